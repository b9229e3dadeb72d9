// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"
#include "core/run/runplan.h"

#include <memory>
#include <string>

namespace cs::run {

/// The interpreter a plan asks for: its own, else that of the active virtual environment, else
/// python3.
[[nodiscard]] std::string pythonInterpreter(const RunPlan &plan);

/// A session that runs the workflow's connector in the user's Python.
///
/// The sink is the framework's own REST sink, pointed at an embedded catalogue that lives as long as
/// the session: `openMetadataServerConfig` is replaced in memory, the file stays as it is. With
/// SinkChoice::Server nothing is replaced. Errors: "sink-unavailable", those of the catalogue.
Result<std::unique_ptr<engine::Session>> makePythonBackend(const RunPlan &plan,
                                                           engine::Listener &listener);

} // namespace cs::run
