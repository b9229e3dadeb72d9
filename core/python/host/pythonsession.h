// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/session.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cs::python {

class WarmPool;

/// What a run of a Python connector is made of.
struct PythonRun
{
    std::string interpreter; ///< path, or a name to be found on PATH
    std::vector<std::string> paths; ///< put before sys.path: where custom connectors are
    std::string workingDirectory; ///< relative paths of the config are relative to this
    /// The whole workflow config, overrides applied. Goes to the child through the private channel
    /// only: never a file, an argument or the environment.
    Json config;
    std::string configDigest;
    std::vector<std::string> secrets; ///< of the config: masked in what the connector says and prints
    std::uint64_t memoryLimit = 0; ///< bytes of address space; 0: none
    /// How long a stopped run may take to unwind before it is interrupted, then terminated, then
    /// killed (each after this long again). A hard stop goes through the same three in a tenth.
    std::chrono::milliseconds patience { 2000 };
    /// Where a process that has imported the framework may be had; borrowed, outlives the session.
    /// Null, or none there: a fresh process.
    WarmPool *warm = nullptr;
    std::shared_ptr<void>
        keepAlive; ///< what must live as long as the run: the catalogue it writes to
};

/// A run of real, unmodified Python connectors: the framework's own runner in a child process,
/// watched and parked by the bridge (core/python/bridge).
///
/// The child may do what it wants (print, hang, crash, eat memory): what came before stays, a
/// Failed event names the place it stood at, and RunFinished says how it ended. Listener must
/// outlive the session. Stopping semantics are the engine's Stepper, as for native runs.
[[nodiscard]] std::unique_ptr<engine::Session> makePythonSession(
    PythonRun run, engine::Listener &listener);

} // namespace cs::python
