// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/catalog/catalogsink.h"
#include "core/catalog/filesink.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::catalog;
using engine::SinkVerb;
using entity::Record;
using entity::RecordClass;

namespace {

Record request(std::string type, std::string name, std::string json, std::string hash = {})
{
    Record record;
    record.type = std::move(type);
    record.name = std::move(name);
    record.json = std::move(json);
    if (!hash.empty())
        record.sourceHash = std::move(hash);
    return record;
}

Record service()
{
    return request("CreateDatabaseServiceRequest", "svc",
        R"({"name":"svc","serviceType":"SQLite","connection":{"config":{"type":"SQLite","password":"hunter2"}}})");
}
Record database()
{
    return request("CreateDatabaseRequest", "db", R"({"name":"db","service":"svc"})", "h-db");
}
Record schema()
{
    return request(
        "CreateDatabaseSchemaRequest", "main", R"({"name":"main","database":"svc.db"})", "h-main");
}
Record table(const std::string &name, const std::string &hash, const std::string &columns)
{
    return request("CreateTableRequest", name,
        R"({"name":")" + name + R"(","tableType":"Regular","columns":[)" + columns
            + R"(],"tableConstraints":[],"databaseSchema":"svc.db.main"})",
        hash);
}
Record barrier()
{
    Record record;
    record.recordClass = RecordClass::Barrier;
    record.type = "Barrier";
    return record;
}
const std::string idColumn = R"({"name":"id","dataType":"INT"})";
const std::string nameColumn = R"({"name":"name","dataType":"TEXT"})";

/// "flushed Barrier; created CreateTableRequest svc.db.main.t (It was not there.)" …
std::string text(const engine::SinkReply &reply)
{
    std::string lines;
    for (const auto &sunk : reply.sunk) {
        lines += std::string(engine::toText(sunk.verb)) + ' ' + sunk.type
            + (sunk.fqn.empty() ? "" : ' ' + sunk.fqn) + ": " + sunk.why + '\n';
        for (const auto &change : sunk.changes)
            lines += "  " + change.field + ": " + change.before + " -> " + change.after + '\n';
    }
    for (const auto &failure : reply.failures)
        lines += "failure " + failure.name + ": " + failure.error + '\n';
    return lines;
}

std::unique_ptr<engine::Sink> memorySink()
{
    auto sink = openCatalogSink("");
    EXPECT_TRUE(sink.has_value());
    return std::move(*sink);
}

} // namespace

TEST(CatalogSink, WritesServicesAtOnceAndBuffersTheRestUntilABarrierInHierarchyOrder)
{
    const auto sink = memorySink();
    EXPECT_EQ(text(sink->write(service())),
        "created CreateDatabaseServiceRequest svc: It was not there.\n");
    // Children first: the order of the flush is the hierarchy's, not the buffer's.
    EXPECT_EQ(sink->write(table("t", "h1", idColumn)).sunk.at(0).buffered, 1);
    EXPECT_EQ(sink->write(schema()).sunk.at(0).buffered, 2);
    EXPECT_EQ(sink->write(database()).sunk.at(0).verb, SinkVerb::Buffered);
    EXPECT_FALSE(sink->client().getByName("Table", "svc.db.main.t")->has_value());
    EXPECT_EQ(text(sink->write(barrier())),
        "flushed Barrier: 3 entities were sent because of a Barrier.\n"
        "created CreateDatabaseRequest svc.db: It was not there.\n"
        "created CreateDatabaseSchemaRequest svc.db.main: It was not there.\n"
        "created CreateTableRequest svc.db.main.t: It was not there.\n");
    EXPECT_TRUE(sink->client().getByName("Table", "svc.db.main.t")->has_value());
    EXPECT_EQ(text(sink->close()), "");
}

TEST(CatalogSink, FlushesAtAHundredAndAtClose)
{
    const auto sink = memorySink();
    sink->write(service());
    sink->write(database());
    sink->write(schema());
    for (int i = 0; i < 97; ++i)
        EXPECT_EQ(sink->write(table("t" + std::to_string(i), "h", idColumn)).sunk.size(), 1u);
    const auto full = sink->write(table("t97", "h", idColumn));
    ASSERT_EQ(full.sunk.size(), 1u + 1u + 100u); // buffered, flushed, one each
    EXPECT_EQ(full.sunk[1].verb, SinkVerb::Flushed);
    sink->write(table("t98", "h", idColumn));
    const auto last = sink->close();
    ASSERT_EQ(last.sunk.size(), 2u);
    EXPECT_EQ(last.sunk[1].fqn, "svc.db.main.t98");
}

