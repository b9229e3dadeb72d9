// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/breakpoints.h"
#include "core/engine/lanestates.h"
#include "core/engine/stepper.h"
#include "core/engine/walk.h"
#include "core/topology/topologyio.h"
#include "tests/unit/engine/scriptedsource.h"

#include <functional>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::engine;
using namespace cs::engine::test;

namespace {

std::vector<Event> walked(std::string_view topologyText, const std::string &script)
{
    auto topology = topology::parseTopology(topologyText);
    EXPECT_TRUE(topology) << (topology ? "" : toText(topology.error()));
    const Script parsed = parseScript(script);
    ScriptedSource source(parsed);
    ScriptedSink sink(parsed);
    WalkInput input;
    input.topology = std::make_shared<const topology::Topology>(std::move(*topology));
    input.source = &source;
    input.sink = &sink;
    std::vector<Event> events;
    Generator<Event> walk = engine::walk(std::move(input));
    while (Event *event = walk.next())
        events.push_back(std::move(*event));
    return events;
}

const std::vector<Event> &events()
{
    static const std::vector<Event> recorded = walked(R"(topology T database
  node root
    producer get_services
    stage yield_service DatabaseService context=database_service
    children database
    post_process after_root
  node database
    producer get_databases
    stage yield_tag Tag context=tag nullable
    stage yield_database Database context=database consumer=database_service
    children table
    post_process after_database
  node table
    producer get_tables
    stage yield_table Table context=table consumer=database_service,database
)",
        R"(get_services
  element svc
yield_service
  right CreateDatabaseServiceRequest svc
get_databases
  query SELECT 1
  element a
  element b
yield_tag
  left tag: no tag
yield_database
  right CreateDatabaseRequest {element}
get_tables
  element t
yield_table
  right CreateTableRequest {element}
  raise half way
after_root
  right CreateTableRequest late
after_database
)");
    return recorded;
}

std::string at(const Event &event)
{
    return std::string(eventName(event.kind())) + ' ' + event.path;
}

using Command = std::function<void(Stepper &)>;

// Stands on the event, gives the command; where it stops.
std::string from(const std::string &place, const Command &command, int times = 1)
{
    Stepper stepper;
    bool standing = false;
    for (const Event &event : events()) {
        const StopCause cause = stepper.onEvent(event);
        if (!standing) {
            standing = at(event) == place;
            if (standing) {
                stepper.standOn(event);
                command(stepper);
            }
            continue;
        }
        if (cause == StopCause::None)
            continue;
        if (--times == 0)
            return at(event);
        command(stepper);
    }
    return standing ? "never" : "no such event";
}

const Command into = [](Stepper &s) { s.into(); };
const Command over = [](Stepper &s) { s.over(); };
const Command out = [](Stepper &s) { s.out(); };

Command step(Granularity granularity)
{
    return [granularity](Stepper &s) { s.step(granularity); };
}

} // namespace

TEST(StepInto, GoesFromThingToThing)
{
    const std::vector<std::string> expected {
        "nodeEntered root",
        "elementProduced root[svc]",
        "stageEntered root[svc]/yield_service",
        "entityYielded root[svc]/yield_service#0",
        "nodeEntered root[svc]/database",
        "elementProduced root[svc]/database[a]",
        "stageEntered root[svc]/database[a]/yield_tag",
        "entityYielded root[svc]/database[a]/yield_tag#0",
        "stageEntered root[svc]/database[a]/yield_database",
        "entityYielded root[svc]/database[a]/yield_database#0",
        "nodeEntered root[svc]/database[a]/table",
        "elementProduced root[svc]/database[a]/table[t]",
        "stageEntered root[svc]/database[a]/table[t]/yield_table",
        "entityYielded root[svc]/database[a]/table[t]/yield_table#0",
        "failed root[svc]/database[a]/table[t]/yield_table",
        "elementProduced root[svc]/database[b]",
    };
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(from("runStarted ", into, static_cast<int>(i) + 1), expected[i]);
    EXPECT_EQ(from("nodeLeft root", into), "postProcessStarted root/after_root");
    EXPECT_EQ(from("postProcessStarted root/after_root", into), "entityYielded root/after_root#0");
    EXPECT_EQ(from("entityYielded root/after_root#0", into), "runFinished ");
}

