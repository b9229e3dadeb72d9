// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace cs::cli {

/// Brings a session's events to the main thread. Holds the run back when printing cannot keep up,
/// so that a million events do not pile up before a slow terminal.
class RunWatch final : public engine::Listener
{
public:
    struct News
    {
        std::vector<engine::Event> events;
        std::optional<engine::SessionState> state; ///< the latest, if it changed
        std::optional<Result<Json>> reply;
    };

    void onEvents(std::vector<engine::Event> events) override;
    void onState(const engine::SessionState &state) override;
    void onReply(std::uint64_t requestId, Result<Json> reply) override;

    /// What came since the last call, in order: events before the state that follows them. Waits
    /// for something to come, at most 100 ms.
    [[nodiscard]] News wait();
    /// Nothing will be taken any more: what comes is thrown away.
    void close();

private:
    std::mutex m_mutex;
    std::condition_variable m_came;
    std::condition_variable m_taken;
    News m_news;
    bool m_closed = false;
};

/// Interrupts (Ctrl-C) counted instead of ending the program, while it lives.
class InterruptCounter
{
public:
    InterruptCounter();
    ~InterruptCounter();
    InterruptCounter(const InterruptCounter &) = delete;
    InterruptCounter &operator=(const InterruptCounter &) = delete;
    [[nodiscard]] int count() const;
};

} // namespace cs::cli
