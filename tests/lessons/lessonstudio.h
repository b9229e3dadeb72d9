// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc stumbles over <concepts>, which some of these bring
#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
#include "studio/lessons/lessonlibrary.h"
#include "studio/lessons/lessonplayer.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/appearance.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/messagebar.h"
#include "studio/shell/runservices.h"
#include "studio/shell/skeletonsample.h"
#include "studio/shell/workbench.h"
#endif

#include <QTemporaryDir>
#include <QTest>

namespace cs::studio {

/// The whole window as main makes it, on a folder of its own, with lessons.
struct LessonStudio
{
    explicit LessonStudio(const QString &folder);

    void trigger(const QString &id) { window->actionRegistry()->trigger(id); }
    [[nodiscard]] bool stands() const
    {
        return workbench.run.isPaused() || workbench.run.runState() == engine::RunState::Finished;
    }

    QSettings file;
    engine::SpecRegistry registry;
    Preferences preferences { &file };
    SessionState state { &file };
    Workbench workbench;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<MainWindow> window;
};

/// Does what a lesson's `do` says, with the real actions, editors and buttons. Each answers with
/// what is wrong, or nothing.
class LessonDriver
{
public:
    explicit LessonDriver(LessonStudio *studio)
        : m_studio(studio)
    { }

    [[nodiscard]] QString perform(const QList<LessonDeed> &deeds, const QString &use = {});
    /// All that a restore has to bring back, as text.
    [[nodiscard]] QString state() const;

private:
    [[nodiscard]] QString perform(const LessonDeed &deed, const QString &use);
    [[nodiscard]] QString trigger(const LessonDeed &deed);
    [[nodiscard]] QString select(const QString &place);
    [[nodiscard]] QString edit(const LessonDeed &deed);
    [[nodiscard]] QString save(const QString &file, const QString &text);

    LessonStudio *m_studio;
};

} // namespace cs::studio
