// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/collection.h"
#include "core/catalog/serversink.h"
#include "core/catalog/store.h"

#include <unordered_set>

namespace cs::catalog {

namespace {

constexpr int page = 100; // entities a listing asks for at once

Error unknown(std::string_view entityType)
{
    return { "catalog-type",
        "There are no entities of type '" + std::string(entityType) + "' on a server.", {}, {} };
}

engine::StoredEntity stored(const Collection &collection, const Json &json)
{
    engine::StoredEntity entity;
    entity.id = jsonText(json, "id");
    entity.type = collection.entity;
    entity.name = jsonText(json, "name");
    entity.fqn = jsonText(json, "fullyQualifiedName");
    if (const Json *version = jsonMember(json, "version"))
        entity.version = dumpJson(*version);
    if (const std::string hash = jsonText(json, "sourceHash"); !hash.empty())
        entity.sourceHash = hash;
    entity.json = dumpJson(json);
    return entity;
}

// "databaseSchema" → "database_schema_search_index"
std::string indexOf(const Collection &collection)
{
    std::string index;
    for (const char c : collection.type) {
        if (c >= 'A' && c <= 'Z') {
            index += '_';
            index += static_cast<char>(c - 'A' + 'a');
        } else {
            index += c;
        }
    }
    return index + "_search_index";
}

class ServerClient final : public engine::Client
{
public:
    ServerClient(RestClient &rest, bool applyIncomplete)
        : m_rest(rest)
        , m_applyIncomplete(applyIncomplete)
    { }

    Result<std::optional<engine::StoredEntity>> getByName(
        std::string_view entityType, std::string_view fqn) override
    {
        const Collection *collection = collectionOfEntity(entityType);
        if (!collection)
            return unknown(entityType);
        const std::string target = collection->path + "/name/" + encoded(fqn);
        auto json = m_rest.json("GET", target + "?fields=*");
        if (!json)
            return std::move(json).error();
        return json->is_object() ? std::optional(stored(*collection, *json)) : std::nullopt;
    }

    Result<std::vector<engine::StoredEntity>> searchByFqn(
        std::string_view entityType, std::string_view pattern) override
    {
        const Collection *collection = collectionOfEntity(entityType);
        if (!collection)
            return unknown(entityType);
        auto found = m_rest.json("GET",
            "/search/fieldQuery?fieldName=fullyQualifiedName&fieldValue=" + encoded(pattern)
                + "&from=0&size=100&deleted=false&index=" + indexOf(*collection));
        if (!found)
            return std::move(found).error();
        std::vector<engine::StoredEntity> all;
        const Json *outer = jsonMember(*found, "hits");
        const Json *hits = outer ? jsonMember(*outer, "hits") : nullptr;
        if (!hits || !hits->is_array())
            return all;
        for (const Json &hit : *hits) {
            const Json *source = jsonMember(hit, "_source");
            const std::string fqn = source ? jsonText(*source, "fullyQualifiedName") : "";
            if (fqn.empty())
                continue;
            auto entity = getByName(entityType, fqn); // the index holds but a part, and lags behind
            if (!entity)
                return std::move(entity).error();
            if (*entity)
                all.push_back(std::move(**entity));
        }
        return all;
    }

    Result<engine::DeleteStaleReply> deleteStale(const engine::DeleteStale &request) override
    {
        const Collection *collection = collectionOfEntity(request.entityType);
        if (!collection)
            return unknown(request.entityType);
        const bool apply = request.incomplete.empty() || m_applyIncomplete;
        const Json body { { "scopeFqn", request.scopeFqn },
            { "scopeEntityType", request.scopeType }, { "seenFqns", request.seenFqns },
            { "dryRun", !apply }, { "recursive", request.recursive } };
        auto result = m_rest.json("DELETE", collection->path + "/deleteStale", dumpJson(body));
        if (!result)
            return std::move(result).error();
        engine::DeleteStaleReply reply;
        if (result->is_null()) { // a server without the call: look for them one by one
            auto deleted = deleteOneByOne(*collection, request, apply);
            if (!deleted)
                return std::move(deleted).error();
            reply.deleted = std::move(*deleted);
        } else if (const Json *passed = jsonMember(*result, "successRequest");
                   passed && passed->is_array()) {
            for (const Json &item : *passed)
                reply.deleted.push_back(jsonText(item, "request"));
        }
        reply.applied = apply;
        reply.why = apply ? "They are in " + request.scopeFqn + " and were not among the "
                + std::to_string(request.seenFqns.size()) + " seen."
                          : notDeletedBecause(request.incomplete);
        return reply;
    }

    bool forceEntityOverwriting() const override { return m_rest.server().forceEntityOverwriting; }
    bool storeServiceConnection() const override { return m_rest.server().storeServiceConnection; }

private:
    // Source: metadata.ingestion.api.delete, _delete_stale_entities_legacy.
    Result<std::vector<std::string>> deleteOneByOne(
        const Collection &collection, const engine::DeleteStale &request, bool apply)
    {
        const std::unordered_set<std::string_view> seen(
            request.seenFqns.begin(), request.seenFqns.end());
        std::vector<std::pair<std::string, std::string>> stale; // id, FQN
        std::string after;
        // The parameter of a service's scope is "service", whatever kind it is.
        const std::string scope
            = request.scopeType.ends_with("Service") ? std::string("service") : request.scopeType;
        do {
            auto listed = m_rest.json("GET",
                collection.path + "?limit=" + std::to_string(page) + '&' + encoded(scope) + '='
                    + encoded(request.scopeFqn)
                    + (after.empty() ? std::string() : "&after=" + encoded(after)));
            if (!listed)
                return std::move(listed).error();
            const Json *data = jsonMember(*listed, "data");
            for (const Json &entity : data && data->is_array() ? *data : Json::array()) {
                const std::string fqn = jsonText(entity, "fullyQualifiedName");
                if (!seen.contains(fqn) && !fqn.empty())
                    stale.emplace_back(jsonText(entity, "id"), fqn);
            }
            const Json *paging = jsonMember(*listed, "paging");
            after = paging ? jsonText(*paging, "after") : std::string();
        } while (!after.empty());
        std::vector<std::string> deleted;
        for (const auto &[id, fqn] : stale) {
            if (apply) {
                auto gone = m_rest.send("DELETE",
                    collection.path + '/' + encoded(id)
                        + "?hardDelete=false&recursive=" + (request.recursive ? "true" : "false"));
                if (!gone)
                    return std::move(gone).error();
            }
            deleted.push_back(fqn);
        }
        return deleted;
    }

    RestClient &m_rest;
    bool m_applyIncomplete;
};

} // namespace

std::unique_ptr<engine::Client> makeServerClient(RestClient &rest, bool applyIncompleteDeletions)
{
    return std::make_unique<ServerClient>(rest, applyIncompleteDeletions);
}

} // namespace cs::catalog
