// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/recorder.h"
#include "core/trace/runindex.h"
#include "tests/unit/trace/simulatedrun.h"

#include <atomic>
#include <gtest/gtest.h>
#include <set>
#include <thread>

using namespace cs;
using namespace cs::trace;
using namespace cs::test;
using engine::Event;

namespace {

struct Indexed
{
    std::unique_ptr<Recorder> recorder;
    std::unique_ptr<RunIndex> index;
};

Indexed indexed(const std::vector<Event> &events, std::size_t batch)
{
    RecorderOptions options;
    options.blockBytes = 3000;
    auto recorder = Recorder::create(std::move(options));
    EXPECT_TRUE(recorder);
    Indexed out { std::move(*recorder), nullptr };
    out.index = std::make_unique<RunIndex>(out.recorder->recording());
    for (std::size_t i = 0; i < events.size(); i += batch) {
        const auto begin = events.begin() + static_cast<std::ptrdiff_t>(i);
        const auto end
            = events.begin() + static_cast<std::ptrdiff_t>(std::min(i + batch, events.size()));
        const std::vector<Event> some(begin, end);
        out.recorder->append(some);
        out.index->add(some);
    }
    return out;
}

// A stopped run never gets to some of the model's items.
std::vector<const ModelItem *> reached(const ModelItem &item)
{
    std::vector<const ModelItem *> children;
    for (const auto &child : item.children) {
        if (child->firstSeq > 0)
            children.push_back(child.get());
    }
    return children;
}

ItemId idOf(const ModelItem &item)
{
    return makeItemId(item.type, item.firstSeq);
}

Counts treeCounts(Counts counts)
{
    counts.entered = counts.withheld = counts.micros = 0;
    return counts;
}

void compare(const RunIndex &index, const ModelItem &model, std::uint64_t row, bool stopped)
{
    const auto item = index.item(idOf(model));
    ASSERT_TRUE(item) << model.path;
    EXPECT_EQ(item->type, model.type) << model.path;
    EXPECT_EQ(item->name, model.name) << model.path;
    EXPECT_EQ(item->path, model.path);
    EXPECT_EQ(item->row, row) << model.path;
    EXPECT_EQ(item->parent, model.parent ? idOf(*model.parent) : noItem) << model.path;
    EXPECT_EQ(item->firstSeq, model.firstSeq) << model.path;
    if (model.type != ItemType::Entity) {
        EXPECT_EQ(treeCounts(item->counts), treeCounts(model.counts)) << model.path;
    }
    if (!stopped && model.type != ItemType::Entity) {
        const bool failed = model.counts.problems() > 0 || model.counts.lefts > 0;
        EXPECT_EQ(item->state, failed ? ItemState::Failed : ItemState::Done) << model.path;
    }
    if (stopped && (model.type == ItemType::Visit || model.type == ItemType::PostProcess)
        && model.counts.problems() + model.counts.lefts == 0) {
        EXPECT_EQ(item->state, model.closed ? ItemState::Done : ItemState::Cut) << model.path;
    }

    const auto children = reached(model);
    ASSERT_EQ(item->childCount, children.size()) << model.path;
    ASSERT_EQ(index.childCount(item->id), children.size()) << model.path;
    const auto all = index.children(item->id, 0, 1'000'000);
    ASSERT_EQ(all.size(), children.size()) << model.path;
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].id, idOf(*children[i])) << model.path;
        EXPECT_EQ(all[i].row, i);
        const auto one = index.children(item->id, i, 1);
        ASSERT_EQ(one.size(), 1U);
        EXPECT_EQ(one[0].id, all[i].id);
        EXPECT_EQ(one[0].path, children[i]->path);
        compare(index, *children[i], i, stopped);
    }
    EXPECT_TRUE(index.children(item->id, children.size(), 5).empty());
}

