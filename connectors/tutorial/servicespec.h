// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"

namespace cs::tutorial {

/// The ServiceSpec of the connector that is still to be written.
[[nodiscard]] engine::NativeSpec serviceSpec();

} // namespace cs::tutorial
