// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/event.h"
#include "core/trace/recording.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

/// The bytes of a recording, as docs/trace-format.md writes them down. All numbers little-endian.
namespace cs::trace::format {

constexpr std::string_view magic { "CSTRACE\n", 8 };
constexpr std::uint32_t blockMagic = 0x4B425343; // "CSBK"
constexpr std::uint16_t majorVersion = 1;
constexpr std::uint16_t minorVersion = 0;
constexpr std::size_t fileHeaderSize = 64;
constexpr std::size_t blockHeaderSize = 128;
constexpr std::size_t maxBlockHeaderSize = 4096; ///< of later minor versions
constexpr std::size_t entrySize = 8; ///< of a block's table, per event
constexpr std::size_t kindSlots = 32;
constexpr std::uint32_t maxEventsPerBlock = 65535;
constexpr std::uint32_t maxBodySize = 1U << 30U;

struct FileHeader
{
    std::uint16_t major = majorVersion;
    std::uint16_t minor = minorVersion;
    std::uint32_t headerSize = fileHeaderSize;
    std::int64_t createdMs = 0;
};
[[nodiscard]] std::string encode(const FileHeader &header);
/// Errors "trace-foreign", "trace-version", "trace-damaged" (the checksum is wrong).
Result<FileHeader> decodeFileHeader(std::string_view bytes);

enum class BlockType : std::uint16_t { Events = 1 };
enum class Codec : std::uint16_t { None = 0, Zstd = 1 };

struct BlockHeader
{
    std::uint32_t headerSize = blockHeaderSize;
    std::uint16_t type = static_cast<std::uint16_t>(BlockType::Events);
    std::uint16_t codec = static_cast<std::uint16_t>(Codec::None);
    std::uint32_t count = 0; ///< events, seqs firstSeq … firstSeq + count - 1
    std::uint64_t firstSeq = 0;
    std::uint32_t storedSize = 0; ///< of the body in the file
    std::uint32_t bodySize = 0; ///< of the body before compression
    std::uint64_t bodyChecksum = 0; ///< of the stored body
    std::int64_t firstTimeUs = 0;
    std::array<std::uint16_t, kindSlots> kinds {}; ///< events per kind
};
[[nodiscard]] std::string encode(const BlockHeader &header);
/// Error "trace-damaged" unless magic, sizes and checksum are right. Needs headerSize bytes; a
/// header that says it is longer than what is given is an error too.
Result<BlockHeader> decodeBlockHeader(std::string_view bytes);

[[nodiscard]] std::uint64_t checksum(std::string_view bytes);
/// Empty if the codec cannot make it smaller.
[[nodiscard]] std::string compress(std::string_view body);
/// Errors "trace-damaged", "trace-version" (unknown codec).
Result<std::string> decompress(std::uint16_t codec, std::string_view stored, std::size_t bodySize);

/// What the table holds of an event besides where its line ends.
struct Entry
{
    std::uint32_t end = 0; ///< of its line, in the block's lines
    std::uint8_t kind = 0;
    std::uint8_t flags = 0;
    std::uint16_t thread = 0; ///< 65535 stands for itself and all beyond
};
[[nodiscard]] Entry describe(const engine::Event &event);
[[nodiscard]] EventHead head(const Entry &entry, std::uint64_t seq);
void appendEntry(std::string &table, const Entry &entry);
[[nodiscard]] Entry decodeEntry(const char *bytes);

} // namespace cs::trace::format
