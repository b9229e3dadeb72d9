// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/lane.h"
#include "core/engine/walkrun.h"

#include <string>
#include <utility>
#include <vector>

namespace cs::engine {

using Nodes = std::vector<const topology::Node *>;

/// An element with the place it has in the run.
struct PlacedElement
{
    Element element;
    std::string place;
};

/// The depth-first walk of one lane, as nested generators. Internal to the engine.
///
/// Every event goes through put(), which first turns what the source reported into events, and then
/// out through `while (Event *event = next()) co_yield *event;`: so nothing runs on before the
/// event has been taken.
class LaneWalk
{
public:
    LaneWalk(WalkRun &run, Lane &lane, Outlet &outlet)
        : m_run(run)
        , m_lane(lane)
        , m_outlet(outlet)
    { }

    /// Each node with its subtree and then its post_process. @p depth counts nodes above.
    Generator<Event> nodes(Nodes nodes, std::string parentPlace, int depth);
    /// Stages, clear_context, children: for elements that were produced before.
    Generator<Event> elements(const topology::Node &node, const Nodes &children,
        std::vector<PlacedElement> elements, int depth);
    /// A source without a topology.
    Generator<Event> records();

    /// What was reported since the last event, at the place of that event.
    void putReports();
    [[nodiscard]] Event *next();
    template<class T>
    void put(const std::string &place, T payload)
    {
        putReports();
        m_place = place;
        push(std::move(payload));
    }
    void putReply(const std::string &place, SinkReply reply);

private:
    struct Tally
    {
        std::int64_t yielded = 0;
        std::int64_t emitted = 0;
    };
    struct Prepared;

    Generator<Event> visit(const topology::Node &node, std::string place, int depth);
    Generator<Event> parallel(const topology::Node &node, const Nodes &children,
        std::vector<PlacedElement> elements, const std::string &place, int lanes, int depth);
    Generator<Event> element(const topology::Node &node, const Nodes &children, Element &element,
        const std::string &place, int depth);
    Generator<Event> stage(const topology::Node &node, const topology::Stage &stage,
        const Element &element, std::string place);
    Generator<Event> offer(
        const topology::Stage &stage, const std::string &place, Either value, Tally &tally);
    Generator<Event> postProcess(const topology::Node &node, const std::string &nodePlace);

    template<class T>
    void push(T payload)
    {
        Event &event = m_pending.emplace_back();
        event.thread = m_lane.number();
        event.timeUs = m_run.elapsedUs();
        event.path = m_place;
        event.payload.emplace<T>(std::move(payload));
    }
    [[nodiscard]] int laneCount(const topology::Node &node) const;
    /// The children, or the name of one that does not exist.
    [[nodiscard]] std::string resolve(const topology::Node &node, Nodes &children) const;
    [[nodiscard]] Prepared prepare(
        const topology::Stage &stage, const entity::RecordPtr &right) const;
    /// Writes what a stage remembers; the text says why that ends the walk.
    [[nodiscard]] std::string remember(const topology::Stage &stage, const entity::Record &record);
    /// Sends an Either on, as the framework's steps do: its failure to the status, its record to
    /// the sink.
    Generator<Event> emit(const std::string &place, const entity::RecordPtr &record,
        std::optional<StackTraceError> left, Tally &tally);
    /// The Failed of a walk that ends here; the caller throws the WalkOver after giving it out.
    [[nodiscard]] bool fetch(
        const topology::Stage &stage, const std::string &name, std::string &problem);
    void putEnd(const std::string &place, FailureKind kind, std::string name, std::string message);

    WalkRun &m_run;
    Lane &m_lane;
    Outlet &m_outlet;
    std::string m_place;
    std::vector<Event> m_pending;
    std::size_t m_taken = 0;
};

} // namespace cs::engine
