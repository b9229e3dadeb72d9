// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::python {

/// What a new connector of one source type is made of. Read from resources/scaffold/types: sections
/// that begin with a line `=== KEY` or `=== KEY NAME`; `=== about` holds lines `key = value`.
struct SourceType
{
    using Named = std::vector<std::pair<std::string, std::string>>; ///< in the order they stand

    std::string name; ///< "database"
    std::string title; ///< "Database"
    std::string baseClass; ///< dotted path of the Service Source
    std::string source; ///< type of the workflow's source: "customDatabase"
    std::string connection; ///< type of its connection: "CustomDatabase"
    std::string config; ///< type of its sourceConfig: "DatabaseMetadata"
    std::string service; ///< context key of the service: "database_service"
    bool ownConstructor = false; ///< the base class has none that opens the connection
    bool skipsBase = false; ///< its own constructor does not call that of the base class
    std::vector<std::string>
        components; ///< that the source type can have: "metadata", "lineage", …
    std::string says; ///< what such a service is about, a sentence
    std::string carrier; ///< why another connection than the type's own is named; mostly empty
    Named notes; ///< method → what it must give
    std::string imports; ///< of the members
    std::string members; ///< of the class, besides the stubs; they do something
    Named samples; ///< file name → text
    std::string testImports;
    std::string testContext; ///< what each test finds in the context
    Named tests; ///< method → body of its test
    std::string fill; ///< Python that gives the first entities: imports, then methods of the class

    [[nodiscard]] const std::string *note(std::string_view method) const;
};

/// Error "scaffold-type" names the line.
[[nodiscard]] Result<SourceType> parseSourceType(std::string_view name, std::string_view text);

/// Those built in, the commonest first.
[[nodiscard]] const std::vector<SourceType> &sourceTypes();
/// Null if there is no such type.
[[nodiscard]] const SourceType *sourceType(std::string_view name);

} // namespace cs::python