TEST(StepOver, StaysBesideOrAbove)
{
    EXPECT_EQ(from("runStarted ", over), "runFinished ");
    EXPECT_EQ(from("nodeEntered root", over), "postProcessStarted root/after_root");
    EXPECT_EQ(from("elementProduced root[svc]", over), "postProcessStarted root/after_root");
    EXPECT_EQ(from("stageEntered root[svc]/yield_service", over), "nodeEntered root[svc]/database");
    EXPECT_EQ(from("nodeEntered root[svc]/database", over),
        "postProcessStarted root[svc]/database/after_database");
    EXPECT_EQ(from("elementProduced root[svc]/database[a]", over),
        "elementProduced root[svc]/database[b]");
    EXPECT_EQ(from("stageEntered root[svc]/database[a]/yield_tag", over),
        "stageEntered root[svc]/database[a]/yield_database");
    EXPECT_EQ(from("entityYielded root[svc]/database[a]/yield_tag#0", over),
        "stageEntered root[svc]/database[a]/yield_database");
    EXPECT_EQ(from("stageEntered root[svc]/database[a]/yield_database", over),
        "nodeEntered root[svc]/database[a]/table");
    EXPECT_EQ(from("nodeEntered root[svc]/database[a]/table", over),
        "elementProduced root[svc]/database[b]");
    EXPECT_EQ(from("stageEntered root[svc]/database[a]/table[t]/yield_table", over),
        "elementProduced root[svc]/database[b]");
    EXPECT_EQ(from("postProcessStarted root[svc]/database/after_database", over),
        "postProcessStarted root/after_root");
    EXPECT_EQ(
        from("sourceQuery root[svc]/database", over), "elementProduced root[svc]/database[a]");
    EXPECT_EQ(from("entityYielded root/after_root#0", over), "runFinished ");
}

TEST(StepOut, RunsToThePostProcessOrBehindTheNode)
{
    EXPECT_EQ(from("entityYielded root[svc]/database[a]/yield_tag#0", out),
        "postProcessStarted root[svc]/database/after_database");
    EXPECT_EQ(from("nodeEntered root[svc]/database", out),
        "postProcessStarted root[svc]/database/after_database");
    EXPECT_EQ(from("sourceQuery root[svc]/database", out),
        "postProcessStarted root[svc]/database/after_database");
    EXPECT_EQ(from("elementProduced root[svc]/database[b]", out),
        "postProcessStarted root[svc]/database/after_database");
    // The table node has no post_process: the event after its NodeLeft.
    EXPECT_EQ(from("entityYielded root[svc]/database[a]/table[t]/yield_table#0", out),
        "elementProduced root[svc]/database[b]");
    EXPECT_EQ(from("postProcessStarted root[svc]/database/after_database", out),
        "postProcessStarted root/after_root");
    EXPECT_EQ(from("nodeEntered root", out), "postProcessStarted root/after_root");
    EXPECT_EQ(from("postProcessStarted root/after_root", out), "runFinished ");
    EXPECT_EQ(
        from("nodeLeft root[svc]/database[b]/table", out), "producerFinished root[svc]/database");
}

TEST(Step, StopsAtTheNextEventOfItsSize)
{
    EXPECT_EQ(from("runStarted ", step(Granularity::Event)), "nodeEntered root");
    EXPECT_EQ(from("nodeEntered root", step(Granularity::Event)), "producerStarted root");
    EXPECT_EQ(from("runStarted ", step(Granularity::Node)), "nodeEntered root");
    EXPECT_EQ(from("nodeEntered root", step(Granularity::Node)), "nodeEntered root[svc]/database");
    EXPECT_EQ(from("nodeEntered root", step(Granularity::Element)), "elementProduced root[svc]");
    EXPECT_EQ(
        from("nodeEntered root", step(Granularity::Stage)), "stageEntered root[svc]/yield_service");
    EXPECT_EQ(from("nodeEntered root", step(Granularity::Entity)),
        "entityYielded root[svc]/yield_service#0");
    // The Failed of a Left is the same thing as its EntityYielded.
    EXPECT_EQ(from("entityYielded root[svc]/database[a]/yield_tag#0", step(Granularity::Entity)),
        "entityYielded root[svc]/database[a]/yield_database#0");
    EXPECT_EQ(
        from("elementProduced root[svc]/database[b]", step(Granularity::Node), 2), "runFinished ");
}

