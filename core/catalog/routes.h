// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/secretmask.h"
#include "core/catalog/extras.h"
#include "core/catalog/http.h"

#include <functional>
#include <map>
#include <mutex>

namespace cs::catalog {

/// A call the catalogue does not know, for the list "asked for, not supported".
struct UnsupportedCall
{
    std::string method;
    std::string path; ///< without the query
    std::int64_t count = 0;
};

/// What one request wrote, for whoever watches the served catalogue.
struct WriteNotice
{
    std::string agent;
    std::vector<Written> written;
    /// Set by deleteStale: what was asked, and what came of it. @c written then lists what went.
    std::optional<std::pair<engine::DeleteStale, engine::DeleteStaleReply>> stale;
    /// "GET /v1/…": set instead by a call the catalogue does not know, which wrote nothing.
    std::string unsupported {};
};

/// Says why names may be missing in the lists of seen names that a deletion rests on; empty if
/// nothing is known against them. Asked on the thread that serves the request, may wait a little.
using DeletionGuard = std::function<std::string()>;

/// The server's surface over a store: docs/catalog.md lists the calls. Any thread.
class Routes
{
public:
    /// @p version is what /system/version answers; empty: the one the client names in its
    /// User-Agent, so that its version check passes.
    explicit Routes(std::shared_ptr<Store> store, std::string version = {});

    [[nodiscard]] HttpReply handle(HttpRequest request);
    [[nodiscard]] std::vector<UnsupportedCall> unsupported() const;
    /// Called after each writing request and each call that is not supported, on the thread that
    /// served it.
    void onWritten(std::function<void(const WriteNotice &)> listener);
    /// Before each deleteStale; what it says against makes the deletion answer that nothing went.
    /// With @p apply the deletion goes on, and only the notice says that it was unsafe.
    void guardDeletions(DeletionGuard guard, bool apply = false);

    /// What is written from now on is stored without these, wherever in it they stand.
    void hide(SecretMask mask);

    /// What a handler works with. Patterns: "@" is a collection, "*" one segment.
    struct Call
    {
        const HttpRequest &request;
        const Collection *collection = nullptr;
        std::vector<std::string> arguments; ///< what the asterisks stood for
        Writer writer;
        std::vector<Written> written;
        std::optional<std::pair<engine::DeleteStale, engine::DeleteStaleReply>> stale;
    };
    using Handler = HttpReply (Routes::*)(Call &);
    struct Route
    {
        const char *method;
        const char *pattern;
        Handler handler;
    };

private:
    static const std::vector<Route> &table();
    std::int64_t runOf(const HttpRequest &request);
    std::optional<Row> rowOf(const Call &call, Include include = Include::NonDeleted);
    Json withExtras(const Row &row, const std::string &fields);
    HttpReply entityReply(const Row &row, int status, const std::string &fields = {});
    HttpReply writtenReply(Call &call, Written written);

    // routesentity.cpp
    HttpReply list(Call &call);
    HttpReply put(Call &call);
    HttpReply post(Call &call);
    HttpReply putBulk(Call &call);
    HttpReply deleteStale(Call &call);
    HttpReply get(Call &call);
    HttpReply patch(Call &call);
    HttpReply remove(Call &call);
    HttpReply restore(Call &call);
    HttpReply versions(Call &call);
    HttpReply version(Call &call);
    // routeslineage.cpp
    HttpReply putLineage(Call &call);
    HttpReply lineageEdge(Call &call);
    HttpReply putEdge(Call &call);
    HttpReply patchEdge(Call &call);
    HttpReply deleteEdge(Call &call);
    HttpReply deleteLineageBySource(Call &call);
    HttpReply lineageGraph(Call &call);
    // routesextras.cpp
    HttpReply putPart(Call &call);
    HttpReply getPart(Call &call);
    HttpReply deletePart(Call &call);
    HttpReply putTableProfile(Call &call);
    HttpReply profiles(Call &call);
    HttpReply putStatus(Call &call);
    HttpReply putStatuses(Call &call);
    HttpReply statuses(Call &call);
    HttpReply putUsage(Call &call);
    HttpReply nothing(Call &call);
    HttpReply putTestResult(Call &call);
    HttpReply testResults(Call &call);
    // routespipeline.cpp
    HttpReply putPipelineStatus(Call &call);
    HttpReply pipelineStatuses(Call &call);
    HttpReply pipelineStatus(Call &call);
    HttpReply putProgress(Call &call);
    HttpReply progress(Call &call);
    HttpReply postLogs(Call &call);
    HttpReply logs(Call &call);
    // routessystem.cpp
    HttpReply systemVersion(Call &call);
    HttpReply profilerSettings(Call &call);
    HttpReply testConnection(Call &call);
    HttpReply searchQuery(Call &call);
    HttpReply fieldQuery(Call &call);

    std::shared_ptr<Store> m_store;
    std::string m_version;
    mutable std::mutex m_mutex; // of what follows
    std::map<std::pair<std::string, std::string>, std::int64_t> m_unsupported;
    struct AgentRun
    {
        std::int64_t run = 0;
        bool begun = false; // has asked for more than the version
    };
    std::map<std::string, AgentRun> m_runs;
    std::function<void(const WriteNotice &)> m_listener;
    DeletionGuard m_guard;
    bool m_applyUnsafe = false;
    SecretMask m_mask;
};

} // namespace cs::catalog
