// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The values a connector is described by. Plain data, no behaviour of a run.
namespace cs::topology {

/// One stage of a node: a processor that yields entities for each element, and what becomes of
/// them. Source: metadata.ingestion.models.topology.NodeStage; the meaning of each flag is in
/// docs/walk.md.
struct Stage
{
    std::string type; ///< entity class, e.g. "Table"
    std::string processor; ///< method of the source, called with the element
    std::optional<std::string>
        context; ///< key its result is remembered under; decides the whole path
    std::optional<std::vector<std::string>>
        consumer; ///< context keys: the FQN prefix. Empty counts as set
    bool nullable = false;
    bool mustReturn = false;
    bool overwrite = true;
    bool storeAllInContext = false;
    bool clearContext = false;
    bool storeFqn = false;
    /// 1.x only: rejected by 2.x, kept so that an older framework's topology can be shown.
    bool cacheEntities = false;
    bool useCache = false;

    bool operator==(const Stage &) const = default;
};

/// A node: a producer of elements, the stages each passes, then the children, then post_process.
/// Source: metadata.ingestion.models.topology.TopologyNode.
struct Node
{
    std::string name;
    std::string producer;
    std::vector<Stage> stages;
    std::vector<std::string> children;
    std::vector<std::string> postProcess;
    bool threads = false;

    bool operator==(const Node &) const = default;
};

/// The named nodes of a service type, in the order they are declared (it matters for roots).
struct Topology
{
    std::string name; ///< class, e.g. "DatabaseServiceTopology"
    std::string sourceType; ///< "database", "dashboard", …
    std::vector<Node> nodes;

    [[nodiscard]] const Node *find(std::string_view node) const;
    /// Nodes of which every stage has no consumer, in order of declaration; nothing else is looked
    /// at, so a child can be a root too and then runs twice.
    /// Source: metadata.ingestion.models.topology.get_topology_root.
    [[nodiscard]] std::vector<const Node *> roots() const;
    /// Every context key that a stage declares, in order, once each.
    [[nodiscard]] std::vector<std::string> contextKeys() const;

    bool operator==(const Topology &) const = default;
};

} // namespace cs::topology
