// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/walk.h"
#include "core/topology/connector.h"
#include "core/topology/topologyio.h"
#include "core/trace/recorder.h"
#include "core/trace/runindex.h"
#include "studio/models/narration.h"
#include "tests/unit/engine/scriptedsource.h"
#include "tests/unit/run/runs.h"

#include <set>

using namespace cs;
using namespace cs::studio;
using namespace cs::engine;
using namespace cs::engine::test;

namespace {

// What is said of each event of a walk, by the rule that said it: "rule: sentence".
std::vector<std::string> told(
    const std::vector<Event> &events, const topology::ConnectorReport *report = nullptr)
{
    auto recorder = trace::Recorder::create({});
    EXPECT_TRUE(recorder.has_value());
    (*recorder)->append(events);
    trace::RunIndex index((*recorder)->recording());
    index.addFromRecording();
    index.finish();
    std::vector<std::string> lines;
    for (const Event &event : events) {
        const Narration said = explain(event, { &index, report });
        EXPECT_FALSE(said.text.isEmpty()) << eventName(event.kind());
        if (!said.rule.isEmpty())
            lines.push_back(said.rule.toStdString() + ": " + said.text.toStdString());
    }
    return lines;
}

struct Walked
{
    const char *rule;
    const char *topology; ///< below "topology T database"
    const char *script;
    const char *sentence; ///< that one of its events gets
};

const char *const service = "  node root\n"
                            "    producer get_services\n"
                            "    stage yield_service DatabaseService context=database_service\n";
const char *const table = "    children table\n"
                          "  node table\n"
                          "    producer get_tables\n"
                          "    stage yield_table Table context=table consumer=database_service\n";
const char *const oneService = "get_services\n"
                               "  element svc\n"
                               "yield_service\n"
                               "  right CreateDatabaseServiceRequest {element}\n";

std::vector<Event> walked(const std::string &topologyText, const std::string &scriptText)
{
    const Script script = parseScript(scriptText);
    ScriptedSource source(script);
    ScriptedSink sink(script);
    WalkInput input;
    input.spec = "script";
    input.service = "svc";
    input.source = &source;
    input.sink = &sink;
    auto topology = topology::parseTopology("topology T database\n" + topologyText);
    EXPECT_TRUE(topology.has_value()) << (topology ? "" : toText(topology.error()));
    input.topology = std::make_shared<const topology::Topology>(std::move(*topology));
    std::vector<Event> events;
    Generator<Event> walk = engine::walk(std::move(input));
    while (Event *event = walk.next())
        events.push_back(std::move(*event));
    return events;
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + '\n';
    return text;
}

const std::vector<Walked> &cases()
{
    static const std::string tables = std::string(service) + table;
    static const std::vector<std::pair<std::string, std::string>> texts = [] {
        const std::string two = "get_tables\n  element Artist\n  element Album\n";
        return std::vector<std::pair<std::string, std::string>> {
            { tables,
                oneService + two
                    + "yield_table\n  on Artist\n  right CreateTableRequest Artist\n" },
            { tables,
                oneService + two
                    + "yield_table\n  on Artist\n  right CreateTableRequest Artist\n"
                      "  on Album\n  raise no such column\n" },
            { tables,
                oneService
                    + std::string("get_tables\n  element Album\nyield_table\n  right "
                                  "CreateTableRequest Album\n  raise half way\n") },
            { std::string(service) + "    stage yield_tag Tag context=tag nullable\n",
                std::string(oneService) + "yield_tag\n  on nobody\n  right CreateTagRequest t\n" },
            { "  node root\n    producer get_services\n    stage yield_service DatabaseService "
              "context=database_service overwrite=false\n",
                std::string("catalogue holds DatabaseService svc\n") + oneService },
            { tables,
                std::string("sink buffers 3\n") + oneService + two
                    + "yield_table\n  right CreateTableRequest {element}\n" },
            { tables, oneService + std::string("get_tables\n  filtered svc.tmp ^tmp\n") },
            { tables, oneService + std::string("get_tables\n  raise the connection broke\n") },
            { "  node root\n    producer get_services\n    stage yield_service DatabaseService "
              "context=database_service must_return\n",
                std::string("sink loses DatabaseService\n") + oneService },
            { tables,
                oneService
                    + std::string("get_tables\n  element Album\nyield_table\n  left "
                                  "Album: cannot be read\n") },
            { std::string(service) + "    stage yield_life OMetaLifeCycleData nullable\n",
                std::string(oneService) + "yield_life\n  right CreateTagRequest t\n" },
            { std::string(service) + "    stage yield_tag Tag context=tag clear_context nullable\n",
                std::string(oneService) + "yield_tag\n  right CreateTagRequest t\n" },
            { std::string(service) + "    stage yield_tag Tag context=tags store_all nullable\n",
                std::string(oneService)
                    + "yield_tag\n  right CreateTagRequest t\n  right CreateTagRequest u\n" },
            { std::string(service) + "    post_process clean_up\n",
                std::string(oneService) + "clean_up\n" },
            { std::string(service)
                    + "    children table\n  node table threads\n    producer get_tables\n    "
                      "stage "
                      "yield_table Table context=table consumer=database_service\n",
                "threads 2\n" + (oneService + two)
                    + "yield_table\n  right CreateTableRequest {element}\n" },
            { tables, oneService + std::string("get_tables\n") },
            { tables,
                oneService + std::string("get_tables\n  element Album\nyield_table\n  none\n") },
        };
    }();
    static const std::vector<Walked> all {
        { "left-standing", texts[0].first.c_str(), texts[0].second.c_str(),
            "yield_table yielded nothing for Album, so its context key table still holds Artist: "
            "stages and children below go on with that." },
        { "swallowed", texts[1].first.c_str(), texts[1].second.c_str(),
            "yield_table yielded nothing for Album: it raised, which the framework only logs "
            "(Error running stage processor: no such column), so its context key table still holds "
            "Artist." },
        { "swallowed", texts[2].first.c_str(), texts[2].second.c_str(),
            "yield_table broke off for Album: it raised" },
        { "hidden", texts[1].first.c_str(), texts[1].second.c_str(),
            "the framework only logs it. No failure is counted; the next stage and the children "
            "of Album run as if nothing was." },
        { "nullable", texts[3].first.c_str(), texts[3].second.c_str(),
            "yield_tag yielded nothing for svc; the stage is nullable, so it need not." },
        { "suppressed", texts[4].first.c_str(), texts[4].second.c_str(),
            "DatabaseService svc is not written: it exists, and its stage has overwrite=False" },
        { "buffered", texts[5].first.c_str(), texts[5].second.c_str(),
            "waits in the sink's buffer" },
        { "flushed", texts[5].first.c_str(), texts[5].second.c_str(),
            "The sink writes what it kept" },
        { "filtered", texts[6].first.c_str(), texts[6].second.c_str(), "svc.tmp is filtered" },
        { "empty-producer", texts[6].first.c_str(), texts[6].second.c_str(),
            "get_tables gave no element: the filter dropped" },
        { "failure", texts[7].first.c_str(), texts[7].second.c_str(),
            "A producer raised: Error running node producer: the connection broke. The elements "
            "it gave so far stay" },
        { "failure", texts[8].first.c_str(), texts[8].second.c_str(),
            "The stage has must_return, and what it yielded cannot be found" },
        { "left", texts[9].first.c_str(), texts[9].second.c_str(),
            "yield_table yielded a Left for Album: a failure that is counted, and the walk goes "
            "on (cannot be read)." },
        { "without-context", texts[10].first.c_str(), texts[10].second.c_str(),
            "the stage has no context key" },
        { "context", texts[11].first.c_str(), texts[11].second.c_str(),
            "All stages of svc are through: clear_context empties tag" },
        { "context", texts[12].first.c_str(), texts[12].second.c_str(),
            "tags keeps every value (store_all_in_context): " },
        { "context", texts[0].first.c_str(), texts[0].second.c_str(),
            "The context key table holds Artist now" },
        { "post-process", texts[13].first.c_str(), texts[13].second.c_str(),
            "All elements of this visit of root are through: its post_process clean_up runs once" },
        { "threads", texts[14].first.c_str(), texts[14].second.c_str(), "Node table begins on " },
        { "context", texts[14].first.c_str(), texts[14].second.c_str(),
            "A worker thread gets its own copy of the context" },
        { "empty-producer", texts[15].first.c_str(), texts[15].second.c_str(),
            "get_tables gave no element, so nothing of node table runs but its post_process." },
        { "failure", texts[16].first.c_str(), texts[16].second.c_str(),
            "A value is dropped with a warning" },
    };
    return all;
}

} // namespace

