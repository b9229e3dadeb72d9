// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/runstore.h"

namespace cs::studio {

namespace {
const trace::MethodStatistics &nothing()
{
    static const trace::MethodStatistics none;
    return none;
}
} // namespace

RunStore::RunStore(
    std::shared_ptr<trace::Recording> recording, std::shared_ptr<trace::RunIndex> index)
    : m_recording(std::move(recording))
    , m_index(std::move(index))
{
    refresh();
}

void RunStore::refresh()
{
    if (!m_index)
        return;
    m_summary = m_index->summary();
    for (trace::MethodStatistics &one : m_index->statistics()) {
        std::string key = one.node;
        if (one.kind != trace::MethodKind::Node)
            key.append("/").append(one.method);
        m_statistics[std::move(key)] = std::move(one);
    }
}

std::optional<engine::Event> RunStore::event(quint64 seq) const
{
    if (!m_recording || seq == 0)
        return std::nullopt;
    Result<engine::Event> event = m_recording->event(seq);
    if (!event)
        return std::nullopt;
    return std::move(event).value();
}

quint64 RunStore::count(trace::KindSet kinds) const
{
    return m_recording ? m_recording->rank(kinds, m_summary.lastSeq + 1) : 0;
}

quint64 RunStore::seqAt(trace::KindSet kinds, quint64 row) const
{
    return m_recording ? m_recording->nth(kinds, row).value_or(0) : 0;
}

const trace::MethodStatistics &RunStore::node(std::string_view node) const
{
    const auto it = m_statistics.find(std::string(node));
    return it == m_statistics.end() ? nothing() : it->second;
}

const trace::MethodStatistics &RunStore::method(
    std::string_view node, std::string_view method) const
{
    std::string key(node);
    key.append("/").append(method);
    const auto it = m_statistics.find(key);
    return it == m_statistics.end() ? nothing() : it->second;
}

const trace::LaneState *RunStore::lane(std::uint32_t thread) const
{
    for (const trace::LaneState &lane : m_summary.lanes) {
        if (lane.thread == thread)
            return &lane;
    }
    return nullptr;
}

quint64 RunStore::entityUpTo(quint64 seq) const
{
    if (!m_index)
        return 0;
    const std::optional<std::uint64_t> row = m_index->entityRow(seq);
    if (!row)
        return 0;
    const std::vector<trace::EntityRow> rows = m_index->entities(*row, 1);
    return rows.empty() ? 0 : rows.front().seq;
}

} // namespace cs::studio
