// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/store.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace cs::trace {

namespace {

constexpr std::size_t cachedBlocks = 16;
constexpr std::size_t resyncChunk = 1024 * 1024;

} // namespace

std::uint64_t sum(const KindCounts &counts, KindSet kinds)
{
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (kinds.has(static_cast<engine::EventKind>(i)))
            total += counts[i];
    }
    return total;
}

Result<std::shared_ptr<Store>> Store::create(const std::string &name)
{
    if (!name.empty()) {
        if (auto present = File::openForReading(name)) {
            const std::string start = present->read(0, format::magic.size());
            if (start != format::magic.substr(0, start.size())) {
                Error error {
                    "trace-foreign",
                    name + " exists and is not a recording; it is left alone. Choose another name."
                };
                error.location.file = name;
                return error;
            }
        }
    }
    auto file = name.empty() ? File::createUnnamed() : File::create(name);
    if (!file)
        return file.error();
    format::FileHeader header;
    header.createdMs = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch())
                           .count();
    const std::string bytes = format::encode(header);
    if (auto written = file->append(bytes); !written)
        return written.error().wrap("trace-create", "The recording could not be started.");
    const std::shared_ptr<Store> store(new Store);
    store->m_name = name;
    store->m_file = std::move(*file);
    store->m_end = bytes.size();
    store->m_info
        = { name, header.major, header.minor, header.createdMs, true, bytes.size(), 0, {} };
    return store;
}

Result<std::shared_ptr<Store>> Store::open(const std::string &name)
{
    auto file = File::openForReading(name);
    if (!file)
        return file.error();
    const std::shared_ptr<Store> store(new Store);
    store->m_name = name;
    store->m_file = std::move(*file);
    store->m_info.file = name;
    store->m_end = format::fileHeaderSize;

    const std::string bytes = store->m_file.read(0, format::maxBlockHeaderSize);
    if (bytes.size() < format::fileHeaderSize
        && bytes.substr(0, 8) == format::magic.substr(0, std::min<std::size_t>(8, bytes.size()))) {
        store->m_info.cutBytes = bytes.size(); // died within its first bytes
        return store;
    }
    if (const auto header = format::decodeFileHeader(bytes)) {
        store->m_info.formatMajor = header->major;
        store->m_info.formatMinor = header->minor;
        store->m_info.createdMs = header->createdMs;
        store->m_end = header->headerSize;
    } else if (header.error().code == "trace-damaged") {
        store->m_info.damage.push_back({ 0, 0, header.error().message });
    } else {
        Error error = header.error();
        error.message = name + ": " + error.message;
        error.location.file = name;
        return error;
    }
    store->scan();
    return store;
}

// Hops from header to header; bodies are checked when they are read.
void Store::scan()
{
    const std::uint64_t size = m_file.size();
    std::uint64_t offset = m_end;
    while (offset + format::blockHeaderSize <= size) {
        std::string bytes = m_file.read(offset, format::blockHeaderSize);
        if (bytes.size() == format::blockHeaderSize) {
            std::uint16_t headerSize = 0;
            std::memcpy(&headerSize, bytes.data() + 4, sizeof headerSize);
            if (headerSize > format::blockHeaderSize && headerSize <= format::maxBlockHeaderSize)
                bytes = m_file.read(offset, headerSize);
        }
        const auto header = format::decodeBlockHeader(bytes);
        if (!header) {
            const std::uint64_t next = resync(offset + 1, size);
            if (next == size)
                break; // nothing but a torn end
            offset = next;
            continue;
        }
        const std::uint64_t end = offset + header->headerSize + header->storedSize;
        if (end > size)
            break;
        const std::uint64_t last = m_entries.empty() ? 0 : m_entries.back().lastSeq();
        const bool events = header->type == static_cast<std::uint16_t>(format::BlockType::Events);
        if (events && header->count > 0 && header->firstSeq > last) {
            if (header->firstSeq > last + 1) {
                m_info.damage.push_back(
                    { last + 1, header->firstSeq - 1, "A part of the recording is damaged." });
            }
            addEntry({ offset, header->firstSeq, header->count,
                         static_cast<std::uint32_t>(end - offset), {}, nullptr },
                header->kinds);
        }
        offset = end;
        m_end = end;
    }
    m_written = m_entries.size();
    dropBrokenEnd();
    m_info.bytes = size;
    m_info.cutBytes = size - std::min(size, m_end);
}

// After a power cut the end may have its length but not its bytes.
void Store::dropBrokenEnd()
{
    while (!m_entries.empty()) {
        const auto block = load(m_entries.back());
        if (block || block.error().code != "trace-damaged")
            break;
        m_totals = m_entries.back().before;
        m_end = m_entries.back().offset;
        m_entries.pop_back();
    }
    m_written = m_entries.size();
}

// The next block that is whole, or end.
std::uint64_t Store::resync(std::uint64_t offset, std::uint64_t end) const
{
    constexpr std::size_t overlap = format::maxBlockHeaderSize;
    const std::string_view mark(reinterpret_cast<const char *>(&format::blockMagic), 4);
    while (offset < end) {
        const std::string chunk = m_file.read(offset, resyncChunk + overlap);
        const std::string_view view(chunk);
        for (std::size_t at = view.find(mark); at != std::string_view::npos && at < resyncChunk;
             at = view.find(mark, at + 1)) {
            if (format::decodeBlockHeader(view.substr(at)))
                return offset + at;
        }
        if (chunk.size() <= resyncChunk)
            break;
        offset += resyncChunk;
    }
    return end;
}

void Store::addEntry(Entry entry, const std::array<std::uint16_t, format::kindSlots> &kinds)
{
    entry.before = m_totals;
    for (std::size_t i = 0; i < m_totals.size(); ++i)
        m_totals[i] += kinds[i];
    m_entries.push_back(std::move(entry));
}

