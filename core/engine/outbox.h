// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace cs::engine {

/// Carries what a session says to its listener, on a thread of its own: events in batches at the
/// latest 30 ms after the first of a batch, also while the run is stuck in a long call; states and
/// replies at once, after all events that came before them.
///
/// post() from any thread, in the order the listener gets them; it never waits.
class Outbox
{
public:
    explicit Outbox(Listener &listener);
    Outbox(const Outbox &) = delete;
    Outbox &operator=(const Outbox &) = delete;
    ~Outbox();

    void post(Event event);
    void post(const SessionState &state);
    void post(std::uint64_t requestId, Result<Json> reply);
    /// Waits while the listener is far behind, so that a run cannot outgrow the memory.
    void waitForRoom();
    /// Hands over what is left and then nothing any more; what is posted later is dropped. Returns
    /// when the last call to the listener has returned.
    void close();
    /// Called on the outbox's thread when the time has come, once; for a stop that must not hang.
    void alarm(std::chrono::steady_clock::time_point when, std::function<void()> ring);

private:
    using Reply = std::pair<std::uint64_t, Result<Json>>;
    struct Item
    {
        std::vector<Event> events;
        std::optional<SessionState> state;
        std::optional<Reply> reply;
    };

    void run();
    void deliver(Item &item);
    void seal(Item item);

    Listener &m_listener;
    std::mutex m_mutex;
    std::condition_variable m_wake; // the thread: something to do
    std::condition_variable m_room; // posters: the listener has caught up
    std::deque<Item> m_items;
    std::vector<Event> m_open; // the batch that is being filled
    std::chrono::steady_clock::time_point m_since; // first event of it
    std::optional<std::chrono::steady_clock::time_point> m_alarm;
    std::function<void()> m_ring;
    bool m_closed = false;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace cs::engine
