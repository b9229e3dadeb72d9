// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sdk/commondbsourceservice.h"
#include "connectors/sqlite/connection.h"
#include "connectors/sqlite/schema.h"

#include <map>
#include <memory>
#include <mutex>

namespace cs::sqlite {

/// Walks an SQLite database: its one database, the schemas (main and what is attached), tables and
/// views. Each lane reads through a connection of its own.
/// Source: metadata.ingestion.source.database.sqlite.metadata.SqliteSource.
class SqliteSource final : public sdk::CommonDbSourceService
{
public:
    explicit SqliteSource(engine::SourceConfig config);

    /// Opens the database and looks into it once, so that what is wrong with the file is said
    /// before the walk begins.
    Result<void> prepare(engine::Lane &lane) override;

protected:
    std::vector<std::string> get_raw_database_schema_names(engine::Lane &lane) override;
    std::vector<sdk::TableNameAndType> query_table_names_and_types(
        const std::string &schema, engine::Lane &lane) override;
    std::vector<sdk::TableNameAndType> query_view_names_and_types(
        const std::string &schema, engine::Lane &lane) override;
    sdk::TableShape get_columns_and_constraints(
        const std::string &schema, const sdk::TableNameAndType &table, engine::Lane &lane) override;
    std::string get_schema_definition(
        const std::string &schema, const sdk::TableNameAndType &table, engine::Lane &lane) override;
    [[nodiscard]] std::string serviceType() const override;
    [[nodiscard]] std::string serviceConnectionJson() const override;

private:
    struct LaneState
    {
        std::unique_ptr<Connection> connection;
        std::map<std::string, Schema> schemas;
    };
    LaneState &state(engine::Lane &lane); ///< throws std::runtime_error
    Schema &schema(const std::string &name, engine::Lane &lane); ///< throws SqlError

    std::mutex m_mutex;
    std::map<std::uint32_t, LaneState> m_lanes;
};

} // namespace cs::sqlite
