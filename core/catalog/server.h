// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/routes.h"

#include <chrono>
#include <functional>
#include <memory>
#include <string>

namespace cs::catalog {

struct ServerOptions
{
    std::string host = "127.0.0.1"; ///< anything but loopback only with allowRemote
    int port = 0; ///< 0: any that is free
    std::string token; ///< empty: a random one is made; there always is one
    std::string version; ///< of /system/version; empty: the client's own
    bool allowRemote = false;
    std::size_t maxBody = 64u << 20;
    std::size_t maxHeader = 64u << 10; ///< of one request, all header lines together
    std::chrono::milliseconds headerTime { 10'000 }; ///< from first byte to the end of the header
    /// From the end of the header to the end of the body, plus a second for each 100 kB.
    std::chrono::milliseconds bodyTime { 30'000 };
    std::chrono::milliseconds idleTime { 60'000 }; ///< between two requests of a connection
    std::size_t maxConnections = 256; ///< served at once; more wait
};

/// The catalogue as a server: HTTP on loopback.
///
/// Every request needs `Authorization: Bearer <token>` and a Host header that names this machine
/// (so that no web page can reach it through a name of its own). start() returns when the server
/// listens; it then runs on threads of its own until stop() or destruction.
class CatalogServer
{
public:
    explicit CatalogServer(std::shared_ptr<Store> store, ServerOptions options = {});
    CatalogServer(const CatalogServer &) = delete;
    CatalogServer &operator=(const CatalogServer &) = delete;
    ~CatalogServer();

    /// Errors: "catalog-listen" (port taken, host not allowed).
    Result<void> start();
    void stop();
    [[nodiscard]] int port() const;
    [[nodiscard]] const std::string &token() const;
    [[nodiscard]] std::string url() const; ///< "http://127.0.0.1:8585/api", as hostPort wants it
    [[nodiscard]] Routes &routes();

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace cs::catalog
