// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/viewlineage.h"

#include "connectors/sqlite/connection.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>

namespace cs::sqlite {

namespace {

struct Token
{
    std::string_view text;
    std::size_t begin = 0;
    bool word = false; // a bare word: keyword or name
};

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '$'
        || static_cast<unsigned char>(c) >= 0x80;
}

// SQL cut into words, quoted names and texts, and single characters; blanks and comments left out.
std::vector<Token> tokens(std::string_view sql)
{
    std::vector<Token> found;
    std::size_t i = 0;
    while (i < sql.size()) {
        const char c = sql[i];
        std::size_t end = i + 1;
        bool skip = false;
        bool word = false;
        if (std::isspace(static_cast<unsigned char>(c))) {
            skip = true;
        } else if (sql.substr(i, 2) == "--") {
            end = std::min(sql.find('\n', i), sql.size());
            skip = true;
        } else if (sql.substr(i, 2) == "/*") {
            end = sql.find("*/", i + 2);
            end = end == sql.npos ? sql.size() : end + 2;
            skip = true;
        } else if (c == '"' || c == '\'' || c == '`' || c == '[') {
            const char close = c == '[' ? ']' : c;
            while (end < sql.size()) {
                if (sql[end] == close
                    && (close == ']' || end + 1 >= sql.size() || sql[end + 1] != close))
                    break;
                end += sql[end] == close ? 2 : 1;
            }
            end = std::min(end + 1, sql.size());
        } else if (isWordByte(c)) {
            while (end < sql.size() && isWordByte(sql[end]))
                ++end;
            word = true;
        }
        if (!skip)
            found.push_back({ sql.substr(i, end - i), i, word });
        i = end;
    }
    return found;
}

bool is(const Token &token, std::string_view keyword)
{
    return token.word
        && sqlite3_strnicmp(token.text.data(), keyword.data(), static_cast<int>(keyword.size()))
        == 0
        && token.text.size() == keyword.size();
}

constexpr std::string_view mark = "cs_mark()";

} // namespace

std::string_view viewSelect(std::string_view createView)
{
    const std::vector<Token> all = tokens(createView);
    // The first AS outside brackets: before it stand the name and maybe a list of column names.
    int depth = 0;
    bool view = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].text == "(")
            ++depth;
        else if (all[i].text == ")")
            --depth;
        else if (depth == 0 && is(all[i], "VIEW"))
            view = true;
        else if (depth == 0 && view && is(all[i], "AS") && i + 1 < all.size())
            return createView.substr(all[i + 1].begin);
    }
    return {};
}

std::string withMarks(std::string_view select)
{
    std::string out;
    std::size_t copied = 0;
    bool inList = false;
    bool any = false;
    int depth = 0;
    const std::vector<Token> all = tokens(select);
    const auto insert = [&](std::size_t at, std::string_view before, std::string_view after) {
        out.append(select.substr(copied, at - copied)).append(before).append(mark).append(after);
        copied = at;
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Token &token = all[i];
        if (token.text == "(") {
            ++depth;
        } else if (token.text == ")") {
            --depth;
        } else if (depth != 0) {
            continue;
        } else if (is(token, "SELECT")) {
            std::size_t first = i + 1;
            if (first < all.size() && (is(all[first], "DISTINCT") || is(all[first], "ALL")))
                ++first;
            if (first >= all.size())
                return {};
            insert(all[first].begin, " ", ", ");
            inList = any = true;
        } else if (inList && token.text == ",") {
            insert(token.begin, ", ", "");
        } else if (inList
            && (is(token, "FROM") || is(token, "WHERE") || is(token, "GROUP") || is(token, "ORDER")
                || is(token, "LIMIT") || is(token, "UNION") || is(token, "EXCEPT")
                || is(token, "INTERSECT") || is(token, "HAVING") || is(token, "WINDOW")
                || token.text == ";")) {
            insert(token.begin, ", ", " ");
            inList = false;
        }
    }
    if (!any)
        return {};
    if (inList)
        insert(select.size(), ", ", "");
    return out.append(select.substr(copied));
}

