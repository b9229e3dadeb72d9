// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/engine/eventjson.h"
#include "core/engine/nativespec.h"
#include "core/engine/path.h"
#include "core/engine/request.h"

#include <fstream>
#include <gtest/gtest.h>
#include <set>

using namespace cs;
using namespace cs::engine;

namespace {

std::string line(const Event &event)
{
    std::string text;
    appendJson(text, event);
    return text;
}

Event eventOf(Payload payload)
{
    Event event;
    event.seq = 7;
    event.thread = 2;
    event.timeUs = 812;
    event.path = "root[svc]/yield_x#0";
    event.payload = std::move(payload);
    return event;
}

// One of each kind, with every member away from its default.
std::vector<Event> oneOfEach()
{
    auto topology = std::make_shared<topology::Topology>();
    topology->name = "T";
    topology->sourceType = "database";
    topology->nodes.push_back({ "root", "get_services", {}, { "child" }, { "after" }, true });
    auto record = std::make_shared<entity::Record>();
    record->recordClass = entity::RecordClass::AddLineage;
    record->type = "AddLineageRequest";
    record->name = "Album \"1\"";
    record->fqn = "svc.db.Album";
    record->sourceHash = "abc";
    record->contextValue = "orders";
    record->json = R"({"name":"Album","columns":[{"name":"id"}]})";
    RunFinished finished { FinishReason::Failed, { 1, 2, 3, 4, 5, 6 }, "why" };
    EntitySunk sunk;
    sunk.verb = SinkVerb::Updated;
    sunk.type = "CreateTableRequest";
    sunk.name = "Album";
    sunk.fqn = "svc.db.Album";
    sunk.response = "Table";
    sunk.why = "It changed.";
    sunk.buffered = 3;
    sunk.changes
        = { { "description", "\"a\"", "\"b\"" }, { "tags", "", "[]" }, { "owner", "{}", "" } };
    return {
        eventOf(RunStarted { "sqlite", "svc", "native", "d1", "2.0.7", topology }),
        eventOf(finished),
        eventOf(NodeEntered { "root", 4 }),
        eventOf(NodeLeft { "root", 9 }),
        eventOf(ProducerStarted { "root", "get_services" }),
        eventOf(ElementProduced { "root", 3, "svc", R"(["svc","x"])" }),
        eventOf(ProducerFinished { "root", "get_services", 9 }),
        eventOf(StageEntered { "root", "yield_x", "Table", "svc" }),
        eventOf(StageLeft { "root", "yield_x", 3, 2, 55 }),
        eventOf(EntityYielded { "yield_x", record, StackTraceError { "n", "e", "t" } }),
        eventOf(sunk),
        eventOf(ContextChanged { ContextOp::Append, "tags", "2", R"({"a":1})", "yield_x" }),
        eventOf(ContextRead { "tags", "[1]", "yield_x" }),
        eventOf(PostProcessStarted { "root", "after" }),
        eventOf(PostProcessFinished { "root", "after", 4, 66 }),
        eventOf(Filtered { "svc.tmp", "table", "^tmp", true }),
        eventOf(SourceQuery { QueryKind::Http, "GET /tables", 404, 5, 6, 7, "not found" }),
        eventOf(Failed { FailureKind::DroppedValue, "n", "m", "t", RecordedAs::Warning }),
        eventOf(LogLine { LogLevel::Error, "text", "module", 12 }),
        eventOf(Progress { "Table", 5, 10 }),
    };
}

} // namespace

TEST(EventJson, HasOneExampleOfEachKindHere)
{
    const auto events = oneOfEach();
    ASSERT_EQ(events.size(), static_cast<std::size_t>(eventKindCount));
    for (std::size_t i = 0; i < events.size(); ++i)
        EXPECT_EQ(static_cast<std::size_t>(events[i].kind()), i);
}

TEST(EventJson, ComesBackAsItWas)
{
    for (const Event &event : oneOfEach()) {
        const std::string text = line(event);
        SCOPED_TRACE(text);
        const auto back = eventFromJson(text);
        ASSERT_TRUE(back) << toText(back.error());
        EXPECT_EQ(back->kind(), event.kind());
        EXPECT_EQ(back->seq, 7U);
        EXPECT_EQ(back->thread, 2U);
        EXPECT_EQ(back->timeUs, 812);
        EXPECT_EQ(back->path, event.path);
        EXPECT_EQ(line(*back), text);
    }
}

TEST(EventJson, KeepsEveryMemberAwayFromItsDefault)
{
    // A member that is not written would come back as its default and be lost here.
    for (const Event &event : oneOfEach()) {
        Event plain = event;
        const auto json = parseJson(line(event));
        ASSERT_TRUE(json);
        auto empty = eventFromJson(R"({"event":")" + std::string(eventName(event.kind())) + "\"}");
        ASSERT_TRUE(empty);
        const auto defaults = parseJson(line(*empty));
        ASSERT_TRUE(defaults);
        for (const auto &[key, value] : defaults->items()) {
            if (key == "event")
                continue;
            EXPECT_NE((*json)[key], value) << eventName(event.kind()) << '.' << key;
        }
    }
}

