// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::fqn {

/// One part of a fully qualified name as it stands in the whole: wrapped in double quotes if it
/// holds a dot, unwrapped if it was wrapped without need.
///
/// Code "fqn-quote" for a part with a stray quote or a line break.
/// Source: metadata.utils.fqn.quote_name.
Result<std::string> quoteName(std::string_view name);

/// The parts, quoted, joined by dots. Empty parts are refused (code "fqn-empty").
/// Source: metadata.utils.fqn._build.
Result<std::string> build(const std::vector<std::string_view> &parts);

/// The parts of a name, unquoted. Code "fqn-syntax" when quotes are not balanced.
/// Source: metadata.utils.fqn.split.
Result<std::vector<std::string>> split(std::string_view fqn);

/// A part without its quotes.
[[nodiscard]] std::string unquoteName(std::string_view name);

/// `::`, `>`, `"`, newline, carriage return and tab rewritten to `__reserved__colon__`,
/// `__reserved__arrow__`, `__reserved__quote__`, … as create requests of tables and their columns do.
/// Source: metadata.ingestion.models.custom_basemodel_validation.
[[nodiscard]] std::string encodeReserved(std::string_view name);
/// The reverse.
[[nodiscard]] std::string decodeReserved(std::string_view name);

} // namespace cs::fqn
