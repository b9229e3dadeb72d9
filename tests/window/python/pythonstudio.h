// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifndef Q_MOC_RUN // moc stumbles over <concepts>, which some of these bring
#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
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

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace cs::studio {

/// One window on settings of its own, with Python, as main makes it.
struct PythonStudio
{
    explicit PythonStudio(const QString &folder)
        : file(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        preferences.setLanguage(QStringLiteral("en"));
        addShippedSpecs(registry);
        workbench.catalog.setNative(registry);
        appearance = std::make_unique<Appearance>(&preferences, &workbench.theme);
        const auto sample = [folder](const QString &spec) -> Result<QString> {
            if (spec == QLatin1StringView("python"))
                return installSkeleton(folder + QStringLiteral("/skeleton"));
            const auto installed = sqlite::installSample(toStd(folder + QStringLiteral("/sample")));
            if (!installed)
                return installed.error();
            return toQString(installed->workflow);
        };
        const PythonWorld world { &workbench.catalog, &workbench.python,
            [this](const QString &workflow) { return state.backend(workflow); } };
        window = std::make_unique<MainWindow>(workbench.collaborators(),
            makeServices(&registry, sample, world, &workbench.keeper), &preferences, &state);
        window->resize(1280, 800);
        window->show();
    }

    void trigger(const char *id) { window->actionRegistry()->trigger(QString::fromLatin1(id)); }
    [[nodiscard]] bool isFinished() const
    {
        return workbench.run.runState() == engine::RunState::Finished;
    }
    /// Triggers and waits until the run stands again.
    bool step(const char *id, int ms = 60000)
    {
        QSignalSpy changes(&workbench.run, &RunController::stateChanged);
        trigger(id);
        return QTest::qWaitFor(
            [&] { return changes.count() > 0 && (workbench.run.isPaused() || isFinished()); }, ms);
    }
    [[nodiscard]] bool waitForAnalysis(int ms = 60000)
    {
        return QTest::qWaitFor(
            [&] {
                bool any = false;
                for (const SpecEntry &entry : workbench.catalog.all()) {
                    any = any || entry.isPython();
                    if (!entry.analysed)
                        return false;
                }
                return any && workbench.python.busyWith().isEmpty();
            },
            ms);
    }
    [[nodiscard]] QString message() const { return window->centre()->messages()->text(); }

    QSettings file;
    engine::SpecRegistry registry;
    Preferences preferences { &file };
    SessionState state { &file };
    Workbench workbench;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<MainWindow> window;
};

/// The longest the event loop was away while this lived, in ms.
class LongestGap
{
public:
    LongestGap()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_clock.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 ms() const { return m_longest; }

private:
    void tick() { m_longest = qMax(m_longest, m_clock.restart()); }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

inline void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace cs::studio
