// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/schema.h"

#include "connectors/sqlite/ddl.h"
#include "connectors/sqlite/types.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <map>

namespace cs::sqlite {

namespace {

void eraseWord(std::string &text, std::string_view word)
{
    for (std::size_t at = lower(text).find(word); at != std::string::npos;
         at = lower(text).find(word))
        text.erase(at, word.size());
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\f\v";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

Schema::Schema(Connection &connection, std::string name, engine::Lane &lane)
    : m_connection(connection)
    , m_name(std::move(name))
    , m_prefix(identifier(m_name) + '.')
{
    Statement all(m_connection, &lane,
        "SELECT type, name, sql FROM " + m_prefix
            + "sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE "
              "'sqlite~_%' ESCAPE '~'");
    while (all.next()) {
        const bool view = all.text(0) == "view";
        std::string table(all.text(1));
        const std::string_view sql = all.text(2);
        if (view || ddl::mentions(sql, "UNIQUE") || ddl::mentions(sql, "REFERENCES"))
            m_sql.emplace(table, sql);
        (view ? m_views : m_tables).push_back(std::move(table));
    }
    std::ranges::sort(m_tables);
    std::ranges::sort(m_views);
}

std::string Schema::viewDefinition(const std::string &name) const
{
    const auto it = m_sql.find(name);
    return it == m_sql.end() ? std::string() : std::string(trimmed(it->second));
}

std::string Schema::pragma(std::string_view name, std::string_view argument) const
{
    std::string sql = "PRAGMA ";
    sql.append(m_prefix).append(name).append("(").append(identifier(argument)).append(")");
    return sql;
}

std::vector<Schema::ColumnInfo> Schema::columns(const std::string &table, engine::Lane &lane)
{
    // table_xinfo, not table_info: only there are generated columns.
    std::vector<ColumnInfo> columns;
    Statement info(m_connection, &lane, pragma("table_xinfo", table));
    while (info.next()) {
        const long long hidden = info.integer(6); // 1: of virtual tables; 2, 3: generated
        if (hidden == 1)
            continue;
        ColumnInfo column;
        column.name = info.text(1);
        column.type = info.text(2);
        column.nullable = info.integer(3) == 0;
        column.primaryKey = static_cast<int>(info.integer(5));
        column.generated = hidden > 1;
        columns.push_back(std::move(column));
    }
    return columns;
}

const std::string *Schema::realName(const std::string &table)
{
    if (m_realNames.empty()) {
        for (const Names *names : { &m_tables, &m_views }) {
            for (const std::string &name : *names)
                m_realNames.emplace(lower(name), name);
        }
    }
    const auto it = m_realNames.find(lower(table));
    return it == m_realNames.end() ? nullptr : &it->second;
}

const Schema::Names &Schema::primaryKey(const std::string &table, engine::Lane &lane)
{
    const auto [it, fresh] = m_primaryKeys.try_emplace(table);
    if (!fresh)
        return it->second;
    std::map<int, std::string> key;
    for (ColumnInfo &column : columns(table, lane)) {
        if (column.primaryKey > 0)
            key.emplace(column.primaryKey, std::move(column.name));
    }
    for (auto &[place, name] : key)
        it->second.push_back(std::move(name));
    return it->second;
}

std::vector<Schema::Names> Schema::uniques(
    const std::string &table, const std::string &sql, engine::Lane &lane)
{
    // SQLite makes an index of its own for each unique constraint, and for some primary keys.
    std::vector<std::string> indexes;
    Statement list(m_connection, &lane, pragma("index_list", table));
    while (list.next()) {
        if (list.text(1).starts_with("sqlite_autoindex"))
            indexes.emplace_back(list.text(1));
    }
    std::vector<Names> indexed;
    for (const std::string &index : indexes) {
        Names names;
        Statement info(m_connection, &lane, pragma("index_info", index));
        while (info.next())
            names.emplace_back(info.text(2));
        indexed.push_back(std::move(names));
    }
    std::vector<Names> unique;
    for (Names &names : ddl::uniqueColumns(sql)) {
        const auto it = std::ranges::find(indexed, names);
        if (it == indexed.end())
            continue;
        indexed.erase(it);
        if (!names.empty())
            unique.push_back(std::move(names));
    }
    return unique;
}

std::vector<sdk::ForeignKey> Schema::foreignKeys(
    const std::string &table, const std::string &sql, engine::Lane &lane)
{
    struct Found
    {
        sdk::ForeignKey key;
        long long id = 0;
        bool byPrimaryKey = false;
        bool taken = false;
    };
    std::vector<Found> found;
    {
        Statement list(m_connection, &lane, pragma("foreign_key_list", table));
        while (list.next()) {
            const long long id = list.integer(0);
            auto it = std::ranges::find(found, id, &Found::id);
            if (it == found.end()) {
                found.push_back({ { {}, {}, std::string(list.text(2)), {} }, id });
                it = std::prev(found.end());
                it->byPrimaryKey = list.isNull(4);
            }
            it->key.constrainedColumns.emplace_back(list.text(3));
            if (!list.isNull(4))
                it->key.referredColumns.emplace_back(list.text(4));
        }
    }
    // Clauses of the text come first, in its order; then what SQLite has besides, last declared
    // first.
    std::vector<sdk::ForeignKey> keys;
    const std::vector<ddl::ForeignKeyText> clauses = ddl::foreignKeys(sql);
    for (Found &each : found) {
        if (!each.byPrimaryKey)
            continue;
        if (const std::string *name = realName(each.key.referredTable))
            each.key.referredColumns = primaryKey(*name, lane);
    }
    for (const ddl::ForeignKeyText &clause : clauses) {
        const auto it = std::ranges::find_if(found, [&](const Found &each) {
            return !each.taken && each.key.constrainedColumns == clause.constrained
                && each.key.referredTable == clause.referredTable
                && each.key.referredColumns == clause.referred;
        });
        if (it == found.end())
            continue;
        it->taken = true;
        keys.push_back(it->key);
    }
    for (Found &each : found) {
        if (!each.taken)
            keys.push_back(std::move(each.key));
    }
    // SQLite takes names in any case, the catalogue does not.
    for (sdk::ForeignKey &key : keys) {
        if (const std::string *name = realName(key.referredTable))
            key.referredTable = *name;
    }
    return keys;
}

sdk::TableShape Schema::shape(const std::string &table, engine::Lane &lane)
{
    std::vector<ColumnInfo> infos;
    try {
        infos = columns(table, lane);
    } catch (const SqlError &error) {
        // The first question the framework asks is another one; its text is part of the failure.
        throw SqlError(error.code(), error.sqlMessage(), pragma("table_info", table));
    }
    if (infos.empty())
        throw std::runtime_error(m_name + "." + table);

    const auto text = m_sql.find(table);
    static const std::string none;
    const std::string &sql = text == m_sql.end() ? none : text->second;

    sdk::TableShape shape;
    Names uniqueColumns;
    if (ddl::mentions(sql, "UNIQUE")) {
        for (Names &names : uniques(table, sql, lane)) {
            if (names.size() == 1)
                uniqueColumns.push_back(std::move(names.front()));
            else
                shape.constraints.push_back({ "UNIQUE", std::move(names), {}, {} });
        }
    }
    std::map<int, std::string> key;
    for (const ColumnInfo &info : infos) {
        if (info.primaryKey > 0)
            key.emplace(info.primaryKey, info.name);
    }
    if (key.size() > 1) {
        entity::TableConstraint primary { "PRIMARY_KEY", {}, {}, {} };
        for (const auto &[place, name] : key)
            primary.columns.push_back(name);
        shape.constraints.push_back(std::move(primary));
    }
    shape.columns.reserve(infos.size());
    for (ColumnInfo &info : infos) {
        entity::Column column;
        if (info.generated) { // "INTEGER GENERATED ALWAYS"
            eraseWord(info.type, "generated");
            eraseWord(info.type, "always");
        }
        applyDeclaredType(
            column, info.generated ? trimmed(info.type) : std::string_view(info.type));
        if (info.primaryKey > 0)
            column.constraint = key.size() > 1 ? "" : "PRIMARY_KEY";
        else if (std::ranges::find(uniqueColumns, info.name) != uniqueColumns.end())
            column.constraint = "UNIQUE";
        else
            column.constraint = info.nullable ? "NULL" : "NOT_NULL";
        column.name = info.name.empty() ? " " : std::move(info.name);
        shape.columns.push_back(std::move(column));
    }
    if (ddl::mentions(sql, "REFERENCES"))
        shape.foreignKeys = foreignKeys(table, sql, lane);
    return shape;
}

} // namespace cs::sqlite
