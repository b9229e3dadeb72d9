// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/session/speccatalog.h"

namespace cs::studio {

/// A workflow to begin with for a connector: what cannot be known is left to be filled in. A class
/// of one's own runs as a custom connector, so that the text is complete.
[[nodiscard]] QString workflowDraft(const SpecEntry &entry);
/// "shop.yaml", beside the connector's own file if it is a person's own.
[[nodiscard]] QString workflowDraftFile(const SpecEntry &entry);

} // namespace cs::studio
