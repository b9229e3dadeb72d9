// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The framework's own SQLite connector, walked by the bridge, against recordings of the framework
// alone. Needs CS_OM20_PYTHON. What may differ: docs/python-runs.md.

#include "tests/unit/pythonhost/pythonruns.h"
#include "tests/unit/sqlite/goldentext.h"
#include "tests/unit/sqlite/support.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace cs;
using namespace cs::test;

namespace {

const std::string folder = CS_SOURCE_DIR "/tests/golden/sqlite/";

using Lines = std::vector<std::string>;

// The recording's order of things, with what each stage had in its hands when the sink got it.
Lines goldenSinkLines(const std::string &file)
{
    Lines lines;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const Json event = parseJson(line).value();
        const std::string ev = jsonText(event, "ev");
        if (ev == "sink_in") {
            lines.push_back("sink " + jsonText(event, "record_type") + ' ' + jsonText(event, "name")
                + ' ' + jsonText(event, "sourceHash"));
        } else if (ev == "sink_out") {
            lines.push_back("buffered " + std::to_string(jsonInt(event, "buffered")));
        }
    }
    return lines;
}

// What reached the sink. The recording has one line per record, we one event per answer of the
// catalogue, and one for what was suppressed; a patch goes by the name of what it patches.
Lines sinkLines(const std::vector<Event> &events)
{
    Lines lines;
    std::string record;
    for (const Event &event : events) {
        if (const auto *yield = event.as<EntityYielded>(); yield && yield->right) {
            record = "sink " + yield->right->type + ' '
                + (yield->right->type == "PatchRequest" ? "" : yield->right->name) + ' '
                + yield->right->sourceHash.value_or("");
        } else if (const auto *sunk = event.as<EntitySunk>();
                   sunk && sunk->verb != SinkVerb::Suppressed && !record.empty()) {
            lines.push_back(std::exchange(record, {}));
            lines.push_back("buffered " + std::to_string(sunk->buffered));
        }
    }
    return lines;
}

// Without what the interpreter itself writes while it imports.
std::vector<Event> ofTheRun(std::vector<Event> events)
{
    std::erase_if(events, [](const Event &event) {
        const auto *line = event.as<LogLine>();
        return line && line->module == "stderr";
    });
    return events;
}

// As goldenLineageLines() has the recording's requests.
Lines edgeLines(const std::vector<Event> &events)
{
    Lines lines;
    for (const Json &record : yielded(events, "OMetaLineageRequest")) {
        const Json &edge = *jsonMember(record, "lineage_request");
        lines.push_back("edge from " + jsonText(edge, "from_entity_fqn") + " to "
            + jsonText(edge, "to_entity_fqn"));
        if (const Json *details = jsonMember(edge, "lineage_details")) {
            for (const auto &[key, value] : details->items())
                lines.push_back("    " + key + ": " + dumpJson(value));
        }
    }
    return lines;
}

class PythonGolden : public FrameworkTest
{
protected:
    explicit PythonGolden(const char *variable = "CS_OM20_PYTHON")
        : FrameworkTest(variable)
        , m_python(interpreter(variable))
    {
        runSql(m_temp.file("rich.db"), readFile(folder + "rich.sql"));
    }
    std::vector<Event> walk(const std::string &config, const std::string &database = {},
        const Json &sourceConfig = Json::object())
    {
        auto workflow = workflow::readWorkflowFile(folder + config);
        EXPECT_TRUE(workflow) << workflow.error().message;
        if (!database.empty())
            workflow->document["source"]["serviceConnection"]["config"]["databaseMode"] = database;
        workflow->document["source"]["sourceConfig"]["config"].update(sourceConfig);
        run::RunPlan plan;
        plan.workflow = std::move(*workflow);
        plan.baseDir = m_temp.path();
        plan.backend = run::Backend::Python;
        plan.python = m_python;
        plan.sink.file = m_temp.file("catalog.db");
        plan.record = false;
        Collector heard;
        auto made = run::Run::create(std::move(plan), heard);
        EXPECT_TRUE(made) << made.error().message;
        made->get()->session().send(Start {});
        EXPECT_TRUE(heard.waitFor(RunState::Finished));
        return ofTheRun(heard.events());
    }
    TempFolder m_temp;
    std::string m_python;
};

} // namespace

