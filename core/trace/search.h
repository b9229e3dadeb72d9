// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/block.h"
#include "core/trace/recording.h"

#include <string>
#include <string_view>

namespace cs::trace {

/// The path of an event's line as it stands there, escapes and all; empty if it has none.
[[nodiscard]] std::string_view rawPath(std::string_view line);

/// The parts of a Filter that are looked for in the bytes of a line: path and text.
class LineFilter
{
public:
    explicit LineFilter(const Filter &filter);

    [[nodiscard]] bool looksAtBytes() const { return !m_path.empty() || !m_text.empty(); }
    /// False if no line of the block can match: one quick look at all its bytes.
    [[nodiscard]] bool mayMatch(const Block &block) const;
    [[nodiscard]] bool matches(std::string_view line) const;

private:
    [[nodiscard]] bool pathMatches(std::string_view line) const;
    [[nodiscard]] bool textMatches(std::string_view line) const;

    std::string m_path; // as a line has it, without quotes
    std::string m_text; // as a line has it, without quotes; in lower case unless m_exact
    bool m_exact;
};

} // namespace cs::trace
