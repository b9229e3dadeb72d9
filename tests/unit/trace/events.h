// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

/// Events to record, in no sensible order: what a recording must keep whatever it means.
namespace cs::test {

class RandomEvents
{
public:
    explicit RandomEvents(unsigned seed)
        : m_random(seed)
    { }
    [[nodiscard]] engine::Event next(); ///< seqs from 1
    [[nodiscard]] std::vector<engine::Event> next(std::size_t count);
    [[nodiscard]] std::size_t below(std::size_t bound)
    {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(m_random);
    }

private:
    [[nodiscard]] std::string text();
    [[nodiscard]] engine::Payload payload();

    std::mt19937 m_random;
    std::uint64_t m_seq = 0;
    std::int64_t m_time = 0;
};

/// The JSON line of an event: two events are the same if these are.
[[nodiscard]] std::string line(const engine::Event &event);

/// A folder of its own that goes with it.
class TemporaryFolder
{
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] std::string file(const std::string &name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

[[nodiscard]] std::string readFile(const std::string &name);
void writeFile(const std::string &name, std::string_view bytes);

} // namespace cs::test
