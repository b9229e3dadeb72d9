// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/child_unix.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

namespace cs::python {

namespace {

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
    UnixChild::Ends ends { std::move(channel->ours), std::move(output->ours),
        std::move(errors->ours), {}, std::move(*wake) };
    return std::unique_ptr<ChildProcess>(new UnixChild(pid, std::move(ends)));
}

} // namespace cs::python
