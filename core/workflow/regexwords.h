// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A filter's regular expression in plain words, piece by piece, and what people commonly mean
/// otherwise. Any thread.
namespace cs::workflow {

struct RegexPiece
{
    enum class Kind : std::uint8_t {
        Text, ///< these letters, in either case
        AnyChar,
        Start,
        End,
        OneOf, ///< text: what is between the brackets
        NoneOf,
        Digit,
        NotDigit,
        WordChar,
        NotWordChar,
        Space,
        NotSpace,
        WordEdge,
        NotWordEdge,
        Group, ///< begins here, ends at the GroupEnd of the same depth; text: its name, if it has
               ///< one
        GroupEnd,
        Or, ///< what is before it in its group, or what is behind
        Ahead, ///< a group that must follow and is not taken
        NotAhead,
        Behind,
        NotBehind,
        SameAsGroup, ///< text: number or name
        Flags, ///< text
        Comment,
        Unknown, ///< text: as it is written
    };
    Kind kind = Kind::Text;
    std::size_t from = 0; ///< bytes of the pattern
    std::size_t to = 0;
    int depth = 0; ///< in how many groups
    std::string text;
    int least = 1; ///< how often it must be there
    int most = 1; ///< -1: any number
    bool lazy = false;
};

/// What a person may have meant otherwise.
struct RegexHint
{
    enum class Kind : std::uint8_t {
        StartOnly, ///< only names that begin so
        OpenEnd, ///< names that go on behind it match too
        Percent, ///< `%` is a percent sign
        Star, ///< `*` repeats the letter before it
        Dot, ///< `.` is any character
        Nothing, ///< matches every name
    };
    Kind kind = Kind::StartOnly;
    std::string text; ///< the part it is about
    std::string proposal; ///< the whole pattern, as it may have been meant; may be empty
};

struct RegexWords
{
    std::vector<RegexPiece> pieces;
    std::vector<RegexHint> hints;
    std::string problem; ///< why it is no regular expression; pieces and hints are then empty
};

[[nodiscard]] RegexWords explainRegex(std::string_view pattern);
/// "the text `tmp_`", "any characters, any number of them": for the command line.
[[nodiscard]] std::string toText(const RegexPiece &piece);
[[nodiscard]] std::string toText(const RegexHint &hint);

/// A pattern that matches exactly this name (and its spellings in other cases).
[[nodiscard]] std::string exactPattern(std::string_view name);

} // namespace cs::workflow
