// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/eventjson.h"
#include "tests/unit/run/runs.h"

#include <filesystem>

using namespace cs;
using namespace cs::test;
using engine::SinkVerb;
using Kind = run::SinkChoice::Kind;

namespace {

engine::SpecRegistry sqliteSpecs()
{
    engine::SpecRegistry specs;
    specs.add(sqlite::serviceSpec());
    return specs;
}

/// The SQLite source whose producer of tables breaks off after the first.
class BreakingSource final : public engine::Source
{
public:
    explicit BreakingSource(std::unique_ptr<engine::Source> source)
        : m_source(std::move(source))
    { }
    Result<void> prepare(engine::Lane &lane) override { return m_source->prepare(lane); }
    Generator<engine::Element> produce(std::string_view method, engine::Lane &lane) override
    {
        Generator<engine::Element> elements = m_source->produce(method, lane);
        const bool breaks = method == "get_tables_name_and_type";
        while (engine::Element *element = elements.next()) {
            engine::Element one = *element;
            co_yield one;
            if (breaks)
                throw std::runtime_error("the connection broke");
        }
    }
    Generator<engine::Either> process(
        std::string_view method, const engine::Element &element, engine::Lane &lane) override
    {
        return m_source->process(method, element, lane);
    }
    Generator<engine::Either> postProcess(std::string_view method, engine::Lane &lane) override
    {
        return m_source->postProcess(method, lane);
    }
    Generator<engine::Either> records(engine::Lane &lane) override
    {
        return m_source->records(lane);
    }

private:
    std::unique_ptr<engine::Source> m_source;
};

engine::SpecRegistry breakingSpecs()
{
    engine::NativeSpec spec = sqlite::serviceSpec();
    spec.createMetadata
        = [create = spec.createMetadata](
              const engine::SourceConfig &config) -> Result<std::unique_ptr<engine::Source>> {
        auto source = create(config);
        if (!source)
            return std::move(source).error();
        return std::unique_ptr<engine::Source>(
            std::make_unique<BreakingSource>(std::move(*source)));
    };
    engine::SpecRegistry specs;
    specs.add(std::move(spec));
    return specs;
}

struct RunPlanTest : testing::Test
{
    TempFolder folder;
    engine::SpecRegistry specs = sqliteSpecs();
    std::string store = folder.file("catalog.db");

    void SetUp() override { runSql(folder.file("shop.sqlite"), shopSql); }

    std::unique_ptr<run::Run> go(Collector &heard, bool dryRun = false)
    {
        auto plan = planOf(folder, specs, shopWorkflow(), { Kind::Catalog, store });
        plan.dryRun = dryRun;
        return runToEnd(std::move(plan), heard);
    }
};

} // namespace

TEST_F(RunPlanTest, EveryRunHasItsPlanAndItsCatalogue)
{
    Collector first, second;
    {
        const auto run = go(first);
        ASSERT_TRUE(run->store());
        EXPECT_EQ(run->plan()->counts()["Table"][std::size_t(SinkVerb::Created)], 4);
        EXPECT_FALSE(run->plan()->dryRun());
    }
    const auto run = go(second);
    EXPECT_EQ(run->plan()->counts()["Table"][std::size_t(SinkVerb::Unchanged)], 4);
    EXPECT_EQ(run->plan()->count(SinkVerb::Suppressed), 1); // the service, never offered
    EXPECT_FALSE(run->plan()->changesAnything());
    EXPECT_EQ(run->plan()->deletions().size(), 2u); // tables, stored procedures: nothing stale
}

TEST_F(RunPlanTest, ADryRunWritesNothing)
{
    Collector first, second, third;
    go(first);
    const std::string before = [&] {
        auto opened = *catalog::Store::open({ store, false });
        return dumpJson(Json(contentOf(*opened, folder)));
    }();
    runSql(folder.file("shop.sqlite"),
        "drop view v; drop table b; alter table a add column y; create table c(z)");
    const auto run = go(second, true);
    const auto &plan = *run->plan();
    EXPECT_TRUE(plan.dryRun());
    EXPECT_EQ(plan.counts()["Table"][std::size_t(SinkVerb::Created)], 1);
    EXPECT_EQ(plan.counts()["Table"][std::size_t(SinkVerb::Updated)], 1);
    EXPECT_EQ(plan.counts()["Table"][std::size_t(SinkVerb::Deleted)], 2);
    EXPECT_EQ(plan.deletions().at(0).fqns,
        (std::vector<std::string> { "shop.db.main.b", "shop.db.main.v" }));
    EXPECT_NE(plan.toText().find("would be deleted"), std::string::npos);
    auto opened = *catalog::Store::open({ store, false });
    EXPECT_EQ(dumpJson(Json(contentOf(*opened, folder))), before);
    EXPECT_EQ(opened->runs().size(), 1u);
}

