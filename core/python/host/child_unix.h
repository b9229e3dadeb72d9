// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/host/childprocess.h"

#include <sys/types.h>
#include <unistd.h>
#include <utility>

/// What the *_unix files of this folder share. Nobody else includes it.
namespace cs::python {

/// A file descriptor, closed when this goes.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    { }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    { }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor() { close(); }

    void close()
    {
        if (m_fd >= 0)
            ::close(std::exchange(m_fd, -1));
    }
    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool open() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

struct Pair
{
    Descriptor ours;
    Descriptor theirs;
};

/// Close-on-exec; nothing where the system gave none.
std::optional<Pair> makePipe();
std::optional<Pair> makeSocket();
/// With what errno says.
Error systemError(std::string code, std::string what);

/// A child of ours, or one that a child of ours has forked: the latter's end is not told by the
/// system but by its parent, on `status`.
class UnixChild final : public ChildProcess
{
public:
    struct Ends
    {
        Descriptor channel;
        Descriptor output;
        Descriptor errors;
        Descriptor status; ///< not open: a child of ours
        Pair wake;
    };
    UnixChild(pid_t pid, Ends ends);
    ~UnixChild() override;

    std::vector<Chunk> read(int timeoutMs) override;
    bool write(std::string_view bytes) override;
    void wake() override;
    void end(Firmness firmness) override;
    std::optional<ChildExit> exited() override;
    std::int64_t id() const override { return m_pid; }
    Result<std::unique_ptr<ChildProcess>> fork(std::string_view request, int timeoutMs) override;

private:
    static void take(short happened, Descriptor &from, Stream stream, std::vector<Chunk> &chunks);
    void reap(bool wait);

    pid_t m_pid;
    Ends m_ends;
    std::optional<ChildExit> m_exit;
};

} // namespace cs::python
