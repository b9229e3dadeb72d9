// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstddef>
#include <httplib.h>
#include <string>
#include <vector>

namespace cs::catalog {

/// A socket for cpp-httplib's server that bounds what one request may take.
///
/// The library limits one header line and the time between two bytes; a client that sends a byte
/// now and then, or a header without end, would hold a thread for ever. Here each request has a
/// deadline for its header, one for its body, and a size its header must not exceed.
class BoundedStream final : public httplib::Stream
{
public:
    using Clock = std::chrono::steady_clock;

    BoundedStream(int socket, std::size_t maxHeader, std::chrono::milliseconds headerTime);

    /// Waits for the first byte of the next request; @p impatient is asked now and then whether
    /// somebody else needs the thread. False: nothing came, or the peer is gone.
    bool waitForRequest(std::chrono::milliseconds idle, const std::function<bool()> &impatient);
    /// The header is complete; from here on the body's time counts.
    void headerDone(std::chrono::milliseconds bodyTime);

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *data, std::size_t size) override;
    ssize_t write(const char *data, std::size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    int socket() const override { return m_socket; }
    using httplib::Stream::write;

    /// Whether a limit was broken: the connection must then be closed.
    [[nodiscard]] bool broken() const { return m_broken; }
    void flush();

private:
    bool wait(short events, Clock::time_point until) const;

    int m_socket;
    std::size_t m_maxHeader;
    std::chrono::milliseconds m_headerTime;
    Clock::time_point m_deadline;
    std::size_t m_headerBytes = 0;
    bool m_inHeader = true;
    bool m_broken = false;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::string m_out; // small writes are collected, so that an answer is one packet
};

} // namespace cs::catalog
