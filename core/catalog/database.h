// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace cs::catalog {

/// A prepared statement that is used over and over. Bind, step while row(), reset.
///
/// Texts are bound without copying: they must live until the statement is reset.
class Statement
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    { }
    Statement(Statement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    { }
    Statement &operator=(Statement &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }
    ~Statement();

    Statement &bind(int at, std::string_view text);
    Statement &bind(int at, std::int64_t number);
    Statement &bindNull(int at);
    Statement &bind(int at, const std::optional<std::string> &text)
    {
        return text ? bind(at, std::string_view(*text)) : bindNull(at);
    }

    /// Steps; true while there is a row. On an error false, and the result code is in code().
    bool row();
    /// Steps to the end and resets; whether that worked.
    bool run();
    void reset();
    [[nodiscard]] int code() const { return m_code; }

    [[nodiscard]] std::int64_t number(int column) const;
    [[nodiscard]] std::string_view text(int column) const; ///< valid until the next step
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

/// Resets a statement when the scope ends, so that early returns leave no read lock behind.
class StatementUse
{
public:
    explicit StatementUse(Statement &statement)
        : m_statement(statement)
    { }
    StatementUse(const StatementUse &) = delete;
    StatementUse &operator=(const StatementUse &) = delete;
    ~StatementUse() { m_statement.reset(); }
    Statement *operator->() { return &m_statement; }

private:
    Statement &m_statement;
};

/// One SQLite connection. Not thread-safe: the store locks.
class Database
{
public:
    /// Empty file name: in memory. Errors: "catalog-open" (cannot be opened, is no database).
    static Result<Database> open(const std::string &file);

    /// In a temporary file without a name.
    static Result<Database> openTemporary();

    Result<void> execute(const char *sql);
    Result<Statement> prepare(std::string_view sql);
    [[nodiscard]] std::int64_t lastInsertId() const;
    [[nodiscard]] std::int64_t changes() const;
    /// What SQLite says about the last failure.
    [[nodiscard]] Error lastError(std::string code) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle.get(); }

private:
    static Result<Database> openNamed(const char *name, const std::string &file);
    struct Closer
    {
        void operator()(sqlite3 *handle) const;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
    std::string m_file;
};

} // namespace cs::catalog