TEST(Narration, EachRuleSpeaksOfARealWalk)
{
    std::set<std::string> spoken { "stub", "unchanged", "deleted" }; // tests of their own
    for (const Walked &row : cases()) {
        const std::vector<std::string> lines = told(walked(row.topology, row.script));
        const bool said = std::any_of(lines.begin(), lines.end(), [&](const std::string &line) {
            return line.starts_with(std::string(row.rule) + ": ")
                && line.find(row.sentence) != std::string::npos;
        });
        EXPECT_TRUE(said) << row.rule << ": " << row.sentence << "\namong\n" << joined(lines);
        spoken.insert(row.rule);
    }
    for (const NarrationRule &rule : narrationRules())
        EXPECT_TRUE(spoken.contains(rule.code)) << rule.code << " has no test";
}

TEST(Narration, AStubIsNamedAndSoIsWhatItLeavesInTheContext)
{
    topology::ConnectorReport report;
    topology::Method method;
    method.name = "yield_table";
    method.state = topology::MethodState::Stub;
    report.methods.push_back(method);
    method.name = "get_tables";
    report.methods.push_back(method);
    method.name = "clean_up";
    report.methods.push_back(method);
    const std::string after
        = joined(told(walked(std::string(service) + "    post_process clean_up\n",
                          std::string(oneService) + "clean_up\n"),
            &report));
    EXPECT_NE(after.find("stub: The post_process clean_up yielded nothing: it is a stub."),
        std::string::npos)
        << after;
    const std::string tables = std::string(service) + table;
    const std::string lines = joined(
        told(walked(tables,
                 std::string(oneService)
                     + "get_tables\n  element Artist\n  element Album\nyield_table\n  on Artist\n"
                       "  right CreateTableRequest Artist\n"),
            &report));
    EXPECT_NE(lines.find("stub: yield_table yielded nothing for Album: it is a stub, so its "
                         "context key table still holds Artist."),
        std::string::npos)
        << lines;
    const std::string empty = joined(
        told(walked(tables, oneService + std::string("get_tables\n") + "yield_table\n"), &report));
    EXPECT_NE(empty.find("get_tables gave no element: it is a stub"), std::string::npos) << empty;
    const std::string first
        = joined(told(walked(tables,
                          std::string(oneService)
                              + "get_tables\n  element Album\nyield_table\n  on nobody\n"
                                "  right CreateTableRequest Artist\n"),
            &report));
    EXPECT_NE(first.find("it is a stub, and its context key table stays empty."), std::string::npos)
        << first;
}

