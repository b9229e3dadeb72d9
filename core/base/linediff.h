// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace cs {

struct DiffLine
{
    enum class Kind { Same, Removed, Added } kind = Kind::Same;
    std::string_view text; ///< of the one or the other, without its line break
    int before = 0; ///< line from 1 in the first; 0 if it is not there
    int after = 0; ///< in the second

    bool operator==(const DiffLine &) const = default;
};

/// The lines of a text; a line break at its end begins no further one.
[[nodiscard]] inline std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
    }
    return lines;
}

/// What becomes of the first text in the second, line by line: with as many lines kept as can be,
/// and removed ones before those in their place. The texts must outlive the answer. Takes time and
/// memory of the changed parts' lengths multiplied; parts of over 16 million such pairs are
/// replaced whole.
[[nodiscard]] inline std::vector<DiffLine> lineDiff(std::string_view before, std::string_view after)
{
    const std::vector<std::string_view> a = linesOf(before);
    const std::vector<std::string_view> b = linesOf(after);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head
        && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const std::size_t rows = a.size() - head - tail;
    const std::size_t columns = b.size() - head - tail;

    // length[i][j]: the longest common part of what is left from line i and line j on.
    const bool small = rows == 0 || columns <= 16'000'000 / rows;
    const std::size_t width = columns + 1;
    std::vector<std::uint32_t> length(small ? (rows + 1) * width : 0);
    for (std::size_t i = small ? rows : 0; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const std::uint32_t down = length[(i + 1) * width + j];
            const std::uint32_t right = length[i * width + j + 1];
            length[i * width + j] = a[head + i] == b[head + j] ? length[(i + 1) * width + j + 1] + 1
                                                               : (down > right ? down : right);
        }
    }

    std::vector<DiffLine> lines;
    std::size_t i = 0, j = 0;
    const auto both = [&lines, &a](std::size_t one, std::size_t other) {
        lines.push_back({ DiffLine::Kind::Same, a[one], int(one) + 1, int(other) + 1 });
    };
    while (i < head) {
        both(i, i);
        ++i;
    }
    for (i = 0; i < rows || j < columns;) {
        if (small && i < rows && j < columns && a[head + i] == b[head + j]) {
            both(head + i, head + j);
            ++i;
            ++j;
        } else if (i < rows
            && (!small || j == columns
                || length[(i + 1) * width + j] >= length[i * width + j + 1])) {
            lines.push_back({ DiffLine::Kind::Removed, a[head + i], int(head + i) + 1, 0 });
            ++i;
        } else {
            lines.push_back({ DiffLine::Kind::Added, b[head + j], 0, int(head + j) + 1 });
            ++j;
        }
    }
    for (i = a.size() - tail; i < a.size(); ++i)
        both(i, b.size() - (a.size() - i));
    return lines;
}

} // namespace cs
