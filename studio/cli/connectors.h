// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"
#include "core/python/source/pythonproject.h"
#include "core/workflow/workflow.h"
#include "studio/cli/arguments.h"

#include <memory>
#include <string>
#include <vector>

namespace cs::cli {

/// The native connectors of this program.
[[nodiscard]] const engine::SpecRegistry &nativeSpecs();

/// The interpreter to use: --python, else $CSTUDIO_PYTHON, else that of $VIRTUAL_ENV; empty if none
/// is named.
[[nodiscard]] std::string pythonOf(const Arguments &arguments);

/// Python connectors, from --python and --path. Null where neither is named. Error as
/// PythonProject's.
Result<std::unique_ptr<python::PythonProject>> pythonProject(const Arguments &arguments);

/// What a workflow runs, as analysis of Python sources knows it.
struct Connector
{
    std::string name; ///< "sqlite", or the dotted path of sourcePythonClass
    std::string folder; ///< to be looked in for a class of the user's own; empty for none
};
[[nodiscard]] Connector connectorOf(const workflow::Workflow &workflow);

/// What analysis says about it; an empty report where it has nothing to say.
[[nodiscard]] topology::ConnectorReport pythonReport(
    const Arguments &arguments, const Connector &connector);

/// Says it on standard error; gives CouldNotStart.
int couldNotStart(const Error &error);

} // namespace cs::cli
