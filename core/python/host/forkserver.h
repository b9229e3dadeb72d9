// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/python/host/bridgefiles.h"
#include "core/python/host/childprocess.h"
#include "core/python/host/linesplitter.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace cs::python {

/// One process of the bridge's fork server (bridge/cs_bridge/forkserver.py), kept by a thread of
/// its own: a child dies with the thread that started it. Calls from any thread; destroying it ends
/// the process.
class ForkServer
{
public:
    using Starter = std::function<Result<std::unique_ptr<ChildProcess>>()>;
    enum class State { Importing, Ready, Gone };

    /// @p start is called on its thread.
    ForkServer(Starter start, std::chrono::milliseconds idle);
    ~ForkServer();
    ForkServer(const ForkServer &) = delete;
    ForkServer &operator=(const ForkServer &) = delete;

    [[nodiscard]] State state() const;
    /// Since when it is gone.
    [[nodiscard]] std::chrono::steady_clock::time_point goneSince() const;
    /// Starts its idle time anew.
    void touch();
    /// A copy of it. Errors: "fork-failed".
    Result<std::unique_ptr<ChildProcess>> fork(const Json &request);

private:
    void keep(const Starter &start);
    void onLine(std::string_view line);
    void takeRequest();

    const std::chrono::milliseconds m_idle;
    std::unique_ptr<ChildProcess> m_child; // its thread's, but for wake() with m_mutex held
    LineSplitter m_lines { 1u << 20 };
    mutable std::mutex m_mutex; // all below
    std::condition_variable m_answered;
    State m_state = State::Importing;
    std::chrono::steady_clock::time_point m_goneSince {};
    std::chrono::steady_clock::time_point m_used;
    bool m_ending = false;
    bool m_asking = false; // one at a time
    std::optional<std::string> m_request;
    std::optional<Result<std::unique_ptr<ChildProcess>>> m_answer;
    std::thread m_thread;
};

} // namespace cs::python
