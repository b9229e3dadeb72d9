// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/collection.h"
#include "core/run/sourcenames.h"
#include "tests/unit/run/runs.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::test;

namespace {

class Waiting final : public engine::Listener
{
public:
    void onEvents(std::vector<engine::Event>) override { }
    void onState(const engine::SessionState &state) override
    {
        const std::scoped_lock lock(m_mutex);
        m_done = state.state == engine::RunState::Finished;
        m_changed.notify_all();
    }
    void onReply(std::uint64_t, Result<Json>) override { }
    bool wait()
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(60), [this] { return m_done; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_done = false;
};

class SourceNamesTest : public testing::Test
{
protected:
    SourceNamesTest()
    {
        m_specs.add(sqlite::serviceSpec());
        runSql(m_folder.file("shop.sqlite"), shopSql);
    }

    run::RunPlan plan(const std::string &more)
    {
        run::RunPlan made = planOf(m_folder, m_specs, shopWorkflow("http://127.0.0.1:9/api", more),
            { run::SinkChoice::Kind::Catalog, m_folder.file("shop.db") });
        made.record = true;
        return made;
    }

    workflow::FilterNames walked(run::RunPlan plan)
    {
        Waiting waiting;
        auto run = run::Run::create(std::move(plan), waiting);
        EXPECT_TRUE(run) << toText(run.error());
        (*run)->session().send(engine::Start {});
        EXPECT_TRUE(waiting.wait());
        return run::namesOf(*(*run)->recording());
    }

    std::vector<std::string> inCatalogue()
    {
        auto store = catalog::Store::openCopy(m_folder.file("shop.db"));
        std::vector<std::string> out;
        for (const auto &name : run::namesOf(**store, "shop", "DatabaseMetadata").names) {
            if (name.level->id == "table")
                out.push_back(name.fqn);
        }
        std::ranges::sort(out);
        return out;
    }

    TempFolder m_folder;
    engine::SpecRegistry m_specs;
};

std::vector<std::string> fqns(const workflow::FilterNames &names, std::string_view level)
{
    std::vector<std::string> out;
    for (const auto &name : names.names) {
        if (name.level->id == level)
            out.push_back(name.fqn);
    }
    std::ranges::sort(out);
    return out;
}

} // namespace

TEST_F(SourceNamesTest, ARecordingKnowsWhatWasKeptAndWhatWasFiltered)
{
    const auto names = walked(plan("      tableFilterPattern:\n        excludes: ['odd']\n"));
    const std::vector<std::string> all { "shop.db.main.\"odd.name\"", "shop.db.main.a",
        "shop.db.main.b", "shop.db.main.v" };
    EXPECT_EQ(fqns(names, "table"), all);
    EXPECT_EQ(fqns(names, "databaseSchema"), std::vector<std::string> { "shop.db.main" });
    EXPECT_TRUE(names.listed.contains({ "table", "shop.db.main" }));
    const auto odd = std::ranges::find(
        names.names, std::string("shop.db.main.\"odd.name\""), &workflow::SourceName::fqn);
    EXPECT_EQ(odd->name, "odd.name");
    EXPECT_TRUE(odd->inSource);
}

TEST_F(SourceNamesTest, TheListingRunWritesNothingAndSeesEverything)
{
    const auto names
        = walked(run::listingPlan(plan("      schemaFilterPattern:\n        excludes: ['.*']\n")));
    EXPECT_EQ(fqns(names, "table").size(), 4U);
    EXPECT_FALSE(std::filesystem::exists(m_folder.file("shop.db")));
}

// What the lab foretells is what the next run does.
TEST_F(SourceNamesTest, WouldDeleteIsWhatARunDeletes)
{
    for (const std::string filter : { "excludes: ['a$', 'v']", "includes: ['odd', 'B']",
             "includes: ['none']", "excludes: ['x']" }) {
        walked(plan({}));
        runSql(m_folder.file("shop.sqlite"), "create table late(x text)");
        walked(plan({}));
        runSql(m_folder.file("shop.sqlite"), "drop table late");
        run::RunPlan next = plan("      tableFilterPattern:\n        " + filter + "\n");
        const workflow::FilterLab lab(next.workflow.document);
        auto names = walked(run::listingPlan(plan({})));
        {
            auto store = catalog::Store::openCopy(m_folder.file("shop.db"));
            names.add(run::namesOf(**store, "shop", "DatabaseMetadata"));
        }
        const auto decisions = lab.decide(names);
        std::vector<std::string> left;
        for (std::size_t i = 0; i < decisions.size(); ++i) {
            const auto &name = names.names[i];
            if (name.level->id == "table" && name.inCatalogue
                && decisions[i].deletion == workflow::NameDecision::Deletion::None)
                left.push_back(name.fqn);
        }
        std::ranges::sort(left);
        const std::size_t before = inCatalogue().size();
        walked(std::move(next));
        EXPECT_EQ(inCatalogue(), left) << filter;
        EXPECT_LT(left.size(), before) << filter << ": `late` goes at least";
    }
}

TEST_F(SourceNamesTest, AFileOfNames)
{
    writeFile(m_folder.file("names.txt"),
        "# a comment\n\ntable shop.db.main.\"odd.name\"\ndatabaseSchema\tshop.db.main\r\n");
    const auto names = run::namesOfFile(m_folder.file("names.txt"));
    ASSERT_TRUE(names) << toText(names.error());
    ASSERT_EQ(names->names.size(), 2U);
    EXPECT_EQ(names->names[0].name, "odd.name");
    EXPECT_EQ(names->names[1].fqn, "shop.db.main");
    writeFile(m_folder.file("bad.txt"), "table shop.db.main.a\nnothing here\n");
    const auto bad = run::namesOfFile(m_folder.file("bad.txt"));
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().location.line, 2);
    EXPECT_FALSE(run::namesOfFile(m_folder.file("absent.txt")));
}
