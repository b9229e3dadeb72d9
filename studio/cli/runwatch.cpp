// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/runwatch.h"

#include <csignal>
#include <iterator>
#include <unistd.h>

namespace cs::cli {

namespace {

constexpr std::size_t maxWaiting = 20'000; // events
volatile std::sig_atomic_t interrupts = 0;

void onInterrupt(int)
{
    const int count = interrupts + 1;
    interrupts = count;
    if (count > 2)
        ::_exit(1); // soft, hard, enough
}

} // namespace

void RunWatch::onEvents(std::vector<engine::Event> events)
{
    std::unique_lock lock(m_mutex);
    m_taken.wait(lock, [this] { return m_closed || m_news.events.size() < maxWaiting; });
    if (m_closed)
        return;
    if (m_news.events.empty())
        m_news.events = std::move(events);
    else
        m_news.events.insert(m_news.events.end(), std::make_move_iterator(events.begin()),
            std::make_move_iterator(events.end()));
    m_came.notify_one();
}

void RunWatch::onState(const engine::SessionState &state)
{
    const std::lock_guard lock(m_mutex);
    m_news.state = state;
    m_came.notify_one();
}

void RunWatch::onReply(std::uint64_t, Result<Json> reply)
{
    const std::lock_guard lock(m_mutex);
    m_news.reply = std::move(reply);
    m_came.notify_one();
}

RunWatch::News RunWatch::wait()
{
    std::unique_lock lock(m_mutex);
    m_came.wait_for(lock, std::chrono::milliseconds(100),
        [this] { return !m_news.events.empty() || m_news.state || m_news.reply; });
    News news = std::exchange(m_news, {});
    m_taken.notify_all();
    return news;
}

void RunWatch::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_taken.notify_all();
}

InterruptCounter::InterruptCounter()
{
    interrupts = 0;
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    ::sigaction(SIGINT, &action, nullptr); // no SA_RESTART: a read from the terminal comes back
}

InterruptCounter::~InterruptCounter()
{
    std::signal(SIGINT, SIG_DFL);
}

int InterruptCounter::count() const
{
    return interrupts;
}

} // namespace cs::cli
