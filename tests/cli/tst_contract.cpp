// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprocess.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::test;

namespace {

std::vector<std::string> keys(const Json &json)
{
    std::vector<std::string> result;
    for (const auto &[key, value] : json.items())
        result.push_back(key);
    return result;
}

// The keys of the contract, in its order; more may follow.
void expectKeys(const Json &json, const std::vector<std::string> &wanted)
{
    std::vector<std::string> found = keys(json);
    found.resize(std::min(found.size(), wanted.size()));
    EXPECT_EQ(found, wanted) << dumpJson(json);
}

} // namespace

TEST(CliContract, Specs)
{
    const Finished result = Cli().run({ "specs", "--json" });
    EXPECT_EQ(result.code, 0) << result.err;
    const Json document = result.json();
    ASSERT_TRUE(document.contains("specs"));
    bool sqlite = false;
    for (const Json &spec : document.at("specs")) {
        expectKeys(spec,
            { "name", "sourceType", "origin", "specFile", "specClass", "components", "problem" });
        if (spec.at("name") != "sqlite")
            continue;
        sqlite = true;
        EXPECT_EQ(spec.at("sourceType"), "database");
        EXPECT_EQ(spec.at("origin"), "native");
        EXPECT_TRUE(spec.at("components").contains("metadata_source_class"));
        EXPECT_TRUE(spec.at("problem").is_null());
    }
    EXPECT_TRUE(sqlite);
}

TEST(CliContract, Topology)
{
    const Finished result = Cli().run({ "topology", "database", "--format", "json" });
    EXPECT_EQ(result.code, 0) << result.err;
    const Json document = result.json();
    expectKeys(document, { "name", "sourceType", "roots", "nodes" });
    EXPECT_EQ(document.at("roots"), Json::array({ "root" }));
    ASSERT_EQ(document.at("nodes").size(), 5u);
    const Json &table = document.at("nodes")[3];
    expectKeys(table, { "name", "producer", "children", "postProcess", "threads", "stages" });
    expectKeys(table.at("stages")[1],
        { "type", "processor", "context", "consumer", "nullable", "mustReturn", "overwrite",
            "storeAllInContext", "clearContext", "storeFqn" });
    EXPECT_EQ(Cli().run({ "topology", "sqlite", "--format=json" }).json(), document);

    EXPECT_EQ(Cli().run({ "topology", "sqlite", "--format", "dot" }).out.rfind("digraph", 0), 0u);
    const std::string text = Cli().run({ "topology", "sqlite" }).out;
    EXPECT_NE(text.find("  · yield_table → Table  context=table"), std::string::npos) << text;
}

TEST(CliContract, Check)
{
    const Finished result = Cli().run({ "check", "tutorial", "--json" });
    const Json document = result.json();
    ASSERT_EQ(document.at("connectors").size(), 1u);
    const Json &connector = document.at("connectors")[0];
    expectKeys(connector,
        { "name", "sourceType", "origin", "specFile", "class", "mro", "components", "methods",
            "problems" });
    bool stub = false;
    for (const Json &method : connector.at("methods")) {
        expectKeys(method,
            { "name", "role", "node", "required", "state", "pattern", "definedIn", "file",
                "line" });
        if (method.at("name") == "yield_table") {
            EXPECT_EQ(method.at("state"), "stub");
            EXPECT_EQ(method.at("role"), "processor");
            EXPECT_EQ(method.at("node"), "table");
            EXPECT_TRUE(method.at("required"));
            stub = true;
        }
    }
    EXPECT_TRUE(stub) << result.out;
    for (const Json &component : connector.at("components"))
        expectKeys(component, { "role", "class", "status", "problem" });
    EXPECT_EQ(result.code, 0); // a stub is no failure

    const Finished sqlite = Cli().run({ "check", "sqlite", "--json" });
    const Json native = sqlite.json();
    const Json &whole = native.at("connectors")[0];
    bool missing = !whole.at("problems").empty();
    for (const Json &method : whole.at("methods"))
        missing = missing
            || (method.at("required")
                && (method.at("state") == "missing" || method.at("state") == "abstract"));
    EXPECT_EQ(sqlite.code, missing ? 1 : 0);
}

TEST(CliContract, ValidateAgainstAPackageOfSchemas)
{
    const Cli cli;
    cli.write("shelf.yaml",
        "source:\n  type: shelf\n  serviceName: s\n  serviceConnection:\n    config: {type: Shelf, "
        "hots: h}\n  sourceConfig: {config: {type: DatabaseMetadata}}\nsink: {type: metadata-rest, "
        "config: {}}\nworkflowConfig:\n  openMetadataServerConfig: {hostPort: "
        "'http://localhost:8585/api'}\n");
    const std::string package = CS_TEST_DATA "/workflow-spec";
    const Finished result = cli.run({ "validate", "shelf.yaml", "--schema", package, "--json" });
    EXPECT_EQ(result.code, 1) << result.err;
    const Json document = result.json();
    EXPECT_EQ(document.at("schema"), "workflow-spec");
    EXPECT_NE(result.out.find("Did you mean `host`?"), std::string::npos) << result.out;
    const Finished none = cli.run({ "validate", "shelf.yaml", "--schema", "none.jar" });
    EXPECT_EQ(none.code, 3);
    EXPECT_NE(none.err.find("none.jar"), std::string::npos) << none.err;
}

TEST(CliContract, Validate)
{
    const Cli cli;
    const Finished good = cli.run({ "validate", "musicshop.yaml", "--json" });
    EXPECT_EQ(good.code, 0) << good.out;
    EXPECT_EQ(dumpJson(good.json()), R"({"file":"musicshop.yaml","valid":true,"diagnostics":[]})");

    std::string text = cli.read("musicshop.yaml");
    text.replace(text.find("databaseMode"), 12, "databasemode");
    cli.write("bad.yaml", text);
    const Finished bad = cli.run({ "validate", "bad.yaml", "--json" });
    EXPECT_EQ(bad.code, 1);
    const Json document = bad.json();
    expectKeys(document, { "file", "valid", "diagnostics" });
    ASSERT_EQ(document.at("diagnostics").size(), 1u);
    const Json &diagnostic = document.at("diagnostics")[0];
    expectKeys(diagnostic,
        { "severity", "code", "message", "path", "line", "column", "endLine", "endColumn",
            "fixes" });
    EXPECT_EQ(diagnostic.at("code"), "unknown-key");
    expectKeys(diagnostic.at("fixes")[0], { "title", "edits" });
    expectKeys(diagnostic.at("fixes")[0].at("edits")[0],
        { "line", "column", "endLine", "endColumn", "text" });
    const Finished lines = cli.run({ "validate", "bad.yaml" });
    EXPECT_EQ(lines.out.rfind("bad.yaml:8:7: error: ", 0), 0u) << lines.out;
    EXPECT_EQ(
        cli.run({ "validate", "missing.yaml", "--json" }).json().at("diagnostics")[0].at("code"),
        "not-found");
}

TEST(CliContract, EveryShippedSampleIsValid)
{
    for (const char *file : { "musicshop.yaml", "musicshop-lineage.yaml", "tutorial.yaml" }) {
        const Finished result = Cli().run({ "validate", file });
        EXPECT_EQ(result.code, 0) << result.out;
        EXPECT_EQ(result.out, std::string(file) + ": no problems\n");
    }
}
