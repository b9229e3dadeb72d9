// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/store.h"

namespace cs::catalog {

struct Edge
{
    Row from;
    Row to;
    Json details; ///< LineageDetails: columnsLineage, sqlQuery, source, pipeline, …
};

/// What belongs to entities besides their document: lineage, samples, profiles, usage, statuses,
/// logs.
///
/// A view on a store, cheap to make; thread-safe as the store is.
class Extras
{
public:
    explicit Extras(Store &store)
        : m_store(store)
    { }

    /// Creates or replaces the edge; Unchanged if its details are equal.
    Written putEdge(const Row &from, const Row &to, const Json &details, const Writer &writer);
    [[nodiscard]] std::optional<Edge> edge(const Row &from, const Row &to);
    bool removeEdge(const Row &from, const Row &to);
    /// Edges into an entity that came from one source ("ViewLineage"); how many went.
    /// Those written by @p exceptRun stay.
    std::int64_t removeEdgesInto(
        const Row &to, std::string_view source, std::int64_t exceptRun = -1);
    [[nodiscard]] std::vector<Edge> edgesInto(const Row &row);
    [[nodiscard]] std::vector<Edge> edgesFrom(const Row &row);

    /// One JSON value per entity and key ("sampleData", "usage/2026-11-22", …).
    bool set(const Row &row, std::string_view key, const Json &value);
    [[nodiscard]] std::optional<Json> get(const Row &row, std::string_view key);
    bool unset(const Row &row, std::string_view key);
    /// Keys that begin so, in order, with their values.
    [[nodiscard]] std::vector<std::pair<std::string, Json>> withPrefix(
        const Row &row, std::string_view prefix);

    /// What names no entity of ours (yet): status, progress and log lines of ingestion pipelines.
    bool append(std::string_view topic, std::string_view key, const Json &value);
    bool replace(std::string_view topic, std::string_view key, const Json &value);
    [[nodiscard]] std::vector<Json> notes(std::string_view topic, std::string_view key);
    [[nodiscard]] std::int64_t noteCount(std::string_view topic, std::string_view key);
    [[nodiscard]] std::vector<std::string> noteKeys(std::string_view topic);

private:
    std::vector<Edge> edges(const char *condition, std::int64_t number);

    Store &m_store;
};

} // namespace cs::catalog
