// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/topology/topology.h"

namespace cs::topology {

/// Reads the indented text form that tests, docs and the built-in topologies are written in:
///
///     topology DatabaseServiceTopology database
///       node root
///         producer get_services
///         stage yield_create_request_database_service DatabaseService context=database_service
///               must_return overwrite=false
///         children database
///         post_process yield_table_constraints
///       node database threads
///
/// Flags stand by their framework names: context=K, consumer=a,b (or consumer= for an empty list),
/// nullable, must_return, overwrite=false, store_all, clear_context, store_fqn. `#` starts a
/// comment. Error "topology-syntax" with line and column.
Result<Topology> parseTopology(std::string_view text, std::string_view file = {});

/// The same text form, canonical; parseTopology(toText(t)) == t.
[[nodiscard]] std::string toText(const Topology &topology);
/// The tree as people read it: roots with children below them, stages with their flags.
[[nodiscard]] std::string toTree(const Topology &topology);
[[nodiscard]] std::string toDot(const Topology &topology);
/// The contract of `cstudio topology --format json`.
[[nodiscard]] Json toJson(const Topology &topology);
/// Reads the same; unknown members are ignored. Error "topology-json".
Result<Topology> topologyFromJson(const Json &json);

/// The eleven topologies of the framework 2.0, built in for when no Python framework is at hand.
[[nodiscard]] const std::vector<Topology> &builtinTopologies();
/// By source type ("database"); null if unknown.
[[nodiscard]] const Topology *builtinTopology(std::string_view sourceType);

} // namespace cs::topology