TEST_F(PythonGolden, theFrameworksOwnSqliteConnectorGivesTheRecordedEvents)
{
    const auto first = walk("rich.yaml");
    EXPECT_EQ(finish(first).reason, FinishReason::Completed) << finish(first).message;
    EXPECT_EQ("", difference(goldenLines(folder + "sqlite.jsonl"), eventLines(first)));
    EXPECT_EQ("", difference(goldenSinkLines(folder + "sqlite.jsonl"), sinkLines(first)));

    const auto second = walk("rich.yaml");
    EXPECT_EQ("", difference(goldenLines(folder + "sqlite_rerun.jsonl"), eventLines(second)));
    EXPECT_EQ("", difference(goldenSinkLines(folder + "sqlite_rerun.jsonl"), sinkLines(second)));

    const auto lineage = walk("lineage.yaml");
    EXPECT_EQ(finish(lineage).reason, FinishReason::Completed) << finish(lineage).message;
    EXPECT_EQ(
        "", difference(goldenLineageLines(folder + "sqlite_lineage.jsonl"), edgeLines(lineage)));
}

// A profiler has no topology: its tables come as a stream of records. Its filters are the
// catalogue's work.
TEST_F(PythonGolden, aProfilerIsAStreamOfRecords)
{
    const std::string one = "one.db";
    runSql(m_temp.file(one),
        "CREATE TABLE track (id INTEGER); INSERT INTO track VALUES (1), (2);"
        "CREATE TABLE album (id INTEGER); CREATE TABLE track_old (id INTEGER)");
    const auto metadata = walk("rich.yaml", one);
    EXPECT_EQ(finish(metadata).reason, FinishReason::Completed) << finish(metadata).message;

    const auto profile = walk("profiler.yaml", one,
        Json { { "databaseFilterPattern", { { "excludes", { "^nothing" } } } },
            { "schemaFilterPattern", { { "includes", { "main" } } } },
            { "tableFilterPattern",
                { { "includes", { "^track$", "^trick" } }, { "excludes", { "x" } } } } });
    EXPECT_EQ(finish(profile).reason, FinishReason::Completed) << finish(profile).message;
    EXPECT_FALSE(profile.front().as<RunStarted>()->topology);
    const auto records = yielded(profile, "ProfilerSourceAndEntity");
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(jsonText(*jsonMember(records.front(), "entity"), "name"), "track");
    const auto sunk = std::find_if(
        profile.begin(), profile.end(), [](const Event &event) { return event.as<EntitySunk>(); });
    ASSERT_NE(sunk, profile.end());
    EXPECT_EQ(sunk->as<EntitySunk>()->verb, SinkVerb::Updated);
    EXPECT_EQ(sunk->path, "records#0");
}

namespace {

class PythonGolden113 : public PythonGolden
{
protected:
    explicit PythonGolden113(const char *variable = "CS_OM113_PYTHON")
        : PythonGolden(variable)
    { }
    /// But for what @p more names.
    void sameEntities(const Lines &more = {});
};

class PythonGolden110 : public PythonGolden113
{
protected:
    PythonGolden110()
        : PythonGolden113("CS_OM110_PYTHON")
    { }
};

// The requests of a recording that create something, in their order.
Lines creations(const Lines &lines)
{
    Lines found;
    for (const std::string &line : lines) {
        if (line.starts_with("  yield Create") || line.starts_with("  yield Left"))
            found.push_back(line.substr(0, line.find(':')));
    }
    return found;
}

} // namespace

// 1.x has other stages and no patches, but the same connector with the same entities.
void PythonGolden113::sameEntities(const Lines &more)
{
    const auto events = walk("rich.yaml");
    EXPECT_EQ(finish(events).reason, FinishReason::Completed) << finish(events).message;
    Lines got = creations(eventLines(events));
    for (const std::string &line : more)
        EXPECT_EQ(std::erase(got, line), 1u) << line;
    EXPECT_EQ("", difference(creations(goldenLines(folder + "sqlite.jsonl")), got));
    const auto *start = events.front().as<RunStarted>();
    ASSERT_TRUE(start && start->topology);
    EXPECT_EQ(start->topology->nodes.size(), 5u);
}

TEST_F(PythonGolden113, theSameDatabaseGivesTheSameEntities)
{
    sameEntities();
}

// 1.10 comes with SQLAlchemy 1.4, which takes SQLite's own table for one of the user's.
TEST_F(PythonGolden110, theSameDatabaseGivesTheSameEntities)
{
    sameEntities({ "  yield CreateTableRequest sqlite_sequence" });
}
