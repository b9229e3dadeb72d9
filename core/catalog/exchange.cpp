// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/exchange.h"

#include "core/catalog/extras.h"
#include "core/catalog/secrets.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace cs::catalog {

namespace {

constexpr const char *formatName = "connector-studio-catalog-1";
constexpr std::int64_t pageSize = 500;

// Ids are a store's own: owners and the like travel by name.
void idsToNames(Store &store, const Collection &collection, Json &fields)
{
    const auto name = [&](Json &reference) {
        if (!reference.is_object())
            return;
        if (const auto row = store.findById(jsonText(reference, "id")))
            reference = { { "type", row->collection->type }, { "fullyQualifiedName", row->fqn } };
    };
    for (const Field &field : collection.fields) {
        const auto it = fields.find(field.name);
        if (it == fields.end())
            continue;
        if (field.kind == FieldKind::EntityRef)
            name(*it);
        else if (field.kind == FieldKind::EntityRefs && it->is_array())
            std::for_each(it->begin(), it->end(), name);
    }
}

void namesToIds(Store &store, const Collection &collection, Json &fields)
{
    const auto identify = [&](Json &reference) {
        const Collection *target = collectionOfType(jsonText(reference, "type"));
        const std::string fqn = jsonText(reference, "fullyQualifiedName");
        if (!target || fqn.empty())
            return;
        if (const auto row = store.find(*target, fqn, Include::All))
            reference = { { "id", store.uuid(*row) }, { "type", target->type } };
    };
    for (const Field &field : collection.fields) {
        const auto it = fields.find(field.name);
        if (it == fields.end())
            continue;
        if (field.kind == FieldKind::EntityRef)
            identify(*it);
        else if (field.kind == FieldKind::EntityRefs && it->is_array())
            std::for_each(it->begin(), it->end(), identify);
    }
}

Json end(const Row &row)
{
    return { { "type", row.collection->entity }, { "fqn", row.fqn } };
}

std::optional<Row> end(Store &store, const Json &edge, const char *key)
{
    const Json *side = jsonMember(edge, key);
    const Collection *collection = side ? collectionOfEntity(jsonText(*side, "type")) : nullptr;
    return collection ? store.find(*collection, jsonText(*side, "fqn"), Include::All)
                      : std::nullopt;
}

} // namespace

Result<Exchanged> exportCatalog(Store &store, const std::string &path)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!file)
        return Error { "file-open",
            "The file '" + path + "' cannot be written: " + std::strerror(errno) + '.', {}, {} };
    const std::lock_guard lock(store.mutex());
    Exchanged exchanged;
    Extras extras(store);
    std::string edges;
    file << "{\"format\":\"" << formatName << "\",\"entities\":[";
    // Collection by collection, each in the order of its FQNs: equal catalogues give equal files.
    for (const Collection &collection : collections()) {
        ListQuery page;
        page.collection = &collection;
        page.include = Include::All;
        page.limit = pageSize;
        for (bool more = true; more;) {
            const std::vector<Row> rows = store.list(page);
            more = static_cast<std::int64_t>(rows.size()) == pageSize;
            for (const Row &row : rows) {
                page.after = row.fqn;
                auto fields = parseJson(row.body);
                if (!fields)
                    continue;
                fields->erase("sourceHash");
                if (collection.isService())
                    maskSecrets(*fields);
                idsToNames(store, collection, *fields);
                Json entity { { "type", collection.entity }, { "name", row.name },
                    { "fqn", row.fqn } };
                if (row.hash)
                    entity["sourceHash"] = *row.hash;
                entity["version"] = row.version;
                entity["updatedAt"] = row.updatedAt;
                entity["updatedBy"] = row.updatedBy;
                entity["deleted"] = row.deleted;
                entity["fields"] = std::move(*fields);
                file << (exchanged.entities++ == 0 ? "\n" : ",\n") << dumpJson(entity);
                for (const Edge &edge : extras.edgesFrom(row)) {
                    edges += (exchanged.edges++ == 0 ? "\n" : ",\n");
                    edges += dumpJson({ { "from", end(edge.from) }, { "to", end(edge.to) },
                        { "details", edge.details } });
                }
            }
        }
    }
    file << "\n],\"lineage\":[" << edges << "\n]}\n";
    file.close();
    if (!file)
        return Error { "file-write", "The file '" + path + "' could not be written to its end.", {},
            {} };
    return exchanged;
}

Result<Exchanged> importCatalog(Store &store, const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error { "file-open",
            "The file '" + path + "' cannot be read: " + std::strerror(errno) + '.', {}, {} };
    std::ostringstream text;
    text << file.rdbuf();
    const auto json = parseJson(text.view());
    if (!json)
        return json.error().wrap(json.error().code, "'" + path + "': " + json.error().message);
    const Json *entities = jsonMember(*json, "entities");
    if (jsonText(*json, "format") != formatName || !entities || !entities->is_array())
        return Error { "catalog-format", "'" + path + "' is no exported catalogue.", {}, {} };

    Transaction transaction(store);
    Writer writer;
    writer.run = store.beginRun("import of " + path, "connector-studio");
    Exchanged exchanged;
    for (int pass = 0; pass < 2; ++pass) { // references by id need every entity to have one
        for (const Json &entity : *entities) {
            const Collection *collection = collectionOfEntity(jsonText(entity, "type"));
            const Json *given = jsonMember(entity, "fields");
            if (!collection || !given || !given->is_object() || jsonText(entity, "fqn").empty())
                return Error { "catalog-format",
                    "'" + path + "': an entity has no known type, no fqn or no fields.", {}, {} };
            Json fields = *given;
            namesToIds(store, *collection, fields);
            if (pass == 1 && fields == *given)
                continue;
            Row row;
            row.collection = collection;
            row.name = jsonText(entity, "name");
            row.fqn = jsonText(entity, "fqn");
            if (const std::string hash = jsonText(entity, "sourceHash"); !hash.empty())
                row.hash = hash;
            row.version = jsonInt(entity, "version", 1);
            row.updatedAt = jsonInt(entity, "updatedAt");
            row.updatedBy = jsonText(entity, "updatedBy");
            row.deleted = jsonBool(entity, "deleted");
            row.run = writer.run;
            row.body = dumpJson(fields);
            if (auto placed = store.place(row); !placed)
                return placed.error();
            exchanged.entities += pass == 0 ? 1 : 0;
        }
    }
    if (const Json *lineage = jsonMember(*json, "lineage")) {
        for (const Json &edge : *lineage) {
            const auto from = end(store, edge, "from");
            const auto to = end(store, edge, "to");
            const Json *details = jsonMember(edge, "details");
            if (!from || !to || !details)
                return Error { "catalog-format", "'" + path + "': an edge has no ends.", {}, {} };
            Extras(store).putEdge(*from, *to, *details, writer);
            ++exchanged.edges;
        }
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return exchanged;
}

} // namespace cs::catalog
