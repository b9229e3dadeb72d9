// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/recordbuffer.h"

#include <algorithm>
#include <array>

namespace cs::catalog {

using engine::EntitySunk;
using engine::SinkVerb;

void RecordBuffer::add(const entity::Record &record, const Collection &collection)
{
    auto group = std::find_if(m_groups.begin(), m_groups.end(),
        [&](const RecordGroup &g) { return g.collection == &collection; });
    if (group == m_groups.end())
        group = m_groups.insert(group, RecordGroup { &collection, {} });
    group->records.push_back({ record.name, record.fqn, record.json, record.sourceHash });
    ++m_size;
}

std::vector<RecordGroup> RecordBuffer::take()
{
    std::stable_sort(
        m_groups.begin(), m_groups.end(), [](const RecordGroup &a, const RecordGroup &b) {
            return hierarchyDepth(a.collection->entity) < hierarchyDepth(b.collection->entity);
        });
    m_size = 0;
    return std::exchange(m_groups, {});
}

bool writtenAtOnce(const Collection &collection)
{
    static constexpr std::array<std::string_view, 11> alone {
        "Domain",
        "DataProduct",
        "DataContract",
        "Team",
        "Container",
        "Pipeline",
        "TestCase",
        "TestSuite",
        "TestDefinition",
        "McpServer",
        "Glossary",
    };
    return collection.create.find("ServiceRequest") != std::string::npos
        || collection.entity == "Metric"
        || std::find(alone.begin(), alone.end(), collection.entity) != alone.end();
}

EntitySunk bufferedSunk(const entity::Record &record, std::size_t size)
{
    EntitySunk sunk;
    sunk.verb = SinkVerb::Buffered;
    sunk.type = record.type;
    sunk.name = record.name;
    sunk.fqn = record.fqn;
    sunk.buffered = static_cast<std::int64_t>(size);
    return sunk;
}

EntitySunk flushedSunk(std::string_view because, std::int64_t count)
{
    EntitySunk sunk;
    sunk.verb = SinkVerb::Flushed;
    sunk.type = because;
    sunk.response = "BulkOperationResult";
    sunk.why = std::to_string(count) + (count == 1 ? " entity was sent" : " entities were sent")
        + (because == "Barrier"      ? " because of a Barrier."
                : because == "close" ? " because the run is over."
                                     : " because the buffer was full.");
    return sunk;
}

EntitySunk toSunk(Written written, std::string_view type, std::string_view response)
{
    EntitySunk sunk;
    sunk.verb = written.verb;
    sunk.type = type;
    sunk.name = std::move(written.name);
    sunk.fqn = std::move(written.fqn);
    sunk.response = response;
    sunk.why = std::move(written.why);
    sunk.changes = std::move(written.changes);
    return sunk;
}

} // namespace cs::catalog
