// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/request.h"

#include <array>

namespace cs::engine {

namespace {
constexpr std::array<std::string_view, 5> granularities { "event", "entity", "stage", "element",
    "node" };
} // namespace

std::string_view toText(Granularity granularity)
{
    return granularities[static_cast<std::size_t>(granularity)];
}

std::optional<Granularity> granularityFromText(std::string_view text)
{
    for (std::size_t i = 0; i < granularities.size(); ++i) {
        if (granularities[i] == text)
            return static_cast<Granularity>(i);
    }
    return std::nullopt;
}

} // namespace cs::engine
