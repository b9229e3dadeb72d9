// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/lineage.h"

#include "connectors/sdk/elements.h"
#include "connectors/sqlite/connection.h"
#include "connectors/sqlite/connectionconfig.h"
#include "core/base/ascii.h"
#include "core/base/fqn.h"
#include "core/entity/lineage.h"

#include <algorithm>
#include <tuple>

namespace cs::sqlite {

using engine::Either;
using engine::Lane;

namespace {

bool isView(std::string_view tableType)
{
    return tableType == "View" || tableType == "MaterializedView" || tableType == "SecureView"
        || tableType == "Dynamic" || tableType == "Stream";
}

std::string child(const std::string &fqn, std::string_view name)
{
    Result<std::string> part = fqn::quoteName(fqn::encodeReserved(name));
    return fqn + "." + (part ? *part : std::string(name));
}

} // namespace

SqliteLineageSource::SqliteLineageSource(engine::SourceConfig config)
    : m_config(std::move(config))
{ }

Result<void> SqliteLineageSource::prepare(Lane &lane)
{
    // Definitions come from the catalogue; the connection is tested as the framework tests it.
    auto opened
        = Connection::open(databaseMode(m_config.connection), m_config.baseDir, lane.cancelToken());
    if (!opened)
        return opened.error();
    try {
        Statement look(**opened, &lane, "SELECT 1 FROM sqlite_master LIMIT 1");
        look.next();
    } catch (const SqlError &error) {
        return (*opened)->describe(error);
    }
    return {};
}

Generator<engine::Element> SqliteLineageSource::produce(std::string_view method, Lane &)
{
    throw engine::MethodMissing("The lineage source has no producer " + std::string(method) + ".");
}

Generator<Either> SqliteLineageSource::process(
    std::string_view method, const engine::Element &, Lane &)
{
    throw engine::MethodMissing("The lineage source has no processor " + std::string(method) + ".");
}

Generator<Either> SqliteLineageSource::postProcess(std::string_view method, Lane &)
{
    throw engine::MethodMissing(
        "The lineage source has no post_process " + std::string(method) + ".");
}

void SqliteLineageSource::readCatalogue(Lane &lane)
{
    Result<std::string> service = fqn::quoteName(m_config.serviceName);
    if (!service)
        throw engine::ValueError(service.error().message);
    auto stored = lane.client().searchByFqn("Table", *service + ".*");
    if (!stored)
        throw std::runtime_error(stored.error().message);

    workflow::FilterPattern filters[3]; // database, schema, table
    const char *const keys[]
        = { "databaseFilterPattern", "schemaFilterPattern", "tableFilterPattern" };
    for (std::size_t i = 0; i < 3; ++i) {
        auto filter = workflow::FilterPattern::fromJson(jsonMember(m_config.sourceConfig, keys[i]));
        if (!filter)
            throw std::runtime_error(filter.error().message);
        filters[i] = std::move(*filter);
    }
    const bool again = jsonBool(m_config.sourceConfig, "overrideViewLineage");
    for (const engine::StoredEntity &entity : *stored) {
        const Result<Json> document = parseJson(entity.json);
        const auto parts = fqn::split(entity.fqn);
        if (!document || !parts || parts->size() != 4)
            continue;
        Known known { entity.id, entity.fqn, {}, {} };
        if (const Json *columns = jsonMember(*document, "columns");
            columns && columns->is_array()) {
            for (const Json &column : *columns)
                known.columns.push_back(fqn::decodeReserved(jsonText(column, "name")));
        }
        const bool kept = !filters[0].drops((*parts)[1]) && !filters[1].drops((*parts)[2])
            && !filters[2].drops((*parts)[3]);
        if (kept && isView(jsonText(*document, "tableType"))
            && (again || !jsonBool(*document, "processedLineage")))
            known.viewDefinition = jsonText(*document, "schemaDefinition");
        const std::string schema = child(child(*service, (*parts)[1]), (*parts)[2]);
        const std::string name = lower(fqn::decodeReserved((*parts)[3]));
        if (!known.viewDefinition.empty())
            m_views[entity.fqn] = { schema, name };
        m_schemas[schema].byName[name] = std::move(known);
    }
}

Generator<Either> SqliteLineageSource::records(Lane &lane)
{
    if (!jsonBool(m_config.sourceConfig, "processViewLineage", true))
        co_return;
    for (const char *other : { "processQueryLineage", "processStoredProcedureLineage" }) {
        if (jsonBool(m_config.sourceConfig, other))
            lane.log(engine::LogLevel::Info, "sqlite",
                std::string(other) + ": SQLite keeps no query log and has no procedures.");
    }
    readCatalogue(lane);
    for (const auto &[fqn, place] : m_views) {
        SchemaTables &schema = m_schemas[place.first];
        const auto parts = fqn::split(fqn);
        std::vector<Either> found = edges(schema, (*parts)[2], schema.byName[place.second], lane);
        for (Either &edge : found)
            co_yield edge;
    }
}

std::vector<Either> SqliteLineageSource::edges(
    SchemaTables &schema, const std::string &schemaName, const Known &view, Lane &lane)
{
    if (!schema.parser) {
        auto parser = ViewParser::create(schemaName);
        if (!parser)
            throw std::runtime_error(parser.error().message);
        schema.parser = std::move(*parser);
        for (const auto &[name, table] : schema.byName) {
            const auto parts = fqn::split(table.fqn);
            if (auto added
                = schema.parser->addTable(fqn::decodeReserved(parts->back()), table.columns);
                !added)
                lane.warn("sqlite_lineage", table.fqn + ": " + added.error().message);
        }
    }
    std::vector<Either> found;
    const Result<ViewOrigins> origins = schema.parser->origins(view.viewDefinition);
    if (!origins) {
        lane.warn("sqlite_lineage", "No lineage for " + view.fqn + ": " + origins.error().message);
        return found;
    }
    for (const std::string &table : origins->tables) {
        const auto source = schema.byName.find(lower(table));
        if (source == schema.byName.end())
            continue;
        entity::OMetaLineageRequest request;
        request.overrideLineage = jsonBool(m_config.sourceConfig, "overrideViewLineage");
        entity::AddLineageRequest &edge = request.lineageRequest;
        edge.from = { source->second.id, "table", {}, source->second.fqn };
        edge.to = { view.id, "table", {}, view.fqn };
        edge.sqlQuery = view.viewDefinition;
        edge.source = "ViewLineage";
        const std::size_t columns = std::min(view.columns.size(), origins->columns.size());
        for (std::size_t i = 0; i < columns; ++i) {
            entity::ColumnLineage lineage;
            for (const ColumnOrigin &origin : origins->columns[i]) {
                if (lower(origin.table) == lower(table))
                    lineage.fromColumns.push_back(child(source->second.fqn, origin.column));
            }
            if (lineage.fromColumns.empty())
                continue;
            lineage.toColumn = child(view.fqn, view.columns[i]);
            edge.columnsLineage.push_back(std::move(lineage));
        }
        std::ranges::sort(edge.columnsLineage, {}, [](const entity::ColumnLineage &lineage) {
            return std::tie(lineage.fromColumns, lineage.toColumn);
        });
        found.push_back(sdk::right(entity::toRecord(request)));
    }
    return found;
}

} // namespace cs::sqlite
