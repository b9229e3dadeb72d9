// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/cliprocess.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::test;

namespace {

bool has(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST(CliUsage, HelpAndVersionGoToStandardOutput)
{
    const Cli cli;
    const Finished help = cli.run({ "--help" });
    EXPECT_EQ(help.code, 0);
    EXPECT_EQ(help.err, "");
    for (const char *command :
        { "specs", "topology", "check", "validate", "walk", "step", "trace" }) {
        EXPECT_TRUE(has(help.out, command)) << command;
        const Finished own = cli.run({ command, "--help" });
        EXPECT_EQ(own.code, 0) << command;
        EXPECT_TRUE(has(own.out, "Examples:")) << own.out;
        EXPECT_EQ(cli.run({ "help", command }).out, own.out);
    }
    const Finished version = cli.run({ "--version" });
    EXPECT_EQ(version.code, 0);
    EXPECT_TRUE(has(version.out, "cstudio 0.")) << version.out;
}

TEST(CliUsage, WrongUsageIsTwoAndSaysWhatWasMeant)
{
    const Cli cli;
    struct Row
    {
        std::vector<std::string> arguments;
        const char *says;
    };
    const Row rows[] = {
        { {}, "Usage: cstudio" },
        { { "wlak", "x.yaml" }, "Did you mean `walk`?" },
        { { "walk" }, "Give a CONFIG.yaml" },
        { { "walk", "a.yaml", "b.yaml" }, "one argument too many" },
        { { "walk", "musicshop.yaml", "--limt", "3" }, "Did you mean `--limit`?" },
        { { "walk", "musicshop.yaml", "--limit" }, "needs a value" },
        { { "walk", "musicshop.yaml", "--limit", "0" }, "from 1 on" },
        { { "walk", "musicshop.yaml", "--limit", "3x" }, "from 1 on" },
        { { "walk", "musicshop.yaml", "--backend", "java" }, "no backend `java`" },
        { { "walk", "musicshop.yaml", "--sink", "file:" }, "no sink `file:`" },
        { { "walk", "musicshop.yaml", "--quiet=1" }, "takes no value" },
        { { "walk", "musicshop.yaml", "--limit", "1", "--limit", "2" }, "given twice" },
        { { "topology", "sqlite", "--format", "svg" }, "no format `svg`" },
        { { "trace", "shwo", "x" }, "show, why and export" },
        { { "specs", "extra" }, "one argument too many" },
    };
    for (const Row &row : rows) {
        const Finished result = cli.run(row.arguments);
        EXPECT_EQ(result.code, 2) << row.says;
        EXPECT_EQ(result.out, "") << row.says;
        EXPECT_TRUE(has(result.err, row.says)) << result.err;
    }
}

TEST(CliUsage, WhatCannotStartIsThree)
{
    const Cli cli;
    cli.write("broken.yaml", "source: [\n");
    cli.write("config.txt", "source: {}\n");
    std::string mysql = cli.read("musicshop.yaml");
    mysql.replace(mysql.find("type: sqlite"), 12, "type: mysql");
    mysql.replace(mysql.find("type: SQLite"), 12, "type: Mysql");
    cli.write("mysql.yaml", mysql);
    struct Row
    {
        std::vector<std::string> arguments;
        const char *says;
    };
    const Row rows[] = {
        { { "walk", "missing.yaml" }, "no such file" },
        { { "walk", "config.txt" }, ".yaml" },
        { { "walk", "broken.yaml" }, "broken.yaml:2:1" },
        { { "step", "broken.yaml" }, "broken.yaml:2:1" },
        { { "walk", "mysql.yaml", "--backend", "native" }, "no native connector `mysql`" },
        { { "topology", "databse" }, "Did you mean `database`?" },
        { { "check", "nosuch" }, "no native connector" },
        { { "trace", "show", "missing.trace" }, "missing.trace" },
        { { "walk", "musicshop.yaml", "--events", "no/such/dir/e.jsonl" }, "no/such/dir/e.jsonl" },
        { { "validate", "missing.yaml" }, "" },
    };
    for (const Row &row : rows) {
        const Finished result = cli.run(row.arguments);
        EXPECT_EQ(result.code, 3) << row.arguments[1] << result.out << result.err;
        EXPECT_TRUE(has(result.err, row.says)) << result.err;
    }
}

TEST(CliUsage, NoColoursWithoutATerminal)
{
    const Cli cli;
    for (const std::vector<std::string> &arguments : { std::vector<std::string> { "specs" },
             { "check", "sqlite" }, { "validate", "tutorial.yaml" }, { "walk", "tutorial.yaml" } })
        EXPECT_FALSE(has(cli.run(arguments).out, "\x1b[")) << arguments[0];
}
