// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/workflow/diagnostic.h"
#include "core/workflow/value.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Edits of a config as patches of its text, so that not one byte changes that was not meant:
/// comments, order, quotes, anchors and indentation stay. Each function takes the text and values
/// that were parsed from it.
namespace cs::workflow {

/// The bytes [from, to) become `text`.
struct Patch
{
    std::size_t from = 0;
    std::size_t to = 0;
    std::string text;

    bool operator==(const Patch &) const = default;
};
using Patches = std::vector<Patch>; ///< in order, none overlapping another

/// With code "aliased": the value stands elsewhere, an edit here would change it there too.
Result<Patches> setValue(
    std::string_view text, const Value &map, const Member &member, const Json &to);
Result<Patches> setItem(
    std::string_view text, const Value &list, std::size_t index, const Json &to);
/// Behind the last key; with an @p order of keys (the schema's), behind the one that comes before
/// it there. @p owner is the key that the map is the value of; null for the root.
Result<Patches> addKey(std::string_view text, const Value &map, const Member *owner,
    std::string_view key, const Json &value, const std::vector<std::string> &order = {});
/// With its line and what stands behind it there; comment lines above it stay.
Result<Patches> removeKey(std::string_view text, const Value &map, const Member &member);
Result<Patches> renameKey(std::string_view text, const Member &member, std::string_view to);
/// Before the entry @p index, or behind the last.
Result<Patches> insertItem(std::string_view text, const Value &list, const Member *owner,
    std::size_t index, const Json &value);
Result<Patches> removeItem(std::string_view text, const Value &list, std::size_t index);
/// The entry @p index becomes the entry @p to; the comments above it go with it.
Result<Patches> moveItem(
    std::string_view text, const Value &list, std::size_t index, std::size_t to);
/// `x` becomes `[x]`.
Result<Patches> wrapInList(std::string_view text, const Value &value);
/// Double quotes around a plain scalar.
Result<Patches> quote(std::string_view text, const Value &value);

[[nodiscard]] std::string patched(std::string text, const Patches &patches);
/// What undoes them, on the text that patched() gave.
[[nodiscard]] Patches inverse(std::string_view text, const Patches &patches);
/// As lines and columns.
[[nodiscard]] std::vector<Edit> toEdits(std::string_view text, const Patches &patches);
[[nodiscard]] Patches toPatches(std::string_view text, const std::vector<Edit> &edits);

/// A text as a YAML scalar that reads back as the same text: plain where that is safe. @p flow:
/// inside brackets.
[[nodiscard]] std::string yamlText(
    std::string_view text, bool flow, ValueStyle style = ValueStyle::Plain);
/// A text of several lines as a literal block: "|-", and the lines at column @p indent (blanks),
/// with a line break before each. Nothing where that would not read back as the same text.
struct YamlLiteral
{
    std::string header;
    std::string body;
};
[[nodiscard]] std::optional<YamlLiteral> yamlLiteral(
    std::string_view text, std::size_t indent, std::string_view newline);
/// As a block below a key at column @p indent (blanks), beginning on the key's line: " x", or a
/// line break and deeper lines.
[[nodiscard]] std::string yamlBlock(
    const Json &value, std::size_t indent, std::string_view newline);
[[nodiscard]] std::string yamlFlow(const Json &value);

} // namespace cs::workflow
