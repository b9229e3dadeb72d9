// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The methods of DatabaseServiceSource that a database topology names, for those who list them:
// X(name, node, required). Source: metadata.ingestion.source.database.database_service.

#define CS_DATABASE_PRODUCERS(X)                                                                   \
    X(get_services, "root", false)                                                                 \
    X(get_database_names, "database", true)                                                        \
    X(get_database_schema_names, "databaseSchema", true)                                           \
    X(get_tables_name_and_type, "table", true)                                                     \
    X(get_stored_procedures, "stored_procedure", true)
#define CS_DATABASE_PROCESSORS(X)                                                                  \
    X(yield_create_request_database_service, "root", false)                                        \
    X(yield_database_tag_details, "database", false)                                               \
    X(yield_database, "database", true)                                                            \
    X(yield_database_schema_tag_details, "databaseSchema", false)                                  \
    X(yield_database_schema, "databaseSchema", true)                                               \
    X(yield_table_tag_details, "table", false)                                                     \
    X(yield_table, "table", true)                                                                  \
    X(yield_life_cycle_data, "table", false)                                                       \
    X(yield_table_metrics, "table", false)                                                         \
    X(yield_stored_procedure, "stored_procedure", true)
#define CS_DATABASE_POST_PROCESSES(X)                                                              \
    X(yield_external_table_lineage, "root", false)                                                 \
    X(yield_table_constraints, "root", false)                                                      \
    X(mark_databases_as_deleted, "database", false)                                                \
    X(mark_schemas_as_deleted, "databaseSchema", false)                                            \
    X(mark_tables_as_deleted, "databaseSchema", false)                                             \
    X(mark_stored_procedures_as_deleted, "databaseSchema", false)                                  \
    X(clear_database_tag_scope, "databaseSchema", false)                                           \
    X(clear_schema_tag_scope, "table", false)
#define CS_DATABASE_OTHERS(X)                                                                      \
    X(yield_database_tag, "", false)                                                               \
    X(yield_tag, "", true)                                                                         \
    X(yield_table_tags, "", false)
