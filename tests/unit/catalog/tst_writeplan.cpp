// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/writeplan.h"

#include <filesystem>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::catalog;
using engine::SinkVerb;

namespace {

entity::Record request(std::string type, std::string name, std::string json)
{
    entity::Record record;
    record.type = std::move(type);
    record.name = std::move(name);
    record.json = std::move(json);
    return record;
}

void walk(engine::Sink &sink, const std::string &description)
{
    sink.write(
        request("CreateDatabaseServiceRequest", "svc", R"({"name":"svc","serviceType":"SQLite"})"));
    sink.write(request("CreateDatabaseRequest", "db",
        R"({"name":"db","service":"svc","description":")" + description + "\"}"));
    sink.close();
}

} // namespace

TEST(WritePlan, CountsByTypeAndListsWhatDiffers)
{
    const auto plan = std::make_shared<WritePlan>();
    const auto sink = withPlan(*openCatalogSink(""), plan);
    walk(*sink, "one");
    EXPECT_EQ(plan->toText(),
        "Database: 1 created\nDatabaseService: 1 created\n"
        "  created DatabaseService svc: It was not there.\n"
        "  created Database svc.db: It was not there.\n");
    plan->clear();
    walk(*sink, "two");
    EXPECT_EQ(plan->toText(),
        "Database: 1 updated\nDatabaseService: 1 unchanged\n"
        "  updated Database svc.db: One field differs.\n"
        "      description: \"one\" -> \"two\"\n");
    EXPECT_EQ(plan->count(SinkVerb::Updated), 1);
    EXPECT_EQ(plan->toJson()["counts"]["Database"]["updated"], 1);
}

TEST(WritePlan, CallsADeletionUnsafeWhenItsEnumerationIsNotWhole)
{
    const auto plan = std::make_shared<WritePlan>();
    const auto sink = withPlan(*openCatalogSink(""), plan);
    walk(*sink, "one");
    const auto reply = sink->client().deleteStale({ "Database", "databaseService", "svc", {}, true,
        "The producer get_database_names failed." });
    ASSERT_TRUE(reply.has_value());
    EXPECT_FALSE(reply->applied);
    EXPECT_TRUE(plan->unsafe());
    EXPECT_EQ(plan->count(SinkVerb::Deleted), 0);
    const auto deletions = plan->deletions();
    ASSERT_EQ(deletions.size(), 1u);
    EXPECT_EQ(deletions[0].fqns, std::vector<std::string> { "svc.db" });
    EXPECT_TRUE(sink->client().getByName("Database", "svc.db")->has_value());
    EXPECT_NE(
        plan->toText().find("unsafe: The producer get_database_names failed."), std::string::npos);
}

TEST(WritePlan, ADryRunWritesNothingAndStillGivesThePlan)
{
    const auto file = std::filesystem::temp_directory_path() / "cs_tst_dryrun.db";
    std::filesystem::remove(file);
    {
        const auto sink = *openCatalogSink(file.string());
        walk(*sink, "one");
    }
    const auto plan = std::make_shared<WritePlan>();
    {
        auto dry = openDryRunSink(file.string());
        ASSERT_TRUE(dry.has_value()) << dry.error().message;
        const auto sink = withPlan(std::move(*dry), plan);
        walk(*sink, "two");
        // What was written can be fetched back, so that must_return holds in a dry run too.
        EXPECT_NE(sink->client().getByName("Database", "svc.db").value()->json.find("two"),
            std::string::npos);
    }
    EXPECT_EQ(plan->count(SinkVerb::Updated), 1);
    const auto sink = *openCatalogSink(file.string());
    EXPECT_NE(sink->client().getByName("Database", "svc.db").value()->json.find("one"),
        std::string::npos);
    for (const char *suffix : { "", "-wal", "-shm" })
        std::filesystem::remove(file.string() + suffix);
}
