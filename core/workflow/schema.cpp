// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/schema.h"

namespace cs::workflow {

namespace {

using enum FieldType;

constexpr std::string_view logLevels[] = { "DEBUG", "INFO", "WARN", "ERROR" };
constexpr std::string_view authProviders[] = { "basic", "azure", "google", "okta", "auth0",
    "aws-cognito", "custom-oidc", "ldap", "saml", "openmetadata" };
constexpr std::string_view verifySsl[] = { "no-ssl", "ignore", "validate" };
constexpr std::string_view secretsProviders[] = { "db", "managed-aws", "aws", "managed-aws-ssm",
    "aws-ssm", "managed-azure-kv", "azure-kv", "in-memory", "gcp", "kubernetes" };
constexpr std::string_view secretsLoaders[] = { "noop", "airflow", "env" };
constexpr std::string_view openMetadata[] = { "OpenMetadata" };
constexpr std::string_view databaseMetadata[] = { "DatabaseMetadata" };
constexpr std::string_view databaseLineage[] = { "DatabaseLineage" };
constexpr std::string_view sqlite[] = { "SQLite" };
constexpr std::string_view sqliteSchemes[] = { "sqlite+pysqlite" };
constexpr std::string_view queryParsers[] = { "Auto", "SqlGlot", "SqlFluff" };
constexpr std::string_view configTypes[] = { "DatabaseMetadata", "DatabaseUsage", "DatabaseLineage",
    "DashboardMetadata", "MessagingMetadata", "Profiler", "AutoClassification", "PipelineMetadata",
    "MlModelMetadata", "StorageMetadata", "DriveMetadata", "SearchMetadata", "TestSuite",
    "MetadataToElasticSearch", "dataInsight", "DBT", "Application", "ApiMetadata",
    "ReverseIngestion", "McpMetadata", "PolicyAgent", "SecurityMetadata" };

constexpr Field filterPatternFields[] = { { "includes", TextList }, { "excludes", TextList } };
constexpr ObjectSchema filterPattern { "FilterPattern", filterPatternFields };

constexpr Field jwtFields[] = { { "jwtToken", Text, true } };
constexpr ObjectSchema jwt { "securityConfig", jwtFields };

constexpr Field serverFields[] = {
    { "clusterName", Text },
    { "type", Enum, false, nullptr, openMetadata },
    { "hostPort", ServerUrl, true },
    { "authProvider", Enum, false, nullptr, authProviders },
    { "verifySSL", Enum, false, nullptr, verifySsl },
    { "sslConfig", FreeMap },
    { "securityConfig", Object, false, &jwt },
    { "secretsManagerProvider", Enum, false, nullptr, secretsProviders },
    { "secretsManagerLoader", Enum, false, nullptr, secretsLoaders },
    { "apiVersion", Text },
    { "includeTopics", Bool },
    { "includeTables", Bool },
    { "includeDashboards", Bool },
    { "includePipelines", Bool },
    { "includeMlModels", Bool },
    { "includeUsers", Bool },
    { "includeTeams", Bool },
    { "includeGlossaryTerms", Bool },
    { "includeTags", Bool },
    { "includePolicy", Bool },
    { "includeMessagingServices", Bool },
    { "enableVersionValidation", Bool },
    { "includeDatabaseServices", Bool },
    { "includePipelineServices", Bool },
    { "limitRecords", Int },
    { "forceEntityOverwriting", Bool },
    { "storeServiceConnection", Bool },
    { "elasticsSearch", FreeMap },
    { "schemaFilterPattern", Object, false, &filterPattern },
    { "tableFilterPattern", Object, false, &filterPattern },
    { "databaseFilterPattern", Object, false, &filterPattern },
    { "supportsDataInsightExtraction", Bool },
    { "supportsElasticSearchReindexingExtraction", Bool },
    { "extraHeaders", FreeMap },
};
constexpr ObjectSchema server { "openMetadataServerConfig", serverFields };

constexpr Field workflowConfigFields[] = {
    { "loggerLevel", Enum, false, nullptr, logLevels },
    { "raiseOnError", Bool },
    { "successThreshold", Int },
    { "openMetadataServerConfig", Object, true, &server },
    { "config", FreeMap },
};
constexpr ObjectSchema workflowConfig { "workflowConfig", workflowConfigFields };

constexpr Field stepFields[] = { { "type", Text, true }, { "config", FreeMap } };
constexpr ObjectSchema step { "step", stepFields };

constexpr Field sourceFields[] = {
    { "type", Text, true },
    { "serviceName", Text },
    { "serviceConnection", Source },
    { "sourceConfig", Source, true },
};
constexpr ObjectSchema source { "source", sourceFields };

constexpr Field workflowFields[] = {
    { "source", Source, true, &source },
    { "processor", Object, false, &step },
    { "sink", Object, false, &step },
    { "stage", Object, false, &step },
    { "bulkSink", Object, false, &step },
    { "workflowConfig", Object, true, &workflowConfig },
    { "ingestionPipelineFQN", Text },
    { "pipelineRunId", Uuid },
    { "enableStreamableLogs", Bool },
    { "ingestionRunnerName", Text },
};
constexpr ObjectSchema workflow { "workflow", workflowFields };

constexpr Field ownerFields[] = {
    { "default", Text },
    { "service", Text },
    { "database", Any },
    { "databaseSchema", Any },
    { "table", Any },
    { "enableInheritance", Bool },
};
constexpr ObjectSchema owner { "ownerConfig", ownerFields };
constexpr Field incrementalFields[]
    = { { "enabled", Bool, true }, { "lookbackDays", Int }, { "safetyMarginDays", Int } };
constexpr ObjectSchema incremental { "incremental", incrementalFields };

constexpr Field databaseMetadataFields[] = {
    { "type", Enum, false, nullptr, databaseMetadata },
    { "markDeletedTables", Bool },
    { "markDeletedStoredProcedures", Bool },
    { "markDeletedSchemas", Bool },
    { "markDeletedDatabases", Bool },
    { "includeTables", Bool },
    { "includeViews", Bool },
    { "includeTags", Bool },
    { "includeCustomProperties", Bool },
    { "includeOwners", Bool },
    { "ownerConfig", Object, false, &owner },
    { "includeStoredProcedures", Bool },
    { "includeDDL", Bool },
    { "overrideMetadata", Bool },
    { "queryLogDuration", Int },
    { "queryParsingTimeoutLimit", Int },
    { "useFqnForFiltering", Bool },
    { "schemaFilterPattern", Object, false, &filterPattern },
    { "tableFilterPattern", Object, false, &filterPattern },
    { "databaseFilterPattern", Object, false, &filterPattern },
    { "storedProcedureFilterPattern", Object, false, &filterPattern },
    { "threads", Int },
    { "incremental", Object, false, &incremental },
    { "extractJsonSchema", Bool },
    { "jsonSchemaSampleSize", Int, false, nullptr, {}, 1, 1000 },
};
constexpr ObjectSchema databaseMetadataObject { "DatabaseMetadata", databaseMetadataFields };

constexpr Field queryParserFields[] = { { "type", Enum, false, nullptr, queryParsers } };
constexpr ObjectSchema queryParser { "queryParserConfig", queryParserFields };

constexpr Field databaseLineageFields[] = {
    { "type", Enum, false, nullptr, databaseLineage },
    { "queryLogDuration", Int },
    { "queryLogFilePath", Text },
    { "resultLimit", Int },
    { "parsingTimeoutLimit", Int },
    { "queryParserConfig", Object, false, &queryParser },
    { "filterCondition", Text },
    { "schemaFilterPattern", Object, false, &filterPattern },
    { "tableFilterPattern", Object, false, &filterPattern },
    { "databaseFilterPattern", Object, false, &filterPattern },
    { "storedProcedureFilterPattern", Object, false, &filterPattern },
    { "overrideViewLineage", Bool },
    { "processViewLineage", Bool },
    { "processQueryLineage", Bool },
    { "processStoredProcedureLineage", Bool },
    { "threads", Int },
    { "processCrossDatabaseLineage", Bool },
    { "crossDatabaseServiceNames", TextList },
    { "enableTempTableLineage", Bool },
    { "incrementalLineageProcessing", Bool },
};
constexpr ObjectSchema databaseLineageObject { "DatabaseLineage", databaseLineageFields };

constexpr Field sqliteFields[] = {
    { "type", Enum, false, nullptr, sqlite },
    { "scheme", Enum, false, nullptr, sqliteSchemes },
    { "username", Text },
    { "password", Text },
    { "hostPort", Text },
    { "database", Text },
    { "databaseMode", Text },
    { "connectionOptions", FreeMap },
    { "connectionArguments", FreeMap },
    { "schemaFilterPattern", Object, false, &filterPattern },
    { "tableFilterPattern", Object, false, &filterPattern },
    { "databaseFilterPattern", Object, false, &filterPattern },
    { "supportsMetadataExtraction", Bool },
    { "supportsDBTExtraction", Bool },
    { "supportsProfiler", Bool },
    { "supportsQueryComment", Bool },
    { "sampleDataStorageConfig", FreeMap },
    { "supportsViewLineageExtraction", Bool },
};
constexpr ObjectSchema sqliteConnection { "SQLite connection", sqliteFields };

} // namespace

const Field *ObjectSchema::find(std::string_view field) const
{
    for (const Field &candidate : fields) {
        if (candidate.name == field)
            return &candidate;
    }
    return nullptr;
}

const ObjectSchema &workflowSchema()
{
    return workflow;
}
const ObjectSchema &sourceSchema()
{
    return source;
}
const ObjectSchema &databaseMetadataSchema()
{
    return databaseMetadataObject;
}
const ObjectSchema &databaseLineageSchema()
{
    return databaseLineageObject;
}
const ObjectSchema &sqliteConnectionSchema()
{
    return sqliteConnection;
}
std::span<const std::string_view> sourceConfigTypes()
{
    return configTypes;
}

} // namespace cs::workflow
