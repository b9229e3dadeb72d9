// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/condition.h"
#include "core/engine/event.h"
#include "core/engine/request.h"

#include <optional>
#include <string>
#include <vector>

namespace cs::engine {

/// The breakpoints of a run and how often each was hit. Pure; every backend uses it.
///
/// What a breakpoint without kinds looks at, Before / After:
///   database/table           NodeEntered / NodeLeft
///   table[Album], table[*]   ElementProduced / -
///   table[Album]/yield_table StageEntered / StageLeft
///   yield_table#0            EntityYielded / -
///   table/get_tables         ProducerStarted / ProducerFinished
///   table/mark_as_deleted    PostProcessStarted / PostProcessFinished
///   nothing, or …/**         all of these but EntityYielded
/// With kinds: events of those kinds at the places the pattern matches.
class Breakpoints
{
public:
    struct Outcome
    {
        std::optional<int> stopAt; ///< id of the first that stops
        std::vector<std::string> logs; ///< of those that only log
    };

    /// Replaces all. One that was there before, unchanged, keeps its count. What is wrong with
    /// conditions comes back; a breakpoint with a wrong one never stops.
    std::vector<Error> set(std::vector<Breakpoint> breakpoints);
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    /// Takes the next event. To be asked for each, as it counts hits.
    [[nodiscard]] Outcome onEvent(const Event &event);
    /// Whether the event is one that such a breakpoint looks at, whatever its condition.
    [[nodiscard]] static bool isAt(const Breakpoint &breakpoint, const Event &event);

private:
    struct Point
    {
        Breakpoint breakpoint;
        Condition condition;
        bool usable = true;
        std::uint32_t hits = 0;
    };

    std::vector<Point> m_points;
};

} // namespace cs::engine
