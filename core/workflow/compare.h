// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/workflow/configtext.h"
#include "core/workflow/workflowschema.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Two configs side by side, and which workflow a word stands for. Any thread.
namespace cs::workflow {

struct ConfigDifference
{
    enum class Kind { Added, Removed, Changed } kind = Kind::Changed;
    KeyPath path; ///< entries of a list by number
    Json before; ///< null if Added
    Json after; ///< null if Removed
    bool secret = false; ///< its values are to be shown to nobody
};
/// What the second says otherwise, in the order of the first, what is new behind it. Comments,
/// order of keys, quotes do not count: "1" and 1 do. Only the outermost of what came or went.
[[nodiscard]] std::vector<ConfigDifference> compareConfigs(const Json &before, const Json &after);
/// The value on one line, "***" for a secret.
[[nodiscard]] std::string valueText(const Json &value, bool secret);

/// The config's text for people's eyes: "***" in place of every secret that is written in it, in
/// comments too; the rest byte by byte. Errors: parseDocument's, as what cannot be read cannot be
/// looked through.
Result<std::string> textWithoutSecrets(const std::string &text, const std::string &file);

/// "metadata", "lineage", "usage", "profiler" of a connector's kind ("Database"):
/// "DatabaseMetadata", …; empty if there is no such workflow for it.
[[nodiscard]] std::string pipelineOf(std::string_view kind, std::string_view word);
/// The words there are for a kind, "metadata" first.
[[nodiscard]] std::vector<std::string_view> workflowWords(std::string_view kind);

} // namespace cs::workflow
