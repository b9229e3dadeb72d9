// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::catalog {

/// An OpenMetadata server, as `openMetadataServerConfig` names it.
struct RemoteServer
{
    std::string url; ///< hostPort: "http://localhost:8585/api"
    std::string token; ///< secret: goes into the Authorization header and nowhere else
    std::string agent = "connector-studio";
    bool verify = true; ///< verifySSL is not "ignore"
    std::string certificate; ///< file of the authority to trust; empty: the system's
    std::vector<std::pair<std::string, std::string>> headers; ///< extraHeaders
    bool forceEntityOverwriting = false;
    bool storeServiceConnection = true;

    // As the framework's client has them (metadata.ingestion.ometa.client and http_adapter).
    int retries = 3; ///< of a 504, and of a 429 that says how long to wait
    std::chrono::milliseconds retryWait { 30'000 }; ///< before the first, then twice, three times
    std::chrono::milliseconds refusedWait { 2'000 }; ///< before a second try to connect
    std::chrono::milliseconds longestWait { 120'000 }; ///< that a Retry-After may ask for
    std::chrono::milliseconds limitWait { 60'000 }; ///< a path that ran into a limit is left alone
    std::chrono::milliseconds connectTime { 10'000 };
    std::chrono::milliseconds readTime { 300'000 };
};

/// Reads workflowConfig.openMetadataServerConfig. A jwtToken that names a file is that file's text,
/// as in the framework. Errors: "missing-key", "bad-value".
Result<RemoteServer> remoteServer(const Json &openMetadataServerConfig);

struct RestAnswer
{
    int status = 0;
    std::string body;
    std::string change; ///< X-OpenMetadata-Change: "entityCreated", "entityNoChange", …
};

/// The REST API of a real server, with its token, its time limits and its retries. Any thread; one
/// request at a time. Waits on the calling thread.
class RestClient
{
public:
    explicit RestClient(RemoteServer server);
    RestClient(const RestClient &) = delete;
    RestClient &operator=(const RestClient &) = delete;
    ~RestClient();

    [[nodiscard]] const RemoteServer &server() const;

    /// @p target is below /api/v1, encoded: "/tables/name/svc.db?fields=*". A 404 is an answer, as
    /// it means "not there" more often than not; every other status from 400 on is an error:
    /// "server-refused" (nothing listens), "server-timeout", "server-broken" (the connection
    /// broke), "server-tls", "server-unauthorized" (401), "server-forbidden" (403), "server-limit"
    /// (429), "server-busy" (504, after its retries), "server-rejected" (other 4xx), "server-error"
    /// (5xx), "server-html" (a web page instead of the API).
    Result<RestAnswer> send(std::string_view method, const std::string &target,
        const std::string &body = {}, const char *contentType = "application/json");
    /// The same where the answer is JSON; null for an empty body or a 404.
    Result<Json> json(
        std::string_view method, const std::string &target, const std::string &body = {});

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// One segment of a path, or one value of a query, percent-encoded.
[[nodiscard]] std::string encoded(std::string_view text);

} // namespace cs::catalog
