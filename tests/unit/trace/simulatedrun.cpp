// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/trace/simulatedrun.h"

#include "core/engine/path.h"

#include <algorithm>

namespace cs::test {

using namespace engine;
using trace::ItemType;

SimulatedRun::SimulatedRun(SimulatedOptions options)
    : root(std::make_unique<ModelItem>())
    , m_options(options)
    , m_random(options.seed)
{
    makeTopology();
    root->type = ItemType::Run;
    root->name = "svc";
    Steps steps;
    steps.push_back({ 0, {}, RunStarted { "sim", "svc", "native", "", "", m_topology }, root.get(),
        true, false });
    node(steps, m_topology->nodes.front(), root.get(), 0, 0);
    const auto keep = static_cast<std::size_t>(static_cast<double>(steps.size()) * options.stopAt);
    if (options.stopAt < 1) {
        steps.resize(std::max<std::size_t>(keep, 1));
        stopped = true;
    }
    RunFinished finished;
    finished.reason = stopped ? FinishReason::Stopped : FinishReason::Completed;
    steps.push_back({ 0, {}, finished, root.get(), false, true });
    play(std::move(steps));
}

void SimulatedRun::makeTopology()
{
    m_topology = std::make_shared<topology::Topology>();
    m_topology->name = "Simulated";
    for (int level = 0; level < m_options.depth; ++level) {
        // Two nodes on each level below the root; the first of them goes on downwards.
        for (int sibling = 0; sibling < (level == 0 ? 1 : 2); ++sibling) {
            topology::Node node;
            node.name = "n" + std::to_string(level) + (sibling ? "b" : "a");
            node.producer = "get_" + node.name;
            for (int i = 0; i <= below(3); ++i) {
                topology::Stage stage;
                stage.type = "Table";
                stage.processor = "yield_" + node.name + std::to_string(i);
                stage.context = node.name + std::to_string(i);
                if (level > 0)
                    stage.consumer = std::vector<std::string> { "n0a0" };
                node.stages.push_back(stage);
            }
            for (int i = 0; i < below(3); ++i)
                node.postProcess.push_back("mark_" + node.name + std::to_string(i));
            if (sibling == 0 && level + 1 < m_options.depth)
                node.children = { "n" + std::to_string(level + 1) + "a",
                    "n" + std::to_string(level + 1) + "b" };
            m_topology->nodes.push_back(node);
        }
    }
}

ModelItem *SimulatedRun::child(ModelItem *parent, ItemType type, std::string name, std::string path)
{
    auto item = std::make_unique<ModelItem>();
    item->type = type;
    item->name = std::move(name);
    item->path = std::move(path);
    item->parent = parent;
    parent->children.push_back(std::move(item));
    return parent->children.back().get();
}

void SimulatedRun::noise(Steps &steps, ModelItem *item, std::uint32_t thread)
{
    if (chance(20))
        steps.push_back({ thread, item->path,
            SourceQuery { QueryKind::Sql, "SELECT 1", 0, 1, 2, 3, "" }, item });
    if (chance(10))
        steps.push_back(
            { thread, item->path, LogLine { LogLevel::Warning, "careful", "sim", 1 }, item });
    if (chance(10))
        steps.push_back({ thread, item->path,
            Filtered { "x" + std::to_string(++m_names), "table", "^x", chance(50) }, item });
}

void SimulatedRun::node(
    Steps &steps, const topology::Node &node, ModelItem *parent, std::uint32_t thread, int depth)
{
    const std::string place = path::node(parent->path, node.name);
    ModelItem *visit = child(parent, ItemType::Visit, node.name, place);
    const bool parallel = m_options.parallel && depth == 1 && thread == 0;
    const bool eager = parallel || (m_options.eager && depth > 0);
    steps.push_back({ thread, place, NodeEntered { node.name, parallel ? 3 : 1 }, visit, true });
    steps.push_back({ thread, place, ProducerStarted { node.name, node.producer }, visit });
    std::vector<ModelItem *> ahead;
    const int count = below(m_options.elements + 1);
    for (int i = 0; i < count; ++i) {
        noise(steps, visit, thread);
        static const std::vector<std::string> names
            = { "Album", "a/b[c]#1", "\xE6\xBC\xA2", "x y" };
        const std::string name
            = names[static_cast<std::size_t>(below(4))] + std::to_string(++m_names);
        ModelItem *produced = child(visit, ItemType::Element, name, path::element(place, name));
        steps.push_back({ thread, produced->path, ElementProduced { node.name, i, name, "{}" },
            produced, true });
        if (eager)
            ahead.push_back(produced);
        else
            element(steps, node, produced, thread, depth);
    }
    noise(steps, visit, thread);
    if (chance(10))
        steps.push_back({ thread, place,
            Failed { FailureKind::Producer, "Producer " + node.producer, "boom", "",
                RecordedAs::Failure },
            visit });
    steps.push_back({ thread, place, ProducerFinished { node.name, node.producer, count }, visit });
    if (parallel) {
        const std::size_t chunk = std::max<std::size_t>(1, (ahead.size() + 2) / 3);
        std::vector<Steps> lanes;
        for (std::size_t i = 0; i < ahead.size(); i += chunk) {
            const auto lane = static_cast<std::uint32_t>(lanes.size() + 1);
            Steps own;
            own.push_back({ lane, place,
                ContextChanged { ContextOp::Fork, "", "null", "", node.name }, visit });
            for (std::size_t k = i; k < std::min(i + chunk, ahead.size()); ++k)
                element(own, node, ahead[k], lane, depth);
            own.push_back({ lane, place,
                ContextChanged { ContextOp::Drop, "", "null", "null", node.name }, visit });
            lanes.push_back(std::move(own));
        }
        Steps mixed = merged(std::move(lanes));
        std::move(mixed.begin(), mixed.end(), std::back_inserter(steps));
    } else {
        for (ModelItem *each : ahead)
            element(steps, node, each, thread, depth);
    }
    steps.push_back({ thread, place, NodeLeft { node.name, count }, visit, false, true });
    for (const std::string &method : node.postProcess)
        postProcess(steps, node, method, visit, thread);
}

void SimulatedRun::element(
    Steps &steps, const topology::Node &node, ModelItem *element, std::uint32_t thread, int depth)
{
    for (const topology::Stage &each : node.stages)
        stage(steps, node, each, element, thread);
    if (chance(30))
        steps.push_back({ thread, element->path,
            ContextChanged { ContextOp::Clear, *node.stages.front().context, "null", "null", "x" },
            element });
    for (const std::string &name : node.children)
        this->node(steps, *m_topology->find(name), element, thread, depth + 1);
}

void SimulatedRun::yield(
    Steps &steps, const std::string &method, ModelItem *holder, std::uint32_t thread)
{
    const auto index = static_cast<long long>(holder->children.size());
    const std::string place = path::yielded(holder->path, index);
    const std::string name = "e" + std::to_string(++m_names);
    ModelItem *entity = child(holder, ItemType::Entity, name, place);
    const int what = below(10);
    entity::RecordPtr right;
    std::optional<StackTraceError> left;
    if (what != 0) {
        auto record = std::make_shared<entity::Record>();
        record->type = chance(50) ? "CreateTableRequest" : "CreateDatabaseRequest";
        record->name = name;
        record->fqn = "svc." + name;
        record->json = "{\"name\":\"" + name + "\"}";
        right = record;
    }
    if (what <= 1)
        left = StackTraceError { name, "it failed", "stack" };
    if (!right)
        entity->name = name;
    steps.push_back({ thread, place, EntityYielded { method, right, left }, entity, true, true });
    if (left)
        steps.push_back({ thread, place,
            Failed { FailureKind::Left, name, "it failed", "stack", RecordedAs::Failure },
            entity });
    else if (what == 2)
        steps.push_back({ thread, place,
            Failed { FailureKind::DroppedValue, method, "no name", "", RecordedAs::Warning },
            entity });
    else if (what <= 4) {
        EntitySunk sunk;
        sunk.verb = what == 3 ? SinkVerb::Suppressed : SinkVerb::Created;
        sunk.type = right->type;
        sunk.name = right->name;
        sunk.fqn = right->fqn;
        steps.push_back({ thread, place, sunk, entity });
    }
}

void SimulatedRun::stage(Steps &steps, const topology::Node &node, const topology::Stage &stage,
    ModelItem *element, std::uint32_t thread)
{
    const std::string place = path::stage(element->path, stage.processor);
    ModelItem *item = child(element, ItemType::Stage, stage.processor, place);
    steps.push_back({ thread, place,
        StageEntered { node.name, stage.processor, stage.type, element->name }, item, true });
    for (int i = below(4); i > 0; --i) {
        noise(steps, item, thread);
        yield(steps, stage.processor, item, thread);
        const bool append = chance(30);
        steps.push_back({ thread, item->children.back()->path,
            ContextChanged { append ? ContextOp::Append : ContextOp::Set,
                append ? "list" : *stage.context, "null", "\"v" + std::to_string(++m_names) + "\"",
                stage.processor },
            item->children.back().get() });
    }
    if (chance(10))
        steps.push_back({ thread, place,
            Failed { FailureKind::Processor, "Processor " + stage.processor, "oops", "",
                RecordedAs::LogLine },
            item });
    steps.push_back(
        { thread, place, StageLeft { node.name, stage.processor, 0, 0, 5 }, item, false, true });
}

void SimulatedRun::postProcess(Steps &steps, const topology::Node &node, const std::string &method,
    ModelItem *visit, std::uint32_t thread)
{
    const std::string place = path::node(visit->path, method);
    ModelItem *item = child(visit, ItemType::PostProcess, method, place);
    steps.push_back({ thread, place, PostProcessStarted { node.name, method }, item, true });
    for (int i = below(3); i > 0; --i) {
        noise(steps, item, thread);
        yield(steps, method, item, thread);
    }
    if (chance(15))
        steps.push_back({ thread, place,
            Failed { FailureKind::PostProcess, "Post Process " + method, "bad", "",
                RecordedAs::Failure },
            item });
    steps.push_back(
        { thread, place, PostProcessFinished { node.name, method, 0, 7 }, item, false, true });
}

SimulatedRun::Steps SimulatedRun::merged(std::vector<Steps> lanes)
{
    Steps out;
    std::vector<std::size_t> taken(lanes.size(), 0);
    while (true) {
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            if (taken[i] < lanes[i].size())
                left.push_back(i);
        }
        if (left.empty())
            return out;
        const std::size_t lane
            = left[static_cast<std::size_t>(below(static_cast<int>(left.size())))];
        out.push_back(std::move(lanes[lane][taken[lane]++]));
    }
}

