// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/connection.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>

namespace cs::sqlite {

namespace {

std::int64_t nowMicros()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

// The Python driver's exception for a result code. Source: CPython, Modules/_sqlite/util.c.
std::string_view driverClass(int code)
{
    switch (code) {
    case SQLITE_INTERNAL:
    case SQLITE_NOTFOUND:
        return "InternalError";
    case SQLITE_NOMEM:
        return "MemoryError";
    case SQLITE_ERROR:
    case SQLITE_PERM:
    case SQLITE_ABORT:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_INTERRUPT:
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
    case SQLITE_PROTOCOL:
    case SQLITE_EMPTY:
    case SQLITE_SCHEMA:
        return "OperationalError";
    case SQLITE_TOOBIG:
        return "DataError";
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return "IntegrityError";
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        return "InterfaceError";
    default:
        return "DatabaseError";
    }
}

std::string_view backgroundCode(std::string_view driver)
{
    if (driver == "OperationalError")
        return "e3q8";
    if (driver == "DatabaseError")
        return "4xp6";
    if (driver == "InternalError")
        return "2j85";
    if (driver == "IntegrityError")
        return "gkpj";
    if (driver == "InterfaceError")
        return "rvf5";
    return "9h9h"; // DataError
}

// The words SQLAlchemy puts around a driver's error, with the header comment that the framework
// sends with each statement: failures are compared with the framework's.
std::string worded(int code, std::string_view message, std::string_view sql)
{
    const std::string_view driver = driverClass(code);
    std::string text = "(sqlite3.";
    text.append(driver).append(") ").append(message);
    text.append("\n[SQL: /* {\"app\": \"OpenMetadata\", \"version\": \"2.0.7.0\"} */\n");
    text.append(sql).append("]\n(Background on this error at: https://sqlalche.me/e/20/");
    text.append(backgroundCode(driver)).append(")");
    return text;
}

constexpr std::chrono::milliseconds busyStep { 20 };
constexpr int busyTries = 250; // five seconds, the Python driver's default

} // namespace

SqlError::SqlError(int code, std::string_view message, std::string_view sql)
    : std::runtime_error(worded(code & 0xff, message, sql))
    , m_code(code & 0xff)
    , m_message(message)
{ }

Connection::Connection(CancelToken cancel, std::string mode)
    : m_cancel(std::move(cancel))
    , m_mode(std::move(mode))
{ }

Connection::~Connection()
{
    sqlite3_close_v2(m_db);
}

namespace {

// Opening a database in WAL mode for reading creates its -shm file. Where nothing waits in a -wal
// file the main file is all there is, and can be read without touching its folder.
bool isIdleWal(const std::string &path)
{
    std::error_code ignored;
    if (std::filesystem::exists(path + "-wal", ignored))
        return false;
    std::FILE *file = std::fopen(path.c_str(), "rb");
    if (!file)
        return false;
    unsigned char header[20] = {};
    const bool whole = std::fread(header, 1, sizeof header, file) == sizeof header;
    std::fclose(file);
    return whole && header[18] == 2 && header[19] == 2;
}

std::string uriOf(const std::string &path)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = std::isalnum(byte) || c == '/' || c == '.' || c == '-' || c == '_';
        if (plain) {
            uri += c;
        } else {
            uri += '%';
            uri += hex[byte >> 4];
            uri += hex[byte & 15];
        }
    }
    return uri + "?immutable=1";
}

int onProgress(void *flag)
{
    return static_cast<const std::atomic<bool> *>(flag)->load(std::memory_order_relaxed) ? 1 : 0;
}

