// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runtree.h"

#include "core/trace/format.h"

#include <algorithm>

namespace cs::trace {

namespace {

constexpr std::uint32_t stride = 64;

} // namespace

std::uint64_t RunTree::hash(std::string_view path)
{
    return format::checksum(path);
}

RunTree::Index RunTree::add(
    Index parent, ItemType type, std::uint64_t seq, std::string_view path, std::uint32_t thread)
{
    const auto index = static_cast<Index>(m_nodes.size());
    Node node;
    node.parent = parent;
    node.type = type;
    node.firstSeq = static_cast<std::uint32_t>(seq);
    node.lastSeq = node.firstSeq;
    node.pathHash = hash(path);
    node.thread = static_cast<std::uint16_t>(thread);
    m_nodes.push_back(node);
    if (parent == none)
        return index;
    Node &above = m_nodes[parent];
    if (above.first == none)
        above.first = index;
    else
        m_nodes[above.last].next = index;
    above.last = index;
    if (above.children > 0 && above.children % stride == 0)
        m_marks[parent].push_back(index);
    ++above.children;
    if (type == ItemType::Element) {
        for (Index up = parent; up != none; up = m_nodes[up].parent)
            ++m_nodes[up].elements;
    }
    return index;
}

void RunTree::touch(Index index, std::uint64_t seq)
{
    const auto last = static_cast<std::uint32_t>(seq);
    for (Index up = index; up != none && m_nodes[up].lastSeq < last; up = m_nodes[up].parent)
        m_nodes[up].lastSeq = last;
}

void RunTree::addYielded(Index index)
{
    for (Index up = index; up != none; up = m_nodes[up].parent)
        ++m_nodes[up].yielded;
}

void RunTree::addTrouble(Index index, std::uint32_t Troubles::*what)
{
    for (Index up = index; up != none; up = m_nodes[up].parent)
        ++(m_troubles[up].*what);
}

RunTree::Troubles RunTree::troubles(Index index) const
{
    const auto it = m_troubles.find(index);
    return it == m_troubles.end() ? Troubles {} : it->second;
}

Counts RunTree::counts(Index index) const
{
    const Node &node = m_nodes[index];
    const Troubles troubles = this->troubles(index);
    Counts counts;
    counts.elements = node.elements;
    counts.yielded = node.yielded;
    counts.lefts = troubles.lefts;
    counts.suppressed = troubles.suppressed;
    counts.dropped = troubles.dropped;
    counts.filtered = troubles.filtered;
    counts.failures = troubles.failures;
    counts.hidden = troubles.hidden;
    counts.warnings = troubles.warnings;
    return counts;
}

RunTree::Index RunTree::child(Index parent, std::uint64_t n) const
{
    if (n >= m_nodes[parent].children)
        return none;
    Index index = m_nodes[parent].first;
    if (n >= stride)
        index = m_marks.at(parent)[n / stride - 1];
    for (std::uint64_t left = n % stride; left > 0; --left)
        index = m_nodes[index].next;
    return index;
}

std::uint64_t RunTree::position(Index index) const
{
    const Index parent = m_nodes[index].parent;
    if (parent == none)
        return 0;
    Index from = m_nodes[parent].first;
    std::uint64_t position = 0;
    if (const auto marks = m_marks.find(parent); marks != m_marks.end()) {
        const auto it = std::upper_bound(marks->second.begin(), marks->second.end(), index);
        if (it != marks->second.begin()) {
            from = *(it - 1);
            position = static_cast<std::uint64_t>(it - marks->second.begin()) * stride;
        }
    }
    for (; from != index; from = m_nodes[from].next)
        ++position;
    return position;
}

RunTree::Index RunTree::childAt(Index parent, std::uint64_t seq) const
{
    Index from = m_nodes[parent].first;
    if (from == none || m_nodes[from].firstSeq > seq)
        return none;
    if (const auto marks = m_marks.find(parent); marks != m_marks.end()) {
        const auto it = std::partition_point(marks->second.begin(), marks->second.end(),
            [this, seq](Index mark) { return m_nodes[mark].firstSeq <= seq; });
        if (it != marks->second.begin())
            from = *(it - 1);
    }
    while (m_nodes[from].next != none && m_nodes[m_nodes[from].next].firstSeq <= seq)
        from = m_nodes[from].next;
    return from;
}

RunTree::Index RunTree::childByPath(Index parent, std::uint64_t pathHash, Index hint) const
{
    if (hint != none && m_nodes[hint].parent == parent && m_nodes[hint].pathHash == pathHash)
        return hint;
    Index found = none;
    for (Index at = m_nodes[parent].first; at != none; at = m_nodes[at].next) {
        if (m_nodes[at].pathHash == pathHash)
            found = at;
    }
    return found;
}

RunTree::Index RunTree::bySeq(std::uint64_t seq) const
{
    const auto it = std::partition_point(
        m_nodes.begin(), m_nodes.end(), [seq](const Node &node) { return node.firstSeq < seq; });
    if (it == m_nodes.end() || it->firstSeq != seq)
        return none;
    return static_cast<Index>(it - m_nodes.begin());
}

} // namespace cs::trace
