// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/workergate.h"

namespace cs::engine {

namespace {

// How far a worker may run ahead. Wide enough that switching threads costs little, narrow enough
// that what is in memory stays small.
constexpr std::size_t bound = 64;

} // namespace

void WalkControl::setLockstep(bool on)
{
    const bool was = m_lockstep.exchange(on, std::memory_order_relaxed);
    if (was == on)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_gate)
        m_gate->modeChanged();
}

bool WalkControl::isAhead(std::uint32_t thread) const
{
    const std::lock_guard lock(m_mutex);
    return m_gate && m_gate->isAhead(thread);
}

void WalkControl::attach(WorkerGate *gate)
{
    const std::lock_guard lock(m_mutex);
    m_gate = gate;
}

WorkerGate::WorkerGate(std::size_t workers, WalkControl *control)
    : m_control(control)
    , m_queued(workers, 0)
    , m_present(workers)
{
    if (m_control)
        m_control->attach(this);
}

WorkerGate::~WorkerGate()
{
    if (m_control)
        m_control->attach(nullptr);
}

bool WorkerGate::mayGoOn(std::size_t worker) const
{
    if (m_tornDown)
        return true;
    if (m_control && m_control->lockstep())
        return m_queued[worker] == 0 && !(m_shown && m_shown->worker == worker);
    return m_queued[worker] < bound;
}

bool WorkerGate::pass(std::size_t worker, Event event)
{
    std::unique_lock lock(m_mutex);
    if (m_tornDown)
        return false;
    Item &item = m_items.emplace_back();
    item.worker = worker;
    item.event = std::move(event);
    ++m_queued[worker];
    m_arrived.notify_one();
    m_released.wait(lock, [&] { return mayGoOn(worker); });
    return !m_tornDown;
}

void WorkerGate::passRecord(std::size_t worker, const std::string &place, entity::RecordPtr record)
{
    const std::lock_guard lock(m_mutex);
    if (m_tornDown)
        return;
    Item &item = m_items.emplace_back();
    item.worker = worker;
    item.event.path = place;
    item.record = std::move(record);
    ++m_queued[worker];
    m_arrived.notify_one();
}

void WorkerGate::leave(std::size_t, std::optional<std::string> over)
{
    const std::lock_guard lock(m_mutex);
    --m_present;
    if (over && !m_over)
        m_over = std::move(over);
    m_arrived.notify_one();
}

bool WorkerGate::isTornDown() const
{
    const std::lock_guard lock(m_mutex);
    return m_tornDown;
}

WorkerGate::Item *WorkerGate::take()
{
    std::unique_lock lock(m_mutex);
    const bool wasShown = m_shown.has_value();
    m_shown.reset();
    if (wasShown)
        m_released.notify_all();
    m_arrived.wait(lock, [this] { return !m_items.empty() || m_present == 0; });
    if (m_items.empty())
        return nullptr;
    m_shown = std::move(m_items.front());
    m_items.pop_front();
    if (--m_queued[m_shown->worker] == bound / 2)
        m_released.notify_all();
    return &*m_shown;
}

void WorkerGate::tearDown()
{
    const std::lock_guard lock(m_mutex);
    m_tornDown = true;
    m_released.notify_all();
}

void WorkerGate::modeChanged()
{
    const std::lock_guard lock(m_mutex);
    m_released.notify_all();
}

bool WorkerGate::isAhead(std::uint32_t thread) const
{
    const std::lock_guard lock(m_mutex);
    return thread > 0 && thread <= m_queued.size() && m_queued[thread - 1] > 0;
}

} // namespace cs::engine
