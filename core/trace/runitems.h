// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runstate.h"

#include <optional>
#include <vector>

namespace cs::trace {

/// Items of the unrolled tree as they are shown: numbers from the index, names and everything below
/// an element from the recording. Takes the index's lock where it needs it and reads without it.
class RunItems
{
public:
    explicit RunItems(const RunIndex::State &state)
        : m_state(state)
    { }

    [[nodiscard]] std::optional<Item> item(ItemId id) const;
    [[nodiscard]] std::uint64_t childCount(ItemId id) const;
    [[nodiscard]] std::vector<Item> children(
        ItemId id, std::uint64_t first, std::uint64_t count) const;
    [[nodiscard]] ItemId parent(ItemId id) const;
    [[nodiscard]] ItemId at(std::uint64_t seq) const;
    [[nodiscard]] ItemId find(std::string_view path) const;

private:
    // What the index knows of an item that is a node of its tree.
    struct Known
    {
        RunTree::Node node;
        Counts counts;
        ItemState state = ItemState::Running;
        ItemId parent = noItem;
        std::uint64_t row = 0;
        std::uint64_t rows = 0;
    };
    [[nodiscard]] std::optional<Known> known(ItemId id) const;
    [[nodiscard]] std::optional<Item> structural(ItemId id) const;
    [[nodiscard]] std::optional<Item> stage(ItemId id) const;
    [[nodiscard]] std::optional<Item> entity(ItemId id) const;
    /// Seqs of the first stages of an element, at most count.
    [[nodiscard]] std::vector<std::uint64_t> stages(
        const Known &element, std::uint64_t count) const;
    /// Seqs of what a lane yielded in a range.
    [[nodiscard]] std::vector<std::uint64_t> yields(
        std::uint64_t from, std::uint64_t to, std::uint32_t thread) const;
    /// Seqs of the entities of a stage or post_process.
    [[nodiscard]] std::vector<std::uint64_t> entities(ItemId id) const;
    /// Last event of kinds at this path and lane, before seq.
    [[nodiscard]] std::uint64_t lastAt(KindSet kinds, std::string_view path, std::uint32_t thread,
        std::uint64_t before, std::uint64_t from) const;
    /// Of a stage: the seq of its StageLeft, or the last seq it can have so far.
    struct End
    {
        std::uint64_t seq = 0;
        bool complete = false;
    };
    [[nodiscard]] End endOfStage(const engine::Event &entered) const;

    const RunIndex::State &m_state;
};

} // namespace cs::trace
