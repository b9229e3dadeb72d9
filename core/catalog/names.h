// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/request.h"

namespace cs::catalog {

struct EntityName
{
    std::string name;
    std::string fqn;
};

/// Name and FQN the entity of a request gets. @p parentFqn is that of the parent, empty for roots.
/// Errors: "bad-request" for a name that cannot be part of an FQN.
Result<EntityName> entityName(const Collection &collection, const RequestFacts &facts,
    std::string_view parentFqn, std::string_view json);

} // namespace cs::catalog
