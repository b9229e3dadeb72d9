// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace cs::workflow {

/// The one of @p candidates that was most likely meant, if any is close enough: a case mistake, or
/// one edit (insert, drop, change, swap) per three characters. Points into @p candidates.
[[nodiscard]] std::optional<std::string_view> closest(
    std::string_view text, std::span<const std::string_view> candidates);

} // namespace cs::workflow
