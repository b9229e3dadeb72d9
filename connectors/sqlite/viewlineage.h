// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <compare>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace cs::sqlite {

struct ColumnOrigin
{
    std::string table;
    std::string column;
    auto operator<=>(const ColumnOrigin &) const = default;
};

/// Where a view's columns come from.
struct ViewOrigins
{
    std::set<std::string> tables; ///< all that are read, for whatever purpose
    std::vector<std::set<ColumnOrigin>>
        columns; ///< for each result column what its value is made of
};

/// Asks SQLite itself to parse views: a database in memory with an empty table for everything views
/// may refer to, views included, so that a view's direct sources come out. Not thread-safe.
///
/// What a result column is made of is known where it is a column (also of a subquery) or an
/// expression over columns of tables; an expression over columns of a subquery stays unknown.
class ViewParser
{
public:
    /// @p schema: the name views may qualify tables by.
    static Result<std::unique_ptr<ViewParser>> create(const std::string &schema);
    ~ViewParser();
    ViewParser(const ViewParser &) = delete;
    ViewParser &operator=(const ViewParser &) = delete;

    Result<void> addTable(const std::string &name, const std::vector<std::string> &columns);
    /// @p createView: the text of CREATE VIEW. Code "lineage-sql" when SQLite cannot make sense of
    /// it.
    Result<ViewOrigins> origins(const std::string &createView);

private:
    struct Watch;
    explicit ViewParser(std::string schema);
    Result<void> run(const std::string &sql);
    Error error(std::string_view what) const;

    std::string m_schema;
    sqlite3 *m_db = nullptr;
};

/// The SELECT of a CREATE VIEW; empty if the text is none.
[[nodiscard]] std::string_view viewSelect(std::string_view createView);
/// The SELECT with `cs_mark()` before, between and behind the items of its list (of each list, in a
/// compound select); empty where there is no list to be found (VALUES).
[[nodiscard]] std::string withMarks(std::string_view select);

} // namespace cs::sqlite
