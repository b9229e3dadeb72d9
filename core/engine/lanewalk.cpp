// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/lanewalk.h"

#include "core/engine/parallelnode.h"
#include "core/engine/path.h"

#include <unordered_map>

namespace cs::engine {

namespace {

// The framework recurses without end on a cycle; no real topology comes near this.
constexpr int deepestNode = 200;

} // namespace

void LaneWalk::putReports()
{
    if (!m_lane.hasReports())
        return;
    for (Payload &report : m_lane.takeReports())
        std::visit([this](auto &payload) { push(std::move(payload)); }, report);
}

Event *LaneWalk::next()
{
    if (m_taken < m_pending.size())
        return &m_pending[m_taken++];
    m_pending.clear();
    m_taken = 0;
    return nullptr;
}

void LaneWalk::putReply(const std::string &place, SinkReply reply)
{
    for (EntitySunk &sunk : reply.sunk)
        put(place, std::move(sunk));
    for (StackTraceError &failure : reply.failures) {
        Failed failed;
        failed.kind = FailureKind::Sink;
        failed.name = std::move(failure.name);
        failed.message = std::move(failure.error);
        failed.stackTrace = std::move(failure.stackTrace);
        put(place, std::move(failed));
    }
}

void LaneWalk::putEnd(
    const std::string &place, FailureKind kind, std::string name, std::string message)
{
    Failed failed;
    failed.kind = kind;
    failed.name = std::move(name);
    failed.message = std::move(message);
    put(place, std::move(failed));
}

int LaneWalk::laneCount(const topology::Node &node) const
{
    // Only the walk's own lane forks: see docs/walk-differences.md.
    const int threads = node.threads && m_lane.number() == 0 ? m_run.source->threads() : 1;
    return threads > 1 ? threads : 1;
}

std::string LaneWalk::resolve(const topology::Node &node, Nodes &children) const
{
    children.reserve(node.children.size());
    for (const std::string &name : node.children) {
        const topology::Node *child = m_run.input.topology->find(name);
        if (!child)
            return name;
        children.push_back(child);
    }
    return {};
}

Generator<Event> LaneWalk::nodes(Nodes list, std::string parentPlace, int depth)
{
    for (const topology::Node *node : list) {
        std::string place = path::node(parentPlace, node->name);
        Generator<Event> visited = visit(*node, place, depth);
        co_yield yieldFrom(std::move(visited));
        Generator<Event> after = postProcess(*node, place);
        co_yield yieldFrom(std::move(after));
    }
}

Generator<Event> LaneWalk::visit(const topology::Node &node, std::string place, int depth)
{
    const int lanes = laneCount(node);
    put(place, NodeEntered { node.name, lanes });
    while (Event *event = next())
        co_yield *event;

    Nodes children;
    std::string fatal;
    if (const std::string unknown = resolve(node, children); !unknown.empty())
        fatal = "The node '" + node.name + "' names the child '" + unknown
            + "', which is not in the topology.";
    else if (depth >= deepestNode)
        fatal = "Nodes nest more than " + std::to_string(deepestNode)
            + " deep: the topology has a cycle through '" + node.name + "'.";
    if (!fatal.empty()) {
        putEnd(place, FailureKind::WalkEnded, "Unhandled", fatal);
        while (Event *event = next())
            co_yield *event;
        throw WalkOver { fatal };
    }

    put(place, ProducerStarted { node.name, node.producer });
    while (Event *event = next())
        co_yield *event;

    // Known up front: parallel nodes, and those whose progress has a total to be compared with.
    const bool eager = lanes > 1 || (depth > 0 && m_run.source->producesEagerly(node.name));
    std::vector<PlacedElement> drained;
    std::unordered_map<std::string, int> seen;
    std::int64_t count = 0;
    m_lane.setPlace(node.producer);
    Pull<Element> producer([&] { return m_run.source->produce(node.producer, m_lane); });
    while (true) {
        if (m_run.input.limit > 0 && count >= m_run.input.limit) {
            m_run.client.markIncomplete(
                "the run was limited to " + std::to_string(count) + " elements of each node");
            break;
        }
        putReports();
        m_place = place;
        m_lane.setPlace(node.producer);
        Element *produced = producer.next();
        if (!produced)
            break;
        const std::string elementPlace
            = path::element(place, produced->name, ++seen[produced->name]);
        putReports();
        put(elementPlace, ElementProduced { node.name, count, produced->name, produced->json });
        while (Event *event = next())
            co_yield *event;
        ++count;
        if (eager) {
            drained.push_back({ std::move(*produced), elementPlace });
        } else {
            Generator<Event> visited = element(node, children, *produced, elementPlace, depth);
            co_yield yieldFrom(std::move(visited));
        }
    }
    if (const Caught *error = producer.error()) {
        Failed failed;
        failed.kind = FailureKind::Producer;
        failed.name = "Producer " + node.producer;
        failed.message = "Error running node producer: " + error->what;
        m_run.client.markIncomplete(failed.name + " failed");
        put(place, std::move(failed));
    }
    put(place, ProducerFinished { node.name, node.producer, count });
    while (Event *event = next())
        co_yield *event;

    if (!drained.empty()) {
        Generator<Event> visited = lanes > 1
            ? parallel(node, children, std::move(drained), place, lanes, depth)
            : elements(node, children, std::move(drained), depth);
        co_yield yieldFrom(std::move(visited));
    }
    put(place, NodeLeft { node.name, count });
    while (Event *event = next())
        co_yield *event;
}

Generator<Event> LaneWalk::parallel(const topology::Node &node, const Nodes &children,
    std::vector<PlacedElement> elements, const std::string &place, int lanes, int depth)
{
    ParallelNode workers(
        m_run, m_lane, { node, children, place, depth }, std::move(elements), lanes);
    workers.start();
    while (WorkerGate::Item *item = workers.gate().take()) {
        if (!item->record) {
            co_yield item->event;
            continue;
        }
        putReply(item->event.path, m_outlet.emit(item->record, item->event.path));
        while (Event *event = next())
            co_yield *event;
    }
    // A task that died surfaces when all have ended, as the pool is joined first.
    if (workers.gate().over())
        throw WalkOver { *workers.gate().over() };
}

Generator<Event> LaneWalk::elements(const topology::Node &node, const Nodes &children,
    std::vector<PlacedElement> elements, int depth)
{
    for (PlacedElement &placed : elements) {
        Generator<Event> visited = element(node, children, placed.element, placed.place, depth);
        co_yield yieldFrom(std::move(visited));
    }
}

Generator<Event> LaneWalk::element(const topology::Node &node, const Nodes &children,
    Element &element, const std::string &place, int depth)
{
    for (const topology::Stage &each : node.stages) {
        Generator<Event> staged = stage(node, each, element, path::stage(place, each.processor));
        co_yield yieldFrom(std::move(staged));
    }
    // After all stages and before the children, as the framework does it.
    for (const topology::Stage &each : node.stages) {
        if (!each.clearContext || !each.context)
            continue;
        putReports();
        m_place = place;
        m_lane.setPlace(each.processor);
        m_lane.clearContext(*each.context);
        putReports();
        while (Event *event = next())
            co_yield *event;
    }
    if (!children.empty()) {
        Generator<Event> below = nodes(children, place, depth + 1);
        co_yield yieldFrom(std::move(below));
    }
}

Generator<Event> LaneWalk::records()
{
    static const std::string method = "records";
    m_lane.setPlace(method);
    m_place = method;
    Pull<Either> values([&] { return m_run.source->records(m_lane); });
    Tally tally;
    while (Either *value = values.next()) {
        const std::string place = path::yielded(method, tally.yielded++);
        const Either either = std::move(*value);
        putReports();
        put(place, EntityYielded { method, either.right, either.left });
        while (Event *event = next())
            co_yield *event;
        Generator<Event> sent = emit(place, either.right, either.left, tally);
        co_yield yieldFrom(std::move(sent));
        putReports();
        m_place = method;
    }
    if (const Caught *error = values.error()) {
        const std::string message = "Encountered exception running step: " + error->what;
        putEnd(method, FailureKind::WalkEnded,
            error->family == Caught::Family::MethodMissing ? "Not an Either" : "Unhandled",
            message);
        while (Event *event = next())
            co_yield *event;
        throw WalkOver { message };
    }
    putReports();
    while (Event *event = next())
        co_yield *event;
}

} // namespace cs::engine
