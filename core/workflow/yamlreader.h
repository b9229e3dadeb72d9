// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/value.h"

#include <cstddef>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

/// What libyaml reports, as a graph with byte offsets: aliases lead to the node they name, nothing
/// is typed yet. libyaml and PyYAML, which the framework reads with, are the same scanner and
/// parser in two languages, so what one refuses the other refuses.
namespace cs::workflow::yaml {

struct Child
{
    int node = -1;
    bool alias = false;
    std::size_t from = 0; ///< of the alias
    std::size_t to = 0;
};

struct Raw
{
    enum class Kind { Scalar, List, Map } kind = Kind::Scalar;
    ValueStyle style = ValueStyle::Plain;
    std::string text; ///< of a scalar, without quotes
    std::string tag; ///< empty: none was written
    bool quoted = false;
    std::size_t from = 0; ///< behind its anchor and tag
    std::size_t to = 0;
    std::vector<Child> children; ///< of a map: key, value, key, value
    bool open = false; ///< being expanded: met again, it holds itself
};

/// Ends the parse from any depth; parseYaml catches it.
struct Trouble
{
    std::string code;
    std::string message;
    std::size_t at;
};

struct Graph
{
    std::deque<Raw> nodes;
    int root = -1; ///< of an empty document
};

/// Throws Trouble: syntax, alias-depth (more than maxDepth levels, more than maxValues nodes).
[[nodiscard]] Graph read(std::string_view text);

} // namespace cs::workflow::yaml
