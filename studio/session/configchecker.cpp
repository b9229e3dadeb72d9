// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/configchecker.h"

#include <chrono>

namespace cs::studio {

namespace {

constexpr auto restAfterKey = std::chrono::milliseconds(4); // one key may be several edits

} // namespace

ConfigChecker::ConfigChecker(Answer answer)
    : m_answer(std::move(answer))
    , m_thread([this] { run(); })
{ }

ConfigChecker::~ConfigChecker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void ConfigChecker::check(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(job);
    }
    m_wake.notify_all();
}

void ConfigChecker::drop()
{
    const std::lock_guard lock(m_mutex);
    m_next.reset();
}

void ConfigChecker::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_wake.wait(lock, [this] { return m_ending || m_next; });
        m_wake.wait_for(lock, restAfterKey, [this] { return m_ending; });
        if (m_ending || !m_next)
            continue;
        Job job = std::move(*m_next);
        m_next.reset();
        lock.unlock();
        m_answer(job.revision,
            std::make_shared<const workflow::Validation>(
                std::move(job.text), std::move(job.file), std::move(job.options)));
        lock.lock();
    }
}

} // namespace cs::studio
