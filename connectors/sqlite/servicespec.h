// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"

namespace cs::sqlite {

/// The ServiceSpec of the SQLite connector.
[[nodiscard]] engine::NativeSpec serviceSpec();

} // namespace cs::sqlite
