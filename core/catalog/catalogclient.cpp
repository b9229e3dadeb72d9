// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogsink.h"

namespace cs::catalog {

namespace {

class CatalogClient final : public engine::Client
{
public:
    CatalogClient(std::shared_ptr<Store> store, Writer writer, const CatalogSinkOptions &options)
        : m_store(std::move(store))
        , m_writer(std::move(writer))
        , m_applyIncomplete(options.applyIncompleteDeletions)
        , m_forceOverwriting(options.forceEntityOverwriting)
        , m_storeConnection(options.storeServiceConnection)
    { }

    Result<std::optional<engine::StoredEntity>> getByName(
        std::string_view entityType, std::string_view fqn) override
    {
        const Collection *collection = collectionOfEntity(entityType);
        if (!collection)
            return unknown(entityType);
        const auto row = m_store->find(*collection, fqn);
        return row ? std::optional(m_store->stored(*row)) : std::nullopt;
    }

    Result<std::vector<engine::StoredEntity>> searchByFqn(
        std::string_view entityType, std::string_view pattern) override
    {
        ListQuery query;
        query.collection = collectionOfEntity(entityType);
        if (!query.collection)
            return unknown(entityType);
        query.pattern = pattern;
        query.limit = 1000;
        std::vector<engine::StoredEntity> found;
        for (const Row &row : m_store->list(query))
            found.push_back(m_store->stored(row));
        return found;
    }

    Result<engine::DeleteStaleReply> deleteStale(const engine::DeleteStale &request) override
    {
        const bool safe = request.incomplete.empty() || m_applyIncomplete;
        auto reply = m_store->deleteStale(request, m_writer, safe);
        if (reply && !safe)
            reply->why = notDeletedBecause(request.incomplete);
        return reply;
    }

    bool forceEntityOverwriting() const override { return m_forceOverwriting; }
    bool storeServiceConnection() const override { return m_storeConnection; }

private:
    static Error unknown(std::string_view entityType)
    {
        return { "catalog-type",
            "The catalogue has no entities of type '" + std::string(entityType) + "'.", {}, {} };
    }

    std::shared_ptr<Store> m_store;
    Writer m_writer;
    bool m_applyIncomplete;
    bool m_forceOverwriting;
    bool m_storeConnection;
};

} // namespace

std::unique_ptr<engine::Client> makeCatalogClient(
    std::shared_ptr<Store> store, Writer writer, const CatalogSinkOptions &options)
{
    return std::make_unique<CatalogClient>(std::move(store), std::move(writer), options);
}

} // namespace cs::catalog
