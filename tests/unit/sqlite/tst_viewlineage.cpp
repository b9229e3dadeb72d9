// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/viewlineage.h"

#include <gtest/gtest.h>

namespace cs::sqlite {

namespace {

// "a: t.x t.y | b: t.z", tables that give no column in brackets.
std::string originsOf(const std::string &select)
{
    auto parser = ViewParser::create("main");
    EXPECT_TRUE(parser);
    EXPECT_TRUE((*parser)->addTable("t", { "x", "y", "z" }));
    EXPECT_TRUE((*parser)->addTable("u u", { "x", "from" }));
    const auto origins = (*parser)->origins("CREATE VIEW v AS " + select);
    if (!origins)
        return origins.error().message;
    std::string text;
    std::set<std::string> silent = origins->tables;
    for (const auto &column : origins->columns) {
        text += text.empty() ? "" : " |";
        for (const ColumnOrigin &origin : column) {
            text += " " + origin.table + "." + origin.column;
            silent.erase(origin.table);
        }
    }
    for (const std::string &table : silent)
        text += " [" + table + "]";
    return text;
}

} // namespace

TEST(ViewLineage, columnsAndExpressions)
{
    EXPECT_EQ(originsOf("SELECT x, y AS b FROM t"), " t.x | t.y");
    EXPECT_EQ(
        originsOf("SELECT x + y AS s, count(*) AS n, z FROM t GROUP BY x"), " t.x t.y | | t.z");
    EXPECT_EQ(originsOf("SELECT upper(t.z || ', ' || u.\"from\") FROM t JOIN \"u u\" u USING (x)"),
        " t.z u u.from");
    EXPECT_EQ(originsOf("SELECT CASE WHEN x THEN y ELSE 0 END, z FROM t WHERE y > 1 ORDER BY x"),
        " t.x t.y | t.z");
    EXPECT_EQ(originsOf("SELECT 1 AS one FROM t"), " [t]");
    EXPECT_EQ(originsOf("SELECT DISTINCT x FROM t"), " t.x");
    EXPECT_EQ(
        originsOf("SELECT *, x + z AS s FROM t"), " t.x | t.y | t.z |"); // `*` hides what follows
    EXPECT_EQ(originsOf("SELECT x FROM t UNION SELECT \"from\" FROM \"u u\""), " t.x u u.from");
}

TEST(ViewLineage, throughSubqueries)
{
    EXPECT_EQ(originsOf("SELECT a FROM (SELECT x AS a, y FROM t)"), " t.x");
    EXPECT_EQ(originsOf("WITH c AS (SELECT z AS a FROM t) SELECT a FROM c"), " t.z");
    // An expression over a subquery's column: only the table is known.
    EXPECT_EQ(originsOf("SELECT a + 1 FROM (SELECT x AS a FROM t)"), " [t]");
    EXPECT_EQ(originsOf("SELECT (SELECT max(x) FROM \"u u\") AS m, y FROM t"), " u u.x | t.y");
}

TEST(ViewLineage, whatCannotBeParsed)
{
    EXPECT_EQ(
        originsOf("SELECT x FROM nowhere"), "SQLite cannot parse the view: no such table: nowhere");
    EXPECT_EQ(originsOf("SELECT"), "SQLite cannot parse the view: incomplete input");
    EXPECT_EQ(originsOf("VALUES (1, 2)"), "");
}

TEST(ViewLineage, selectOfAView)
{
    EXPECT_EQ(viewSelect(
                  "create temp view if not exists main.\"as as\" (a, \"as\") /* AS */ as SELECT 1"),
        "SELECT 1");
    EXPECT_EQ(viewSelect("CREATE VIEW [as]AS\nSELECT 1"), "SELECT 1");
    EXPECT_EQ(viewSelect("CREATE TABLE t (x)"), "");
    EXPECT_EQ(viewSelect("CREATE VIEW v"), "");
}

} // namespace cs::sqlite
