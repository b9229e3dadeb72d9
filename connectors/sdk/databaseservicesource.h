// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sdk/elements.h"
#include "core/engine/source.h"

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace cs::sdk {

using engine::Either;
using engine::Element;
using engine::Lane;
using Elements = Generator<Element>;
using Eithers = Generator<Either>;

/// The base of every database connector: one virtual method for each producer, processor and
/// post_process that the database topology names, under the framework's own names. Those marked
/// "required" are abstract in the framework. A default that yields nothing is a stub, and the
/// connector's report knows it (connectors/sdk/describe.h).
///
/// Methods run on the walk's thread; those of the databaseSchema node and below on several at once
/// when sourceConfig.threads says so. What the base remembers is guarded.
/// Source: metadata.ingestion.source.database.database_service.DatabaseServiceSource.
class DatabaseServiceSource : public engine::Source
{
public:
    explicit DatabaseServiceSource(engine::SourceConfig config);

    // node root
    virtual Elements get_services(Lane &lane);
    virtual Eithers yield_create_request_database_service(const Element &config, Lane &lane);
    virtual Eithers yield_external_table_lineage(Lane &lane);
    virtual Eithers yield_table_constraints(Lane &lane);
    // node database
    virtual Elements get_database_names(Lane &lane); ///< required
    virtual Eithers yield_database_tag_details(const Element &database, Lane &lane);
    virtual Eithers yield_database(const Element &database, Lane &lane); ///< required
    virtual Eithers mark_databases_as_deleted(Lane &lane);
    // node databaseSchema
    virtual Elements get_database_schema_names(Lane &lane); ///< required
    virtual Eithers yield_database_schema_tag_details(const Element &schema, Lane &lane);
    virtual Eithers yield_database_schema(const Element &schema, Lane &lane); ///< required
    virtual Eithers mark_schemas_as_deleted(Lane &lane);
    virtual Eithers mark_tables_as_deleted(Lane &lane);
    virtual Eithers mark_stored_procedures_as_deleted(Lane &lane);
    virtual Eithers clear_database_tag_scope(Lane &lane);
    // node table
    virtual Elements get_tables_name_and_type(Lane &lane); ///< required
    virtual Eithers yield_table_tag_details(const Element &table, Lane &lane);
    virtual Eithers yield_table(const Element &table, Lane &lane); ///< required
    virtual Eithers yield_life_cycle_data(const Element &table, Lane &lane);
    virtual Eithers yield_table_metrics(const Element &table, Lane &lane);
    virtual Eithers clear_schema_tag_scope(Lane &lane);
    // node stored_procedure
    virtual Elements get_stored_procedures(Lane &lane); ///< required
    virtual Eithers yield_stored_procedure(const Element &procedure, Lane &lane); ///< required
    // not in the topology: what the *_tag_details methods yield if includeTags is on
    virtual Eithers yield_database_tag(const Element &database, Lane &lane);
    virtual Eithers yield_tag(const Element &schema, Lane &lane); ///< required
    virtual Eithers yield_table_tags(const Element &table, Lane &lane);

    // engine::Source: by method name.
    Result<void> prepare(Lane &lane) override;
    Generator<Element> produce(std::string_view method, Lane &lane) final;
    Generator<Either> process(std::string_view method, const Element &element, Lane &lane) final;
    Generator<Either> postProcess(std::string_view method, Lane &lane) final;
    Generator<Either> records(Lane &lane) final;

protected:
    [[nodiscard]] const engine::SourceConfig &config() const { return m_config; }
    /// A switch of sourceConfig.config.
    [[nodiscard]] bool option(std::string_view key, bool fallback) const;
    /// "SQLite": serviceConnection.config.type as the catalogue knows it.
    [[nodiscard]] virtual std::string serviceType() const;
    /// serviceConnection.config as the service request carries it: defaults filled in, secrets
    /// masked.
    [[nodiscard]] virtual std::string serviceConnectionJson() const;

    /// FQNs from the lane's context; throws ValueError when a name cannot be quoted or is not
    /// there.
    [[nodiscard]] std::string databaseFqn(Lane &lane, std::string_view database) const;
    [[nodiscard]] std::string schemaFqn(Lane &lane, std::string_view schema) const;
    [[nodiscard]] std::string tableFqn(Lane &lane, std::string_view table) const;

    /// What this run yielded, per scope; the framework keeps these sets per class, so there they
    /// outlive a run (docs/sqlite-differences.md).
    void registerDatabase(Lane &lane, std::string_view name);
    void registerSchema(Lane &lane, std::string_view name);
    void registerTable(Lane &lane, std::string_view name);
    void registerStoredProcedure(Lane &lane, std::string_view name);
    /// Notes that what was seen of a type in a scope is not all there is, and why.
    void markIncomplete(std::string_view entityType, const std::string &scopeFqn, std::string why);

    /// The FQNs of the schemas of the current database that the filter lets through, for mark_*.
    [[nodiscard]] virtual std::vector<std::string> filteredSchemaFqns(Lane &lane);
    [[nodiscard]] virtual std::vector<std::string> filteredDatabaseFqns(Lane &lane);

private:
    struct Seen
    {
        std::vector<std::string> fqns;
        std::string incomplete; ///< why these are not all; empty if they are
    };
    Eithers deleteStale(std::string entityType, std::string scopeType, std::string scopeFqn,
        std::vector<std::string> alsoSeen, bool recursive, Lane &lane);
    void remember(std::string_view entityType, const std::string &scopeFqn, std::string fqn);
    void requireDatabase(Lane &lane, std::string_view what) const;

    engine::SourceConfig m_config;
    std::mutex m_mutex;
    std::map<std::pair<std::string, std::string>, Seen> m_seen; // (entity type, scope FQN)
};

} // namespace cs::sdk
