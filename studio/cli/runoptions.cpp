// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/runoptions.h"

#include "connectors/sqlite/sample.h"
#include "core/run/target.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

#include <QStandardPaths>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>

namespace cs::cli {

namespace {

// The file to walk. The sample is put where the window puts its own; its paths start there.
Result<std::string> configFile(const Arguments &arguments, run::RunPlan &plan)
{
    const bool named = !arguments.operands().empty();
    if (named == arguments.has("--sample")) {
        return Error { "usage",
            named ? "Give a CONFIG.yaml or `--sample`, not both."
                  : "Give a CONFIG.yaml, or `--sample` for the music shop that comes with the "
                    "program.",
            {}, {} };
    }
    if (named)
        return arguments.operands()[0];
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/connector-studio/sample");
    plan.baseDir = folder.toStdString();
    return sqlite::createSample(plan.baseDir);
}

// One word from the terminal; the question goes to standard error, as standard output may be a
// pipe.
bool agreed(const std::string &question)
{
    err(question);
    std::fputs("Write to it? [y/N] ", stderr);
    std::fflush(stderr);
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

// Writing to a real server is agreed to first, once.
Result<void> confirm(const Arguments &arguments, run::RunPlan &plan)
{
    if (plan.sink.kind != run::SinkChoice::Kind::Server || plan.dryRun)
        return {};
    if (!arguments.has("--yes")) {
        const std::string question = run::serverQuestion(plan);
        if (!isTerminal(0)) {
            return Error { "usage",
                question
                    + " Nobody can be asked, as standard input is no terminal: add --yes to agree.",
                {}, {} };
        }
        if (!agreed(question))
            return Error { "server-not-confirmed", "Nothing was written.", {}, {} };
    }
    plan.serverConfirmed = true;
    return {};
}

// "4G", "800M", "512K", or bytes.
Result<std::uint64_t> sizeOf(const std::string &text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view unit(end, static_cast<std::size_t>(text.data() + text.size() - end));
    const int shift = unit == "K" ? 10 : unit == "M" ? 20 : unit == "G" ? 30 : 0;
    if (error != std::errc() || (shift == 0 && !unit.empty()) || number == 0
        || number > (std::uint64_t(1) << 62 >> shift))
        return Error { "usage", "`--memory-limit` takes a size such as 800M or 4G.", {}, {} };
    return number << shift;
}

} // namespace

Result<run::RunPlan> planFrom(const Arguments &arguments)
{
    const auto usage = [](Error error) {
        error.code = "usage";
        return error;
    };
    run::RunPlan plan;
    plan.specs = &nativeSpecs();
    if (arguments.has("--backend")) {
        auto backend = run::parseBackend(arguments.value("--backend"));
        if (!backend)
            return usage(std::move(backend).error());
        plan.backend = *backend;
    }
    if (arguments.has("--sink")) {
        auto sink = run::parseSink(arguments.value("--sink"));
        if (!sink)
            return usage(std::move(sink).error());
        plan.sink = std::move(*sink);
    }
    if (arguments.has("--limit")) {
        const std::string text = arguments.value("--limit");
        const auto [end, error]
            = std::from_chars(text.data(), text.data() + text.size(), plan.limit);
        if (error != std::errc() || end != text.data() + text.size() || plan.limit < 1)
            return Error { "usage", "`--limit` takes a whole number from 1 on.", {}, {} };
    }
    plan.dryRun = arguments.has("--dry-run");
    plan.applyUnsafeDeletions = arguments.has("--apply-unsafe-deletions");
    plan.keepSecrets = arguments.has("--keep-secrets");
    using Kind = run::SinkChoice::Kind;
    if (plan.dryRun && plan.sink.kind != Kind::Catalog && plan.sink.kind != Kind::None)
        return Error { "usage",
            "`--dry-run` compares with a catalogue: take `--sink catalog:FILE` (or none) with it.",
            {}, {} };
    if (arguments.has("--memory-limit")) {
        auto bytes = sizeOf(arguments.value("--memory-limit"));
        if (!bytes)
            return std::move(bytes).error();
        plan.memoryLimit = *bytes;
    }
    plan.spec = arguments.value("--spec");
    plan.python = pythonOf(arguments);
    plan.pythonPaths = arguments.values("--path");
    plan.traceFile = arguments.value("--trace");
    auto file = configFile(arguments, plan);
    if (!file)
        return std::move(file).error();
    auto variables = variablesOf(arguments, *file);
    if (!variables)
        return std::move(variables).error();
    auto workflow = workflow::readWorkflowFile(*file, *variables);
    if (!workflow)
        return std::move(workflow).error();
    for (const workflow::Diagnostic &remark : workflow->remarks)
        err(toText(workflow::toError(remark)) + " [" + remark.code + ']');
    plan.workflow = std::move(*workflow);
    if (auto confirmed = confirm(arguments, plan); !confirmed)
        return confirmed.error();
    return plan;
}

bool writePlan(const catalog::WritePlan &plan, const std::string &file)
{
    if (file.empty())
        return true;
    const std::string text = dumpJson(plan.toJson(), 2) + '\n';
    if (file == "-")
        return out(text);
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        err("cstudio: the write plan cannot be written to " + file + ": " + std::strerror(errno)
            + '.');
    return !stream.fail();
}

} // namespace cs::cli