TEST(CatalogSink, SaysUnchangedWhenTheHashIsEqualAndWhichFieldsDifferWhenNot)
{
    const auto sink = memorySink();
    for (const Record &record : { service(), database(), schema(), table("t", "h1", idColumn) })
        sink->write(record);
    sink->write(barrier());

    EXPECT_EQ(text(sink->write(service())),
        "unchanged CreateDatabaseServiceRequest svc: The request is the same, byte for byte.\n");
    sink->write(table("t", "h1", idColumn + ',' + nameColumn)); // equal hash: nobody looks further
    EXPECT_EQ(sink->close().sunk.at(1).verb, SinkVerb::Unchanged);
    EXPECT_EQ(sink->client().getByName("Table", "svc.db.main.t").value()->version, "0.1");

    sink->write(table("t", "h2", R"({"name":"id","dataType":"BIGINT"},)" + nameColumn));
    EXPECT_EQ(text(sink->close()),
        "flushed close: 1 entity was sent because the run is over.\n"
        "updated CreateTableRequest svc.db.main.t: 2 fields differ.\n"
        "  columns.id.dataType: \"INT\" -> \"BIGINT\"\n"
        "  columns.name:  -> {\"name\":\"name\",\"dataType\":\"TEXT\"}\n");
    const auto stored = sink->client().getByName("Table", "svc.db.main.t").value();
    EXPECT_EQ(stored->version, "0.2");
    EXPECT_EQ(stored->sourceHash, "h2");
}

TEST(CatalogSink, RefusesAnEntityWhoseParentIsNotThere)
{
    const auto sink = memorySink();
    sink->write(service());
    sink->write(table("t", "h1", idColumn));
    EXPECT_EQ(text(sink->close()),
        "flushed close: 1 entity was sent because the run is over.\n"
        "refused CreateTableRequest: databaseSchema instance for svc.db.main not found\n"
        "failure Entity Buffer: Failed to flush entities to bulk API: databaseSchema instance "
        "for svc.db.main not found\n");
}

TEST(CatalogSink, GivesTheDocumentAServerWouldGive)
{
    const auto sink = memorySink();
    for (const Record &record : { service(), database(), schema(), table("a.b", "h1", idColumn) })
        sink->write(record);
    sink->close();
    const auto stored = sink->client().getByName("Table", "svc.db.main.\"a.b\"").value();
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->name, "a.b");
    const Json json = parseJson(stored->json).value();
    EXPECT_EQ(json["id"], stored->id);
    EXPECT_EQ(json["columns"][0]["fullyQualifiedName"], "svc.db.main.\"a.b\".id");
    EXPECT_EQ(json["databaseSchema"]["fullyQualifiedName"], "svc.db.main");
    EXPECT_EQ(json["database"]["type"], "database");
    EXPECT_EQ(json["service"]["name"], "svc");
    EXPECT_EQ(json["serviceType"], "SQLite");
    EXPECT_EQ(json["sourceHash"], "h1");
    EXPECT_EQ(json["version"], 0.1);
    EXPECT_EQ(json["deleted"], false);
}

TEST(CatalogSink, KeepsSecretsOutOfTheStore)
{
    const auto sink = memorySink();
    sink->write(service());
    const auto stored = sink->client().getByName("DatabaseService", "svc").value();
    EXPECT_EQ(stored->json.find("hunter2"), std::string::npos);
    EXPECT_NE(stored->json.find("*********"), std::string::npos);
}

TEST(CatalogSink, PatchesWhatDiffers)
{
    const auto sink = memorySink();
    for (const Record &record : { service(), database(), schema(), table("t", "h1", idColumn) })
        sink->write(record);
    sink->write(barrier());
    const std::string before = sink->client().getByName("Table", "svc.db.main.t").value()->json;
    Json after = parseJson(before).value();
    after["tableConstraints"] = Json::parse(
        R"([{"constraintType":"FOREIGN_KEY","columns":["id"],"referredColumns":["svc.db.main.o.id"]}])");
    Record patch;
    patch.recordClass = RecordClass::Nameless;
    patch.type = "PatchRequest";
    patch.json = R"({"original_entity":)" + before + R"(,"new_entity":)" + dumpJson(after) + '}';
    const auto reply = sink->write(patch);
    ASSERT_EQ(reply.sunk.size(), 1u) << text(reply);
    EXPECT_EQ(reply.sunk[0].verb, SinkVerb::Patched);
    ASSERT_EQ(reply.sunk[0].changes.size(), 1u);
    EXPECT_EQ(reply.sunk[0].changes[0].field, "tableConstraints");
    // The request that comes again has the same hash, so the patch stays.
    sink->write(table("t", "h1", idColumn));
    EXPECT_EQ(sink->close().sunk.at(1).verb, SinkVerb::Unchanged);
    const auto stored = sink->client().getByName("Table", "svc.db.main.t").value();
    EXPECT_EQ(stored->version, "0.2");
    EXPECT_NE(stored->json.find("FOREIGN_KEY"), std::string::npos);
}

