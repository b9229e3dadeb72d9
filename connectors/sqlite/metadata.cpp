// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/metadata.h"

#include "connectors/sqlite/connectionconfig.h"

namespace cs::sqlite {

SqliteSource::SqliteSource(engine::SourceConfig config)
    : CommonDbSourceService(std::move(config))
{ }

Result<void> SqliteSource::prepare(engine::Lane &lane)
{
    for (const char *ignored : { "connectionOptions", "connectionArguments" }) {
        if (const Json *given = jsonMember(config().connection, ignored); given && !given->empty())
            lane.log(engine::LogLevel::Info, "sqlite",
                std::string(ignored)
                    + " of the connection is meant for a Python driver and has "
                      "no effect here.");
    }
    if (const Json *owners = jsonMember(config().sourceConfig, "ownerConfig");
        owners && !owners->empty())
        lane.warn(
            "sqlite", "ownerConfig is not supported by native connectors: no owners are set.");

    auto opened
        = Connection::open(databaseMode(config().connection), config().baseDir, lane.cancelToken());
    if (!opened)
        return opened.error();
    try {
        // Reads the whole schema: only now does SQLite look at more than the file's first page.
        Statement look(**opened, &lane, "SELECT 1 FROM sqlite_master LIMIT 1");
        look.next();
    } catch (const SqlError &error) {
        return (*opened)->describe(error);
    }
    const std::scoped_lock lock(m_mutex);
    m_lanes[lane.number()].connection = std::move(*opened);
    return {};
}

SqliteSource::LaneState &SqliteSource::state(engine::Lane &lane)
{
    LaneState *state = nullptr;
    {
        const std::scoped_lock lock(m_mutex);
        state = &m_lanes[lane.number()]; // nodes of a map stay where they are
    }
    if (!state->connection) {
        auto opened = Connection::open(
            databaseMode(config().connection), config().baseDir, lane.cancelToken());
        if (!opened)
            throw std::runtime_error(opened.error().message);
        state->connection = std::move(*opened);
    }
    return *state;
}

Schema &SqliteSource::schema(const std::string &name, engine::Lane &lane)
{
    LaneState &own = state(lane);
    if (const auto known = own.schemas.find(name); known != own.schemas.end())
        return known->second;
    return own.schemas.try_emplace(name, *own.connection, name, lane).first->second;
}

std::vector<std::string> SqliteSource::get_raw_database_schema_names(engine::Lane &lane)
{
    std::vector<std::string> names;
    Statement list(*state(lane).connection, &lane, "PRAGMA database_list");
    while (list.next()) {
        if (list.text(1) != "temp")
            names.emplace_back(list.text(1));
    }
    return names;
}

std::vector<sdk::TableNameAndType> SqliteSource::query_table_names_and_types(
    const std::string &schemaName, engine::Lane &lane)
{
    std::vector<sdk::TableNameAndType> tables;
    for (const std::string &name : schema(schemaName, lane).tables())
        tables.push_back({ name, "Regular" });
    return tables;
}

std::vector<sdk::TableNameAndType> SqliteSource::query_view_names_and_types(
    const std::string &schemaName, engine::Lane &lane)
{
    std::vector<sdk::TableNameAndType> views;
    for (const std::string &name : schema(schemaName, lane).views())
        views.push_back({ name, "View" });
    return views;
}

sdk::TableShape SqliteSource::get_columns_and_constraints(
    const std::string &schemaName, const sdk::TableNameAndType &table, engine::Lane &lane)
{
    return schema(schemaName, lane).shape(table.name, lane);
}

std::string SqliteSource::get_schema_definition(
    const std::string &schemaName, const sdk::TableNameAndType &table, engine::Lane &lane)
{
    return table.type == "View" ? schema(schemaName, lane).viewDefinition(table.name)
                                : std::string();
}

std::string SqliteSource::serviceType() const
{
    return "SQLite";
}

std::string SqliteSource::serviceConnectionJson() const
{
    return serviceConnection(config().connection);
}

} // namespace cs::sqlite
