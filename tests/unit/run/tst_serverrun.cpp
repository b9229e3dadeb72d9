// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/server.h"
#include "core/engine/eventjson.h"
#include "tests/unit/run/runs.h"

using namespace cs;
using namespace cs::test;
using engine::SinkVerb;
using Kind = run::SinkChoice::Kind;

namespace {

struct ServerRun : testing::TestWithParam<const char *>
{
    TempFolder folder;
    engine::SpecRegistry specs;
    std::shared_ptr<catalog::Store> served = *catalog::Store::open({});
    std::unique_ptr<catalog::CatalogServer> server;

    void SetUp() override
    {
        specs.add(sqlite::serviceSpec());
        runSql(folder.file("shop.sqlite"), shopSql);
        catalog::ServerOptions options;
        options.token = "planted-jwt-4242";
        options.version = GetParam();
        server = std::make_unique<catalog::CatalogServer>(served, options);
        ASSERT_TRUE(server->start().has_value());
    }
    std::unique_ptr<run::Run> go(Collector &heard, const std::string &type = "sqlite")
    {
        auto plan
            = planOf(folder, specs, shopWorkflow(server->url(), {}, type), { Kind::Server, {} });
        plan.serverConfirmed = true;
        return runToEnd(std::move(plan), heard);
    }
};

} // namespace

// A real HTTP server with the surface of an OpenMetadata server, of either generation.
TEST_P(ServerRun, LeavesThereWhatTheCatalogueSinkLeaves)
{
    for (const char *change :
        { "", "drop view v; drop table b; create table c(z); alter table a add column y" }) {
        runSql(folder.file("shop.sqlite"), change);
        Collector remote, direct;
        const auto run = go(remote);
        for (const engine::Failed &failed : failures(remote.events()))
            ADD_FAILURE() << failed.name << ": " << failed.message;
        EXPECT_FALSE(run->store());
        EXPECT_GT(run->plan()->count(SinkVerb::Created), 0);

        const auto own = runToEnd(
            planOf(folder, specs, shopWorkflow(), { Kind::Catalog, folder.file("direct.db") }),
            direct);
        // A 1.x server gets each table at once, so that foreign keys come with their table.
        const bool old = std::string_view(GetParam()).starts_with("1.");
        EXPECT_EQ(
            difference(contentOf(*own->store(), folder, old), contentOf(*served, folder, old)), "");
        EXPECT_GT(contentOf(*served, folder).size(), 6u);
        // Neither the password nor the token is in any event.
        std::string lines;
        for (const engine::Event &event : remote.events())
            engine::appendJson(lines, event);
        EXPECT_EQ(lines.find("planted-"), std::string::npos);
    }
    EXPECT_TRUE(server->routes().unsupported().empty());
}

TEST_P(ServerRun, ASecondRunWritesNothingNew)
{
    Collector first, second;
    go(first);
    const auto before = contentOf(*served, folder, true);
    const auto run = go(second);
    EXPECT_EQ(difference(before, contentOf(*served, folder, true)), "");
    EXPECT_EQ(run->plan()->count(SinkVerb::Created), 0);
    EXPECT_EQ(run->plan()->count(SinkVerb::Refused), 0);
}

TEST_P(ServerRun, NobodyWritesThereUnasked)
{
    Collector heard;
    auto plan = planOf(folder, specs, shopWorkflow(server->url()), { Kind::Server, {} });
    const auto made = run::Run::create(std::move(plan), heard);
    ASSERT_FALSE(made.has_value());
    EXPECT_EQ(made.error().code, "server-not-confirmed");
    EXPECT_NE(made.error().message.find(server->url()), std::string::npos);
    EXPECT_TRUE(contentOf(*served, folder).empty());
}

INSTANTIATE_TEST_SUITE_P(Versions, ServerRun, testing::Values("2.0.7", "1.13.6"));
