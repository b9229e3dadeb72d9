// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runindex.h"
#include "core/trace/runstate.h"

#include <algorithm>
#include <mutex>

/// The entity list of RunIndex.
namespace cs::trace {

using namespace engine;

namespace {

std::string_view above(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

// What the index knows, then what the event says.
EntityRow rowOf(const Recording &recording, std::uint64_t seq)
{
    EntityRow row;
    row.seq = seq;
    const auto event = recording.event(seq);
    const auto *yielded = event ? event->as<EntityYielded>() : nullptr;
    if (!yielded)
        return row;
    row.path = event->path;
    row.stage = yielded->stage;
    row.right = yielded->right != nullptr;
    row.left = yielded->left.has_value();
    if (yielded->right) {
        row.type = yielded->right->type;
        row.name = yielded->right->name;
        row.fqn = yielded->right->fqn;
    } else if (yielded->left) {
        row.name = yielded->left->name;
    }
    // Of a stage, the element is right above; of a post_process there is the visit in between.
    std::string_view place = above(row.path);
    if (!place.empty() && place.back() != ']')
        place = above(place);
    row.elementPath = place;
    return row;
}

} // namespace

std::vector<RunIndex::EntityType> RunIndex::entityTypes() const
{
    const std::shared_lock lock(m_state->mutex);
    std::vector<EntityType> types;
    for (std::size_t i = 0; i < m_state->types.size(); ++i)
        types.push_back({ m_state->types[i], m_state->entitiesByType[i].size() });
    return types;
}

std::uint64_t RunIndex::entityCount(std::optional<std::string_view> type) const
{
    const std::shared_lock lock(m_state->mutex);
    if (!type)
        return m_state->entities.size();
    const auto it = m_state->typeByName.find(std::string(*type));
    return it == m_state->typeByName.end() ? 0 : m_state->entitiesByType[it->second].size();
}

std::vector<EntityRow> RunIndex::entities(
    std::uint64_t first, std::uint64_t count, std::optional<std::string_view> type) const
{
    std::vector<State::Entity> known;
    {
        const std::shared_lock lock(m_state->mutex);
        const std::vector<std::uint32_t> *rows = nullptr;
        if (type) {
            const auto it = m_state->typeByName.find(std::string(*type));
            if (it == m_state->typeByName.end())
                return {};
            rows = &m_state->entitiesByType[it->second];
        }
        const std::uint64_t size = rows ? rows->size() : m_state->entities.size();
        for (std::uint64_t i = first; i < size && i - first < count; ++i)
            known.push_back(m_state->entities[rows ? (*rows)[i] : i]);
    }
    std::vector<EntityRow> entities;
    for (const State::Entity &entity : known) {
        EntityRow row = rowOf(*m_state->recording, entity.seq);
        row.thread = entity.thread;
        row.sunkSeq = entity.sunkSeq;
        if (entity.verb != State::noVerb)
            row.verb = static_cast<SinkVerb>(entity.verb);
        entities.push_back(std::move(row));
    }
    return entities;
}

std::optional<std::uint64_t> RunIndex::entityRow(std::uint64_t seq) const
{
    const std::shared_lock lock(m_state->mutex);
    const auto &entities = m_state->entities;
    const auto it = std::partition_point(entities.begin(), entities.end(),
        [seq](const State::Entity &entity) { return entity.seq <= seq; });
    if (it == entities.begin())
        return {};
    return static_cast<std::uint64_t>(it - entities.begin()) - 1;
}

std::optional<EntityRow> RunIndex::entity(std::uint64_t seq) const
{
    const auto row = entityRow(seq);
    if (!row)
        return {};
    auto rows = entities(*row, 1);
    if (rows.empty() || rows.front().seq != seq)
        return {};
    return std::move(rows.front());
}

} // namespace cs::trace
