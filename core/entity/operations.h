// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entity/record.h"

#include <string>
#include <string_view>

/// Records that are no create request.
namespace cs::entity {

/// Makes the sink write what it holds back. Source: metadata.ingestion.models.barrier.Barrier.
[[nodiscard]] RecordPtr barrier(std::string_view reason);

/// One entity as it is and as it shall be; the sink sends the difference.
/// Source: metadata.ingestion.models.patch_request.PatchRequest.
struct PatchRequest
{
    std::string entityType; ///< "Table"
    std::string fqn; ///< of the entity; becomes the record's fqn
    std::string originalJson;
    std::string newJson;
    bool overrideMetadata = false;
};
/// JSON keys: original_entity, new_entity, override_metadata, entity_type (the last is ours: the
/// framework knows the class of the two documents).
[[nodiscard]] RecordPtr toRecord(const PatchRequest &request);

} // namespace cs::entity
