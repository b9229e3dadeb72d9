// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/engine/lane.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace cs::sqlite {

/// What SQLite said, in the words a Python driver would use: "(sqlite3.OperationalError) no such
/// table: x". SQLAlchemy's look, because entities' failures carry it.
class SqlError : public std::runtime_error
{
public:
    SqlError(int code, std::string_view message, std::string_view sql);
    [[nodiscard]] int code() const { return m_code; } ///< primary SQLite result code
    [[nodiscard]] const std::string &sqlMessage() const { return m_message; }

private:
    int m_code;
    std::string m_message;
};

/// A database opened for reading, never written to. Used by one lane, on its thread.
class Connection
{
public:
    /// @p mode: databaseMode of the config: a path (relative ones to @p baseDir), a `file:` URI or
    /// ":memory:". Code "connection-…" with a sentence that says what is wrong with the file.
    static Result<std::unique_ptr<Connection>> open(
        const std::string &mode, const std::string &baseDir, const CancelToken &cancel);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// How a file that is neither missing nor readable as asked is to be described.
    [[nodiscard]] Error describe(const SqlError &error) const;
    [[nodiscard]] sqlite3 *handle() const { return m_db; }

private:
    Connection(CancelToken cancel, std::string mode);
    sqlite3 *m_db = nullptr;
    CancelToken m_cancel;
    std::string m_mode;
};

/// One statement: steps through its rows, reports itself as a SourceQuery when it is done or fails.
class Statement
{
public:
    /// Throws SqlError, after reporting it. @p lane may be null: nothing is reported.
    Statement(Connection &connection, engine::Lane *lane, std::string sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// False at the end. Throws SqlError.
    bool next();
    [[nodiscard]] std::string_view text(int column) const; ///< empty for NULL; valid until next()
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] long long integer(int column) const;

private:
    [[noreturn]] void fail();
    void report(int status, std::string error);

    Connection &m_connection;
    engine::Lane *m_lane;
    std::string m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::int64_t m_rows = 0;
    std::int64_t m_start = 0; // steady clock, microseconds
    bool m_reported = false;
};

/// A name as an SQL identifier: in double quotes, those inside doubled.
[[nodiscard]] std::string identifier(std::string_view name);

} // namespace cs::sqlite
