// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/commondbsourceservice.h"

namespace cs::sdk {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

} // namespace

std::vector<engine::ConnectionStep> CommonDbSourceService::connectionSteps() const
{
    const auto step
        = [](const char *name, const char *description, bool mandatory, bool gate = false) {
              engine::ConnectionStep made;
              made.name = name;
              made.description = description;
              made.origin = "connector";
              made.mandatory = mandatory;
              made.gate = gate;
              return made;
          };
    return { step("CheckAccess", "Open the database and read from it.", true, true),
        step("GetSchemas", "List the schemas.", true),
        step("GetTables", "List the tables of a schema.", true),
        step("GetViews", "List the views of a schema.", false) };
}

Result<std::string> CommonDbSourceService::testConnection(std::string_view step, Lane &lane)
{
    if (step == "CheckAccess") {
        if (auto prepared = prepare(lane); !prepared)
            return prepared.error();
        return std::string("The database is open.");
    }
    const std::vector<std::string> schemas = get_raw_database_schema_names(lane);
    if (step == "GetSchemas")
        return counted(schemas.size(), "schema", "schemas");
    if (schemas.empty())
        return std::string("There is no schema to look into.");
    const std::string &schema = schemas.front();
    if (step == "GetTables")
        return counted(query_table_names_and_types(schema, lane).size(), "table", "tables")
            + " in schema " + schema;
    if (step == "GetViews")
        return counted(query_view_names_and_types(schema, lane).size(), "view", "views")
            + " in schema " + schema;
    return engine::Source::testConnection(step, lane);
}

} // namespace cs::sdk
