// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lessonrewind.h"

#include "studio/session/runstore.h"
#include "studio/session/selection.h"

#include <QTimer>

namespace cs::studio {

using engine::RunState;

LessonRewind::LessonRewind(RunController *run, Selection *selection, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_selection(selection)
{
    connect(run, &RunController::stateChanged, this, &LessonRewind::onState);
    connect(run, &RunController::startFailed, this, [this] {
        if (m_underWay)
            finish();
    });
}

LessonRewind::Place LessonRewind::present() const
{
    return { m_run->setup().workflowFile, m_run->runState(), m_run->state().seq,
        m_run->breakpoints().all(), m_selection->current(), m_selection->isFollowing() };
}

void LessonRewind::to(const Place &place, const std::function<Result<void>(const QString &)> &open)
{
    m_place = place;
    m_underWay = true;
    m_run->breakpoints().setAll({});
    const bool opened = place.workflow.isEmpty() || open(place.workflow);
    const bool ran = place.state == RunState::Paused || place.state == RunState::Finished;
    if (!opened || !ran || !m_run->hasSetup()) {
        // Not at once: whoever asked shall see it begin.
        QTimer::singleShot(0, this, [this] {
            if (m_underWay)
                finish();
        });
        return;
    }
    if (place.state == RunState::Finished) {
        m_run->start();
        return;
    }
    engine::Breakpoint there;
    there.id = m_run->breakpoints().nextId();
    there.condition = "seq >= " + std::to_string(place.seq);
    for (int kind = 0; kind < engine::eventKindCount; ++kind)
        there.kinds.push_back(static_cast<engine::EventKind>(kind));
    m_run->breakpoints().setAll({ there });
    m_run->start();
}

void LessonRewind::onState()
{
    if (!m_underWay)
        return;
    if (m_run->runState() == RunState::Finished
        || (m_run->isPaused() && m_place.state == RunState::Paused))
        finish();
}

void LessonRewind::finish()
{
    m_underWay = false;
    m_run->breakpoints().setAll(m_place.breakpoints);
    if (m_place.following)
        m_selection->setFollowing(true);
    else
        m_selection->select(m_place.selected);
    Q_EMIT finished();
}

} // namespace cs::studio