TEST(RunTo, StopsAtTheFirstEventOfThePlace)
{
    const auto to = [](const char *pattern) {
        return from("runStarted ", [pattern](Stepper &s) { s.runTo(pattern); });
    };
    EXPECT_EQ(
        to("database[b]/yield_database"), "stageEntered root[svc]/database[b]/yield_database");
    EXPECT_EQ(to("table[t]"), "elementProduced root[svc]/database[a]/table[t]");
    EXPECT_EQ(to("after_root"), "postProcessStarted root/after_root");
    EXPECT_EQ(
        to("database/after_database"), "postProcessStarted root[svc]/database/after_database");
    EXPECT_EQ(to("yield_table#0"), "entityYielded root[svc]/database[a]/table[t]/yield_table#0");
    EXPECT_EQ(to("nowhere"), "runFinished ");
}

TEST(RunTo, StopsAtAProducerThoughItsEventHasThePathOfTheNode)
{
    const auto to = [](const std::string &place, const char *pattern, int times = 1) {
        return from(
            place, [pattern](Stepper &s) { s.runTo(pattern); }, times);
    };
    EXPECT_EQ(to("runStarted ", "table/get_tables"), "producerStarted root[svc]/database[a]/table");
    EXPECT_EQ(to("runStarted ", "get_databases"), "producerStarted root[svc]/database");
    // A node is not its producer.
    EXPECT_EQ(to("runStarted ", "database"), "nodeEntered root[svc]/database");
    EXPECT_EQ(
        to("runStarted ", "table/get_tables", 2), "producerStarted root[svc]/database[b]/table");
}

TEST(RunTo, LeavesThePlaceItStandsOn)
{
    const auto again = [](const char *pattern) {
        return from(
            "runStarted ", [pattern](Stepper &s) { s.runTo(pattern); }, 2);
    };
    EXPECT_EQ(
        again("database/yield_database"), "stageEntered root[svc]/database[b]/yield_database");
    EXPECT_EQ(again("table"), "nodeEntered root[svc]/database[b]/table");
    EXPECT_EQ(again("table[t]"), "elementProduced root[svc]/database[b]/table[t]");
    EXPECT_EQ(again("root/after_root"), "runFinished ");
    EXPECT_EQ(again("database[b]/yield_database"), "runFinished ");
}

TEST(Depth, IsThatOfTheCallTree)
{
    std::map<std::string, int> depths;
    for (const Event &event : events())
        depths.emplace(at(event), Stepper::depth(event));
    EXPECT_EQ(depths["runStarted "], -1);
    EXPECT_EQ(depths["nodeEntered root"], 0);
    EXPECT_EQ(depths["producerStarted root"], 1);
    EXPECT_EQ(depths["elementProduced root[svc]"], 1);
    EXPECT_EQ(depths["stageEntered root[svc]/yield_service"], 2);
    EXPECT_EQ(depths["nodeEntered root[svc]/database"], 2);
    EXPECT_EQ(depths["entityYielded root[svc]/yield_service#0"], 3);
    EXPECT_EQ(depths["entitySunk root[svc]/yield_service#0"], 4);
    EXPECT_EQ(depths["postProcessStarted root/after_root"], 0);
    EXPECT_EQ(depths["entityYielded root/after_root#0"], 1);
}

TEST(StepOnALane, FollowsItUntilItEnds)
{
    const auto made = [](std::uint32_t thread, std::string path, Payload payload) {
        Event event;
        event.thread = thread;
        event.path = std::move(path);
        event.payload = std::move(payload);
        return event;
    };
    ContextChanged drop;
    drop.op = ContextOp::Drop;
    const Event first = made(1, "s[a]/x", StageEntered {});
    const Event other = made(2, "s[b]/x", StageEntered {});
    const Event yielded = made(1, "s[a]/x#0", EntityYielded {});
    const Event ended = made(1, "s", drop);

    Stepper stepper;
    stepper.standOn(first);
    stepper.into();
    EXPECT_EQ(stepper.onEvent(other), StopCause::None);
    EXPECT_EQ(stepper.onEvent(yielded), StopCause::Step);
    stepper.over();
    EXPECT_EQ(stepper.onEvent(other), StopCause::None);
    EXPECT_EQ(stepper.onEvent(ended), StopCause::None);
    EXPECT_EQ(stepper.onEvent(other), StopCause::Step);
}