int onBusy(void *flag, int tries)
{
    if (tries >= busyTries || onProgress(flag))
        return 0;
    std::this_thread::sleep_for(busyStep);
    return 1;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(
    const std::string &mode, const std::string &baseDir, const CancelToken &cancel)
{
    std::string target = mode.empty() ? ":memory:" : mode;
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX;
    if (target == ":memory:") {
        flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    } else if (target.starts_with("file:")) {
        flags |= SQLITE_OPEN_URI;
    } else {
        std::filesystem::path path(target);
        if (path.is_relative() && !baseDir.empty())
            path = std::filesystem::path(baseDir) / path;
        target = path.string();
        std::error_code error;
        const auto status = std::filesystem::status(path, error);
        if (!std::filesystem::exists(status))
            return Error { "connection-missing-file",
                "There is no file " + target
                    + ". Set databaseMode of the connection to the path of an SQLite "
                      "database." };
        if (std::filesystem::is_directory(status))
            return Error { "connection-not-a-file",
                target + " is a folder, not an SQLite database." };
        if (isIdleWal(target)) {
            target = uriOf(target);
            flags |= SQLITE_OPEN_URI;
        }
    }

    std::unique_ptr<Connection> connection(new Connection(cancel, mode));
    const int code = sqlite3_open_v2(target.c_str(), &connection->m_db, flags, nullptr);
    if (code != SQLITE_OK)
        return connection->describe(SqlError(
            code, connection->m_db ? sqlite3_errmsg(connection->m_db) : "out of memory", {}));
    sqlite3_extended_result_codes(connection->m_db, 1);
    // The callbacks only read the flag; SQLite wants a pointer to non-const.
    void *flag = const_cast<std::atomic<bool> *>(&connection->m_cancel.flag());
    sqlite3_busy_handler(connection->m_db, onBusy, flag);
    sqlite3_progress_handler(connection->m_db, 10'000, onProgress, flag);
    return connection;
}

Error Connection::describe(const SqlError &error) const
{
    const std::string &said = error.sqlMessage();
    switch (error.code()) {
    case SQLITE_NOTADB:
        return { "connection-not-a-database", m_mode + " is not an SQLite database." };
    case SQLITE_CORRUPT:
        return { "connection-corrupt",
            m_mode + " is damaged: " + said + ". `sqlite3 FILE .recover` may save its data." };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { "connection-locked",
            m_mode
                + " is locked by another program, also after waiting five seconds. Close "
                  "that program's transaction and run again." };
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return { "connection-cannot-open",
            m_mode + " cannot be opened for reading: " + said
                + ". Check its permissions, and those of its folder." };
    case SQLITE_READONLY:
        return { "connection-needs-recovery",
            m_mode
                + " was left in the middle of a write and must be opened for writing once to "
                  "be repaired: "
                + said + "." };
    case SQLITE_INTERRUPT:
        return { "connection-stopped", "The run was stopped." };
    default:
        return { "connection-failed", m_mode + " cannot be read: " + said + "." };
    }
}

Statement::Statement(Connection &connection, engine::Lane *lane, std::string sql)
    : m_connection(connection)
    , m_lane(lane)
    , m_sql(std::move(sql))
    , m_start(nowMicros())
{
    const int code = sqlite3_prepare_v2(
        m_connection.handle(), m_sql.data(), static_cast<int>(m_sql.size()), &m_statement, nullptr);
    if (code != SQLITE_OK)
        fail();
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
    report(0, {});
}

bool Statement::next()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        ++m_rows;
        return true;
    }
    if (code != SQLITE_DONE)
        fail();
    report(0, {});
    return false;
}

std::string_view Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    if (!bytes)
        return {};
    return { reinterpret_cast<const char *>(bytes),
        static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) };
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

long long Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void Statement::fail()
{
    const int code = sqlite3_extended_errcode(m_connection.handle());
    std::string message = sqlite3_errmsg(m_connection.handle());
    sqlite3_finalize(std::exchange(m_statement, nullptr));
    report(code, message);
    throw SqlError(code, message, m_sql);
}

void Statement::report(int status, std::string error)
{
    if (!m_lane || std::exchange(m_reported, true))
        return;
    engine::SourceQuery query;
    query.kind = engine::QueryKind::Sql;
    query.text = m_sql;
    query.status = status;
    query.rows = m_rows;
    query.micros = nowMicros() - m_start;
    query.error = std::move(error);
    m_lane->query(std::move(query));
}

std::string identifier(std::string_view name)
{
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
    return out;
}

} // namespace cs::sqlite
