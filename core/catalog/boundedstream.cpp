// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/boundedstream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace cs::catalog {

namespace {

constexpr std::size_t bufferSize = 16384;
constexpr std::chrono::milliseconds writeTime { 30'000 };

} // namespace

BoundedStream::BoundedStream(
    int socket, std::size_t maxHeader, std::chrono::milliseconds headerTime)
    : m_socket(socket)
    , m_maxHeader(maxHeader)
    , m_headerTime(headerTime)
    , m_buffer(bufferSize)
{ }

bool BoundedStream::wait(short events, Clock::time_point until) const
{
    while (true) {
        const auto left
            = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0)
            return false;
        pollfd one { m_socket, events, 0 };
        const int ready = ::poll(&one, 1, static_cast<int>(std::min<long long>(left, 60'000)));
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

bool BoundedStream::waitForRequest(
    std::chrono::milliseconds idle, const std::function<bool()> &impatient)
{
    m_inHeader = true;
    m_headerBytes = 0;
    const auto start = Clock::now();
    if (m_at == m_end) {
        while (!wait(POLLIN, Clock::now() + std::chrono::milliseconds(200))) {
            if (Clock::now() - start > idle || impatient())
                return false;
        }
    }
    m_deadline = Clock::now() + m_headerTime;
    return true;
}

void BoundedStream::headerDone(std::chrono::milliseconds bodyTime)
{
    m_inHeader = false;
    m_deadline = Clock::now() + bodyTime;
}

bool BoundedStream::is_readable() const
{
    return !m_broken && (m_at < m_end || wait(POLLIN, m_deadline));
}

bool BoundedStream::is_writable() const
{
    return wait(POLLOUT, Clock::now() + writeTime);
}

ssize_t BoundedStream::read(char *data, std::size_t size)
{
    if (m_broken)
        return -1;
    if (m_at == m_end) {
        if (!wait(POLLIN, m_deadline)) {
            m_broken = true;
            return -1;
        }
        // Big bodies go straight to their place.
        if (!m_inHeader && size >= bufferSize)
            return ::recv(m_socket, data, size, 0);
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_at = 0;
        m_end = static_cast<std::size_t>(got);
    }
    const std::size_t part = std::min(size, m_end - m_at);
    std::memcpy(data, m_buffer.data() + m_at, part);
    m_at += part;
    if (m_inHeader) {
        m_headerBytes += part;
        // A trickle has to end by the deadline, however fast it is at the moment.
        if (m_headerBytes > m_maxHeader || Clock::now() > m_deadline) {
            m_broken = true;
            return -1;
        }
    }
    return static_cast<ssize_t>(part);
}

ssize_t BoundedStream::write(const char *data, std::size_t size)
{
    m_out.append(data, size);
    if (m_out.size() > bufferSize)
        flush();
    return m_broken ? -1 : static_cast<ssize_t>(size);
}

void BoundedStream::flush()
{
    std::size_t sent = 0;
    const auto deadline = Clock::now() + writeTime;
    while (sent < m_out.size()) {
        const ssize_t part = ::send(
            m_socket, m_out.data() + sent, m_out.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (part > 0) {
            sent += static_cast<std::size_t>(part);
        } else if (part < 0 && (errno == EAGAIN || errno == EINTR)) {
            if (!wait(POLLOUT, deadline)) {
                m_broken = true;
                break;
            }
        } else {
            m_broken = true;
            break;
        }
    }
    m_out.clear();
}

void BoundedStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void BoundedStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace cs::catalog
