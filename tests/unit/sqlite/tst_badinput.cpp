// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/servicespec.h"
#include "tests/unit/sqlite/support.h"

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>

namespace cs::test {

namespace {

class BadInput : public testing::Test
{
protected:
    std::vector<engine::Event> walk(const std::string &file, const std::string &options = "{}")
    {
        return run(spec, sqliteConfig(temp.path(), file, options), sink);
    }
    // The run ends before the walk, and says this.
    void expectNoConnection(const std::string &file, const std::string &saying)
    {
        const auto events = walk(file);
        const auto failed = failures(events);
        ASSERT_EQ(failed.size(), 1u);
        EXPECT_EQ(failed[0].kind, engine::FailureKind::Connection);
        EXPECT_NE(failed[0].message.find(saying), std::string::npos) << failed[0].message;
        EXPECT_EQ(finish(events).reason, engine::FinishReason::Failed);
        EXPECT_TRUE(yielded(events, "CreateDatabaseServiceRequest").empty());
    }
    TempFolder temp;
    engine::NativeSpec spec = sqlite::serviceSpec();
    engine::NullSink sink;
};

} // namespace

TEST_F(BadInput, missingFileIsNotMade)
{
    expectNoConnection("nowhere.db", "There is no file " + temp.file("nowhere.db"));
    EXPECT_FALSE(std::filesystem::exists(temp.file("nowhere.db")));
}

TEST_F(BadInput, folder)
{
    expectNoConnection(".", "is a folder");
}

TEST_F(BadInput, notADatabase)
{
    writeFile(temp.file("letter.db"), std::string(5000, 'x'));
    expectNoConnection("letter.db", "letter.db is not an SQLite database");
}

TEST_F(BadInput, cutOff)
{
    runSql(temp.file("cut.db"), "CREATE TABLE a (x); CREATE TABLE b (y); CREATE TABLE c (z)");
    const std::string whole = readFile(temp.file("cut.db"));
    writeFile(temp.file("cut.db"), whole.substr(0, 600));
    expectNoConnection("cut.db", "cut.db is damaged");
}

TEST_F(BadInput, unreadableEntryInTheSchema)
{
    runSql(temp.file("bad.db"),
        "CREATE TABLE good (x);"
        "PRAGMA writable_schema=ON;"
        "INSERT INTO sqlite_master VALUES ('table','odd','odd',99,'CREATE nonsense')");
    expectNoConnection("bad.db", "bad.db is damaged: malformed database schema (odd)");
}

TEST_F(BadInput, lockedDatabaseIsAnEventAndNoHang)
{
    runSql(temp.file("locked.db"), "CREATE TABLE a (x)");
    sqlite3 *writer = nullptr;
    ASSERT_EQ(sqlite3_open(temp.file("locked.db").c_str(), &writer), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(writer, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    expectNoConnection("locked.db", "locked.db is locked by another program");
    sqlite3_close(writer);
}

TEST_F(BadInput, emptyDatabase)
{
    writeFile(temp.file("empty.db"), "");
    const auto events = walk("empty.db");
    EXPECT_EQ(finish(events).reason, engine::FinishReason::Completed);
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(yielded(events, "CreateDatabaseSchemaRequest").size(), 1u);
    EXPECT_TRUE(yielded(events, "CreateTableRequest").empty());
    EXPECT_EQ(readFile(temp.file("empty.db")), "");
}

TEST_F(BadInput, memoryIsTheDefault)
{
    const auto events = walk("");
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(
        jsonText(yielded(events, "CreateDatabaseServiceRequest").at(0)["connection"]["config"],
            "databaseMode"),
        "");
}

TEST_F(BadInput, unreadableTableIsALeftAndTheWalkGoesOn)
{
    runSql(temp.file("some.db"),
        "CREATE TABLE a (x); CREATE VIEW broken AS SELECT gone FROM a;"
        "CREATE VIEW fine AS SELECT x FROM a");
    const auto events = walk("some.db");
    const auto failed = failures(events);
    ASSERT_EQ(failed.size(), 1u);
    EXPECT_EQ(failed[0].kind, engine::FailureKind::Left);
    EXPECT_EQ(failed[0].name, "broken");
    EXPECT_NE(failed[0].message.find("no such column: gone"), std::string::npos);
    EXPECT_FALSE(table(events, "fine").is_null());
    EXPECT_EQ(finish(events).reason, engine::FinishReason::Completed);
}

TEST_F(BadInput, virtualTableOfAnUnknownModule)
{
    runSql(temp.file("virtual.db"),
        "CREATE TABLE a (x); PRAGMA writable_schema=ON; INSERT INTO sqlite_master VALUES "
        "('table','v','v',0,'CREATE VIRTUAL TABLE v USING nosuchmodule(x)')");
    const auto events = walk("virtual.db");
    ASSERT_EQ(failures(events).size(), 1u);
    EXPECT_NE(failures(events)[0].message.find("no such module: nosuchmodule"), std::string::npos);
    EXPECT_FALSE(table(events, "a").is_null());
}

TEST_F(BadInput, twoThousandColumns)
{
    std::string sql = "CREATE TABLE wide (c0 INTEGER PRIMARY KEY";
    for (int i = 1; i < 2000; ++i)
        sql += ", c" + std::to_string(i) + " VARCHAR(" + std::to_string(i) + ") UNIQUE";
    runSql(temp.file("wide.db"), sql + ")");
    const auto events = walk("wide.db");
    EXPECT_TRUE(failures(events).empty());
    const Json wide = table(events, "wide");
    ASSERT_EQ(wide["columns"].size(), 2000u);
    EXPECT_EQ(wide["columns"][1999]["dataLength"], 1999);
}

TEST_F(BadInput, namesOfEveryKind)
{
    const std::vector<std::string> names { "a'b", "a\"b", "a.b", "a\nb", "a\tb", "🙂 table", "%_",
        "a/b\\c", "[x]", "`y`", " ", "sélect", "a::b>c" };
    std::string sql;
    for (const std::string &name : names) {
        std::string quoted;
        for (const char c : name)
            quoted += c == '"' ? "\"\"" : std::string(1, c);
        sql += "CREATE TABLE \"" + quoted + "\" (\"" + quoted + "\" TEXT PRIMARY KEY, x UNIQUE);";
    }
    runSql(temp.file("names.db"), sql);
    const auto events = walk("names.db");
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(yielded(events, "CreateTableRequest").size(), names.size());
    const auto warnings = std::ranges::count_if(events, [](const engine::Event &event) {
        const auto *line = event.as<engine::LogLine>();
        return line && line->level == engine::LogLevel::Warning;
    });
    EXPECT_EQ(warnings, 0);
    EXPECT_EQ(jsonText(table(events, "a__reserved__newline__b")["columns"][0], "name"),
        "a__reserved__newline__b");
    EXPECT_EQ(jsonText(table(events, "🙂 table")["columns"][0], "constraint"), "PRIMARY_KEY");
}

TEST_F(BadInput, aBadFilterIsOneFailureAndDeletesNothing)
{
    runSql(temp.file("two.db"), "CREATE TABLE a (x); CREATE TABLE b (x)");
    const auto events = walk("two.db", R"({"tableFilterPattern":{"includes":["a("]}})");
    const auto failed = failures(events);
    ASSERT_EQ(failed.size(), 1u);
    EXPECT_EQ(failed[0].kind, engine::FailureKind::Producer);
    EXPECT_NE(failed[0].message.find("a("), std::string::npos) << failed[0].message;
    EXPECT_TRUE(yielded(events, "CreateTableRequest").empty());
}

TEST_F(BadInput, filtersNameWhatDecided)
{
    runSql(temp.file("five.db"),
        "CREATE TABLE Album (x); CREATE TABLE album_old (x); CREATE TABLE artist "
        "(x); CREATE VIEW albums AS SELECT 1 AS one");
    const auto events
        = walk("five.db", R"({"tableFilterPattern":{"includes":["ALBUM"],"excludes":[".*_old"]}})");
    std::vector<std::string> filtered;
    for (const engine::Event &event : events) {
        if (const auto *drop = event.as<engine::Filtered>())
            filtered.push_back(drop->name + (drop->byExclude ? " excluded" : " not included"));
    }
    EXPECT_EQ(filtered,
        (std::vector<std::string> {
            "svc.db.main.album_old excluded", "svc.db.main.artist not included" }));
    EXPECT_EQ(yielded(events, "CreateTableRequest").size(), 2u);
}

TEST_F(BadInput, nothingIsWrittenBesideTheDatabase)
{
    runSql(temp.file("wal.db"),
        "PRAGMA journal_mode=WAL; CREATE TABLE a (x); PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string before = readFile(temp.file("wal.db"));
    std::filesystem::remove(temp.file("wal.db-wal"));
    std::filesystem::remove(temp.file("wal.db-shm"));
    const auto events = walk("wal.db");
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(yielded(events, "CreateTableRequest").size(), 1u);
    EXPECT_EQ(readFile(temp.file("wal.db")), before);
    EXPECT_FALSE(std::filesystem::exists(temp.file("wal.db-shm")));
}

TEST_F(BadInput, secretsDoNotReachTheRecord)
{
    runSql(temp.file("a.db"), "CREATE TABLE a (x)");
    engine::SourceConfig config = sqliteConfig(temp.path(), "a.db");
    config.connection["password"] = "s3cret";
    config.connection["connectionArguments"]["key"] = "s3cret";
    const auto events = run(spec, config, sink);
    const Json service = yielded(events, "CreateDatabaseServiceRequest").at(0);
    EXPECT_EQ(dumpJson(service).find("s3cret"), std::string::npos);
    EXPECT_EQ(service["connection"]["config"]["password"], "*********");
}

} // namespace cs::test