namespace {

// Where a breakpoint stops, first three.
std::vector<std::string> stops(Breakpoint breakpoint)
{
    Breakpoints breakpoints;
    breakpoint.id = 5;
    EXPECT_TRUE(breakpoints.set({ breakpoint }).empty());
    std::vector<std::string> places;
    for (const Event &event : events()) {
        const auto outcome = breakpoints.onEvent(event);
        if (outcome.stopAt) {
            EXPECT_EQ(*outcome.stopAt, 5);
            places.push_back(at(event));
        }
    }
    if (places.size() > 3)
        places.resize(3);
    return places;
}

Breakpoint on(std::string pattern, std::string condition = {}, std::vector<EventKind> kinds = {})
{
    Breakpoint breakpoint;
    breakpoint.pattern = std::move(pattern);
    breakpoint.condition = std::move(condition);
    breakpoint.kinds = std::move(kinds);
    return breakpoint;
}

using Places = std::vector<std::string>;

} // namespace

TEST(ABreakpoint, StopsBeforeWhatItsPatternNames)
{
    EXPECT_EQ(stops(on("database")), Places { "nodeEntered root[svc]/database" });
    EXPECT_EQ(stops(on("database[b]")), Places { "elementProduced root[svc]/database[b]" });
    EXPECT_EQ(stops(on("database[*]")),
        (Places {
            "elementProduced root[svc]/database[a]", "elementProduced root[svc]/database[b]" }));
    EXPECT_EQ(stops(on("database[b]/yield_tag")),
        Places { "stageEntered root[svc]/database[b]/yield_tag" });
    EXPECT_EQ(stops(on("database/get_databases")), Places { "producerStarted root[svc]/database" });
    EXPECT_EQ(stops(on("after_root")), Places { "postProcessStarted root/after_root" });
    EXPECT_EQ(stops(on("database[a]/yield_tag#0")),
        Places { "entityYielded root[svc]/database[a]/yield_tag#0" });
    EXPECT_EQ(stops(on("")),
        (Places { "nodeEntered root", "producerStarted root", "elementProduced root[svc]" }));
}

TEST(ABreakpoint, StopsAfterWhatItsPatternNames)
{
    const auto after = [](std::string pattern) {
        Breakpoint breakpoint = on(std::move(pattern));
        breakpoint.when = Breakpoint::When::After;
        return stops(breakpoint);
    };
    EXPECT_EQ(after("database"), Places { "nodeLeft root[svc]/database" });
    EXPECT_EQ(
        after("database[a]/yield_tag"), Places { "stageLeft root[svc]/database[a]/yield_tag" });
    EXPECT_EQ(after("get_databases"), Places { "producerFinished root[svc]/database" });
    EXPECT_EQ(after("after_root"), Places { "postProcessFinished root/after_root" });
    EXPECT_EQ(after("database[a]"), Places {});
}

TEST(ABreakpoint, StopsOnKindsOfEvent)
{
    EXPECT_EQ(
        stops(on("", "", { EventKind::SourceQuery })), Places { "sourceQuery root[svc]/database" });
    EXPECT_EQ(stops(on("", "recordedAs == logLine", { EventKind::Failed })),
        (Places { "failed root[svc]/database[a]/table[t]/yield_table",
            "failed root[svc]/database[b]/table[t]/yield_table" }));
    EXPECT_EQ(stops(on("", "verb == created and name == b", { EventKind::EntitySunk })),
        Places { "entitySunk root[svc]/database[b]/yield_database#0" });
    EXPECT_EQ(stops(on("", "key == table", { EventKind::ContextChanged })).size(), 2U);
    EXPECT_EQ(stops(on("", "emitted == 0", { EventKind::StageLeft })).size(), 2U);
}

