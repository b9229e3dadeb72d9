// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/pythonrunner.h"

#include "core/engine/eventjson.h"
#include "core/python/host/warmpool.h"

#include <algorithm>

namespace cs::python {

using namespace engine;

namespace {

constexpr std::size_t longestLine = 256u
    << 20; // an event with an entity of this size is cut, not kept
constexpr std::size_t longestPrint = 16u << 10;
constexpr int printsPerSecond = 2000;
constexpr std::size_t tailKept = 4096;
constexpr std::chrono::seconds silence { 5 }; // of a forked process, before it greets

} // namespace

PythonRunner::PythonRunner(PythonRun run, Listener &listener)
    : m_run(std::move(run))
    , m_mask(m_run.secrets)
    , m_lines(longestLine)
    , m_output(longestPrint)
    , m_errors(longestPrint)
    , m_flood(printsPerSecond)
    , m_outbox(listener)
{ }

void PythonRunner::send(Request request)
{
    const std::lock_guard lock(m_mutex);
    if (std::holds_alternative<Pause>(request) && m_state.state == RunState::Running)
        setState(RunState::Pausing);
    m_requests.push_back(std::move(request));
    m_wake.notify_all();
    if (m_child)
        m_child->wake();
}

void PythonRunner::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_run.patience = std::min(m_run.patience, std::chrono::milliseconds(200));
    m_nextStep = std::min(m_nextStep, Clock::now() + m_run.patience);
    if (m_child)
        m_child->wake();
}

SessionState PythonRunner::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

void PythonRunner::run()
{
    if (waitForStart() && startChild())
        pump();
    if (m_teaches && !m_modules.empty())
        m_run.warm->learn(m_run.interpreter, m_connector, m_modules);
    const std::lock_guard lock(m_mutex);
    if (m_state.state != RunState::Finished)
        setState(RunState::Finished);
    handleAll();
}

bool PythonRunner::waitForStart()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] {
        handleAll();
        return m_started || m_ending != Ending::No;
    });
    return m_started && m_ending == Ending::No;
}

bool PythonRunner::startChild()
{
    return forkChild() || (m_ending == Ending::No && startFresh());
}

// From the warm pool. False if there is none, or the run was stopped while it was waited for.
bool PythonRunner::forkChild()
{
    if (!m_run.warm)
        return false;
    m_connector = jsonText(m_run.config["source"], "type");
    if (const Json *connection = jsonMember(m_run.config["source"], "serviceConnection"))
        m_connector += ' ' + jsonText(connection->value("config", Json()), "sourcePythonClass");
    const WarmPool::Wanted wanted { m_run.interpreter, m_connector, m_run.paths,
        m_run.workingDirectory, m_run.memoryLimit };
    for (;;) {
        auto answer = m_run.warm->fork(wanted);
        std::unique_lock lock(m_mutex);
        if (answer.readiness == WarmPool::Readiness::None)
            return false;
        if (answer.readiness == WarmPool::Readiness::Here) {
            m_child = std::move(answer.child);
            m_forked = true;
            m_forkedAt = Clock::now();
            m_teaches = !answer.knowsConnector;
            return true;
        }
        m_wake.wait_for(lock, std::chrono::milliseconds(30));
        handleAll();
        if (m_ending != Ending::No) {
            Event stopped;
            stopped.payload = RunFinished { FinishReason::Stopped, {}, "The run was stopped." };
            handOut(std::move(stopped));
            return false;
        }
    }
}

bool PythonRunner::startFresh()
{
    auto files = BridgeFiles::write();
    if (!files) {
        failedToStart(files.error());
        return false;
    }
    m_files = std::move(*files);
    ChildCommand command = m_files->command(m_run.interpreter);
    command.workingDirectory = m_run.workingDirectory;
    command.memoryLimit = m_run.memoryLimit;
    auto child = ChildProcess::start(command);
    if (!child) {
        Error error = child.error();
        failedToStart(error.wrap(
            "python-start", "The Python interpreter could not be started. " + error.message));
        return false;
    }
    const std::lock_guard lock(m_mutex);
    m_child = std::move(*child);
    m_forked = false;
    return true;
}

