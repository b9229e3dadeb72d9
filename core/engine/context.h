// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::engine {

/// What the stages of a walk remember for those below them: open set of keys, in the order they
/// first came. Not thread-safe; each lane has its own.
/// Source: metadata.ingestion.models.topology.TopologyContext.
class Context
{
public:
    Context() = default;
    /// With every declared key, set to null.
    explicit Context(const std::vector<std::string> &declaredKeys);

    [[nodiscard]] bool has(std::string_view key) const;
    /// Null JSON where the key is unset or unknown.
    [[nodiscard]] const Json &get(std::string_view key) const;
    /// The text value, empty for null and for anything that is no text.
    [[nodiscard]] std::string text(std::string_view key) const;
    void set(std::string_view key, Json value);
    /// A falsy present value (null, "", [], 0, false) is replaced by a list of the one value; one
    /// that is no list becomes the first of the list (in Python that ends the walk).
    void append(std::string_view key, Json value);

    [[nodiscard]] const std::vector<std::pair<std::string, Json>> &entries() const
    {
        return m_entries;
    }

private:
    [[nodiscard]] const Json *find(std::string_view key) const;
    [[nodiscard]] Json *find(std::string_view key);
    std::vector<std::pair<std::string, Json>> m_entries;
};

} // namespace cs::engine
