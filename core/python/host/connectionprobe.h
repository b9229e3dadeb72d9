// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace cs::python {

class WarmPool;

/// A connection test of a Python connector, to be run in a process of the user's interpreter.
struct ConnectionProbe
{
    std::string interpreter;
    std::vector<std::string> paths; ///< put before sys.path
    std::string workingDirectory;
    /// The whole workflow config; goes to the child through the private channel only.
    Json config;
    std::vector<std::string> secrets; ///< masked in what the child prints
    std::chrono::milliseconds timeout { 60'000 }; ///< of one step
    WarmPool *warm = nullptr; ///< borrowed; null: a fresh process
};

/// How the process of a probe came to its end.
struct ProbeEnd
{
    enum class Kind {
        Done,
        Stopped, ///< by the token
        TimedOut, ///< a step sat where Python could not reach it; its process was ended
        Died, ///< by itself
    };
    Kind kind = Kind::Done;
    std::string text; ///< of Died: how, and what it printed last
};

/// Runs a probe on the calling thread and hands on each message of
/// bridge/cs_bridge/connectiontest.py, on that thread. Once @p cancel is set it is over within a
/// second, whatever the connector does. Errors: "python-start", "bridge-files".
Result<ProbeEnd> runProbe(const ConnectionProbe &probe, const CancelToken &cancel,
    const std::function<void(const Json &message)> &onMessage);

} // namespace cs::python
