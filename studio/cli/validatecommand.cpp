// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/edits.h"
#include "core/workflow/frameworkschema.h"
#include "core/workflow/validation.h"
#include "core/workflow/workflow.h"
#include "studio/cli/commands.h"
#include "studio/cli/terminal.h"

#include <QSaveFile>
#include <QString>

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
    text += ": " + palette.paint(tone, workflow::toText(diagnostic.severity)) + ": "
        + diagnostic.message + palette.paint(Tone::Dim, " [" + diagnostic.code + ']') + '\n';
    for (const workflow::Fix &fix : diagnostic.fixes)
        text += palette.paint(Tone::Dim, "    fix: " + fix.title) + '\n';
    return text;
}

struct Checked
{
    std::string file;
    std::vector<Diagnostic> diagnostics;
    int fixed = 0;
    bool readable = true;
};

std::vector<Diagnostic> diagnosed(
    const std::string &text, const std::string &file, const workflow::ValidationOptions &options)
{
    return workflow::Validation(text, file, options).diagnostics();
}

int errors(const std::vector<Diagnostic> &diagnostics)
{
    int count = 0;
    for (const Diagnostic &d : diagnostics)
        count += d.severity == workflow::Severity::Error ? 1 : 0;
    return count;
}

// A fix that leaves a choice to people, or invents a value, is none that is done unasked.
bool isSafe(const Diagnostic &diagnostic)
{
    if (diagnostic.fixes.empty() || diagnostic.code == "suspicious-scalar")
        return false;
    const workflow::Fix &first = diagnostic.fixes.front();
    if (first.title.starts_with("Remove") || first.title.starts_with("Set to"))
        return false;
    for (const workflow::Edit &edit : first.edits) {
        if (edit.text.find("change-me") != std::string::npos)
            return false;
    }
    return diagnostic.fixes.size() == 1
        || diagnostic.message.find("Did you mean") != std::string::npos;
}

// One at a time, each only if it leaves fewer errors or fewer diagnostics than before.
int fixAll(std::string &text, const std::string &file, const workflow::ValidationOptions &options,
    std::vector<Diagnostic> &diagnostics)
{
    int done = 0;
    for (int round = 0; round < 200; ++round) {
        bool progress = false;
        for (const Diagnostic &diagnostic : diagnostics) {
            if (!isSafe(diagnostic))
                continue;
            std::string next = workflow::patched(
                text, workflow::toPatches(text, diagnostic.fixes.front().edits));
            std::vector<Diagnostic> left = diagnosed(next, file, options);
            if (errors(left) > errors(diagnostics) || left.size() >= diagnostics.size())
                continue;
            text = std::move(next);
            diagnostics = std::move(left);
            ++done;
            progress = true;
            break;
        }
        if (!progress)
            break;
    }
    return done;
}

bool write(const std::string &file, const std::string &text)
{
    QSaveFile out(QString::fromStdString(file));
    return out.open(QIODevice::WriteOnly)
        && out.write(text.data(), static_cast<qint64>(text.size()))
        == static_cast<qint64>(text.size())
        && out.commit();
}

Checked checked(const std::string &file, const workflow::ValidationOptions &options, bool fix)
{
    Checked result { file, {}, 0, true };
    const auto text = workflow::readConfigFile(file);
    if (!text) {
        const Error &error = text.error();
        result.readable = false;
        result.diagnostics.push_back(
            { workflow::Severity::Error, error.code, error.message, error.location, {}, {} });
        return result;
    }
    const std::string_view mark = "\xef\xbb\xbf";
    const bool marked = text->starts_with(mark);
    std::string body = marked ? text->substr(mark.size()) : *text;
    result.diagnostics = diagnosed(body, file, options);
    if (!fix)
        return result;
    result.fixed = fixAll(body, file, options, result.diagnostics);
    if (result.fixed > 0 && !write(file, (marked ? std::string(mark) : std::string()) + body)) {
        err(file + " cannot be written; nothing is fixed.");
        result.fixed = 0;
        result.diagnostics = diagnosed(*text, file, options);
    }
    return result;
}

Json toJson(const Checked &one, const std::string &schema)
{
    Json json = workflow::toJson(one.file, one.diagnostics);
    if (!schema.empty())
        json["schema"] = schema;
    if (one.fixed > 0)
        json["fixed"] = one.fixed;
    return json;
}

int run(const Arguments &arguments)
{
    workflow::ValidationOptions options;
    if (arguments.has("--python")) {
        auto schema = workflow::frameworkSchema(arguments.value("--python"));
        if (!schema) {
            err(schema.error().message);
            return CouldNotStart;
        }
        options.schema = std::move(*schema);
    }
    const bool json = arguments.has("--json");
    Json documents = Json::array();
    const Palette palette = Palette::forFile(1);
    int code = AllWell;
    for (const std::string &file : arguments.operands()) {
        const Checked one = checked(file, options, arguments.has("--fix"));
        if (!one.readable)
            code = CouldNotStart;
        else if (code == AllWell && workflow::hasErrors(one.diagnostics))
            code = Failures;
        if (json) {
            documents.push_back(
                toJson(one, options.schema.isBuiltIn() ? "" : options.schema.name()));
            continue;
        }
        std::string lines;
        for (const Diagnostic &diagnostic : one.diagnostics)
            lines += toText(diagnostic, palette);
        if (one.fixed > 0)
            lines += file + ": " + std::to_string(one.fixed) + " fixed\n";
        if (one.diagnostics.empty())
            lines += file + ": " + palette.paint(Tone::Good, "no problems") + '\n';
        out(lines);
    }
    if (json)
        out(dumpJson(documents.size() == 1 ? documents[0] : Json { { "files", documents } }, 2)
            + '\n');
    return code;
}

constexpr Option options[] = {
    { "--python", "PY", "take the schemas of the framework that is installed for it" },
    { "--fix", "", "do the fixes that leave nothing to choose, in the file" },
    { "--json", "", "one JSON document" },
};

} // namespace

const Command validateCommand {
    "validate",
    "check workflow configs; diagnostics as file:line:column",
    "CONFIG.yaml…",
    1,
    1000,
    options,
    "Without --python, the frame, every sourceConfig, SQLite's and the custom connections are "
    "checked\n"
    "against the framework 2.0, and of every other connection its type. With --python all of it "
    "is\n"
    "checked against the framework that is installed there; the first time takes some seconds, "
    "then\n"
    "its schemas are kept in the cache. Environment variables are put in first, as the framework\n"
    "does. Exits with 1 if there is an error; warnings alone are all well.",
    "  cstudio validate musicshop.yaml\n"
    "  cstudio validate --fix musicshop.yaml\n"
    "  cstudio validate --python ~/venv/bin/python --json *.yaml",
    run,
};

} // namespace cs::cli
