// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/runcontroller.h"

#include "core/trace/recorder.h"
#include "studio/session/runrelay.h"
#include "studio/session/runstore.h"

#include <chrono>
#include <future>

namespace cs::studio {

using engine::RunState;

namespace {
constexpr int drainIntervalMs = 30;
constexpr int settlingSteps = 24; // events of a first stage, at most
} // namespace

RunController::RunController(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<RunStore>())
{
    m_timer.setInterval(drainIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &RunController::drain);
    connect(&m_breakpoints, &BreakpointList::changed, this, [this] {
        if (m_session)
            m_session->send(engine::SetBreakpoints { m_breakpoints.all() });
    });
}

RunController::~RunController()
{
    retire();
}

void RunController::setSetup(RunSetup setup)
{
    retire();
    m_setup = std::move(setup);
    m_startError.reset();
    m_store = std::make_unique<RunStore>();
    Q_EMIT runReset();
    Q_EMIT setupChanged();
    Q_EMIT stateChanged();
}

void RunController::learn(std::shared_ptr<const topology::Topology> topology,
    std::shared_ptr<const topology::ConnectorReport> report)
{
    m_setup.topology = std::move(topology);
    m_setup.report = std::move(report);
    Q_EMIT knowledgeChanged();
}

bool RunController::isStarting() const
{
    return isActive() && m_store->isEmpty() && m_state.state != RunState::Paused;
}

const topology::Topology *RunController::topology() const
{
    const auto &ofRun = m_store->summary().topology;
    return ofRun ? ofRun.get() : m_setup.topology.get();
}

bool RunController::isActive() const
{
    return m_session && m_state.state != RunState::Finished;
}

bool RunController::canStart() const
{
    return hasSetup() && (!isActive() || isPaused());
}

bool RunController::canStep() const
{
    return isPaused() || (hasSetup() && !isActive());
}

bool RunController::canPause() const
{
    return isActive() && m_state.state == RunState::Running;
}

bool RunController::open()
{
    retire();
    m_startError.reset();
    Result<std::unique_ptr<trace::Recorder>> made = trace::Recorder::create({});
    if (!made)
        return fail(made.error());
    const std::shared_ptr<trace::Recorder> recorder = std::move(made).value();
    const auto index = std::make_shared<trace::RunIndex>(recorder->recording());
    m_store = std::make_unique<RunStore>(recorder->recording(), index);
    m_relay = std::make_shared<RunRelay>(recorder, index,
        [this] { QMetaObject::invokeMethod(this, &RunController::drain, Qt::QueuedConnection); });
    Q_EMIT runReset();
    Result<std::unique_ptr<engine::Session>> session = m_setup.open(*m_relay);
    if (!session)
        return fail(session.error());
    m_session = std::move(session).value();
    m_capabilities = m_session->capabilities();
    m_state = m_session->state();
    m_session->send(engine::SetBreakpoints { m_breakpoints.all() });
    m_timer.start();
    return true;
}

bool RunController::fail(const Error &error)
{
    retire();
    m_startError = error;
    Q_EMIT stateChanged();
    Q_EMIT startFailed(error);
    return false;
}

// The session is stopped hard and destroyed on a thread of its own, because that may take as long
// as the connector takes to notice. The relay lives until then.
void RunController::retire()
{
    m_timer.stop();
    m_afterStart.reset();
    m_settling = 0;
    m_announced = 0;
    m_stopAsked = false;
    if (m_relay)
        m_relay->close();
    if (m_session) {
        m_session->send(engine::Stop { true });
        std::erase_if(m_ending, [](const std::future<void> &one) {
            return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
        });
        m_ending.push_back(std::async(std::launch::async,
            [session = std::move(m_session), relay = m_relay]() mutable { session.reset(); }));
    }
    m_relay.reset();
    m_state = {};
    m_capabilities = {};
}

void RunController::drain()
{
    if (!m_relay)
        return;
    const std::shared_ptr<RunRelay> relay = m_relay; // a slot may start another run
    const RunRelay::News news = relay->take();
    if (news.lastSeq > m_announced) {
        const quint64 first = m_announced + 1;
        m_announced = news.lastSeq;
        m_store->refresh();
        Q_EMIT eventsArrived(first, m_announced);
    }
    for (const engine::SessionState &state : news.states) {
        if (relay != m_relay)
            return;
        onState(state);
    }
}

void RunController::onState(const engine::SessionState &state)
{
    if (state.state == RunState::Paused && m_afterStart) {
        m_session->send(*std::exchange(m_afterStart, std::nullopt));
        return; // nobody asked to stop here
    }
    if (m_settling > 0 && settles(state))
        return;
    m_state = state;
    Q_EMIT stateChanged();
    if (state.state == RunState::Finished) {
        m_timer.stop();
        Q_EMIT finished();
    }
}

// One event on, until the first stage has left its mark; false if this is the place to stand.
bool RunController::settles(const engine::SessionState &state)
{
    using engine::EventKind;
    if (state.state != RunState::Paused)
        return false;
    const std::optional<engine::Event> event = m_store->event(state.seq);
    const bool there = !event || state.cause == engine::StopCause::Breakpoint
        || event->kind() == EventKind::ContextChanged || event->kind() == EventKind::StageLeft
        || event->kind() == EventKind::Failed;
    if (there || --m_settling == 0) {
        m_settling = 0;
        return false;
    }
    m_session->send(engine::Step { engine::Granularity::Event });
    return true;
}

void RunController::request(engine::Request request)
{
    if (isActive()) {
        m_session->send(std::move(request));
        return;
    }
    if (!hasSetup() || !open())
        return;
    m_afterStart = std::move(request);
    m_session->send(engine::Start { true });
}

void RunController::start()
{
    if (isActive()) {
        resume();
        return;
    }
    if (hasSetup() && open())
        m_session->send(engine::Start { false });
}

void RunController::startPaused()
{
    if (!isActive() && hasSetup() && open())
        m_session->send(engine::Start { true });
}

void RunController::pause()
{
    if (m_session)
        m_session->send(engine::Pause {});
}

void RunController::resume()
{
    if (m_session)
        m_session->send(engine::Resume {});
}

void RunController::stop()
{
    if (!isActive())
        return;
    m_session->send(engine::Stop { m_stopAsked });
    m_stopAsked = true;
}

void RunController::restart()
{
    if (hasSetup() && open())
        m_session->send(engine::Start { false });
}

// The first key goes through the first stage, so that there is something to look at: its entity, and
// the key it left in the context.
void RunController::stepInto()
{
    Q_EMIT stepRequested();
    const bool first = !isActive() && topology();
    if (first)
        request(engine::Step { engine::Granularity::Stage });
    else
        request(engine::StepInto {});
    if (first && m_session)
        m_settling = settlingSteps;
}

void RunController::stepOver()
{
    Q_EMIT stepRequested();
    request(engine::StepOver {});
}

void RunController::stepOut()
{
    Q_EMIT stepRequested();
    request(engine::StepOut {});
}

void RunController::step()
{
    stepBy(m_granularity);
}

void RunController::stepBy(engine::Granularity granularity)
{
    Q_EMIT stepRequested();
    request(engine::Step { granularity });
}

void RunController::runTo(const QString &pattern)
{
    Q_EMIT stepRequested();
    request(engine::RunTo { pattern.toStdString() });
}

void RunController::setGranularity(engine::Granularity granularity)
{
    if (m_granularity == granularity)
        return;
    m_granularity = granularity;
    Q_EMIT granularityChanged(granularity);
}

} // namespace cs::studio