TEST(EventJson, BeginsWithTheContractsKeysInTheirOrder)
{
    auto record = std::make_shared<entity::Record>();
    record->type = "CreateDatabaseServiceRequest";
    record->name = record->fqn = "rich_sqlite";
    record->json = R"({"name":"rich_sqlite"})";
    Event event;
    event.seq = 9;
    event.timeUs = 812;
    event.path = "root[rich_sqlite]/yield_create_request_database_service#0";
    event.payload = EntityYielded { "yield_create_request_database_service", record, {} };
    EXPECT_EQ(line(event),
        R"({"seq":9,"event":"entityYielded","path":"root[rich_sqlite]/yield_create_request_database_service#0","thread":0,"t_us":812,"stage":"yield_create_request_database_service","side":"right","entity":{"type":"CreateDatabaseServiceRequest","name":"rich_sqlite","fqn":"rich_sqlite","sourceHash":null,"json":{"name":"rich_sqlite"}}})");
}

TEST(EventJson, NamesTheSideThatIsThere)
{
    const auto side = [](const EntityYielded &yielded) {
        return jsonText(*parseJson(line(eventOf(yielded))), "side");
    };
    const auto record = std::make_shared<entity::Record>();
    EXPECT_EQ(side({ "s", record, {} }), "right");
    EXPECT_EQ(side({ "s", nullptr, StackTraceError {} }), "left");
    EXPECT_EQ(side({ "s", record, StackTraceError {} }), "both");
    EXPECT_EQ(side({ "s", nullptr, {} }), "none");
}

TEST(EventJson, IsValidWhateverBytesAConnectorGives)
{
    const Event event = eventOf(LogLine { LogLevel::Info, "a\xff\x01\n\"", "m", 0 });
    EXPECT_TRUE(parseJson(line(event))) << line(event);
}

TEST(EventJson, RefusesWhatIsNoEvent)
{
    for (const char *bad : { "", "[]", "{", R"({"event":"nodeExploded"})", R"({"seq":1})",
             R"({"event":"nodeEntered","node":5})", R"({"event":"nodeEntered","seq":-1})",
             R"({"event":"nodeEntered","threads":99999999999})",
             R"({"event":"failed","kind":"bad luck"})", R"({"event":"entityYielded","entity":[]})",
             R"({"event":"entitySunk","changes":{}})",
             R"({"event":"runFinished","counts":{"records":"many"}})",
             R"({"event":"runStarted","topology":7})" }) {
        const auto event = eventFromJson(bad);
        ASSERT_FALSE(event) << bad;
        EXPECT_EQ(event.error().code, "event-json") << bad;
    }
}

TEST(EventJson, IgnoresMembersItDoesNotKnow)
{
    const auto event
        = eventFromJson(R"({"event":"nodeLeft","node":"root","colour":"blue","elements":3})");
    ASSERT_TRUE(event);
    EXPECT_EQ(event->as<NodeLeft>()->elements, 3);
}

TEST(RunCounts, ComputeSuccessAsTheFrameworkDoes)
{
    EXPECT_EQ(RunCounts {}.successPercent(), 100.0);
    EXPECT_EQ((RunCounts { 0, 0, 0, 0, 1, 0 }).successPercent(), 50.0);
    EXPECT_EQ((RunCounts { 1, 1, 9, 9, 1, 9 }).successPercent(), 66.67);
}

TEST(Paths, EscapeWhatWouldReadAsPath)
{
    EXPECT_EQ(path::escape("a/b[c]#~%*\n"), "a%2Fb%5Bc%5D%23%7E%25%2A%0A");
    EXPECT_EQ(path::unescape("a%2Fb%5Bc%5D%23%7E%25%2A%0A"), "a/b[c]#~%*\n");
    EXPECT_EQ(path::unescape("50%"), "50%");
    EXPECT_EQ(path::unescape("%zz"), "%zz");
    EXPECT_EQ(path::escape("größe x"), "größe x");
}

TEST(Paths, AreBuiltStepByStep)
{
    EXPECT_EQ(path::node("", "root"), "root");
    EXPECT_EQ(path::element("root", "my/svc"), "root[my%2Fsvc]");
    EXPECT_EQ(path::element("root", "svc", 2), "root[svc~2]");
    EXPECT_EQ(path::yielded(path::stage("root[svc]", "yield_x"), 3), "root[svc]/yield_x#3");
    EXPECT_EQ(path::parent("root[svc]/yield_x#3"), "root[svc]");
    EXPECT_EQ(path::parent("root"), "");
}

TEST(Paths, SplitIntoSegments)
{
    const auto segments = path::split("root[my%2Fsvc]/database/yield_x#12");
    ASSERT_EQ(segments.size(), 3U);
    EXPECT_EQ(segments[0], (path::Segment { "root", "my/svc", true, -1 }));
    EXPECT_EQ(segments[1], (path::Segment { "database", "", false, -1 }));
    EXPECT_EQ(segments[2], (path::Segment { "yield_x", "", false, 12 }));
    EXPECT_TRUE(path::split("").empty());
}

struct Match
{
    const char *pattern;
    const char *path;
    bool matches;
};
class PathPattern : public testing::TestWithParam<Match>
{
};
TEST_P(PathPattern, Matches)
{
    EXPECT_EQ(path::matches(GetParam().pattern, GetParam().path), GetParam().matches)
        << GetParam().pattern << " on " << GetParam().path;
}
INSTANTIATE_TEST_SUITE_P(Rows, PathPattern,
    testing::Values(Match { "root[svc]/db[a]/t", "root[svc]/db[a]/t", true },
        Match { "db[a]/t", "root[svc]/db[a]/t", true },
        Match { "b[a]/t", "root[svc]/db[a]/t", false }, Match { "db/t", "root[svc]/db[a]/t", true },
        Match { "db[b]/t", "root[svc]/db[a]/t", false },
        Match { "db[*]/t", "root[svc]/db[a]/t", true },
        Match { "db[a*]", "root[svc]/db[abc]", true }, Match { "db[a*]", "root[svc]/db", false },
        Match { "db", "root[svc]/db[x]", true }, Match { "yield_*", "root[svc]/yield_x", true },
        Match { "yield_x", "root[svc]/yield_x#3", true },
        Match { "yield_x#3", "root[svc]/yield_x#3", true },
        Match { "yield_x#4", "root[svc]/yield_x#3", false },
        Match { "root/**", "root[svc]/db[a]/t[b]/yield_t#0", true },
        Match { "root/**/t", "root[svc]/db[a]/t[b]", true },
        Match { "root/**/t", "root[svc]/t", true }, Match { "other/**", "root[svc]/db[a]", false },
        Match { "**", "root", true }, Match { "a/b/c", "b/c", false }, Match { "", "", true },
        Match { "", "root", true }, Match { "root", "", false }));

TEST(Granularities, HaveNames)
{
    for (const auto g : { Granularity::Event, Granularity::Entity, Granularity::Stage,
             Granularity::Element, Granularity::Node })
        EXPECT_EQ(granularityFromText(toText(g)), g);
    EXPECT_FALSE(granularityFromText("row"));
}

TEST(SpecRegistry, FindsAConnectorHoweverAWorkflowWritesIt)
{
    SpecRegistry registry;
    NativeSpec spec;
    spec.spec.name = "unitycatalog";
    registry.add(std::move(spec));
    spec = {};
    spec.spec.name = "sqlite";
    registry.add(std::move(spec));
    for (const char *type : { "sqlite", "SQLite", "sqlite-lineage", "SQLite_usage" }) {
        ASSERT_TRUE(registry.find(type)) << type;
        EXPECT_EQ(registry.find(type)->spec.name, "sqlite");
    }
    ASSERT_TRUE(registry.find("Unity-Catalog"));
    ASSERT_TRUE(registry.find("unity_catalog-lineage"));
    EXPECT_FALSE(registry.find("mysql"));
    EXPECT_FALSE(registry.find(""));
    EXPECT_EQ(sourceRole("SQLite"), SourceRole::Metadata);
    EXPECT_EQ(sourceRole("sqlite-lineage"), SourceRole::Lineage);
    EXPECT_EQ(sourceRole("unity-catalog-usage"), SourceRole::Usage);
}

TEST(Records, KnowWhichOfThemCarryASourceHash)
{
    EXPECT_TRUE(entity::hasSourceHash("CreateTableRequest"));
    EXPECT_TRUE(entity::hasSourceHash("CreateAPICollectionRequest"));
    EXPECT_FALSE(entity::hasSourceHash("CreateDatabaseServiceRequest"));
    EXPECT_FALSE(entity::hasSourceHash("CreateQueryRequest"));
    EXPECT_EQ(entity::entityType("CreateDatabaseServiceRequest"), "DatabaseService");
    EXPECT_EQ(entity::entityType("AddLineageRequest"), "AddLineageRequest");
    entity::Record record;
    record.json = "{}";
    EXPECT_EQ(entity::sourceHash(record), "99914b932bd37a50b983c5e7c90ae93b");
}

// docs/events.md is what other programs are written by.
TEST(EventDocs, ShowEachKindAsItIsWritten)
{
    std::ifstream in(std::string(CS_SOURCE_DIR) + "/docs/events.md");
    std::set<EventKind> shown;
    for (std::string text; std::getline(in, text);) {
        if (!text.starts_with('{'))
            continue;
        const auto event = eventFromJson(text);
        ASSERT_TRUE(event) << text << '\n' << toText(event.error());
        EXPECT_EQ(line(*event), text);
        shown.insert(event->kind());
    }
    EXPECT_EQ(shown.size(), static_cast<std::size_t>(eventKindCount));
}
