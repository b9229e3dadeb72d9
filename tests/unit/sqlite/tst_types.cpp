// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/ddl.h"
#include "connectors/sqlite/types.h"

#include <gtest/gtest.h>

namespace cs::sqlite {

namespace {

// "DECIMAL len 1 prec 10 scale 2 as DECIMAL(10,2)"
std::string typeOf(std::string_view declared)
{
    entity::Column column;
    applyDeclaredType(column, declared);
    std::string text = column.dataType + " len " + std::to_string(*column.dataLength);
    if (column.precision)
        text += " prec " + std::to_string(*column.precision);
    if (column.scale)
        text += " scale " + std::to_string(*column.scale);
    return text + " as " + column.dataTypeDisplay;
}

} // namespace

// Each line was asked of SQLAlchemy 2.0 and the framework 2.0.7.
TEST(Types, knownNamesStandForThemselves)
{
    EXPECT_EQ(typeOf("bigint(20)"), "BIGINT len 1 as BIGINT");
    EXPECT_EQ(typeOf("BOOL"), "BOOLEAN len 1 as BOOLEAN");
    EXPECT_EQ(typeOf("char"), "CHAR len 1 as CHAR(1)");
    EXPECT_EQ(typeOf("NCHAR(5)"), "CHAR len 5 as CHAR(5)");
    EXPECT_EQ(typeOf("VARCHAR(0)"), "VARCHAR len 1 as VARCHAR(1)");
    EXPECT_EQ(typeOf("NVARCHAR(5,2)"), "VARCHAR len 5 as VARCHAR(5)");
    EXPECT_EQ(typeOf("VARCHAR(1,2,3)"), "VARCHAR len 1 as VARCHAR(1)");
    EXPECT_EQ(typeOf("FLOAT(5,2)"), "FLOAT len 1 as FLOAT");
    EXPECT_EQ(typeOf("REAL"), "FLOAT len 1 as FLOAT");
    EXPECT_EQ(typeOf("TIME_CHAR"), "TIME len 1 as TIME");
    EXPECT_EQ(typeOf("Numeric(12, 4)"), "NUMERIC len 1 prec 12 scale 4 as NUMERIC(12,4)");
    EXPECT_EQ(typeOf("DECIMAL(1,2,3)"), "DECIMAL len 1 prec 1 scale 2 as DECIMAL(1,2)");
    EXPECT_EQ(typeOf("DECIMAL(1,2,3,4,5)"), "DECIMAL len 1 as DECIMAL");
}

TEST(Types, otherNamesGoByAffinity)
{
    EXPECT_EQ(typeOf("UNSIGNED BIG INT"), "INT len 1 as INT");
    EXPECT_EQ(typeOf("VARYING CHARACTER(255)"), "TEXT len 1 as TEXT");
    EXPECT_EQ(typeOf("VARCHAR (20)"), "TEXT len 1 as TEXT"); // the blank belongs to the name
    EXPECT_EQ(typeOf("MYBLOB"), "NULL len 1 as NULL");
    EXPECT_EQ(typeOf(""), "NULL len 1 as NULL");
    EXPECT_EQ(typeOf("(5)"), "NULL len 1 as NULL");
    EXPECT_EQ(typeOf("DOUBLE PRECISION"), "FLOAT len 1 as FLOAT");
    EXPECT_EQ(typeOf("UUID"), "NUMERIC len 1 as NUMERIC");
    EXPECT_EQ(typeOf("größe"), "NUMERIC len 1 as NUMERIC");
    EXPECT_EQ(typeOf("MONEY(10,2)"), "NUMERIC len 1 prec 10 scale 2 as NUMERIC(10,2)");
}

// docs/sqlite-differences.md, 1: the framework drops such a column.
TEST(Types, onePrecisionIsEnough)
{
    EXPECT_EQ(typeOf("DECIMAL(5)"), "DECIMAL len 1 prec 5 scale 0 as DECIMAL(5)");
    EXPECT_EQ(typeOf("NUMERIC(0)"), "NUMERIC len 1 prec 0 scale 0 as NUMERIC(0)");
    EXPECT_EQ(typeOf("MYTYPE(3)"), "NUMERIC len 1 prec 3 scale 0 as NUMERIC(3)");
}

TEST(Types, numbersOfAnySize)
{
    entity::Column column;
    applyDeclaredType(column, "VARCHAR(99999999999999999999999999)");
    EXPECT_GT(*column.dataLength, 1'000'000'000'000'000'000);
    applyDeclaredType(column, "VARCHAR(20"); // no closing bracket: no number
    EXPECT_EQ(*column.dataLength, 1);
}

TEST(Ddl, uniqueClausesAndColumns)
{
    using Found = std::vector<ddl::Columns>;
    EXPECT_EQ(ddl::uniqueColumns("CREATE TABLE t (a TEXT UNIQUE, \"b c\" INT not null unique, "
                                 "CONSTRAINT x UNIQUE (a, \"b c\"))"),
        (Found { { "a", "b c" }, { "a" }, { "b c" },
            { "CONSTRAINT" } })); // no such column: dropped later
    // A type in brackets hides the column: so it does in SQLAlchemy.
    EXPECT_EQ(ddl::uniqueColumns("CREATE TABLE t (a VARCHAR(20) UNIQUE)"), Found {});
    // So does a table whose name ends in "unique".
    EXPECT_EQ(ddl::uniqueColumns("CREATE TABLE my_unique (a, b, UNIQUE (a, b))"),
        (Found { { "a", "b", "UNIQUE", "a", "b" } }));
}

TEST(Ddl, foreignKeyClauses)
{
    const auto keys
        = ddl::foreignKeys("CREATE TABLE t (a INT REFERENCES x(y),\n"
                           "FOREIGN KEY (a, \"b c\")  REFERENCES \"o p\" (\"q\", r),\n"
                           "CONSTRAINT n foreign key(a) references x ( y ) ON DELETE CASCADE,\n"
                           "FOREIGN KEY (a) REFERENCES z)");
    ASSERT_EQ(keys.size(), 2u);
    EXPECT_EQ(keys[0].constrained, (ddl::Columns { "a", "b c" }));
    EXPECT_EQ(keys[0].referredTable, "o p");
    EXPECT_EQ(keys[0].referred, (ddl::Columns { "q", "r" }));
    EXPECT_EQ(keys[1].constrained, (ddl::Columns { "a" }));
    EXPECT_EQ(keys[1].referredTable, "x");
}

} // namespace cs::sqlite
