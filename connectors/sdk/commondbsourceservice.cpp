// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/commondbsourceservice.h"

#include "core/base/ascii.h"
#include "core/base/fqn.h"
#include "core/entity/database.h"
#include "core/entity/operations.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace cs::sdk {

CommonDbSourceService::CommonDbSourceService(engine::SourceConfig config)
    : DatabaseServiceSource(std::move(config))
    , m_schemaFilter(workflow::FilterPattern::fromJson(
          jsonMember(this->config().sourceConfig, "schemaFilterPattern")))
    , m_tableFilter(workflow::FilterPattern::fromJson(
          jsonMember(this->config().sourceConfig, "tableFilterPattern")))
{ }

int CommonDbSourceService::threads() const
{
    return static_cast<int>(std::clamp(jsonInt(config().sourceConfig, "threads", 1), 1LL, 64LL));
}

Elements CommonDbSourceService::get_stored_procedures(Lane &)
{
    co_return;
}

Eithers CommonDbSourceService::yield_stored_procedure(const Element &, Lane &)
{
    co_return;
}

Eithers CommonDbSourceService::yield_tag(const Element &, Lane &)
{
    co_return;
}

Elements CommonDbSourceService::get_database_names(Lane &)
{
    std::string name = jsonText(config().connection, "database");
    if (name.empty())
        name = jsonText(config().connection, "databaseName");
    if (name.empty())
        name = "default";
    Element database = nameElement(name);
    co_yield database;
}

Eithers CommonDbSourceService::yield_database(const Element &database, Lane &lane)
{
    // Before the request, so that worker lanes copy the right owner; owners come from ownerConfig,
    // which is not supported here.
    lane.setContext("database_owner", nullptr);
    entity::CreateDatabaseRequest request;
    request.name = database.name;
    request.service = lane.context().text("database_service");
    Either either = right(entity::toRecord(request));
    co_yield either;
    registerDatabase(lane, database.name);
}

Elements CommonDbSourceService::get_database_schema_names(Lane &lane)
{
    std::vector<std::string> names;
    try {
        names = get_raw_database_schema_names(lane);
    } catch (const std::exception &error) {
        markIncomplete("DatabaseSchema", databaseFqn(lane, lane.context().text("database")),
            std::string("The schemas could not be listed: ") + error.what());
        throw;
    }
    for (const std::string &name : names) {
        if (!keeps(m_schemaFilter, "schema", name, schemaFqn(lane, name), &lane))
            continue;
        Element schema = nameElement(name);
        co_yield schema;
    }
}

Eithers CommonDbSourceService::yield_database_schema(const Element &schema, Lane &lane)
{
    lane.setContext("schema_owner", nullptr);
    entity::CreateDatabaseSchemaRequest request;
    request.name = schema.name;
    request.database = databaseFqn(lane, lane.context().text("database"));
    Either either = right(entity::toRecord(request));
    co_yield either;
    registerSchema(lane, schema.name);
}

Elements CommonDbSourceService::get_tables_name_and_type(Lane &lane)
{
    const std::string schema = lane.context().text("database_schema");
    std::vector<TableNameAndType> tables;
    for (const bool views : { false, true }) {
        if (!option(views ? "includeViews" : "includeTables", true))
            continue;
        try {
            tables = views ? query_view_names_and_types(schema, lane)
                           : query_table_names_and_types(schema, lane);
        } catch (const std::exception &error) {
            // The framework goes on with the views, and then deletes every table it did not see.
            const std::string what = views ? "view" : "table";
            lane.warn("common_db_source",
                "Fetching " + what + " list failed for schema " + schema + " due to - "
                    + error.what());
            markIncomplete("Table", schemaFqn(lane, schema),
                "The " + what + "s could not be listed: " + error.what());
            continue;
        }
        for (const TableNameAndType &table : tables) {
            bool kept = false;
            try {
                kept = keeps(m_tableFilter, "table", table.name, tableFqn(lane, table.name), &lane);
            } catch (const engine::ValueError &error) {
                lane.warn("common_db_source",
                    "Skipping table '" + table.name + "' in schema " + schema + " due to - "
                        + error.what());
                markIncomplete("Table", schemaFqn(lane, schema), error.what());
            } catch (const std::exception &error) {
                // A bad expression is as bad for every table: said once, as the node's failure.
                markIncomplete("Table", schemaFqn(lane, schema), error.what());
                throw;
            }
            if (!kept)
                continue;
            Element element = tableElement(table);
            co_yield element;
        }
    }
}

