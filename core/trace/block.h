// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/format.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace cs::trace {

/// Some hundred events in a row as they are in memory: a table of entries, then their JSON lines.
/// Never changed once it is shared.
class Block
{
public:
    /// From a body read back. Error "trace-damaged" if its table makes no sense.
    static Result<std::shared_ptr<const Block>> fromBody(
        const format::BlockHeader &header, std::string body);

    [[nodiscard]] std::uint64_t firstSeq() const { return m_header.firstSeq; }
    [[nodiscard]] std::uint64_t lastSeq() const { return m_header.firstSeq + m_header.count - 1; }
    [[nodiscard]] std::uint32_t count() const { return m_header.count; }
    [[nodiscard]] const format::BlockHeader &header() const { return m_header; }
    [[nodiscard]] format::Entry entry(std::uint32_t index) const
    {
        return format::decodeEntry(m_body.data() + index * format::entrySize);
    }
    [[nodiscard]] std::string_view line(std::uint32_t index) const;
    /// All lines, one after the other without separator.
    [[nodiscard]] std::string_view lines() const;
    /// Index of the event whose line holds the byte at @p offset of lines().
    [[nodiscard]] std::uint32_t indexAt(std::size_t offset) const;
    [[nodiscard]] std::size_t bytes() const { return m_body.size(); }

    /// Header and body as they go to disk.
    [[nodiscard]] std::string encode(bool compress) const;

private:
    friend class BlockBuilder;
    format::BlockHeader m_header;
    std::string m_body;
};

/// Collects events for a block.
class BlockBuilder
{
public:
    [[nodiscard]] bool empty() const { return m_header.count == 0; }
    [[nodiscard]] std::size_t bytes() const { return m_lines.size(); }
    [[nodiscard]] bool full(std::size_t blockBytes) const
    {
        return m_lines.size() >= blockBytes || m_header.count == format::maxEventsPerBlock;
    }
    [[nodiscard]] std::uint64_t nextSeq() const { return m_header.firstSeq + m_header.count; }
    /// False if its line is too long for any block; then nothing is added.
    bool add(const engine::Event &event);
    [[nodiscard]] std::shared_ptr<const Block> take();

private:
    format::BlockHeader m_header;
    std::string m_table;
    std::string m_lines;
};

} // namespace cs::trace
