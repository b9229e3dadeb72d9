// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workflow/environment.h"
#include "core/workflow/value.h"

#include <string_view>

namespace cs::workflow {

/// Limits beyond which a config is refused (code "alias-depth"): they are far above any real one
/// and keep files that were made to hurt (alias bombs, ten thousand brackets) from doing so.
constexpr int maxDepth = 200;
constexpr int maxValues = 50'000; ///< with aliases put in
constexpr std::size_t maxBytes = 16 * 1024 * 1024;

/// Parses a config: JSON if the file's name ends in .json, else YAML. Error: syntax, encoding,
/// alias-depth, with line and column.
Result<Document> parseDocument(
    std::string_view text, std::string_view file, const Environment &environment);

/// The two behind it, on texts with their variables put in.
Result<Document> parseYaml(const ExpandedText &text, std::string_view file);
Result<Document> parseJsonDocument(const ExpandedText &text, std::string_view file);

} // namespace cs::workflow
