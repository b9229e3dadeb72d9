// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/runitems.h"

#include <algorithm>
#include <mutex>

namespace cs::trace {

using namespace engine;

namespace {

std::string_view withoutIndex(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::size_t hash = path.find('#', slash == std::string_view::npos ? 0 : slash);
    return path.substr(0, hash);
}

std::string nameOf(const Event &event)
{
    if (const auto *started = event.as<RunStarted>())
        return started->service;
    if (const auto *entered = event.as<NodeEntered>())
        return entered->node;
    if (const auto *produced = event.as<ElementProduced>())
        return produced->name;
    if (const auto *started = event.as<PostProcessStarted>())
        return started->method;
    if (const auto *entered = event.as<StageEntered>())
        return entered->stage;
    if (const auto *yielded = event.as<EntityYielded>())
        return yielded->stage;
    return {};
}

} // namespace

std::optional<RunItems::Known> RunItems::known(ItemId id) const
{
    const std::shared_lock lock(m_state.mutex);
    const RunTree &tree = m_state.tree;
    const RunTree::Index index = tree.bySeq(itemSeq(id));
    if (index == RunTree::none || tree.node(index).type != itemType(id))
        return {};
    Known known;
    known.node = tree.node(index);
    known.counts = tree.counts(index);
    known.state = m_state.stateOf(index);
    if (known.node.parent != RunTree::none)
        known.parent = tree.id(known.node.parent);
    known.row = m_state.row(index);
    known.rows = m_state.rows(index);
    return known;
}

std::optional<Item> RunItems::structural(ItemId id) const
{
    const auto known = this->known(id);
    if (!known)
        return {};
    Item item;
    item.id = id;
    item.parent = known->parent;
    item.type = known->node.type;
    item.state = known->state;
    item.row = known->row;
    item.childCount = known->rows;
    item.firstSeq = known->node.firstSeq;
    item.lastSeq = known->node.lastSeq;
    item.thread = known->node.thread;
    item.counts = known->counts;
    // Without its event (a damaged block) an item still has its numbers.
    if (const auto event = m_state.recording->event(item.firstSeq)) {
        item.name = nameOf(*event);
        item.path = event->path;
        if (item.type == ItemType::Stage)
            item.path = withoutIndex(event->path);
        if (item.type == ItemType::Run)
            item.path.clear();
    }
    return item;
}

std::vector<std::uint64_t> RunItems::stages(const Known &element, std::uint64_t count) const
{
    Filter filter;
    filter.kinds = { EventKind::StageEntered };
    filter.from = element.node.bodySeq;
    filter.to = element.node.lastSeq;
    filter.thread = element.node.thread;
    std::vector<std::uint64_t> seqs;
    const std::uint64_t wanted = std::min<std::uint64_t>(element.node.stages, count);
    if (element.node.bodySeq > 0) {
        for (const EventHead &head : m_state.recording->find(filter, wanted))
            seqs.push_back(head.seq);
    }
    return seqs;
}

std::vector<std::uint64_t> RunItems::yields(
    std::uint64_t from, std::uint64_t to, std::uint32_t thread) const
{
    const std::shared_lock lock(m_state.mutex);
    const auto &entities = m_state.entities;
    auto it = std::partition_point(
        entities.begin(), entities.end(), [from](const auto &entity) { return entity.seq < from; });
    std::vector<std::uint64_t> seqs;
    for (; it != entities.end() && it->seq <= to; ++it) {
        if (it->thread == thread)
            seqs.push_back(it->seq);
    }
    return seqs;
}

RunItems::End RunItems::endOfStage(const Event &entered) const
{
    std::uint64_t last = 0;
    {
        const std::shared_lock lock(m_state.mutex);
        const auto found = m_state.locate(entered.path, entered.seq);
        if (found.index != RunTree::none)
            last = m_state.tree.node(found.index).lastSeq;
    }
    Filter filter;
    filter.kinds = { EventKind::StageLeft, EventKind::StageEntered };
    filter.from = entered.seq + 1;
    filter.to = last;
    filter.thread = entered.thread;
    const auto next = m_state.recording->find(filter, 1);
    if (next.empty())
        return { std::max(last, entered.seq), false };
    if (next.front().kind == EventKind::StageLeft)
        return { next.front().seq, true };
    return { next.front().seq - 1, false };
}

std::optional<Item> RunItems::stage(ItemId id) const
{
    const auto event = m_state.recording->event(itemSeq(id));
    const auto *entered = event ? event->as<StageEntered>() : nullptr;
    if (!entered)
        return {};
    const End end = endOfStage(*event);
    Item item;
    item.id = id;
    item.type = ItemType::Stage;
    item.firstSeq = event->seq;
    item.lastSeq = end.seq;
    item.thread = event->thread;
    item.name = entered->stage;
    item.path = event->path;
    item.entityType = entered->type;
    item.counts.entered = 1;
    Filter filter;
    filter.kinds = { EventKind::EntityYielded, EventKind::EntitySunk, EventKind::Failed,
        EventKind::Filtered, EventKind::LogLine, EventKind::StageLeft };
    filter.from = event->seq + 1;
    filter.to = end.seq;
    filter.thread = event->thread;
    bool lastRight = false;
    for (const EventHead &head : m_state.recording->find(filter, ~std::size_t { 0 })) {
        switch (head.kind) {
        case EventKind::EntityYielded:
            ++item.childCount;
            item.counts.yielded += head.right;
            item.counts.lefts += head.left;
            lastRight = head.right;
            break;
        case EventKind::EntitySunk:
            item.counts.suppressed += head.suppressed;
            item.counts.withheld += head.suppressed;
            break;
        case EventKind::Filtered:
            ++item.counts.filtered;
            break;
        case EventKind::LogLine:
            item.counts.warnings += head.level == LogLevel::Warning;
            break;
        case EventKind::Failed: {
            const auto failed = m_state.recording->event(head.seq);
            const auto *why = failed ? failed->as<Failed>() : nullptr;
            if (head.hidden)
                ++item.counts.hidden;
            else if (head.level == LogLevel::Warning)
                ++item.counts.warnings;
            else
                ++item.counts.failures;
            if (why && why->kind == FailureKind::DroppedValue) {
                ++item.counts.dropped;
                item.counts.withheld += lastRight;
            }
            break;
        }
        default:
            if (const auto left = m_state.recording->event(head.seq)) {
                const auto *payload = left->as<StageLeft>();
                item.counts.micros = payload && payload->micros > 0
                    ? static_cast<std::uint64_t>(payload->micros)
                    : 0;
            }
        }
    }
    bool ended = false;
    {
        const std::shared_lock lock(m_state.mutex);
        ended = m_state.ended;
    }
    if (item.counts.problems() > 0)
        item.state = ItemState::Failed;
    else if (end.complete)
        item.state = ItemState::Done;
    else
        item.state = ended ? ItemState::Cut : ItemState::Running;
    return item;
}

std::vector<std::uint64_t> RunItems::entities(ItemId id) const
{
    if (const auto node = known(id))
        return yields(node->node.firstSeq, node->node.lastSeq, node->node.thread);
    if (itemType(id) != ItemType::Stage)
        return {};
    const auto event = m_state.recording->event(itemSeq(id));
    if (!event || !event->as<StageEntered>())
        return {};
    return yields(event->seq, endOfStage(*event).seq, event->thread);
}

std::optional<Item> RunItems::entity(ItemId id) const
{
    const auto event = m_state.recording->event(itemSeq(id));
    const auto *yielded = event ? event->as<EntityYielded>() : nullptr;
    if (!yielded)
        return {};
    Item item;
    item.id = id;
    item.type = ItemType::Entity;
    item.firstSeq = item.lastSeq = event->seq;
    item.thread = event->thread;
    item.path = event->path;
    item.right = yielded->right != nullptr;
    item.left = yielded->left.has_value();
    item.state = item.left ? ItemState::Failed : ItemState::Done;
    item.counts.yielded = item.right ? 1 : 0;
    item.counts.lefts = item.left ? 1 : 0;
    if (yielded->right) {
        item.entityType = yielded->right->type;
        item.name = yielded->right->name;
        item.fqn = yielded->right->fqn;
    } else if (yielded->left) {
        item.name = yielded->left->name;
    }
    return item;
}

std::optional<Item> RunItems::item(ItemId id) const
{
    {
        const std::shared_lock lock(m_state.mutex);
        if (itemSeq(id) > m_state.summary.lastSeq)
            return {};
    }
    if (auto item = structural(id))
        return item;
    const bool isStage = itemType(id) == ItemType::Stage;
    auto item = isStage ? stage(id) : itemType(id) == ItemType::Entity ? entity(id) : std::nullopt;
    if (!item)
        return {};
    item->parent = parent(id);
    std::vector<std::uint64_t> siblings;
    if (!isStage)
        siblings = entities(item->parent);
    else if (const auto element = known(item->parent))
        siblings = stages(*element, ~std::uint64_t { 0 });
    item->row = static_cast<std::uint64_t>(
        std::lower_bound(siblings.begin(), siblings.end(), item->firstSeq) - siblings.begin());
    return item;
}

std::uint64_t RunItems::childCount(ItemId id) const
{
    if (const auto node = known(id))
        return node->rows;
    return itemType(id) == ItemType::Stage ? entities(id).size() : 0;
}

std::vector<Item> RunItems::children(ItemId id, std::uint64_t first, std::uint64_t count) const
{
    std::vector<Item> items;
    const auto append = [&](std::optional<Item> item, std::uint64_t row) {
        if (!item)
            return;
        item->parent = id;
        item->row = row;
        items.push_back(std::move(*item));
    };
    const auto node = known(id);
    if (!node || node->node.type == ItemType::PostProcess || node->node.type == ItemType::Stage) {
        const auto seqs = entities(id);
        for (std::uint64_t row = first; row < seqs.size() && row - first < count; ++row)
            append(entity(makeItemId(ItemType::Entity, seqs[row])), row);
        return items;
    }
    const std::uint64_t end = first + std::min(count, node->rows - std::min(first, node->rows));
    const std::uint64_t ownStages = node->node.type == ItemType::Element ? node->node.stages : 0;
    if (first < ownStages) {
        const auto seqs = stages(*node, end);
        for (std::uint64_t row = first; row < std::min<std::uint64_t>(end, seqs.size()); ++row)
            append(stage(makeItemId(ItemType::Stage, seqs[row])), row);
    }
    std::vector<ItemId> ids;
    {
        const std::shared_lock lock(m_state.mutex);
        const RunTree &tree = m_state.tree;
        std::uint64_t row = std::max(first, ownStages);
        auto child
            = row < end ? tree.child(tree.bySeq(itemSeq(id)), row - ownStages) : RunTree::none;
        for (; child != RunTree::none && row < end; ++row) {
            ids.push_back(tree.id(child));
            child = tree.node(child).next;
        }
    }
    for (std::size_t i = 0; i < ids.size(); ++i)
        append(structural(ids[i]), std::max(first, ownStages) + i);
    return items;
}

std::uint64_t RunItems::lastAt(KindSet kinds, std::string_view path, std::uint32_t thread,
    std::uint64_t before, std::uint64_t from) const
{
    int tries = 2000; // other lanes may have a lot in between
    for (auto seq = m_state.recording->previous(kinds, before); seq && *seq >= from && tries-- > 0;
         seq = m_state.recording->previous(kinds, *seq)) {
        const auto head = m_state.recording->head(*seq);
        if (!head || head->thread != thread)
            continue;
        const auto event = m_state.recording->event(*seq);
        if (event && event->path == path)
            return *seq;
    }
    return 0;
}

ItemId RunItems::parent(ItemId id) const
{
    if (const auto node = known(id))
        return node->parent;
    if (itemType(id) != ItemType::Stage && itemType(id) != ItemType::Entity)
        return noItem;
    const auto event = m_state.recording->event(itemSeq(id));
    if (!event)
        return noItem;
    const std::string_view path = withoutIndex(event->path);
    RunIndex::State::Found found;
    ItemId above = noItem;
    std::uint64_t from = 0;
    {
        const std::shared_lock lock(m_state.mutex);
        found = m_state.locate(path, event->seq);
        if (found.index == RunTree::none)
            return noItem;
        above = m_state.tree.id(found.index);
        from = m_state.tree.node(found.index).firstSeq;
    }
    if (itemType(id) == ItemType::Stage || found.length == path.size())
        return above;
    const std::uint64_t stage
        = lastAt({ EventKind::StageEntered }, path, event->thread, event->seq, from);
    return stage > 0 ? makeItemId(ItemType::Stage, stage) : above;
}

ItemId RunItems::at(std::uint64_t seq) const
{
    const auto event = m_state.recording->event(seq);
    if (!event)
        return noItem;
    const std::string_view path = event->path;
    const std::string_view place = withoutIndex(path);
    RunIndex::State::Found found;
    ItemId above = noItem;
    std::uint64_t from = 0;
    std::uint32_t thread = 0;
    {
        const std::shared_lock lock(m_state.mutex);
        if (seq > m_state.summary.lastSeq)
            return noItem;
        found = m_state.locate(place, seq);
        if (found.index == RunTree::none)
            return noItem;
        above = m_state.tree.id(found.index);
        from = m_state.tree.node(found.index).firstSeq;
        thread = m_state.tree.node(found.index).thread;
    }
    // What the sink of a parallel node says comes on another lane than the stage ran on.
    if (place.size() != path.size()) {
        for (const std::uint32_t lane : { event->thread, thread }) {
            const std::uint64_t entity
                = lastAt({ EventKind::EntityYielded }, path, lane, seq + 1, from);
            if (entity > 0)
                return makeItemId(ItemType::Entity, entity);
        }
    }
    if (found.length == place.size())
        return above;
    for (const std::uint32_t lane : { event->thread, thread }) {
        const std::uint64_t stage = lastAt({ EventKind::StageEntered }, place, lane, seq + 1, from);
        if (stage > 0)
            return makeItemId(ItemType::Stage, stage);
    }
    return above;
}

ItemId RunItems::find(std::string_view path) const
{
    const std::string_view place = withoutIndex(path);
    RunIndex::State::Found found;
    ItemId above = noItem;
    {
        const std::shared_lock lock(m_state.mutex);
        found = m_state.locate(place, ~std::uint64_t { 0 });
        if (found.index == RunTree::none)
            return noItem;
        above = m_state.tree.id(found.index);
    }
    ItemId holder = noItem;
    if (found.length == place.size()) {
        holder = above;
    } else if (const auto element = known(above); element && itemType(above) == ItemType::Element) {
        for (const std::uint64_t seq : stages(*element, ~std::uint64_t { 0 })) {
            const auto event = m_state.recording->event(seq);
            if (event && event->path == place)
                holder = makeItemId(ItemType::Stage, seq);
        }
    }
    if (holder == noItem || place.size() == path.size())
        return holder;
    for (const std::uint64_t seq : entities(holder)) {
        const auto event = m_state.recording->event(seq);
        if (event && event->path == path)
            return makeItemId(ItemType::Entity, seq);
    }
    return noItem;
}

} // namespace cs::trace
