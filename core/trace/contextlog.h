// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/recording.h"
#include "core/trace/runitem.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cs::trace {

/// Which event wrote which key of the context, per lane; the values stay in the recording.
///
/// Not thread-safe: RunIndex locks, takes a Plan under its lock and reads without it.
class ContextLog
{
public:
    void declare(const std::vector<std::string> &keys);
    void add(const engine::Event &event, const engine::ContextChanged &change);

    /// What has to be read to know a lane's context at some seq.
    struct Plan
    {
        struct Key
        {
            std::string name;
            std::vector<std::uint64_t> writes; // the last of them, oldest first
        };
        std::vector<Key> keys;
        std::uint64_t forkSeq = 0; // 0: not forked
    };
    [[nodiscard]] Plan plan(std::uint32_t thread, std::uint64_t seq) const;
    [[nodiscard]] static std::vector<ContextEntry> read(
        const Plan &plan, const Recording &recording);

    [[nodiscard]] std::vector<std::uint64_t> writes(
        std::string_view key, std::uint32_t thread) const;

private:
    // Oldest first. Appends since the last other write are found by walking back.
    using Writes = std::vector<std::uint32_t>;
    struct Lane
    {
        std::vector<Writes> keys; // by number of the key
        std::vector<std::uint32_t> forks;
    };
    std::size_t number(std::string_view key);

    std::vector<std::string> m_keys; // declared ones first
    std::map<std::string, std::size_t, std::less<>> m_numbers;
    std::unordered_map<std::uint32_t, Lane> m_lanes;
};

} // namespace cs::trace
