// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entity/database.h"

#include "core/base/fqn.h"
#include "core/base/jsonwriter.h"

namespace cs::entity {

namespace {

std::shared_ptr<Record> makeRecord(std::string_view type, std::string name)
{
    auto record = std::make_shared<Record>();
    record->type = type;
    record->name = std::move(name);
    return record;
}

} // namespace

RecordPtr toRecord(const CreateDatabaseServiceRequest &request)
{
    auto record = makeRecord("CreateDatabaseServiceRequest", request.name);
    JsonWriter out(record->json);
    out.beginObject()
        .member("name", record->name)
        .memberIfText("displayName", request.displayName)
        .memberIfText("description", request.description)
        .member("serviceType", request.serviceType);
    if (!request.connectionConfigJson.empty()) {
        out.key("connection").beginObject();
        out.memberRaw("config", request.connectionConfigJson).endObject();
    }
    out.endObject();
    return record;
}

RecordPtr toRecord(const CreateDatabaseRequest &request)
{
    auto record = makeRecord("CreateDatabaseRequest", fqn::encodeReserved(request.name));
    JsonWriter out(record->json);
    out.beginObject()
        .member("name", record->name)
        .memberIfText("displayName", request.displayName)
        .memberIfText("description", request.description)
        .memberIfText("service", request.service)
        .memberIfText("sourceUrl", request.sourceUrl)
        .endObject();
    return record;
}

RecordPtr toRecord(const CreateDatabaseSchemaRequest &request)
{
    auto record = makeRecord("CreateDatabaseSchemaRequest", fqn::encodeReserved(request.name));
    JsonWriter out(record->json);
    out.beginObject()
        .member("name", record->name)
        .memberIfText("displayName", request.displayName)
        .memberIfText("description", request.description)
        .memberIfText("database", request.database)
        .memberIfText("sourceUrl", request.sourceUrl)
        .endObject();
    return record;
}

RecordPtr toRecord(const CreateStoredProcedureRequest &request)
{
    auto record = makeRecord("CreateStoredProcedureRequest", fqn::encodeReserved(request.name));
    JsonWriter out(record->json);
    out.beginObject()
        .member("name", record->name)
        .memberIfText("displayName", request.displayName)
        .memberIfText("description", request.description);
    out.key("storedProcedureCode").beginObject();
    out.memberIfText("language", request.language).member("code", request.code).endObject();
    out.memberIfText("storedProcedureType", request.storedProcedureType)
        .memberIfText("databaseSchema", request.databaseSchema)
        .memberIfText("sourceUrl", request.sourceUrl)
        .endObject();
    return record;
}

} // namespace cs::entity
