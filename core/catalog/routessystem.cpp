// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/routes.h"
#include "core/catalog/search.h"

#include <cctype>

namespace cs::catalog {

namespace {

constexpr long long maxHits = 10000;

// "sqlite_metadata (service: rich_sqlite; v2.0.7.0)" → "2.0.7"
std::string versionInAgent(std::string_view agent)
{
    for (std::size_t at = 0; (at = agent.find('v', at)) != std::string_view::npos; ++at) {
        std::string version;
        int dots = 0;
        for (std::size_t i = at + 1; i < agent.size(); ++i) {
            const char c = agent[i];
            if (c == '.' && ++dots > 2)
                break;
            if (c != '.' && std::isdigit(static_cast<unsigned char>(c)) == 0)
                break;
            version += c;
        }
        if (dots >= 2 && version.size() >= 5)
            return version;
    }
    return {};
}

HttpReply searchReply(const Result<Json> &found)
{
    if (found)
        return { 200, dumpJson(*found), "application/json", {} };
    return errorReply(found.error().code == "search-index" ? 404 : 400, found.error().message);
}

bool readPage(const HttpRequest &request, SearchQuery &query)
{
    const auto from = request.number("from", 0);
    const auto size = request.number("size", 10);
    if (!from || !size || *from < 0 || *size < 0)
        return false;
    query.index = request.parameter("index", "all");
    query.from = std::min(*from, maxHits);
    query.size = std::min(*size, maxHits);
    if (!request.parameter("deleted").empty())
        query.deleted = request.flag("deleted");
    return true;
}

} // namespace

HttpReply Routes::systemVersion(Call &call)
{
    std::string version = m_version.empty() ? versionInAgent(call.request.agent) : m_version;
    if (version.empty())
        version = "2.0.7";
    return { 200,
        dumpJson(
            Json { { "version", version }, { "revision", "embedded" }, { "timestamp", nowMs() } }),
        "application/json", {} };
}

// As on a server where nobody has set anything: all metrics are computed. The profiler asks for it
// before it begins, and takes no 404 (OMetaServerMixin.get_profiler_config_settings).
HttpReply Routes::profilerSettings(Call &)
{
    return { 200,
        dumpJson(Json { { "config_type", "profilerConfiguration" },
            { "config_value", { { "metricConfiguration", Json::array() } } } }),
        "application/json", {} };
}

// No steps: the framework then checks nothing, which is right, as the server would check nothing
// either.
HttpReply Routes::testConnection(Call &call)
{
    const Json definition { { "name", call.arguments[0] },
        { "fullyQualifiedName", call.arguments[0] }, { "steps", Json::array() } };
    return { 200, dumpJson(definition), "application/json", {} };
}

HttpReply Routes::searchQuery(Call &call)
{
    const HttpRequest &request = call.request;
    SearchQuery query;
    if (!readPage(request, query))
        return errorReply(400, "from and size are numbers that are not negative.");
    query.text = request.parameter("q");
    query.fields = request.allParameters("include_source_fields");
    query.after = request.parameter("search_after");
    query.descending
        = request.parameter("sort_order") == "desc" && request.parameter("sort_field") != "_score";
    if (const std::string filter = request.parameter("query_filter"); !filter.empty()) {
        auto json = parseJson(filter);
        if (!json)
            return errorReply(400, "query_filter: " + json.error().message);
        query.filter = std::move(*json);
    }
    return searchReply(search(*m_store, query));
}

HttpReply Routes::fieldQuery(Call &call)
{
    const HttpRequest &request = call.request;
    SearchQuery query;
    if (!readPage(request, query))
        return errorReply(400, "from and size are numbers that are not negative.");
    query.fieldName = request.parameter("fieldName");
    query.fieldValue = request.parameter("fieldValue");
    if (query.fieldName.empty())
        return errorReply(400, "fieldName is missing.");
    return searchReply(search(*m_store, query));
}

} // namespace cs::catalog
