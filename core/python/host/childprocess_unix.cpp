// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/childprocess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

namespace cs::python {

namespace {

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

// The child's environment as "KEY=value" lines.
std::vector<std::string> environmentWith(const ChildCommand &command)
{
    std::vector<std::string> lines;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view line(*entry);
        const std::string_view key = line.substr(0, line.find('='));
        bool replaced = false;
        for (const auto &[name, value] : command.environment)
            replaced = replaced || name == key;
        if (!replaced)
            lines.emplace_back(line);
    }
    for (const auto &[name, value] : command.environment) {
        if (!value.empty())
            lines.push_back(name + '=' + value);
    }
    return lines;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> list;
    for (std::string &text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

// As execvp would: the first on PATH that can be executed. execve alone takes only paths.
std::string findProgram(const std::string &name)
{
    const char *path = std::getenv("PATH");
    if (name.find('/') != std::string::npos || !path)
        return name;
    for (std::string_view rest(path); !rest.empty();) {
        const std::size_t end = std::min(rest.find(':'), rest.size());
        std::string candidate = std::string(rest.substr(0, end)) + '/' + name;
        if (::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return name;
}

class UnixChild final : public ChildProcess
{
public:
    UnixChild(pid_t pid, Descriptor channel, Descriptor output, Descriptor errors, Pair wake)
        : m_pid(pid)
        , m_channel(std::move(channel))
        , m_output(std::move(output))
        , m_errors(std::move(errors))
        , m_wake(std::move(wake))
    { }

    ~UnixChild() override
    {
        ::kill(-m_pid, SIGKILL); // what the child started dies with it
        if (!m_exit) {
            int status = 0;
            while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR) { }
        }
    }

    std::vector<Chunk> read(int timeoutMs) override
    {
        std::array<pollfd, 4> polls { { { m_channel.get(), POLLIN, 0 },
            { m_output.get(), POLLIN, 0 }, { m_errors.get(), POLLIN, 0 },
            { m_wake.ours.get(), POLLIN, 0 } } };
        std::vector<Chunk> chunks;
        if (::poll(polls.data(), polls.size(), timeoutMs) <= 0)
            return chunks;
        take(polls[0], m_channel, Stream::Channel, chunks);
        take(polls[1], m_output, Stream::Output, chunks);
        take(polls[2], m_errors, Stream::Errors, chunks);
        if (polls[3].revents & POLLIN) {
            char drain[256];
            [[maybe_unused]] const auto n = ::read(m_wake.ours.get(), drain, sizeof drain);
        }
        return chunks;
    }

    bool write(std::string_view bytes) override
    {
        while (!bytes.empty() && m_channel.open()) {
            const ssize_t n = ::send(m_channel.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return bytes.empty();
    }

    void wake() override
    {
        const char byte = 1;
        [[maybe_unused]] const auto n = ::write(m_wake.theirs.get(), &byte, 1);
    }

    void end(Firmness firmness) override
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

    std::optional<ChildExit> exited() override
    {
        if (m_exit)
            return m_exit;
        int status = 0;
        if (::waitpid(m_pid, &status, WNOHANG) != m_pid)
            return std::nullopt;
        m_exit = ChildExit { WIFEXITED(status) ? WEXITSTATUS(status) : 0,
            WIFSIGNALED(status) ? WTERMSIG(status) : 0 };
        return m_exit;
    }

    std::int64_t id() const override { return m_pid; }

private:
    static void take(
        const pollfd &poll, Descriptor &from, Stream stream, std::vector<Chunk> &chunks)
    {
        if (!from.open() || !(poll.revents & (POLLIN | POLLHUP | POLLERR)))
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

    pid_t m_pid;
    Descriptor m_channel;
    Descriptor m_output;
    Descriptor m_errors;
    Pair m_wake;
    std::optional<ChildExit> m_exit;
};

} // namespace

std::string ChildExit::text() const
{
    if (signal != 0) {
        const char *name = ::strsignal(signal);
        return "by signal " + std::to_string(signal) + (name ? " (" + std::string(name) + ')' : "");
    }
    return "with exit code " + std::to_string(code);
}

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const ChildCommand &command)
{
    auto channel = makeSocket();
    auto output = makePipe();
    auto errors = makePipe();
    auto wake = makePipe();
    auto failure = makePipe(); // closed by a successful exec, else carries errno
    if (!channel || !output || !errors || !wake || !failure)
        return systemError("spawn-failed", "No channel to a child process could be made");
    ::fcntl(wake->ours.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(wake->theirs.get(), F_SETFL, O_NONBLOCK);

    // Everything that allocates happens before the fork.
    std::vector<std::string> arguments { findProgram(command.program) };
    for (const std::string &argument : command.arguments)
        arguments.push_back(argument == "{fd}" ? "3" : argument);
    std::vector<std::string> environment = environmentWith(command);
    const std::vector<char *> argv = pointers(arguments);
    const std::vector<char *> envp = pointers(environment);
    const rlimit memory { command.memoryLimit, command.memoryLimit };

    const pid_t pid = ::fork();
    if (pid < 0)
        return systemError("spawn-failed", "No child process could be made");
    if (pid == 0) {
        // Only async-signal-safe calls from here: other threads of ours may have held locks.
        ::setpgid(0, 0);
#ifdef __linux__
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        if (command.memoryLimit > 0)
            ::setrlimit(RLIMIT_AS, &memory);
        // Moved out of the way first: one of them may already be a number we are about to give
        // away.
        const int high = ::fcntl(channel->theirs.get(), F_DUPFD_CLOEXEC, 16);
        const int fail = ::fcntl(failure->theirs.get(), F_DUPFD_CLOEXEC, 16);
        const int null = ::open("/dev/null", O_RDONLY);
        ::dup2(null, 0);
        ::dup2(output->theirs.get(), 1);
        ::dup2(errors->theirs.get(), 2);
        ::dup2(high, 3);
        const bool moved
            = command.workingDirectory.empty() || ::chdir(command.workingDirectory.c_str()) == 0;
        if (moved)
            ::execve(argv[0], argv.data(), envp.data());
        const int reason = errno;
        [[maybe_unused]] const auto n = ::write(fail, &reason, sizeof reason);
        ::_exit(127);
    }
    ::setpgid(pid, pid); // either side may come first
    failure->theirs.close();
    int reason = 0;
    ssize_t n = 0;
    while ((n = ::read(failure->ours.get(), &reason, sizeof reason)) < 0 && errno == EINTR) { }
    if (n == sizeof reason) {
        int status = 0;
        ::waitpid(pid, &status, 0);
        errno = reason;
        return systemError("spawn-failed", "'" + command.program + "' could not be started");
    }
    return std::unique_ptr<ChildProcess>(new UnixChild(pid, std::move(channel->ours),
        std::move(output->ours), std::move(errors->ours), std::move(*wake)));
}

} // namespace cs::python
