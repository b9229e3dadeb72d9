// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::catalog {

/// The create requests of a body, each as compact JSON bytes.
class RequestList
{
public:
    /// A list if @p many, else one object. Error "json-syntax".
    static Result<RequestList> read(std::string_view body, bool many);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view item(std::size_t at) const
    {
        const std::size_t start = at == 0 ? 0 : m_ends[at - 1];
        return std::string_view(m_bytes).substr(start, m_ends[at] - start);
    }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

} // namespace cs::catalog
