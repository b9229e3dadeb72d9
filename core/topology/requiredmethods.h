// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::topology {

/// What a connector of a source type must implement: the abstract methods of the framework's
/// Service Source base class of that type (2.0), those it inherits from Source and Step among them.
struct RequiredMethods
{
    struct Method
    {
        std::string name;
        std::string definedIn; ///< class that declares it abstract: "DatabaseServiceSource", "Step"
        bool operator==(const Method &) const = default;
    };

    std::string sourceType; ///< "database"
    std::string baseClass; ///< "DatabaseServiceSource"
    std::vector<Method> methods; ///< in order of declaration

    [[nodiscard]] bool contains(std::string_view method) const;
    bool operator==(const RequiredMethods &) const = default;
};

/// Reads the text form of builtin/required.methods: a line `SOURCETYPE BASECLASS`, below it,
/// indented, a line for each method with the declaring class after it where that is another one.
/// `#` starts a comment. Error "required-methods-syntax" with the line.
Result<std::vector<RequiredMethods>> parseRequiredMethods(
    std::string_view text, std::string_view file = {});

/// Those built in, by source type ("database", "database/dbt" or "dbt"); null if unknown.
[[nodiscard]] const RequiredMethods *requiredMethods(std::string_view sourceType);

} // namespace cs::topology
