// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/extras.h"

namespace cs::catalog {

/// Writes what an AddLineageRequest, an OMetaFQNLineageRequest or an OMetaLineageRequest around one
/// of them says; the shape tells which it is. Ends are found by id, else by type and FQN; one that
/// is not there refuses the edge. With override_lineage the target's edges of the same source go
/// first. Source: metadata.ingestion.sink.metadata_rest, write_lineage, write_fqn_lineage and
/// write_override_lineage.
Written writeLineage(Store &store, const Json &request, const Writer &writer);

} // namespace cs::catalog
