// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lessonrewind.h"

#include "core/engine/path.h"
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
    Place place;
    place.workflow = m_run->setup().workflowFile;
    place.state = m_run->runState();
    place.breakpoints = m_run->breakpoints().all();
    place.selected = m_selection->current();
    place.following = m_selection->isFollowing();
    const RunStore &store = m_run->store();
    const std::optional<engine::Event> at
        = m_run->isPaused() ? store.event(m_run->state().seq) : std::nullopt;
    if (!at)
        return place;
    place.path = at->path;
    place.kind = at->kind();
    const trace::KindSet same { place.kind };
    for (quint64 row = 0; row < store.count(same); ++row) {
        const quint64 seq = store.seqAt(same, row);
        if (seq >= at->seq)
            break;
        const std::optional<engine::Event> before = store.event(seq);
        if (before && (place.path.empty() || engine::path::matches(place.path, before->path)))
            ++place.earlier;
    }
    return place;
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
    there.pattern = place.path;
    there.kinds = { place.kind };
    there.ignoreCount = place.earlier;
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
