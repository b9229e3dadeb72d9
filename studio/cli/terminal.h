// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace cs::cli {

enum class Tone { Plain, Bold, Dim, Good, Look, Bad };

/// Colours, or none: only on a terminal, and not where NO_COLOR is set or TERM is dumb.
class Palette
{
public:
    explicit Palette(bool colours = false)
        : m_colours(colours)
    { }
    [[nodiscard]] static Palette forFile(int descriptor);
    [[nodiscard]] std::string paint(Tone tone, std::string_view text) const;

private:
    bool m_colours;
};

[[nodiscard]] bool isTerminal(int descriptor);
/// Writes all of it to standard output; false once the reader is gone.
bool out(std::string_view text);
/// One line to standard error.
void err(std::string_view text);

/// Lines up the columns of a table; the last one is left as it is.
[[nodiscard]] std::string pad(std::string_view text, std::size_t width);

} // namespace cs::cli
