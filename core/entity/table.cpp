// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity/table.h"

#include "core/base/fqn.h"
#include "core/base/jsonwriter.h"

namespace cs::entity {

namespace {

bool hasReserved(std::string_view name)
{
    return name.find_first_of(":>\"\n\r\t") != std::string_view::npos;
}

void writeName(JsonWriter &out, std::string_view name)
{
    if (hasReserved(name))
        out.value(fqn::encodeReserved(name));
    else
        out.value(name);
}

void write(JsonWriter &out, const Column &column)
{
    out.beginObject().key("name");
    writeName(out, column.name);
    out.member("dataType", column.dataType).memberIfText("arrayDataType", column.arrayDataType);
    if (column.dataLength)
        out.member("dataLength", *column.dataLength);
    if (column.precision)
        out.member("precision", *column.precision);
    if (column.scale)
        out.member("scale", *column.scale);
    out.memberIfText("dataTypeDisplay", column.dataTypeDisplay)
        .memberIfText("description", column.description)
        .memberIfText("constraint", column.constraint);
    if (column.ordinalPosition)
        out.member("ordinalPosition", *column.ordinalPosition);
    if (!column.children.empty()) {
        out.key("children").beginArray();
        for (const Column &child : column.children)
            write(out, child);
        out.endArray();
    }
    out.endObject();
}

void write(JsonWriter &out, const TableConstraint &constraint)
{
    out.beginObject().member("constraintType", constraint.constraintType);
    out.key("columns").beginArray();
    for (const std::string &column : constraint.columns)
        writeName(out, column);
    out.endArray();
    if (constraint.referredColumns) {
        out.key("referredColumns").beginArray();
        for (const std::string &column : *constraint.referredColumns)
            out.value(column);
        out.endArray();
    }
    out.memberIfText("relationshipType", constraint.relationshipType).endObject();
}

} // namespace

RecordPtr toRecord(const CreateTableRequest &request)
{
    auto record = std::make_shared<Record>();
    record->type = "CreateTableRequest";
    record->name = fqn::encodeReserved(request.name);
    record->json.reserve(256 + 120 * request.columns.size());
    JsonWriter out(record->json);
    out.beginObject()
        .member("name", record->name)
        .memberIfText("displayName", request.displayName)
        .memberIfText("description", request.description)
        .memberIfText("tableType", request.tableType);
    out.key("columns").beginArray();
    for (const Column &column : request.columns)
        write(out, column);
    out.endArray();
    out.memberIfText("locationPath", request.locationPath);
    if (request.tableConstraints) {
        out.key("tableConstraints").beginArray();
        for (const TableConstraint &constraint : *request.tableConstraints)
            write(out, constraint);
        out.endArray();
    }
    out.memberIfText("databaseSchema", request.databaseSchema)
        .memberIfText("schemaDefinition", request.schemaDefinition)
        .memberIfText("sourceUrl", request.sourceUrl)
        .memberIfText("fileFormat", request.fileFormat)
        .endObject();
    return record;
}

std::string toJson(const TableConstraint &constraint)
{
    std::string json;
    JsonWriter out(json);
    write(out, constraint);
    return json;
}

} // namespace cs::entity
