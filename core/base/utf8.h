// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace cs {

/// Bytes of the well-formed UTF-8 sequence at the start of text, 0 if there is none (overlong forms,
/// surrogates and cut sequences are not well formed).
[[nodiscard]] std::size_t utf8SequenceLength(std::string_view text);

/// Number of code points; a byte that is not valid counts as one.
[[nodiscard]] std::size_t utf8Length(std::string_view text);

} // namespace cs
