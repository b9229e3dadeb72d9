// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/workflowschema.h"

#include <string>

namespace cs::workflow {

/// The schema of a workflow config that a package of OpenMetadata's JSON Schemas has: for those who
/// have no framework installed. @p package is the jar `openmetadata-spec` of the Maven coordinates
/// org.open-metadata:openmetadata-spec, or the folder that it was unpacked to.
///
/// metadataIngestion/workflow.json and the files that it leads to become one document, as the
/// framework's models have it: a key that is not required may be null. Nothing outside of the
/// package is read. Some tens of milliseconds; blocks, any thread.
/// Errors: "spec-missing" (no such file or folder), "spec-unreadable" (no zip, too large), "bad-
/// schema" (no workflow.json in it, a file that is no JSON, a $ref that leads nowhere).
Result<WorkflowSchema> specSchema(const std::string &package);

} // namespace cs::workflow
