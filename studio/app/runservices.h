// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"
#include "studio/shell/services.h"

namespace cs::studio {

/// How this program opens workflows and makes its sample. @p registry is borrowed and outlives
/// every run.
[[nodiscard]] Services makeServices(const engine::SpecRegistry *registry);

} // namespace cs::studio
