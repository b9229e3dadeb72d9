// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <string>
#include <string_view>

namespace cs::catalog {

/// Whether the value under this key of a connection is one nobody should see.
[[nodiscard]] bool isSecretKey(std::string_view key);

/// Replaces every text under a secret key by asterisks, at any depth; also passwords inside URLs.
void maskSecrets(Json &json);
/// The same on JSON text; text that is no JSON comes back as `{}`.
[[nodiscard]] std::string maskSecrets(std::string_view json);

} // namespace cs::catalog
