// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/suggest.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <string>
#include <vector>

namespace cs {

namespace {

// Optimal string alignment distance.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before;
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            current[j] = std::min({ previous[j] + 1, current[j - 1] + 1,
                previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], before[j - 2] + 1);
        }
        before = std::move(previous);
        previous = current;
    }
    return previous[b.size()];
}

} // namespace

std::optional<std::string_view> closest(
    std::string_view text, std::span<const std::string_view> candidates)
{
    if (text.size() > 100)
        return std::nullopt;
    const std::string wanted = lower(text);
    std::optional<std::string_view> best;
    std::size_t bestDistance = text.size() / 3 + 1;
    for (const std::string_view candidate : candidates) {
        const std::size_t gap = candidate.size() > text.size() ? candidate.size() - text.size()
                                                               : text.size() - candidate.size();
        if (gap >= bestDistance)
            continue;
        const std::size_t d = distance(wanted, lower(candidate));
        const std::size_t allowed
            = std::max<std::size_t>(std::max(text.size(), candidate.size()) / 3, 1);
        if (d <= allowed && d < bestDistance && candidate != text) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

std::string closest(std::string_view text, const std::vector<std::string> &candidates)
{
    const std::vector<std::string_view> views(candidates.begin(), candidates.end());
    return std::string(closest(text, std::span<const std::string_view>(views)).value_or(""));
}

std::string didYouMean(std::string_view text, const std::vector<std::string> &candidates)
{
    const std::string meant = closest(text, candidates);
    return meant.empty() ? std::string() : " Did you mean " + meant + "?";
}

} // namespace cs
