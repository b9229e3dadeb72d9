// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

struct sqlite3;

namespace cs::catalog {

/// The SQL function `cs_name_matches(expression, fqn, segment, whole)`: whether a regular
/// expression is found anywhere in one segment of an FQN (counted from 0, without its quotes), or
/// if `whole` is not 0 in the FQN up to and with that segment. Case counts, as on a server, unlike
/// in the filters of a run. Null if the FQN has no such segment.
void addNameMatch(sqlite3 *database);

/// Why a text is no regular expression; empty if it is one.
[[nodiscard]] std::string nameMatchError(std::string_view expression);

} // namespace cs::catalog
