// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/block.h"

#include "core/engine/eventjson.h"

#include <algorithm>
#include <utility>

namespace cs::trace {

namespace {

// Smaller bodies do not get smaller.
constexpr std::size_t worthCompressing = 256;

} // namespace

Result<std::shared_ptr<const Block>> Block::fromBody(
    const format::BlockHeader &header, std::string body)
{
    const Error damaged { "trace-damaged", "The table of a block is damaged." };
    const std::size_t tableSize = std::size_t { header.count } * format::entrySize;
    if (header.count == 0 || body.size() < tableSize)
        return damaged;
    auto block = std::make_shared<Block>();
    block->m_header = header;
    block->m_body = std::move(body);
    std::uint32_t end = 0;
    for (std::uint32_t i = 0; i < header.count; ++i) {
        const std::uint32_t next = block->entry(i).end;
        if (next < end)
            return damaged;
        end = next;
    }
    if (end != block->m_body.size() - tableSize)
        return damaged;
    return std::shared_ptr<const Block>(std::move(block));
}

std::string_view Block::lines() const
{
    return std::string_view(m_body).substr(std::size_t { m_header.count } * format::entrySize);
}

std::string_view Block::line(std::uint32_t index) const
{
    const std::uint32_t begin = index == 0 ? 0 : entry(index - 1).end;
    return lines().substr(begin, entry(index).end - begin);
}

std::uint32_t Block::indexAt(std::size_t offset) const
{
    std::uint32_t low = 0;
    std::uint32_t high = m_header.count;
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (entry(middle).end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::string Block::encode(bool compress) const
{
    format::BlockHeader header = m_header;
    std::string compressed;
    if (compress && m_body.size() >= worthCompressing)
        compressed = format::compress(m_body);
    const std::string &stored = compressed.empty() ? m_body : compressed;
    header.codec = static_cast<std::uint16_t>(
        compressed.empty() ? format::Codec::None : format::Codec::Zstd);
    header.bodySize = static_cast<std::uint32_t>(m_body.size());
    header.storedSize = static_cast<std::uint32_t>(stored.size());
    header.bodyChecksum = format::checksum(stored);
    return format::encode(header) + stored;
}

bool BlockBuilder::add(const engine::Event &event)
{
    const std::size_t before = m_lines.size();
    engine::appendJson(m_lines, event);
    if (m_lines.size() + m_table.size() + format::entrySize > format::maxBodySize) {
        m_lines.resize(before);
        return false;
    }
    format::Entry entry = format::describe(event);
    entry.end = static_cast<std::uint32_t>(m_lines.size());
    format::appendEntry(m_table, entry);
    if (m_header.count == 0) {
        m_header.firstSeq = event.seq;
        m_header.firstTimeUs = event.timeUs;
    }
    ++m_header.count;
    ++m_header.kinds[std::min<std::size_t>(entry.kind, format::kindSlots - 1)];
    return true;
}

std::shared_ptr<const Block> BlockBuilder::take()
{
    auto block = std::make_shared<Block>();
    block->m_header = std::exchange(m_header, {});
    block->m_body.reserve(m_table.size() + m_lines.size());
    block->m_body.append(m_table).append(m_lines);
    m_table.clear();
    m_lines.clear(); // keeps its capacity for the next block
    return block;
}

} // namespace cs::trace
