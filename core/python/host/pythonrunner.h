// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretmask.h"
#include "core/engine/breakpoints.h"
#include "core/engine/lanestates.h"
#include "core/engine/outbox.h"
#include "core/engine/stepper.h"
#include "core/python/host/bridgefiles.h"
#include "core/python/host/childprocess.h"
#include "core/python/host/linesplitter.h"
#include "core/python/host/pythonsession.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <set>
#include <string>

namespace cs::python {

/// The session's thread: starts the child, turns its lines into events, decides where they stop,
/// and ends it when asked. send(), state() and abandon() from any thread.
class PythonRunner
{
public:
    PythonRunner(PythonRun run, engine::Listener &listener);

    void send(engine::Request request);
    [[nodiscard]] engine::SessionState state() const;
    void run();
    /// The session is being destroyed: no more patience than needed.
    void abandon();

private:
    using Clock = std::chrono::steady_clock;
    /// How far a stop has come. Each step is taken when the one before did not help in time.
    enum class Ending { No, Asked, Interrupted, Terminated, Killed };

    [[nodiscard]] bool waitForStart();
    [[nodiscard]] bool startChild();
    [[nodiscard]] bool forkChild();
    [[nodiscard]] bool startFresh();
    void pump();
    void onLine(std::string_view line);
    void onMessage(const Json &message);
    void onOutput(std::string_view printed, bool isError);
    [[nodiscard]] std::string withoutSecrets(std::string_view line) const;
    void reportHeldBack(bool end);
    void conclude();
    void failedToStart(const Error &error);

    // With m_mutex held.
    void handleAll();
    void handle(engine::Request &request);
    void onStop(bool hard);
    void letGo();
    void adjustSync();
    void handOut(engine::Event event);
    void note(engine::LogLevel level, std::string text, std::string module);
    void setState(engine::RunState state, engine::StopCause cause = engine::StopCause::None,
        int breakpoint = 0);
    [[nodiscard]] bool answer(const engine::Request &request);
    void escalate(Clock::time_point now);

    PythonRun m_run;
    const SecretMask m_mask;
    std::unique_ptr<BridgeFiles> m_files;
    std::unique_ptr<ChildProcess> m_child;
    bool m_forked = false; // from the warm pool
    bool m_teaches = false; // the pool does not know this connector's modules yet
    std::string m_connector; // as the pool knows it
    std::vector<std::string> m_modules; // the connector's, for the pool
    Clock::time_point m_forkedAt {};
    LineSplitter m_lines;
    LineSplitter m_output;
    LineSplitter m_errors;
    FloodGuard m_flood;

    mutable std::mutex m_mutex; // all below
    std::condition_variable m_wake; // before there is a child
    std::deque<engine::Request> m_requests;
    engine::SessionState m_state;
    engine::Stepper m_stepper;
    engine::Breakpoints m_breakpoints;
    std::vector<Error> m_complaints; // about breakpoints, not yet said
    engine::LaneStates m_lanes;
    bool m_started = false;
    bool m_greeted = false;
    bool m_sync = false; // the child parks at each event
    bool m_began = false; // RunStarted, or the failure that took its place, was given out
    std::vector<engine::Event> m_early; // lines from before it
    bool m_finished = false; // RunFinished was given out
    bool m_hard = false;
    std::set<std::uint32_t> m_parked; // lanes that wait for us
    std::string m_place; // of lane 0's last event
    std::uint64_t m_seq = 0;
    std::int64_t m_lastUs = 0;
    Ending m_ending = Ending::No;
    Clock::time_point m_nextStep {};
    std::string m_lastErrors; // the tail of stderr, for a child that dies early
    engine::Outbox m_outbox;
};

} // namespace cs::python