void compareAll(const SimulatedRun &run, const RunIndex &index)
{
    compare(index, *run.root, 0, run.stopped);
    for (const Event &event : run.events) {
        const ModelItem &expected = *run.itemOf[event.seq - 1];
        ASSERT_EQ(index.itemAt(event.seq), idOf(expected)) << event.seq << " " << event.path;
        if (expected.type != ItemType::Run) {
            ASSERT_EQ(index.find(expected.path), idOf(expected)) << expected.path;
        }
        std::vector<ItemId> chain;
        for (const ModelItem *up = &expected; up; up = up->parent)
            chain.insert(chain.begin(), idOf(*up));
        ASSERT_EQ(index.chain(idOf(expected)), chain);
    }
    EXPECT_EQ(index.itemAt(run.events.size() + 1), noItem);
    EXPECT_EQ(index.find("root[nobody]/table"), noItem);
    EXPECT_EQ(index.item(makeItemId(ItemType::Element, 1)), std::nullopt);
}

// Sums over the events by who they belong to, the slow way.
void compareSums(const SimulatedRun &run, const RunIndex &index)
{
    std::map<std::string, Counts> stages;
    std::map<std::string, Counts> producers;
    std::uint64_t entities = 0;
    std::map<std::string, std::uint64_t> types;
    std::uint64_t problems = 0;
    std::set<std::string> distinct;
    for (const Event &event : run.events) {
        const ModelItem *at = run.itemOf[event.seq - 1];
        while (at->type == ItemType::Entity)
            at = at->parent;
        const std::string key = at->type == ItemType::Visit ? "get_" + at->name : at->name;
        Counts &c = at->type == ItemType::Visit || at->type == ItemType::Element ? producers[key]
                                                                                 : stages[key];
        if (const auto *e = event.as<engine::ElementProduced>()) {
            ++producers["get_" + e->node].elements;
        } else if (event.as<engine::StageEntered>() || event.as<engine::PostProcessStarted>()
            || event.as<engine::ProducerStarted>()) {
            ++c.entered;
        } else if (const auto *y = event.as<engine::EntityYielded>()) {
            c.yielded += y->right != nullptr;
            c.lefts += y->left.has_value();
            ++entities;
            ++types[y->right ? y->right->type : ""];
        } else if (const auto *f = event.as<engine::Failed>()) {
            c.failures += f->recordedAs == engine::RecordedAs::Failure;
            c.hidden += f->hidden();
            c.warnings += f->recordedAs == engine::RecordedAs::Warning;
            ++problems;
            distinct.insert(key + f->name + f->message);
        } else if (const auto *l = event.as<engine::LogLine>()) {
            c.warnings += l->level == engine::LogLevel::Warning;
            problems += l->level == engine::LogLevel::Warning;
            distinct.insert(key + l->module + l->text);
        } else if (event.as<engine::Filtered>()) {
            ++c.filtered;
        }
    }
    for (const MethodStatistics &each : index.statistics()) {
        if (each.kind == MethodKind::Node)
            continue;
        const Counts &expected
            = each.kind == MethodKind::Producer ? producers[each.method] : stages[each.method];
        EXPECT_EQ(each.counts.entered, expected.entered) << each.method;
        EXPECT_EQ(each.counts.elements, expected.elements) << each.method;
        EXPECT_EQ(each.counts.yielded, expected.yielded) << each.method;
        EXPECT_EQ(each.counts.lefts, expected.lefts) << each.method;
        EXPECT_EQ(each.counts.failures, expected.failures) << each.method;
        EXPECT_EQ(each.counts.hidden, expected.hidden) << each.method;
        EXPECT_EQ(each.counts.warnings, expected.warnings) << each.method;
        EXPECT_EQ(each.counts.filtered, expected.filtered) << each.method;
        EXPECT_EQ(each.running, 0) << each.method;
        std::uint64_t filtered = 0;
        for (const FilterCount &filter : each.filters)
            filtered += filter.count;
        if (each.kind == MethodKind::Producer) {
            EXPECT_GE(filtered, each.counts.filtered) << each.method;
        }
    }
    EXPECT_EQ(index.entityCount(), entities);
    for (const RunIndex::EntityType &type : index.entityTypes())
        EXPECT_EQ(type.count, types[type.type]);
    std::uint64_t occurrences = 0;
    for (const Problem &problem : index.problems(0, 1'000'000)) {
        occurrences += problem.occurrences;
        EXPECT_EQ(index.occurrences(problem.index).size(), problem.occurrences);
        EXPECT_FALSE(problem.message.empty());
        EXPECT_FALSE(problem.node.empty());
    }
    EXPECT_EQ(occurrences, problems);
    EXPECT_LE(index.problemCount(), distinct.size());
}

