// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/routes.h"

#include <algorithm>

namespace cs::catalog {

namespace {

constexpr std::size_t maxUnsupported = 1000;

std::vector<std::string> split(std::string_view path)
{
    std::vector<std::string> parts;
    while (!path.empty()) {
        const auto slash = path.find('/');
        parts.emplace_back(path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return parts;
}

struct Compiled
{
    std::vector<std::string> pattern;
    const Routes::Route *route;
};

// The collection whose path the segments begin with; the longest wins.
const Collection *collectionAt(const std::vector<std::string> &segments, std::size_t &length)
{
    const Collection *best = nullptr;
    length = 0;
    std::string path;
    for (std::size_t i = 0; i < std::min<std::size_t>(segments.size(), 3); ++i) {
        path += '/' + segments[i];
        if (const Collection *collection = collectionOfPath(path)) {
            best = collection;
            length = i + 1;
        }
    }
    return best;
}

bool fits(const std::vector<std::string> &pattern, const std::vector<std::string> &segments,
    std::size_t collectionLength, std::vector<std::string> &arguments)
{
    arguments.clear();
    std::size_t at = 0;
    for (const std::string &part : pattern) {
        if (part == "@") {
            if (collectionLength == 0)
                return false;
            at += collectionLength;
            continue;
        }
        if (at >= segments.size() || (part != "*" && part != segments[at]))
            return false;
        if (part == "*")
            arguments.push_back(segments[at]);
        ++at;
    }
    return at == segments.size();
}

} // namespace

Routes::Routes(std::shared_ptr<Store> store, std::string version)
    : m_store(std::move(store))
    , m_version(std::move(version))
{ }

// The more telling pattern stands first: "name" before "*".
const std::vector<Routes::Route> &Routes::table()
{
    static const std::vector<Route> routes {
        { "GET", "system/version", &Routes::systemVersion },
        { "GET", "system/settings/profilerConfiguration", &Routes::profilerSettings },
        { "GET", "services/testConnectionDefinitions/name/*", &Routes::testConnection },
        { "GET", "search/query", &Routes::searchQuery },
        { "GET", "search/fieldQuery", &Routes::fieldQuery },
        { "PUT", "lineage", &Routes::putLineage },
        { "GET", "lineage/getLineageEdge/*/*", &Routes::lineageEdge },
        { "GET", "lineage/getLineageEdge/*/name/*/*/name/*", &Routes::lineageEdge },
        { "DELETE", "lineage/source/name/*/*/type/*", &Routes::deleteLineageBySource },
        { "DELETE", "lineage/*/*/type/*", &Routes::deleteLineageBySource },
        { "GET", "lineage/*/name/*", &Routes::lineageGraph },
        { "GET", "lineage/*/*", &Routes::lineageGraph },
        { "PUT", "lineage/*/name/*/*/name/*", &Routes::putEdge },
        { "PATCH", "lineage/*/name/*/*/name/*", &Routes::patchEdge },
        { "PATCH", "lineage/*/*/*/*", &Routes::patchEdge },
        { "DELETE", "lineage/*/name/*/*/name/*", &Routes::deleteEdge },
        { "DELETE", "lineage/*/*/*/*", &Routes::deleteEdge },
        { "POST", "usage/compute.percentile/*/*", &Routes::nothing },
        { "PUT", "usage/*/*", &Routes::putUsage },
        { "POST", "usage/*/*", &Routes::putUsage },
        { "PUT", "services/ingestionPipelines/progress/*/*", &Routes::putProgress },
        { "GET", "services/ingestionPipelines/progress/*/*", &Routes::progress },
        { "POST", "services/ingestionPipelines/metrics/*/*", &Routes::putProgress },
        { "POST", "services/ingestionPipelines/logs/*/*", &Routes::postLogs },
        { "POST", "services/ingestionPipelines/logs/*/*/close", &Routes::nothing },
        { "GET", "services/ingestionPipelines/logs/*/*", &Routes::logs },
        { "PUT", "services/ingestionPipelines/*/pipelineStatus", &Routes::putPipelineStatus },
        { "GET", "services/ingestionPipelines/*/pipelineStatus", &Routes::pipelineStatuses },
        { "GET", "services/ingestionPipelines/*/pipelineStatus/*", &Routes::pipelineStatus },
        { "POST", "dataQuality/testCases/testCaseResults/*", &Routes::putTestResult },
        { "GET", "dataQuality/testCases/testCaseResults/*", &Routes::testResults },
        { "PUT", "pipelines/*/status", &Routes::putStatus },
        { "PUT", "pipelines/*/status/bulk", &Routes::putStatuses },
        { "GET", "pipelines/*/status", &Routes::statuses },
        { "PUT", "tables/*/tableProfile", &Routes::putTableProfile },
        { "GET", "tables/*/tableProfile", &Routes::profiles },
        { "GET", "tables/*/columnProfile", &Routes::profiles },
        { "GET", "tables/*/tableProfile/latest", &Routes::profiles },
        { "PUT", "@/*/sampleData", &Routes::putPart },
        { "GET", "@/*/sampleData", &Routes::getPart },
        { "DELETE", "@/*/sampleData", &Routes::deletePart },
        { "PUT", "tables/*/tableProfilerConfig", &Routes::putPart },
        { "GET", "tables/*/tableProfilerConfig", &Routes::getPart },
        { "DELETE", "tables/*/tableProfilerConfig", &Routes::deletePart },
        { "PUT", "tables/*/dataModel", &Routes::putPart },
        { "PUT", "tables/*/joins", &Routes::putPart },
        { "PUT", "tables/*/customMetric", &Routes::putPart },
        { "PUT", "tables/*/pipelineObservability", &Routes::putPart },
        { "PUT", "@/bulk", &Routes::putBulk },
        { "DELETE", "@/deleteStale", &Routes::deleteStale },
        { "PUT", "@/restore", &Routes::restore },
        { "GET", "@/name/*", &Routes::get },
        { "PATCH", "@/name/*", &Routes::patch },
        { "DELETE", "@/name/*", &Routes::remove },
        { "DELETE", "@/async/*", &Routes::remove },
        { "GET", "@/*/versions", &Routes::versions },
        { "GET", "@/*/versions/*", &Routes::version },
        { "GET", "@/*", &Routes::get },
        { "PATCH", "@/*", &Routes::patch },
        { "DELETE", "@/*", &Routes::remove },
        { "GET", "@", &Routes::list },
        { "PUT", "@", &Routes::put },
        { "POST", "@", &Routes::post },
    };
    return routes;
}

HttpReply Routes::handle(HttpRequest request)
{
    static const std::vector<Compiled> compiled = [] {
        std::vector<Compiled> all;
        for (const Route &route : table())
            all.push_back({ split(route.pattern), &route });
        return all;
    }();
    {
        const std::lock_guard lock(m_mutex);
        m_mask.hide(request.target); // so that what is stored under a masked name is found again
        m_mask.hideJson(request.body);
    }
    if (!parseTarget(request))
        return errorReply(400, "The request's target is not a valid path.");
    auto &segments = request.segments;
    const std::string path = request.target.substr(0, request.target.find('?'));
    if (segments.size() < 3 || segments[0] != "api" || segments[1] != "v1") {
        return errorReply(404, "There is nothing at " + path + "; the API is below /api/v1.");
    }
    segments.erase(segments.begin(), segments.begin() + 2);

    Call call { request, nullptr, {}, {}, {}, {} };
    std::size_t length = 0;
    call.collection = collectionAt(segments, length);
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    std::string allowed;
    for (const Compiled &one : compiled) {
        if (!fits(one.pattern, segments, length, call.arguments))
            continue;
        if (method != one.route->method) {
            if (allowed.find(one.route->method) == std::string::npos)
                allowed += (allowed.empty() ? "" : ", ") + std::string(one.route->method);
            continue;
        }
        call.writer.run = runOf(request);
        HttpReply reply = (this->*one.route->handler)(call);
        std::function<void(const WriteNotice &)> listener;
        if (!call.written.empty() || call.stale) {
            const std::lock_guard lock(m_mutex);
            listener = m_listener;
        }
        if (listener)
            listener({ request.agent, std::move(call.written), std::move(call.stale) });
        return reply;
    }
    std::function<void(const WriteNotice &)> listener;
    {
        const std::lock_guard lock(m_mutex);
        const auto key = std::pair(request.method, path);
        if (m_unsupported.size() < maxUnsupported || m_unsupported.contains(key))
            ++m_unsupported[key];
        listener = m_listener;
    }
    if (listener)
        listener({ request.agent, {}, {}, request.method + ' ' + path });
    if (!allowed.empty()) {
        HttpReply reply = errorReply(405, "HTTP 405 Method Not Allowed");
        reply.allow = allowed;
        return reply;
    }
    return errorReply(404,
        "HTTP 404 Not Found: the catalogue does not support " + request.method + ' ' + path + '.');
}

std::vector<UnsupportedCall> Routes::unsupported() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<UnsupportedCall> calls;
    for (const auto &[key, count] : m_unsupported)
        calls.push_back({ key.first, key.second, count });
    return calls;
}

void Routes::onWritten(std::function<void(const WriteNotice &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
}

void Routes::guardDeletions(DeletionGuard guard, bool apply)
{
    const std::lock_guard lock(m_mutex);
    m_guard = std::move(guard);
    m_applyUnsafe = apply;
}

void Routes::hide(SecretMask mask)
{
    const std::lock_guard lock(m_mutex);
    m_mask = std::move(mask);
}

// A client says hello by asking for the version (twice); a run is what comes until it does again.
std::int64_t Routes::runOf(const HttpRequest &request)
{
    const std::lock_guard lock(m_mutex);
    if (m_runs.size() > 1000) // labels come from outside: do not grow without end
        m_runs.clear();
    const bool hello = request.segments.front() == "system";
    AgentRun &run = m_runs[request.agent];
    if (run.run == 0 || (hello && run.begun)) {
        const std::string label = request.agent.substr(0, 200);
        run = { m_store->beginRun(label, label), false };
    }
    run.begun = run.begun || !hello;
    return run.run;
}

} // namespace cs::catalog
