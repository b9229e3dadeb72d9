// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace cs::python {

/// Cuts a byte stream into lines, whatever chunks it comes in. A line longer than the limit is
/// given out in pieces, so that a stream without line ends cannot grow without bound.
class LineSplitter
{
public:
    explicit LineSplitter(std::size_t longest)
        : m_longest(longest)
    { }
    void feed(std::string_view bytes, const std::function<void(std::string_view)> &line);
    /// What stands after the last line end, at the end of the stream.
    void finish(const std::function<void(std::string_view)> &line);

private:
    std::size_t m_longest;
    std::string m_rest;
};

/// Lets so many lines a second through and counts the others.
class FloodGuard
{
public:
    explicit FloodGuard(int perSecond)
        : m_perSecond(perSecond)
    { }
    [[nodiscard]] bool lets(std::chrono::steady_clock::time_point now);
    /// How many were held back since the last call, once the flood is over (or at the end).
    [[nodiscard]] std::int64_t takeHeldBack(
        std::chrono::steady_clock::time_point now, bool end = false);

private:
    int m_perSecond;
    int m_inWindow = 0;
    std::int64_t m_heldBack = 0;
    std::chrono::steady_clock::time_point m_window {};
};

} // namespace cs::python
