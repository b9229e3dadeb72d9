// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/suggest.h"

#include <algorithm>
#include <cctype>

namespace cs::python {

namespace {

// Optimal string alignment distance, ignoring case.
std::size_t distance(std::string_view a, std::string_view b)
{
    const auto same = [](char x, char y) {
        return std::tolower(static_cast<unsigned char>(x))
            == std::tolower(static_cast<unsigned char>(y));
    };
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min(
                { last[j] + 1, row[j - 1] + 1, last[j - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1) });
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::string closest(std::string_view name, const std::vector<std::string> &candidates)
{
    const std::string *best = nullptr;
    std::size_t bestDistance = std::max<std::size_t>(1, name.size() / 3) + 1;
    for (const std::string &candidate : candidates) {
        const std::size_t gap = candidate.size() > name.size() ? candidate.size() - name.size()
                                                               : name.size() - candidate.size();
        if (gap >= bestDistance || candidate == name)
            continue;
        const std::size_t found = distance(name, candidate);
        if (found < bestDistance) {
            best = &candidate;
            bestDistance = found;
        }
    }
    return best ? *best : std::string();
}

std::string didYouMean(std::string_view name, const std::vector<std::string> &candidates)
{
    const std::string meant = closest(name, candidates);
    return meant.empty() ? std::string() : " Did you mean " + meant + "?";
}

} // namespace cs::python
