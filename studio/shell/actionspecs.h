// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/shell/actionregistry.h"

#include <span>

namespace cs::studio {

/// The one list of what the window can do.
[[nodiscard]] std::span<const ActionSpec> actionSpecs();

} // namespace cs::studio
