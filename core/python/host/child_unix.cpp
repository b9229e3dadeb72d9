// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/child_unix.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

namespace cs::python {

std::optional<Pair> makePipe()
{
    int fds[2];
#ifdef __linux__
    if (::pipe2(fds, O_CLOEXEC) != 0)
        return std::nullopt;
#else
    if (::pipe(fds) != 0)
        return std::nullopt;
    for (const int fd : fds)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
#endif
    return Pair { Descriptor(fds[0]), Descriptor(fds[1]) };
}

std::optional<Pair> makeSocket()
{
    int fds[2];
#ifdef __linux__
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0)
        return std::nullopt;
#else
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, fds) != 0)
        return std::nullopt;
    for (const int fd : fds)
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
#endif
    return Pair { Descriptor(fds[0]), Descriptor(fds[1]) };
}

Error systemError(std::string code, std::string what)
{
    return { std::move(code), std::move(what) + ": " + std::strerror(errno) + '.', {}, {} };
}

namespace {

constexpr int endingMs = 5000; // how long a killed child of a child may take to be reaped

// One line from a child's parent about it, without the line end; empty if none came in time.
std::string readLine(const Descriptor &from, int timeoutMs)
{
    std::string line;
    for (;;) {
        pollfd poll { from.get(), POLLIN, 0 };
        const int ready = ::poll(&poll, 1, timeoutMs);
        if (ready < 0 && errno == EINTR)
            continue;
        char byte = 0;
        if (ready <= 0 || ::read(from.get(), &byte, 1) != 1)
            return {};
        if (byte == '\n')
            return line;
        line += byte;
    }
}

// All of it, the descriptors with its first byte.
bool sendWith(const Descriptor &socket, std::string_view bytes, std::array<int, 4> descriptors)
{
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof descriptors)> space {};
    std::string first(bytes.substr(0, 1));
    iovec part { first.data(), first.size() };
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = space.data();
    message.msg_controllen = space.size();
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptors);
    std::memcpy(CMSG_DATA(header), descriptors.data(), sizeof descriptors);
    if (::sendmsg(socket.get(), &message, MSG_NOSIGNAL) != 1)
        return false;
    for (bytes.remove_prefix(1); !bytes.empty();) {
        const ssize_t n = ::send(socket.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

} // namespace

UnixChild::UnixChild(pid_t pid, Ends ends)
    : m_pid(pid)
    , m_ends(std::move(ends))
{
    ::fcntl(m_ends.wake.ours.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(m_ends.wake.theirs.get(), F_SETFL, O_NONBLOCK);
}

UnixChild::~UnixChild()
{
    // What the child started dies with it.
    if (!m_exit || !m_ends.status.open())
        ::kill(-m_pid, SIGKILL);
    if (!m_exit)
        reap(true);
}

std::vector<ChildProcess::Chunk> UnixChild::read(int timeoutMs)
{
    std::array<pollfd, 5> polls { { { m_ends.channel.get(), POLLIN, 0 },
        { m_ends.output.get(), POLLIN, 0 }, { m_ends.errors.get(), POLLIN, 0 },
        { m_ends.wake.ours.get(), POLLIN, 0 }, { m_exit ? -1 : m_ends.status.get(), POLLIN, 0 } } };
    std::vector<Chunk> chunks;
    if (::poll(polls.data(), polls.size(), timeoutMs) <= 0)
        return chunks;
    take(polls[0].revents, m_ends.channel, Stream::Channel, chunks);
    take(polls[1].revents, m_ends.output, Stream::Output, chunks);
    take(polls[2].revents, m_ends.errors, Stream::Errors, chunks);
    if (polls[3].revents & POLLIN) {
        char drain[256];
        [[maybe_unused]] const auto n = ::read(m_ends.wake.ours.get(), drain, sizeof drain);
    }
    return chunks;
}

bool UnixChild::write(std::string_view bytes)
{
    while (!bytes.empty() && m_ends.channel.open()) {
        const ssize_t n = ::send(m_ends.channel.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return bytes.empty();
}

void UnixChild::wake()
{
    const char byte = 1;
    [[maybe_unused]] const auto n = ::write(m_ends.wake.theirs.get(), &byte, 1);
}

void UnixChild::end(Firmness firmness)
{
    if (m_exit)
        return;
    switch (firmness) {
    case Firmness::Interrupt:
        ::kill(m_pid, SIGINT);
        break;
    case Firmness::Terminate:
        ::kill(-m_pid, SIGTERM);
        break;
    case Firmness::Kill:
        ::kill(-m_pid, SIGKILL);
        break;
    }
}

std::optional<ChildExit> UnixChild::exited()
{
    if (!m_exit)
        reap(false);
    return m_exit;
}

void UnixChild::reap(bool wait)
{
    if (m_ends.status.open()) {
        pollfd poll { m_ends.status.get(), POLLIN, 0 };
        if (::poll(&poll, 1, wait ? endingMs : 0) <= 0)
            return;
        // "CODE SIGNAL", written as one; nothing if its parent has died, and it with its parent.
        ChildExit exit { 0, SIGKILL };
        const std::string line = readLine(m_ends.status, endingMs);
        if (const std::size_t space = line.find(' '); space != std::string::npos) {
            std::from_chars(line.data(), line.data() + space, exit.code);
            std::from_chars(line.data() + space + 1, line.data() + line.size(), exit.signal);
        }
        m_exit = exit;
        return;
    }
    int status = 0;
    pid_t ended = 0;
    while ((ended = ::waitpid(m_pid, &status, wait ? 0 : WNOHANG)) < 0 && errno == EINTR) { }
    if (ended != m_pid)
        return;
    m_exit = ChildExit { WIFEXITED(status) ? WEXITSTATUS(status) : 0,
        WIFSIGNALED(status) ? WTERMSIG(status) : 0 };
}

Result<std::unique_ptr<ChildProcess>> UnixChild::fork(std::string_view request, int timeoutMs)
{
    auto channel = makeSocket();
    auto output = makePipe();
    auto errors = makePipe();
    auto status = makePipe();
    auto wake = makePipe();
    if (!channel || !output || !errors || !status || !wake)
        return systemError("spawn-failed", "No channel to a child process could be made");
    if (!m_ends.channel.open()
        || !sendWith(m_ends.channel, std::string(request) + '\n',
            { channel->theirs.get(), output->theirs.get(), errors->theirs.get(),
                status->theirs.get() }))
        return systemError("fork-failed", "The warm Python process could not be asked");
    for (Pair *pair : { &*channel, &*output, &*errors, &*status })
        pair->theirs.close();
    // "ok PID", or why not.
    const std::string answer = readLine(status->ours, timeoutMs);
    pid_t pid = 0;
    if (answer.starts_with("ok "))
        std::from_chars(answer.data() + 3, answer.data() + answer.size(), pid);
    if (pid <= 0) {
        return Error { "fork-failed",
            answer.empty() ? "The warm Python process did not answer." : answer, {}, {} };
    }
    UnixChild::Ends ends { std::move(channel->ours), std::move(output->ours),
        std::move(errors->ours), std::move(status->ours), std::move(*wake) };
    return std::unique_ptr<ChildProcess>(new UnixChild(pid, std::move(ends)));
}

void UnixChild::take(short happened, Descriptor &from, Stream stream, std::vector<Chunk> &chunks)
{
    if (!from.open() || !(happened & (POLLIN | POLLHUP | POLLERR)))
        return;
    std::string bytes(65536, '\0');
    const ssize_t n = ::read(from.get(), bytes.data(), bytes.size());
    if (n <= 0) {
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            return;
        from.close();
        return;
    }
    bytes.resize(static_cast<std::size_t>(n));
    chunks.push_back({ stream, std::move(bytes) });
}

} // namespace cs::python
