// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/workflowschema.h"

#include <string>

namespace cs::workflow {

/// $XDG_CACHE_HOME/connector-studio/schemas
[[nodiscard]] std::string schemaCacheFolder();

/// The schema that the framework installed for an interpreter has for workflow configs. @p python
/// is an interpreter, a virtual environment's folder or a name on the PATH.
///
/// The interpreter is asked for the framework's version (0.1 s); what it says of the schema (2 to
/// 4 s, the framework's models are imported, nothing of the user's) is kept in @p cacheFolder for
/// that very version. Blocks for at most @p seconds for each of the two questions; any thread.
/// Errors: "interpreter-missing", "interpreter-failed", "framework-missing", "bad-schema".
Result<WorkflowSchema> frameworkSchema(const std::string &python,
    const std::string &cacheFolder = schemaCacheFolder(), int seconds = 120);

} // namespace cs::workflow
