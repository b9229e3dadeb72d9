// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/value.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// Value of an environment variable, or nothing.
using Environment = std::function<std::optional<std::string>(std::string_view)>;
[[nodiscard]] Environment processEnvironment();

/// A text with `$NAME` and `${NAME}` replaced wherever they stand, comments included, as the
/// framework does before it parses. What is not set stays as it is. Positions are those of the
/// original. Source: os.path.expandvars, metadata.config.common.load_config_file.
class ExpandedText
{
public:
    ExpandedText(std::string_view original, const Environment &environment);

    [[nodiscard]] const std::string &text() const { return m_text; }
    /// From offsets of text() to lines and columns of the original.
    [[nodiscard]] Span span(std::size_t from, std::size_t to) const;
    /// What stands there in the original.
    [[nodiscard]] std::string_view original(std::size_t from, std::size_t to) const;

private:
    struct Piece
    {
        std::size_t expanded;
        std::size_t original;
        bool copied; // else it is the value of a variable
    };
    [[nodiscard]] std::size_t originalOffset(std::size_t offset, bool end) const;
    void place(std::size_t offset, int &line, int &column) const;

    std::string m_original;
    std::string m_text;
    std::vector<Piece> m_pieces;
    std::vector<std::size_t> m_lines; // where each begins, of the original
};

/// Names of variables that a text still asks for: `${NAME}`, or `$NAME` in capitals.
[[nodiscard]] std::vector<std::string> openVariables(std::string_view text);

} // namespace cs::workflow
