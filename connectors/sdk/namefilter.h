// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <QRegularExpression>

#include <string>
#include <string_view>
#include <vector>

namespace cs::sdk {

/// A filter pattern of sourceConfig, compiled once: each expression is matched at the start of the
/// name, ignoring case; where includes are given one must match; an exclude that matches wins.
/// Source: metadata.utils.filters._filter.
class NameFilter
{
public:
    struct Verdict
    {
        bool keep = true;
        std::string pattern; ///< the expression that decided; empty if none did
        bool byExclude = false;
    };

    NameFilter() = default;
    /// From {"includes": […], "excludes": […]}; null gives a filter that keeps everything. An
    /// expression that does not compile makes every judge() throw, as in the framework.
    explicit NameFilter(const Json *pattern);

    /// Throws std::runtime_error "Invalid regex […]". Any thread.
    [[nodiscard]] Verdict judge(std::string_view name) const;

private:
    struct Expression
    {
        std::string text;
        QRegularExpression regex;
    };
    void compile(const Json &pattern, std::string_view key, std::vector<Expression> &into);

    bool m_given = false;
    std::string m_invalid;
    std::vector<Expression> m_includes;
    std::vector<Expression> m_excludes;
};

} // namespace cs::sdk
