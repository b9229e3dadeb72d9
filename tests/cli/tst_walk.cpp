// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprocess.h"

#include <fstream>
#include <gtest/gtest.h>
#include <regex>
#include <sstream>

using namespace cs;
using namespace cs::test;

namespace {

std::vector<Json> lines(const std::string &text)
{
    std::vector<Json> result;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        auto parsed = parseJson(line);
        EXPECT_TRUE(parsed) << line;
        if (parsed)
            result.push_back(std::move(*parsed));
    }
    return result;
}

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

// Without what may change: the time, and where in its file a stub stands.
std::string steady(const std::string &text)
{
    static const std::regex line(R"((\.cpp):[0-9]+)");
    static const std::regex time(R"( in [0-9.]+ s:)");
    return std::regex_replace(std::regex_replace(text, line, "$1:N"), time, " in T s:");
}

} // namespace

TEST(CliWalk, EventsAreLinesOfTheContract)
{
    const Cli cli;
    const Finished result = cli.run({ "walk", "musicshop.yaml", "--events", "-" });
    EXPECT_EQ(result.code, 0) << result.err;
    const std::vector<Json> events = lines(result.out);
    ASSERT_GT(events.size(), 20u);
    EXPECT_EQ(events.front().at("event"), "runStarted");
    EXPECT_EQ(events.back().at("event"), "runFinished");
    const std::vector<std::string> first { "seq", "event", "path", "thread", "t_us" };
    bool service = false;
    for (std::size_t i = 0; i < events.size(); ++i) {
        EXPECT_EQ(events[i].at("seq"), i + 1);
        auto it = events[i].begin();
        for (const std::string &key : first)
            EXPECT_EQ((it++).key(), key);
        if (events[i].at("event") == "entityYielded"
            && events[i].at("path") == "root[music_shop]/yield_create_request_database_service#0") {
            service = true;
            EXPECT_EQ(events[i].at("side"), "right");
            EXPECT_EQ(events[i].at("entity").at("fqn"), "music_shop");
        }
    }
    EXPECT_TRUE(service);

    const Finished filed = cli.run({ "walk", "musicshop.yaml", "--events", "e.jsonl" });
    EXPECT_EQ(filed.code, 0);
    EXPECT_EQ(lines(cli.read("e.jsonl")).size(), events.size());
    EXPECT_TRUE(has(filed.out, "▸ root")) << filed.out;
}

TEST(CliWalk, TheTreeShowsWhatWasYielded)
{
    const Finished result = Cli().run({ "walk", "musicshop.yaml" });
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_EQ(result.out.rfind("sqlite → music_shop  (native)\n▸ root\n  music_shop\n", 0), 0u)
        << result.out;
    EXPECT_TRUE(has(result.out,
        "    · yield_create_request_database_service  1  CreateDatabaseServiceRequest music_shop"))
        << result.out;
    EXPECT_TRUE(has(result.out, "Completed in ")) << result.out;
    EXPECT_TRUE(has(result.out, "Yielded nothing, and why:")) << result.out;
}

TEST(CliWalk, TheTutorialIsStubsAndSaysSo)
{
    const Finished result = Cli().run({ "walk", "tutorial.yaml" });
    EXPECT_EQ(result.code, 0) << result.err;
    std::string golden;
    {
        std::ostringstream text;
        text << std::ifstream(CS_TEST_DATA "/cli/tutorial-walk.txt").rdbuf();
        golden = text.str();
    }
    EXPECT_EQ(steady(result.out), golden);
}

TEST(CliWalk, QuietSaysNothing)
{
    const Finished result = Cli().run({ "walk", "musicshop.yaml", "--quiet" });
    EXPECT_EQ(result.code, 0);
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(result.err, "");
}

TEST(CliWalk, StopAtStopsThere)
{
    const Cli cli;
    const Finished result
        = cli.run({ "walk", "musicshop.yaml", "--stop-at", "yield_database_schema" });
    EXPECT_EQ(result.code, 0) << result.err;
    EXPECT_TRUE(has(result.out, "▶ stopped at root[music_shop]/")) << result.out;
    EXPECT_FALSE(has(result.out, "▸ table")) << result.out;
    const Finished never = cli.run({ "walk", "musicshop.yaml", "--stop-at", "nowhere" });
    EXPECT_EQ(never.code, 1);
    EXPECT_TRUE(has(never.err, "never came to nowhere")) << never.err;
}

TEST(CliWalk, LimitCutsEachVisit)
{
    const Cli cli;
    const auto elements = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), { "--events", "-" });
        std::size_t count = 0;
        for (const Json &event : lines(cli.run(arguments).out)) {
            if (event.at("event") == "elementProduced" && event.at("node") == "table")
                ++count;
        }
        return count;
    };
    EXPECT_GT(elements({ "walk", "musicshop.yaml" }), 2u);
    EXPECT_EQ(elements({ "walk", "musicshop.yaml", "--limit", "2" }), 2u);
}

