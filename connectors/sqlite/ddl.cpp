// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/ddl.h"

#include <QRegularExpression>

#include <algorithm>

namespace cs::sqlite::ddl {

namespace {

// As Python's re with IGNORECASE on text: \w and \s know all of Unicode.
QRegularExpression expression(const char16_t *pattern)
{
    QRegularExpression regex(QString::fromUtf16(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    regex.optimize();
    return regex;
}

Columns columnsIn(const QString &list)
{
    static const QRegularExpression name = expression(uR"re((?:"(.+?)")|([a-z0-9_]+))re");
    Columns columns;
    auto matches = name.globalMatch(list);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        columns.push_back(
            (match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2)).toStdString());
    }
    return columns;
}

} // namespace

bool mentions(std::string_view sql, std::string_view word)
{
    const auto same = [](char a, char b) {
        const auto up = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
        return up(a) == up(b);
    };
    return std::search(sql.begin(), sql.end(), word.begin(), word.end(), same) != sql.end();
}

std::vector<Columns> uniqueColumns(const std::string &sql)
{
    static const QRegularExpression clause
        = expression(uR"re((?:CONSTRAINT\s+(?:"(.+?)"|(\w+))\s+)?UNIQUE\s*\((.+?)\))re");
    static const QRegularExpression beside = expression(
        uR"re((?:(".+?")|(?:[\[`])?([a-z0-9_]+)(?:[\]`])?)[\t ]+[a-z0-9_]+(?:[\t ]+[a-z0-9_]+)*?[\t ]+UNIQUE)re");
    const QString text = QString::fromStdString(sql);
    std::vector<Columns> found;
    auto clauses = clause.globalMatch(text);
    while (clauses.hasNext())
        found.push_back(columnsIn(clauses.next().captured(3)));
    auto columns = beside.globalMatch(text);
    while (columns.hasNext()) {
        const QRegularExpressionMatch match = columns.next();
        found.push_back(
            columnsIn(match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2)));
    }
    return found;
}

std::vector<ForeignKeyText> foreignKeys(const std::string &sql)
{
    static const QRegularExpression clause = expression(
        uR"re((?:CONSTRAINT\s+(?:"(.+?)"|(\w+))\s+)?FOREIGN\s+KEY\s*\(\s*(.+?)\s*\)\s+REFERENCES\s+)re"
        uR"re((?:(?:"(.+?)")|([a-z0-9_]+))\s*\(\s*)re"
        uR"re(((?:"[^"]+"|[a-z0-9_]+)(?:(?:\s*,\s*|\s+)(?:"[^"]+"|[a-z0-9_]+))*\s*)\))re");
    std::vector<ForeignKeyText> found;
    auto matches = clause.globalMatch(QString::fromStdString(sql));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ForeignKeyText key;
        key.constrained = columnsIn(match.captured(3));
        key.referredTable
            = (match.capturedLength(4) > 0 ? match.captured(4) : match.captured(5)).toStdString();
        key.referred = columnsIn(match.captured(6));
        found.push_back(std::move(key));
    }
    return found;
}

} // namespace cs::sqlite::ddl
