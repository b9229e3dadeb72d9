// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sdk/describe.h"
#include "connectors/tutorial/servicespec.h"

#include "tutorialtexts.h"

namespace cs::tutorial {

using engine::Element;
using engine::Lane;
using sdk::Eithers;
using sdk::Elements;

// A database connector that knows nothing yet. Run it: the walk starts at the root, and where a
// producer yields nothing, it ends. Then write one method after the other, from the top.
//
// A producer yields the elements of its node; a processor gets each of them and yields requests.
// `co_yield` takes a name: first make the thing, then yield it.
class TutorialSource final : public sdk::DatabaseServiceSource
{
public:
    using DatabaseServiceSource::DatabaseServiceSource;

    // Each database's name: Element database = sdk::nameElement("shop"); co_yield database;
    Elements get_database_names(Lane &) override { co_return; }

    // One CreateDatabaseRequest for the database (core/entity/database.h), as
    // sdk::right(toRecord(…)).
    Eithers yield_database(const Element &, Lane &) override { co_return; }

    // Each schema's name; lane.context().text("database") says of which database.
    Elements get_database_schema_names(Lane &) override { co_return; }

    // One CreateDatabaseSchemaRequest for the schema.
    Eithers yield_database_schema(const Element &, Lane &) override { co_return; }

    // Each table's name and type: Element table = sdk::tableElement({ "orders", "Regular" });
    Elements get_tables_name_and_type(Lane &) override { co_return; }

    // One CreateTableRequest with the table's columns (core/entity/table.h).
    Eithers yield_table(const Element &, Lane &) override { co_return; }

    // Each stored procedure of the schema; fine to leave empty where there are none.
    Elements get_stored_procedures(Lane &) override { co_return; }

    // One CreateStoredProcedureRequest for the procedure.
    Eithers yield_stored_procedure(const Element &, Lane &) override { co_return; }

    // The tags of a schema, where the database has such a thing.
    Eithers yield_tag(const Element &, Lane &) override { co_return; }
};

engine::NativeSpec serviceSpec()
{
    topology::ServiceSpec spec;
    spec.name = "tutorial";
    spec.specFile = "connectors/tutorial/tutorialsource.cpp";
    spec.specClass = "DefaultDatabaseSpec";
    spec.components = { { "metadata_source_class", "cs::tutorial::TutorialSource" } };
    engine::NativeSpec native = sdk::makeDatabaseSpec<TutorialSource>(
        std::move(spec), sdk::sourceFiles(embedded::embeddedTexts()));
    native.createMetadata
        = [](const engine::SourceConfig &config) -> Result<std::unique_ptr<engine::Source>> {
        return std::unique_ptr<engine::Source>(std::make_unique<TutorialSource>(config));
    };
    return native;
}

} // namespace cs::tutorial
