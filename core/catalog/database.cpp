// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/database.h"

#include "core/catalog/namematch.h"

#include <sqlite3.h>

namespace cs::catalog {

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(int at, std::string_view text)
{
    // SQLITE_STATIC is a null pointer cast; spelled out to keep -Wold-style-cast readers calm.
    sqlite3_bind_text(
        m_statement, at, text.data() ? text.data() : "", static_cast<int>(text.size()), nullptr);
    return *this;
}

Statement &Statement::bind(int at, std::int64_t number)
{
    sqlite3_bind_int64(m_statement, at, number);
    return *this;
}

Statement &Statement::bindNull(int at)
{
    sqlite3_bind_null(m_statement, at);
    return *this;
}

bool Statement::row()
{
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

bool Statement::run()
{
    do
        m_code = sqlite3_step(m_statement);
    while (m_code == SQLITE_ROW);
    sqlite3_reset(m_statement);
    return m_code == SQLITE_DONE;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (!text)
        return {};
    return { text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) };
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::optional<std::string> Statement::optionalText(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return std::string(text(column));
}

void Database::Closer::operator()(sqlite3 *handle) const
{
    sqlite3_close_v2(handle);
}

Result<Database> Database::open(const std::string &file)
{
    return openNamed(file.empty() ? ":memory:" : file.c_str(), file);
}

Result<Database> Database::openTemporary()
{
    return openNamed("", {});
}

Result<Database> Database::openNamed(const char *name, const std::string &file)
{
    Database database;
    database.m_file = file;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(
        name, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return database.lastError("catalog-open");
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, 5000);
    // Defensive: a store may come from somebody else, and its schema must not be able to act.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    addNameMatch(handle);
    return database;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError("catalog-store");
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
            SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return lastError("catalog-store");
    return Statement(statement);
}

std::int64_t Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle.get());
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle.get());
}

Error Database::lastError(std::string code) const
{
    const std::string what = m_handle ? sqlite3_errmsg(m_handle.get()) : "out of memory";
    const std::string where = m_file.empty() ? "in memory" : "'" + m_file + "'";
    Error error { std::move(code), "The catalogue " + where + " cannot be used: " + what + '.', {},
        {} };
    error.location.file = m_file;
    return error;
}

} // namespace cs::catalog
