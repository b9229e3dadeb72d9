// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/recording.h"

#include "core/engine/eventjson.h"
#include "core/trace/search.h"
#include "core/trace/store.h"

#include <algorithm>

namespace cs::trace {

namespace {

bool hasKind(const format::Entry &entry, KindSet kinds)
{
    return entry.kind < engine::eventKindCount
        && kinds.has(static_cast<engine::EventKind>(entry.kind));
}

Error noEvent(std::uint64_t seq)
{
    return { "trace-no-event", "The recording has no event " + std::to_string(seq) + "." };
}

} // namespace

Recording::Recording(std::shared_ptr<Store> store)
    : m_store(std::move(store))
{ }

Recording::~Recording() = default;

Result<std::shared_ptr<Recording>> Recording::open(const std::string &file)
{
    auto store = Store::open(file);
    if (!store)
        return store.error();
    return std::make_shared<Recording>(*store);
}

RecordingInfo Recording::info() const
{
    return m_store->info();
}

std::uint64_t Recording::firstSeq() const
{
    return m_store->firstSeq();
}

std::uint64_t Recording::lastSeq() const
{
    return m_store->lastSeq();
}

Result<std::string> Recording::line(std::uint64_t seq) const
{
    const auto index = m_store->blockOf(seq);
    if (!index)
        return noEvent(seq);
    const auto block = m_store->block(*index);
    if (!block)
        return block.error();
    return std::string((*block)->line(static_cast<std::uint32_t>(seq - (*block)->firstSeq())));
}

Result<engine::Event> Recording::event(std::uint64_t seq) const
{
    const auto index = m_store->blockOf(seq);
    if (!index)
        return noEvent(seq);
    const auto block = m_store->block(*index);
    if (!block)
        return block.error();
    return engine::eventFromJson(
        (*block)->line(static_cast<std::uint32_t>(seq - (*block)->firstSeq())));
}

std::vector<engine::Event> Recording::events(std::uint64_t from, std::uint64_t to) const
{
    std::vector<engine::Event> events;
    const std::size_t blocks = m_store->blockCount();
    for (std::size_t index = m_store->blockFrom(from); index < blocks; ++index) {
        const auto [first, last] = m_store->range(index);
        if (first > to)
            break;
        const auto block = m_store->block(index);
        if (!block)
            continue;
        for (std::uint64_t seq = std::max(first, from); seq <= std::min(last, to); ++seq) {
            auto event
                = engine::eventFromJson((*block)->line(static_cast<std::uint32_t>(seq - first)));
            if (event)
                events.push_back(std::move(*event));
        }
    }
    return events;
}

std::optional<EventHead> Recording::head(std::uint64_t seq) const
{
    const auto index = m_store->blockOf(seq);
    if (!index)
        return {};
    const auto block = m_store->block(*index);
    if (!block)
        return {};
    return format::head(
        (*block)->entry(static_cast<std::uint32_t>(seq - (*block)->firstSeq())), seq);
}

std::uint64_t Recording::count(KindSet kinds) const
{
    return m_store->countBefore(m_store->blockCount(), kinds);
}

std::optional<std::uint64_t> Recording::nth(KindSet kinds, std::uint64_t n) const
{
    const auto index = m_store->blockOfNth(kinds, n);
    if (!index)
        return {};
    const auto block = m_store->block(*index);
    if (!block)
        return {};
    std::uint64_t left = n - m_store->countBefore(*index, kinds);
    for (std::uint32_t i = 0; i < (*block)->count(); ++i) {
        if (hasKind((*block)->entry(i), kinds) && left-- == 0)
            return (*block)->firstSeq() + i;
    }
    return {};
}

std::uint64_t Recording::rank(KindSet kinds, std::uint64_t seq) const
{
    const std::size_t index = m_store->blockFrom(seq);
    std::uint64_t before = m_store->countBefore(index, kinds);
    if (index == m_store->blockCount() || m_store->range(index).first >= seq)
        return before;
    const auto block = m_store->block(index);
    if (!block)
        return before;
    for (std::uint32_t i = 0; (*block)->firstSeq() + i < seq; ++i)
        before += hasKind((*block)->entry(i), kinds);
    return before;
}

std::optional<std::uint64_t> Recording::next(KindSet kinds, std::uint64_t afterSeq) const
{
    // Over whole blocks by their sums. A damaged block has sums too but no events to show.
    std::size_t index = m_store->blockFrom(afterSeq + 1);
    const std::size_t blocks = m_store->blockCount();
    for (; index < blocks; ++index) {
        if (m_store->countIn(index, kinds) == 0)
            continue;
        const auto block = m_store->block(index);
        if (!block)
            continue;
        for (std::uint32_t i = 0; i < (*block)->count(); ++i) {
            const std::uint64_t seq = (*block)->firstSeq() + i;
            if (seq > afterSeq && hasKind((*block)->entry(i), kinds))
                return seq;
        }
    }
    return {};
}

std::optional<std::uint64_t> Recording::previous(KindSet kinds, std::uint64_t beforeSeq) const
{
    std::size_t index = std::min(m_store->blockFrom(beforeSeq) + 1, m_store->blockCount());
    while (index-- > 0) {
        if (m_store->countIn(index, kinds) == 0)
            continue;
        const auto block = m_store->block(index);
        if (!block)
            continue;
        for (std::uint32_t i = (*block)->count(); i-- > 0;) {
            const std::uint64_t seq = (*block)->firstSeq() + i;
            if (seq < beforeSeq && hasKind((*block)->entry(i), kinds))
                return seq;
        }
    }
    return {};
}

std::vector<EventHead> Recording::find(
    const Filter &filter, std::size_t limit, const CancelToken &cancel) const
{
    std::vector<EventHead> found;
    const LineFilter lines(filter);
    const std::size_t blocks = m_store->blockCount();
    for (std::size_t index = m_store->blockFrom(filter.from);
         index < blocks && found.size() < limit && !cancel.cancelled(); ++index) {
        if (m_store->range(index).first > filter.to)
            break;
        if (m_store->countIn(index, filter.kinds) == 0)
            continue;
        const auto block = m_store->block(index, !lines.looksAtBytes());
        if (!block || !lines.mayMatch(**block))
            continue;
        for (std::uint32_t i = 0; i < (*block)->count() && found.size() < limit; ++i) {
            const std::uint64_t seq = (*block)->firstSeq() + i;
            const format::Entry entry = (*block)->entry(i);
            if (seq < filter.from || seq > filter.to || !hasKind(entry, filter.kinds))
                continue;
            const EventHead head = format::head(entry, seq);
            if (filter.thread && head.thread != *filter.thread)
                continue;
            if (filter.minLevel && head.level < *filter.minLevel)
                continue;
            if (lines.matches((*block)->line(i)))
                found.push_back(head);
        }
    }
    return found;
}

} // namespace cs::trace
