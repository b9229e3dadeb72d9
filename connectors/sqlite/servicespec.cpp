// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/servicespec.h"

#include "connectors/sdk/describe.h"
#include "connectors/sqlite/lineage.h"
#include "connectors/sqlite/metadata.h"

#include "sqlitetexts.h"

namespace cs::sqlite {

engine::NativeSpec serviceSpec()
{
    topology::ServiceSpec spec;
    spec.name = "sqlite";
    spec.origin = topology::Origin::Native;
    spec.specFile = "connectors/sqlite/servicespec.cpp";
    spec.specClass = "DefaultDatabaseSpec";
    spec.components = { { "metadata_source_class", "cs::sqlite::SqliteSource" },
        { "lineage_source_class", "cs::sqlite::SqliteLineageSource" },
        { "connection_class", "cs::sqlite::Connection" } };
    engine::NativeSpec native = sdk::makeDatabaseSpec<SqliteSource, sdk::CommonDbSourceService>(
        std::move(spec), sdk::sourceFiles(embedded::embeddedTexts()));
    native.createMetadata
        = [](const engine::SourceConfig &config) -> Result<std::unique_ptr<engine::Source>> {
        return std::unique_ptr<engine::Source>(std::make_unique<SqliteSource>(config));
    };
    native.createLineage
        = [](const engine::SourceConfig &config) -> Result<std::unique_ptr<engine::Source>> {
        return std::unique_ptr<engine::Source>(std::make_unique<SqliteLineageSource>(config));
    };
    return native;
}

} // namespace cs::sqlite
