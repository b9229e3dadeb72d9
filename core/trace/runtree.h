// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runitem.h"

#include <cstdint>
#include <deque>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cs::trace {

/// The skeleton of the unrolled tree: the run, visits of nodes, elements and post_process. Stages
/// and entities below an element are not in it; they are read from the recording when asked for.
///
/// Nodes are numbered as they come, 0 is the run. Not thread-safe: RunIndex locks.
class RunTree
{
public:
    using Index = std::uint32_t;
    static constexpr Index none = 0xFFFFFFFFU;

    struct Node
    {
        Index parent = none;
        Index next = none; // sibling
        Index first = none; // child
        Index last = none; // child
        std::uint32_t children = 0;
        std::uint32_t firstSeq = 0;
        std::uint32_t bodySeq = 0; // first event after the one that made it; 0: none yet
        std::uint32_t lastSeq = 0; // of all below too
        std::uint64_t pathHash = 0;
        std::uint32_t yielded = 0; // below too
        std::uint32_t elements = 0; // below
        std::uint16_t stages = 0; // entered
        std::uint16_t thread = 0;
        ItemType type = ItemType::Run;
        bool open = true;
        bool left = false; // Visit, PostProcess: it ended by itself
        bool cut = false; // it was left before it ended
    };
    /// Rare things, kept only for nodes that have any; sums of all below.
    struct Troubles
    {
        std::uint32_t lefts = 0;
        std::uint32_t suppressed = 0;
        std::uint32_t dropped = 0;
        std::uint32_t filtered = 0;
        std::uint32_t failures = 0;
        std::uint32_t hidden = 0;
        std::uint32_t warnings = 0;
    };

    Index add(Index parent, ItemType type, std::uint64_t seq, std::string_view path,
        std::uint32_t thread);
    [[nodiscard]] bool empty() const { return m_nodes.empty(); }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    [[nodiscard]] const Node &node(Index index) const { return m_nodes[index]; }
    [[nodiscard]] Node &node(Index index) { return m_nodes[index]; }
    [[nodiscard]] ItemId id(Index index) const
    {
        return makeItemId(m_nodes[index].type, m_nodes[index].firstSeq);
    }

    /// The event belongs to this node and so to all above it.
    void touch(Index index, std::uint64_t seq);
    void addYielded(Index index);
    void addTrouble(Index index, std::uint32_t Troubles::*what);
    [[nodiscard]] Troubles troubles(Index index) const;
    [[nodiscard]] Counts counts(Index index) const;

    /// The nth child, none if there are not so many. Constant time: every 64th is noted.
    [[nodiscard]] Index child(Index parent, std::uint64_t n) const;
    /// Which child of its parent it is.
    [[nodiscard]] std::uint64_t position(Index index) const;
    /// The last child that begins at or before seq.
    [[nodiscard]] Index childAt(Index parent, std::uint64_t seq) const;
    /// The child with this path; the last one if there are several. From @p hint on first.
    [[nodiscard]] Index childByPath(Index parent, std::uint64_t pathHash, Index hint = none) const;
    /// The node that was made by the event at seq.
    [[nodiscard]] Index bySeq(std::uint64_t seq) const;

    [[nodiscard]] static std::uint64_t hash(std::string_view path);

private:
    std::deque<Node> m_nodes; // by firstSeq
    std::unordered_map<Index, Troubles> m_troubles;
    std::unordered_map<Index, std::vector<Index>> m_marks; // every 64th child, from the 64th on
};

} // namespace cs::trace
