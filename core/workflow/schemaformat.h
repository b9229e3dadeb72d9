// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace cs::workflow {

/// Whether a text has a format of JSON Schema, by the measure of the framework's models: uuid, uri,
/// date, date-time. Every other format is taken as it is.
[[nodiscard]] bool fitsFormat(std::string_view format, std::string_view text);

} // namespace cs::workflow
