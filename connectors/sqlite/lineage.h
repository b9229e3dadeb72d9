// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sqlite/viewlineage.h"
#include "core/engine/source.h"
#include "core/workflow/filter.h"

#include <map>

namespace cs::sqlite {

/// View lineage: for each view that the catalogue holds with its definition, an edge from every
/// table or view it reads, columns included. A source without a topology.
/// Source: metadata.ingestion.source.database.lineage_source.LineageSource.yield_view_lineage.
class SqliteLineageSource final : public engine::Source
{
public:
    explicit SqliteLineageSource(engine::SourceConfig config);

    Result<void> prepare(engine::Lane &lane) override;
    Generator<engine::Element> produce(std::string_view method, engine::Lane &lane) override;
    Generator<engine::Either> process(
        std::string_view method, const engine::Element &element, engine::Lane &lane) override;
    Generator<engine::Either> postProcess(std::string_view method, engine::Lane &lane) override;
    Generator<engine::Either> records(engine::Lane &lane) override;

private:
    struct Known
    {
        std::string id;
        std::string fqn;
        std::vector<std::string> columns;
        std::string viewDefinition; ///< empty for tables, and for views that are done
    };
    struct SchemaTables
    {
        std::map<std::string, Known> byName;
        std::unique_ptr<ViewParser> parser;
    };
    void readCatalogue(engine::Lane &lane);
    std::vector<engine::Either> edges(
        SchemaTables &schema, const std::string &schemaName, const Known &view, engine::Lane &lane);

    engine::SourceConfig m_config;
    std::map<std::string, SchemaTables> m_schemas; // by FQN
    std::map<std::string, std::pair<std::string, std::string>, std::greater<>>
        m_views; // FQN → place
};

} // namespace cs::sqlite
