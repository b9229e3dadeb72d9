// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/suggest.h"
#include "studio/cli/commands.h"
#include "studio/cli/terminal.h"

#include <csignal>
#include <vector>

using namespace cs;
using namespace cs::cli;

namespace {

const Command *const commands[] = { &specsCommand, &topologyCommand, &checkCommand,
    &validateCommand, &testConnectionCommand, &walkCommand, &stepCommand, &traceCommand, &catalogCommand, &scaffoldCommand,
    &filterCommand, &configCommand };

std::string generalHelp()
{
    std::string text = "Usage: cstudio COMMAND …\n\n"
                       "Connector Studio without its window: run, step and check ingestion "
                       "connectors.\n\nCommands:\n";
    for (const Command *command : commands)
        text += "  " + pad(command->name, 16) + std::string(command->summary) + '\n';
    return text
        + "\n`cstudio COMMAND --help` tells more of each.\n\n"
          "Exit codes: 0 all well, 1 the run or the check found failures, 2 wrong usage,\n"
          "3 could not start (spec, config, connection).\n\n"
          "Examples:\n"
          "  cstudio specs\n"
          "  cstudio topology database\n"
          "  cstudio walk musicshop.yaml\n";
}

const Command *find(std::string_view name)
{
    for (const Command *command : commands) {
        if (command->name == name)
            return command;
    }
    return nullptr;
}

int wrongUsage(std::string_view message, std::string_view command)
{
    err("cstudio: " + std::string(message));
    err("Try `cstudio " + std::string(command) + (command.empty() ? "" : " ") + "--help`.");
    return WrongUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is noticed when writing
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        err(generalHelp());
        return WrongUsage;
    }
    const std::string &name = words[0];
    if (name == "--help" || name == "-h" || name == "help") {
        const Command *about = words.size() > 1 ? find(words[1]) : nullptr;
        out(about ? helpText(*about) : generalHelp());
        return AllWell;
    }
    if (name == "--version") {
        out("cstudio " CS_VERSION "\n");
        return AllWell;
    }
    const Command *command = find(name);
    if (!command) {
        std::vector<std::string_view> names;
        for (const Command *known : commands)
            names.push_back(known->name);
        const auto meant = closest(name, names);
        return wrongUsage("there is no command `" + name + "`."
                + (meant ? " Did you mean `" + std::string(*meant) + "`?" : ""),
            "");
    }
    const std::span<const std::string> rest = std::span(words).subspan(1);
    for (const std::string &word : rest) {
        if (word == "--")
            break;
        if (word == "--help" || word == "-h") {
            out(helpText(*command));
            return AllWell;
        }
    }
    const auto arguments = Arguments::parse(*command, rest);
    if (!arguments)
        return wrongUsage(arguments.error().message, command->name);
    return command->run(*arguments);
}