void compareEntities(const SimulatedRun &run, const RunIndex &index)
{
    std::uint64_t row = 0;
    for (const Event &event : run.events) {
        const auto *yielded = event.as<engine::EntityYielded>();
        if (!yielded)
            continue;
        const auto rows = index.entities(row, 1);
        ASSERT_EQ(rows.size(), 1U);
        EXPECT_EQ(rows[0].seq, event.seq);
        EXPECT_EQ(rows[0].path, event.path);
        EXPECT_EQ(rows[0].name, yielded->right ? yielded->right->name : yielded->left->name);
        const ModelItem *holder = run.itemOf[event.seq - 1]->parent;
        const ModelItem *above = holder->parent;
        if (above->type == ItemType::Visit)
            above = above->parent;
        EXPECT_EQ(rows[0].elementPath, above->path);
        EXPECT_EQ(index.entityRow(event.seq), row);
        EXPECT_EQ(index.entity(event.seq)->seq, event.seq);
        const Event *next = event.seq < run.events.size() ? &run.events[event.seq] : nullptr;
        const auto *sunk
            = next && next->path == event.path ? next->as<engine::EntitySunk>() : nullptr;
        if (sunk) {
            EXPECT_EQ(rows[0].verb, sunk->verb);
        }
        ++row;
    }
}

void compareContexts(const SimulatedRun &run, const RunIndex &index)
{
    for (std::size_t i = 0; i < run.events.size(); i += 7) {
        for (const auto &[thread, expected] : run.contexts[i]) {
            std::map<std::string, std::string> actual;
            for (const ContextEntry &entry : index.context(thread, i + 1)) {
                if (entry.seq > 0)
                    actual[entry.key] = entry.value;
            }
            ASSERT_EQ(actual, expected) << "lane " << thread << " after " << i + 1;
        }
    }
}

} // namespace

TEST(RunIndex, AgreesWithAModelOnRandomRuns)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        for (const bool eager : { false, true }) {
            const SimulatedRun run({ .seed = seed, .eager = eager });
            SCOPED_TRACE("seed " + std::to_string(seed) + (eager ? " eager" : ""));
            const auto made = indexed(run.events, 1 + seed * 13);
            compareAll(run, *made.index);
            compareSums(run, *made.index);
            compareEntities(run, *made.index);
            compareContexts(run, *made.index);
            if (HasFatalFailure())
                return;
        }
    }
}

TEST(RunIndex, AgreesWithAModelOnLanes)
{
    for (unsigned seed = 20; seed < 26; ++seed) {
        const SimulatedRun run({ .seed = seed, .elements = 6, .parallel = true });
        SCOPED_TRACE("seed " + std::to_string(seed));
        const auto made = indexed(run.events, 10);
        compareAll(run, *made.index);
        compareSums(run, *made.index);
        compareContexts(run, *made.index);
        if (HasFatalFailure())
            return;
    }
}

