// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity/lineage.h"

#include "core/base/jsonwriter.h"

namespace cs::entity {

namespace {

void write(JsonWriter &out, std::string_view key, const EntityReference &reference)
{
    out.key(key).beginObject();
    out.memberIfText("id", reference.id)
        .memberIfText("type", reference.type)
        .memberIfText("name", reference.name)
        .memberIfText("fullyQualifiedName", reference.fullyQualifiedName)
        .endObject();
}

void write(JsonWriter &out, const AddLineageRequest &request)
{
    out.beginObject().key("edge").beginObject();
    write(out, "fromEntity", request.from);
    write(out, "toEntity", request.to);
    out.key("lineageDetails").beginObject();
    out.memberIfText("sqlQuery", request.sqlQuery);
    if (!request.columnsLineage.empty()) {
        out.key("columnsLineage").beginArray();
        for (const ColumnLineage &column : request.columnsLineage) {
            out.beginObject().key("fromColumns").beginArray();
            for (const std::string &from : column.fromColumns)
                out.value(from);
            out.endArray();
            out.member("toColumn", column.toColumn)
                .memberIfText("function", column.function)
                .endObject();
        }
        out.endArray();
    }
    out.memberIfText("source", request.source).endObject();
    out.endObject().endObject();
}

} // namespace

RecordPtr toRecord(const AddLineageRequest &request)
{
    auto record = std::make_shared<Record>();
    record->recordClass = RecordClass::AddLineage;
    record->type = "AddLineageRequest";
    record->contextValue = request.from.name.empty() ? "None" : request.from.name;
    JsonWriter out(record->json);
    write(out, request);
    return record;
}

RecordPtr toRecord(const OMetaLineageRequest &request)
{
    auto record = std::make_shared<Record>();
    record->recordClass = RecordClass::Nameless;
    record->type = "OMetaLineageRequest";
    JsonWriter out(record->json);
    out.beginObject().member("override_lineage", request.overrideLineage).key("lineage_request");
    write(out, request.lineageRequest);
    out.endObject();
    return record;
}

} // namespace cs::entity
