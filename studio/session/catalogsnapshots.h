// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

namespace cs::studio {

/// A catalogue as it once was, in a file of its own.
struct CatalogSnapshot
{
    QString file;
    QString label; ///< before what it was taken: a run's name, a sentence
    QDateTime time;
    bool isReset = false; ///< taken because the catalogue was emptied

    bool operator==(const CatalogSnapshot &) const = default;
};

/// The state of a catalogue file at one moment, held until it is copied. Taking hold costs
/// microseconds however large the file is; what is written meanwhile does not reach the copy.
class CatalogPin
{
public:
    /// Errors: "catalog-open". An absent file gives a pin of nothing.
    static Result<std::unique_ptr<CatalogPin>> take(const QString &catalogue);
    ~CatalogPin();
    CatalogPin(const CatalogPin &) = delete;
    CatalogPin &operator=(const CatalogPin &) = delete;

    [[nodiscard]] bool isEmpty() const { return !m_state; }
    /// Whole or not at all; any thread, once. Error "catalog-store".
    Result<void> copyTo(const QString &file);

private:
    struct State;
    CatalogPin();
    std::unique_ptr<State> m_state;
};

/// The snapshots beside a catalogue file, the newest first. Any thread.
namespace snapshots {

[[nodiscard]] QString folderOf(const QString &catalogue);
[[nodiscard]] QList<CatalogSnapshot> list(const QString &catalogue);
/// Copies the pinned state into the folder and drops the oldest beyond @p keep.
Result<void> add(const QString &catalogue, CatalogPin &pin, const QString &label, int keep,
    bool isReset = false);
/// Puts the snapshot's content in place of the catalogue's, in one transaction: whoever reads it
/// meanwhile sees the one or the other. Error "catalog-store".
Result<void> restore(const QString &snapshotFile, const QString &catalogue);

} // namespace snapshots

/// Whether a file can be a catalogue: absent, empty or one of ours. Errors: "catalog-foreign" (a
/// database of somebody else), "catalog-locked", "catalog-damaged", "catalog-open".
Result<void> checkCatalogFile(const QString &file);

} // namespace cs::studio
