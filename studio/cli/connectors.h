// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"
#include "core/python/source/pythonproject.h"
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

/// Says it on standard error; gives CouldNotStart.
int couldNotStart(const Error &error);

} // namespace cs::cli