// What the authorizer hears while SQLite prepares a statement. Names in a result list are resolved
// in its order, so what is read between two marks belongs to the item between them.
struct ViewParser::Watch
{
    std::set<std::string> tables;
    std::vector<std::vector<ColumnOrigin>> items; // between the marks
    bool marked = false;

    static int heard(
        void *self, int action, const char *first, const char *second, const char *, const char *)
    {
        auto &watch = *static_cast<Watch *>(self);
        if (action == SQLITE_FUNCTION && second && std::string_view(second) == "cs_mark") {
            watch.items.emplace_back();
            watch.marked = true;
        } else if (action == SQLITE_READ && first) {
            watch.tables.insert(first);
            if (watch.marked && second && *second)
                watch.items.back().push_back({ first, second });
        }
        return SQLITE_OK;
    }
};

ViewParser::ViewParser(std::string schema)
    : m_schema(std::move(schema))
{ }

ViewParser::~ViewParser()
{
    sqlite3_close_v2(m_db);
}

Error ViewParser::error(std::string_view what) const
{
    return { "lineage-sql",
        std::string(what) + ": " + (m_db ? sqlite3_errmsg(m_db) : "out of memory") };
}

Result<void> ViewParser::run(const std::string &sql)
{
    if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error("SQLite refused a table for the lineage of views");
    return {};
}

Result<std::unique_ptr<ViewParser>> ViewParser::create(const std::string &schema)
{
    std::unique_ptr<ViewParser> parser(new ViewParser(schema));
    if (sqlite3_open(":memory:", &parser->m_db) != SQLITE_OK)
        return parser->error("No database in memory");
    const auto nothing = [](sqlite3_context *, int, sqlite3_value **) {};
    sqlite3_create_function(
        parser->m_db, "cs_mark", 0, SQLITE_UTF8, nullptr, nothing, nullptr, nullptr);
    if (schema != "main") {
        if (auto attached = parser->run("ATTACH ':memory:' AS " + identifier(schema)); !attached)
            return attached.error();
    }
    return parser;
}

Result<void> ViewParser::addTable(const std::string &name, const std::vector<std::string> &columns)
{
    std::string sql = "CREATE TABLE " + identifier(m_schema) + "." + identifier(name) + " (";
    for (const std::string &column : columns)
        sql += (&column == &columns.front() ? "" : ", ") + identifier(column);
    return run(columns.empty() ? sql + "\"\")" : sql + ")");
}

Result<ViewOrigins> ViewParser::origins(const std::string &createView)
{
    const std::string select(viewSelect(createView));
    if (select.empty())
        return Error { "lineage-sql", "This is no CREATE VIEW." };
    ViewOrigins origins;

    // As it stands: which tables, and where plain columns come from.
    Watch plain;
    sqlite3_set_authorizer(m_db, Watch::heard, &plain);
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_db, select.c_str(), -1, &statement, nullptr);
    sqlite3_set_authorizer(m_db, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error("SQLite cannot parse the view");
    origins.tables = std::move(plain.tables);
    const int count = sqlite3_column_count(statement);
    origins.columns.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const char *table = sqlite3_column_table_name(statement, i);
        const char *column = sqlite3_column_origin_name(statement, i);
        if (table && column)
            origins.columns[static_cast<std::size_t>(i)].insert({ table, column });
    }
    sqlite3_finalize(statement);

    // With marks: what expressions are made of. Only where each item is one column, which `*` is
    // not.
    const std::string marked = withMarks(select);
    if (marked.empty())
        return origins;
    Watch watch;
    sqlite3_set_authorizer(m_db, Watch::heard, &watch);
    code = sqlite3_prepare_v2(m_db, marked.c_str(), -1, &statement, nullptr);
    sqlite3_set_authorizer(m_db, nullptr, nullptr);
    sqlite3_finalize(statement);
    // n columns have n + 1 marks, as often as the select has parts; behind the last mark of a part
    // come its conditions.
    const auto group = static_cast<std::size_t>(count) + 1;
    if (code != SQLITE_OK || watch.items.size() % group != 0)
        return origins;
    for (std::size_t i = 0; i < watch.items.size(); ++i) {
        if (i % group + 1 < group)
            origins.columns[i % group].insert(watch.items[i].begin(), watch.items[i].end());
    }
    return origins;
}

} // namespace cs::sqlite
