// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/resolver.h"
#include "core/topology/topology.h"

#include <optional>

namespace cs::python {

/// The class that a source's `topology` attribute is made from, along its method-resolution order;
/// empty when it has none.
[[nodiscard]] ClassRef topologyClassOf(Resolver &resolver, const ClassRef &source);

/// Reads the nodes and stages of a ServiceTopology subclass from its source text: the user's
/// framework decides, not our copy. Nodes whose definition cannot be read are left out and named in
/// @p unread. Source: metadata.ingestion.models.topology.
[[nodiscard]] topology::Topology readTopology(
    Resolver &resolver, const ClassRef &cls, std::vector<std::string> *unread = nullptr);

/// "database" of metadata.ingestion.source.database.database_service, "database/dbt" of the dbt
/// one;
/// "" for a module that is not below a `source` package.
[[nodiscard]] std::string sourceTypeOfModule(std::string_view module);

} // namespace cs::python
