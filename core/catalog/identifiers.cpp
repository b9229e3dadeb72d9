// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/identifiers.h"

#include <QRandomGenerator>

namespace cs::catalog {

namespace {

constexpr std::uint64_t half = 0x7fffffff; // 31 bits
constexpr std::uint64_t low62 = (1ULL << 62) - 1;

// splitmix64
std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

// A Feistel network over 2 x 31 bits: a permutation of the 62-bit numbers.
std::uint64_t scramble(std::uint64_t number, std::uint64_t salt)
{
    std::uint64_t left = (number >> 31) & half;
    std::uint64_t right = number & half;
    for (std::uint64_t round = 0; round < 4; ++round) {
        const std::uint64_t next = left ^ (mix(right ^ salt ^ (round << 40)) & half);
        left = right;
        right = next;
    }
    return (left << 31) | right;
}

std::uint64_t unscramble(std::uint64_t mixed, std::uint64_t salt)
{
    std::uint64_t left = (mixed >> 31) & half;
    std::uint64_t right = mixed & half;
    for (std::uint64_t round = 4; round-- > 0;) {
        const std::uint64_t before = right ^ (mix(left ^ salt ^ (round << 40)) & half);
        right = left;
        left = before;
    }
    return (left << 31) | right;
}

std::string format(std::uint64_t high, std::uint64_t low)
{
    high = (high & ~0xf000ULL) | 0x4000ULL;
    low = (low & low62) | 0x8000000000000000ULL;
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t at = 0;
    for (int i = 0; i < 32; ++i) {
        if (at == 8 || at == 13 || at == 18 || at == 23)
            ++at;
        const std::uint64_t word = i < 16 ? high : low;
        text[at++] = digits[(word >> (60 - 4 * (i % 16))) & 0xf];
    }
    return text;
}

} // namespace

std::string Identifiers::toUuid(std::int64_t number) const
{
    const std::uint64_t mixed = scramble(static_cast<std::uint64_t>(number), m_salt);
    return format(mix(mixed ^ m_salt), mixed);
}

std::optional<std::int64_t> Identifiers::toNumber(std::string_view uuid) const
{
    if (uuid.size() != 36)
        return std::nullopt;
    std::uint64_t low = 0;
    for (const char c : uuid.substr(19)) {
        if (c == '-')
            continue;
        const bool digit = c >= '0' && c <= '9';
        const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!digit && !letter)
            return std::nullopt;
        low = (low << 4) | static_cast<std::uint64_t>(digit ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    const auto number = static_cast<std::int64_t>(unscramble(low & low62, m_salt));
    std::string lower(uuid);
    for (char &c : lower)
        c = c >= 'A' && c <= 'F' ? static_cast<char>(c | 0x20) : c;
    if (number <= 0 || toUuid(number) != lower)
        return std::nullopt;
    return number;
}

std::uint64_t randomNumber()
{
    return QRandomGenerator::system()->generate64();
}

std::string randomUuid()
{
    return format(randomNumber(), randomNumber());
}

} // namespace cs::catalog