TEST_F(RunPlanTest, NothingIsDeletedWhenAProducerBrokeOff)
{
    Collector first, second, third;
    go(first);
    specs = breakingSpecs();
    {
        const auto run = go(second);
        const auto &plan = *run->plan();
        EXPECT_TRUE(plan.unsafe());
        EXPECT_EQ(plan.count(SinkVerb::Deleted), 0);
        const auto tables = plan.deletions().at(0);
        EXPECT_EQ(tables.total, 3);
        EXPECT_FALSE(tables.applied);
        EXPECT_NE(tables.unsafe.find("get_tables_name_and_type"), std::string::npos)
            << tables.unsafe;
        EXPECT_NE(plan.unsafeText().find("kept, as unsafe"), std::string::npos);
        const auto *all = catalog::collectionOfEntity("Table");
        catalog::ListQuery query;
        query.collection = all;
        EXPECT_EQ(run->store()->count(query), 4);
    }
    // Whoever insists gets it.
    auto plan = planOf(folder, specs, shopWorkflow(), { Kind::Catalog, store });
    plan.applyUnsafeDeletions = true;
    const auto run = runToEnd(std::move(plan), third);
    EXPECT_EQ(run->plan()->counts()["Table"][std::size_t(SinkVerb::Deleted)], 3);
}

TEST_F(RunPlanTest, TheServerConfigSaysWhetherToOverwriteAndToStoreTheConnection)
{
    Collector first, second;
    go(first);
    auto plan = planOf(folder, specs,
        shopWorkflow() + "    forceEntityOverwriting: true\n    storeServiceConnection: false\n",
        { Kind::Catalog, store });
    const auto run = runToEnd(std::move(plan), second);
    EXPECT_EQ(run->plan()->count(SinkVerb::Suppressed), 0);
    bool seen = false;
    for (const engine::Event &event : second.events()) {
        const auto *yielded = event.as<engine::EntityYielded>();
        if (!yielded || !yielded->right || yielded->right->type != "CreateDatabaseServiceRequest")
            continue;
        seen = true;
        EXPECT_FALSE(parseJson(yielded->right->json)->contains("connection"));
    }
    EXPECT_TRUE(seen);
}

TEST_F(RunPlanTest, APlannedMillionFillsNoMemory)
{
    catalog::WritePlan plan;
    engine::EntitySunk sunk;
    sunk.verb = SinkVerb::Created;
    sunk.type = "CreateTableRequest";
    sunk.changes.push_back({ "description", "", std::string(20'000, 'x') });
    constexpr std::size_t many = catalog::WritePlan::maxEntities + 10;
    for (std::size_t i = 0; i < many; ++i) {
        if (i == 1)
            sunk.changes.clear();
        plan.add(sunk);
    }
    EXPECT_EQ(plan.count(SinkVerb::Created), std::int64_t(many));
    EXPECT_EQ(plan.entities().size(), catalog::WritePlan::maxEntities);
    EXPECT_EQ(plan.omitted(), 10);
    EXPECT_LT(plan.entities().front().changes[0].after.size(), 5000u);
    EXPECT_NE(
        plan.toText(3).find("… and " + std::to_string(many - 3) + " more"), std::string::npos);
}

TEST_F(RunPlanTest, NoSecretLeavesTheWorkflow)
{
    for (const bool keep : { false, true }) {
        Collector heard;
        auto plan = planOf(folder, specs, shopWorkflow(), { Kind::Catalog, store });
        plan.keepSecrets = keep;
        std::string said;
        {
            const auto run = runToEnd(std::move(plan), heard);
            said = dumpJson(run->plan()->toJson()) + run->plan()->toText();
            for (const std::string &line : contentOf(*run->store(), folder))
                said += line; // of the export
        }
        for (const engine::Event &event : heard.events())
            engine::appendJson(said, event);
        EXPECT_NE(said.find("shop.db.main"), std::string::npos);
        EXPECT_EQ(said.find("planted-"), std::string::npos);
        for (const char *suffix : { "", "-wal" }) {
            if (!std::filesystem::exists(store + suffix))
                continue;
            const std::string bytes = readFile(store + suffix);
            EXPECT_EQ(bytes.find("planted-jwt"), std::string::npos);
            // Only who says so has them stored.
            EXPECT_TRUE(keep || bytes.find("planted-pw") == std::string::npos);
        }
    }
}
