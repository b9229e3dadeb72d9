// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>

namespace cs::engine {

class WorkerGate;

/// How closely the workers of a walk follow what is pulled out of it. Any thread.
///
/// Workers may run ahead of the events that were given out, up to a bound each. In lockstep they
/// may not: each stands on its event until the next pull after it, so that pausing, stepping and
/// breakpoints show a worker where it is.
class WalkControl
{
public:
    void setLockstep(bool on);
    [[nodiscard]] bool lockstep() const { return m_lockstep.load(std::memory_order_relaxed); }
    /// Whether that lane has gone on behind the event given out last; never in lockstep for long.
    [[nodiscard]] bool isAhead(std::uint32_t thread) const;

private:
    friend class WorkerGate;
    void attach(WorkerGate *gate);

    std::atomic<bool> m_lockstep = false;
    mutable std::mutex m_mutex;
    WorkerGate *m_gate = nullptr; // while a parallel node runs
};

} // namespace cs::engine
