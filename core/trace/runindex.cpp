// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runindex.h"

#include "core/engine/path.h"
#include "core/trace/runitems.h"
#include "core/trace/runstate.h"

#include <algorithm>
#include <mutex>

namespace cs::trace {

using namespace engine;

namespace {

constexpr std::uint64_t readAhead = 512; // events decoded between two locks

} // namespace

std::string_view toText(MethodKind kind)
{
    switch (kind) {
    case MethodKind::Node:
        return "node";
    case MethodKind::Producer:
        return "producer";
    case MethodKind::Stage:
        return "stage";
    case MethodKind::PostProcess:
        break;
    }
    return "postProcess";
}

std::string_view toText(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Failure:
        return "failure";
    case ProblemKind::Warning:
        return "warning";
    case ProblemKind::Left:
        return "left";
    case ProblemKind::Hidden:
        break;
    }
    return "hidden";
}

ItemState RunIndex::State::stateOf(Index index) const
{
    const RunTree::Node &node = tree.node(index);
    if (node.open && !ended)
        return ItemState::Running;
    const RunTree::Troubles troubles = tree.troubles(index);
    const bool failed = troubles.failures > 0 || troubles.hidden > 0 || troubles.lefts > 0;
    if (index == 0) {
        if (summary.finished == FinishReason::Failed || (summary.finished && failed))
            return ItemState::Failed;
        return summary.finished == FinishReason::Completed ? ItemState::Done : ItemState::Cut;
    }
    if (failed)
        return ItemState::Failed;
    if (node.cut)
        return ItemState::Cut;
    if (node.type == ItemType::Element && node.bodySeq == 0 && !tree.node(node.parent).left)
        return ended ? ItemState::Cut : ItemState::Waiting;
    return ItemState::Done;
}

std::uint64_t RunIndex::State::rows(Index index) const
{
    const RunTree::Node &node = tree.node(index);
    return node.children + (node.type == ItemType::Element ? node.stages : 0U);
}

std::uint64_t RunIndex::State::row(Index index) const
{
    const Index parent = tree.node(index).parent;
    if (parent == RunTree::none)
        return 0;
    const RunTree::Node &above = tree.node(parent);
    return tree.position(index) + (above.type == ItemType::Element ? above.stages : 0U);
}

RunIndex::State::Found RunIndex::State::locate(std::string_view path, std::uint64_t seq) const
{
    if (tree.empty())
        return {};
    Found found { 0, 0 };
    const auto take = [&](std::string_view place) {
        const std::uint64_t hash = RunTree::hash(place);
        Index child = tree.childAt(found.index, seq);
        if (child == RunTree::none || tree.node(child).pathHash != hash)
            child = tree.childByPath(found.index, hash);
        if (child == RunTree::none || tree.node(child).firstSeq > seq)
            return false;
        found = { child, place.size() };
        return true;
    };
    for (std::size_t begin = 0; begin < path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::size_t bracket = path.find('[', begin);
        if (bracket < end) {
            if (!take(path.substr(0, bracket)) || !take(path.substr(0, end)))
                break;
        } else if (!take(path.substr(0, std::min(path.find('#', begin), end)))) {
            break;
        }
        begin = end + 1;
    }
    return found;
}

LaneState RunIndex::State::laneState(std::uint32_t thread, const Lane &lane) const
{
    LaneState state;
    state.thread = thread;
    state.path = lane.lastPath;
    state.lastSeq = lane.lastSeq;
    if (lane.stack.empty())
        return state;
    const Open &top = lane.stack.back();
    state.item = tree.id(top.item);
    if (top.node != noMethod)
        state.node = methods[top.node].node;
    state.producing = top.producing && lane.method == noMethod;
    if (lane.method != noMethod)
        state.stage = methods[lane.method].method;
    for (auto open = lane.stack.rbegin(); open != lane.stack.rend(); ++open) {
        if (tree.node(open->item).type != ItemType::Element)
            continue;
        const auto segments = path::split(open->path);
        if (!segments.empty())
            state.element = segments.back().element;
        break;
    }
    return state;
}

RunIndex::RunIndex(std::shared_ptr<const Recording> recording)
    : m_state(std::make_unique<State>(std::move(recording)))
{ }

RunIndex::~RunIndex() = default;

void RunIndex::add(const std::vector<Event> &events)
{
    const std::unique_lock lock(m_state->mutex);
    for (const Event &event : events) {
        if (event.seq > m_state->summary.lastSeq)
            m_state->apply(event);
    }
}

bool RunIndex::addFromRecording(const CancelToken &cancel)
{
    const Recording &source = *m_state->recording;
    std::uint64_t from = std::max<std::uint64_t>(summary().lastSeq + 1, source.firstSeq());
    while (from <= source.lastSeq()) {
        if (cancel.cancelled())
            return false;
        const std::uint64_t to = std::min(from + readAhead - 1, source.lastSeq());
        add(source.events(from, to));
        from = to + 1;
    }
    return true;
}

void RunIndex::finish()
{
    const std::unique_lock lock(m_state->mutex);
    if (!m_state->ended)
        m_state->closeAll();
}