void SimulatedRun::play(Steps steps)
{
    for (Step &step : steps) {
        const std::uint64_t seq = events.size() + 1;
        if (auto *change = std::get_if<ContextChanged>(&step.payload)) {
            auto &own = m_contexts[step.thread];
            switch (change->op) {
            case ContextOp::Set:
            case ContextOp::Clear:
                own[change->key] = change->after;
                break;
            case ContextOp::Append: {
                std::string &list = own[change->key];
                const bool first = list.empty() || list == "null";
                const auto size = first ? 0 : std::count(list.begin(), list.end(), ',') + 1;
                change->before = std::to_string(size);
                list = first ? "[" + change->after + "]"
                             : list.substr(0, list.size() - 1) + "," + change->after + "]";
                break;
            }
            case ContextOp::Fork: {
                own = m_contexts[0];
                std::string object = "{";
                for (const auto &[key, value] : own)
                    object += (object.size() > 1 ? ",\"" : "\"") + key + "\":" + value;
                change->after = object + "}";
                break;
            }
            case ContextOp::Drop:
                break;
            }
        }
        account(step, seq);
        events.push_back({ seq, step.thread, static_cast<std::int64_t>(seq), step.path,
            std::move(step.payload) });
        itemOf.push_back(step.item);
        contexts.push_back(m_contexts);
    }
}

