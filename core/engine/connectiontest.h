// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A connection test: what a connector tries at its source, step by step, before anybody runs it.
namespace cs::engine {

enum class StepState {
    Pending,
    Running,
    Passed,
    Warning, ///< passed with a remark, or failed without being mandatory
    Failed,
    NotTested,
};

/// What went wrong, by what a user has to look at.
enum class ConnectionFault {
    None,
    Import, ///< a package or class is missing, or does not import
    Network,
    Authentication,
    Permission,
    Configuration,
    Timeout,
    Stopped, ///< by whoever started it
    Other,
};

/// Something a step asked the source.
struct ConnectionRequest
{
    std::string kind; ///< "connect", "sql", "http"; "command" where only its text is known
    std::string text; ///< secrets masked
    int status = 0; ///< HTTP status; 0 for what worked elsewhere, else the error code
    std::int64_t rows = -1; ///< -1 unknown
    std::int64_t micros = 0;
    std::string error;
};

struct ConnectionStep
{
    std::string name; ///< the framework's: "CheckAccess"
    std::string description;
    std::string origin; ///< whose step: "framework", "connector", "studio"
    bool mandatory = true;
    bool gate = false; ///< without it nothing after it is tried
    StepState state = StepState::Pending;
    std::vector<ConnectionRequest> requests;
    std::string answer; ///< what came back, in a sentence
    std::int64_t micros = 0;
    ConnectionFault fault = ConnectionFault::None;
    std::string message; ///< what happened, one sentence; why, for NotTested
    std::string hint; ///< what to do
    std::string key; ///< of the config it points to: "source.serviceConnection.config.hostPort"
    Location location {}; ///< of that key, once run::locate() has looked
    std::string cause; ///< the source's own words
    std::string traceback;
};

enum class ConnectionVerdict {
    Running,
    Passed,
    PassedWithWarnings, ///< something that is not mandatory failed
    Failed,
    NotTested, ///< there is nothing to test
    Stopped,
    CouldNotStart, ///< `message` says why
};

struct ConnectionTest
{
    std::string connector;
    std::string backend; ///< "native", "python"
    std::string framework; ///< version, of Python tests
    ConnectionVerdict verdict = ConnectionVerdict::Running;
    std::string message; ///< the whole in one sentence
    std::int64_t micros = 0;
    std::vector<ConnectionStep> steps;
};

[[nodiscard]] std::string_view toText(StepState state); ///< "notTested", …
[[nodiscard]] std::string_view toText(ConnectionFault fault); ///< "authentication", …
[[nodiscard]] std::string_view toText(ConnectionVerdict verdict); ///< "passedWithWarnings", …

/// Ends a test: what is still pending was not tested, and the whole has a verdict and a sentence.
void conclude(ConnectionTest &test);
/// Ends it because it was stopped.
void concludeStopped(ConnectionTest &test);

/// The document of `cstudio test-connection --json`.
[[nodiscard]] Json toJson(const ConnectionTest &test);

} // namespace cs::engine
