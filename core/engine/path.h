// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Paths of a run: what breakpoints, diffs, golden files and lessons name places by.
namespace cs::engine::path {

/// `/`, `[`, `]`, `#`, `~`, `%`, `*` and control characters of an element's name as %XX.
[[nodiscard]] std::string escape(std::string_view name);
[[nodiscard]] std::string unescape(std::string_view text);

/// parent + "/" + node; parent may be empty.
[[nodiscard]] std::string node(std::string_view parent, std::string_view name);
/// node path + "[name]"; the nth (from 2) element of that name in one visit gets "[name~n]".
[[nodiscard]] std::string element(std::string_view nodePath, std::string_view name, int nth = 1);
[[nodiscard]] std::string stage(std::string_view elementPath, std::string_view processor);
[[nodiscard]] std::string yielded(std::string_view stagePath, long long index);

/// One step of a path: "table[Album]" or "yield_table#0".
struct Segment
{
    std::string name;
    std::string element; ///< unescaped; empty if there is none
    bool hasElement = false;
    long long index = -1; ///< after '#'

    bool operator==(const Segment &) const = default;
};
[[nodiscard]] std::vector<Segment> split(std::string_view path);
/// The path without its last segment; empty at the top.
[[nodiscard]] std::string_view parent(std::string_view path);

/// Whether a path matches a pattern a user typed: the path itself, or with `*` for any run of
/// characters inside a segment, `**` for any number of segments. A pattern may start at any
/// segment ("table[Album]/yield_table"); then it matches every path that ends so. Without "[…]" a
/// segment name matches any element.
[[nodiscard]] bool matches(std::string_view pattern, std::string_view path);

} // namespace cs::engine::path
