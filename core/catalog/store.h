// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/catalog/collection.h"
#include "core/catalog/database.h"
#include "core/catalog/identifiers.h"
#include "core/catalog/types.h"
#include "core/engine/client.h"

#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace cs::catalog {

struct RequestFacts;

/// The embedded catalogue: entities, their history and what belongs to them, in SQLite.
///
/// Create requests are kept as the bytes they came in; the entity document is derived when somebody
/// asks for it, by the rules of collections.json. Every public method may be called from any thread
/// and holds the lock for as long as it runs.
class Store
{
public:
    /// Errors: "catalog-open", "catalog-version" (written by a newer program).
    static Result<std::shared_ptr<Store>> open(const StoreOptions &options);
    /// A copy of a catalogue that goes away when it is closed; the file is only read.
    static Result<std::shared_ptr<Store>> openCopy(const std::string &file);
    ~Store();

    /// Writes the present state into a file of its own (whole or not at all): snapshots, save as.
    Result<void> saveAs(const std::string &file);
    /// Forgets everything.
    Result<void> reset();

    /// A run that writes; its number goes into Writer::run.
    std::int64_t beginRun(std::string_view label, std::string_view agent);
    [[nodiscard]] std::vector<Run> runs();

    /// Create or update by FQN. Never fails as a whole: what was refused says so.
    Written put(const PutItem &item, const Writer &writer);
    /// The same for many, in one transaction.
    std::vector<Written> putAll(const std::vector<PutItem> &items, const Writer &writer);

    [[nodiscard]] std::optional<Row> find(
        const Collection &collection, std::string_view fqn, Include include = Include::NonDeleted);
    [[nodiscard]] std::optional<Row> findById(
        std::string_view uuid, Include include = Include::All);
    [[nodiscard]] std::optional<Row> findByNumber(std::int64_t number);
    /// By FQN from @p after on (exclusive, ordered ignoring case), at most @p limit.
    [[nodiscard]] std::vector<Row> list(const ListQuery &query);
    [[nodiscard]] std::int64_t count(const ListQuery &query);
    /// The entity document with all its server-side fields.
    [[nodiscard]] Json document(const Row &row);
    [[nodiscard]] engine::StoredEntity stored(const Row &row);
    [[nodiscard]] std::string uuid(const Row &row) const
    {
        return m_identifiers.toUuid(row.number);
    }
    [[nodiscard]] Json reference(
        const Row &row) const; ///< {id, type, name, fullyQualifiedName, deleted}

    /// Replaces the document of an entity by @p changed (a patched document()); version and change
    /// description follow. Code 412 in the answer if @p ifVersion is given and is not the present
    /// one.
    Written replace(
        const Row &row, const Json &changed, const Writer &writer, std::string_view ifVersion = {});
    /// Soft or hard; with children only if recursive (else refused while there are any).
    std::vector<Written> remove(const Row &row, bool hard, bool recursive, const Writer &writer);
    Written restore(const Row &row, const Writer &writer);
    /// Deletes what is in scope and not in the list; with @p apply false only says what would go.
    /// The scope's type may be "service", whatever kind of service it is. Errors: "catalog-type",
    /// "catalog-scope" (it is not there), "catalog-store".
    Result<engine::DeleteStaleReply> deleteStale(const engine::DeleteStale &request,
        const Writer &writer, bool apply = true, bool hard = false);
    /// Writes a row as it is, in place of one of the same type and FQN: for imports.
    Result<void> place(const Row &row);
    /// Every version of an entity, the newest first.
    [[nodiscard]] std::vector<Version> history(const Row &row);

    [[nodiscard]] std::recursive_mutex &mutex() { return m_mutex; }
    [[nodiscard]] Database &database() { return m_database; }

private:
    explicit Store(Database database);
    static Result<std::shared_ptr<Store>> adopt(Database database, const StoreOptions &options);
    void forget(); ///< what was remembered of a transaction that was rolled back
    Result<void> prepareAll();
    [[nodiscard]] std::int64_t kindOf(const Collection &collection);
    std::optional<std::string> brokenReference(const RequestFacts &facts);
    Written putLocked(const PutItem &item, const Writer &writer);
    Written update(const Row &row, const PutItem &item, const Writer &writer);
    Written save(const Row &row, const Json &before, const Json &after,
        const std::optional<std::string> &hash, const Writer &writer);
    [[nodiscard]] Row readRow(Statement &statement);
    [[nodiscard]] Json parentReferences(const Row &row, const Json &own);
    bool eraseBelongings(std::int64_t number);
    Written markDeleted(const Row &row, bool deleted, const Writer &writer);

    std::recursive_mutex m_mutex;
    Database m_database;
    Identifiers m_identifiers;
    bool m_keepSecrets = false;
    std::unordered_map<const Collection *, std::int64_t> m_kinds;
    std::unordered_map<std::int64_t, const Collection *> m_collections;
    std::string m_lastParent; // FQN and type of the parent found last: walks come depth first
    int m_depth = 0; // of open transactions
    bool m_failed = false; // the outermost could not begin
    struct Statements;
    std::unique_ptr<Statements> m_sql;
    friend class Transaction;
};

/// Why a deletion that rests on an enumeration that is not whole was not applied.
[[nodiscard]] std::string notDeletedBecause(std::string_view incomplete);

/// Everything inside is one transaction, and the store's lock is held. Nested scopes join the
/// outer one.
class Transaction
{
public:
    explicit Transaction(Store &store);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction(); ///< rolls back unless committed
    Result<void> commit();

private:
    std::unique_lock<std::recursive_mutex> m_lock;
    Store &m_store;
    bool m_open = false;
};

} // namespace cs::catalog
