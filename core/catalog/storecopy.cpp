// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/statements.h"

#include <sqlite3.h>

#include <filesystem>

namespace cs::catalog {

namespace {

// The whole of one database into another; the target's content is replaced.
Result<void> copyAll(Database &from, Database &to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.lastError("catalog-store");
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK)
        return to.lastError("catalog-store");
    return {};
}

} // namespace

Result<std::shared_ptr<Store>> Store::openCopy(const std::string &file)
{
    if (file.empty() || !std::filesystem::exists(file))
        return open({});
    auto original = Database::open(file);
    if (!original)
        return std::move(original).error();
    // An empty name is a database of its own in a temporary file that SQLite removes: as quick as
    // memory while it is small, and a big one does not fill it.
    auto copy = Database::openTemporary();
    if (!copy)
        return std::move(copy).error();
    if (auto copied = copyAll(*original, *copy); !copied)
        return copied.error();
    return adopt(std::move(*copy), { file, false });
}

Result<void> Store::saveAs(const std::string &file)
{
    const std::lock_guard lock(m_mutex);
    const std::string fresh = file + ".new";
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    {
        auto target = Database::open(fresh);
        if (!target)
            return target.error();
        if (auto copied = copyAll(m_database, *target); !copied)
            return copied;
    }
    std::error_code code;
    std::filesystem::rename(fresh, file, code);
    if (code)
        return Error { "catalog-store",
            "The catalogue could not be saved as '" + file + "': " + code.message() + '.', {}, {} };
    return {};
}

Result<void> Store::place(const Row &row)
{
    Transaction transaction(*this);
    const auto present = find(*row.collection, row.fqn, Include::All);
    std::int64_t number = present ? present->number : 0;
    if (!present) {
        m_sql->insert.bind(1, kindOf(*row.collection))
            .bind(2, std::string_view(row.name))
            .bind(3, std::string_view(row.fqn))
            .bind(4, row.hash)
            .bind(5, row.updatedAt)
            .bind(6, std::string_view(row.updatedBy))
            .bind(7, row.run)
            .bind(8, std::string_view(row.body));
        if (!m_sql->insert.run())
            return m_database.lastError("catalog-store");
        number = m_database.lastInsertId();
    }
    m_sql->update.bind(1, number)
        .bind(2, row.hash)
        .bind(3, row.version)
        .bind(4, row.updatedAt)
        .bind(5, std::string_view(row.updatedBy))
        .bind(6, row.run)
        .bind(7, std::string_view(row.body))
        .bind(8, std::string_view(row.change))
        .bind(9, std::int64_t(row.deleted));
    if (!m_sql->update.run())
        return m_database.lastError("catalog-store");
    return transaction.commit();
}

Result<void> Store::reset()
{
    Transaction transaction(*this);
    for (const char *table : { "entity", "version", "run", "extra", "lineage", "note" }) {
        if (auto done = m_database.execute(("DELETE FROM " + std::string(table)).c_str()); !done)
            return done;
    }
    m_lastParent.clear();
    return transaction.commit();
}

} // namespace cs::catalog