TEST(CatalogSink, WritesClassificationAndTag)
{
    const auto sink = memorySink();
    Record tag;
    tag.recordClass = RecordClass::TagAndClassification;
    tag.type = "OMetaTagAndClassification";
    tag.json = R"({"fqn":null,"classification_request":{"name":"Colour","description":"c"},)"
               R"("tag_request":{"name":"red","description":"r","classification":"Colour"}})";
    EXPECT_EQ(text(sink->write(tag)),
        "created CreateClassificationRequest Colour: It was not there.\n"
        "created CreateTagRequest Colour.red: It was not there.\n");
}

TEST(CatalogSink, DeletesWhatWasNotSeenUnlessTheListIsIncomplete)
{
    const auto sink = memorySink();
    for (const Record &record : { service(), database(), schema(), table("a", "h", idColumn),
             table("b", "h", idColumn), table("c", "h", idColumn) })
        sink->write(record);
    sink->write(barrier());
    engine::DeleteStale request { "Table", "databaseSchema", "svc.db.main", { "svc.db.main.b" },
        true, "the producer get_tables_name_and_type failed." };
    auto reply = sink->client().deleteStale(request).value();
    EXPECT_FALSE(reply.applied);
    EXPECT_EQ(reply.deleted, (std::vector<std::string> { "svc.db.main.a", "svc.db.main.c" }));
    EXPECT_TRUE(sink->client().getByName("Table", "svc.db.main.a")->has_value());

    request.incomplete.clear();
    reply = sink->client().deleteStale(request).value();
    EXPECT_TRUE(reply.applied);
    EXPECT_EQ(reply.deleted.size(), 2u);
    EXPECT_FALSE(sink->client().getByName("Table", "svc.db.main.a")->has_value());
    EXPECT_TRUE(sink->client().getByName("Table", "svc.db.main.b")->has_value());

    sink->write(table("a", "h", idColumn)); // back again, although the hash is equal
    EXPECT_EQ(text(sink->close()),
        "flushed close: 1 entity was sent because the run is over.\n"
        "updated CreateTableRequest svc.db.main.a: It had been deleted and "
        "is back.\n  deleted: true -> false\n");
}

TEST(CatalogSink, SearchesByPatternIgnoringCase)
{
    const auto sink = memorySink();
    for (const Record &record : { service(), database(), schema(), table("Album", "h", idColumn),
             table("album_2%", "h", idColumn), table("Artist", "h", idColumn) })
        sink->write(record);
    sink->close();
    const auto names = [&](std::string_view pattern) {
        std::string all;
        for (const auto &found : sink->client().searchByFqn("Table", pattern).value())
            all += found.name + ' ';
        return all;
    };
    EXPECT_EQ(names("svc.db.main.album"), "Album ");
    EXPECT_EQ(names("svc.*.main.a*"), "Album album_2% Artist ");
    EXPECT_EQ(names("*_2%"), "album_2% ");
    EXPECT_EQ(names("svc.db.main.album?2%"), "album_2% ");
    EXPECT_EQ(names("nothing.*"), "");
}

TEST(FileSink, WritesOneLinePerRecordWithoutSecrets)
{
    const auto path = std::filesystem::temp_directory_path() / "cs_tst_filesink.jsonl";
    {
        auto sink = openFileSink(path.string());
        ASSERT_TRUE(sink.has_value());
        EXPECT_FALSE((*sink)->acknowledges());
        EXPECT_EQ((*sink)->write(service()).sunk.at(0).verb, SinkVerb::Accepted);
        (*sink)->write(barrier());
        (*sink)->write(database());
        EXPECT_TRUE((*sink)->close().failures.empty());
    }
    std::ifstream file(path);
    std::string first, second, third;
    std::getline(file, first);
    std::getline(file, second);
    EXPECT_FALSE(std::getline(file, third));
    EXPECT_EQ(first.find("hunter2"), std::string::npos);
    EXPECT_EQ(parseJson(second).value()["record"]["service"], "svc");
    EXPECT_EQ(parseJson(second).value()["sourceHash"], "h-db");
    std::filesystem::remove(path);
    EXPECT_EQ(openFileSink("/nowhere/at/all").error().code, "file-open");
}
