// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/server.h"
#include "core/run/configimport.h"
#include "core/workflow/validation.h"
#include "core/workflow/workflow.h"
#include "tests/unit/run/runs.h"

using namespace cs;
using namespace cs::test;

namespace {

// A catalogue that keeps secrets, or not, with a service and a pipeline put there over HTTP.
struct ConfigImport : testing::TestWithParam<bool>
{
    std::shared_ptr<catalog::Store> store = *catalog::Store::open({ {}, GetParam() });
    std::unique_ptr<catalog::CatalogServer> server;
    std::unique_ptr<catalog::RestClient> client;

    void SetUp() override
    {
        server = std::make_unique<catalog::CatalogServer>(store);
        ASSERT_TRUE(server->start().has_value());
        catalog::RemoteServer remote;
        remote.url = server->url();
        remote.token = server->token();
        client = std::make_unique<catalog::RestClient>(remote);
        const Json service = put("/services/databaseServices", R"({"name": "my shop",
            "serviceType": "Mysql", "connection": {"config": {"type": "Mysql",
            "scheme": "mysql+pymysql", "username": "reader", "hostPort": "db:3306",
            "authType": {"password": "planted-4242"}, "databaseName": null,
            "connectionOptions": {"proxy": "http://me:planted-4243@proxy:80"}}}})");
        put("/services/dashboardServices", R"({"name": "boards", "serviceType": "Superset"})");
        const Json pipeline { { "name", "nightly" }, { "pipelineType", "metadata" },
            { "airflowConfig", Json::object() },
            { "service", { { "id", service.at("id") }, { "type", "databaseService" } } },
            { "sourceConfig",
                { { "config",
                    { { "type", "DatabaseMetadata" }, { "includeViews", false },
                        { "tableFilterPattern", { { "includes", { "al.*" } } } } } } } } };
        put("/services/ingestionPipelines", dumpJson(pipeline));
    }
    Json put(const std::string &path, const std::string &body)
    {
        auto answer = client->json("PUT", path, body);
        EXPECT_TRUE(answer) << (answer ? "" : answer.error().message);
        return answer ? *answer : Json();
    }
};

} // namespace

TEST_P(ConfigImport, TakesAServiceWithAPipelineAndNoSecrets)
{
    const auto all = run::knownServices(*client);
    ASSERT_TRUE(all) << all.error().message;
    ASSERT_EQ(all->size(), 2U);
    EXPECT_EQ(all->at(0).name, "boards");
    EXPECT_EQ(all->at(0).kind, "Dashboard");
    const run::KnownService &service = all->at(1);
    EXPECT_EQ(service.connector, "Mysql");
    ASSERT_EQ(service.pipelines.size(), 1U);
    EXPECT_EQ(service.pipelines[0].type, "DatabaseMetadata");

    const auto made = run::importedConfig(
        workflow::WorkflowSchema::builtIn(), service, &service.pipelines[0], server->url());
    ASSERT_TRUE(made) << made.error().message;
    EXPECT_EQ(made->text.find("planted"), std::string::npos) << made->text;
    EXPECT_EQ(made->text.find("**"), std::string::npos) << made->text;
    EXPECT_EQ(made->variables, (std::vector<std::string> { "MY_SHOP_PASSWORD", "MY_SHOP_PROXY" }));
    const auto read = workflow::readWorkflow(
        made->text, "shop.yaml", [](std::string_view name) -> std::optional<std::string> {
            return "of " + std::string(name);
        });
    ASSERT_TRUE(read) << read.error().message << '\n' << made->text;
    EXPECT_EQ(read->source.type, "mysql");
    EXPECT_EQ(read->source.serviceName, "my shop");
    const Json &connection = read->source.connection;
    EXPECT_EQ(jsonText(connection, "hostPort"), "db:3306");
    EXPECT_EQ(jsonText(connection.at("authType"), "password"), "of MY_SHOP_PASSWORD");
    EXPECT_FALSE(connection.contains("databaseName"));
    const Json &config = read->source.config;
    EXPECT_FALSE(jsonBool(config, "includeViews", true));
    EXPECT_EQ(config.at("tableFilterPattern").at("includes").at(0), "al.*");
    EXPECT_NE(made->text.find("hostPort: " + server->url()), std::string::npos);
}

// What is read of the store itself is what a client gets.
TEST_P(ConfigImport, OfAStoreAndOfAServerIsTheSame)
{
    const auto remote = run::knownServices(*client);
    ASSERT_TRUE(remote);
    const auto own = run::knownServices(*store);
    ASSERT_EQ(own.size(), remote->size());
    const auto schema = workflow::WorkflowSchema::builtIn();
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto a = run::importedConfig(schema, own[i], nullptr);
        const auto b = run::importedConfig(schema, remote->at(i), nullptr);
        ASSERT_TRUE(a && b);
        EXPECT_EQ(a->text, b->text);
    }
}

INSTANTIATE_TEST_SUITE_P(Rows, ConfigImport, testing::Values(false, true),
    [](const auto &row) { return row.param ? "WithSecrets" : "Masked"; });

TEST(ConfigImportOf, AConnectorTheSchemaDoesNotKnow)
{
    run::KnownService service;
    service.name = "x";
    service.kind = "Database";
    service.connector = "Mysqll";
    const auto made = run::importedConfig(workflow::WorkflowSchema::builtIn(), service, nullptr);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "not-found");
}