TEST(Narration, ASecondRunSaysWhyNothingIsWrittenAndWhatGoes)
{
    const cs::test::TempFolder folder;
    cs::test::runSql(folder.file("shop.sqlite"), cs::test::shopSql);
    engine::SpecRegistry specs;
    specs.add(sqlite::serviceSpec());
    const auto go = [&](cs::test::Collector &heard) {
        auto plan = cs::test::planOf(folder, specs, cs::test::shopWorkflow(),
            { run::SinkChoice::Kind::Catalog, folder.file("catalog.db") });
        plan.backend = run::Backend::Native;
        cs::test::runToEnd(std::move(plan), heard);
    };
    cs::test::Collector first, second;
    go(first);
    cs::test::runSql(folder.file("shop.sqlite"), "drop view v;");
    go(second);
    const std::string lines = joined(told(second.events()));
    EXPECT_NE(lines.find("unchanged: Table a is left as it is: its sourceHash is the one"),
        std::string::npos)
        << lines;
    EXPECT_NE(lines.find("deleted: Table v is deleted"), std::string::npos) << lines;
}

TEST(Narration, WhatNoRuleKnowsIsStillSaid)
{
    Event event;
    event.payload = engine::LogLine { engine::LogLevel::Info, "hello", "shop", 3 };
    const Narration said = explain(event, {});
    EXPECT_EQ(said.text.toStdString(), "hello");
    EXPECT_TRUE(said.rule.isEmpty());
}
