// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/databaseservicesource.h"

#include "connectors/sdk/databasemethods.h"
#include "core/base/fqn.h"
#include "core/entity/database.h"
#include "core/entity/operations.h"

#include <algorithm>

namespace cs::sdk {

DatabaseServiceSource::DatabaseServiceSource(engine::SourceConfig config)
    : m_config(std::move(config))
{ }

Elements DatabaseServiceSource::get_services(Lane &)
{
    Element service = serviceElement(m_config.serviceName);
    co_yield service;
}

Eithers DatabaseServiceSource::yield_create_request_database_service(const Element &, Lane &lane)
{
    entity::CreateDatabaseServiceRequest request;
    request.name = m_config.serviceName;
    request.serviceType = serviceType();
    if (lane.client().storeServiceConnection())
        request.connectionConfigJson = serviceConnectionJson();
    Either either = right(entity::toRecord(request));
    co_yield either;
}

Eithers DatabaseServiceSource::yield_external_table_lineage(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_table_constraints(Lane &)
{
    co_return;
}

Elements DatabaseServiceSource::get_database_names(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_database_tag_details(const Element &database, Lane &lane)
{
    if (option("includeTags", true)) {
        Eithers tags = yield_database_tag(database, lane);
        co_yield yieldFrom(std::move(tags));
    }
}

Eithers DatabaseServiceSource::yield_database(const Element &, Lane &)
{
    co_return;
}

Elements DatabaseServiceSource::get_database_schema_names(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_database_schema_tag_details(const Element &schema, Lane &lane)
{
    if (option("includeTags", true)) {
        Eithers tags = yield_tag(schema, lane);
        co_yield yieldFrom(std::move(tags));
    }
}

Eithers DatabaseServiceSource::yield_database_schema(const Element &, Lane &)
{
    co_return;
}

Elements DatabaseServiceSource::get_tables_name_and_type(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_table_tag_details(const Element &table, Lane &lane)
{
    if (option("includeTags", true)) {
        Eithers tags = yield_table_tags(table, lane);
        co_yield yieldFrom(std::move(tags));
    }
}

Eithers DatabaseServiceSource::yield_table(const Element &, Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_life_cycle_data(const Element &, Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_table_metrics(const Element &, Lane &)
{
    co_return;
}

Elements DatabaseServiceSource::get_stored_procedures(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_stored_procedure(const Element &, Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_database_tag(const Element &, Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_tag(const Element &, Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::yield_table_tags(const Element &, Lane &)
{
    co_return;
}

// The framework forgets the tags it registered for a scope here; ours live in the lane's context.
Eithers DatabaseServiceSource::clear_database_tag_scope(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::clear_schema_tag_scope(Lane &)
{
    co_return;
}

Eithers DatabaseServiceSource::mark_databases_as_deleted(Lane &lane)
{
    if (!option("markDeletedDatabases", false))
        co_return;
    const std::string service = lane.context().text("database_service");
    auto scope = fqn::quoteName(service);
    if (!scope)
        throw engine::ValueError(scope.error().message);
    Eithers records = deleteStale(
        "Database", "service", std::move(*scope), filteredDatabaseFqns(lane), true, lane);
    co_yield yieldFrom(std::move(records));
}

Eithers DatabaseServiceSource::mark_schemas_as_deleted(Lane &lane)
{
    requireDatabase(lane, "schema");
    if (!option("markDeletedSchemas", false))
        co_return;
    std::string scope = databaseFqn(lane, lane.context().text("database"));
    Eithers records = deleteStale(
        "DatabaseSchema", "database", std::move(scope), filteredSchemaFqns(lane), true, lane);
    co_yield yieldFrom(std::move(records));
}

Eithers DatabaseServiceSource::mark_tables_as_deleted(Lane &lane)
{
    requireDatabase(lane, "table");
    if (!option("markDeletedTables", true))
        co_return;
    const std::vector<std::string> scopes = filteredSchemaFqns(lane);
    for (const std::string &scope : scopes) {
        Eithers records = deleteStale("Table", "databaseSchema", scope, {}, true, lane);
        co_yield yieldFrom(std::move(records));
    }
}

Eithers DatabaseServiceSource::mark_stored_procedures_as_deleted(Lane &lane)
{
    if (!option("markDeletedStoredProcedures", true))
        co_return;
    const std::vector<std::string> scopes = filteredSchemaFqns(lane);
    for (const std::string &scope : scopes) {
        Eithers records = deleteStale("StoredProcedure", "databaseSchema", scope, {}, true, lane);
        co_yield yieldFrom(std::move(records));
    }
}

Result<void> DatabaseServiceSource::prepare(Lane &)
{
    return {};
}

Generator<Element> DatabaseServiceSource::produce(std::string_view method, Lane &lane)
{
#define CS_CALL(name, node, required)                                                              \
    if (method == #name)                                                                           \
        return name(lane);
    CS_DATABASE_PRODUCERS(CS_CALL)
#undef CS_CALL
    throw engine::MethodMissing("The source has no producer " + std::string(method) + ".");
}

Generator<Either> DatabaseServiceSource::process(
    std::string_view method, const Element &element, Lane &lane)
{
#define CS_CALL(name, node, required)                                                              \
    if (method == #name)                                                                           \
        return name(element, lane);
    CS_DATABASE_PROCESSORS(CS_CALL)
#undef CS_CALL
    throw engine::MethodMissing("The source has no processor " + std::string(method) + ".");
}

Generator<Either> DatabaseServiceSource::postProcess(std::string_view method, Lane &lane)
{
#define CS_CALL(name, node, required)                                                              \
    if (method == #name)                                                                           \
        return name(lane);
    CS_DATABASE_POST_PROCESSES(CS_CALL)
#undef CS_CALL
    throw engine::MethodMissing("The source has no post_process " + std::string(method) + ".");
}

Generator<Either> DatabaseServiceSource::records(Lane &)
{
    co_return;
}

bool DatabaseServiceSource::option(std::string_view key, bool fallback) const
{
    return jsonBool(m_config.sourceConfig, key, fallback);
}

std::string DatabaseServiceSource::serviceType() const
{
    return jsonText(m_config.connection, "type");
}

std::string DatabaseServiceSource::serviceConnectionJson() const
{
    // Only what is known to be no secret; connectors say what else theirs has.
    Json shown = Json::object();
    shown["type"] = serviceType();
    return dumpJson(shown);
}

namespace {

std::string build(const std::vector<std::string_view> &parts)
{
    Result<std::string> name = fqn::build(parts);
    if (!name)
        throw engine::ValueError(name.error().message);
    return std::move(*name);
}

} // namespace

std::string DatabaseServiceSource::databaseFqn(Lane &lane, std::string_view database) const
{
    const std::string service = lane.context().text("database_service");
    return build({ service, database });
}

std::string DatabaseServiceSource::schemaFqn(Lane &lane, std::string_view schema) const
{
    const std::string service = lane.context().text("database_service");
    const std::string database = lane.context().text("database");
    return build({ service, database, schema });
}

std::string DatabaseServiceSource::tableFqn(Lane &lane, std::string_view table) const
{
    const std::string service = lane.context().text("database_service");
    const std::string database = lane.context().text("database");
    const std::string schema = lane.context().text("database_schema");
    const std::string name = fqn::encodeReserved(table);
    return build({ service, database, schema, name });
}

void DatabaseServiceSource::remember(
    std::string_view entityType, const std::string &scopeFqn, std::string fqn)
{
    const std::scoped_lock lock(m_mutex);
    m_seen[{ std::string(entityType), scopeFqn }].fqns.push_back(std::move(fqn));
}

void DatabaseServiceSource::registerDatabase(Lane &lane, std::string_view name)
{
    remember(
        "Database", build({ lane.context().text("database_service") }), databaseFqn(lane, name));
}

void DatabaseServiceSource::registerSchema(Lane &lane, std::string_view name)
{
    remember("DatabaseSchema", databaseFqn(lane, lane.context().text("database")),
        schemaFqn(lane, name));
}

void DatabaseServiceSource::registerTable(Lane &lane, std::string_view name)
{
    remember(
        "Table", schemaFqn(lane, lane.context().text("database_schema")), tableFqn(lane, name));
}

void DatabaseServiceSource::registerStoredProcedure(Lane &lane, std::string_view name)
{
    remember("StoredProcedure", schemaFqn(lane, lane.context().text("database_schema")),
        tableFqn(lane, name));
}

void DatabaseServiceSource::markIncomplete(
    std::string_view entityType, const std::string &scopeFqn, std::string why)
{
    const std::scoped_lock lock(m_mutex);
    std::string &known = m_seen[{ std::string(entityType), scopeFqn }].incomplete;
    if (known.empty())
        known = std::move(why);
}

std::vector<std::string> DatabaseServiceSource::filteredSchemaFqns(Lane &)
{
    return {};
}

std::vector<std::string> DatabaseServiceSource::filteredDatabaseFqns(Lane &)
{
    return {};
}

void DatabaseServiceSource::requireDatabase(Lane &lane, std::string_view what) const
{
    if (lane.context().text("database").empty())
        throw engine::ValueError("No Database found in the context. We cannot run the "
            + std::string(what) + " deletion.");
}

Eithers DatabaseServiceSource::deleteStale(std::string entityType, std::string scopeType,
    std::string scopeFqn, std::vector<std::string> alsoSeen, bool recursive, Lane &lane)
{
    // What this run yielded has to be in the catalogue before it looks for what is stale.
    Either barrier = right(entity::barrier("flush_before_delete_stale:" + entityType));
    co_yield barrier;

    engine::DeleteStale request { entityType, scopeType, scopeFqn, std::move(alsoSeen), recursive,
        {} };
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto seen = m_seen.find({ entityType, scopeFqn }); seen != m_seen.end()) {
            request.seenFqns.insert(
                request.seenFqns.end(), seen->second.fqns.begin(), seen->second.fqns.end());
            request.incomplete = seen->second.incomplete;
        }
    }
    std::ranges::sort(request.seenFqns);
    request.seenFqns.erase(
        std::unique(request.seenFqns.begin(), request.seenFqns.end()), request.seenFqns.end());

    Result<engine::DeleteStaleReply> reply = lane.client().deleteStale(request);
    if (!reply) {
        Either failure
            = left("Delete Entity", "Error deleting " + entityType + ": " + reply.error().message);
        co_yield failure;
        co_return;
    }
    if (!reply->applied && !reply->why.empty() && !request.incomplete.empty())
        lane.warn("database_service", reply->why);
    for (const std::string &fqn : reply->deleted) {
        engine::EntitySunk sunk;
        sunk.verb = engine::SinkVerb::Deleted;
        sunk.type = entityType;
        sunk.fqn = fqn;
        if (auto parts = fqn::split(fqn); parts && !parts->empty())
            sunk.name = parts->back();
        sunk.why = "It was not seen in this run.";
        lane.sunk(std::move(sunk));
    }
}

} // namespace cs::sdk
