// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <QString>

namespace cs::studio {

class RunStore;

/// What a method is for, in the topology's words, and what the last run did with it:
/// "table · stage Table · processor · 12× · 11 entities · 34 ms". A method that several nodes name
/// is told of each. Empty for one that no node names. @p store null: nothing ran.
/// Times are those of stages and post_process; a producer's are not measured apart.
[[nodiscard]] QString methodInfo(const std::string &method, const topology::ConnectorReport &report,
    const topology::Topology *topology, const RunStore *store);
/// It failed in the last run, also where the framework hides that.
[[nodiscard]] bool failedIn(
    const std::string &method, const topology::ConnectorReport &report, const RunStore &store);
/// "producer", "processor", "post_process", "abstract"; empty for others.
[[nodiscard]] QString roleWord(topology::MethodRole role);

} // namespace cs::studio
