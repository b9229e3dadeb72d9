// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cs {

/// The one of @p candidates that was most likely meant, if any is close enough: a case mistake, or
/// one slip (insert, drop, change, swap) per three characters. Points into @p candidates.
[[nodiscard]] std::optional<std::string_view> closest(
    std::string_view text, std::span<const std::string_view> candidates);
/// The same on owned texts; "" when none is close.
[[nodiscard]] std::string closest(
    std::string_view text, const std::vector<std::string> &candidates);

/// " Did you mean X?", or "" when nothing is close.
[[nodiscard]] std::string didYouMean(
    std::string_view text, const std::vector<std::string> &candidates);

} // namespace cs