bool CommonDbSourceService::keeps(const Result<workflow::FilterPattern> &filter,
    std::string_view kind, const std::string &name, const std::string &fqn, Lane *report) const
{
    if (!filter)
        throw std::runtime_error(filter.error().message);
    const workflow::FilterPattern::Decision decision
        = filter->decide(option("useFqnForFiltering", false) ? fqn : name);
    if (decision.drop && report)
        report->filtered({ fqn, std::string(kind), decision.pattern, decision.byExclude });
    return !decision.drop;
}

std::vector<std::string> CommonDbSourceService::filteredSchemaFqns(Lane &lane)
{
    std::vector<std::string> kept;
    for (const std::string &name : get_raw_database_schema_names(lane)) {
        std::string fqn = schemaFqn(lane, name);
        if (keeps(m_schemaFilter, "schema", name, fqn, nullptr))
            kept.push_back(std::move(fqn));
    }
    return kept;
}

std::vector<std::string> CommonDbSourceService::filteredDatabaseFqns(Lane &lane)
{
    std::vector<std::string> kept;
    const auto filter = workflow::FilterPattern::fromJson(
        jsonMember(config().sourceConfig, "databaseFilterPattern"));
    Elements names = get_database_names(lane);
    while (const Element *name = names.next()) {
        std::string fqn = databaseFqn(lane, name->name);
        if (keeps(filter, "database", name->name, fqn, &lane))
            kept.push_back(std::move(fqn));
    }
    return kept;
}

Eithers CommonDbSourceService::yield_table(const Element &element, Lane &lane)
{
    const TableNameAndType table = tableOf(element);
    const std::string schema = lane.context().text("database_schema");
    Either either;
    try {
        either = right(entity::toRecord(tableRequest(table, schema, lane)));
    } catch (const std::exception &error) {
        either = left(table.name,
            "Unexpected exception to yield table (database=[" + lane.context().text("database")
                + "], schema=[" + schema + "], table=[" + table.name + "]): " + error.what());
    }
    co_yield either;
    // Also one that could not be read is there: it is not stale. The framework leaves it out of the
    // names it has seen, and so has it deleted.
    registerTable(lane, table.name);
}

std::string CommonDbSourceService::get_schema_definition(
    const std::string &, const TableNameAndType &, Lane &)
{
    return {};
}

entity::CreateTableRequest CommonDbSourceService::tableRequest(
    const TableNameAndType &table, const std::string &schema, Lane &lane)
{
    TableShape shape = get_columns_and_constraints(schema, table, lane);
    entity::CreateTableRequest request;
    request.name = table.name;
    request.tableType = table.type;
    request.columns = std::move(shape.columns);
    request.tableConstraints = std::move(shape.constraints);
    request.schemaDefinition = get_schema_definition(schema, table, lane);
    request.databaseSchema = schemaFqn(lane, schema);

    if (!shape.foreignKeys.empty()) {
        std::vector<ColumnFacts> columns;
        for (const entity::Column &column : request.columns)
            columns.push_back({ column.name, column.constraint });
        auto &constraints = *request.tableConstraints;
        for (ForeignKey &key : shape.foreignKeys) {
            auto constraint = foreignConstraint(key, request.databaseSchema, columns, lane);
            if (!constraint) {
                // The target may come into the catalogue later in this run.
                const std::scoped_lock lock(m_deferredMutex);
                m_deferred.push_back({ tableFqn(lane, table.name), table.name,
                    request.databaseSchema, std::move(key) });
            } else if (std::ranges::find(constraints, *constraint) == constraints.end()) {
                constraints.push_back(std::move(*constraint));
            }
        }
    }
    checkConstraints(table.name, request, lane);
    return request;
}

