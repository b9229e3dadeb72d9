// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/nativesession.h"

#include "core/engine/breakpoints.h"
#include "core/engine/lanestates.h"
#include "core/engine/outbox.h"
#include "core/engine/stepper.h"
#include "core/engine/walk.h"
#include "core/engine/walkcontrol.h"

#include <deque>
#include <thread>

namespace cs::engine {

namespace {

// How long a stopped run may take to unwind before it is given up.
constexpr std::chrono::seconds patience { 5 };

// Everything the walk's thread needs. Shared with the session, so that a thread that never comes
// back from its connector can be left behind without pulling anything away from under it.
class Runner
{
public:
    Runner(NativeRun run, Listener &listener)
        : m_run(std::move(run))
        , m_outbox(listener)
    { }

    void send(Request request);
    [[nodiscard]] SessionState state() const;
    void run();
    /// Whether the walk's thread came to its end within the time.
    [[nodiscard]] bool waitForEnd(std::chrono::seconds time);
    /// Says that the run is over although its thread has not come back.
    void giveUp();
    /// The listener hears nothing any more.
    void silence() { m_outbox.close(); }

private:
    void walkOn();
    void handOut(Event event);

    // With m_mutex held.
    void setState(RunState state, StopCause cause = StopCause::None, int breakpoint = 0);
    void note(const Event &at, LogLevel level, std::string text);
    bool handleAll();
    bool handle(Request &request);
    bool answer(const Request &request);
    void adjustPace();

    NativeRun m_run;
    const CancelToken m_cancel;
    const std::shared_ptr<WalkControl> m_control = std::make_shared<WalkControl>();

    mutable std::mutex m_mutex; // all below, and the order of what goes to the outbox
    std::condition_variable m_wake;
    std::deque<Request> m_requests;
    SessionState m_state;
    Stepper m_stepper;
    Breakpoints m_breakpoints;
    std::vector<Error> m_complaints; // about breakpoints, not yet said
    LaneStates m_lanes;
    bool m_started = false;
    bool m_ended = false; // the thread
    bool m_givenUp = false;
    std::uint64_t m_seq = 0;
    Outbox m_outbox;
};

void Runner::send(Request request)
{
    const std::lock_guard lock(m_mutex);
    // Some are taken at once, as the walk's thread may be deep in a query.
    if (answer(request))
        return;
    if (const auto *stop = std::get_if<Stop>(&request)) {
        m_cancel.cancel();
        if (m_state.state != RunState::Finished && m_state.state != RunState::Stopping)
            setState(RunState::Stopping);
        if (stop->hard && !m_ended)
            m_outbox.alarm(std::chrono::steady_clock::now() + patience, [this] { giveUp(); });
    } else if (std::holds_alternative<Pause>(request) && m_state.state == RunState::Running) {
        setState(RunState::Pausing);
        m_stepper.stopAtNext(StopCause::Pause);
        adjustPace();
    } else if (std::holds_alternative<Resume>(request) && m_state.state == RunState::Pausing) {
        setState(RunState::Running);
        m_stepper.go();
        adjustPace();
    } else {
        m_requests.push_back(std::move(request));
    }
    m_wake.notify_all();
}

SessionState Runner::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void Runner::setState(RunState state, StopCause cause, int breakpoint)
{
    m_state.state = state;
    m_state.cause = cause;
    m_state.breakpoint = breakpoint;
    m_outbox.post(m_state);
}

void Runner::run()
{
    {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] {
            handleAll();
            return m_started || m_cancel.cancelled();
        });
        if (m_state.state == RunState::Ready)
            setState(RunState::Running);
    }
    walkOn();
    const std::lock_guard lock(m_mutex);
    if (!m_givenUp)
        setState(RunState::Finished);
    m_ended = true;
    m_wake.notify_all();
}

void Runner::walkOn()
{
    WalkInput input;
    input.spec = m_run.spec;
    input.service = m_run.service;
    input.configDigest = m_run.configDigest;
    input.topology = m_run.topology;
    input.createSource = m_run.createSource;
    input.sink = m_run.sink.get();
    input.cancel = m_cancel;
    input.limit = m_run.limit;
    input.control = m_control;
    Generator<Event> events = walk(std::move(input));
    while (Event *event = events.next())
        handOut(std::move(*event));
}

