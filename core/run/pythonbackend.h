// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"
#include "core/run/completeness.h"
#include "core/run/target.h"

#include <memory>
#include <string>

namespace cs::run {

/// The interpreter a plan asks for: its own, else that of the active virtual environment, else
/// python3.
[[nodiscard]] std::string pythonInterpreter(const RunPlan &plan);

/// A session that runs the workflow's connector in the user's Python.
///
/// The sink is the framework's own REST sink, pointed at the target's catalogue, which is served as
/// long as the session lives: `openMetadataServerConfig` is replaced in memory, the file stays as
/// it is. What comes through that door goes into the target's plan; deletions are not applied once
/// @p completeness knows that names are missing. With SinkChoice::Server nothing is replaced.
/// Errors: "sink-unavailable", those of the catalogue.
Result<std::unique_ptr<engine::Session>> makePythonBackend(const RunPlan &plan,
    const Target &target, std::shared_ptr<Completeness> completeness, engine::Listener &listener);

/// A run of a Python connector with this interpreter is to be expected (the workflow was opened, a
/// connector picked): the framework is imported in the background, and every later run with the
/// interpreter forks from that process. Returns at once; cheap to call again. Processes end after a
/// while without runs, and with the program. Runs are the same with and without it.
void prewarm(const std::string &interpreter);

} // namespace cs::run