void PythonRunner::failedToStart(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    Event failed;
    failed.payload
        = Failed { FailureKind::Import, "Python", error.message, {}, RecordedAs::Failure };
    handOut(std::move(failed));
    Event finished;
    finished.payload = RunFinished { FinishReason::Failed, {}, error.message };
    handOut(std::move(finished));
}

void PythonRunner::pump()
{
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            handleAll();
            escalate(Clock::now());
        }
        const auto chunks = m_child->read(100);
        for (const auto &chunk : chunks) {
            switch (chunk.stream) {
            case ChildProcess::Stream::Channel:
                m_lines.feed(chunk.bytes, [this](std::string_view line) { onLine(line); });
                break;
            case ChildProcess::Stream::Output:
                m_output.feed(
                    chunk.bytes, [this](std::string_view line) { onOutput(line, false); });
                break;
            case ChildProcess::Stream::Errors:
                m_errors.feed(chunk.bytes, [this](std::string_view line) { onOutput(line, true); });
                break;
            }
        }
        reportHeldBack(false);
        const bool ended = chunks.empty() && m_child->exited();
        // A copy that never says a word is no process to run in; its run has not begun.
        if (m_forked && !m_greeted && m_ending == Ending::No
            && (ended || Clock::now() - m_forkedAt > silence)) {
            if (!startFresh())
                return;
            continue;
        }
        if (ended) {
            conclude();
            return;
        }
    }
}

void PythonRunner::onLine(std::string_view line)
{
    auto event = eventFromJson(line);
    if (event) {
        const std::lock_guard lock(m_mutex);
        handOut(std::move(*event));
        return;
    }
    const auto message = parseJson(line);
    const std::lock_guard lock(m_mutex);
    if (message && jsonMember(*message, "msg")) {
        onMessage(*message);
        return;
    }
    Event unread;
    unread.path = m_place;
    unread.payload = LogLine { LogLevel::Warning,
        "The bridge sent a line that is no event: " + event.error().message, "bridge", 0 };
    handOut(std::move(unread));
}

// With m_mutex held.
void PythonRunner::onMessage(const Json &message)
{
    const std::string kind = jsonText(message, "msg");
    if (kind == "hello") {
        m_greeted = true;
        m_sync = !m_stepper.isGoing() || !m_breakpoints.isEmpty();
        Json command = Json::object();
        command["cmd"] = "run";
        command["config"] = std::move(m_run.config);
        command["secrets"] = m_run.secrets;
        command["digest"] = m_run.configDigest;
        command["paths"] = m_run.paths;
        command["sync"] = m_sync;
        command["teach"] = m_forked && m_teaches;
        m_child->write(dumpJson(command) + '\n');
        m_run.config = nullptr;
        if (m_ending != Ending::No)
            m_child->write("{\"cmd\":\"stop\"}\n");
    } else if (kind == "imported") {
        if (const Json *modules = jsonMember(message, "modules"))
            m_modules = modules->get<std::vector<std::string>>();
    } else if (kind == "parked") {
        m_parked.insert(static_cast<std::uint32_t>(jsonInt(message, "thread")));
        if (m_state.state != RunState::Paused)
            letGo();
    }
}

// What is printed, without the secrets of the config.
std::string PythonRunner::withoutSecrets(std::string_view line) const
{
    return m_mask.hidden(line);
}

void PythonRunner::onOutput(std::string_view printed, bool isError)
{
    const std::string line = withoutSecrets(printed);
    const std::lock_guard lock(m_mutex);
    if (isError) {
        m_lastErrors.append(line).append("\n");
        if (m_lastErrors.size() > 2 * tailKept)
            m_lastErrors.erase(0, m_lastErrors.size() - tailKept);
    }
    if (!m_flood.lets(Clock::now()))
        return;
    Event event;
    event.path = m_place;
    event.payload = LogLine { isError ? LogLevel::Warning : LogLevel::Info, line,
        isError ? "stderr" : "stdout", 0 };
    handOut(std::move(event));
}

