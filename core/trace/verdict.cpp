// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/verdict.h"

#include "core/trace/verdictfacts.h"

#include <algorithm>

namespace cs::trace {

namespace {

using topology::MethodState;

constexpr std::size_t mostEvidence = 10;

/// What was seen at a place: in the whole run, or at one item of it.
struct Seen
{
    Counts counts;
    bool running = false;
    std::vector<FilterCount> filters;
    std::vector<std::uint64_t> problems; ///< seqs
    std::string message; ///< of the first problem
    std::vector<std::uint64_t> seqs; ///< that show it ran
};

const topology::Stage *stageOf(const topology::Node *node, std::string_view processor)
{
    if (!node)
        return nullptr;
    const auto it = std::find_if(node->stages.begin(), node->stages.end(),
        [processor](const auto &stage) { return stage.processor == processor; });
    return it == node->stages.end() ? nullptr : &*it;
}

/// The verdicts of one run.
class Judge
{
public:
    Judge(const RunIndex &run, const topology::ConnectorReport *report)
        : m_run(run)
        , m_report(report)
        , m_summary(run.summary())
        , m_statistics(run.statistics())
    { }

    [[nodiscard]] Verdict judge(const Place &place) const;
    [[nodiscard]] Verdict judge(const Item &item) const;
    [[nodiscard]] std::vector<Place> places() const;

private:
    [[nodiscard]] const topology::Node *node(std::string_view name) const
    {
        return m_summary.topology ? m_summary.topology->find(name) : nullptr;
    }
    [[nodiscard]] bool declared(const Place &place) const;
    [[nodiscard]] const MethodStatistics *statistics(const Place &place) const;
    [[nodiscard]] Seen seen(const Place &place) const;
    [[nodiscard]] Verdict ran(const Place &place, const Seen &seen) const;
    [[nodiscard]] Verdict neverRan(const Place &place) const;
    [[nodiscard]] Verdict ended(Verdict verdict) const;
    [[nodiscard]] bool live() const { return !m_summary.finished; }

