// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/collection.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <strings.h>

namespace cs::catalog {

extern const char *const collectionsText; // collectionstext.cpp, made from collections.json

namespace {

Field readField(const std::string &name, std::string_view rule)
{
    Field field { name, FieldKind::Plain, {} };
    const auto colon = rule.find(':');
    const std::string_view head = rule.substr(0, colon);
    if (colon != std::string_view::npos)
        field.refType = rule.substr(colon + 1);
    if (head == "ref")
        field.kind = FieldKind::RefByFqn;
    else if (head == "refs")
        field.kind = FieldKind::RefsByFqn;
    else if (head == "id")
        field.kind = FieldKind::RefById;
    else if (head == "ids")
        field.kind = FieldKind::RefsById;
    else if (head == "entityRef")
        field.kind = FieldKind::EntityRef;
    else if (head == "entityRefs")
        field.kind = FieldKind::EntityRefs;
    else if (head == "drop")
        field.kind = FieldKind::Dropped;
    return field;
}

std::vector<std::string> texts(const Json &json, std::string_view key)
{
    std::vector<std::string> list;
    if (const Json *member = jsonMember(json, key)) {
        for (const Json &text : *member)
            list.push_back(text.get<std::string>());
    }
    return list;
}

std::vector<Collection> readCollections()
{
    const auto json = parseJson(collectionsText);
    assert(json.has_value());
    std::vector<Collection> all;
    for (const auto &[entity, rules] : json->items()) {
        Collection collection;
        collection.entity = entity;
        collection.type = jsonText(rules, "type");
        collection.path = jsonText(rules, "path");
        collection.create = jsonText(rules, "create");
        for (const auto &[name, rule] : rules["fields"].items())
            collection.fields.push_back(readField(name, rule.get<std::string>()));
        collection.only = texts(rules, "only");
        collection.required = texts(rules, "required");
        collection.createRequired = texts(rules, "createRequired");
        collection.parents = texts(rules, "parents");
        collection.infix = jsonText(rules, "infix");
        all.push_back(std::move(collection));
    }
    return all;
}

template<class Match>
const Collection *first(Match match)
{
    const auto &all = collections();
    const auto it = std::find_if(all.begin(), all.end(), match);
    return it == all.end() ? nullptr : &*it;
}

bool sameIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

const Field *Collection::field(std::string_view name) const
{
    const auto it = std::find_if(
        fields.begin(), fields.end(), [&](const Field &field) { return field.name == name; });
    return it == fields.end() ? nullptr : &*it;
}

bool Collection::has(std::string_view name) const
{
    const Field *created = field(name);
    if (created)
        return created->kind != FieldKind::Dropped;
    return std::find(only.begin(), only.end(), name) != only.end();
}

const std::vector<Collection> &collections()
{
    static const std::vector<Collection> all = readCollections();
    return all;
}

const Collection *collectionOfEntity(std::string_view entity)
{
    return first([&](const Collection &c) { return c.entity == entity; });
}

const Collection *collectionOfType(std::string_view type)
{
    return first([&](const Collection &c) { return sameIgnoringCase(c.type, type); });
}

const Collection *collectionOfCreate(std::string_view request)
{
    return first([&](const Collection &c) { return !c.create.empty() && c.create == request; });
}

const Collection *collectionOfPath(std::string_view path)
{
    return first([&](const Collection &c) { return c.path == path; });
}

int hierarchyDepth(std::string_view entity)
{
    struct Place
    {
        std::string_view entity;
        int depth;
    };
    static constexpr std::array places {
        Place { "DatabaseService", 0 },
        Place { "DashboardService", 0 },
        Place { "MessagingService", 0 },
        Place { "PipelineService", 0 },
        Place { "MlModelService", 0 },
        Place { "ApiService", 0 },
        Place { "SearchService", 0 },
        Place { "StorageService", 0 },
        Place { "SecurityService", 0 },
        Place { "DriveService", 0 },
        Place { "DashboardDataModel", 100 },
        Place { "Topic", 100 },
        Place { "MlModel", 100 },
        Place { "APICollection", 100 },
        Place { "APIEndpoint", 100 },
        Place { "SearchIndex", 100 },
        Place { "Database", 101 },
        Place { "Chart", 101 },
        Place { "Pipeline", 101 },
        Place { "Container", 101 },
        Place { "Directory", 101 },
        Place { "Spreadsheet", 101 },
        Place { "File", 102 },
        Place { "Worksheet", 102 },
        Place { "Dashboard", 103 },
        Place { "DatabaseSchema", 201 },
        Place { "StoredProcedure", 300 },
        Place { "Table", 301 },
        Place { "Metric", 303 },
    };
    const auto it = std::find_if(
        places.begin(), places.end(), [&](const Place &place) { return place.entity == entity; });
    return it == places.end() ? 1000 : it->depth;
}

} // namespace cs::catalog
