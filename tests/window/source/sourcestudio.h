// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/appearance.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/runservices.h"
#include "studio/shell/workbench.h"

#include <QFileInfo>
#include <QTest>

#include <memory>

namespace cs::studio::test {

/// One window on settings of its own, as main makes it.
struct SourceStudio
{
    explicit SourceStudio(const QString &settingsFile)
        : file(settingsFile, QSettings::IniFormat)
    {
        addShippedSpecs(registry);
        workbench.catalog.setNative(registry);
        appearance = std::make_unique<Appearance>(&preferences, &workbench.theme);
        const QString folder = QFileInfo(settingsFile).path();
        const auto sample = [folder](const QString &) -> Result<QString> {
            const auto made = sqlite::installSample(toStd(folder + QStringLiteral("/sample")));
            if (!made)
                return made.error();
            return toQString(made->workflow);
        };
        window = std::make_unique<MainWindow>(workbench.collaborators(),
            makeServices(&registry, sample, {}, &workbench.keeper), &preferences, &state);
        window->resize(1280, 800);
        window->show();
    }

    void trigger(const char *id) const
    {
        window->actionRegistry()->trigger(QString::fromLatin1(id));
    }
    [[nodiscard]] bool finish()
    {
        trigger("run.start");
        return QTest::qWaitFor(
            [&] { return workbench.run.runState() == engine::RunState::Finished; }, 20'000);
    }

    QSettings file;
    engine::SpecRegistry registry;
    Preferences preferences { &file };
    SessionState state { &file };
    Workbench workbench;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<MainWindow> window;
};

} // namespace cs::studio::test
