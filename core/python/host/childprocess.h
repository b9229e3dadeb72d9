// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cs::python {

struct ChildCommand
{
    std::string program;
    /// "{fd}" stands for the number of the child's end of the private channel.
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>>
        environment; ///< added to ours; empty value: unset
    std::string workingDirectory; ///< empty: ours
    std::uint64_t memoryLimit = 0; ///< bytes of address space; 0: none
};

/// How a child ended.
struct ChildExit
{
    int code = 0;
    int signal = 0; ///< not 0: killed by it
    [[nodiscard]] std::string
    text() const; ///< "by signal 11 (Segmentation fault)", "with exit code 3"
};

/// A child process in a process group of its own, with a private two-way channel besides stdout and
/// stderr, so that nothing the child prints can disturb the protocol.
///
/// Bound to one system: the implementation is in the *_unix files. Used by one thread, except
/// wake(). Destroying it kills the group. A child dies with the thread that started it.
class ChildProcess
{
public:
    enum class Stream { Channel, Output, Errors };
    struct Chunk
    {
        Stream stream = Stream::Channel;
        std::string bytes;
    };

    /// Errors: "spawn-failed" with what the system said ("No such file or directory").
    static Result<std::unique_ptr<ChildProcess>> start(const ChildCommand &command);
    virtual ~ChildProcess() = default;

    /// Waits until the child wrote something, closed its ends, wake() was called, or the time is
    /// up. Empty for the last two.
    virtual std::vector<Chunk> read(int timeoutMs) = 0;
    /// Writes all of it to the channel; false if the child closed it.
    virtual bool write(std::string_view bytes) = 0;
    /// Makes read() return; any thread.
    virtual void wake() = 0;

    /// Ask the group to end: interrupt, terminate, kill, in rising order of firmness.
    enum class Firmness { Interrupt, Terminate, Kill };
    virtual void end(Firmness firmness) = 0;

    /// Set once the child has ended and been reaped.
    [[nodiscard]] virtual std::optional<ChildExit> exited() = 0;
    [[nodiscard]] virtual std::int64_t id() const = 0;

    /// Asks the child, which must be the bridge's fork server (bridge/cs_bridge/forkserver.py), for
    /// a copy of itself with a channel, stdout and stderr of its own; the request is one line of
    /// JSON. The copy dies with the child. Error "fork-failed" with the child's reason.
    virtual Result<std::unique_ptr<ChildProcess>> fork(std::string_view request, int timeoutMs) = 0;
};

} // namespace cs::python
