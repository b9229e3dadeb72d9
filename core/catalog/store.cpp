// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/store.h"

#include "core/catalog/statements.h"

#include <QDateTime>

namespace cs::catalog {

namespace {

constexpr int schemaVersion = 1;

// fqn is compared ignoring case in the index, because search is; exact look-ups filter on top.
// Uniqueness of (kind, fqn) is kept by put(), which holds the lock and the write transaction.
constexpr const char *schema = R"(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE kind(number INTEGER PRIMARY KEY, entity TEXT NOT NULL UNIQUE);
CREATE TABLE run(number INTEGER PRIMARY KEY, label TEXT NOT NULL, agent TEXT NOT NULL,
    started_at INTEGER NOT NULL);
CREATE TABLE entity(number INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL,
    name TEXT NOT NULL, fqn TEXT NOT NULL, hash TEXT, version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL, updated_by TEXT NOT NULL, deleted INTEGER NOT NULL,
    run INTEGER NOT NULL, body TEXT NOT NULL, change TEXT NOT NULL);
CREATE INDEX entity_fqn ON entity(kind, fqn COLLATE NOCASE);
CREATE TABLE version(entity INTEGER NOT NULL, version INTEGER NOT NULL, hash TEXT,
    updated_at INTEGER NOT NULL, updated_by TEXT NOT NULL, deleted INTEGER NOT NULL,
    run INTEGER NOT NULL, body TEXT NOT NULL, change TEXT NOT NULL,
    PRIMARY KEY(entity, version)) WITHOUT ROWID;
CREATE TABLE extra(entity INTEGER NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY(entity, key)) WITHOUT ROWID;
CREATE TABLE lineage(origin INTEGER NOT NULL, target INTEGER NOT NULL, source TEXT NOT NULL,
    details TEXT NOT NULL, updated_at INTEGER NOT NULL, run INTEGER NOT NULL,
    PRIMARY KEY(origin, target)) WITHOUT ROWID;
CREATE INDEX lineage_target ON lineage(target);
CREATE TABLE note(topic TEXT NOT NULL, key TEXT NOT NULL, seq INTEGER NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY(topic, key, seq)) WITHOUT ROWID;
)";

Result<std::string> metaValue(Database &database, const char *key)
{
    auto statement = database.prepare("SELECT value FROM meta WHERE key=?");
    if (!statement)
        return std::move(statement).error();
    statement->bind(1, std::string_view(key));
    return statement->row() ? std::string(statement->text(0)) : std::string();
}

Result<void> createSchema(Database &database)
{
    if (auto made = database.execute("BEGIN IMMEDIATE"); !made)
        return made;
    if (auto made = database.execute(schema); !made)
        return made;
    auto insert = database.prepare("INSERT INTO meta VALUES('salt',?)");
    if (!insert)
        return std::move(insert).error();
    const std::string salt = std::to_string(randomNumber());
    insert->bind(1, std::string_view(salt));
    if (!insert->run())
        return database.lastError("catalog-store");
    const std::string version = "PRAGMA user_version=" + std::to_string(schemaVersion);
    if (auto set = database.execute(version.c_str()); !set)
        return set;
    return database.execute("COMMIT");
}

Result<int> userVersion(Database &database)
{
    auto statement = database.prepare("PRAGMA user_version");
    if (!statement)
        return std::move(statement).error();
    if (!statement->row())
        return database.lastError("catalog-open");
    return static_cast<int>(statement->number(0));
}

} // namespace

Store::Store(Database database)
    : m_database(std::move(database))
    , m_sql(std::make_unique<Statements>())
{ }

Store::~Store() = default;

Result<std::shared_ptr<Store>> Store::open(const StoreOptions &options)
{
    auto database = Database::open(options.file);
    if (!database)
        return std::move(database).error();
    // WAL with synchronous=NORMAL: an acknowledged write survives the death of the process at any
    // moment; only a loss of power may take the last ones, never the store's consistency.
    auto set = database->execute("PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;"
                                 "PRAGMA temp_store=MEMORY;PRAGMA cache_size=-32768;");
    if (!set)
        return set.error().wrap("catalog-open", set.error().message);
    return adopt(std::move(*database), options);
}

Result<std::shared_ptr<Store>> Store::adopt(Database database, const StoreOptions &options)
{
    const auto version = userVersion(database);
    if (!version)
        return version.error();
    if (*version > schemaVersion)
        return Error { "catalog-version",
            "The catalogue '" + options.file + "' was written by a newer version of this program.",
            {}, {} };
    if (*version == 0) {
        if (auto made = createSchema(database); !made)
            return made.error();
    }
    const auto salt = metaValue(database, "salt");
    if (!salt)
        return salt.error();
    std::shared_ptr<Store> store(new Store(std::move(database)));
    store->m_identifiers = Identifiers(std::strtoull(salt->c_str(), nullptr, 10));
    store->m_keepSecrets = options.keepSecrets;
    if (auto prepared = store->prepareAll(); !prepared)
        return prepared.error();
    return store;
}

