// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/python/host/childprocess.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace cs::python {

class ForkServer;

/// Python processes that have imported the framework and fork for each run, so that a run begins in
/// a fraction of a second instead of after several.
///
/// One per interpreter, and one more, forked from it, per connector that has run: that one knows
/// the connector's modules too. The user's own modules are in none of them and are read anew by
/// each run. Processes end when nobody wanted them for a while, with the pool, and with this
/// program however it ends. Every call from any thread; none waits for an import.
class WarmPool
{
public:
    struct Options
    {
        std::chrono::milliseconds idle { std::chrono::minutes(20) };
        std::size_t connectors = 3; ///< the one least recently used goes
    };
    WarmPool() = default;
    explicit WarmPool(Options options)
        : m_options(options)
    { }
    WarmPool(const WarmPool &) = delete;
    WarmPool &operator=(const WarmPool &) = delete;
    /// Ends all of them.
    ~WarmPool();
    /// The program's own.
    static WarmPool &shared();

    /// Runs with this interpreter are to be expected: import the framework in the background.
    /// Nothing to do where that has been done, or has failed a moment ago.
    void prewarm(const std::string &interpreter);

    /// What a copy is to be.
    struct Wanted
    {
        std::string interpreter;
        std::string connector; ///< whose modules it should know
        std::vector<std::string> paths; ///< of the user's modules
        std::string workingDirectory;
        std::uint64_t memoryLimit = 0; ///< bytes of address space; 0: none
    };
    enum class Readiness {
        None, ///< nobody prewarmed, it could not be, or a copy would not be as a fresh process is
        Soon, ///< the framework is being imported: sooner there than a fresh process would be
        Here,
    };
    struct Answer
    {
        Readiness readiness = Readiness::None;
        std::unique_ptr<ChildProcess> child;
        bool knowsConnector = false; ///< no learn() needed
    };
    [[nodiscard]] Answer fork(const Wanted &wanted);

    /// The installed modules a connector's run has imported: have them ready for the next.
    void learn(const std::string &interpreter, const std::string &connector,
        const std::vector<std::string> &modules);

private:
    using Key = std::pair<std::string, std::string>; // interpreter, connector or ""
    struct Entry
    {
        std::shared_ptr<ForkServer> server;
        std::chrono::steady_clock::time_point used;
    };
    void drop(const std::shared_ptr<ForkServer> &server);
    // With m_mutex held.
    [[nodiscard]] std::shared_ptr<ForkServer> find(const Key &key) const;
    void tidy(std::vector<std::shared_ptr<ForkServer>> &gone);

    Options m_options;
    std::mutex m_mutex;
    std::map<Key, Entry> m_servers;
};

} // namespace cs::python
