// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/block.h"
#include "core/trace/file.h"
#include "core/trace/recording.h"

#include <array>
#include <deque>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <utility>

namespace cs::trace {

/// Sums per kind of event, of known kinds.
using KindCounts = std::array<std::uint32_t, engine::eventKindCount>;
[[nodiscard]] std::uint64_t sum(const KindCounts &counts, KindSet kinds);

/// The file of a recording and the directory of its blocks; what Recorder and Recording share.
///
/// One thread adds blocks, one writes them out (it may be the same); everything else is for any.
class Store
{
public:
    static Result<std::shared_ptr<Store>> open(const std::string &name);
    /// An empty name: an unnamed temporary file.
    static Result<std::shared_ptr<Store>> create(const std::string &name);

    // Writing.

    /// From now on the block can be read, from memory until it is written out.
    void add(std::shared_ptr<const Block> block);
    /// Writes the oldest block that is not on disk yet, if there is one.
    Result<void> writeNext(bool compress);
    Result<void> finish(); ///< to disk; no longer live

    // Reading.

    [[nodiscard]] RecordingInfo info() const;
    [[nodiscard]] std::uint64_t firstSeq() const;
    [[nodiscard]] std::uint64_t lastSeq() const;
    [[nodiscard]] std::size_t blockCount() const;
    /// Index of the block that holds seq; nothing if none does.
    [[nodiscard]] std::optional<std::size_t> blockOf(std::uint64_t seq) const;
    /// Index of the first block that ends at or after seq; blockCount() if none does.
    [[nodiscard]] std::size_t blockFrom(std::uint64_t seq) const;
    /// First and last seq of a block.
    [[nodiscard]] std::pair<std::uint64_t, std::uint64_t> range(std::size_t index) const;
    /// How many events of the kinds are in it, and before it.
    [[nodiscard]] std::uint64_t countIn(std::size_t index, KindSet kinds) const;
    [[nodiscard]] std::uint64_t countBefore(std::size_t index, KindSet kinds) const;
    /// Index of the block with the nth event of the kinds.
    [[nodiscard]] std::optional<std::size_t> blockOfNth(KindSet kinds, std::uint64_t n) const;
    /// Reads, checks and unpacks it unless it is at hand; Error "trace-damaged", "trace-version".
    /// Scans pass keep = false so that they do not push out what a window looks at.
    Result<std::shared_ptr<const Block>> block(std::size_t index, bool keep = true) const;

private:
    struct Entry
    {
        std::uint64_t offset = 0;
        std::uint64_t firstSeq = 0;
        std::uint32_t count = 0;
        std::uint32_t size = 0; // header and body
        KindCounts before {}; // events of earlier blocks
        std::shared_ptr<const Block> pending; // while it is not on disk
        [[nodiscard]] std::uint64_t lastSeq() const { return firstSeq + count - 1; }
    };
    Store() = default;
    void addEntry(Entry entry, const std::array<std::uint16_t, format::kindSlots> &kinds);
    void scan();
    std::uint64_t resync(std::uint64_t offset, std::uint64_t end) const;
    void dropBrokenEnd();
    Result<std::shared_ptr<const Block>> load(const Entry &entry) const;
    [[nodiscard]] std::uint64_t countBeforeLocked(std::size_t index, KindSet kinds) const;

    std::string m_name;
    File m_file;
    mutable std::shared_mutex m_mutex; // protects what follows
    std::deque<Entry> m_entries; // by seq
    KindCounts m_totals {};
    std::size_t m_written = 0; // entries on disk
    std::uint64_t m_end = 0; // of the last whole block in the file
    mutable RecordingInfo m_info;

    mutable std::mutex m_cacheMutex; // protects what follows
    mutable std::list<std::pair<std::size_t, std::shared_ptr<const Block>>> m_cache; // newest first
};

} // namespace cs::trace
