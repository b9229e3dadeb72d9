// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprocess.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::test;

namespace {

std::string withFilter(const Cli &cli, const std::string &filter)
{
    std::string text = cli.read("musicshop.yaml");
    const std::string mark = "      type: DatabaseMetadata\n";
    text.insert(
        text.find(mark) + mark.size(), "      tableFilterPattern:\n        " + filter + "\n");
    return text;
}

Json tables(const Finished &result)
{
    const Json document = result.json();
    for (const Json &level : document.at("levels")) {
        if (level.at("level") == "table")
            return level;
    }
    return {};
}

} // namespace

TEST(CliFilter, ListsTheSourceAndSaysWhichRuleDecided)
{
    const Cli cli;
    cli.write("f.yaml", withFilter(cli, "{includes: ['al.*'], excludes: ['albums']}"));
    const Finished result = cli.run({ "filter", "f.yaml", "--json" });
    ASSERT_EQ(result.code, 0) << result.err;
    const Json level = tables(result);
    EXPECT_EQ(level.at("kept"), 1);
    EXPECT_EQ(level.at("dropped"), 16);
    const auto &names = level.at("names");
    const auto albums
        = std::ranges::find_if(names, [](const Json &name) { return name.at("name") == "albums"; });
    EXPECT_EQ(albums->at("state"), "dropped");
    EXPECT_EQ(albums->at("rule"), "albums");
    EXPECT_EQ(albums->at("list"), "excludes");
    EXPECT_EQ(albums->at("fqn"), "music_shop.musicshop.main.albums");
    EXPECT_TRUE(albums->at("wouldDelete").is_null());
}

TEST(CliFilter, KnowsWhatARunWouldDelete)
{
    const Cli cli;
    ASSERT_EQ(cli.run({ "walk", "musicshop.yaml", "--quiet", "--sink", "catalog:shop.db", "--trace",
                          "shop.trace" })
                  .code,
        0);
    cli.write("f.yaml", withFilter(cli, "{excludes: ['albums$']}"));
    const Finished result = cli.run(
        { "filter", "f.yaml", "--names", "shop.trace", "--catalog", "shop.db", "--json" });
    ASSERT_EQ(result.code, 0) << result.err;
    EXPECT_EQ(tables(result).at("wouldDelete"), 1);
    const Finished words = cli.run({ "filter", "f.yaml", "--names", "shop.trace", "--explain" });
    EXPECT_NE(words.out.find("the text `albums`"), std::string::npos) << words.out;
    EXPECT_NE(words.out.find("table: 16 kept, 1 dropped"), std::string::npos) << words.out;
    // The same names make the diagnostic of a filter that hides everything.
    cli.write("f.yaml", withFilter(cli, "{includes: ['nothing']}"));
    const Finished validated = cli.run({ "validate", "f.yaml", "--names", "shop.trace" });
    EXPECT_NE(validated.out.find("drops all 17 names"), std::string::npos) << validated.out;
}

TEST(CliFilter, ABadExpressionIsAFailure)
{
    const Cli cli;
    cli.write("f.yaml", withFilter(cli, "{excludes: ['*']}"));
    cli.write("names.txt", "table music_shop.musicshop.main.albums\n");
    const Finished result = cli.run({ "filter", "f.yaml", "--names", "names.txt" });
    EXPECT_EQ(result.code, 1) << result.err;
    EXPECT_NE(result.out.find("cannot be decided"), std::string::npos) << result.out;
    EXPECT_EQ(cli.run({ "filter", "f.yaml", "--names", "absent.txt" }).code, 3);
    EXPECT_EQ(cli.run({ "filter" }).code, 2);
}

TEST(CliConfig, ANewOneValidatesAndWalks)
{
    const Cli cli;
    const Finished made = cli.run({ "config", "new", "sqlite" });
    ASSERT_EQ(made.code, 0) << made.err;
    cli.write("new.yaml", made.out);
    EXPECT_EQ(cli.run({ "validate", "new.yaml" }).code, 0);
    EXPECT_EQ(cli.run({ "walk", "new.yaml", "--quiet" }).code, 0);
    const Finished custom
        = cli.run({ "config", "new", "customDatabase", "--class", "shop.source.ShopSource" });
    EXPECT_NE(custom.out.find("sourcePythonClass: shop.source.ShopSource"), std::string::npos);
    EXPECT_NE(cli.run({ "config", "new", "Mysql", "--workflow", "usage" }).out.find("table-usage"),
        std::string::npos);
    EXPECT_EQ(cli.run({ "config", "new", "Superset", "--workflow", "usage" }).code, 2);
    EXPECT_EQ(cli.run({ "config", "new", "Mysqll" }).code, 3);
}

TEST(CliConfig, WhatIsImportedOfACatalogueWalksToTheSame)
{
    const Cli cli;
    ASSERT_EQ(
        cli.run({ "walk", "musicshop.yaml", "--quiet", "--sink", "catalog:shop.db" }).code, 0);
    const Finished listed = cli.run({ "config", "import", "--from", "shop.db", "--json" });
    ASSERT_EQ(listed.code, 0) << listed.err;
    ASSERT_EQ(listed.json().at("services").size(), 1U) << listed.out;
    EXPECT_EQ(listed.json().at("services")[0].at("name"), "music_shop");
    const std::vector<std::string> import { "config", "import", "--from", "shop.db", "--service",
        "music_shop", "-o", "imported.yaml" };
    ASSERT_EQ(cli.run(import).code, 0);
    EXPECT_EQ(cli.run(import).code, 2) << "it is there already";
    EXPECT_EQ(cli.run({ "validate", "imported.yaml" }).code, 0) << cli.read("imported.yaml");
    const auto walked = [&cli](const char *config) {
        const std::string file = std::string(config) + ".jsonl";
        EXPECT_EQ(cli.run({ "walk", config, "--quiet", "--sink", "file:" + file }).code, 0);
        return cli.read(file);
    };
    const std::string before = walked("musicshop.yaml");
    EXPECT_FALSE(before.empty());
    EXPECT_EQ(walked("imported.yaml"), before);
    EXPECT_EQ(
        cli.run({ "config", "import", "--from", "shop.db", "--service", "musicshop" }).code, 3);
    EXPECT_EQ(cli.run({ "config", "import", "--from", "none.db" }).code, 3);
    EXPECT_EQ(cli.run({ "config", "import" }).code, 2);
}

TEST(CliConfig, DifferencesByKey)
{
    const Cli cli;
    std::string text = cli.read("musicshop.yaml");
    EXPECT_EQ(cli.run({ "config", "diff", "musicshop.yaml", "musicshop.yaml" }).code, 0);
    const std::string token = "jwtToken: ";
    text.insert(text.find(token) + token.size(), "planted-");
    text.replace(text.find("serviceName: music_shop"), 23, "serviceName: 'x'");
    text += "  loggerLevel: DEBUG\n# and a comment\n";
    cli.write("other.yaml", text);
    const Finished result = cli.run({ "config", "diff", "musicshop.yaml", "other.yaml", "--json" });
    EXPECT_EQ(result.code, 1) << result.err;
    const Json list = result.json().at("differences");
    ASSERT_EQ(list.size(), 3U) << result.out;
    EXPECT_EQ(list[0].at("path"), "source.serviceName");
    EXPECT_EQ(list[0].at("after"), "x");
    EXPECT_EQ(list[2].at("kind"), "added");
    EXPECT_EQ(result.out.find("planted-"), std::string::npos) << "secrets are not shown";
}
