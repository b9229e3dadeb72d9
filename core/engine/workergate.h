// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"
#include "core/engine/walkcontrol.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace cs::engine {

/// Through which the workers of a parallel node pass their events and records to the lane that
/// forked them, in the order they come. Internal to the engine.
class WorkerGate
{
public:
    struct Item
    {
        std::size_t worker = 0;
        Event event;
        entity::RecordPtr record; ///< for the sink; then the event has nothing but its path
    };

    /// @p control may be null.
    WorkerGate(std::size_t workers, WalkControl *control);
    WorkerGate(const WorkerGate &) = delete;
    WorkerGate &operator=(const WorkerGate &) = delete;
    ~WorkerGate();

    // For workers.
    /// Parks while the event may not be passed; false: the walk is being torn down, unwind.
    [[nodiscard]] bool pass(std::size_t worker, Event event);
    void passRecord(std::size_t worker, const std::string &place, entity::RecordPtr record);
    /// The worker ends; @p over if its task ended the walk.
    void leave(std::size_t worker, std::optional<std::string> over);
    [[nodiscard]] bool isTornDown() const;

    // For the lane that forked.
    /// Waits for the next item; null when all workers have left. Valid until the next call, which
    /// lets the worker of this one go on.
    [[nodiscard]] Item *take();
    /// What ended the walk, of the first worker that said so.
    [[nodiscard]] const std::optional<std::string> &over() const { return m_over; }
    void tearDown();

    // For WalkControl.
    void modeChanged();
    [[nodiscard]] bool isAhead(std::uint32_t thread) const;

private:
    [[nodiscard]] bool mayGoOn(std::size_t worker) const;

    WalkControl *const m_control;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived; // for take()
    std::condition_variable m_released; // for parked workers
    std::deque<Item> m_items;
    std::vector<std::size_t> m_queued; // by worker
    std::optional<Item> m_shown; // taken last
    std::size_t m_present = 0;
    std::optional<std::string> m_over;
    bool m_tornDown = false;
};

} // namespace cs::engine
