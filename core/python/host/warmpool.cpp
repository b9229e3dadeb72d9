// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/warmpool.h"

#include "core/python/host/forkserver.h"

namespace cs::python {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds beforeRetry { 30 };

} // namespace

WarmPool::~WarmPool() = default;

WarmPool &WarmPool::shared()
{
    static WarmPool pool;
    return pool;
}

void WarmPool::prewarm(const std::string &interpreter)
{
    std::vector<std::shared_ptr<ForkServer>>
        gone; // destroyed without the lock: they are waited for
    const std::lock_guard lock(m_mutex);
    tidy(gone);
    const Key key { interpreter, "" };
    if (const auto server = find(key)) {
        server->touch();
        if (server->state() != ForkServer::State::Gone
            || Clock::now() - server->goneSince() < beforeRetry)
            return;
        gone.push_back(server);
    }
    auto files = BridgeFiles::write();
    if (!files)
        return;
    auto start = [interpreter, files = std::shared_ptr<BridgeFiles>(std::move(*files))] {
        auto command = files->command(interpreter);
        command.arguments.emplace_back("warm");
        return ChildProcess::start(command);
    };
    m_servers[key]
        = { std::make_shared<ForkServer>(std::move(start), m_options.idle), Clock::now() };
}

WarmPool::Answer WarmPool::fork(const Wanted &wanted)
{
    Json request = Json::object();
    request["cmd"] = "fork";
    request["paths"] = wanted.paths;
    request["cwd"] = wanted.workingDirectory;
    request["memory"] = wanted.memoryLimit;
    for (const bool knows : { true, false }) {
        const Key key { wanted.interpreter, knows ? wanted.connector : "" };
        std::shared_ptr<ForkServer> server;
        {
            const std::lock_guard lock(m_mutex);
            server = find(key);
            if (server) {
                m_servers[key].used = Clock::now();
                if (const auto base = find({ wanted.interpreter, "" }))
                    base->touch();
            }
        }
        if (!server)
            continue;
        if (server->state() == ForkServer::State::Importing && !knows)
            return { Readiness::Soon, nullptr, false };
        if (server->state() != ForkServer::State::Ready)
            continue;
        auto child = server->fork(request);
        if (child)
            return { Readiness::Here, std::move(*child), knows };
        if (child.error().message.starts_with("stale")) {
            drop(server);
            if (!knows)
                prewarm(wanted.interpreter);
        }
    }
    return {};
}

void WarmPool::learn(const std::string &interpreter, const std::string &connector,
    const std::vector<std::string> &modules)
{
    std::vector<std::shared_ptr<ForkServer>> gone;
    const std::lock_guard lock(m_mutex);
    tidy(gone);
    const Key key { interpreter, connector };
    const auto base = find({ interpreter, "" });
    if (connector.empty() || find(key) || !base || base->state() != ForkServer::State::Ready)
        return;
    Json request = Json::object();
    request["cmd"] = "fork";
    request["modules"] = modules;
    auto start = [base, request] { return base->fork(request); };
    m_servers[key]
        = { std::make_shared<ForkServer>(std::move(start), m_options.idle), Clock::now() };
    tidy(gone);
}

std::shared_ptr<ForkServer> WarmPool::find(const Key &key) const
{
    const auto it = m_servers.find(key);
    return it == m_servers.end() ? nullptr : it->second.server;
}

void WarmPool::drop(const std::shared_ptr<ForkServer> &server)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_servers, [&](const auto &entry) { return entry.second.server == server; });
}

// With m_mutex held. Connectors whose server is gone, and those too many.
void WarmPool::tidy(std::vector<std::shared_ptr<ForkServer>> &gone)
{
    std::size_t connectors = 0;
    for (auto it = m_servers.begin(); it != m_servers.end();) {
        if (it->first.second.empty()) {
            ++it;
        } else if (it->second.server->state() == ForkServer::State::Gone) {
            gone.push_back(std::move(it->second.server));
            it = m_servers.erase(it);
        } else {
            ++connectors;
            ++it;
        }
    }
    for (; connectors > m_options.connectors; --connectors) {
        auto oldest = m_servers.end();
        for (auto it = m_servers.begin(); it != m_servers.end(); ++it) {
            if (!it->first.second.empty()
                && (oldest == m_servers.end() || it->second.used < oldest->second.used))
                oldest = it;
        }
        gone.push_back(std::move(oldest->second.server));
        m_servers.erase(oldest);
    }
}

} // namespace cs::python
