// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/value.h"

#include <string_view>

namespace cs::workflow {

/// What an unquoted YAML scalar is: YAML 1.1 as the framework's parser (PyYAML) reads it, which is
/// neither YAML 1.2 nor what yaml-cpp's conversions do. `yes`, `on` and `no` are booleans, `012` is
/// ten, `1_000` a thousand, `1:30` ninety, `2024-01-31` a date; `1e3`, `0o17` and `y` are texts.
/// Source: yaml.resolver, yaml.constructor of PyYAML 6.
[[nodiscard]] Value plainScalar(std::string_view text);

} // namespace cs::workflow