TEST(RunIndex, AgreesWithAModelOnStoppedRuns)
{
    for (unsigned seed = 40; seed < 48; ++seed) {
        for (const bool parallel : { false, true }) {
            const SimulatedRun run({ .seed = seed,
                .parallel = parallel,
                .eager = seed % 2 == 0,
                .stopAt = 0.1 * (seed - 39) });
            SCOPED_TRACE("seed " + std::to_string(seed) + (parallel ? " parallel" : ""));
            const auto made = indexed(run.events, 10);
            compareAll(run, *made.index);
            compareSums(run, *made.index);
            if (HasFatalFailure())
                return;
        }
    }
}

TEST(RunIndex, IsTheSameFromAFile)
{
    const SimulatedRun run({ .seed = 3 });
    const auto made = indexed(run.events, 50);
    ASSERT_TRUE(made.recorder->close());
    RunIndex later(made.recorder->recording());
    ASSERT_TRUE(later.addFromRecording());
    compareAll(run, later);
    compareSums(run, later);
    EXPECT_EQ(later.summary().lastSeq, run.events.size());
}

TEST(RunIndex, PagesAWideNode)
{
    std::vector<Event> events;
    const auto add = [&events](std::string path, engine::Payload payload) {
        events.push_back({ events.size() + 1, 0, 0, std::move(path), std::move(payload) });
    };
    add("", engine::RunStarted {});
    add("root", engine::NodeEntered { "root", 1 });
    add("root", engine::ProducerStarted { "root", "get" });
    constexpr std::uint64_t wide = 5000;
    for (std::uint64_t i = 0; i < wide; ++i) {
        const std::string name = "t" + std::to_string(i);
        add("root[" + name + "]", engine::ElementProduced { "root", std::int64_t(i), name, "1" });
        add("root[" + name + "]/y", engine::StageEntered { "root", "y", "Table", name });
        add("root[" + name + "]/y", engine::StageLeft { "root", "y", 0, 0, 1 });
    }
    const auto made = indexed(events, 100);
    const ItemId visit = made.index->children(made.index->root(), 0, 1).at(0).id;
    ASSERT_EQ(made.index->childCount(visit), wide);
    for (const std::uint64_t row : { 0, 1, 63, 64, 65, 127, 128, 4095, 4096, 4999 }) {
        const auto page = made.index->children(visit, row, 3);
        ASSERT_EQ(page.size(), std::min<std::uint64_t>(3, wide - row));
        EXPECT_EQ(page[0].name, "t" + std::to_string(row));
        EXPECT_EQ(page[0].row, row);
        EXPECT_EQ(made.index->item(page[0].id)->row, row);
        EXPECT_EQ(page[0].state, row == wide - 1 ? ItemState::Running : ItemState::Done);
    }
    const auto lanes = made.index->summary().lanes;
    ASSERT_EQ(lanes.size(), 1U);
    EXPECT_EQ(lanes[0].node, "root");
    EXPECT_EQ(lanes[0].element, "t4999");
}

TEST(RunIndex, KeepsTheSameProblemOnce)
{
    std::vector<Event> events;
    const auto add = [&events](std::string path, engine::Payload payload) {
        events.push_back({ events.size() + 1, 0, 0, std::move(path), std::move(payload) });
    };
    using namespace engine;
    add("", RunStarted {});
    add("root", NodeEntered { "root", 1 });
    add("root", ProducerStarted { "root", "get" });
    for (int i = 0; i < 3; ++i) {
        const std::string place = "root[" + std::to_string(i) + "]";
        add(place, ElementProduced { "root", i, std::to_string(i), "1" });
        add(place + "/y", StageEntered { "root", "y", "Table", "" });
        add(place + "/y",
            Failed { FailureKind::Processor, "Processor y", "boom", "trace", RecordedAs::LogLine });
        add(place + "/y",
            LogLine { LogLevel::Warning, "careful " + std::to_string(i % 2), "mod", 1 });
        add(place + "/y", StageLeft { "root", "y", 0, 0, 1 });
    }
    const auto made = indexed(events, 4);
    const auto problems = made.index->problems(0, 10);
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].kind, ProblemKind::Hidden);
    EXPECT_EQ(problems[0].failure, FailureKind::Processor);
    EXPECT_EQ(problems[0].message, "boom");
    EXPECT_EQ(problems[0].stackTrace, "trace");
    EXPECT_EQ(problems[0].node, "root");
    EXPECT_EQ(problems[0].method, "y");
    EXPECT_EQ(problems[0].path, "root[0]/y");
    EXPECT_EQ(problems[0].occurrences, 3U);
    EXPECT_EQ(problems[1].kind, ProblemKind::Warning);
    EXPECT_EQ(problems[1].occurrences, 2U);
    EXPECT_EQ(problems[2].occurrences, 1U);
}

