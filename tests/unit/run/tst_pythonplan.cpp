// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/run/runs.h"

using namespace cs;
using namespace cs::test;
using engine::SinkVerb;
using Kind = run::SinkChoice::Kind;

namespace {

/// The framework's SQLite source as a custom connector, whose producer of tables breaks off once
/// the file "break" is there.
const char *const breaking = R"(
import os
from metadata.generated.schema.entity.services.connections.database.sqliteConnection import SQLiteConnection
from metadata.generated.schema.metadataIngestion.workflow import Source
from metadata.ingestion.source.database.sqlite.metadata import SqliteSource

HERE = os.path.dirname(os.path.abspath(__file__))

class BreakingSource(SqliteSource):
    @classmethod
    def create(cls, config_dict, metadata, pipeline_name=None):
        config = Source.model_validate(config_dict)
        file = config.serviceConnection.root.config.connectionOptions.root["file"]
        config.serviceConnection.root.config = SQLiteConnection(databaseMode=file, database="db")
        return cls(config, metadata)

    def get_tables_name_and_type(self):
        for number, table in enumerate(super().get_tables_name_and_type() or []):
            if number == 1 and os.path.exists(os.path.join(HERE, "break")):
                raise RuntimeError("the connection broke")
            yield table
)";

class PythonPlan : public FrameworkTest
{
protected:
    TempFolder folder;
    engine::SpecRegistry specs;
    std::string store = folder.file("catalog.db");

    std::unique_ptr<run::Run> go(Collector &heard, bool dryRun = false)
    {
        auto plan = planOf(folder, specs, shopWorkflow(), { Kind::Catalog, store });
        plan.backend = run::Backend::Python;
        plan.python = interpreter();
        plan.dryRun = dryRun;
        Json &connection = plan.workflow.document["source"]["serviceConnection"]["config"];
        connection.erase("password");
        connection["databaseMode"] = folder.file("shop.sqlite");
        if (m_breaking) {
            plan.pythonPaths.push_back(folder.path());
            plan.workflow.document["source"]["type"] = "CustomDatabase";
            connection = { { "type", "CustomDatabase" },
                { "sourcePythonClass", "breaking.BreakingSource" },
                { "connectionOptions", { { "file", folder.file("shop.sqlite") } } } };
        }
        return runToEnd(std::move(plan), heard);
    }
    bool m_breaking = false;
};

} // namespace

TEST_F(PythonPlan, ADryRunOfARealConnectorWritesNothingAndPlansEverything)
{
    runSql(folder.file("shop.sqlite"), shopSql);
    Collector first, second;
    std::vector<std::string> before;
    {
        const auto run = go(first);
        EXPECT_EQ(run->plan()->counts()["Table"][std::size_t(SinkVerb::Created)], 4)
            << run->plan()->toText();
        before = contentOf(*run->store(), folder);
    }
    EXPECT_GT(before.size(), 6u);
    runSql(folder.file("shop.sqlite"), "drop view v; drop table b; create table c(z)");
    const auto run = go(second, true);
    auto plan = run->plan();
    EXPECT_TRUE(plan->dryRun());
    EXPECT_EQ(plan->counts()["Table"][std::size_t(SinkVerb::Created)], 1) << plan->toText();
    EXPECT_EQ(plan->counts()["Table"][std::size_t(SinkVerb::Deleted)], 2) << plan->toText();
    EXPECT_FALSE(plan->unsafe());
    auto opened = *catalog::Store::open({ store, false });
    EXPECT_EQ(difference(before, contentOf(*opened, folder)), "");
}

TEST_F(PythonPlan, NothingIsDeletedWhenAProducerBrokeOff)
{
    runSql(folder.file("shop.sqlite"), shopSql);
    writeFile(folder.file("breaking.py"), breaking);
    m_breaking = true;
    Collector first, second;
    EXPECT_EQ(go(first)->plan()->counts()["Table"][std::size_t(SinkVerb::Created)], 4);
    writeFile(folder.file("break"), "");
    const auto run = go(second);
    EXPECT_TRUE(run->plan()->unsafe()) << run->plan()->toText();
    EXPECT_EQ(run->plan()->count(SinkVerb::Deleted), 0) << run->plan()->toText();
    EXPECT_NE(run->plan()->unsafeText().find("get_tables_name_and_type"), std::string::npos)
        << run->plan()->unsafeText();
    catalog::ListQuery query;
    query.collection = catalog::collectionOfEntity("Table");
    EXPECT_EQ(run->store()->count(query), 4);
}

// What the real framework leaves in the catalogue equals what the native connector leaves there,
// but for what docs/sqlite-differences.md says: 1 (all_types) and 2 (dot_child).
TEST_F(PythonPlan, TheGoldenDatabaseLeavesTheSameAsTheNativeRun)
{
    const std::string golden = CS_SOURCE_DIR "/tests/golden/sqlite/";
    runSql(folder.file("rich.db"), readFile(golden + "rich.sql"));
    specs.add(sqlite::serviceSpec());
    std::map<std::string, std::string> left[2];
    for (const bool native : { false, true }) {
        Collector heard;
        auto plan = planOf(folder, specs, readFile(golden + "rich.yaml"), { Kind::Catalog, {} });
        plan.backend = native ? run::Backend::Native : run::Backend::Python;
        plan.python = interpreter();
        const auto run = runToEnd(std::move(plan), heard);
        for (const std::string &line : contentOf(*run->store(), folder, true)) {
            const Json entity = *parseJson(line);
            left[native ? 1 : 0][jsonText(entity, "type") + ' ' + jsonText(entity, "fqn")] = line;
        }
    }
    EXPECT_EQ(left[0].size(), 42u);
    EXPECT_EQ(left[0].size(), left[1].size());
    std::vector<std::string> different;
    for (const auto &[name, line] : left[0]) {
        if (left[1][name] != line)
            different.push_back(name);
    }
    EXPECT_EQ(different,
        (std::vector<std::string> { "Table rich_sqlite.chinook.main.all_types",
            "Table rich_sqlite.chinook.main.dot_child" }));
}
