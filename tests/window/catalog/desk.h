// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"
#include "studio/session/catalogentry.h"
#include "studio/shell/services.h"
#include "studio/shell/workbench.h"

#include <QTemporaryDir>

namespace cs::studio::test {

/// The studio without its window, around the sample and a catalogue file of its own.
class Desk
{
public:
    Desk();

    /// Opens the sample's workflow; runs go where the keeper says.
    void openSample();
    /// Runs to the end and waits until the catalogue has taken notice. False if it failed.
    [[nodiscard]] bool runSample();
    /// Changes the sample's database.
    void change(const char *sql);
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    /// Everything that is in the catalogue, by FQN.
    [[nodiscard]] QList<CatalogEntry> entries();
    [[nodiscard]] CatalogEntry find(const QString &entity, const QString &fqn);
    /// Waits until nothing is under way on the catalogue's thread.
    void settle();

    QTemporaryDir folder;
    engine::SpecRegistry registry;
    Workbench workbench;
    Services services;
};

} // namespace cs::studio::test
