// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// A filterPattern of a sourceConfig: which names a producer lets through.
///
/// Each regular expression is matched at the start of the name, in any case, and need not match all
/// of it. With includes, a name none of them matches is dropped; a name that an exclude matches is
/// dropped, whatever the includes say. The expressions are PCRE2's, which differ from Python's `re`
/// in corners: docs/filters.md. Copies share the compiled expressions; may be used by several
/// threads at once.
/// Source: metadata.utils.filters._filter.
class FilterPattern
{
public:
    struct Decision
    {
        bool drop = false;
        bool byExclude = false;
        /// The one that decided; empty if there was none (no includes matched: all of them, joined
        /// by commas).
        std::string pattern;
        int index = -1; ///< of that one in its list; -1: none
    };

    /// No filter: everything passes.
    FilterPattern();
    /// Error "bad-regex", which names the expression.
    static Result<FilterPattern> create(
        std::vector<std::string> includes, std::vector<std::string> excludes);
    /// From a config's value: null or absent is no filter. Errors: "bad-regex", "wrong-type".
    static Result<FilterPattern> fromJson(const Json *config);

    /// Whether there is a pattern at all. One that is there but empty still drops empty names.
    [[nodiscard]] bool isSet() const;
    [[nodiscard]] Decision decide(std::string_view name) const;
    [[nodiscard]] bool drops(std::string_view name) const { return decide(name).drop; }

private:
    struct State;
    std::shared_ptr<const State> m_state;
};

/// Why @p pattern is no regular expression; empty if it is one.
[[nodiscard]] std::string regexError(std::string_view pattern);

} // namespace cs::workflow
