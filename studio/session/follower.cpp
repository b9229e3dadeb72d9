// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/follower.h"

#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"

namespace cs::studio {

namespace {
constexpr int followIntervalMs = 200; // often enough to look alive, seldom enough to be read
}

Follower::Follower(RunController *run, Selection *selection, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_selection(selection)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(followIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &Follower::showPresent);
    connect(run, &RunController::stepRequested, this, [this] { m_selection->setFollowing(true); });
    connect(run, &RunController::runReset, this, [this] {
        m_timer.stop();
        m_selection->setTopology(m_run->setup().topology);
        m_selection->forgetRun();
    });
    connect(run, &RunController::setupChanged, this, [this] {
        Place place;
        place.spec = m_run->setup().spec;
        m_selection->setTopology(m_run->setup().topology);
        m_selection->setFollowing(true);
        m_selection->follow(place);
    });
    connect(run, &RunController::knowledgeChanged, this,
        [this] { m_selection->setTopology(m_run->setup().topology); });
    connect(run, &RunController::eventsArrived, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    connect(run, &RunController::stateChanged, this, [this] {
        if (!m_run->isPaused() && m_run->runState() != engine::RunState::Finished)
            return;
        m_timer.stop();
        showPresent();
    });
    connect(selection, &Selection::followingChanged, this, [this](bool on) {
        if (on)
            showPresent();
    });
}

void Follower::showPresent()
{
    const RunStore &store = m_run->store();
    if (!m_selection->isFollowing() || store.isEmpty())
        return;
    const bool stands = m_run->isPaused() && !m_run->state().path.empty();
    const trace::LaneState *lane = store.lane(0);
    if (!stands && !lane)
        return;
    Place place
        = placeOfPath(toQString(stands ? m_run->state().path : lane->path), m_run->topology());
    place.spec = m_run->setup().spec;
    place.seq = stands ? m_run->state().seq : store.lastSeq();
    m_selection->follow(place);
}

} // namespace cs::studio
