// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace cs {

/// A JSON document whose objects keep the order of their keys. For everything that is not on the
/// walk's hot path; there, JsonWriter appends bytes directly.
using Json = nlohmann::ordered_json;

/// Parses UTF-8 text; code "json-syntax" with the line and column otherwise. Never throws. Text
/// nested deeper than 2,000 levels is refused (code "json-depth").
Result<Json> parseJson(std::string_view text);

/// Compact text, invalid UTF-8 replaced by U+FFFD; never throws.
[[nodiscard]] std::string dumpJson(const Json &json, int indent = -1);

/// `json[key]` as text, number or bool where it is there and of that type, else the fallback.
[[nodiscard]] std::string jsonText(const Json &json, std::string_view key, std::string_view fallback = {});
[[nodiscard]] bool jsonBool(const Json &json, std::string_view key, bool fallback = false);
[[nodiscard]] long long jsonInt(const Json &json, std::string_view key, long long fallback = 0);
/// A pointer to the member, or null; never inserts.
[[nodiscard]] const Json *jsonMember(const Json &json, std::string_view key);

} // namespace cs