TEST(RunIndex, GivesRecordsOfASourceWithoutATopology)
{
    std::vector<Event> events;
    const auto add = [&events](std::string path, engine::Payload payload) {
        events.push_back({ events.size() + 1, 0, 0, std::move(path), std::move(payload) });
    };
    add("", engine::RunStarted {});
    for (int i = 0; i < 4; ++i) {
        auto record = std::make_shared<entity::Record>();
        record->type = "AddLineageRequest";
        record->json = "{}";
        add("records#" + std::to_string(i), engine::EntityYielded { "records", record, {} });
    }
    add("", engine::RunFinished {});
    const auto made = indexed(events, 2);
    const auto top = made.index->children(made.index->root(), 0, 10);
    ASSERT_EQ(top.size(), 1U);
    EXPECT_EQ(top[0].type, ItemType::Stage);
    EXPECT_EQ(top[0].name, "records");
    EXPECT_EQ(top[0].childCount, 4U);
    EXPECT_EQ(top[0].counts.yielded, 4U);
    const auto entities = made.index->children(top[0].id, 2, 5);
    ASSERT_EQ(entities.size(), 2U);
    EXPECT_EQ(entities[0].path, "records#2");
    EXPECT_EQ(made.index->itemAt(3), entities[0].id - 8);
    EXPECT_EQ(made.index->statistics(MethodKind::Stage, "", "records").counts.yielded, 4U);
}

// Under the thread sanitizer (preset tsan): questions while events come.
TEST(RunIndex, AnswersWhileItGrows)
{
    const SimulatedRun run({ .seed = 5, .depth = 4, .elements = 5 });
    RecorderOptions options;
    options.blockBytes = 3000;
    auto recorder = Recorder::create(std::move(options));
    ASSERT_TRUE(recorder);
    RunIndex index((*recorder)->recording());
    std::atomic<bool> done = false;
    std::atomic<int> rounds = 0;
    std::vector<std::thread> readers;
    for (int i = 0; i < 2; ++i) {
        readers.emplace_back([&] {
            while (!done || rounds < 4) {
                const RunSummary summary = index.summary();
                if (summary.lastSeq == 0)
                    continue;
                const ItemId root = index.root();
                for (const Item &visit : index.children(root, 0, 5)) {
                    for (const Item &element : index.children(visit.id, 0, 5))
                        EXPECT_LE(index.children(element.id, 0, 5).size(), 5U);
                }
                EXPECT_NE(index.itemAt(summary.lastSeq), noItem);
                (void)index.context();
                (void)index.statistics();
                EXPECT_LE(index.entities(0, 10).size(), 10U);
                EXPECT_LE(index.problems(0, 10).size(), 10U);
                ++rounds;
            }
        });
    }
    for (std::size_t i = 0; i < run.events.size(); i += 20) {
        const auto begin = run.events.begin() + static_cast<std::ptrdiff_t>(i);
        const std::vector<Event> some(begin,
            begin + static_cast<std::ptrdiff_t>(std::min<std::size_t>(20, run.events.size() - i)));
        (*recorder)->append(some);
        index.add(some);
    }
    done = true;
    for (std::thread &reader : readers)
        reader.join();
    EXPECT_EQ(index.summary().lastSeq, run.events.size());
}
