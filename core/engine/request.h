// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Everything a person can ask of a run. Values only: they cross threads and processes.
namespace cs::engine {

/// Small to large. A step at a granularity goes on to the next event of that size: any event; an
/// EntityYielded (or Failed Left); a StageEntered; an ElementProduced; a NodeEntered. A run's end
/// stops every step.
enum class Granularity { Event, Entity, Stage, Element, Node };

struct Breakpoint
{
    enum class When { Before, After };
    int id = 0; ///< given by the one who sets it
    bool enabled = true;
    When when = When::Before;
    std::string pattern; ///< path::matches; empty for any place
    /// Kinds of event it looks at; empty: those that open (Before) or close (After) what the
    /// pattern names: node, producer, stage, post_process, element.
    std::vector<EventKind> kinds;
    /// "name == Album", "type ~ ^Create", "verb == unchanged", "key == table"; fields of the
    /// event's JSON, joined by " and ". Empty: always.
    std::string condition;
    std::uint32_t ignoreCount = 0; ///< skips this many hits
    std::string
        logMessage; ///< not empty: writes a LogLine instead of stopping; {field} is replaced

    bool operator==(const Breakpoint &) const = default;
};

struct Start
{
    bool paused = false; ///< stop at the first event (RunStarted)
};
struct Pause
{
};
struct Resume
{
};
/// Ends the run. Soft: the walk is cancelled and unwinds; hard: what does not unwind in time is
/// cut.
struct Stop
{
    bool hard = false;
};
struct Step
{
    Granularity granularity = Granularity::Stage;
};
/// To the next thing one level down, or the next thing at all.
struct StepInto
{
};
/// To the next thing that is not below the present one.
struct StepOver
{
};
/// To this node's post_process, or the event after the node.
struct StepOut
{
};
/// One step back in the recording; only where capabilities say so.
struct StepBack
{
    Granularity granularity = Granularity::Stage;
};
struct RunTo
{
    std::string pattern; ///< path::matches
};
struct SetBreakpoints
{
    std::vector<Breakpoint> breakpoints;
};
struct Evaluate
{
    std::uint64_t id = 0;
    std::string expression;
    std::uint32_t thread = 0;
};
struct ReplaceElement
{
    std::uint64_t id = 0;
    std::string json;
};
struct RerunStage
{
    std::uint64_t id = 0;
};
/// Asks for the state of every lane: place, context.
struct TakeSnapshot
{
    std::uint64_t id = 0;
};

using Request = std::variant<Start, Pause, Resume, Stop, Step, StepInto, StepOver, StepOut,
    StepBack, RunTo, SetBreakpoints, Evaluate, ReplaceElement, RerunStage, TakeSnapshot>;

[[nodiscard]] std::string_view toText(Granularity granularity);
[[nodiscard]] std::optional<Granularity> granularityFromText(std::string_view text);

} // namespace cs::engine
