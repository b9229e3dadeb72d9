// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <vector>

namespace cs::run {

/// Notes from the events of a run whether what it has enumerated is whole, for deletions that
/// arrive by another way than the events do (a Python connector asks the catalogue over HTTP). Any
/// thread.
class Completeness
{
public:
    /// A batch has come; done() says that it is dealt with.
    void begin(const std::vector<engine::Event> &events);
    void done();
    /// Why names may be missing; empty if nothing is known against them. The one who asks is held
    /// up in its request, so its own events are all on their way: waits until none have come for a
    /// moment, at most @p patience.
    [[nodiscard]] std::string ask(
        std::chrono::milliseconds patience = std::chrono::milliseconds(2000));

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::string m_why;
    std::uint64_t m_batches = 0;
    bool m_busy = false;
};

} // namespace cs::run
