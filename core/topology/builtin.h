// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

/// Inside core/topology: the texts of the folder builtin/.
namespace cs::topology {

/// By file name; empty if there is no such file.
[[nodiscard]] std::string_view builtinText(std::string_view fileName);
/// Whether @p asked names the source type: itself, or its last part ("dbt" for "database/dbt").
[[nodiscard]] bool isSourceType(std::string_view sourceType, std::string_view asked);

} // namespace cs::topology
