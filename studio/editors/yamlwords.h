// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/classlookup.h"
#include "core/workflow/assist.h"

#include <QString>

#include <vector>

namespace cs::studio {

class Theme;

/// "Error", "Warning", "Note".
[[nodiscard]] QString severityWord(workflow::Severity severity);
/// What is said on hover, as HTML: problems first, then the key; never the value of a secret.
/// Of the places that read the key, @p readers, the first three; without any, the framework's part.
[[nodiscard]] QString hoverWords(const std::vector<const workflow::Diagnostic *> &problems,
    const std::optional<workflow::Hover> &key, const Theme &theme,
    const std::vector<python::KeyReader> &readers = {});
/// Where the variable at @p offset (`${NAME}`, `$NAME`) gets its value, without the value; empty
/// outside of one.
[[nodiscard]] QString variableWords(
    std::string_view text, std::size_t offset, const workflow::Environment &environment);

} // namespace cs::studio