Result<void> Store::prepareAll()
{
    Statements &sql = *m_sql;
    const std::pair<Statement *, const char *> all[] {
        { &sql.begin, "BEGIN IMMEDIATE" },
        { &sql.commit, "COMMIT" },
        { &sql.rollback, "ROLLBACK" },
        { &sql.peek,
            "SELECT number,hash,deleted FROM entity WHERE kind=?1 AND fqn=?2 COLLATE NOCASE AND "
            "fqn=?2" },
        { &sql.insert,
            "INSERT INTO "
            "entity(kind,name,fqn,hash,version,updated_at,updated_by,deleted,run,body,change)"
            " VALUES(?,?,?,?,1,?,?,0,?,?,'')" },
        { &sql.update,
            "UPDATE entity SET "
            "hash=?2,version=?3,updated_at=?4,updated_by=?5,run=?6,body=?7,change=?8,"
            "deleted=?9 WHERE number=?1" },
        { &sql.keepVersion,
            "INSERT OR REPLACE INTO version SELECT "
            "number,version,hash,updated_at,updated_by,deleted,run,"
            "body,change FROM entity WHERE number=?" },
        { &sql.setHash, "UPDATE entity SET hash=?2 WHERE number=?1" },
        { &sql.erase, "DELETE FROM entity WHERE number=?" },
        { &sql.eraseVersions, "DELETE FROM version WHERE entity=?" },
        { &sql.byFqn,
            "SELECT " CS_ROW_COLUMNS
            " FROM entity WHERE kind=?1 AND fqn=?2 COLLATE NOCASE AND fqn=?2" },
        { &sql.byNumber, "SELECT " CS_ROW_COLUMNS " FROM entity WHERE number=?" },
        { &sql.kind, "SELECT number,entity FROM kind" },
        { &sql.addKind, "INSERT INTO kind(entity) VALUES(?)" },
        { &sql.versions,
            "SELECT "
            "v.version,v.hash,v.updated_at,v.updated_by,v.deleted,v.run,v.body,v.change,r.label "
            "FROM version v LEFT JOIN run r ON r.number=v.run WHERE v.entity=? ORDER BY v.version "
            "DESC" },
        { &sql.addRun, "INSERT INTO run(label,agent,started_at) VALUES(?,?,?)" },
        { &sql.allRuns, "SELECT number,label,agent,started_at FROM run ORDER BY number" },
    };
    for (const auto &[statement, text] : all) {
        auto prepared = m_database.prepare(text);
        if (!prepared)
            return std::move(prepared).error();
        *statement = std::move(*prepared);
    }
    forget();
    return {};
}

std::int64_t Store::kindOf(const Collection &collection)
{
    const auto it = m_kinds.find(&collection);
    if (it != m_kinds.end())
        return it->second;
    m_sql->addKind.bind(1, std::string_view(collection.entity));
    if (!m_sql->addKind.run())
        return 0;
    const std::int64_t number = m_database.lastInsertId();
    m_kinds[&collection] = number;
    m_collections[number] = &collection;
    return number;
}

std::int64_t Store::beginRun(std::string_view label, std::string_view agent)
{
    const std::lock_guard lock(m_mutex);
    m_sql->addRun.bind(1, label).bind(2, agent).bind(3, nowMs());
    return m_sql->addRun.run() ? m_database.lastInsertId() : 0;
}

std::vector<Run> Store::runs()
{
    const std::lock_guard lock(m_mutex);
    std::vector<Run> all;
    StatementUse use(m_sql->allRuns);
    while (use->row())
        all.push_back({ use->number(0), std::string(use->text(1)), std::string(use->text(2)),
            use->number(3) });
    return all;
}

Transaction::Transaction(Store &store)
    : m_lock(store.m_mutex)
    , m_store(store)
{
    if (store.m_depth++ == 0) {
        store.m_failed = !store.m_sql->begin.run();
        m_open = true;
    }
}

Transaction::~Transaction()
{
    --m_store.m_depth;
    if (m_open) {
        m_store.m_sql->rollback.run();
        m_store.forget();
    }
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return {};
    m_open = false;
    if (m_store.m_failed || !m_store.m_sql->commit.run()) {
        Error error = m_store.m_database.lastError("catalog-store");
        m_store.m_sql->rollback.run();
        m_store.forget();
        return error;
    }
    return {};
}

void Store::forget()
{
    m_lastParent.clear();
    // A kind that was numbered inside a transaction that went is not there any more.
    m_kinds.clear();
    m_collections.clear();
    StatementUse use(m_sql->kind);
    while (use->row()) {
        if (const Collection *collection = collectionOfEntity(use->text(1))) {
            m_kinds[collection] = use->number(0);
            m_collections[use->number(0)] = collection;
        }
    }
}

std::string versionText(std::int64_t tenths)
{
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

std::int64_t nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace cs::catalog
