// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/document.h"

#include "core/base/fqn.h"

#include <algorithm>
#include <array>

namespace cs::catalog {

namespace {

bool isOneOf(std::string_view name, const auto &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// The catalogue's own; a document that comes back has them, its own fields do not.
constexpr std::array<std::string_view, 12> derived {
    "id",
    "fullyQualifiedName",
    "version",
    "updatedAt",
    "updatedBy",
    "href",
    "deleted",
    "changeDescription",
    "incrementalChangeDescription",
    "sourceHash",
    "serviceType",
    "impersonatedBy",
};
// References to ancestors that no request has.
constexpr std::array<std::string_view, 4> ancestors { "service", "database", "databaseSchema",
    "classification" };
constexpr std::array<std::string_view, 12> editedByPeople {
    "description",
    "displayName",
    "tags",
    "owners",
    "domains",
    "dataProducts",
    "extension",
    "lifeCycle",
    "reviewers",
    "experts",
    "style",
    "retentionPeriod",
};

Json enriched(const Json &reference, Resolver &resolver)
{
    const std::string id = jsonText(reference, "id");
    if (auto found = resolver.byId(id))
        return *found;
    if (const std::string fqn = jsonText(reference, "fullyQualifiedName"); !fqn.empty()) {
        if (auto found = resolver.byName(jsonText(reference, "type"), fqn))
            return *found;
    }
    return reference;
}

Json byName(std::string_view type, const Json &name, Resolver &resolver)
{
    const std::string fqn = name.is_string() ? name.get<std::string>() : std::string();
    if (auto found = resolver.byName(type, fqn))
        return *found;
    return Json { { "id", "00000000-0000-4000-8000-000000000000" }, { "type", type },
        { "fullyQualifiedName", fqn } };
}

Json byId(std::string_view type, const Json &id, Resolver &resolver)
{
    const std::string uuid = id.is_string() ? id.get<std::string>() : std::string();
    if (auto found = resolver.byId(uuid))
        return *found;
    return Json { { "id", uuid }, { "type", type } };
}

Json mapped(const Json &list, auto map)
{
    Json result = Json::array();
    if (list.is_array()) {
        for (const Json &item : list)
            result.push_back(map(item));
    }
    return result;
}

Json fieldToDocument(const Field &field, const Json &value, Resolver &resolver)
{
    switch (field.kind) {
    case FieldKind::RefByFqn:
        return byName(field.refType, value, resolver);
    case FieldKind::RefsByFqn:
        return mapped(value, [&](const Json &v) { return byName(field.refType, v, resolver); });
    case FieldKind::RefById:
        return byId(field.refType, value, resolver);
    case FieldKind::RefsById:
        return mapped(value, [&](const Json &v) { return byId(field.refType, v, resolver); });
    case FieldKind::EntityRef:
        return enriched(value, resolver);
    case FieldKind::EntityRefs:
        return mapped(value, [&](const Json &v) { return enriched(v, resolver); });
    case FieldKind::Plain:
    case FieldKind::Dropped:
        break;
    }
    return value;
}

Json shortReference(const Json &reference)
{
    Json result = Json::object();
    for (const char *key : { "id", "type" }) {
        if (const Json *member = jsonMember(reference, key))
            result[key] = *member;
    }
    return result;
}

Json member(const Json &json, std::string_view key)
{
    const Json *found = jsonMember(json, key);
    return found ? *found : Json();
}

// What follows from where something stands: the FQN, and a position that is no other than the
// place.
void dropNestedNames(Json &value)
{
    if (value.is_array()) {
        long long place = 0;
        for (Json &item : value) {
            ++place;
            if (item.is_object() && item.contains("name")) {
                item.erase("fullyQualifiedName");
                if (jsonInt(item, "ordinalPosition") == place)
                    item.erase("ordinalPosition");
            }
            dropNestedNames(item);
        }
    } else if (value.is_object()) {
        for (const char *key : { "children", "columns", "schemaFields" }) {
            if (const auto it = value.find(key); it != value.end())
                dropNestedNames(*it);
        }
    }
}

Json fieldToOwn(const Field &field, const Json &value)
{
    switch (field.kind) {
    case FieldKind::RefByFqn:
        return member(value, "fullyQualifiedName");
    case FieldKind::RefsByFqn:
        return mapped(value, [](const Json &v) { return member(v, "fullyQualifiedName"); });
    case FieldKind::RefById:
        return member(value, "id");
    case FieldKind::RefsById:
        return mapped(value, [](const Json &v) { return member(v, "id"); });
    case FieldKind::EntityRef:
        return shortReference(value);
    case FieldKind::EntityRefs:
        return mapped(value, shortReference);
    case FieldKind::Plain:
    case FieldKind::Dropped:
        break;
    }
    Json plain = value;
    dropNestedNames(plain);
    return plain;
}

void nameList(Json &list, const std::string &prefix)
{
    if (!list.is_array())
        return;
    for (Json &item : list) {
        if (!item.is_object())
            continue;
        const std::string name = jsonText(item, "name");
        if (name.empty())
            continue;
        const auto quoted = fqn::quoteName(name);
        std::string whole = prefix + '.' + (quoted ? *quoted : name);
        if (const auto children = item.find("children"); children != item.end())
            nameList(*children, whole);
        item["fullyQualifiedName"] = std::move(whole);
    }
}

const Json *byNameIn(const Json &list, const std::string &name)
{
    for (const Json &item : list) {
        if (jsonText(item, "name") == name)
            return &item;
    }
    return nullptr;
}

bool isNamedList(const Json *list)
{
    return list && list->is_array() && !list->empty()
        && std::all_of(list->begin(), list->end(),
            [](const Json &item) { return !jsonText(item, "name").empty(); });
}

std::string textOrEmpty(const Json *value)
{
    return value ? dumpJson(*value) : std::string();
}

bool sameValue(const Json *a, const Json *b)
{
    if (!a || !b)
        return a == b;
    // Order of keys says nothing; compare as unordered documents.
    return *a == *b || nlohmann::json(*a) == nlohmann::json(*b);
}

void compareObjects(const Json &before, const Json &after, const std::string &prefix,
    std::vector<engine::FieldChange> &changes);

void compareLists(const Json &before, const Json &after, const std::string &prefix,
    std::vector<engine::FieldChange> &changes)
{
    for (const Json &item : before) {
        const std::string name = jsonText(item, "name");
        const Json *other = byNameIn(after, name);
        if (!other)
            changes.push_back({ prefix + name, dumpJson(item), {} });
        else
            compareObjects(item, *other, prefix + name + '.', changes);
    }
    for (const Json &item : after) {
        const std::string name = jsonText(item, "name");
        if (!byNameIn(before, name))
            changes.push_back({ prefix + name, {}, dumpJson(item) });
    }
}

void compareObjects(const Json &before, const Json &after, const std::string &prefix,
    std::vector<engine::FieldChange> &changes)
{
    const auto compare = [&](const std::string &key) {
        const Json *a = jsonMember(before, key);
        const Json *b = jsonMember(after, key);
        if (a && a->is_null())
            a = nullptr;
        if (b && b->is_null())
            b = nullptr;
        if (sameValue(a, b))
            return;
        const std::size_t known = changes.size();
        if (isNamedList(a) && isNamedList(b))
            compareLists(*a, *b, prefix + key + '.', changes);
        if (changes.size() == known) // no lists of names, or only their order differs
            changes.push_back({ prefix + key, textOrEmpty(a), textOrEmpty(b) });
    };
    for (const auto &[key, value] : before.items())
        compare(key);
    for (const auto &[key, value] : after.items()) {
        if (!before.contains(key))
            compare(key);
    }
}

// Descriptions and tags that people gave to columns stay when the source brings none.
void keepEditedColumns(const Json &present, Json &request)
{
    for (Json &column : request) {
        const Json *old = byNameIn(present, jsonText(column, "name"));
        if (!old)
            continue;
        // Positions come with the patch that adds foreign keys; create requests have none.
        for (const char *key : { "description", "displayName", "tags", "ordinalPosition" }) {
            const Json *value = jsonMember(*old, key);
            if (value && !column.contains(key))
                column[key] = *value;
        }
        const Json *oldChildren = jsonMember(*old, "children");
        if (const auto children = column.find("children"); oldChildren && children != column.end())
            keepEditedColumns(*oldChildren, *children);
    }
}

} // namespace

Json toDocument(const Collection &collection, const Json &own, Resolver &resolver)
{
    Json document = Json::object();
    for (const auto &[key, value] : own.items()) {
        if (value.is_null() || key == "sourceHash")
            continue;
        const Field *field = collection.field(key);
        if (field && field->kind == FieldKind::Dropped)
            continue;
        document[key] = field ? fieldToDocument(*field, value, resolver) : value;
    }
    return document;
}

Result<Json> toOwn(const Collection &collection, const Json &document)
{
    Json own = Json::object();
    for (const auto &[key, value] : document.items()) {
        const Field *field = collection.field(key);
        if (isOneOf(key, derived) || value.is_null() || (!field && isOneOf(key, ancestors)))
            continue;
        if (!collection.has(key))
            return Error { "unknown-field",
                "Unrecognized field \"" + key + "\": a " + collection.entity
                    + " has no such field.",
                {}, {} };
        own[key] = field ? fieldToOwn(*field, value) : value;
    }
    return own;
}

void nameNested(const Collection &collection, Json &document, std::string_view fqn)
{
    const std::string prefix(fqn);
    const auto name = [&](Json &parent, const char *key) {
        if (const auto it = parent.find(key); it != parent.end())
            nameList(*it, prefix);
    };
    if (collection.entity == "Table" || collection.entity == "DashboardDataModel"
        || collection.entity == "Worksheet")
        name(document, "columns");
    else if (collection.entity == "Pipeline")
        name(document, "tasks");
    else if (collection.entity == "MlModel")
        name(document, "mlFeatures");
    else if (collection.entity == "SearchIndex")
        name(document, "fields");
    else if (const auto it = document.find("dataModel");
             collection.entity == "Container" && it != document.end() && it->is_object())
        name(*it, "columns");
    for (const char *schema : { "messageSchema", "requestSchema", "responseSchema" }) {
        if (const auto it = document.find(schema); it != document.end() && it->is_object())
            name(*it, "schemaFields");
    }
}

Json merged(const Collection &collection, const Json &present, const Json &request)
{
    Json result = Json::object();
    for (const auto &[key, value] : request.items()) {
        if (!value.is_null() && key != "sourceHash")
            result[key] = value;
    }
    for (const auto &[key, value] : present.items()) {
        const bool kept = isOneOf(key, editedByPeople) || !collection.field(key);
        if (kept && !result.contains(key) && !value.is_null() && key != "sourceHash")
            result[key] = value;
    }
    const Json *oldColumns = jsonMember(present, "columns");
    if (const auto columns = result.find("columns"); oldColumns && columns != result.end())
        keepEditedColumns(*oldColumns, *columns);
    return result;
}

std::vector<engine::FieldChange> differences(const Json &before, const Json &after)
{
    std::vector<engine::FieldChange> changes;
    compareObjects(before, after, {}, changes);
    return changes;
}

Json changeDescription(
    const std::vector<engine::FieldChange> &changes, std::string_view previousVersion)
{
    Json added = Json::array();
    Json updated = Json::array();
    Json deleted = Json::array();
    for (const engine::FieldChange &change : changes) {
        Json entry { { "name", change.field } };
        if (!change.before.empty())
            entry["oldValue"] = change.before;
        if (!change.after.empty())
            entry["newValue"] = change.after;
        (change.before.empty() ? added : change.after.empty() ? deleted : updated).push_back(entry);
    }
    Json description { { "fieldsAdded", added }, { "fieldsUpdated", updated },
        { "fieldsDeleted", deleted } };
    description["previousVersion"] = std::stod(std::string(previousVersion));
    return description;
}

} // namespace cs::catalog
