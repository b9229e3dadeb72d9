// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <functional>

namespace cs::topology {

/// What can be said to be wrong with a topology before it runs. Codes: unknown-child,
/// unknown-method (a producer, processor or post_process that @p hasMethod denies), accidental-root
/// (a child that is a root as well), no-root, cycle, unfilled-consumer (a key that no stage of an
/// ancestor or earlier of the same node fills, on a stage with a context), unreachable-node.
/// The location's path is "node" or "node.processor".
[[nodiscard]] std::vector<Problem> check(
    const Topology &topology, const std::function<bool(std::string_view)> &hasMethod = {});

} // namespace cs::topology