void Store::add(std::shared_ptr<const Block> block)
{
    const std::unique_lock lock(m_mutex);
    Entry entry;
    entry.firstSeq = block->firstSeq();
    entry.count = block->count();
    const auto kinds = block->header().kinds;
    entry.pending = std::move(block);
    addEntry(std::move(entry), kinds);
}

Result<void> Store::writeNext(bool compress)
{
    std::shared_ptr<const Block> block;
    {
        const std::shared_lock lock(m_mutex);
        if (m_written == m_entries.size())
            return {};
        block = m_entries[m_written].pending;
    }
    const std::string bytes = block->encode(compress);
    if (auto written = m_file.append(bytes); !written)
        return written;
    const std::unique_lock lock(m_mutex);
    Entry &entry = m_entries[m_written];
    entry.offset = m_end;
    entry.size = static_cast<std::uint32_t>(bytes.size());
    entry.pending.reset();
    m_end += bytes.size();
    m_info.bytes = m_end;
    ++m_written;
    return {};
}

Result<void> Store::finish()
{
    auto synced = m_file.sync();
    const std::unique_lock lock(m_mutex);
    m_info.live = false;
    return synced;
}

RecordingInfo Store::info() const
{
    const std::shared_lock lock(m_mutex);
    return m_info;
}

std::uint64_t Store::firstSeq() const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.empty() ? 0 : m_entries.front().firstSeq;
}

std::uint64_t Store::lastSeq() const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.empty() ? 0 : m_entries.back().lastSeq();
}

std::size_t Store::blockCount() const
{
    const std::shared_lock lock(m_mutex);
    return m_entries.size();
}

std::size_t Store::blockFrom(std::uint64_t seq) const
{
    const std::shared_lock lock(m_mutex);
    const auto it = std::partition_point(m_entries.begin(), m_entries.end(),
        [seq](const Entry &entry) { return entry.lastSeq() < seq; });
    return static_cast<std::size_t>(it - m_entries.begin());
}

std::optional<std::size_t> Store::blockOf(std::uint64_t seq) const
{
    const std::size_t index = blockFrom(seq);
    const std::shared_lock lock(m_mutex);
    if (index == m_entries.size() || m_entries[index].firstSeq > seq)
        return {};
    return index;
}

std::pair<std::uint64_t, std::uint64_t> Store::range(std::size_t index) const
{
    const std::shared_lock lock(m_mutex);
    return { m_entries[index].firstSeq, m_entries[index].lastSeq() };
}

std::uint64_t Store::countBeforeLocked(std::size_t index, KindSet kinds) const
{
    return sum(index < m_entries.size() ? m_entries[index].before : m_totals, kinds);
}

std::uint64_t Store::countBefore(std::size_t index, KindSet kinds) const
{
    const std::shared_lock lock(m_mutex);
    return countBeforeLocked(index, kinds);
}

std::uint64_t Store::countIn(std::size_t index, KindSet kinds) const
{
    const std::shared_lock lock(m_mutex);
    return countBeforeLocked(index + 1, kinds) - countBeforeLocked(index, kinds);
}

std::optional<std::size_t> Store::blockOfNth(KindSet kinds, std::uint64_t n) const
{
    const std::shared_lock lock(m_mutex);
    if (n >= sum(m_totals, kinds))
        return {};
    // The last block with at most n events before it.
    const auto it = std::partition_point(m_entries.begin(), m_entries.end(),
        [&](const Entry &entry) { return sum(entry.before, kinds) <= n; });
    return static_cast<std::size_t>(it - m_entries.begin()) - 1;
}

Result<std::shared_ptr<const Block>> Store::block(std::size_t index, bool keep) const
{
    {
        const std::scoped_lock lock(m_cacheMutex);
        const auto it = std::find_if(m_cache.begin(), m_cache.end(),
            [index](const auto &cached) { return cached.first == index; });
        if (it != m_cache.end()) {
            m_cache.splice(m_cache.begin(), m_cache, it);
            return m_cache.front().second;
        }
    }
    Entry entry;
    {
        const std::shared_lock lock(m_mutex);
        entry = m_entries[index];
    }
    if (entry.pending)
        return entry.pending;
    auto block = load(entry);
    if (!block) {
        const std::unique_lock lock(m_mutex);
        const auto known
            = [&entry](const Damage &damage) { return damage.firstSeq == entry.firstSeq; };
        if (std::none_of(m_info.damage.begin(), m_info.damage.end(), known))
            m_info.damage.push_back({ entry.firstSeq, entry.lastSeq(), block.error().message });
        return block;
    }
    if (keep) {
        const std::scoped_lock lock(m_cacheMutex);
        m_cache.emplace_front(index, *block);
        if (m_cache.size() > cachedBlocks)
            m_cache.pop_back();
    }
    return block;
}

Result<std::shared_ptr<const Block>> Store::load(const Entry &entry) const
{
    const std::string bytes = m_file.read(entry.offset, entry.size);
    const auto header = format::decodeBlockHeader(bytes);
    if (!header)
        return header.error();
    if (header->firstSeq != entry.firstSeq || header->count != entry.count
        || bytes.size() != std::size_t { header->headerSize } + header->storedSize)
        return Error { "trace-damaged", "The recording changed while it was open." };
    const std::string_view stored = std::string_view(bytes).substr(header->headerSize);
    if (format::checksum(stored) != header->bodyChecksum)
        return Error { "trace-damaged", "A part of the recording is damaged." };
    auto body = format::decompress(header->codec, stored, header->bodySize);
    if (!body)
        return body.error();
    return Block::fromBody(*header, std::move(*body));
}

} // namespace cs::trace
