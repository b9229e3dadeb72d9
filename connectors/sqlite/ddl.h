// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What SQLAlchemy reads out of the text of a CREATE TABLE, where SQLite's pragmas do not say it.
/// It does so with regular expressions, blind spots included; entities have to agree with the
/// framework's, so the same expressions are at work here.
/// Source: SQLAlchemy, SQLiteDialect.get_unique_constraints, get_foreign_keys.
namespace cs::sqlite::ddl {

using Columns = std::vector<std::string>;

/// Whether the text holds a word at all, ignoring case: saves the expressions most of their work.
[[nodiscard]] bool mentions(std::string_view sql, std::string_view word);

/// Column lists that seem to be declared unique: UNIQUE (…) clauses first, then columns with UNIQUE
/// behind their type. What is no unique index is for the caller to drop.
[[nodiscard]] std::vector<Columns> uniqueColumns(const std::string &sql);

struct ForeignKeyText
{
    Columns constrained;
    std::string referredTable;
    Columns referred;
};
/// FOREIGN KEY (…) REFERENCES t (…) clauses, in the order of the text; references beside a column
/// and those without a column list are not among them.
[[nodiscard]] std::vector<ForeignKeyText> foreignKeys(const std::string &sql);

} // namespace cs::sqlite::ddl
