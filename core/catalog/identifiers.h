// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cs::catalog {

/// Row numbers as UUIDs and back.
///
/// A random UUID per entity would need an index of its own, whose inserts go all over the file;
/// these are the row number, mixed with the store's own secret, so the number can be read back.
/// They have the shape of version 4 and repeat in no other store.
class Identifiers
{
public:
    explicit Identifiers(std::uint64_t salt = 0)
        : m_salt(salt)
    { }
    [[nodiscard]] std::string toUuid(std::int64_t number) const;
    /// nullopt for text that is no UUID, or not one of this store's.
    [[nodiscard]] std::optional<std::int64_t> toNumber(std::string_view uuid) const;

private:
    std::uint64_t m_salt;
};

/// A random UUID of version 4.
[[nodiscard]] std::string randomUuid();
[[nodiscard]] std::uint64_t randomNumber();

} // namespace cs::catalog
