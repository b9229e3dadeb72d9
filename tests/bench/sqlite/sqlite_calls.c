/* SPDX-FileCopyrightText: 2026 The Connector Studio authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The yardstick: only the SQLite calls that any walk of a database must make, and nothing done with
 * what they say. One read of sqlite_master, then the columns of each table; the indexes and foreign
 * keys of those that can have some.
 *
 *   sqlite_calls make FILE TABLES COLUMNS    makes a database
 *   sqlite_calls walk FILE                   prints tables, columns, milliseconds, peak kB
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/resource.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void die(sqlite3 *db, const char *what)
{
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    exit(1);
}

/* CREATE TABLE looks through the whole of sqlite_master each time, so 100,000 of them take minutes.
 * Walks read nothing but the schema: one table is created, the others are entered beside it and share
 * its (empty) page. */
static int make(const char *file, int tables, int columns)
{
    static const char *const types[] = { "INTEGER", "VARCHAR(80)", "TEXT NOT NULL", "DECIMAL(10,2)",
        "DATE", "TIMESTAMP", "BOOLEAN", "REAL", "BLOB" };
    sqlite3 *db = NULL;
    sqlite3_stmt *enter = NULL;
    char name[32];
    char *sql = malloc(200 + 40 * (size_t)columns);
    remove(file);
    if (!sql || sqlite3_open(file, &db) != SQLITE_OK)
        die(db, file);
    sqlite3_exec(db, "PRAGMA synchronous=OFF; BEGIN", NULL, NULL, NULL);
    for (int t = 0; t < tables; ++t) {
        char *end = sql + sprintf(sql, "CREATE TABLE table_%06d (id INTEGER PRIMARY KEY", t);
        for (int c = 1; c < columns; ++c)
            end += sprintf(end, ", column_%d %s", c, types[(c - 1) % 9]);
        strcpy(end, ")");
        if (t == 0) {
            if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK
                || sqlite3_exec(db, "PRAGMA writable_schema=ON", NULL, NULL, NULL) != SQLITE_OK
                || sqlite3_prepare_v2(db,
                       "INSERT INTO sqlite_master SELECT 'table', ?1, ?1, rootpage, ?2 "
                       "FROM sqlite_master WHERE rowid = 1",
                       -1, &enter, NULL)
                    != SQLITE_OK)
                die(db, "create");
            continue;
        }
        snprintf(name, sizeof name, "table_%06d", t);
        sqlite3_bind_text(enter, 1, name, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(enter, 2, sql, -1, SQLITE_TRANSIENT);
        if (sqlite3_step(enter) != SQLITE_DONE)
            die(db, "enter");
        sqlite3_reset(enter);
    }
    sqlite3_finalize(enter);
    if (sqlite3_exec(db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
        die(db, "commit");
    sqlite3_close(db);
    free(sql);
    return 0;
}

static int has(const char *sql, const char *word)
{
    const size_t length = strlen(word);
    for (; sql && *sql; ++sql) {
        if (strncasecmp(sql, word, length) == 0)
            return 1;
    }
    return 0;
}

static long rows(sqlite3 *db, const char *pragma, const char *table)
{
    sqlite3_stmt *statement = NULL;
    char *sql = sqlite3_mprintf("PRAGMA main.%s(\"%w\")", pragma, table);
    long count = 0;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) != SQLITE_OK)
        die(db, sql);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            (void)sqlite3_column_text(statement, column);
        ++count;
    }
    sqlite3_finalize(statement);
    sqlite3_free(sql);
    return count;
}

static int walk(const char *file)
{
    const double start = now();
    sqlite3 *db = NULL;
    sqlite3_stmt *all = NULL;
    char **names = NULL;
    char *marks = NULL;
    size_t tables = 0, room = 0;
    long columns = 0;
    struct rusage usage;
    if (sqlite3_open_v2(file, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        die(db, file);
    if (sqlite3_prepare_v2(db,
            "SELECT name, sql FROM main.sqlite_master WHERE type IN ('table', 'view')", -1, &all,
            NULL)
        != SQLITE_OK)
        die(db, "sqlite_master");
    while (sqlite3_step(all) == SQLITE_ROW) {
        const char *sql = (const char *)sqlite3_column_text(all, 1);
        if (tables == room) {
            room = room ? 2 * room : 1024;
            names = realloc(names, room * sizeof *names);
            marks = realloc(marks, room);
            if (!names || !marks)
                return 1;
        }
        names[tables] = strdup((const char *)sqlite3_column_text(all, 0));
        marks[tables++] = (char)((has(sql, "UNIQUE") ? 1 : 0) | (has(sql, "REFERENCES") ? 2 : 0));
    }
    sqlite3_finalize(all);
    for (size_t t = 0; t < tables; ++t) {
        columns += rows(db, "table_xinfo", names[t]);
        if (marks[t] & 1)
            (void)rows(db, "index_list", names[t]);
        if (marks[t] & 2)
            (void)rows(db, "foreign_key_list", names[t]);
    }
    sqlite3_close(db);
    getrusage(RUSAGE_SELF, &usage);
    printf("%zu %ld %.1f %ld\n", tables, columns, now() - start, usage.ru_maxrss);
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 5 && strcmp(argv[1], "make") == 0)
        return make(argv[2], atoi(argv[3]), atoi(argv[4]));
    if (argc == 3 && strcmp(argv[1], "walk") == 0)
        return walk(argv[2]);
    fprintf(stderr, "usage: sqlite_calls make FILE TABLES COLUMNS | walk FILE\n");
    return 2;
}
