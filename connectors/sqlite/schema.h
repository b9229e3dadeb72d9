// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sdk/commondbsourceservice.h"
#include "connectors/sqlite/connection.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace cs::sqlite {

/// The tables and views of one schema ("main", or an attached database), and what SQLite says about
/// each. sqlite_master has no index, so it is read once; everything else is a pragma per table.
/// Used by one lane, on its thread. Methods throw SqlError.
/// Source: SQLAlchemy's SQLiteDialect; metadata.ingestion.source.database.sql_column_handler.
class Schema
{
public:
    Schema(Connection &connection, std::string name, engine::Lane &lane);

    [[nodiscard]] const std::vector<std::string> &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<std::string> &views() const { return m_views; }
    /// The text of a view's CREATE VIEW; empty if there is no such view.
    [[nodiscard]] std::string viewDefinition(const std::string &name) const;

    [[nodiscard]] sdk::TableShape shape(const std::string &table, engine::Lane &lane);

private:
    struct ColumnInfo
    {
        std::string name;
        std::string type;
        bool nullable = true;
        int primaryKey = 0; ///< place in the key, from 1
        bool generated = false;
    };
    using Names = std::vector<std::string>;

    std::string pragma(std::string_view name, std::string_view argument) const;
    std::vector<ColumnInfo> columns(const std::string &table, engine::Lane &lane);
    std::vector<Names> uniques(
        const std::string &table, const std::string &sql, engine::Lane &lane);
    std::vector<sdk::ForeignKey> foreignKeys(
        const std::string &table, const std::string &sql, engine::Lane &lane);
    const Names &primaryKey(const std::string &table, engine::Lane &lane);
    const std::string *realName(const std::string &table);

    Connection &m_connection;
    std::string m_name;
    std::string m_prefix; // quoted name and a dot
    Names m_tables;
    Names m_views;
    std::unordered_map<std::string, std::string> m_sql; // of views, and of tables where it matters
    std::unordered_map<std::string, std::string>
        m_realNames; // lower case → as created; filled late
    std::unordered_map<std::string, Names> m_primaryKeys; // of tables that others refer to
};

} // namespace cs::sqlite