RunSummary RunIndex::summary() const
{
    const std::shared_lock lock(m_state->mutex);
    RunSummary summary = m_state->summary;
    summary.problems = m_state->problems.size();
    for (const auto &[thread, lane] : m_state->lanes) {
        if (lane.live && (thread == 0 || !lane.stack.empty()))
            summary.lanes.push_back(m_state->laneState(thread, lane));
    }
    return summary;
}

const Recording &RunIndex::recording() const
{
    return *m_state->recording;
}

ItemId RunIndex::root() const
{
    const std::shared_lock lock(m_state->mutex);
    return m_state->tree.empty() ? noItem : m_state->tree.id(0);
}

std::optional<Item> RunIndex::item(ItemId id) const
{
    return RunItems(*m_state).item(id);
}

std::uint64_t RunIndex::childCount(ItemId id) const
{
    return RunItems(*m_state).childCount(id);
}

std::vector<Item> RunIndex::children(ItemId id, std::uint64_t first, std::uint64_t count) const
{
    return RunItems(*m_state).children(id, first, count);
}

std::vector<ItemId> RunIndex::chain(ItemId id) const
{
    const RunItems items(*m_state);
    std::vector<ItemId> chain;
    if (!items.item(id))
        return chain;
    for (ItemId at = id; at != noItem; at = items.parent(at))
        chain.push_back(at);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

ItemId RunIndex::itemAt(std::uint64_t seq) const
{
    return RunItems(*m_state).at(seq);
}

ItemId RunIndex::find(std::string_view path) const
{
    return RunItems(*m_state).find(path);
}

std::vector<MethodStatistics> RunIndex::statistics() const
{
    const std::shared_lock lock(m_state->mutex);
    std::vector<MethodStatistics> all = m_state->methods;
    for (const auto &[thread, lane] : m_state->lanes) {
        for (const State::Open &open : lane.stack) {
            if (open.borrowed || m_state->tree.node(open.item).type != ItemType::Visit)
                continue;
            ++all[open.node].running;
            if (open.producing && &open == &lane.stack.back())
                ++all[open.producer].running;
        }
        if (lane.method != State::noMethod)
            ++all[lane.method].running;
    }
    return all;
}

MethodStatistics RunIndex::statistics(
    MethodKind kind, std::string_view node, std::string_view method) const
{
    for (MethodStatistics &statistics : this->statistics()) {
        if (statistics.kind == kind && statistics.node == node
            && (statistics.method == method || kind == MethodKind::Node))
            return std::move(statistics);
    }
    MethodStatistics none;
    none.kind = kind;
    none.node = node;
    none.method = method;
    return none;
}

std::vector<std::uint64_t> RunIndex::contextWrites(std::string_view key, std::uint32_t thread) const
{
    const std::shared_lock lock(m_state->mutex);
    return m_state->context.writes(key, thread);
}

std::vector<ContextEntry> RunIndex::context(std::uint32_t thread, std::uint64_t seq) const
{
    ContextLog::Plan plan;
    {
        const std::shared_lock lock(m_state->mutex);
        plan = m_state->context.plan(thread, seq);
    }
    return ContextLog::read(plan, *m_state->recording);
}

std::uint64_t RunIndex::problemCount() const
{
    const std::shared_lock lock(m_state->mutex);
    return m_state->problems.size();
}

std::vector<Problem> RunIndex::problems(std::uint64_t first, std::uint64_t count) const
{
    std::vector<Problem> problems;
    {
        const std::shared_lock lock(m_state->mutex);
        for (std::uint64_t i = first; i < m_state->problems.size() && i - first < count; ++i) {
            const State::ProblemEntry &entry = m_state->problems[i];
            Problem problem;
            problem.index = i;
            problem.kind = entry.kind;
            problem.firstSeq = entry.seqs.front();
            problem.lastSeq = entry.seqs.back();
            problem.occurrences = entry.seqs.size();
            if (entry.method != State::noMethod) {
                const MethodStatistics &method = m_state->methods[entry.method];
                problem.node = method.node;
                if (method.kind != MethodKind::Node)
                    problem.method = method.method;
            }
            problems.push_back(std::move(problem));
        }
    }
    for (Problem &problem : problems) {
        const auto event = m_state->recording->event(problem.firstSeq);
        if (!event)
            continue;
        problem.path = event->path;
        if (const auto *failed = event->as<Failed>()) {
            problem.failure = failed->kind;
            problem.name = failed->name;
            problem.message = failed->message;
            problem.stackTrace = failed->stackTrace;
        } else if (const auto *line = event->as<LogLine>()) {
            problem.name = line->module;
            problem.message = line->text;
        }
    }
    return problems;
}

std::vector<std::uint64_t> RunIndex::occurrences(std::uint64_t problemIndex) const
{
    const std::shared_lock lock(m_state->mutex);
    if (problemIndex >= m_state->problems.size())
        return {};
    const auto &seqs = m_state->problems[problemIndex].seqs;
    return { seqs.begin(), seqs.end() };
}

} // namespace cs::trace