TEST(ABreakpoint, CountsItsHits)
{
    Breakpoint breakpoint = on("database[*]/yield_tag");
    breakpoint.ignoreCount = 1;
    EXPECT_EQ(stops(breakpoint), Places { "stageEntered root[svc]/database[b]/yield_tag" });
    breakpoint.enabled = false;
    EXPECT_EQ(stops(breakpoint), Places {});
}

TEST(ABreakpoint, KeepsItsCountWhenOthersAreSet)
{
    Breakpoint breakpoint = on("root");
    breakpoint.id = 1;
    breakpoint.ignoreCount = 1;
    Breakpoints breakpoints;
    breakpoints.set({ breakpoint });
    EXPECT_FALSE(breakpoints.onEvent(events()[1]).stopAt);
    breakpoints.set({ on("nowhere"), breakpoint });
    EXPECT_TRUE(breakpoints.onEvent(events()[1]).stopAt);
}

TEST(ABreakpoint, MayOnlyLog)
{
    Breakpoint breakpoint = on("", "type ~ ^CreateTable", { EventKind::EntityYielded });
    breakpoint.logMessage = "{name} as {entity.type}, {nothing} {";
    Breakpoints breakpoints;
    breakpoints.set({ breakpoint });
    std::vector<std::string> logs;
    for (const Event &event : events()) {
        const auto outcome = breakpoints.onEvent(event);
        EXPECT_FALSE(outcome.stopAt);
        logs.insert(logs.end(), outcome.logs.begin(), outcome.logs.end());
    }
    ASSERT_EQ(logs.size(), 3U);
    EXPECT_EQ(logs[0], "t as CreateTableRequest, {nothing} {");
    EXPECT_EQ(logs[2], "late as CreateTableRequest, {nothing} {");
}

TEST(ABreakpoint, WithABadConditionSaysSoAndNeverStops)
{
    Breakpoints breakpoints;
    const auto problems = breakpoints.set({ on("", "name ~ ("), on("root") });
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, "condition-syntax");
    EXPECT_TRUE(breakpoints.onEvent(events()[1]).stopAt);
    EXPECT_FALSE(breakpoints.onEvent(events()[2]).stopAt);
}