void Runner::handOut(Event event)
{
    m_outbox.waitForRoom();
    std::unique_lock lock(m_mutex);
    if (m_givenUp)
        return;
    handleAll();
    const bool last = event.kind() == EventKind::RunFinished;
    if (!last)
        event.seq = ++m_seq;
    m_lanes.onEvent(event);
    StopCause cause = m_stepper.onEvent(event);
    Breakpoints::Outcome hit;
    if (!m_breakpoints.isEmpty())
        hit = m_breakpoints.onEvent(event);
    if (hit.stopAt) {
        cause = StopCause::Breakpoint;
        m_stepper.standOn(event);
    } else if (cause == StopCause::Pause && m_control->isAhead(event.thread)) {
        // Its lane ran ahead before the pause was asked for: stop where it stands.
        cause = StopCause::None;
        m_stepper.stopAtNext(StopCause::Pause);
    }
    m_state.seq = m_seq;
    m_state.thread = event.thread;
    m_state.path = event.path;

    Event place; // for what is said about this event
    place.thread = event.thread;
    place.timeUs = event.timeUs;
    if (!hit.logs.empty() || !m_complaints.empty())
        place.path = event.path;
    // RunFinished stays the last event of a run.
    if (!last)
        m_outbox.post(std::move(event));
    for (std::string &text : hit.logs)
        note(place, LogLevel::Info, std::move(text));
    for (Error &error : std::exchange(m_complaints, {}))
        note(place, LogLevel::Error, std::move(error.message));
    if (last) {
        event.seq = m_state.seq = ++m_seq;
        m_outbox.post(std::move(event));
    }
    if (cause == StopCause::None || last || m_cancel.cancelled())
        return;
    setState(RunState::Paused, cause, hit.stopAt.value_or(0));
    m_wake.wait(lock, [this] { return handleAll() || m_cancel.cancelled(); });
    adjustPace();
    if (!m_cancel.cancelled())
        setState(RunState::Running);
}

// A line about an event, right behind it.
void Runner::note(const Event &at, LogLevel level, std::string text)
{
    LogLine line;
    line.level = level;
    line.text = std::move(text);
    line.module = "breakpoint";
    Event event = at;
    event.seq = ++m_seq;
    event.payload = std::move(line);
    m_outbox.post(std::move(event));
}

// Workers may run ahead of what was given out only while nobody looks closely.
void Runner::adjustPace()
{
    m_control->setLockstep(!m_stepper.isGoing() || !m_breakpoints.isEmpty());
}

// True once there was one that lets a paused run go on.
bool Runner::handleAll()
{
    bool goOn = false;
    while (!m_requests.empty() && !goOn) {
        Request request = std::move(m_requests.front());
        m_requests.pop_front();
        goOn = handle(request);
    }
    return goOn;
}

bool Runner::handle(Request &request)
{
    if (const auto *start = std::get_if<Start>(&request)) {
        if (!m_started && start->paused)
            m_stepper.stopAtNext(StopCause::Start);
        m_started = true;
    } else if (auto *points = std::get_if<SetBreakpoints>(&request)) {
        m_complaints = m_breakpoints.set(std::move(points->breakpoints));
        adjustPace();
    } else if (m_state.state == RunState::Paused) {
        return apply(m_stepper, request);
    }
    return false;
}

// Requests that ask something; true if this was one.
bool Runner::answer(const Request &request)
{
    const auto refuse = [this](std::uint64_t id, std::string_view what) {
        m_outbox.post(id,
            Error { "unsupported",
                std::string(what) + " is not possible in a run of a C++ connector." });
        return true;
    };
    if (const auto *evaluate = std::get_if<Evaluate>(&request)) {
        m_outbox.post(evaluate->id, m_lanes.evaluate(evaluate->expression, evaluate->thread));
        return true;
    }
    if (const auto *snapshot = std::get_if<TakeSnapshot>(&request)) {
        m_outbox.post(snapshot->id, m_lanes.snapshot());
        return true;
    }
    if (const auto *replace = std::get_if<ReplaceElement>(&request))
        return refuse(replace->id, "Replacing an element");
    if (const auto *rerun = std::get_if<RerunStage>(&request))
        return refuse(rerun->id, "Running a stage again");
    return false;
}

void Runner::giveUp()
{
    const std::lock_guard lock(m_mutex);
    if (m_ended || m_givenUp)
        return;
    m_givenUp = true;
    Event event;
    event.seq = ++m_seq;
    RunFinished finished;
    finished.reason = FinishReason::Stopped;
    finished.message = "The connector did not stop in time; its thread was left behind.";
    event.payload = std::move(finished);
    m_state.seq = event.seq;
    m_state.thread = 0;
    m_state.path.clear();
    m_outbox.post(std::move(event));
    setState(RunState::Finished);
    m_wake.notify_all();
}

bool Runner::waitForEnd(std::chrono::seconds time)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, time, [this] { return m_ended || m_givenUp; });
    return m_ended;
}

class NativeSession final : public Session
{
public:
    NativeSession(NativeRun run, Listener &listener)
        : m_runner(std::make_shared<Runner>(std::move(run), listener))
        , m_thread([runner = m_runner] { runner->run(); })
    { }

    ~NativeSession() override
    {
        m_runner->send(Stop { true });
        if (m_runner->waitForEnd(patience)) {
            m_thread.join();
            return;
        }
        // It hangs in a connector that does not look at its cancel token. A thread cannot be ended
        // from outside, so it keeps the run's objects to itself until it returns, if ever.
        m_runner->giveUp();
        m_runner->silence();
        m_thread.detach();
    }

    void send(Request request) override { m_runner->send(std::move(request)); }
    [[nodiscard]] Capabilities capabilities() const override
    {
        Capabilities capabilities;
        capabilities.evaluate = true;
        return capabilities;
    }
    [[nodiscard]] SessionState state() const override { return m_runner->state(); }

private:
    std::shared_ptr<Runner> m_runner;
    std::thread m_thread;
};

} // namespace

std::unique_ptr<Session> makeNativeSession(NativeRun run, Listener &listener)
{
    return std::make_unique<NativeSession>(std::move(run), listener);
}

} // namespace cs::engine
