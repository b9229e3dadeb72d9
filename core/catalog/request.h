// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/collection.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::catalog {

/// What the store must know of a create request before it keeps its bytes.
struct RequestFacts
{
    std::string name;
    std::optional<std::string> sourceHash;
    std::string givenFqn; ///< requests that bring their own (documents)
    const Field *parentField = nullptr;
    std::string parent; ///< FQN, or id where the parent field is an {id, type}
    std::string parentType; ///< of an {id, type}
    /// Everything else that is referred to by name, in order: type and FQN.
    std::vector<std::pair<std::string_view, std::string>> references;
    std::vector<std::string> referencedIds;
    bool hasTags = false; ///< somewhere, columns included
    bool hasNulls = false; ///< at the top level
};

/// Reads a request without building a document. Code "bad-request" with the server's words for text
/// that is not JSON, an unknown or a missing field, a name of the wrong kind.
Result<RequestFacts> readRequest(const Collection &collection, std::string_view json);

} // namespace cs::catalog
