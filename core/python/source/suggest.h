// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cs::python {

/// The candidate that someone who wrote @p name most likely meant: fewest typing slips (a swap of
/// two neighbours counts as one), at most a third of the name. "" when none is close.
[[nodiscard]] std::string closest(
    std::string_view name, const std::vector<std::string> &candidates);

/// " Did you mean X?", or "" when nothing is close.
[[nodiscard]] std::string didYouMean(
    std::string_view name, const std::vector<std::string> &candidates);

} // namespace cs::python
