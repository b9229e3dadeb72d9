// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/format.h"

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstring>
#include <limits>
#include <xxhash.h>
#include <zstd.h>

namespace cs::trace::format {

namespace {

static_assert(std::endian::native == std::endian::little, "the format is little-endian");

// Fast enough for the writer's thread, and larger levels gain little on repeated JSON
// (docs/trace-format.md, "Compression").
constexpr int zstdLevel = 1;

enum Flag : std::uint8_t { LevelMask = 3, Left = 4, Hidden = 8, Right = 16, Suppressed = 32 };

template<std::integral T>
void put(std::string &out, T value)
{
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    out.append(bytes, sizeof bytes);
}

template<std::integral T>
T get(std::string_view bytes, std::size_t at)
{
    T value {};
    std::memcpy(&value, bytes.data() + at, sizeof value);
    return value;
}

Error damaged(std::string message)
{
    return { "trace-damaged", std::move(message) };
}

// Zeros up to the header's checksum, which takes its last eight bytes.
void seal(std::string &header, std::size_t size)
{
    header.resize(size - 8, '\0');
    put(header, checksum(header));
}

bool sealed(std::string_view header)
{
    return checksum(header.substr(0, header.size() - 8))
        == get<std::uint64_t>(header, header.size() - 8);
}

} // namespace

std::string encode(const FileHeader &header)
{
    std::string out(magic);
    put(out, header.major);
    put(out, header.minor);
    put(out, header.headerSize);
    put(out, header.createdMs);
    seal(out, fileHeaderSize);
    return out;
}

Result<FileHeader> decodeFileHeader(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return Error { "trace-foreign", "This file is not a recording of a run." };
    if (bytes.size() < fileHeaderSize)
        return damaged("The recording ends within its first bytes.");
    FileHeader header;
    header.major = get<std::uint16_t>(bytes, 8);
    header.minor = get<std::uint16_t>(bytes, 10);
    header.headerSize = get<std::uint32_t>(bytes, 12);
    header.createdMs = get<std::int64_t>(bytes, 16);
    // Later minor versions may have a longer header; its end is where the checksum is.
    if (header.headerSize < fileHeaderSize || header.headerSize > maxBlockHeaderSize
        || header.headerSize > bytes.size() || !sealed(bytes.substr(0, header.headerSize)))
        return damaged("The first bytes of the recording are damaged.");
    if (header.major > majorVersion) {
        return Error { "trace-version",
            "The recording was made by a newer version of the program (format "
                + std::to_string(header.major) + ", this one reads up to "
                + std::to_string(majorVersion) + "). Update to open it." };
    }
    return header;
}

std::string encode(const BlockHeader &header)
{
    std::string out;
    out.reserve(blockHeaderSize);
    put(out, blockMagic);
    put(out, static_cast<std::uint16_t>(header.headerSize));
    put(out, header.type);
    put(out, header.codec);
    put(out, std::uint16_t { 0 }); // flags
    put(out, header.count);
    put(out, header.firstSeq);
    put(out, header.storedSize);
    put(out, header.bodySize);
    put(out, header.bodyChecksum);
    put(out, header.firstTimeUs);
    for (const std::uint16_t count : header.kinds)
        put(out, count);
    seal(out, blockHeaderSize);
    return out;
}

Result<BlockHeader> decodeBlockHeader(std::string_view bytes)
{
    if (bytes.size() < blockHeaderSize || get<std::uint32_t>(bytes, 0) != blockMagic)
        return damaged("There is no block here.");
    BlockHeader header;
    header.headerSize = get<std::uint16_t>(bytes, 4);
    if (header.headerSize < blockHeaderSize || header.headerSize > maxBlockHeaderSize
        || header.headerSize > bytes.size() || !sealed(bytes.substr(0, header.headerSize)))
        return damaged("The header of a block is damaged.");
    header.type = get<std::uint16_t>(bytes, 6);
    header.codec = get<std::uint16_t>(bytes, 8);
    header.count = get<std::uint32_t>(bytes, 12);
    header.firstSeq = get<std::uint64_t>(bytes, 16);
    header.storedSize = get<std::uint32_t>(bytes, 24);
    header.bodySize = get<std::uint32_t>(bytes, 28);
    header.bodyChecksum = get<std::uint64_t>(bytes, 32);
    header.firstTimeUs = get<std::int64_t>(bytes, 40);
    for (std::size_t i = 0; i < kindSlots; ++i)
        header.kinds[i] = get<std::uint16_t>(bytes, 48 + 2 * i);
    return header;
}

std::uint64_t checksum(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string compress(std::string_view body)
{
    std::string out(ZSTD_compressBound(body.size()), '\0');
    const std::size_t size
        = ZSTD_compress(out.data(), out.size(), body.data(), body.size(), zstdLevel);
    if (ZSTD_isError(size) || size >= body.size())
        return {};
    out.resize(size);
    return out;
}

Result<std::string> decompress(std::uint16_t codec, std::string_view stored, std::size_t bodySize)
{
    if (bodySize > maxBodySize)
        return damaged("A block claims to be larger than any can be.");
    switch (static_cast<Codec>(codec)) {
    case Codec::None:
        if (stored.size() != bodySize)
            return damaged("The sizes of a block disagree.");
        return std::string(stored);
    case Codec::Zstd: {
        // Asked before anything is allocated: a header may claim what the frame does not hold.
        if (ZSTD_getFrameContentSize(stored.data(), stored.size()) != bodySize)
            return damaged("The sizes of a block disagree.");
        std::string body(bodySize, '\0');
        const std::size_t size
            = ZSTD_decompress(body.data(), body.size(), stored.data(), stored.size());
        if (ZSTD_isError(size) || size != bodySize)
            return damaged("A block cannot be decompressed.");
        return body;
    }
    }
    return Error { "trace-version",
        "This part of the recording was written by a newer version of the program." };
}

Entry describe(const engine::Event &event)
{
    Entry entry;
    entry.kind = static_cast<std::uint8_t>(event.kind());
    entry.thread = static_cast<std::uint16_t>(
        std::min<std::uint32_t>(event.thread, std::numeric_limits<std::uint16_t>::max()));
    engine::LogLevel level = engine::LogLevel::Debug;
    if (const auto *line = event.as<engine::LogLine>()) {
        level = line->level;
    } else if (const auto *failed = event.as<engine::Failed>()) {
        level = failed->recordedAs == engine::RecordedAs::Warning ? engine::LogLevel::Warning
                                                                  : engine::LogLevel::Error;
        if (failed->hidden())
            entry.flags |= Hidden;
    } else if (const auto *yielded = event.as<engine::EntityYielded>()) {
        if (yielded->left) {
            level = engine::LogLevel::Error;
            entry.flags |= Left;
        }
        if (yielded->right)
            entry.flags |= Right;
    } else if (const auto *sunk = event.as<engine::EntitySunk>()) {
        if (sunk->verb == engine::SinkVerb::Suppressed)
            entry.flags |= Suppressed;
    }
    entry.flags |= static_cast<std::uint8_t>(level);
    return entry;
}

EventHead head(const Entry &entry, std::uint64_t seq)
{
    EventHead head;
    head.seq = seq;
    head.kind = static_cast<engine::EventKind>(entry.kind);
    head.thread = entry.thread;
    head.level = static_cast<engine::LogLevel>(entry.flags & LevelMask);
    head.left = entry.flags & Left;
    head.right = entry.flags & Right;
    head.hidden = entry.flags & Hidden;
    head.suppressed = entry.flags & Suppressed;
    return head;
}

void appendEntry(std::string &table, const Entry &entry)
{
    put(table, entry.end);
    put(table, entry.kind);
    put(table, entry.flags);
    put(table, entry.thread);
}

Entry decodeEntry(const char *bytes)
{
    const std::string_view view(bytes, entrySize);
    return { get<std::uint32_t>(view, 0), get<std::uint8_t>(view, 4), get<std::uint8_t>(view, 5),
        get<std::uint16_t>(view, 6) };
}

} // namespace cs::trace::format
