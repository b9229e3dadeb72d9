// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/lineagewrite.h"
#include "core/catalog/routes.h"

#include <algorithm>
#include <set>

namespace cs::catalog {

namespace {

std::optional<Row> named(Store &store, const std::string &type, const std::string &fqn)
{
    const Collection *collection = collectionOfType(type);
    return collection ? store.find(*collection, fqn) : std::nullopt;
}

// "table/{id}/table/{id}", "table/name/{fqn}/table/name/{fqn}" or, in look-ups, "{id}/{id}".
struct Ends
{
    std::optional<Row> from;
    std::optional<Row> to;
};

Ends endsOf(Store &store, const Routes::Call &call)
{
    const auto &a = call.arguments;
    if (a.size() == 2)
        return { store.findById(a[0], Include::NonDeleted),
            store.findById(a[1], Include::NonDeleted) };
    const auto &segments = call.request.segments;
    const bool byName = std::count(segments.begin(), segments.end(), "name") >= 2
        && segments[segments.size() - 2] == "name";
    if (byName)
        return { named(store, a[0], a[1]), named(store, a[2], a[3]) };
    return { store.findById(a[1], Include::NonDeleted), store.findById(a[3], Include::NonDeleted) };
}

HttpReply noSuchEnds(const Ends &ends)
{
    return errorReply(404,
        std::string("The edge's ") + (ends.from ? "target" : "origin") + " instance not found");
}

HttpReply empty(int status)
{
    return { status, {}, "application/json", {} };
}

Json edgeJson(Store &store, const Edge &edge)
{
    Json json { { "fromEntity", store.reference(edge.from) },
        { "toEntity", store.reference(edge.to) } };
    for (const auto &[key, value] : edge.details.items())
        json[key] = value;
    json["lineageDetails"] = edge.details;
    return json;
}

void dropNulls(Json &json)
{
    for (auto it = json.begin(); it != json.end();) {
        if (it.value().is_null())
            it = json.erase(it);
        else
            ++it;
    }
}

} // namespace

HttpReply Routes::putLineage(Call &call)
{
    const auto body = parseJson(call.request.body);
    if (!body || !jsonMember(*body, "edge"))
        return errorReply(400, "[edge must not be null]");
    Written written = writeLineage(*m_store, *body, call.writer);
    const bool refused = written.verb == engine::SinkVerb::Refused;
    HttpReply reply = refused ? errorReply(written.status, written.why) : empty(200);
    call.written.push_back(std::move(written));
    return reply;
}

HttpReply Routes::putEdge(Call &call)
{
    const Ends ends = endsOf(*m_store, call);
    if (!ends.from || !ends.to)
        return noSuchEnds(ends);
    auto details
        = call.request.body.empty() ? Result<Json>(Json::object()) : parseJson(call.request.body);
    if (!details || !details->is_object())
        return errorReply(400, "The body is an edge's details.");
    dropNulls(*details);
    Written written = Extras(*m_store).putEdge(*ends.from, *ends.to, *details, call.writer);
    const bool refused = written.verb == engine::SinkVerb::Refused;
    HttpReply reply = refused ? errorReply(written.status, written.why) : empty(200);
    call.written.push_back(std::move(written));
    return reply;
}

HttpReply Routes::lineageEdge(Call &call)
{
    const Ends ends = endsOf(*m_store, call);
    if (!ends.from || !ends.to)
        return noSuchEnds(ends);
    const auto edge = Extras(*m_store).edge(*ends.from, *ends.to);
    if (!edge)
        return errorReply(
            404, "There is no lineage edge from " + ends.from->fqn + " to " + ends.to->fqn + '.');
    const Json body { { "edge", edgeJson(*m_store, *edge) } };
    return { 200, dumpJson(body), "application/json", {} };
}

HttpReply Routes::patchEdge(Call &call)
{
    const auto operations = parseJson(call.request.body);
    if (!operations || !operations->is_array())
        return errorReply(400, "A JSON Patch is a list of operations.");
    const std::lock_guard lock(m_store->mutex());
    const Ends ends = endsOf(*m_store, call);
    if (!ends.from || !ends.to)
        return noSuchEnds(ends);
    Extras extras(*m_store);
    const auto edge = extras.edge(*ends.from, *ends.to);
    if (!edge)
        return errorReply(404, "There is no such lineage edge.");
    Json details = edge->details;
    // The client computes its patch on a list that it takes to be there, even if empty.
    if (!details.contains("columnsLineage"))
        details["columnsLineage"] = Json::array();
    try {
        details = details.patch(*operations);
    } catch (const Json::exception &error) {
        return errorReply(400, std::string("The patch cannot be applied: ") + error.what());
    }
    Written written = extras.putEdge(*ends.from, *ends.to, details, call.writer);
    if (written.verb == engine::SinkVerb::Updated)
        written.verb = engine::SinkVerb::Patched;
    call.written.push_back(std::move(written));
    return empty(200);
}

HttpReply Routes::deleteEdge(Call &call)
{
    const Ends ends = endsOf(*m_store, call);
    if (!ends.from || !ends.to)
        return noSuchEnds(ends);
    if (!Extras(*m_store).removeEdge(*ends.from, *ends.to))
        return errorReply(404, "There is no such lineage edge.");
    return empty(200);
}

HttpReply Routes::deleteLineageBySource(Call &call)
{
    const auto &a = call.arguments;
    const bool byName = call.request.segments[1] == "source";
    const auto row = byName ? named(*m_store, a[0], a[1]) : m_store->findById(a[1]);
    if (!row)
        return errorReply(404, a[0] + " instance for " + a[1] + " not found");
    Extras(*m_store).removeEdgesInto(*row, a[2]);
    return empty(200);
}

HttpReply Routes::lineageGraph(Call &call)
{
    const auto &a = call.arguments;
    const bool byName = call.request.segments.size() == 4;
    const auto row
        = byName ? named(*m_store, a[0], a[1]) : m_store->findById(a[1], Include::NonDeleted);
    if (!row)
        return errorReply(404, a[0] + " instance for " + a[1] + " not found");
    const auto up = call.request.number("upstreamDepth", 1);
    const auto down = call.request.number("downstreamDepth", 1);
    if (!up || !down)
        return errorReply(400, "Depths are numbers.");
    Extras extras(*m_store);
    std::set<std::int64_t> seen { row->number };
    Json nodes = Json::array();
    const auto walk = [&](bool upwards, long long depth) {
        Json edges = Json::array();
        std::vector<Row> level { *row };
        for (long long i = 0; i < std::min(depth, 3LL) && !level.empty(); ++i) {
            std::vector<Row> next;
            for (const Row &one : level) {
                for (const Edge &edge : upwards ? extras.edgesInto(one) : extras.edgesFrom(one)) {
                    const Row &other = upwards ? edge.from : edge.to;
                    edges.push_back({ { "fromEntity", m_store->uuid(edge.from) },
                        { "toEntity", m_store->uuid(edge.to) },
                        { "lineageDetails", edge.details } });
                    if (seen.insert(other.number).second) {
                        nodes.push_back(m_store->reference(other));
                        next.push_back(other);
                    }
                }
            }
            level = std::move(next);
        }
        return edges;
    };
    Json body { { "entity", m_store->reference(*row) } };
    const Json upstream = walk(true, *up);
    const Json downstream = walk(false, *down);
    body["nodes"] = nodes;
    body["upstreamEdges"] = upstream;
    body["downstreamEdges"] = downstream;
    return { 200, dumpJson(body), "application/json", {} };
}

} // namespace cs::catalog
