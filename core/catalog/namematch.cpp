// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/namematch.h"

#include "core/base/fqn.h"

#include <QRegularExpression>
#include <QString>

#include <sqlite3.h>

#include <memory>
#include <vector>

namespace cs::catalog {

namespace {

std::string_view textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return { text ? text : "", text ? static_cast<std::size_t>(sqlite3_value_bytes(value)) : 0 };
}

QRegularExpression compile(std::string_view expression)
{
    return QRegularExpression(
        QString::fromUtf8(expression.data(), static_cast<qsizetype>(expression.size())),
        QRegularExpression::UseUnicodePropertiesOption);
}

void matches(sqlite3_context *context, int /*count*/, sqlite3_value **arguments)
{
    const auto parts = fqn::split(textOf(arguments[1]));
    const auto segment = static_cast<std::size_t>(sqlite3_value_int(arguments[2]));
    if (!parts || segment >= parts->size())
        return sqlite3_result_null(context);
    std::string subject = (*parts)[segment];
    if (sqlite3_value_int(arguments[3]) != 0) {
        const auto whole = fqn::build(std::vector<std::string_view>(
            parts->begin(), parts->begin() + static_cast<std::ptrdiff_t>(segment) + 1));
        if (!whole)
            return sqlite3_result_null(context);
        subject = *whole;
    }
    // Compiled once per statement: SQLite keeps it beside the bound text.
    auto *compiled = static_cast<QRegularExpression *>(sqlite3_get_auxdata(context, 0));
    std::unique_ptr<QRegularExpression> fresh;
    if (!compiled) {
        fresh = std::make_unique<QRegularExpression>(compile(textOf(arguments[0])));
        compiled = fresh.get();
    }
    sqlite3_result_int(
        context, compiled->match(QString::fromStdString(subject)).hasMatch() ? 1 : 0);
    if (fresh) {
        sqlite3_set_auxdata(context, 0, fresh.release(), [](void *kept) {
            const std::unique_ptr<QRegularExpression> owned(
                static_cast<QRegularExpression *>(kept));
        });
    }
}

} // namespace

void addNameMatch(sqlite3 *database)
{
    sqlite3_create_function_v2(database, "cs_name_matches", 4,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, matches, nullptr, nullptr,
        nullptr);
}

std::string nameMatchError(std::string_view expression)
{
    const QRegularExpression compiled = compile(expression);
    return compiled.isValid() ? std::string() : compiled.errorString().toStdString();
}

} // namespace cs::catalog
