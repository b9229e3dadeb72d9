// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/types.h"
#include "core/entity/record.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// How the framework's REST sink buffers, for every sink of ours that behaves like it.
/// Source: metadata.ingestion.sink.metadata_rest, write_create_request and _flush_buffer.
namespace cs::catalog {

struct BufferedRecord
{
    std::string name;
    std::string fqn;
    std::string json;
    std::optional<std::string> sourceHash;
};
struct RecordGroup
{
    const Collection *collection = nullptr;
    std::vector<BufferedRecord> records;
};

/// Create requests that wait for the next flush.
class RecordBuffer
{
public:
    explicit RecordBuffer(std::size_t capacity)
        : m_capacity(capacity)
    { }
    void add(const entity::Record &record, const Collection &collection);
    [[nodiscard]] bool full() const { return m_size >= m_capacity; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// Everything, one group per class, in the order of the entity hierarchy.
    [[nodiscard]] std::vector<RecordGroup> take();

private:
    std::size_t m_capacity;
    std::size_t m_size = 0;
    std::vector<RecordGroup> m_groups;
};

/// Whether the REST sink sends this class alone and at once.
[[nodiscard]] bool writtenAtOnce(const Collection &collection);

[[nodiscard]] engine::EntitySunk bufferedSunk(const entity::Record &record, std::size_t size);
[[nodiscard]] engine::EntitySunk flushedSunk(std::string_view because, std::int64_t count);
[[nodiscard]] engine::EntitySunk toSunk(
    Written written, std::string_view type, std::string_view response);

} // namespace cs::catalog
