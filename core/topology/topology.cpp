// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/topology.h"

#include <algorithm>

namespace cs::topology {

const Node *Topology::find(std::string_view node) const
{
    const auto it = std::find_if(
        nodes.begin(), nodes.end(), [node](const Node &n) { return n.name == node; });
    return it == nodes.end() ? nullptr : &*it;
}

std::vector<const Node *> Topology::roots() const
{
    std::vector<const Node *> result;
    for (const Node &node : nodes) {
        if (std::none_of(node.stages.begin(), node.stages.end(),
                [](const Stage &s) { return s.consumer.has_value(); }))
            result.push_back(&node);
    }
    return result;
}

std::vector<std::string> Topology::contextKeys() const
{
    std::vector<std::string> keys;
    for (const Node &node : nodes) {
        for (const Stage &stage : node.stages) {
            if (stage.context && std::find(keys.begin(), keys.end(), *stage.context) == keys.end())
                keys.push_back(*stage.context);
        }
    }
    return keys;
}

} // namespace cs::topology