void PythonRunner::reportHeldBack(bool end)
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t count = m_flood.takeHeldBack(Clock::now(), end);
    if (count == 0)
        return;
    Event event;
    event.path = m_place;
    event.payload = LogLine { LogLevel::Warning,
        std::to_string(count) + " more printed lines were not kept.", "stdout", 0 };
    handOut(std::move(event));
}

void PythonRunner::conclude()
{
    const auto none = [](std::string_view) {};
    m_lines.finish(none);
    m_output.finish([this](std::string_view line) { onOutput(line, false); });
    m_errors.finish([this](std::string_view line) { onOutput(line, true); });
    reportHeldBack(true);
    const std::lock_guard lock(m_mutex);
    if (m_finished)
        return;
    const ChildExit exit = m_child->exited().value_or(ChildExit {});
    RunFinished finished;
    if (m_ending != Ending::No) {
        finished.reason = FinishReason::Stopped;
        finished.message = m_ending >= Ending::Terminated
            ? "The connector did not stop when asked; its process was ended."
            : "The run was stopped.";
    } else {
        finished.reason = FinishReason::Failed;
        finished.message = m_greeted
            ? "The Python process ended " + exit.text()
                + (m_place.empty() ? " before the walk began." : ", in " + m_place + '.')
            : "The Python interpreter ended " + exit.text() + " before it could run the bridge.";
        Event failed;
        failed.path = m_place;
        failed.payload = Failed { m_place.empty() ? FailureKind::Import : FailureKind::WalkEnded,
            "Python process", finished.message, m_lastErrors, RecordedAs::LogLine };
        handOut(std::move(failed));
    }
    Event event;
    event.payload = std::move(finished);
    handOut(std::move(event));
}

// With m_mutex held.
void PythonRunner::handOut(Event event)
{
    if (m_finished)
        return;
    // RunStarted stays the first event of a run, whatever importing the connector prints.
    const bool opens = event.kind() == EventKind::RunStarted;
    if (!m_began && event.kind() == EventKind::LogLine) {
        m_early.push_back(std::move(event));
        return;
    }
    if (!m_began && !opens) {
        m_began = true;
        for (Event &early : std::exchange(m_early, {}))
            handOut(std::move(early));
    }
    m_began = true;
    event.seq = ++m_seq;
    // What the host itself has to say has no clock of its own.
    m_lastUs = event.timeUs = std::max(event.timeUs, m_lastUs);
    if (event.thread == 0 && !event.path.empty())
        m_place = event.path;
    m_finished = event.kind() == EventKind::RunFinished;
    m_lanes.onEvent(event);
    StopCause cause = m_stepper.onEvent(event);
    Breakpoints::Outcome hit;
    if (!m_breakpoints.isEmpty())
        hit = m_breakpoints.onEvent(event);
    if (hit.stopAt) {
        cause = StopCause::Breakpoint;
        m_stepper.standOn(event);
    }
    // Other lanes come to their own next event while this one stands: that moves nobody's eye.
    if (m_state.state != RunState::Paused) {
        m_state.seq = event.seq;
        m_state.thread = event.thread;
        m_state.path = event.path;
    }
    m_outbox.post(std::move(event));
    if (m_finished)
        return; // stays the last event of a run
    for (Event &early : std::exchange(m_early, {}))
        handOut(std::move(early));
    for (std::string &text : hit.logs)
        note(LogLevel::Info, std::move(text), "breakpoint");
    for (Error &error : std::exchange(m_complaints, {}))
        note(LogLevel::Error, std::move(error.message), "breakpoint");
    if (cause == StopCause::None || m_ending != Ending::No || m_state.state == RunState::Paused)
        return;
    setState(RunState::Paused, cause, hit.stopAt.value_or(0));
    adjustSync();
}

