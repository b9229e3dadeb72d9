// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/outbox.h"

namespace cs::engine {

namespace {

constexpr std::chrono::milliseconds longestWait { 20 }; // of the 30 ms that are promised
constexpr std::size_t fullBatch = 1024;
constexpr std::size_t farBehind = 32 * fullBatch;

} // namespace

Outbox::Outbox(Listener &listener)
    : m_listener(listener)
    , m_thread([this] { run(); })
{ }

Outbox::~Outbox()
{
    close();
}

void Outbox::waitForRoom()
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [this] { return m_open.size() < farBehind || m_closed; });
}

void Outbox::post(Event event)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    m_open.push_back(std::move(event));
    if (m_open.size() == 1) {
        m_since = std::chrono::steady_clock::now();
        m_wake.notify_one();
    } else if (m_open.size() == fullBatch) {
        m_wake.notify_one();
    }
}

void Outbox::post(const SessionState &state)
{
    Item item;
    item.state = state;
    seal(std::move(item));
}

void Outbox::post(std::uint64_t requestId, Result<Json> reply)
{
    Item item;
    item.reply.emplace(requestId, std::move(reply));
    seal(std::move(item));
}

void Outbox::seal(Item item)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed)
        return;
    item.events = std::exchange(m_open, {});
    m_items.push_back(std::move(item));
    m_wake.notify_one();
    m_room.notify_all();
}

void Outbox::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_wake.notify_one();
        m_room.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Outbox::alarm(std::chrono::steady_clock::time_point when, std::function<void()> ring)
{
    const std::lock_guard lock(m_mutex);
    m_alarm = when;
    m_ring = std::move(ring);
    m_wake.notify_one();
}

void Outbox::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto now = std::chrono::steady_clock::now();
        if (m_alarm && now >= *m_alarm) {
            m_alarm.reset();
            const auto ring = std::exchange(m_ring, {});
            lock.unlock();
            ring();
            lock.lock();
            continue;
        }
        const bool batchIsDue = !m_open.empty()
            && (m_closed || m_open.size() >= fullBatch || now >= m_since + longestWait);
        if (m_items.empty() && !batchIsDue) {
            if (m_closed)
                return;
            auto until = m_alarm;
            if (!m_open.empty() && (!until || *until > m_since + longestWait))
                until = m_since + longestWait;
            if (until)
                m_wake.wait_until(lock, *until);
            else
                m_wake.wait(lock);
            continue;
        }
        Item item;
        if (!m_items.empty()) {
            item = std::move(m_items.front());
            m_items.pop_front();
        } else {
            item.events = std::exchange(m_open, {});
        }
        m_room.notify_all();
        lock.unlock();
        deliver(item);
        lock.lock();
    }
}

void Outbox::deliver(Item &item)
{
    if (!item.events.empty())
        m_listener.onEvents(std::move(item.events));
    if (item.state)
        m_listener.onState(*item.state);
    if (item.reply)
        m_listener.onReply(item.reply->first, std::move(item.reply->second));
}

} // namespace cs::engine
