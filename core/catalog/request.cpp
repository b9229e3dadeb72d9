// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/request.h"

#include <algorithm>
#include <simdjson.h>

namespace cs::catalog {

namespace {

namespace dom = simdjson::dom;

Error bad(std::string message)
{
    return { "bad-request", std::move(message), {}, {} };
}

std::string_view textOf(const dom::element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::string_view memberText(const dom::element &value, std::string_view key)
{
    dom::element member;
    return value[key].get(member) == simdjson::SUCCESS ? textOf(member) : std::string_view();
}

void addReferences(const Field &field, const dom::element &value, RequestFacts &facts)
{
    dom::array list;
    switch (field.kind) {
    case FieldKind::RefByFqn:
        facts.references.emplace_back(field.refType, std::string(textOf(value)));
        break;
    case FieldKind::RefsByFqn:
        if (value.get(list) == simdjson::SUCCESS) {
            for (const dom::element item : list)
                facts.references.emplace_back(field.refType, std::string(textOf(item)));
        }
        break;
    case FieldKind::RefById:
        facts.referencedIds.emplace_back(textOf(value));
        break;
    case FieldKind::RefsById:
        if (value.get(list) == simdjson::SUCCESS) {
            for (const dom::element item : list)
                facts.referencedIds.emplace_back(textOf(item));
        }
        break;
    case FieldKind::EntityRef:
        facts.referencedIds.emplace_back(memberText(value, "id"));
        break;
    case FieldKind::EntityRefs:
        if (value.get(list) == simdjson::SUCCESS) {
            for (const dom::element item : list)
                facts.referencedIds.emplace_back(memberText(item, "id"));
        }
        break;
    case FieldKind::Plain:
    case FieldKind::Dropped:
        break;
    }
}

void takeParent(const Field &field, const dom::element &value, RequestFacts &facts)
{
    facts.parentField = &field;
    if (field.kind == FieldKind::EntityRef) {
        facts.parent = memberText(value, "id");
        facts.parentType = memberText(value, "type");
    } else {
        facts.parent = textOf(value);
        facts.parentType = field.refType;
    }
}

} // namespace

Result<RequestFacts> readRequest(const Collection &collection, std::string_view json)
{
    thread_local dom::parser parser;
    dom::element root;
    const auto parsed = parser.parse(json.data(), json.size()).get(root);
    if (parsed != simdjson::SUCCESS)
        return bad("Unable to process JSON: " + std::string(simdjson::error_message(parsed)) + '.');
    dom::object object;
    if (root.get(object) != simdjson::SUCCESS)
        return bad("Unable to process JSON: a " + collection.create + " is an object.");

    RequestFacts facts;
    std::size_t parentRank = collection.parents.size();
    std::size_t required = 0;
    for (const auto member : object) {
        const Field *field = collection.field(member.key);
        if (!field)
            return bad("Unrecognized field \"" + std::string(member.key) + "\" (class "
                + collection.create + ").");
        if (member.value.is_null()) {
            facts.hasNulls = true;
            continue;
        }
        if (std::find(
                collection.createRequired.begin(), collection.createRequired.end(), member.key)
            != collection.createRequired.end())
            ++required;
        if (member.key == "name")
            facts.name = textOf(member.value);
        else if (member.key == "sourceHash")
            facts.sourceHash = std::string(textOf(member.value));
        else if (member.key == "fullyQualifiedName")
            facts.givenFqn = textOf(member.value);
        const auto rank = static_cast<std::size_t>(
            std::find(collection.parents.begin(), collection.parents.end(), member.key)
            - collection.parents.begin());
        if (rank < parentRank) {
            parentRank = rank;
            takeParent(*field, member.value, facts);
        }
        addReferences(*field, member.value, facts);
    }
    if (required < collection.createRequired.size()) {
        for (const std::string &name : collection.createRequired) {
            dom::element value;
            if (object.at_key(name).get(value) != simdjson::SUCCESS || value.is_null())
                return bad('[' + name + " must not be null]");
        }
    }
    facts.hasTags = json.find("\"tagFQN\"") != std::string_view::npos;
    return facts;
}

} // namespace cs::catalog
