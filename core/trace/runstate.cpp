// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runstate.h"

#include "core/trace/format.h"

#include <algorithm>

namespace cs::trace {

using namespace engine;

namespace {

// Answers of a sink may come late (buffers, worker lanes); beyond so many none will.
constexpr std::size_t mostAwaited = 65536;

// Whether a path is at or below a place: "…/table" holds "…/table[A]" and "…/table/…".
bool within(std::string_view path, std::string_view place)
{
    constexpr std::string_view borders = "/[#";
    return path.starts_with(place)
        && (path.size() == place.size() || place.empty()
            || borders.find(path[place.size()]) != std::string_view::npos);
}

// Names in a path have no slash of their own.
std::string_view above(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

std::uint64_t keyOf(std::string_view first, std::string_view second, std::string_view third = {})
{
    std::string text;
    text.reserve(first.size() + second.size() + third.size() + 2);
    text.append(first).append(1, '\0').append(second).append(1, '\0').append(third);
    return format::checksum(text);
}

std::string_view fullName(std::string_view fqn, std::string_view name)
{
    return fqn.empty() ? name : fqn;
}

} // namespace

void RunIndex::State::apply(const Event &event)
{
    if (tree.empty()) {
        tree.add(RunTree::none, ItemType::Run, event.seq, {}, 0);
        laneOf(0).stack.push_back({ 0, {} });
    }
    Lane &lane = laneOf(event.thread);
    lane.live = true;
    std::visit([&](const auto &payload) { on(lane, event, payload); }, event.payload);
    lane.lastPath = event.path;
    lane.lastSeq = event.seq;
    summary.lastSeq = event.seq;
    summary.lastTimeUs = std::max(summary.lastTimeUs, event.timeUs);
}

RunIndex::State::Lane &RunIndex::State::laneOf(std::uint32_t thread)
{
    return lanes[thread];
}

// Goes out of every place that does not hold the path. A visit that is left without its NodeLeft,
// and what was open in it, were cut short.
void RunIndex::State::leave(Lane &lane, std::string_view path)
{
    Index inner = RunTree::none;
    while (!lane.stack.empty() && !within(path, lane.stack.back().path)) {
        const Open &open = lane.stack.back();
        if (!open.borrowed) {
            RunTree::Node &node = tree.node(open.item);
            node.open = false;
            if (node.type == ItemType::Visit && !node.left && inner != RunTree::none)
                tree.node(inner).cut = true;
            if (node.type != ItemType::Element && !node.left)
                node.cut = true;
            inner = open.item;
        }
        lane.stack.pop_back();
    }
}

// The innermost open item that holds the event's path; goes in and out of places to get there.
RunIndex::State::Index RunIndex::State::resolve(Lane &lane, const Event &event, bool descend)
{
    leave(lane, event.path);
    if (lane.stack.empty()) {
        // A worker: it starts where the walk's own lane has opened the node that forks.
        for (const Open &open : laneOf(0).stack) {
            if (within(event.path, open.path)) {
                lane.stack.push_back(open);
                lane.stack.back().borrowed = true;
                lane.stack.back().producing = false;
                lane.stack.back().entered = RunTree::none;
            }
        }
    }
    Open *top = &lane.stack.back();
    const std::string_view path = event.path;
    if (descend && path.size() > top->path.size() && path[top->path.size()] == '['
        && tree.node(top->item).type == ItemType::Visit) {
        // An element that was produced ahead.
        const std::size_t end = std::min(path.find('/', top->path.size()), path.size());
        const std::string_view place = path.substr(0, end);
        const Index hint = top->entered == RunTree::none ? tree.node(top->item).first
                                                         : tree.node(top->entered).next;
        const Index found = tree.childByPath(top->item, RunTree::hash(place), hint);
        // Sinks of a parallel node answer on the walk's own lane: that is no going in.
        if (found != RunTree::none && tree.node(found).bodySeq == 0 && !tree.node(found).open) {
            top->entered = found;
            tree.node(found).open = true;
            tree.node(found).thread = static_cast<std::uint16_t>(event.thread);
            lane.stack.push_back({ found, std::string(place), top->node, top->producer });
            top = &lane.stack.back();
        }
    }
    RunTree::Node &node = tree.node(top->item);
    if (node.bodySeq == 0 && event.seq > node.firstSeq)
        node.bodySeq = static_cast<std::uint32_t>(event.seq);
    tree.touch(top->item, event.seq);
    return top->item;
}

const RunIndex::State::Open *RunIndex::State::visit(const Lane &lane) const
{
    return lane.stack.empty() || lane.stack.back().node == noMethod ? nullptr : &lane.stack.back();
}

// The method that runs: stage, post_process or producer.
std::uint32_t RunIndex::State::current(const Lane &lane) const
{
    if (lane.method != noMethod)
        return lane.method;
    const Open *open = visit(lane);
    return open && open->producing ? open->producer : noMethod;
}

std::uint32_t RunIndex::State::method(MethodKind kind, std::string_view node, std::string_view name)
{
    const std::uint64_t key = keyOf(toText(kind), node, name);
    const auto [it, isNew]
        = methodByName.try_emplace(key, static_cast<std::uint32_t>(methods.size()));
    if (isNew) {
        MethodStatistics statistics;
        statistics.kind = kind;
        statistics.node = node;
        statistics.method = name;
        methods.push_back(std::move(statistics));
    }
    return it->second;
}

void RunIndex::State::count(
    Lane &lane, std::uint64_t Counts::*what, const Event &event, bool problem)
{
    ++(summary.counts.*what);
    const Open *open = visit(lane);
    for (MethodStatistics *statistics : { at(current(lane)), at(open ? open->node : noMethod) }) {
        if (!statistics)
            continue;
        ++(statistics->counts.*what);
        statistics->lastSeq = event.seq;
        if (problem)
            statistics->lastProblemSeq = event.seq;
    }
}

// Where something is to be counted in the tree. What the sink of a parallel node says comes on the
// walk's own lane, but with the path of the worker that yielded the entity.
RunIndex::State::Index RunIndex::State::place(const Lane &lane, const Event &event) const
{
    const Open *best = &lane.stack.back();
    if (event.thread == 0 && lanes.size() > 1) {
        for (const auto &[thread, other] : lanes) {
            for (const Open &open : other.stack) {
                if (open.path.size() > best->path.size() && within(event.path, open.path))
                    best = &open;
            }
        }
    }
    return best->item;
}

void RunIndex::State::note(const Lane &lane, const Event &event, ProblemKind kind,
    std::string_view name, std::string_view message)
{
    const Open *open = visit(lane);
    const std::uint32_t where = current(lane) != noMethod ? current(lane)
        : open                                            ? open->node
                                                          : noMethod;
    std::string text(name);
    text.append(1, '\0').append(message);
    const std::uint64_t key = keyOf(toText(kind), std::to_string(where), text);
    const auto [it, isNew]
        = problemByText.try_emplace(key, static_cast<std::uint32_t>(problems.size()));
    if (isNew)
        problems.push_back({ kind, where, {} });
    problems[it->second].seqs.push_back(static_cast<std::uint32_t>(event.seq));
}

void RunIndex::State::closeAll()
{
    for (auto &[thread, lane] : lanes) {
        for (const Open &open : lane.stack) {
            if (open.borrowed || open.item == 0)
                continue;
            RunTree::Node &node = tree.node(open.item);
            node.open = false;
            node.cut = node.cut || !node.left;
        }
        if (thread == 0 && !lane.stack.empty())
            lane.stack.resize(1);
        else
            lane.stack.clear();
        lane.method = noMethod;
        lane.live = false;
    }
    for (const Index index : { Index { 0 }, records }) {
        if (index < tree.size())
            tree.node(index).open = false;
    }
    ended = true;
}

void RunIndex::State::on(Lane &lane, const Event &event, const RunStarted &started)
{
    resolve(lane, event, false);
    summary.started = true;
    summary.spec = started.spec;
    summary.service = started.service;
    summary.backend = started.backend;
    summary.framework = started.framework;
    summary.topology = started.topology;
    if (started.topology)
        context.declare(started.topology->contextKeys());
}

void RunIndex::State::on(Lane &lane, const Event &event, const RunFinished &finished)
{
    resolve(lane, event, false);
    summary.finished = finished.reason;
    summary.finalCounts = finished.counts;
    summary.message = finished.message;
    closeAll();
}

void RunIndex::State::on(Lane &lane, const Event &event, const NodeEntered &entered)
{
    leave(lane, event.path);
    if (!lane.stack.empty() && lane.stack.back().path == event.path && !event.path.empty())
        leave(lane, above(event.path)); // the same node once more
    const Index parent = resolve(lane, event, true);
    const Index item = tree.add(parent, ItemType::Visit, event.seq, event.path, event.thread);
    const std::uint32_t node = method(MethodKind::Node, entered.node, entered.node);
    MethodStatistics &statistics = methods[node];
    ++statistics.counts.entered;
    if (statistics.firstSeq == 0)
        statistics.firstSeq = event.seq;
    statistics.lastSeq = event.seq;
    lane.stack.push_back({ item, event.path, node });
    lane.method = noMethod;
}

void RunIndex::State::on(Lane &lane, const Event &event, const NodeLeft &)
{
    const Index item = resolve(lane, event, false);
    if (tree.node(item).type == ItemType::Visit)
        tree.node(item).left = true;
    lane.stack.back().producing = false;
    lane.method = noMethod;
}

void RunIndex::State::on(Lane &lane, const Event &event, const ProducerStarted &started)
{
    resolve(lane, event, false);
    const std::uint32_t producer = method(MethodKind::Producer, started.node, started.producer);
    MethodStatistics &statistics = methods[producer];
    ++statistics.counts.entered;
    if (statistics.firstSeq == 0)
        statistics.firstSeq = event.seq;
    statistics.lastSeq = event.seq;
    lane.stack.back().producer = producer;
    lane.stack.back().producing = true;
    lane.method = noMethod;
}

void RunIndex::State::on(Lane &lane, const Event &event, const ElementProduced &)
{
    // To the visit: the element before it, if there is one, is done.
    const std::string_view visitPath
        = std::string_view(event.path).substr(0, event.path.rfind('['));
    leave(lane, visitPath);
    const Index parent = resolve(lane, event, false);
    lane.method = noMethod;
    count(lane, &Counts::elements, event, false);
    const Open outer = lane.stack.back();
    const Index item = tree.add(parent, ItemType::Element, event.seq, event.path, event.thread);
    tree.touch(item, event.seq);
    lane.stack.back().entered = item;
    lane.stack.push_back({ item, event.path, outer.node, outer.producer });
}

void RunIndex::State::on(Lane &lane, const Event &event, const ProducerFinished &)
{
    resolve(lane, event, false);
    lane.stack.back().producing = false;
    lane.stack.back().entered = RunTree::none; // elements produced ahead begin now
    lane.method = noMethod;
}

void RunIndex::State::on(Lane &lane, const Event &event, const StageEntered &entered)
{
    const Index item = resolve(lane, event, true);
    ++tree.node(item).stages;
    lane.method = method(MethodKind::Stage, entered.node, entered.stage);
    MethodStatistics &statistics = methods[lane.method];
    ++statistics.counts.entered;
    if (statistics.firstSeq == 0) {
        statistics.firstSeq = event.seq;
        statistics.entityType = entered.type;
    }
    statistics.lastSeq = event.seq;
}

void RunIndex::State::on(Lane &lane, const Event &event, const StageLeft &left)
{
    resolve(lane, event, true);
    const auto micros = static_cast<std::uint64_t>(std::max<std::int64_t>(left.micros, 0));
    const Open *open = visit(lane);
    for (MethodStatistics *statistics : { at(lane.method), at(open ? open->node : noMethod) }) {
        if (!statistics)
            continue;
        statistics->counts.micros += micros;
        statistics->lastSeq = event.seq;
    }
    summary.counts.micros += micros;
    lane.method = noMethod;
}

void RunIndex::State::on(Lane &lane, const Event &event, const EntityYielded &yielded)
{
    Index item = resolve(lane, event, true);
    if (item == 0 && lane.method == noMethod) {
        // A source without a topology: what it yields belongs to one stage below the run.
        if (records == RunTree::none)
            records = tree.add(0, ItemType::Stage, event.seq, yielded.stage, event.thread);
        item = records;
        tree.touch(item, event.seq);
        MethodStatistics &statistics = methods[method(MethodKind::Stage, {}, yielded.stage)];
        statistics.counts.entered = 1;
        if (statistics.firstSeq == 0)
            statistics.firstSeq = event.seq;
        statistics.lastSeq = event.seq;
        statistics.counts.yielded += yielded.right ? 1 : 0;
        statistics.counts.lefts += yielded.left ? 1 : 0;
    }
    RunTree::Node &node = tree.node(item);
    if (node.type == ItemType::PostProcess || node.type == ItemType::Stage)
        ++node.children;

    Entity entity;
    entity.seq = static_cast<std::uint32_t>(event.seq);
    entity.thread = static_cast<std::uint16_t>(event.thread);
    const std::string type = yielded.right ? yielded.right->type : std::string();
    const auto [it, isNew] = typeByName.try_emplace(type, static_cast<std::uint16_t>(types.size()));
    if (isNew) {
        types.push_back(type);
        entitiesByType.emplace_back();
    }
    entity.type = it->second;
    const auto row = static_cast<std::uint32_t>(entities.size());
    entitiesByType[entity.type].push_back(row);
    entities.push_back(entity);
    ++summary.entities;
    lane.lastRight = yielded.right != nullptr;
    if (yielded.right) {
        tree.addYielded(item);
        count(lane, &Counts::yielded, event, false);
        if (awaiting.size() > mostAwaited)
            awaiting.clear();
        awaiting[keyOf(type, fullName(yielded.right->fqn, yielded.right->name))] = row;
    }
    if (yielded.left) {
        tree.addTrouble(item, &RunTree::Troubles::lefts);
        count(lane, &Counts::lefts, event, true);
    }
}

void RunIndex::State::on(Lane &lane, const Event &event, const EntitySunk &sunk)
{
    resolve(lane, event, true);
    if (sunk.verb == SinkVerb::Suppressed) {
        tree.addTrouble(place(lane, event), &RunTree::Troubles::suppressed);
        count(lane, &Counts::suppressed, event, false);
        count(lane, &Counts::withheld, event, false);
    }
    const auto it = awaiting.find(keyOf(sunk.type, fullName(sunk.fqn, sunk.name)));
    if (it == awaiting.end())
        return;
    Entity &entity = entities[it->second];
    entity.verb = static_cast<std::uint8_t>(sunk.verb);
    entity.sunkSeq = static_cast<std::uint32_t>(event.seq);
    if (sunk.verb != SinkVerb::Buffered)
        awaiting.erase(it);
}

void RunIndex::State::on(Lane &lane, const Event &event, const ContextChanged &changed)
{
    resolve(lane, event, true);
    context.add(event, changed);
    if (changed.op == ContextOp::Drop && event.thread != 0) {
        // Its last element is done; the lane may live again for the next parallel node.
        for (const Open &open : lane.stack) {
            if (!open.borrowed)
                tree.node(open.item).open = false;
        }
        lane.stack.clear();
        lane.method = noMethod;
    }
}

void RunIndex::State::on(Lane &lane, const Event &event, const ContextRead &)
{
    resolve(lane, event, true);
}

void RunIndex::State::on(Lane &lane, const Event &event, const PostProcessStarted &started)
{
    const Index parent = resolve(lane, event, false);
    const Index item = tree.add(parent, ItemType::PostProcess, event.seq, event.path, event.thread);
    lane.method = method(MethodKind::PostProcess, started.node, started.method);
    MethodStatistics &statistics = methods[lane.method];
    ++statistics.counts.entered;
    if (statistics.firstSeq == 0)
        statistics.firstSeq = event.seq;
    statistics.lastSeq = event.seq;
    const std::uint32_t node = method(MethodKind::Node, started.node, started.node);
    lane.stack.push_back({ item, event.path, node });
}

void RunIndex::State::on(Lane &lane, const Event &event, const PostProcessFinished &finished)
{
    const Index item = resolve(lane, event, false);
    const auto micros = static_cast<std::uint64_t>(std::max<std::int64_t>(finished.micros, 0));
    const Open *open = visit(lane);
    for (MethodStatistics *statistics : { at(lane.method), at(open ? open->node : noMethod) }) {
        if (!statistics)
            continue;
        statistics->counts.micros += micros;
        statistics->lastSeq = event.seq;
    }
    summary.counts.micros += micros;
    if (tree.node(item).type == ItemType::PostProcess)
        tree.node(item).left = true;
    lane.method = noMethod;
}

void RunIndex::State::on(Lane &lane, const Event &event, const Filtered &filtered)
{
    resolve(lane, event, true);
    tree.addTrouble(lane.stack.back().item, &RunTree::Troubles::filtered);
    count(lane, &Counts::filtered, event, false);
    const Open *open = visit(lane);
    const std::uint32_t producer = open ? open->producer : noMethod;
    for (MethodStatistics *statistics : { at(producer), at(open ? open->node : noMethod) }) {
        if (!statistics)
            continue;
        std::vector<FilterCount> &filters = statistics->filters;
        auto it = std::find_if(filters.begin(), filters.end(), [&filtered](const FilterCount &f) {
            return f.kind == filtered.kind && f.pattern == filtered.pattern
                && f.byExclude == filtered.byExclude;
        });
        if (it == filters.end())
            it = filters.insert(
                filters.end(), { filtered.kind, filtered.pattern, filtered.byExclude, 0, 0 });
        ++it->count;
        it->lastSeq = event.seq;
    }
}

void RunIndex::State::on(Lane &lane, const Event &event, const SourceQuery &query)
{
    resolve(lane, event, true);
    ++summary.queries;
    summary.queryMicros += static_cast<std::uint64_t>(std::max<std::int64_t>(query.micros, 0));
}

void RunIndex::State::on(Lane &lane, const Event &event, const Failed &failed)
{
    resolve(lane, event, true);
    const Index item = place(lane, event);
    ProblemKind kind = failed.kind == FailureKind::Left ? ProblemKind::Left : ProblemKind::Failure;
    if (failed.kind == FailureKind::DroppedValue) {
        tree.addTrouble(item, &RunTree::Troubles::dropped);
        count(lane, &Counts::dropped, event, true);
        if (lane.lastRight && lane.lastPath == event.path)
            count(lane, &Counts::withheld, event, true);
    }
    switch (failed.recordedAs) {
    case RecordedAs::Failure:
        tree.addTrouble(item, &RunTree::Troubles::failures);
        count(lane, &Counts::failures, event, true);
        break;
    case RecordedAs::Warning:
        kind = ProblemKind::Warning;
        tree.addTrouble(item, &RunTree::Troubles::warnings);
        count(lane, &Counts::warnings, event, true);
        break;
    case RecordedAs::LogLine:
        kind = ProblemKind::Hidden;
        tree.addTrouble(item, &RunTree::Troubles::hidden);
        count(lane, &Counts::hidden, event, true);
        break;
    }
    note(lane, event, kind, failed.name, failed.message);
}

void RunIndex::State::on(Lane &lane, const Event &event, const LogLine &line)
{
    resolve(lane, event, true);
    ++summary.logLines;
    if (line.level != LogLevel::Warning)
        return;
    // The framework makes a warning of the status out of every such line.
    tree.addTrouble(lane.stack.back().item, &RunTree::Troubles::warnings);
    count(lane, &Counts::warnings, event, false);
    note(lane, event, ProblemKind::Warning, line.module, line.text);
}

void RunIndex::State::on(Lane &lane, const Event &event, const Progress &)
{
    resolve(lane, event, true);
}

} // namespace cs::trace
