// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/filterlab.h"

#include <algorithm>

namespace cs::workflow {

namespace {

constexpr FilterLevel database[] = {
    { "database", "databaseFilterPattern", "Database", "", "markDeletedDatabases", false, true },
    { "databaseSchema", "schemaFilterPattern", "DatabaseSchema", "database", "markDeletedSchemas",
        false, true },
    { "table", "tableFilterPattern", "Table", "databaseSchema", "markDeletedTables", true, true },
    { "storedProcedure", "storedProcedureFilterPattern", "StoredProcedure", "databaseSchema",
        "markDeletedStoredProcedures", true, true },
};
// Workflows over what the catalogue has already.
constexpr FilterLevel profiler[] = {
    { "database", "databaseFilterPattern", "Database", "", "", false, true },
    { "databaseSchema", "schemaFilterPattern", "DatabaseSchema", "database", "", false, true },
    { "table", "tableFilterPattern", "Table", "databaseSchema", "", false, true },
};
constexpr FilterLevel lineage[] = {
    { "database", "databaseFilterPattern", "Database", "", "", false, false },
    { "databaseSchema", "schemaFilterPattern", "DatabaseSchema", "database", "", false, false },
    { "table", "tableFilterPattern", "Table", "databaseSchema", "", false, false },
    { "storedProcedure", "storedProcedureFilterPattern", "StoredProcedure", "databaseSchema", "",
        false, false },
};
constexpr FilterLevel dashboard[] = {
    { "project", "projectFilterPattern", "", "", "", false, false },
    { "dashboard", "dashboardFilterPattern", "Dashboard", "", "markDeletedDashboards", true,
        false },
    { "chart", "chartFilterPattern", "Chart", "", "markDeletedCharts", true, false },
    { "dashboardDataModel", "dataModelFilterPattern", "DashboardDataModel", "",
        "markDeletedDataModels", true, false },
};
constexpr FilterLevel messaging[] = {
    { "topic", "topicFilterPattern", "Topic", "", "markDeletedTopics", true, false },
};
constexpr FilterLevel pipeline[] = {
    { "pipeline", "pipelineFilterPattern", "Pipeline", "", "markDeletedPipelines", true, false },
};
constexpr FilterLevel mlModel[] = {
    { "mlmodel", "mlModelFilterPattern", "MlModel", "", "markDeletedMlModels", true, false },
};
constexpr FilterLevel storage[] = {
    { "container", "containerFilterPattern", "Container", "", "markDeletedContainers", true,
        false },
};
constexpr FilterLevel search[] = {
    { "searchIndex", "searchIndexFilterPattern", "SearchIndex", "", "markDeletedSearchIndexes",
        true, false },
};
constexpr FilterLevel api[] = {
    { "apiCollection", "apiCollectionFilterPattern", "APICollection", "",
        "markDeletedApiCollections", true, false },
    { "apiEndpoint", "apiEndpointFilterPattern", "APIEndpoint", "apiCollection", "", false, false },
};
constexpr FilterLevel drive[] = {
    { "directory", "directoryFilterPattern", "Directory", "", "markDeletedDirectories", true,
        true },
    { "file", "fileFilterPattern", "File", "", "markDeletedFiles", true, false },
    { "spreadsheet", "spreadsheetFilterPattern", "Spreadsheet", "", "markDeletedSpreadsheets", true,
        false },
    { "worksheet", "worksheetFilterPattern", "Worksheet", "spreadsheet", "markDeletedWorksheets",
        true, false },
};
constexpr FilterLevel mcp[] = {
    { "server", "serverFilterPattern", "McpServer", "", "", false, false },
};

struct Pipeline
{
    std::string_view type;
    std::span<const FilterLevel> levels;
};
constexpr Pipeline pipelines[] = {
    { "DatabaseMetadata", database },
    { "Profiler", profiler },
    { "AutoClassification", profiler },
    { "DatabaseLineage", lineage },
    { "DashboardMetadata", dashboard },
    { "MessagingMetadata", messaging },
    { "PipelineMetadata", pipeline },
    { "MlModelMetadata", mlModel },
    { "StorageMetadata", storage },
    { "SearchMetadata", search },
    { "ApiMetadata", api },
    { "DriveMetadata", drive },
    { "McpMetadata", mcp },
};

} // namespace

std::span<const FilterLevel> filterLevels(std::string_view type)
{
    const auto it = std::ranges::find(pipelines, type, &Pipeline::type);
    return it == std::end(pipelines) ? std::span<const FilterLevel>() : it->levels;
}

const FilterLevel *filterLevel(std::string_view idOrKey)
{
    for (const Pipeline &one : pipelines) {
        for (const FilterLevel &level : one.levels) {
            if (level.id == idOrKey || level.key == idOrKey)
                return &level;
        }
    }
    return nullptr;
}

} // namespace cs::workflow
