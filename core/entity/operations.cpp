// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity/operations.h"

#include "core/base/jsonwriter.h"

namespace cs::entity {

RecordPtr barrier(std::string_view reason)
{
    auto record = std::make_shared<Record>();
    record->recordClass = RecordClass::Barrier;
    record->type = "Barrier";
    JsonWriter out(record->json);
    out.beginObject().memberIfText("reason", reason).endObject();
    return record;
}

RecordPtr toRecord(const PatchRequest &request)
{
    auto record = std::make_shared<Record>();
    record->recordClass = RecordClass::Nameless;
    record->type = "PatchRequest";
    record->fqn = request.fqn;
    JsonWriter out(record->json);
    out.beginObject()
        .memberRaw("original_entity", request.originalJson)
        .memberRaw("new_entity", request.newJson)
        .member("override_metadata", request.overrideMetadata)
        .member("entity_type", request.entityType)
        .endObject();
    return record;
}

} // namespace cs::entity