struct ConditionRow
{
    const char *text;
    bool holds;
};
class ConditionOn : public testing::TestWithParam<ConditionRow>
{
};
TEST_P(ConditionOn, AnEvent)
{
    const auto event = parseJson(
        R"({"event":"x","status":404,"side":"right","text":"a and b","empty":null,"entity":{"type":"CreateTableRequest","name":"Album","json":{"columns":[{"name":"id"},{"name":"2"}],"ok":true}}})");
    const auto condition = Condition::parse(GetParam().text);
    ASSERT_TRUE(condition) << toText(condition.error());
    EXPECT_EQ(condition->holds(*event), GetParam().holds) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(Rows, ConditionOn,
    testing::Values(ConditionRow { "", true }, ConditionRow { "name == Album", true },
        ConditionRow { "name==Album", true }, ConditionRow { "name == \"Album\"", true },
        ConditionRow { "name == album", false }, ConditionRow { "name != Artist", true },
        ConditionRow { "type ~ ^Create", true }, ConditionRow { "type !~ ^Create", false },
        ConditionRow { "status >= 400", true }, ConditionRow { "status < 400", false },
        ConditionRow { "status == 404.0", true }, ConditionRow { "status > 4", true },
        ConditionRow { "status <= 404", true }, ConditionRow { "text == \"a and b\"", true },
        ConditionRow { "side == right and name ~ bum$", true },
        ConditionRow { "side == right and name == x", false },
        ConditionRow { "columns.0.name == id", true },
        ConditionRow { "entity.json.columns.1.name == 2", true },
        ConditionRow { "columns.7.name == id", false }, ConditionRow { "ok == true", true },
        ConditionRow { "left", false }, ConditionRow { "entity", true },
        ConditionRow { "empty", false }, ConditionRow { "nothing == 1", false },
        ConditionRow { "nothing != 1", true }));

TEST(AConditionThatIsNone, IsAnError)
{
    for (const char *bad :
        { "== 5", "name = 5", "name Album", "name ~ [", "a == 1 and  and b == 2" }) {
        const auto condition = Condition::parse(bad);
        ASSERT_FALSE(condition) << bad;
        EXPECT_EQ(condition.error().code, "condition-syntax");
    }
}

namespace {

LaneStates statesAt(const std::string &place)
{
    LaneStates states;
    for (const Event &event : events()) {
        states.onEvent(event);
        if (at(event) == place)
            break;
    }
    return states;
}

} // namespace

TEST(LaneStates, TellWhereALaneStandsAndWhatItRemembers)
{
    const Json snapshot
        = statesAt("entityYielded root[svc]/database[b]/yield_database#0").snapshot();
    ASSERT_EQ(snapshot["lanes"].size(), 1U);
    EXPECT_EQ(dumpJson(snapshot["lanes"][0]),
        R"({"thread":0,"path":"root[svc]/database[b]/yield_database#0","event":"entityYielded","context":[)"
        R"({"key":"database_service","value":"svc","writer":"yield_service"},)"
        R"({"key":"tag","value":null,"writer":""},)"
        R"({"key":"database","value":"a","writer":"yield_database"},)"
        R"({"key":"table","value":"t","writer":"yield_table"}]})");
}

TEST(LaneStates, EvaluatePaths)
{
    const auto states = statesAt("entitySunk root[svc]/database[b]/table[t]/yield_table#0");
    const auto value = [&](std::string_view expression) {
        const auto result = states.evaluate(expression, 0);
        return result ? dumpJson(*result) : result.error().code;
    };
    EXPECT_EQ(value("context.database"), "\"b\"");
    EXPECT_EQ(value(" element "), "\"t\"");
    EXPECT_EQ(value("entity.name"), "\"t\"");
    EXPECT_EQ(value("entity.fqn"), "\"svc.b.t\"");
    EXPECT_EQ(value("entity.json.name"), "\"t\"");
    EXPECT_EQ(value("path"), "\"root[svc]/database[b]/table[t]/yield_table#0\"");
    EXPECT_EQ(value("event"), "\"entitySunk\"");
    EXPECT_EQ(value("context.nothing"), "no-value");
    EXPECT_EQ(value("self.engine"), "unsupported");
    EXPECT_EQ(value(""), "unsupported");
    EXPECT_EQ(states.evaluate("context", 3).error().code, "no-lane");
    EXPECT_EQ(statesAt("nodeEntered root").evaluate("element", 0).error().code, "no-value");
}

TEST(LaneStates, FollowWorkers)
{
    const auto recorded = walked(R"(topology T database
  node root
    producer get_services
    stage yield_service DatabaseService context=database_service
    stage yield_tags Tag context=tags store_all
    children schema
  node schema threads
    producer get_schemas
    stage yield_schema DatabaseSchema context=schema consumer=database_service
    stage more_tags Tag context=tags store_all
)",
        R"(threads 2
get_services
  element svc
yield_service
  right CreateDatabaseServiceRequest svc
yield_tags
  right CreateTagRequest one
get_schemas
  element a
  element b
yield_schema
  right CreateDatabaseSchemaRequest {element}
more_tags
  right CreateTagRequest {element}
)");
    LaneStates states;
    std::size_t most = 0;
    bool seen = false;
    for (const Event &event : recorded) {
        states.onEvent(event);
        most = std::max(most, states.snapshot()["lanes"].size());
        if (event.thread == 2 && event.as<StageLeft>()
            && event.as<StageLeft>()->stage == "more_tags") {
            seen = true;
            EXPECT_EQ(dumpJson(*states.evaluate("context", 2)),
                R"({"database_service":"svc","tags":["one","b"],"schema":"b"})");
            EXPECT_EQ(dumpJson(*states.evaluate("context.schema", 0)), "null");
            EXPECT_EQ(dumpJson(*states.evaluate("element", 2)), "\"b\"");
        }
    }
    EXPECT_TRUE(seen);
    EXPECT_GE(most, 2U);
    EXPECT_EQ(states.snapshot()["lanes"].size(), 1U); // the workers' are dropped
}
