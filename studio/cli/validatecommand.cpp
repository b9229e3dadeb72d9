// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/classlookup.h"
#include "core/workflow/edits.h"
#include "core/workflow/frameworkschema.h"
#include "core/workflow/secrets.h"
#include "core/workflow/specschema.h"
#include "core/workflow/validation.h"
#include "core/workflow/variables.h"
#include "core/workflow/workflow.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"
#include "studio/cli/variables.h"
#include "studio/cli/versions.h"

#include <QSaveFile>
#include <QString>

#include <filesystem>

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
    SecretMask secrets {}; // of the file
    std::vector<workflow::VariableUse> variables {};
    int fixed = 0;
    bool readable = true;
};

// Notes besides what only the text can tell.
void note(Checked &checked, const workflow::Validation &validation)
{
    checked.diagnostics = validation.diagnostics();
    if (!validation.root())
        return;
    checked.secrets = SecretMask(workflow::secretTexts(workflow::toJson(*validation.root())));
    checked.variables = workflow::variableUses(validation.text(), *validation.root());
}

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
    Checked result;
    result.file = file;
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
    note(result, workflow::Validation(body, file, options));
    if (!fix)
        return result;
    result.fixed = fixAll(body, file, options, result.diagnostics);
    if (result.fixed > 0 && !write(file, (marked ? std::string(mark) : std::string()) + body)) {
        err(file + " cannot be written; nothing is fixed.");
        result.fixed = 0;
        body = *text;
    }
    note(result, workflow::Validation(body, file, options));
    return result;
}

// "MY_PASSWORD  source.serviceConnection.config.password  environment, 12 characters"
std::string variablesText(const Checked &one, const workflow::SecretResolver &variables)
{
    std::size_t longest = 0;
    for (const workflow::VariableUse &use : one.variables)
        longest = std::max(longest, use.name.size());
    std::string text;
    for (const workflow::VariableUse &use : one.variables) {
        const workflow::VariableOrigin origin = variables.origin(use.name);
        text += "    " + pad(use.name, longest) + "  " + use.path + "  " + origin.text();
        if (origin.kind != workflow::VariableOrigin::Kind::None)
            text += ", " + std::to_string(origin.length)
                + (origin.length == 1 ? " character" : " characters");
        text += '\n';
    }
    return text;
}

Json variablesJson(const Checked &one, const workflow::SecretResolver &variables)
{
    Json list = Json::array();
    for (const workflow::VariableUse &use : one.variables) {
        const workflow::VariableOrigin origin = variables.origin(use.name);
        const bool found = origin.kind != workflow::VariableOrigin::Kind::None;
        list.push_back({ { "name", use.name }, { "path", use.path }, { "line", use.span.line },
            { "column", use.span.column }, { "found", found ? Json(origin.text()) : Json() } });
    }
    return list;
}

Json toJson(const Checked &one, const std::string &schema)
{
    Json json = workflow::toJson(one.file, one.diagnostics, one.secrets);
    if (!schema.empty())
        json["schema"] = schema;
    if (one.fixed > 0)
        json["fixed"] = one.fixed;
    return json;
}

// As a run has it: the folders that were asked for, then that of the config.
std::shared_ptr<python::ClassLookup> classLookup(
    const Arguments &arguments, const std::string &file)
{
    std::vector<std::string> folders = arguments.values("--path");
    std::error_code ignored;
    folders.push_back(std::filesystem::absolute(file, ignored).parent_path().string());
    return python::ClassLookup::create(std::move(folders), arguments.value("--python"));
}

// The framework's, which is what a run uses; else a package's; else built in.
Result<workflow::WorkflowSchema> schemaOf(const Arguments &arguments)
{
    const bool package = arguments.has("--schema");
    if (arguments.has("--python")) {
        auto schema = workflow::frameworkSchema(arguments.value("--python"));
        if (schema || !package || schema.error().code != "framework-missing")
            return schema;
        err(schema.error().message + " Checked against " + arguments.value("--schema") + '.');
    }
    return package ? workflow::specSchema(arguments.value("--schema"))
                   : workflow::WorkflowSchema::builtIn();
}

int run(const Arguments &arguments)
{
    workflow::ValidationOptions options;
    auto schema = schemaOf(arguments);
    if (!schema) {
        err(schema.error().message);
        return CouldNotStart;
    }
    options.schema = std::move(*schema);
    if (arguments.has("--against"))
        return sayVersions(arguments, options);
    const bool json = arguments.has("--json");
    Json documents = Json::array();
    const Palette palette = Palette::forFile(1);
    int code = AllWell;
    for (const std::string &file : arguments.operands()) {
        auto variables = variablesOf(arguments, file);
        if (!variables) {
            const bool usage = variables.error().code == "usage";
            err(usage ? "cstudio: " + variables.error().message : toText(variables.error()));
            return usage ? WrongUsage : CouldNotStart;
        }
        options.environment = variables->environment();
        if (const auto added = addNames(options, arguments, file); !added)
            return couldNotStart(added.error());
        options.classProblem = [lookup = classLookup(arguments, file)](
                                   std::string_view dotted) { return lookup->problem(dotted); };
        const Checked one = checked(file, options, arguments.has("--fix"));
        if (!one.readable)
            code = CouldNotStart;
        else if (code == AllWell && workflow::hasErrors(one.diagnostics))
            code = Failures;
        if (json) {
            documents.push_back(
                toJson(one, options.schema.isBuiltIn() ? "" : options.schema.name()));
            if (arguments.has("--variables"))
                documents.back()["variables"] = variablesJson(one, *variables);
            continue;
        }
        std::string lines;
        for (const Diagnostic &diagnostic : one.diagnostics)
            lines += toText(diagnostic, palette);
        if (one.fixed > 0)
            lines += file + ": " + std::to_string(one.fixed) + " fixed\n";
        if (one.diagnostics.empty())
            lines += file + ": " + palette.paint(Tone::Good, "no problems") + '\n';
        if (arguments.has("--variables"))
            lines += variablesText(one, *variables);
        out(lines);
    }
    if (json)
        out(dumpJson(documents.size() == 1 ? documents[0] : Json { { "files", documents } }, 2)
            + '\n');
    return code;
}

constexpr Option options[] = {
    { "--python", "PY", "take the schemas of the framework that is installed for it" },
    { "--schema", "JAR|DIR",
        "take the schemas of the package openmetadata-spec, or of its folder" },
    { "--path", "DIR", "where custom connectors are, besides the config's folder", true },
    envFileOption,
    dotenvOption,
    { "--variables", "", "say where each ${VAR} has its value from; never the value" },
    { "--against", "PY", "say what the framework that is installed for PY breaks and mends" },
    { "--names", "FILE", "check filters on the names of a recording", true },
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
    "its schemas are kept in the cache. With --schema all of it is checked against a package of "
    "JSON\n"
    "schemas, no framework needed; with both, the framework's count if there is one.\n"
    "Environment variables are put in first, as the framework does. Exits with 1\n"
    "if there is an "
    "error; warnings alone are all well.",
    "  cstudio validate musicshop.yaml\n"
    "  cstudio validate --fix musicshop.yaml\n"
    "  cstudio validate --python ~/venv/bin/python --json *.yaml",
    run,
};

} // namespace cs::cli
