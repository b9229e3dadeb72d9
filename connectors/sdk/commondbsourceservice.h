// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sdk/databaseservicesource.h"
#include "core/entity/table.h"
#include "core/workflow/filter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::sdk {

/// A foreign key as the database tells it.
struct ForeignKey
{
    std::vector<std::string> constrainedColumns;
    std::string referredSchema; ///< empty: the schema of the table itself
    std::string referredTable; ///< as the database stores it
    std::vector<std::string> referredColumns;
};

/// All a database says about one table.
struct TableShape
{
    std::vector<entity::Column> columns;
    std::vector<entity::TableConstraint> constraints;
    std::vector<ForeignKey> foreignKeys;
};

/// What every SQL connector does alike: filters, requests for databases, schemas and tables,
/// foreign keys that wait until their target is in the catalogue. A connector answers the questions
/// under "what a connector overrides" and is done.
///
/// The hooks may throw: yield_table turns that into the table's Left, producers fail with it.
/// Source: metadata.ingestion.source.database.common_db_source.CommonDbSourceService.
class CommonDbSourceService : public DatabaseServiceSource
{
public:
    explicit CommonDbSourceService(engine::SourceConfig config);

    Elements get_database_names(Lane &lane) override;
    Eithers yield_database(const Element &database, Lane &lane) override;
    Elements get_database_schema_names(Lane &lane) override;
    Eithers yield_database_schema(const Element &schema, Lane &lane) override;
    Elements get_tables_name_and_type(Lane &lane) override;
    Eithers yield_table(const Element &table, Lane &lane) override;
    Eithers yield_table_constraints(Lane &lane) override;
    // Nothing is common about these: stubs here, as in the framework, and a connector's to fill.
    Elements get_stored_procedures(Lane &lane) override;
    Eithers yield_stored_procedure(const Element &procedure, Lane &lane) override;
    Eithers yield_tag(const Element &schema, Lane &lane) override;

    [[nodiscard]] int threads() const override;
    /// CheckAccess (prepare), GetSchemas, GetTables, GetViews, the last one not mandatory: the
    /// framework's own names and order for a database that knows no catalogs.
    [[nodiscard]] std::vector<engine::ConnectionStep> connectionSteps() const override;
    Result<std::string> testConnection(std::string_view step, Lane &lane) override;

protected:
    // What a connector overrides.
    virtual std::vector<std::string> get_raw_database_schema_names(Lane &lane) = 0;
    virtual std::vector<TableNameAndType> query_table_names_and_types(
        const std::string &schema, Lane &lane)
        = 0;
    virtual std::vector<TableNameAndType> query_view_names_and_types(
        const std::string &schema, Lane &lane)
        = 0;
    virtual TableShape get_columns_and_constraints(
        const std::string &schema, const TableNameAndType &table, Lane &lane)
        = 0;
    /// The view's or table's SQL; empty for none.
    virtual std::string get_schema_definition(
        const std::string &schema, const TableNameAndType &table, Lane &lane);

    [[nodiscard]] std::vector<std::string> filteredSchemaFqns(Lane &lane) override;
    [[nodiscard]] std::vector<std::string> filteredDatabaseFqns(Lane &lane) override;

private:
    struct ColumnFacts
    {
        std::string name;
        std::string constraint;
    };
    struct DeferredKey
    {
        std::string tableFqn;
        std::string tableName;
        std::string schemaFqn;
        ForeignKey key;
    };
    /// Throws where the filter holds an expression that does not compile. @p report may be null.
    bool keeps(const Result<workflow::FilterPattern> &filter, std::string_view kind,
        const std::string &name, const std::string &fqn, Lane *report) const;
    entity::CreateTableRequest tableRequest(
        const TableNameAndType &table, const std::string &schema, Lane &lane);
    void checkConstraints(
        const std::string &table, entity::CreateTableRequest &request, Lane &lane);
    std::optional<entity::TableConstraint> foreignConstraint(const ForeignKey &key,
        const std::string &schemaFqn, const std::vector<ColumnFacts> &columns, Lane &lane);
    static std::vector<ColumnFacts> columnFacts(const engine::StoredEntity &table);

    Result<workflow::FilterPattern> m_schemaFilter;
    Result<workflow::FilterPattern> m_tableFilter;
    std::mutex m_deferredMutex;
    std::vector<DeferredKey> m_deferred; // foreign keys whose target was not in the catalogue yet
};

} // namespace cs::sdk
