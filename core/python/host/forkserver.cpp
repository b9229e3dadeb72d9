// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/forkserver.h"

namespace cs::python {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int lookMs = 500;
constexpr int answerMs = 3000;

Error gone()
{
    return { "fork-failed", "The warm Python process has ended.", {}, {} };
}

} // namespace

ForkServer::ForkServer(Starter start, std::chrono::milliseconds idle)
    : m_idle(idle)
    , m_used(Clock::now())
    , m_thread([this, start = std::move(start)] { keep(start); })
{ }

ForkServer::~ForkServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        if (m_child)
            m_child->wake();
    }
    m_thread.join();
}

ForkServer::State ForkServer::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Clock::time_point ForkServer::goneSince() const
{
    const std::lock_guard lock(m_mutex);
    return m_goneSince;
}

void ForkServer::touch()
{
    const std::lock_guard lock(m_mutex);
    m_used = Clock::now();
}

Result<std::unique_ptr<ChildProcess>> ForkServer::fork(const Json &request)
{
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, [this] { return !m_asking; });
    if (m_state != State::Ready)
        return gone();
    m_asking = true;
    m_request = dumpJson(request);
    m_answer.reset();
    m_child->wake();
    m_answered.wait(lock, [this] { return m_answer.has_value() || m_state == State::Gone; });
    auto answer = m_answer ? std::move(*m_answer) : Result<std::unique_ptr<ChildProcess>>(gone());
    m_answer.reset();
    m_asking = false;
    m_used = Clock::now();
    m_answered.notify_all();
    return answer;
}

void ForkServer::keep(const Starter &start)
{
    auto child = start();
    bool goesOn = child.has_value();
    if (goesOn) {
        const std::lock_guard lock(m_mutex);
        m_child = std::move(*child);
    }
    while (goesOn) {
        for (const auto &chunk : m_child->read(lookMs)) {
            // What importing the framework prints belongs to no run.
            if (chunk.stream == ChildProcess::Stream::Channel)
                m_lines.feed(chunk.bytes, [this](std::string_view line) { onLine(line); });
        }
        takeRequest();
        const std::lock_guard lock(m_mutex);
        goesOn = !m_ending && m_state != State::Gone && !m_child->exited()
            && Clock::now() - m_used < m_idle;
    }
    const std::lock_guard lock(m_mutex);
    m_child.reset();
    m_state = State::Gone;
    m_goneSince = Clock::now();
    m_answered.notify_all();
}

void ForkServer::onLine(std::string_view line)
{
    const auto message = parseJson(line);
    if (!message)
        return;
    const std::string kind = jsonText(*message, "msg");
    const std::lock_guard lock(m_mutex);
    if (kind == "ready" && m_state == State::Importing)
        m_state = State::Ready;
    else if (kind == "broken")
        m_state = State::Gone;
}

void ForkServer::takeRequest()
{
    std::optional<std::string> request;
    {
        const std::lock_guard lock(m_mutex);
        request.swap(m_request);
    }
    if (!request)
        return;
    auto answer = m_child->fork(*request, answerMs);
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(answer);
    m_answered.notify_all();
}

} // namespace cs::python
