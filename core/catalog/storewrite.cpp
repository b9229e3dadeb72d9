// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/document.h"
#include "core/catalog/names.h"
#include "core/catalog/request.h"
#include "core/catalog/secrets.h"
#include "core/catalog/statements.h"

namespace cs::catalog {

namespace {

Written refused(const Collection &collection, std::string_view name, std::string_view fqn,
    int status, std::string why)
{
    Written written;
    written.collection = &collection;
    written.name = name;
    written.fqn = fqn;
    written.status = status;
    written.why = std::move(why);
    return written;
}

std::string notFound(std::string_view type, std::string_view what)
{
    return std::string(type) + " instance for " + std::string(what) + " not found";
}

std::string countedFields(std::size_t count)
{
    return count == 1 ? "One field differs." : std::to_string(count) + " fields differ.";
}

} // namespace

Written Store::put(const PutItem &item, const Writer &writer)
{
    Transaction transaction(*this);
    Written written = putLocked(item, writer);
    if (auto done = transaction.commit(); !done)
        return refused(*item.collection, written.name, written.fqn, 500, done.error().message);
    return written;
}

std::vector<Written> Store::putAll(const std::vector<PutItem> &items, const Writer &writer)
{
    Transaction transaction(*this);
    std::vector<Written> all;
    all.reserve(items.size());
    for (const PutItem &item : items)
        all.push_back(putLocked(item, writer));
    if (auto done = transaction.commit(); !done) {
        for (Written &written : all)
            written = refused(
                *written.collection, written.name, written.fqn, 500, done.error().message);
    }
    return all;
}

// A request that points at something that is not there is refused, as the server does.
std::optional<std::string> Store::brokenReference(const RequestFacts &facts)
{
    std::string key;
    for (const auto &[type, fqn] : facts.references) {
        key.assign(type).append(1, '\0').append(fqn);
        if (key == m_lastParent)
            continue;
        const Collection *collection = collectionOfType(type);
        if (!collection || !find(*collection, fqn))
            return notFound(type, fqn);
        if (facts.parentField && facts.parent == fqn && facts.parentType == type)
            m_lastParent = key;
    }
    for (const std::string &id : facts.referencedIds) {
        if (!findById(id, Include::NonDeleted))
            return notFound("entity", id);
    }
    return std::nullopt;
}

Written Store::putLocked(const PutItem &item, const Writer &writer)
{
    const Collection &collection = *item.collection;
    auto facts = readRequest(collection, item.json);
    if (!facts)
        return refused(collection, {}, {}, 400, facts.error().message);
    if (item.hash)
        facts->sourceHash = item.hash;
    if (const auto broken = brokenReference(*facts))
        return refused(collection, facts->name, {}, 404, *broken);

    std::string parentFqn = facts->parent;
    if (facts->parentField && facts->parentField->kind == FieldKind::EntityRef) {
        const auto parent = findById(facts->parent, Include::NonDeleted);
        parentFqn = parent ? parent->fqn : std::string();
    }
    auto named = entityName(collection, *facts, parentFqn, item.json);
    if (!named)
        return refused(collection, facts->name, {}, 400, named.error().message);

    std::string masked;
    std::string_view body = item.json;
    if (collection.isService() && !m_keepSecrets) {
        masked = maskSecrets(item.json);
        body = masked;
    }

    Statement &peek = m_sql->peek;
    const std::int64_t kind = kindOf(collection);
    peek.bind(1, kind).bind(2, std::string_view(named->fqn));
    const bool exists = peek.row();
    const std::int64_t number = exists ? peek.number(0) : 0;
    const bool deleted = exists && peek.number(2) != 0;
    const bool sameHash = exists && facts->sourceHash && !facts->sourceHash->empty()
        && peek.text(1) == *facts->sourceHash;
    peek.reset();

    Written written;
    written.collection = &collection;
    written.name = named->name;
    written.fqn = named->fqn;
    written.number = number;
    if (exists && sameHash && !deleted && !writer.overrideMetadata) {
        written.verb = engine::SinkVerb::Unchanged;
        written.why = "Its sourceHash is equal.";
        return written;
    }
    if (exists) {
        const auto row = findByNumber(number);
        if (!row)
            return refused(
                collection, named->name, named->fqn, 500, m_database.lastError({}).message);
        return update(*row, { &collection, body, facts->sourceHash }, writer);
    }
    m_sql->insert.bind(1, kind)
        .bind(2, std::string_view(named->name))
        .bind(3, std::string_view(named->fqn))
        .bind(4, facts->sourceHash)
        .bind(5, nowMs())
        .bind(6, std::string_view(writer.by))
        .bind(7, writer.run)
        .bind(8, body);
    if (!m_sql->insert.run())
        return refused(collection, named->name, named->fqn, 500,
            m_database.lastError("catalog-store").message);
    written.number = m_database.lastInsertId();
    written.verb = engine::SinkVerb::Created;
    written.status = 201;
    written.why = "It was not there.";
    return written;
}

Written Store::update(const Row &row, const PutItem &item, const Writer &writer)
{
    Written same;
    same.verb = engine::SinkVerb::Unchanged;
    same.collection = row.collection;
    same.number = row.number;
    same.name = row.name;
    same.fqn = row.fqn;
    if (!row.deleted && row.body == item.json) {
        same.why = "The request is the same, byte for byte.";
        return same;
    }
    const auto before = parseJson(row.body);
    const auto request = parseJson(item.json);
    if (!before || !request)
        return refused(*row.collection, row.name, row.fqn, 400,
            (before ? request.error() : before.error()).message);
    const Json after = merged(*row.collection, *before, *request);
    return save(row, *before, after, item.hash, writer);
}

Written Store::save(const Row &row, const Json &before, const Json &after,
    const std::optional<std::string> &hash, const Writer &writer)
{
    Written written;
    written.collection = row.collection;
    written.number = row.number;
    written.name = row.name;
    written.fqn = row.fqn;
    Json present = before;
    present.erase("sourceHash");
    written.changes = differences(present, after);
    if (row.deleted)
        written.changes.push_back({ "deleted", "true", "false" });
    if (written.changes.empty()) {
        written.verb = engine::SinkVerb::Unchanged;
        written.why = "No field differs.";
        if (hash && hash != row.hash) {
            written.why = "Its sourceHash differs, but no field does.";
            m_sql->setHash.bind(1, row.number).bind(2, hash);
            m_sql->setHash.run();
        }
        return written;
    }
    m_sql->keepVersion.bind(1, row.number);
    const std::string body = dumpJson(after);
    const std::string change
        = dumpJson(changeDescription(written.changes, versionText(row.version)));
    const std::optional<std::string> kept = hash ? hash : row.hash;
    m_sql->update.bind(1, row.number)
        .bind(2, kept)
        .bind(3, row.version + 1)
        .bind(4, nowMs())
        .bind(5, std::string_view(writer.by))
        .bind(6, writer.run)
        .bind(7, std::string_view(body))
        .bind(8, std::string_view(change))
        .bind(9, std::int64_t(0));
    if (!m_sql->keepVersion.run() || !m_sql->update.run())
        return refused(
            *row.collection, row.name, row.fqn, 500, m_database.lastError("catalog-store").message);
    written.verb = engine::SinkVerb::Updated;
    written.why
        = row.deleted ? "It had been deleted and is back." : countedFields(written.changes.size());
    return written;
}

Written Store::replace(
    const Row &stale, const Json &changed, const Writer &writer, std::string_view ifVersion)
{
    Transaction transaction(*this);
    const auto row = findByNumber(stale.number);
    if (!row)
        return refused(*stale.collection, stale.name, stale.fqn, 404,
            notFound(stale.collection->type, stale.fqn));
    if (!ifVersion.empty() && ifVersion != versionText(row->version))
        return refused(*row->collection, row->name, row->fqn, 412,
            "The entity is at version " + versionText(row->version) + ", not "
                + std::string(ifVersion) + '.');
    auto own = toOwn(*row->collection, changed);
    if (!own)
        return refused(*row->collection, row->name, row->fqn, 400, own.error().message);
    const auto before = parseJson(row->body);
    if (!before)
        return refused(*row->collection, row->name, row->fqn, 500, before.error().message);
    if (row->collection->isService() && !m_keepSecrets)
        maskSecrets(*own);
    std::optional<std::string> hash;
    if (const Json *given = jsonMember(changed, "sourceHash"); given && given->is_string())
        hash = given->get<std::string>();
    // What the request named and the document cannot show stays as it was.
    for (const Field &field : row->collection->fields) {
        const Json *old = jsonMember(*before, field.name);
        if (field.kind == FieldKind::Dropped && old)
            (*own)[field.name] = *old;
    }
    Written written = save(*row, *before, *own, hash, writer);
    if (written.verb == engine::SinkVerb::Updated)
        written.verb = engine::SinkVerb::Patched;
    if (auto done = transaction.commit(); !done)
        return refused(*row->collection, row->name, row->fqn, 500, done.error().message);
    return written;
}

} // namespace cs::catalog
