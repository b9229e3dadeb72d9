// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/verdict.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Facts of a verdict and the English sentence made of them.
namespace cs::trace::facts {

void put(Verdict &verdict, std::string_view name, std::string_view value); ///< nothing if empty
void put(Verdict &verdict, std::string_view name, std::uint64_t value);
void put(Verdict &verdict, const topology::Method &method); ///< pattern, file, line, class
void put(Verdict &verdict, const FilterCount &filter); ///< pattern, kind, side

[[nodiscard]] std::string sentence(const Verdict &verdict);

} // namespace cs::trace::facts
