// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/versions.h"

#include "core/run/sourcenames.h"
#include "core/workflow/assist.h"
#include "core/workflow/frameworkschema.h"
#include "core/workflow/workflow.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

namespace cs::cli {

int sayVersions(const Arguments &arguments, const workflow::ValidationOptions &options)
{
    const auto to = workflow::frameworkSchema(arguments.value("--against"));
    if (!to)
        return couldNotStart(to.error());
    const Palette palette = Palette::forFile(1);
    Json files = Json::array();
    int code = AllWell;
    for (const std::string &file : arguments.operands()) {
        const auto text = workflow::readConfigFile(file);
        if (!text)
            return couldNotStart(text.error());
        const auto changes
            = workflow::versionChanges(*text, file, options.schema, *to, options.environment);
        std::string lines = file + ": from " + options.schema.name() + " to " + to->name() + '\n';
        std::vector<workflow::Diagnostic> broken;
        std::vector<workflow::Diagnostic> mended;
        for (const workflow::VersionChange &change : changes) {
            const workflow::Diagnostic &d = change.diagnostic;
            const bool breaks = change.kind == workflow::VersionChange::Kind::Broken;
            (breaks ? broken : mended).push_back(d);
            lines += "  " + std::to_string(d.location.line) + ':'
                + std::to_string(d.location.column) + ": "
                + (breaks ? palette.paint(Tone::Bad, "breaks: ")
                          : palette.paint(Tone::Good, "mends: "))
                + d.message + '\n';
            if (breaks && !d.fixes.empty())
                lines += palette.paint(Tone::Dim, "    proposal: " + d.fixes.front().title) + '\n';
        }
        if (changes.empty())
            lines += "  nothing changes\n";
        if (workflow::hasErrors(broken))
            code = Failures;
        if (!arguments.has("--json")) {
            out(lines);
            continue;
        }
        files.push_back({ { "file", file }, { "from", options.schema.name() }, { "to", to->name() },
            { "broken", workflow::toJson(file, broken).at("diagnostics") },
            { "mended", workflow::toJson(file, mended).at("diagnostics") } });
    }
    if (arguments.has("--json"))
        out(dumpJson(files.size() == 1 ? files[0] : Json { { "files", files } }, 2) + '\n');
    return code;
}

Result<void> addNames(
    workflow::ValidationOptions &options, const Arguments &arguments, const std::string &file)
{
    options.recordedNames = {};
    workflow::FilterNames names;
    for (const std::string &from : arguments.values("--names")) {
        const auto more = run::namesOfFile(from);
        if (!more)
            return more.error();
        names.add(*more);
    }
    const auto text = workflow::readConfigFile(file);
    if (names.names.empty() || !text)
        return {}; // a file that cannot be read has its own diagnostic
    const workflow::Validation read(*text, file, options);
    const bool usesFqn
        = read.root() && workflow::FilterLab(workflow::toJson(*read.root())).usesFqn();
    options.recordedNames = workflow::recordedNames(
        std::make_shared<const workflow::FilterNames>(std::move(names)), usesFqn);
    return {};
}

} // namespace cs::cli