    const RunIndex &m_run;
    const topology::ConnectorReport *m_report;
    const RunSummary m_summary;
    const std::vector<MethodStatistics> m_statistics;
};

bool Judge::declared(const Place &place) const
{
    if (!m_summary.topology)
        return statistics(place) != nullptr;
    const topology::Node *declaredNode = node(place.node);
    if (!declaredNode)
        return false;
    switch (place.kind) {
    case MethodKind::Node:
        return true;
    case MethodKind::Producer:
        return place.method.empty() || place.method == declaredNode->producer;
    case MethodKind::Stage:
        return stageOf(declaredNode, place.method) != nullptr;
    case MethodKind::PostProcess:
        break;
    }
    const auto &methods = declaredNode->postProcess;
    return std::find(methods.begin(), methods.end(), place.method) != methods.end();
}

const MethodStatistics *Judge::statistics(const Place &place) const
{
    const auto it = std::find_if(
        m_statistics.begin(), m_statistics.end(), [&place](const MethodStatistics &each) {
            return each.kind == place.kind && each.node == place.node
                && (each.method == place.method || place.kind == MethodKind::Node);
        });
    return it == m_statistics.end() ? nullptr : &*it;
}

Seen Judge::seen(const Place &place) const
{
    Seen seen;
    const MethodStatistics *statistics = this->statistics(place);
    if (!statistics)
        return seen;
    seen.counts = statistics->counts;
    seen.running = statistics->running > 0;
    seen.filters = statistics->filters;
    seen.seqs = { statistics->firstSeq, statistics->lastSeq };
    if (statistics->lastProblemSeq == 0)
        return seen;
    const std::uint64_t all = m_run.problemCount();
    for (const Problem &problem : m_run.problems(0, all)) {
        if (problem.node != place.node || problem.method != place.method)
            continue;
        if (seen.message.empty())
            seen.message = problem.message;
        for (const std::uint64_t seq : m_run.occurrences(problem.index)) {
            if (seen.problems.size() < mostEvidence)
                seen.problems.push_back(seq);
        }
    }
    return seen;
}

// It was entered, and nothing came of it.
Verdict Judge::ran(const Place &place, const Seen &seen) const
{
    Verdict verdict;
    verdict.place = place;
    const Counts &c = seen.counts;
    const bool producer = place.kind == MethodKind::Producer;
    const auto result = [&verdict](ZeroReason reason, ZeroWeight weight) {
        verdict.reason = reason;
        verdict.weight = weight;
    };
    facts::put(verdict, "runs", c.entered);
    const topology::Method *method = m_report ? m_report->find(place.method) : nullptr;
    const std::uint64_t got = producer ? c.elements : c.yielded - std::min(c.yielded, c.withheld);

    if (got > 0) {
        result(ZeroReason::NotZero, ZeroWeight::Fine);
        facts::put(verdict, "count", got);
    } else if (method && method->state == MethodState::Stub) {
        result(ZeroReason::Stub, method->required ? ZeroWeight::Wrong : ZeroWeight::Look);
        facts::put(verdict, *method);
    } else if (method
        && (method->state == MethodState::Missing || method->state == MethodState::Abstract)) {
        result(ZeroReason::Missing, ZeroWeight::Wrong);
        facts::put(verdict, *method);
    } else if (c.hidden > 0 || c.failures > c.lefts) {
        result(c.hidden > 0 ? ZeroReason::FailedHidden : ZeroReason::Failed, ZeroWeight::Wrong);
        facts::put(verdict, "count", c.hidden > 0 ? c.hidden : c.failures - c.lefts);
        facts::put(verdict, "message", seen.message);
        verdict.evidence = seen.problems;
    } else if (c.lefts > 0) {
        result(ZeroReason::OnlyLefts, ZeroWeight::Wrong);
        facts::put(verdict, "count", c.lefts);
        facts::put(verdict, "message", seen.message);
        verdict.evidence = seen.problems;
    } else if (c.dropped > 0) {
        result(ZeroReason::ValuesDropped, ZeroWeight::Wrong);
        facts::put(verdict, "count", c.dropped);
        facts::put(verdict, "message", seen.message);
        verdict.evidence = seen.problems;
    } else if (c.suppressed > 0) {
        result(ZeroReason::Suppressed, ZeroWeight::Look);
        facts::put(verdict, "count", c.suppressed);
        verdict.evidence = seen.seqs;
    } else if (c.filtered > 0) {
        result(ZeroReason::AllFiltered, ZeroWeight::Look);
        facts::put(verdict, "count", c.filtered);
        for (const FilterCount &filter : seen.filters) {
            facts::put(verdict, filter);
            verdict.evidence.push_back(filter.lastSeq);
        }
    } else if (seen.running && live()) {
        result(ZeroReason::NotYet, ZeroWeight::Fine);
    } else if (producer) {
        result(ZeroReason::EmptyProducer, ZeroWeight::Look);
        verdict.evidence = seen.seqs;
    } else {
        // The framework itself calls an empty result of such a stage legal.
        const topology::Stage *stage = stageOf(node(place.node), place.method);
        const bool expected = place.kind == MethodKind::PostProcess || !stage || stage->nullable;
        result(ZeroReason::Nothing, expected ? ZeroWeight::Fine : ZeroWeight::Look);
        verdict.evidence = seen.seqs;
    }
    if (verdict.evidence.size() > mostEvidence)
        verdict.evidence.resize(mostEvidence);
    verdict.sentence = facts::sentence(verdict);
    return verdict;
}

// The walk never came here because it did not get so far.
Verdict Judge::ended(Verdict verdict) const
{
    if (live()) {
        verdict.reason = ZeroReason::NotYet;
        verdict.weight = ZeroWeight::Fine;
    } else if (*m_summary.finished == engine::FinishReason::Stopped) {
        verdict.reason = ZeroReason::Stopped;
        verdict.weight = ZeroWeight::Fine;
    } else {
        verdict.reason = ZeroReason::WalkEnded;
        verdict.weight = ZeroWeight::Wrong;
        facts::put(verdict, "message", m_summary.message);
    }
    verdict.evidence = { m_summary.lastSeq };
    verdict.sentence = facts::sentence(verdict);
    return verdict;
}

Verdict Judge::neverRan(const Place &place) const
{
    Verdict verdict;
    verdict.place = place;
    // Up from its own node to the first one that was entered: there the walk stopped short.
    std::string at = place.node;
    for (std::size_t steps = 0; m_summary.topology && steps <= m_summary.topology->nodes.size();
         ++steps) {
        const topology::Node *declaredNode = node(at);
        if (!declaredNode)
            break;
        const MethodStatistics *statistics = this->statistics({ MethodKind::Node, at, {} });
        if (statistics && statistics->counts.entered > 0) {
            const Place cause { MethodKind::Producer, at, declaredNode->producer };
            const bool itself = place.kind == MethodKind::Producer && at == place.node;
            if (statistics->counts.elements > 0 || itself)
                return ended(std::move(verdict));
            const Verdict why = judge(cause);
            if (why.reason == ZeroReason::NotYet)
                return ended(std::move(verdict));
            const bool failed
                = why.reason == ZeroReason::Failed || why.reason == ZeroReason::FailedHidden;
            verdict.reason = failed ? ZeroReason::ParentFailed : ZeroReason::NoElements;
            verdict.weight = why.weight;
            verdict.cause = cause;
            verdict.evidence = why.evidence;
            facts::put(verdict, "node", at);
            facts::put(verdict, "producer", declaredNode->producer);
            facts::put(verdict, "because", toText(why.reason));
            verdict.sentence = facts::sentence(verdict) + " " + why.sentence;
            return verdict;
        }
        const auto &nodes = m_summary.topology->nodes;
        const auto parent = std::find_if(nodes.begin(), nodes.end(), [&at](const auto &each) {
            return std::find(each.children.begin(), each.children.end(), at) != each.children.end();
        });
        if (parent == nodes.end())
            break;
        at = parent->name;
    }
    if (m_summary.finished == engine::FinishReason::Completed) {
        verdict.reason = ZeroReason::NoElements;
        verdict.weight = ZeroWeight::Look;
        facts::put(verdict, "node", at);
        verdict.sentence = facts::sentence(verdict);
        return verdict;
    }
    return ended(std::move(verdict));
}

Verdict Judge::judge(const Place &asked) const
{
    Place place = asked;
    const topology::Node *declaredNode = node(place.node);
    if (place.kind == MethodKind::Producer && place.method.empty() && declaredNode)
        place.method = declaredNode->producer;
    if (!declared(place)) {
        Verdict verdict;
        verdict.place = place;
        verdict.reason = ZeroReason::NotDeclared;
        verdict.weight = ZeroWeight::Look;
        verdict.sentence = facts::sentence(verdict);
        return verdict;
    }
    if (place.kind == MethodKind::Node) {
        // A node is as empty as its producer, or as the first of its stages that gave nothing.
        Verdict verdict = judge({ MethodKind::Producer, place.node, {} });
        if (verdict.reason == ZeroReason::NotZero && declaredNode) {
            for (const topology::Stage &stage : declaredNode->stages) {
                const Verdict each = judge({ MethodKind::Stage, place.node, stage.processor });
                if (each.reason == ZeroReason::NotZero)
                    return each;
                if (verdict.reason == ZeroReason::NotZero || each.weight > verdict.weight)
                    verdict = each;
            }
        }
        return verdict;
    }
    const Seen seen = this->seen(place);
    return seen.counts.entered > 0 ? ran(place, seen) : neverRan(place);
}

Verdict Judge::judge(const Item &item) const
{
    Place place;
    Seen seen;
    seen.counts = item.counts;
    seen.counts.entered = 1;
    seen.running = item.state == ItemState::Running;
    seen.seqs = { item.firstSeq, item.lastSeq };
    Filter filter;
    filter.from = item.firstSeq;
    filter.to = item.lastSeq;
    filter.pathPrefix = item.path;
    filter.kinds
        = { engine::EventKind::Failed, engine::EventKind::Filtered, engine::EventKind::StageEntered,
              engine::EventKind::PostProcessStarted, engine::EventKind::NodeEntered };
    for (const EventHead &head : m_run.recording().find(filter, 200)) {
        const auto event = m_run.recording().event(head.seq);
        if (!event)
            continue;
        if (const auto *failed = event->as<engine::Failed>()) {
            if (seen.message.empty())
                seen.message = failed->message;
            seen.problems.push_back(head.seq);
        } else if (const auto *dropped = event->as<engine::Filtered>()) {
            const auto same = std::find_if(
                seen.filters.begin(), seen.filters.end(), [dropped](const FilterCount &count) {
                    return count.pattern == dropped->pattern
                        && count.byExclude == dropped->byExclude;
                });
            if (same == seen.filters.end())
                seen.filters.push_back(
                    { dropped->kind, dropped->pattern, dropped->byExclude, 1, head.seq });
            else
                ++same->count, same->lastSeq = head.seq;
        } else if (head.seq == item.firstSeq) {
            if (const auto *entered = event->as<engine::NodeEntered>())
                place.node = entered->node;
            else if (const auto *stage = event->as<engine::StageEntered>())
                place.node = stage->node;
            else if (const auto *post = event->as<engine::PostProcessStarted>())
                place.node = post->node;
        }
    }
    switch (item.type) {
    case ItemType::Visit: {
        place.kind = MethodKind::Producer;
        const topology::Node *declaredNode = node(place.node);
        place.method = declaredNode ? declaredNode->producer : std::string();
        break;
    }
    case ItemType::PostProcess:
        place.kind = MethodKind::PostProcess;
        place.method = item.name;
        break;
    default:
        place.kind = MethodKind::Stage;
        place.method = item.type == ItemType::Stage ? item.name : std::string();
    }
    return ran(place, seen);
}

std::vector<Place> Judge::places() const
{
    std::vector<Place> places;
    if (!m_summary.topology) {
        for (const MethodStatistics &each : m_statistics)
            places.push_back({ each.kind, each.node, each.method });
        return places;
    }
    for (const topology::Node &each : m_summary.topology->nodes) {
        places.push_back({ MethodKind::Producer, each.name, each.producer });
        for (const topology::Stage &stage : each.stages)
            places.push_back({ MethodKind::Stage, each.name, stage.processor });
        for (const std::string &method : each.postProcess)
            places.push_back({ MethodKind::PostProcess, each.name, method });
    }
    return places;
}

} // namespace

std::string_view Verdict::fact(std::string_view name) const
{
    const auto it = std::find_if(
        facts.begin(), facts.end(), [name](const auto &fact) { return fact.first == name; });
    return it == facts.end() ? std::string_view() : std::string_view(it->second);
}

Verdict whyZero(const RunIndex &run, const Place &place, const topology::ConnectorReport *report)
{
    return Judge(run, report).judge(place);
}

Verdict whyZero(const RunIndex &run, ItemId item, const topology::ConnectorReport *report)
{
    const auto known = run.item(item);
    if (!known) {
        Verdict verdict;
        verdict.reason = ZeroReason::NotDeclared;
        verdict.sentence = "The run has no such item.";
        return verdict;
    }
    return Judge(run, report).judge(*known);
}

std::vector<Verdict> why(const RunIndex &run, const topology::ConnectorReport *report)
{
    const Judge judge(run, report);
    std::vector<Verdict> zeros;
    for (const Place &place : judge.places()) {
        Verdict verdict = judge.judge(place);
        if (verdict.reason != ZeroReason::NotZero)
            zeros.push_back(std::move(verdict));
    }
    return zeros;
}

} // namespace cs::trace
