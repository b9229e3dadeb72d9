// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/document.h"
#include "core/catalog/statements.h"

#include <unordered_set>

namespace cs::catalog {

namespace {

Written about(const Row &row)
{
    Written written;
    written.collection = row.collection;
    written.number = row.number;
    written.name = row.name;
    written.fqn = row.fqn;
    return written;
}

} // namespace

Written Store::markDeleted(const Row &row, bool deleted, const Writer &writer)
{
    Written written = about(row);
    if (row.deleted == deleted) {
        written.verb = engine::SinkVerb::Unchanged;
        written.why = deleted ? "It was deleted already." : "It is not deleted.";
        return written;
    }
    written.changes.push_back(
        { "deleted", deleted ? "false" : "true", deleted ? "true" : "false" });
    const std::string change
        = dumpJson(changeDescription(written.changes, versionText(row.version)));
    m_sql->keepVersion.bind(1, row.number);
    m_sql->update.bind(1, row.number)
        .bind(2, row.hash)
        .bind(3, row.version + 1)
        .bind(4, nowMs())
        .bind(5, std::string_view(writer.by))
        .bind(6, writer.run)
        .bind(7, std::string_view(row.body))
        .bind(8, std::string_view(change))
        .bind(9, std::int64_t(deleted));
    if (!m_sql->keepVersion.run() || !m_sql->update.run()) {
        written.status = 500;
        written.why = m_database.lastError("catalog-store").message;
        return written;
    }
    m_lastParent.clear();
    written.verb = deleted ? engine::SinkVerb::Deleted : engine::SinkVerb::Updated;
    return written;
}

Written Store::restore(const Row &stale, const Writer &writer)
{
    Transaction transaction(*this);
    const auto row = findByNumber(stale.number);
    Written written = row ? markDeleted(*row, false, writer) : about(stale);
    if (written.verb == engine::SinkVerb::Updated)
        written.why = "It had been deleted and is back.";
    if (auto done = transaction.commit(); !done)
        written.verb = engine::SinkVerb::Refused;
    return written;
}

// Edges, samples, profiles and the like go with a hard deletion.
bool Store::eraseBelongings(std::int64_t number)
{
    for (const char *sql : { "DELETE FROM extra WHERE entity=?1",
             "DELETE FROM lineage WHERE origin=?1 OR target=?1" }) {
        auto statement = m_database.prepare(sql);
        if (!statement || !statement->bind(1, number).run())
            return false;
    }
    return true;
}

std::vector<Written> Store::remove(const Row &row, bool hard, bool recursive, const Writer &writer)
{
    Transaction transaction(*this);
    ListQuery below;
    below.scope = row.fqn;
    below.limit = -1;
    below.include = hard ? Include::All : Include::NonDeleted;
    std::vector<Row> rows = list(below);
    std::vector<Written> all;
    if (!rows.empty() && !recursive) {
        Written written = about(row);
        written.status = 400;
        written.why = row.collection->type + " is not empty: " + std::to_string(rows.size())
            + " entities are below it.";
        all.push_back(std::move(written));
        return all;
    }
    rows.push_back(row);
    for (const Row &one : rows) {
        Written written = about(one);
        if (hard) {
            m_sql->erase.bind(1, one.number);
            m_sql->eraseVersions.bind(1, one.number);
            written.verb = engine::SinkVerb::Deleted;
            if (!m_sql->erase.run() || !m_sql->eraseVersions.run() || !eraseBelongings(one.number))
                written.verb = engine::SinkVerb::Refused;
        } else {
            written = markDeleted(one, true, writer);
        }
        written.why = one.number == row.number ? "It was asked for."
                                               : "It is below " + row.fqn + ", which was deleted.";
        all.push_back(std::move(written));
    }
    m_lastParent.clear();
    if (auto done = transaction.commit(); !done) {
        for (Written &written : all) {
            written.verb = engine::SinkVerb::Refused;
            written.status = 500;
            written.why = done.error().message;
        }
    }
    return all;
}

std::string notDeletedBecause(std::string_view incomplete)
{
    return "Not deleted: " + std::string(incomplete) + (incomplete.ends_with('.') ? "" : ".")
        + " What was not seen may still be there at the source.";
}

Result<engine::DeleteStaleReply> Store::deleteStale(
    const engine::DeleteStale &request, const Writer &writer, bool apply, bool hard)
{
    const auto fail = [](std::string code, std::string message) {
        return Error { std::move(code), std::move(message), {}, {} };
    };
    engine::DeleteStaleReply reply;
    reply.applied = apply;
    const Collection *collection = collectionOfEntity(request.entityType);
    const bool anyService = request.scopeType == "service";
    const Collection *scope = collectionOfType(request.scopeType);
    if (!collection || (!scope && !anyService))
        return fail("catalog-type",
            "There is no entity of type " + (collection ? request.scopeType : request.entityType)
                + '.');
    Transaction transaction(*this);
    bool there = false;
    if (anyService) { // "service" is of the kind that this entity belongs to
        for (const Collection &one : collections())
            there = there || (one.isService() && find(one, request.scopeFqn, Include::All));
    } else {
        there = find(*scope, request.scopeFqn, Include::All).has_value();
    }
    if (!there)
        return fail("catalog-scope",
            request.scopeType + " instance for " + request.scopeFqn + " not found");
    const std::unordered_set<std::string_view> seen(
        request.seenFqns.begin(), request.seenFqns.end());
    ListQuery query;
    query.collection = collection;
    query.scope = request.scopeFqn;
    query.limit = -1;
    for (const Row &row : list(query)) {
        if (seen.contains(row.fqn))
            continue;
        if (!apply) {
            reply.deleted.push_back(row.fqn);
            continue;
        }
        for (const Written &written : remove(row, hard, request.recursive, writer)) {
            if (written.verb == engine::SinkVerb::Deleted)
                reply.deleted.push_back(written.fqn);
        }
    }
    if (auto done = transaction.commit(); !done)
        return fail("catalog-store", done.error().message);
    reply.why = "They are in " + request.scopeFqn + " and were not among the "
        + std::to_string(request.seenFqns.size()) + " seen.";
    return reply;
}

} // namespace cs::catalog
