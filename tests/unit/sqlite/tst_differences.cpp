// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One test for each entry of docs/sqlite-differences.md, by its number.

#include "connectors/sqlite/servicespec.h"
#include "core/catalog/catalogsink.h"
#include "tests/unit/sqlite/support.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace cs::test {

namespace {

class Difference : public testing::Test
{
protected:
    Difference()
    {
        auto opened = catalog::openCatalogSink({});
        EXPECT_TRUE(opened);
        sink = std::move(*opened);
    }
    std::vector<engine::Event> walk(const std::string &sql, const std::string &options = "{}")
    {
        std::filesystem::remove(temp.file("x.db"));
        runSql(temp.file("x.db"), sql);
        return run(spec, sqliteConfig(temp.path(), "x.db", options), *sink);
    }
    // The foreign keys that were added after the walk.
    static std::vector<std::string> added(const std::vector<engine::Event> &events)
    {
        std::vector<std::string> found;
        for (const Json &patch : yielded(events, "PatchRequest")) {
            for (const Json &constraint : patch["new_entity"]["tableConstraints"])
                found.push_back(dumpJson(constraint));
        }
        return found;
    }
    TempFolder temp;
    engine::NativeSpec spec = sqlite::serviceSpec();
    std::unique_ptr<engine::Sink> sink;
};

using Texts = std::vector<std::string>;

} // namespace

TEST_F(Difference, n1_columnsWithOnePrecision)
{
    const auto events = walk("CREATE TABLE t (a DECIMAL(5), b MYTYPE(3))");
    ASSERT_EQ(table(events, "t")["columns"].size(), 2u);
    EXPECT_EQ(dumpJson(table(events, "t")["columns"][0]),
        R"({"name":"a","dataType":"DECIMAL","dataLength":1,"precision":5,"scale":0,)"
        R"re("dataTypeDisplay":"DECIMAL(5)","constraint":"NULL"})re");
}

TEST_F(Difference, n2_foreignKeyToATableWithADot)
{
    const auto events = walk("CREATE TABLE \"a.b\" (\"i.d\" INTEGER PRIMARY KEY);"
                             "CREATE TABLE c (x REFERENCES \"a.b\"(\"i.d\"))");
    // "a.b" is in the catalogue only after the walk.
    EXPECT_EQ(added(events),
        (Texts { R"({"constraintType":"FOREIGN_KEY","columns":["x"],"referredColumns":)"
                 R"(["svc.db.main.\"a.b\".\"i.d\""],"relationshipType":"MANY_TO_ONE"})" }));
}

TEST_F(Difference, n3_foreignKeyToATableWithAReservedCharacter)
{
    const auto events = walk("CREATE TABLE \"a::b\" (\"i>d\" INTEGER PRIMARY KEY);"
                             "CREATE TABLE c (\"x>y\" REFERENCES \"a::b\"(\"i>d\"))");
    ASSERT_EQ(added(events).size(), 1u);
    EXPECT_NE(added(events)[0].find("svc.db.main.a__reserved__colon__b.i__reserved__arrow__d"),
        std::string::npos)
        << added(events)[0];
}

TEST_F(Difference, n4_constraintOnAColumnWithAReservedCharacter)
{
    const auto events = walk("CREATE TABLE t (\"a>b\" INT, c INT, PRIMARY KEY (\"a>b\", c))");
    EXPECT_EQ(dumpJson(table(events, "t")["tableConstraints"]),
        R"([{"constraintType":"PRIMARY_KEY","columns":["a__reserved__arrow__b","c"]}])");
}

TEST_F(Difference, n5_foreignKeyInAnotherCase)
{
    const auto events = walk("CREATE TABLE Artist (Id INTEGER PRIMARY KEY);"
                             "CREATE TABLE b (x REFERENCES ARTIST, y REFERENCES artist(ID))");
    ASSERT_EQ(added(events).size(), 2u);
    for (const std::string &key : added(events))
        EXPECT_NE(key.find(R"("svc.db.main.Artist.Id")"), std::string::npos) << key;
}

TEST_F(Difference, n6_anUnreadableTableIsNotDeleted)
{
    (void)walk("CREATE TABLE a (x); CREATE VIEW v AS SELECT x FROM a; CREATE TABLE gone (x)");
    // v can no longer be read but is there; gone is not.
    const auto events = walk("CREATE TABLE a (y); CREATE VIEW v AS SELECT x FROM a");
    EXPECT_EQ(failures(events).size(), 1u);
    Texts deleted;
    for (const engine::Event &event : events) {
        const auto *sunk = event.as<engine::EntitySunk>();
        if (sunk && sunk->verb == engine::SinkVerb::Deleted)
            deleted.push_back(sunk->fqn);
    }
    EXPECT_EQ(deleted, (Texts { "svc.db.main.gone" }));
    EXPECT_TRUE(sink->client().getByName("Table", "svc.db.main.v").value().has_value());
}

TEST_F(Difference, n7_aBadFilterDeletesNothing)
{
    (void)walk("CREATE TABLE a (x); CREATE TABLE b (x)");
    const auto events = walk("CREATE TABLE a (x)", R"({"tableFilterPattern":{"includes":["a("]}})");
    EXPECT_EQ(failures(events).size(), 1u);
    EXPECT_TRUE(sink->client().getByName("Table", "svc.db.main.a").value().has_value());
    EXPECT_TRUE(sink->client().getByName("Table", "svc.db.main.b").value().has_value());
}

TEST_F(Difference, n8_aDatabaseWithoutANameIsCalledDefault)
{
    runSql(temp.file("x.db"), "CREATE TABLE a (x)");
    engine::SourceConfig config = sqliteConfig(temp.path(), "x.db");
    config.connection.erase("database");
    const auto events = run(spec, config, *sink);
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(jsonText(table(events, "a"), "databaseSchema"), "svc.default.main");
}

TEST_F(Difference, n9_namesSeenAreForgottenAfterTheRun)
{
    (void)walk("CREATE TABLE a (x); CREATE TABLE b (x)");
    // The framework, in one process, would still count b as seen.
    (void)walk("CREATE TABLE a (x)");
    EXPECT_FALSE(sink->client().getByName("Table", "svc.db.main.b").value().has_value());
}

TEST_F(Difference, n10_aMissingFileIsNotMade)
{
    const auto events = run(spec, sqliteConfig(temp.path(), "no.db"), *sink);
    EXPECT_EQ(failures(events).size(), 1u);
    EXPECT_FALSE(std::filesystem::exists(temp.file("no.db")));
}

TEST_F(Difference, n11_noWarningForMissingComments)
{
    const auto events = walk("CREATE TABLE a (x)");
    for (const engine::Event &event : events) {
        const auto *line = event.as<engine::LogLine>();
        EXPECT_FALSE(line && line->level == engine::LogLevel::Warning) << line->text;
    }
}

} // namespace cs::test
