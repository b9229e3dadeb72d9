// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <memory>

namespace cs {

/// A request to stop, shared by the one who asks and those who must notice. Any thread.
class CancelToken
{
public:
    CancelToken()
        : m_flag(std::make_shared<std::atomic<bool>>(false))
    {
    }
    void cancel() const noexcept { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const noexcept { return m_flag->load(std::memory_order_relaxed); }
    /// For C callbacks (an SQLite progress handler) that want a plain flag to look at.
    [[nodiscard]] const std::atomic<bool> &flag() const noexcept { return *m_flag; }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace cs
