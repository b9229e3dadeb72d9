// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// A `${VAR}` (or `$VAR` in capitals) in a value of a config.
struct VariableUse
{
    std::string name;
    std::string path; ///< of the value: "source.serviceConnection.config.password"
    bool secret = false; ///< the value is one that nobody should see
    Span span {}; ///< of the value

    bool operator==(const VariableUse &other) const
    {
        return name == other.name && path == other.path;
    }
};

/// In the order of the text; a value that asks for two variables is two uses. @p text is what
/// @p root was read from, before variables were put in.
[[nodiscard]] std::vector<VariableUse> variableUses(std::string_view text, const Value &root);

/// Secrets that stand in the file as they are, texts under the name of one; each with the name of
/// the variable that could take its place.
[[nodiscard]] std::vector<VariableUse> writtenSecrets(std::string_view text, const Value &root);

/// A name for the variable that could take the place of the value at this path:
/// "source.serviceConnection.config.password" of the service `my shop` is `MY_SHOP_PASSWORD`.
[[nodiscard]] std::string variableName(std::string_view path, std::string_view service);

} // namespace cs::workflow
