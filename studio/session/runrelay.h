// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"

#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace cs::trace {
class Recorder;
class RunIndex;
} // namespace cs::trace

namespace cs::studio {

/// Stands between a session's thread and the GUI thread. Events go into the recording and the index
/// on the session's thread; the GUI thread learns how far they are and which states there were.
class RunRelay final : public engine::Listener
{
public:
    struct News
    {
        std::uint64_t lastSeq = 0; ///< 0: nothing yet
        std::vector<engine::SessionState> states; ///< since the last take(), oldest first
    };

    /// @p wake is called on the session's thread when a state arrives; it must only post.
    RunRelay(std::shared_ptr<trace::Recorder> recorder, std::shared_ptr<trace::RunIndex> index,
        std::function<void()> wake);

    void onEvents(std::vector<engine::Event> events) override;
    void onState(const engine::SessionState &state) override;
    void onReply(std::uint64_t requestId, Result<Json> reply) override;

    /// GUI thread.
    [[nodiscard]] News take();
    /// Nobody listens any more; wake is not called again. Any thread.
    void close();

private:
    const std::shared_ptr<trace::Recorder> m_recorder;
    const std::shared_ptr<trace::RunIndex> m_index;
    std::mutex m_mutex; // protects everything below
    std::function<void()> m_wake;
    News m_news;
};

} // namespace cs::studio
