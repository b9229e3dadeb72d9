// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/servicespec.h"
#include "core/catalog/catalogsink.h"
#include "tests/unit/sqlite/goldentext.h"
#include "tests/unit/sqlite/support.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace cs::test {

namespace {

const std::string folder = CS_SOURCE_DIR "/tests/golden/sqlite/";

// What the framework's recording has otherwise, and why: docs/sqlite-differences.md. Nothing else
// may differ.
class Expected
{
public:
    explicit Expected(const std::string &recording)
        : m_lines(goldenLines(folder + recording))
    { }

    /// The framework warns of every table that SQLite has no comments.
    void withoutDescriptionWarnings(std::ptrdiff_t count)
    {
        EXPECT_EQ(count, std::erase_if(m_lines, [](const std::string &line) {
            return line.starts_with("warning Table description error for table");
        }));
    }
    void remove(std::string_view start)
    {
        const auto it = find(start);
        ASSERT_NE(it, m_lines.end()) << start;
        m_lines.erase(it);
    }
    void insertAfter(std::string_view start, std::vector<std::string> lines)
    {
        const auto it = find(start);
        ASSERT_NE(it, m_lines.end()) << start;
        m_lines.insert(it + 1, lines.begin(), lines.end());
    }
    void replace(std::string_view line, const std::string &by)
    {
        const auto it = find(line);
        ASSERT_NE(it, m_lines.end()) << line;
        *it = by;
    }
    /// Within the entity that a line opens.
    void replaceBelow(std::string_view head, std::string_view start, std::vector<std::string> by)
    {
        auto it = find(head);
        ASSERT_NE(it, m_lines.end()) << head;
        it = std::find_if(
            it, m_lines.end(), [&](const std::string &line) { return line.starts_with(start); });
        ASSERT_NE(it, m_lines.end()) << start;
        it = m_lines.erase(it);
        m_lines.insert(it, by.begin(), by.end());
    }
    [[nodiscard]] const std::vector<std::string> &lines() const { return m_lines; }

private:
    std::vector<std::string>::iterator find(std::string_view start)
    {
        return std::ranges::find_if(
            m_lines, [&](const std::string &line) { return line.starts_with(start); });
    }
    std::vector<std::string> m_lines;
};

void withColumnsOfOnePrecision(Expected &expected)
{
    expected.remove("warning Unexpected exception processing column [{'name': 'c_decimal_5'");
    expected.remove("warning Unexpected exception processing column [{'name': 'c_custom'");
    const auto column = [](const std::string &name, const std::string &type, int precision) {
        return R"(      {"name":")" + name + R"(","dataType":")" + type
            + R"(","dataLength":1,"precision":)" + std::to_string(precision)
            + R"(,"scale":0,"dataTypeDisplay":")" + type + "(" + std::to_string(precision)
            + R"re()","constraint":"NULL"})re";
    };
    expected.insertAfter(R"(      {"name":"c_decimal")", { column("c_decimal_5", "DECIMAL", 5) });
    expected.insertAfter(R"(      {"name":"c_money")", { column("c_custom", "NUMERIC", 3) });
}

const char *const keyToDottedTable
    = R"re(      {"constraintType":"FOREIGN_KEY","columns":["sale_id"],"referredColumns":["rich_sqlite.chinook.main.\"sales.2024\".\"id.x\""],"relationshipType":"MANY_TO_ONE"})re";

class Golden : public testing::Test
{
protected:
    Golden()
    {
        runSql(temp.file("rich.db"), readFile(folder + "rich.sql"));
        config = sqliteConfig(temp.path(), "rich.db", R"({"type":"DatabaseMetadata"})");
        config.serviceName = "rich_sqlite";
        config.connection["database"] = "chinook";
        auto opened = catalog::openCatalogSink({});
        EXPECT_TRUE(opened) << toText(opened.error());
        sink = std::move(*opened);
    }
    TempFolder temp;
    engine::SourceConfig config;
    engine::NativeSpec spec = sqlite::serviceSpec();
    std::unique_ptr<engine::Sink> sink;
};

} // namespace

TEST_F(Golden, firstRunMatchesTheFramework)
{
    Expected expected("sqlite.jsonl");
    expected.withoutDescriptionWarnings(39);
    withColumnsOfOnePrecision(expected);
    // Found once its target, a table with a dot in its name, is in the catalogue.
    expected.insertAfter(R"(      {"constraintType":"FOREIGN_KEY","columns":["support_rep_id"])",
        { "  yield PatchRequest, constraints added:", keyToDottedTable });
    expected.replace(
        "end of yield_table_constraints, emitted 10", "end of yield_table_constraints, emitted 11");

    const std::vector<engine::Event> events = run(spec, config, *sink);
    EXPECT_EQ("", difference(expected.lines(), eventLines(events)));
    EXPECT_EQ(finish(events).reason, engine::FinishReason::Completed);
}

TEST_F(Golden, secondRunOnTheSameCatalogueMatchesTheFramework)
{
    Expected expected("sqlite_rerun.jsonl");
    expected.withoutDescriptionWarnings(39);
    withColumnsOfOnePrecision(expected);
    expected.replaceBelow("  yield CreateTableRequest dot_child", "    tableConstraints: []",
        { "    tableConstraints:", keyToDottedTable });

    (void)run(spec, config, *sink);
    const std::vector<engine::Event> events = run(spec, config, *sink);
    EXPECT_EQ("", difference(expected.lines(), eventLines(events)));
}

TEST_F(Golden, viewLineageMatchesTheFramework)
{
    (void)run(spec, config, *sink);
    config.type = "sqlite-lineage";
    config.sourceConfig
        = parseJson(R"({"type":"DatabaseLineage","processQueryLineage":false,)"
                    R"("processStoredProcedureLineage":false,"processViewLineage":true})")
              .value();
    const std::vector<engine::Event> events = run(spec, config, *sink, true);
    EXPECT_EQ(
        "", difference(goldenLineageLines(folder + "sqlite_lineage.jsonl"), lineageLines(events)));
    EXPECT_TRUE(failures(events).empty());
}

} // namespace cs::test