TEST(CliWalk, ADryRunEndsWithThePlanAndWritesNothing)
{
    const Cli cli;
    const std::vector<std::string> dry { "walk", "musicshop.yaml", "--sink", "catalog:dry.db",
        "--dry-run" };
    const Finished text = cli.run(dry);
    EXPECT_EQ(text.code, 0) << text.err;
    EXPECT_TRUE(has(text.out, "Write plan (nothing was written):")) << text.out;
    EXPECT_FALSE(cli.exists("dry.db"));
    // Quiet is about words: what `-` asks for is written.
    std::vector<std::string> quiet = dry;
    quiet.insert(quiet.end(), { "--quiet", "--plan", "-" });
    const Finished json = cli.run(quiet);
    const Json plan = Json::parse(json.out, nullptr, false);
    ASSERT_TRUE(plan.is_object()) << json.out;
    EXPECT_EQ(plan["dryRun"], true);
    EXPECT_GT(plan["counts"]["Table"]["created"], 1);
    EXPECT_FALSE(
        lines(cli.run({ "walk", "musicshop.yaml", "--quiet", "--events", "-" }).out).empty());
    EXPECT_EQ(
        cli.run({ "walk", "musicshop.yaml", "--sink", "none", "--plan", "-", "--events", "-" })
            .code,
        2);
}

TEST(CliWalk, AServerIsNotWrittenToUnasked)
{
    const Finished result = Cli().run({ "walk", "musicshop.yaml", "--sink", "server" });
    EXPECT_EQ(result.code, 2);
    EXPECT_TRUE(has(result.err, "This run writes to the OpenMetadata server")) << result.err;
    EXPECT_TRUE(has(result.err, "--yes")) << result.err;
}

TEST(CliWalk, SinksKeepWhatTheyGet)
{
    const Cli cli;
    EXPECT_EQ(cli.run({ "walk", "musicshop.yaml", "--sink", "file:records.jsonl" }).code, 0);
    EXPECT_GT(lines(cli.read("records.jsonl")).size(), 3u);
    EXPECT_EQ(cli.run({ "walk", "musicshop.yaml", "--sink", "none" }).code, 0);
    EXPECT_TRUE(
        has(cli.run({ "walk", "musicshop.yaml", "--sink", "catalog:shop.db" }).out, "created"));
    const std::string again
        = cli.run({ "walk", "musicshop.yaml", "--sink", "catalog:shop.db" }).out;
    EXPECT_TRUE(has(again, "unchanged")) << again;
}

TEST(CliWalk, ADatabaseThatIsNotThereIsThree)
{
    const Cli cli;
    std::string text = cli.read("musicshop.yaml");
    text.replace(text.find("musicshop.db"), 12, "nodir/no.db");
    cli.write("gone.yaml", text);
    const Finished result = cli.run({ "walk", "gone.yaml" });
    EXPECT_EQ(result.code, 3) << result.out << result.err;
    EXPECT_TRUE(has(result.err, "no.db")) << result.err;
}

TEST(CliTrace, ShowsAndExportsWhatWasRecorded)
{
    const Cli cli;
    const Finished walk = cli.run({ "walk", "musicshop.yaml", "--trace", "shop.trace" });
    ASSERT_TRUE(cli.exists("shop.trace"));
    const Finished show = cli.run({ "trace", "show", "shop.trace" });
    EXPECT_EQ(show.code, 0) << show.err;
    EXPECT_EQ(walk.out.rfind(show.out, 0), 0u) << show.out;
    const std::vector<Json> events = lines(cli.run({ "trace", "export", "shop.trace" }).out);
    ASSERT_GT(events.size(), 20u);
    EXPECT_EQ(events.back().at("event"), "runFinished");
    EXPECT_TRUE(has(cli.run({ "trace", "why", "shop.trace" }).out, "Yielded nothing"));
}

TEST(CliStep, StepsFromAPipe)
{
    const Cli cli;
    const Finished result = cli.run({ "step", "musicshop.yaml" },
        "i\ni\ni\np\nto yield_database\ns\nctx\nent\nb table\nb\nc\np\nd 1\nnonsense\n\nq\n");
    EXPECT_EQ(result.code, 0) << result.out << result.err;
    EXPECT_TRUE(has(result.out, "▶ root  nodeEntered")) << result.out;
    EXPECT_TRUE(has(result.out, "▶ root[music_shop]  elementProduced")) << result.out;
    EXPECT_TRUE(
        has(result.out, "▶ root[music_shop]/yield_create_request_database_service  stageEntered"))
        << result.out;
    EXPECT_TRUE(has(result.out, "database_service = \"music_shop\"")) << result.out;
    EXPECT_TRUE(has(result.out, "\"name\": \"")) << result.out;
    EXPECT_TRUE(has(result.out, "breakpoint 1")) << result.out;
    EXPECT_TRUE(has(result.err, "no command `nonsense`")) << result.err;
    EXPECT_TRUE(has(result.out, "Completed in ")) << result.out; // the empty line went on
}

TEST(CliStep, TheEndOfInputStopsTheRun)
{
    const Cli cli;
    const Finished none = cli.run({ "step", "musicshop.yaml" }, "");
    EXPECT_EQ(none.code, 0);
    EXPECT_TRUE(has(none.out, "Stopped in ")) << none.out;
    const Finished whole = cli.run({ "step", "musicshop.yaml" }, "c\n");
    EXPECT_EQ(whole.code, 0);
    EXPECT_TRUE(has(whole.out, "Completed in ")) << whole.out;
}
