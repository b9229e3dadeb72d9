// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workflow/workflowschema.h"
#include "studio/session/speccatalog.h"

namespace cs::studio {

/// A workflow to begin with for a connector, as workflow::newConfig writes it: what cannot be known
/// is left to be filled in. A class of one's own runs as a custom connector, and so does a native
/// spec that the schema has no connector for.
Result<std::string> workflowDraft(const SpecEntry &entry, const workflow::WorkflowSchema &schema);
/// "mlmodel" → "MlModel": as the schema's connectors have their kind; "Database" for an empty one.
[[nodiscard]] QString serviceKind(const std::string &sourceType);
/// "shop.yaml", beside the connector's own file if it is a person's own.
[[nodiscard]] QString workflowDraftFile(const SpecEntry &entry);

} // namespace cs::studio
