// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/store.h"

namespace cs::catalog {

/// What /search/query and /search/fieldQuery ask for.
struct SearchQuery
{
    std::string index; ///< "table_search_index", "table", "all"
    std::string text; ///< q: empty or "*" for all, "field:value", else text in a name
    Json filter; ///< query_filter; null for none
    std::string fieldName; ///< fieldQuery: the field, and
    std::string fieldValue; ///< its value with `*` and `?`
    std::optional<bool> deleted = std::nullopt;
    std::int64_t from = 0;
    std::int64_t size = 10;
    std::string after; ///< search_after: the FQN of the last hit
    bool descending = false;
    std::vector<std::string> fields; ///< of _source; empty for all
};

/// Searches as the search server behind a real catalogue does, by walking the entities in the order
/// of their FQN: bool, term, terms, exists, match, wildcard, prefix and ids queries.
/// Errors: "search-index" (no such index), "search-query" (a kind of query it does not know).
Result<Json> search(Store &store, const SearchQuery &query);

/// Whether a document satisfies a query of that language.
Result<bool> matches(const Json &query, const Json &document);

/// Whether text matches a pattern with `*` and `?`, ignoring case.
[[nodiscard]] bool wildcardMatches(std::string_view pattern, std::string_view text);

} // namespace cs::catalog
