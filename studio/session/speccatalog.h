// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over <concepts>, which comes with the coroutine headers
#include "core/engine/nativespec.h"
#endif
#include "core/topology/connector.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace cs::studio {

/// One connector as the studio knows it without running it.
struct SpecEntry
{
    topology::ServiceSpec spec;
    std::shared_ptr<const topology::Topology> topology; ///< null if unknown
    topology::ConnectorReport report;
    topology::Coverage coverage;
    std::vector<engine::SourceFile> files;
};

/// Every connector that was found, by source type and name. GUI thread.
class SpecCatalog : public QObject
{
    Q_OBJECT

public:
    explicit SpecCatalog(QObject *parent = nullptr);

    /// The native specs; replaces those added before.
    void setNative(const engine::SpecRegistry &registry);
    [[nodiscard]] const std::vector<SpecEntry> &all() const { return m_entries; }
    /// By connector name; null if there is none.
    [[nodiscard]] const SpecEntry *find(const QString &name) const;
    /// The built-in source file a method report names; null if it is not at hand.
    [[nodiscard]] const engine::SourceFile *file(const QString &spec, const QString &path) const;

Q_SIGNALS:
    void changed();

private:
    std::vector<SpecEntry> m_entries;
};

} // namespace cs::studio
