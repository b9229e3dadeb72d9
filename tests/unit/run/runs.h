// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/sqlite/servicespec.h"
#include "core/catalog/exchange.h"
#include "core/run/run.h"
#include "tests/unit/pythonhost/pythonruns.h"
#include "tests/unit/sqlite/support.h"

/// What the tests of whole runs share: one SQLite database, its workflow, and what a catalogue
/// holds.
namespace cs::test {

inline const char *const shopSql = "create table a(id integer primary key, x text);"
                                   "create table b(id integer primary key, a integer references a);"
                                   "create table \"odd.name\"(\"a \"\"b\" text);"
                                   "create view v as select a.x from a join b on a.id = b.a;";

/// A workflow on `shop.sqlite` in the folder.
inline std::string shopWorkflow(const std::string &server = "http://127.0.0.1:9/api",
    const std::string &more = {}, const std::string &type = "sqlite")
{
    return "source:\n  type: " + type
        + "\n  serviceName: shop\n  serviceConnection:\n    config:\n      type: SQLite\n"
          "      databaseMode: shop.sqlite\n      database: db\n"
          "      password: planted-pw-7351\n"
          "  sourceConfig:\n    config:\n      type: DatabaseMetadata\n"
          "      markDeletedTables: true\n"
        + more
        + "sink:\n  type: metadata-rest\n  config: {}\nworkflowConfig:\n"
          "  openMetadataServerConfig:\n    hostPort: "
        + server
        + "\n    authProvider: openmetadata\n    securityConfig:\n      jwtToken: "
          "planted-jwt-4242\n";
}

inline run::RunPlan planOf(const TempFolder &folder, const engine::SpecRegistry &specs,
    const std::string &text, run::SinkChoice sink)
{
    writeFile(folder.file("workflow.yaml"), text);
    run::RunPlan plan;
    auto workflow = workflow::readWorkflowFile(folder.file("workflow.yaml"));
    EXPECT_TRUE(workflow.has_value()) << toText(workflow.error());
    plan.workflow = std::move(*workflow);
    plan.specs = &specs;
    plan.sink = std::move(sink);
    plan.baseDir = folder.path();
    plan.record = false;
    return plan;
}

/// Runs to the end; the run stays, so that its plan and store can be looked at.
inline std::unique_ptr<run::Run> runToEnd(run::RunPlan plan, Collector &heard)
{
    auto made = run::Run::create(std::move(plan), heard);
    EXPECT_TRUE(made.has_value()) << toText(made.error());
    if (!made)
        return nullptr;
    (*made)->session().send(engine::Start {});
    EXPECT_TRUE(heard.waitFor(engine::RunState::Finished));
    return std::move(*made);
}

/// Everything a catalogue holds, one line each, without what differs from run to run; with @p
/// fieldsOnly also without versions and hashes, which depend on how often an entity was sent.
inline std::vector<std::string> contentOf(
    catalog::Store &store, const TempFolder &folder, bool fieldsOnly = false)
{
    const std::string file = folder.file("export.json");
    EXPECT_TRUE(catalog::exportCatalog(store, file).has_value());
    Json json = *parseJson(readFile(file));
    std::vector<std::string> lines;
    for (Json &entity : json["entities"]) {
        entity.erase("updatedAt");
        if (fieldsOnly) {
            entity.erase("version");
            entity.erase("sourceHash");
        }
        lines.push_back(dumpJson(entity));
    }
    for (const Json &edge : json["lineage"])
        lines.push_back(dumpJson(edge));
    std::sort(lines.begin(), lines.end());
    return lines;
}

} // namespace cs::test
