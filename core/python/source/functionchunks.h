// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cs::python {

/// The lines of one function with its decorators, found by indentation alone: it works on text that
/// no parser accepts. Functions inside functions belong to the outer one.
struct FunctionChunk
{
    std::string name;
    std::size_t begin = 0; ///< byte of the first line's start
    std::size_t end = 0; ///< byte after the last line's text (its line break not included)
    int line = 0; ///< of the first decorator or the def, from 1
    int defLine = 0;
    int endLine = 0;
    int indent = 0;
    bool guessed = false; ///< ends at a definition inside what may be a string after all
};

[[nodiscard]] std::vector<FunctionChunk> functionChunks(std::string_view text);

/// Overwrites the chunk with spaces and a lone `pass`; length and lines stay as they are.
void blank(std::string &text, const FunctionChunk &chunk);

} // namespace cs::python
