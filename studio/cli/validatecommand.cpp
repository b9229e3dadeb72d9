// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

namespace cs::cli {

namespace {

using workflow::Diagnostic;

std::string toText(const Diagnostic &diagnostic, const Palette &palette)
{
    const Location &at = diagnostic.location;
    const Tone tone = diagnostic.severity == workflow::Severity::Error ? Tone::Bad : Tone::Look;
    std::string text = at.file;
    if (at.line > 0)
        text += ':' + std::to_string(at.line) + ':' + std::to_string(at.column);
    return text + ": " + palette.paint(tone, workflow::toText(diagnostic.severity)) + ": "
        + diagnostic.message + palette.paint(Tone::Dim, " [" + diagnostic.code + ']') + '\n';
}

int run(const Arguments &arguments)
{
    const std::string &file = arguments.operands()[0];
    if (arguments.has("--python"))
        err("This version checks against the built-in schemas, those of the framework 2.0.");
    const auto text = workflow::readConfigFile(file);
    std::vector<Diagnostic> diagnostics;
    if (text) {
        diagnostics = workflow::validateWorkflow(*text, file);
    } else {
        const Error &error = text.error();
        diagnostics.push_back(
            { workflow::Severity::Error, error.code, error.message, error.location, {} });
    }
    if (arguments.has("--json")) {
        out(dumpJson(workflow::toJson(file, diagnostics), 2) + '\n');
    } else {
        const Palette palette = Palette::forFile(1);
        std::string lines;
        for (const Diagnostic &diagnostic : diagnostics)
            lines += toText(diagnostic, palette);
        if (diagnostics.empty())
            lines = file + ": " + palette.paint(Tone::Good, "no problems") + '\n';
        out(lines);
    }
    if (!text)
        return CouldNotStart;
    return workflow::hasErrors(diagnostics) ? Failures : AllWell;
}

constexpr Option options[] = {
    { "--python", "PY", "interpreter; this version does not take its schemas yet" },
    { "--json", "", "one JSON document" },
};

} // namespace

const Command validateCommand {
    "validate",
    "check a workflow config; diagnostics as file:line:column",
    "CONFIG.yaml",
    1,
    1,
    options,
    "The frame, the parts of database metadata and lineage runs, and SQLite connections are "
    "checked\n"
    "against the framework 2.0; connections of other connectors are taken as they are. "
    "Environment\n"
    "variables are put in first, as the framework does. Exits with 1 if there is an error; "
    "warnings\n"
    "alone are all well.",
    "  cstudio validate musicshop.yaml\n"
    "  cstudio validate musicshop.yaml --json",
    run,
};

} // namespace cs::cli
