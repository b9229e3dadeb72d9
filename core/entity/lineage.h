// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entity/record.h"

#include <string>
#include <vector>

namespace cs::entity {

/// Source: metadata.generated.schema.type.entityLineage.EntityReference, as edges use it.
struct EntityReference
{
    std::string id;
    std::string type; ///< "table"
    std::string name;
    std::string fullyQualifiedName;
};

/// Which columns feed one column. Source:
/// metadata.generated.schema.type.entityLineage.ColumnLineage.
struct ColumnLineage
{
    std::vector<std::string> fromColumns; ///< FQNs
    std::string toColumn; ///< FQN
    std::string function;

    bool operator==(const ColumnLineage &) const = default;
};

/// Source: metadata.generated.schema.api.lineage.addLineage.AddLineageRequest.
struct AddLineageRequest
{
    EntityReference from;
    EntityReference to;
    std::string sqlQuery;
    std::vector<ColumnLineage> columnsLineage;
    std::string source = "Manual"; ///< "ViewLineage"
};

/// What view lineage yields: the edge, looked up by FQN. Source:
/// metadata.ingestion.models.ometa_lineage.OMetaLineageRequest.
struct OMetaLineageRequest
{
    bool overrideLineage = false;
    AddLineageRequest lineageRequest;
};

[[nodiscard]] RecordPtr toRecord(const AddLineageRequest &request);
[[nodiscard]] RecordPtr toRecord(const OMetaLineageRequest &request);

} // namespace cs::entity
