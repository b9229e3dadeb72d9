// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"
#include "core/run/run.h"

#include <condition_variable>
#include <cstdlib>
#include <functional>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

/// What the tests that run the real framework share.
namespace cs::test {

using namespace cs::engine;
using namespace std::chrono_literals;

/// Hears a session.
class Collector final : public Listener
{
public:
    void onEvents(std::vector<Event> events) override
    {
        const std::lock_guard lock(m_mutex);
        for (Event &event : events)
            m_events.push_back(std::move(event));
        m_changed.notify_all();
    }
    void onState(const SessionState &state) override
    {
        const std::lock_guard lock(m_mutex);
        m_state = state;
        ++m_states;
        m_changed.notify_all();
    }
    void onReply(std::uint64_t, Result<Json>) override { }

    bool waitFor(RunState state, std::chrono::seconds time = 90s)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [&] { return m_state.state == state; });
    }
    // Sends, then waits until the run stands or is over.
    SessionState stand(Session &session, Request request)
    {
        std::unique_lock lock(m_mutex);
        const int before = m_states;
        session.send(std::move(request));
        m_changed.wait_for(lock, 90s, [&] {
            return m_states > before
                && (m_state.state == RunState::Paused || m_state.state == RunState::Finished);
        });
        return m_state;
    }
    std::vector<Event> events()
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }
    bool waitForEvent(EventKind kind, std::chrono::seconds time = 90s)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, time, [&] {
            for (const Event &event : m_events) {
                if (event.kind() == kind)
                    return true;
            }
            return false;
        });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Event> m_events;
    SessionState m_state;
    int m_states = 0;
};

/// The interpreter a variable names; empty if it is not set.
inline std::string interpreter(const char *variable = "CS_OM20_PYTHON")
{
    const char *path = std::getenv(variable);
    return path ? path : "";
}

/// A test that needs the framework; which one is the variable's.
class FrameworkTest : public testing::Test
{
protected:
    explicit FrameworkTest(const char *variable = "CS_OM20_PYTHON")
        : m_variable(variable)
    { }
    void SetUp() override
    {
        if (interpreter(m_variable).empty() && std::getenv("CS_ALLOW_MISSING_FRAMEWORK"))
            GTEST_SKIP() << m_variable << " is not set";
        ASSERT_FALSE(interpreter(m_variable).empty())
            << m_variable << " must name a Python with the framework";
    }

private:
    const char *m_variable;
};

} // namespace cs::test