namespace {

std::string joined(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

} // namespace

// Constraints name columns that are there, spelt as the column is.
// Source: SqlColumnHandlerMixin._filter_invalid_constraints, normalize_table_constraints.
void CommonDbSourceService::checkConstraints(
    const std::string &table, entity::CreateTableRequest &request, Lane &lane)
{
    auto &constraints = *request.tableConstraints;
    if (constraints.empty())
        return;
    std::unordered_map<std::string, const std::string *> byLowerName;
    for (const entity::Column &column : request.columns)
        byLowerName[lower(column.name)] = &column.name;
    std::erase_if(constraints, [&](entity::TableConstraint &constraint) {
        for (std::string &name : constraint.columns) {
            const auto known = byLowerName.find(lower(name));
            if (known == byLowerName.end()) {
                lane.warn("sql_column_handler",
                    "Filtering out table constraint " + constraint.constraintType + " of " + table
                        + ": references columns [" + joined(constraint.columns)
                        + "] not found in processed columns");
                return true;
            }
            name = *known->second;
        }
        return constraint.columns.empty();
    });
}

std::vector<CommonDbSourceService::ColumnFacts> CommonDbSourceService::columnFacts(
    const engine::StoredEntity &table)
{
    std::vector<ColumnFacts> columns;
    const Result<Json> document = parseJson(table.json);
    if (!document)
        return columns;
    if (const Json *list = jsonMember(*document, "columns"); list && list->is_array()) {
        for (const Json &column : *list)
            columns.push_back(
                { fqn::decodeReserved(jsonText(column, "name")), jsonText(column, "constraint") });
    }
    return columns;
}

// Nothing if the target, or a column of it, is not in the catalogue.
// Source: CommonDbSourceService._prepare_foreign_constraints, metadata.utils.constraints.
std::optional<entity::TableConstraint> CommonDbSourceService::foreignConstraint(
    const ForeignKey &key, const std::string &schemaFqn, const std::vector<ColumnFacts> &columns,
    Lane &lane)
{
    // Names are quoted and rewritten as the catalogue has them; the framework joins them raw and so
    // loses keys to names with a dot.
    const auto part = [](std::string_view name) {
        Result<std::string> quoted = fqn::quoteName(fqn::encodeReserved(name));
        return quoted ? std::move(*quoted) : std::string(name);
    };
    const std::string target = schemaFqn + "." + part(key.referredTable);
    auto stored = lane.client().getByName("Table", target);
    if (!stored)
        throw std::runtime_error(
            "The catalogue was asked for " + target + " and failed: " + stored.error().message);
    if (!*stored)
        return {};
    const std::vector<ColumnFacts> targetColumns = columnFacts(**stored);

    entity::TableConstraint constraint;
    constraint.constraintType = "FOREIGN_KEY";
    constraint.columns = key.constrainedColumns;
    constraint.referredColumns.emplace();
    std::vector<std::string> resolved;
    for (const std::string &name : key.referredColumns) {
        const ColumnFacts *match = nullptr;
        int loose = 0;
        for (const ColumnFacts &column : targetColumns) {
            if (column.name == name) {
                match = &column;
                loose = 1;
                break;
            }
            if (lower(column.name) == lower(name)) {
                match = &column;
                ++loose;
            }
        }
        if (!match || loose != 1)
            return {};
        resolved.push_back(match->name);
        constraint.referredColumns->push_back(target + "." + part(match->name));
    }
    const auto unique = [](const std::vector<std::string> &names,
                            const std::vector<ColumnFacts> &among) {
        if (names.empty())
            return false;
        const auto it = std::ranges::find(among, names.front(), &ColumnFacts::name);
        return it != among.end() && (it->constraint == "UNIQUE" || it->constraint == "PRIMARY_KEY");
    };
    const bool here = unique(key.constrainedColumns, columns);
    const bool there = unique(resolved, targetColumns);
    constraint.relationshipType
        = here ? (there ? "ONE_TO_ONE" : "ONE_TO_MANY") : (there ? "MANY_TO_ONE" : "MANY_TO_MANY");
    return constraint;
}

Eithers CommonDbSourceService::yield_table_constraints(Lane &lane)
{
    std::vector<DeferredKey> deferred;
    {
        const std::scoped_lock lock(m_deferredMutex);
        deferred = std::exchange(m_deferred, {});
    }
    // One patch per table, in the order the tables first came.
    std::vector<std::string> order;
    std::unordered_map<std::string, std::vector<const DeferredKey *>> byTable;
    for (const DeferredKey &key : deferred) {
        auto &keys = byTable[key.tableFqn];
        if (keys.empty())
            order.push_back(key.tableFqn);
        keys.push_back(&key);
    }
    for (const std::string &table : order) {
        Either either;
        try {
            auto stored = lane.client().getByName("Table", table);
            if (!stored)
                throw std::runtime_error(stored.error().message);
            if (!*stored)
                continue;
            const std::vector<ColumnFacts> columns = columnFacts(**stored);
            std::string added;
            for (const DeferredKey *key : byTable[table]) {
                if (auto constraint = foreignConstraint(key->key, key->schemaFqn, columns, lane))
                    added += (added.empty() ? "" : ",") + entity::toJson(*constraint);
            }
            if (added.empty())
                continue;
            Result<Json> document = parseJson((*stored)->json);
            Result<Json> constraints = parseJson("[" + added + "]");
            if (!document || !constraints)
                throw std::runtime_error("The catalogue's document is not JSON.");
            Json &list = (*document)["tableConstraints"];
            if (!list.is_array())
                list = Json::array();
            for (Json &constraint : *constraints)
                list.push_back(std::move(constraint));
            entity::PatchRequest patch { "Table", table, (*stored)->json, dumpJson(*document),
                true };
            either = right(entity::toRecord(patch));
        } catch (const std::exception &error) {
            const std::string &name = byTable[table].front()->tableName;
            either
                = left(name, "Error to yield tableConstraints for " + name + ": " + error.what());
        }
        co_yield either;
    }
}

} // namespace cs::sdk
