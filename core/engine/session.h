// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/event.h"
#include "core/engine/request.h"

#include <vector>

/// The seam between whoever watches a run and whatever runs it. Three backends implement Session:
/// native, Python host, replay; nothing above knows which one it talks to.
namespace cs::engine {

enum class RunState {
    Ready, ///< nothing has run yet
    Running,
    Pausing, ///< a pause was asked for; the run has not reached an event yet
    Paused,
    Stopping,
    Finished, ///< the walk ended, well or not: RunFinished says which
};
enum class StopCause { None, Step, Breakpoint, Pause, RunTo, Start };

struct SessionState
{
    RunState state = RunState::Ready;
    StopCause cause = StopCause::None; ///< why it is Paused
    int breakpoint = 0; ///< which one, for Breakpoint
    std::uint64_t seq = 0; ///< last event given out; while Paused, the one it stands on
    std::uint32_t thread = 0; ///< lane of that event
    std::string path; ///< of that event
};

/// What a backend can do; actions are enabled from this, never from its type.
struct Capabilities
{
    bool stepBack = false;
    bool evaluate = false;
    bool replaceElement = false;
    bool rerunStage = false;
};

/// Gets what a session has to say, on the session's thread. Must not block for long nor call back
/// into the session other than by send().
class Listener
{
public:
    virtual ~Listener() = default;
    /// In order, each event once. A batch is handed over at the latest 30 ms after its first event,
    /// and always before the state that follows it.
    virtual void onEvents(std::vector<Event> events) = 0;
    virtual void onState(const SessionState &state) = 0;
    /// The answer to Evaluate, ReplaceElement, RerunStage, TakeSnapshot.
    virtual void onReply(std::uint64_t requestId, Result<Json> reply) = 0;
};

/// One run. Destroying it stops the run hard and waits for its thread.
class Session
{
public:
    virtual ~Session() = default;
    /// Any thread; never waits. Requests that make no sense in the present state are ignored.
    virtual void send(Request request) = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    /// Any thread.
    [[nodiscard]] virtual SessionState state() const = 0;
};

} // namespace cs::engine