void SimulatedRun::account(const Step &step, std::uint64_t seq)
{
    if (step.opens)
        step.item->firstSeq = seq;
    if (step.closes)
        step.item->closed = true;
    for (ModelItem *up = step.item; up; up = up->parent) {
        if (up->firstSeq < seq)
            up->begun = true;
        trace::Counts &c = up->counts;
        if (std::get_if<ElementProduced>(&step.payload) && up != step.item)
            ++c.elements;
        if (std::get_if<Filtered>(&step.payload))
            ++c.filtered;
        if (const auto *line = std::get_if<LogLine>(&step.payload))
            c.warnings += line->level == LogLevel::Warning;
        if (const auto *yielded = std::get_if<EntityYielded>(&step.payload)) {
            c.yielded += yielded->right != nullptr;
            c.lefts += yielded->left.has_value();
        }
        if (const auto *sunk = std::get_if<EntitySunk>(&step.payload))
            c.suppressed += sunk->verb == SinkVerb::Suppressed;
        if (const auto *failed = std::get_if<Failed>(&step.payload)) {
            c.dropped += failed->kind == FailureKind::DroppedValue;
            c.failures += failed->recordedAs == RecordedAs::Failure;
            c.warnings += failed->recordedAs == RecordedAs::Warning;
            c.hidden += failed->recordedAs == RecordedAs::LogLine;
        }
    }
}

} // namespace cs::test
