// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// Whether the value of a config key of this name must be shown to no one: password, token, secret,
/// key, credentials and their like, in any spelling.
[[nodiscard]] bool isSecretKey(std::string_view key);
/// A text without what it may hold of a secret: `user:password@` of a URL.
[[nodiscard]] std::string maskUrl(std::string_view text);
/// The same config with every secret as "***".
[[nodiscard]] Json withoutSecrets(const Json &config);
/// The texts in a config that must be seen nowhere, for SecretMask: what stands under the name of a
/// secret, and passwords in URLs. Not what is open anyhow: a plain word that the config also has
/// where no secret is (`postgres` as the password of the user `postgres`).
[[nodiscard]] std::vector<std::string> secretTexts(const Json &config);
/// Short hexadecimal digest of a config without its secrets: tells two configs apart, tells nothing
/// about what is in them.
[[nodiscard]] std::string digest(const Json &config);

} // namespace cs::workflow
