// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lineagewrite.h"

namespace cs::catalog {

namespace {

std::optional<Row> byName(Store &store, const std::string &type, const std::string &fqn)
{
    const Collection *collection = collectionOfType(type);
    return collection ? store.find(*collection, fqn) : std::nullopt;
}

std::optional<Row> endOf(Store &store, const Json &edge, const char *key)
{
    const Json *reference = jsonMember(edge, key);
    if (!reference)
        return std::nullopt;
    if (auto row = store.findById(jsonText(*reference, "id"), Include::NonDeleted))
        return row;
    return byName(store, jsonText(*reference, "type"), jsonText(*reference, "fullyQualifiedName"));
}

Json withoutNulls(const Json *details)
{
    Json result = Json::object();
    if (details && details->is_object()) {
        for (const auto &[key, value] : details->items()) {
            if (!value.is_null())
                result[key] = value;
        }
    }
    return result;
}

Written refused(std::string why)
{
    Written written;
    written.status = 404;
    written.why = std::move(why);
    return written;
}

} // namespace

Written writeLineage(Store &store, const Json &request, const Writer &writer)
{
    const Json *wrapped = jsonMember(request, "lineage_request");
    const bool replaces = wrapped && jsonBool(request, "override_lineage");
    const Json &inner = wrapped ? *wrapped : request;

    std::optional<Row> from;
    std::optional<Row> to;
    Json details;
    if (const Json *edge = jsonMember(inner, "edge")) {
        from = endOf(store, *edge, "fromEntity");
        to = endOf(store, *edge, "toEntity");
        details = withoutNulls(jsonMember(*edge, "lineageDetails"));
    } else {
        from = byName(
            store, jsonText(inner, "from_entity_type"), jsonText(inner, "from_entity_fqn"));
        to = byName(store, jsonText(inner, "to_entity_type"), jsonText(inner, "to_entity_fqn"));
        details = withoutNulls(jsonMember(inner, "lineage_details"));
    }
    if (!from || !to)
        return refused(std::string("The entity that the lineage ")
            + (from ? "goes to" : "comes from") + " is not in the catalogue.");
    Extras extras(store);
    const std::string source = jsonText(details, "source");
    // The framework's client remembers what it deleted, so one run overrides a target once: edges
    // that this run wrote stay.
    if (replaces && !source.empty())
        extras.removeEdgesInto(*to, source, writer.run);
    return extras.putEdge(*from, *to, details, writer);
}

} // namespace cs::catalog
