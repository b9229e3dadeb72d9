// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"
#include "core/engine/request.h"
#include "core/engine/session.h"

#include <map>
#include <string>
#include <vector>

namespace cs::engine {

/// Decides event by event whether a run stops. Pure: no threads, no clock; every backend uses it.
///
/// The events are seen as a call tree, as a debugger would show it:
///
///     RunStarted
///       NodeEntered root                           depth 0
///         ElementProduced root[svc]                depth 1
///           StageEntered root[svc]/yield_x         depth 2
///             EntityYielded root[svc]/yield_x#0    depth 3
///           NodeEntered root[svc]/database         depth 2: beside the stages of the element
///             …
///       PostProcessStarted root/mark_as_deleted    depth 0: beside its node
///         EntityYielded root/mark_as_deleted#0     depth 1
///     RunFinished
///
/// Things that stop a step by verb are those in the tree, and any Failed but a Left (whose
/// EntityYielded stops already); what a place does inside (producer, queries, context, sink) is one
/// deeper than the place and stops only Granularity::Event.
///
/// - into: the next thing. RunStarted → NodeEntered root → ElementProduced root[svc] → StageEntered
///   → EntityYielded → … → NodeEntered of the first child.
/// - over: the next thing that is not deeper. StageEntered → the next StageEntered, or the
/// NodeEntered
///   of a child; ElementProduced → the next element, past stages and subtree; NodeEntered → its
///   first PostProcessStarted, or the next thing outside.
/// - out: PostProcessStarted of the node one is in, or the event after its NodeLeft. From within a
///   post_process: the same of the node above.
/// - step(granularity): the next event of that size, on any lane.
/// - runTo: the next event that opens what the pattern names, where a breakpoint there would stop
///   (Breakpoints): a node, element, producer, stage, yield or post_process.
///
/// Lanes: the verbs follow the lane they began on, and lane 0, which runs before and after the
/// workers; begun on lane 0, any. When that lane ends, into and over stop at the next thing of any
/// lane. A run's end stops everything.
class Stepper
{
public:
    /// Stops at nothing.
    void go();
    /// Stops at the very next event, for Pause and a paused Start.
    void stopAtNext(StopCause cause);
    void step(Granularity granularity);
    void into();
    void over();
    void out();
    void runTo(std::string pattern);

    /// Whether it stops at nothing.
    [[nodiscard]] bool isGoing() const { return m_mode == Mode::Go; }

    /// Takes the next event; whether and why the run stops on it. If it does, the next command
    /// counts from there.
    [[nodiscard]] StopCause onEvent(const Event &event);
    /// The run stops on this event for another reason (a breakpoint).
    void standOn(const Event &event);

    /// Depth of an event as in the tree above; -1 for the run itself.
    [[nodiscard]] static int depth(const Event &event);

private:
    enum class Mode { Go, Next, Step, Into, Over, Out, RunTo };

    [[nodiscard]] bool stops(const Event &event);
    [[nodiscard]] bool isMyLane(const Event &event) const;
    [[nodiscard]] std::string nodeOf(const Event &event) const;

    Mode m_mode = Mode::Go;
    StopCause m_cause = StopCause::Step;
    Granularity m_granularity = Granularity::Event;
    Breakpoint m_target; // of runTo

    // Where the command began.
    std::uint32_t m_thread = 0;
    int m_depth = -1;
    std::string m_node; // that `out` leaves
    bool m_leftNode = false;
    std::string m_path;
    EventKind m_kind = EventKind::RunStarted;

    std::map<std::uint32_t, std::vector<std::string>> m_open; // node visits by lane
};

/// What lets a paused run go on: Resume, Step, StepInto, StepOver, StepOut, RunTo. False, and
/// nothing happens, for any other request.
bool apply(Stepper &stepper, Request &request);

} // namespace cs::engine