// A line about the last event, right behind it.
void PythonRunner::note(LogLevel level, std::string text, std::string module)
{
    Event event;
    event.seq = ++m_seq;
    event.thread = m_state.thread;
    event.timeUs = m_lastUs;
    event.path = m_state.path;
    event.payload = LogLine { level, std::move(text), std::move(module), 0 };
    m_outbox.post(std::move(event));
}

void PythonRunner::setState(RunState state, StopCause cause, int breakpoint)
{
    m_state.state = state;
    m_state.cause = cause;
    m_state.breakpoint = breakpoint;
    m_outbox.post(m_state);
}

void PythonRunner::handleAll()
{
    while (!m_requests.empty()) {
        Request request = std::move(m_requests.front());
        m_requests.pop_front();
        if (!answer(request))
            handle(request);
    }
}

void PythonRunner::handle(Request &request)
{
    if (const auto *start = std::get_if<Start>(&request)) {
        if (m_started)
            return;
        m_started = true;
        if (start->paused)
            m_stepper.stopAtNext(StopCause::Start);
        setState(RunState::Running);
    } else if (std::holds_alternative<Pause>(request)) {
        if (m_state.state != RunState::Pausing)
            return;
        m_stepper.stopAtNext(StopCause::Pause);
        adjustSync();
    } else if (const auto *stop = std::get_if<Stop>(&request)) {
        onStop(stop->hard);
    } else if (auto *points = std::get_if<SetBreakpoints>(&request)) {
        m_complaints = m_breakpoints.set(std::move(points->breakpoints));
        adjustSync();
    } else if (std::holds_alternative<Resume>(request) && m_state.state == RunState::Pausing) {
        m_stepper.go();
        setState(RunState::Running);
        adjustSync();
    } else if (m_state.state == RunState::Paused && apply(m_stepper, request)) {
        setState(RunState::Running);
        adjustSync();
        letGo();
    }
}

void PythonRunner::onStop(bool hard)
{
    m_hard = m_hard || hard;
    if (m_state.state == RunState::Finished)
        return;
    if (m_ending != Ending::No) { // asked again, in earnest
        if (hard)
            m_nextStep = std::min(m_nextStep, Clock::now() + m_run.patience / 10);
        return;
    }
    m_ending = Ending::Asked;
    m_nextStep = Clock::now() + (m_hard ? m_run.patience / 10 : m_run.patience);
    setState(RunState::Stopping);
    if (m_child && m_greeted)
        m_child->write("{\"cmd\":\"stop\"}\n");
}

// Lets every parked lane go on; each reports at its next event.
void PythonRunner::letGo()
{
    for (const std::uint32_t lane : m_parked)
        m_child->write("{\"cmd\":\"go\",\"thread\":" + std::to_string(lane) + "}\n");
    m_parked.clear();
}

// Without a stop in sight no lane has to wait for us at every event.
void PythonRunner::adjustSync()
{
    const bool wanted
        = m_state.state == RunState::Paused || !m_stepper.isGoing() || !m_breakpoints.isEmpty();
    if (wanted == m_sync || !m_child || !m_greeted)
        return;
    m_sync = wanted;
    m_child->write(std::string("{\"cmd\":\"sync\",\"on\":") + (wanted ? "true}\n" : "false}\n"));
}

// Requests that ask something; true if this was one.
bool PythonRunner::answer(const Request &request)
{
    const auto refuse = [this](std::uint64_t id, std::string_view what) {
        m_outbox.post(id,
            Error { "unsupported",
                std::string(what) + " is not possible in a run of a Python connector.", {}, {} });
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

void PythonRunner::escalate(Clock::time_point now)
{
    if (m_ending == Ending::No || m_ending == Ending::Killed || now < m_nextStep || !m_child)
        return;
    m_ending = static_cast<Ending>(static_cast<int>(m_ending) + 1);
    m_nextStep = now + (m_hard ? m_run.patience / 10 : m_run.patience);
    m_child->end(m_ending == Ending::Interrupted ? ChildProcess::Firmness::Interrupt
            : m_ending == Ending::Terminated     ? ChildProcess::Firmness::Terminate
                                                 : ChildProcess::Firmness::Kill);
}

} // namespace cs::python
