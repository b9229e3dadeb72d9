// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/runrelay.h"

#include "core/trace/recorder.h"
#include "core/trace/runindex.h"

#include <utility>

namespace cs::studio {

RunRelay::RunRelay(std::shared_ptr<trace::Recorder> recorder,
    std::shared_ptr<trace::RunIndex> index, std::function<void()> wake)
    : m_recorder(std::move(recorder))
    , m_index(std::move(index))
    , m_wake(std::move(wake))
{ }

void RunRelay::onEvents(std::vector<engine::Event> events)
{
    if (events.empty())
        return;
    const std::uint64_t last = events.back().seq;
    m_recorder->append(events); // first: the index reads names back from the recording
    m_index->add(events);
    const std::lock_guard lock(m_mutex);
    m_news.lastSeq = last;
}

void RunRelay::onState(const engine::SessionState &state)
{
    if (state.state == engine::RunState::Finished)
        m_index->finish();
    const std::lock_guard lock(m_mutex);
    if (!m_wake)
        return;
    m_news.states.push_back(state);
    m_wake();
}

void RunRelay::onReply(std::uint64_t, Result<Json>) { }

RunRelay::News RunRelay::take()
{
    const std::lock_guard lock(m_mutex);
    News news = m_news;
    m_news.states.clear();
    return news;
}

void RunRelay::close()
{
    const std::lock_guard lock(m_mutex);
    m_wake = nullptr;
    m_news.states.clear();
}

} // namespace cs::studio
