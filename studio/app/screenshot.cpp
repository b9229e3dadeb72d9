// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/app/screenshot.h"

#include "studio/session/runcontroller.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/mainwindow.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int settleMs = 600; // animations, timers that follow the run
constexpr int cannotWrite = 3;

} // namespace

Screenshot::Screenshot(MainWindow *window, RunController *run, QString file, int steps)
    : QObject(window)
    , m_window(window)
    , m_run(run)
    , m_file(std::move(file))
    , m_steps(steps)
{
    connect(run, &RunController::stateChanged, this, &Screenshot::onState);
    connect(run, &RunController::startFailed, this,
        [this] { QTimer::singleShot(settleMs, this, &Screenshot::take); });
    QTimer::singleShot(settleMs, this, &Screenshot::next);
}

void Screenshot::next()
{
    if (m_steps == 0 || !m_run->hasSetup()) {
        QTimer::singleShot(settleMs, this, &Screenshot::take);
        return;
    }
    const bool toTheEnd = m_steps < 0;
    m_steps = toTheEnd ? 0 : m_steps - 1;
    m_window->actionRegistry()->trigger(toTheEnd ? u"run.start"_s : u"run.stepInto"_s);
}

void Screenshot::onState()
{
    if (m_run->runState() == engine::RunState::Finished)
        m_steps = 0;
    if (m_run->isPaused() || m_run->runState() == engine::RunState::Finished)
        QTimer::singleShot(50, this, &Screenshot::next);
}

void Screenshot::take()
{
    if (std::exchange(m_done, true))
        return;
    const bool written = m_window->grab().save(m_file);
    if (!written)
        std::fputs(qPrintable(u"%1 cannot be written.\n"_s.arg(m_file)), stderr);
    QCoreApplication::exit(written ? 0 : cannotWrite);
}

} // namespace cs::studio
