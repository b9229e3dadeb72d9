// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

#include <algorithm>
#include <filesystem>

namespace cs::cli {

namespace {

using topology::ConnectorReport;
using topology::MethodState;

Json orNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json toJson(const ConnectorReport &report)
{
    Json json = Json::object();
    json["name"] = report.name;
    json["sourceType"] = report.sourceType;
    json["origin"] = topology::toText(report.origin);
    json["specFile"] = report.specFile;
    json["class"] = report.className;
    json["mro"] = report.mro;
    json["components"] = Json::array();
    for (const topology::Component &component : report.components) {
        Json entry = Json::object();
        entry["role"] = component.role;
        entry["class"] = component.className;
        entry["status"] = topology::toText(component.status);
        entry["problem"] = component.problem ? Json(*component.problem) : Json();
        json["components"].push_back(std::move(entry));
    }
    json["methods"] = Json::array();
    for (const topology::Method &method : report.methods) {
        Json entry = Json::object();
        entry["name"] = method.name;
        entry["role"] = topology::toText(method.role);
        entry["node"] = orNull(method.node);
        entry["required"] = method.required;
        entry["state"] = topology::toText(method.state);
        entry["pattern"] = orNull(method.pattern);
        entry["definedIn"] = orNull(method.definedIn);
        entry["file"] = orNull(method.file);
        entry["line"] = method.line > 0 ? Json(method.line) : Json();
        json["methods"].push_back(std::move(entry));
    }
    json["problems"] = Json::array();
    for (const topology::Problem &problem : report.problems) {
        Json entry = Json::object();
        entry["code"] = problem.code;
        entry["message"] = problem.message;
        entry["file"] = orNull(problem.location.file);
        entry["line"] = problem.location.line > 0 ? Json(problem.location.line) : Json();
        json["problems"].push_back(std::move(entry));
    }
    return json;
}

bool isMissing(const topology::Method &method)
{
    return method.required
        && (method.state == MethodState::Missing || method.state == MethodState::Abstract);
}

bool fails(const ConnectorReport &report)
{
    return !report.problems.empty()
        || std::any_of(report.methods.begin(), report.methods.end(), isMissing)
        || std::any_of(report.components.begin(), report.components.end(),
            [](const auto &c) { return c.status == topology::ComponentStatus::Broken; });
}

std::string methodLine(const topology::Method &method, std::size_t width, const Palette &palette)
{
    std::string mark;
    Tone tone = Tone::Plain;
    switch (method.state) {
    case MethodState::Implemented:
        mark = "●";
        tone = Tone::Good;
        break;
    case MethodState::Inherited:
        mark = "◌";
        tone = Tone::Dim;
        break;
    case MethodState::Stub:
        mark = "○";
        tone = Tone::Look;
        break;
    case MethodState::Abstract:
    case MethodState::Missing:
        mark = "✕";
        tone = isMissing(method) ? Tone::Bad : Tone::Dim;
        break;
    }
    std::string state(topology::toText(method.state));
    if (!method.pattern.empty())
        state += " (" + method.pattern + ')';
    if (method.state == MethodState::Inherited && !method.definedIn.empty())
        state += " from " + method.definedIn;
    std::string line = "    " + palette.paint(tone, mark) + ' ' + pad(method.name, width + 2)
        + pad(topology::toText(method.role), 14) + pad(method.required ? "required" : "", 10)
        + palette.paint(tone, state);
    if (!method.file.empty() && method.state != MethodState::Inherited)
        line += palette.paint(Tone::Dim,
            "  " + method.file + (method.line > 0 ? ':' + std::to_string(method.line) : ""));
    return line + '\n';
}

std::string toText(const ConnectorReport &report, const Palette &palette)
{
    const topology::Coverage sums = topology::coverage(report);
    std::string text = palette.paint(Tone::Bold, report.name) + "  " + report.sourceType + ", "
        + std::string(topology::toText(report.origin)) + "  " + report.className + '\n';
    text += "  " + std::to_string(sums.implemented) + " implemented, "
        + std::to_string(sums.inherited) + " inherited, " + std::to_string(sums.stub)
        + (sums.stub == 1 ? " stub, " : " stubs, ") + std::to_string(sums.missing) + " missing\n";
    if (!report.components.empty())
        text += "  components\n";
    for (const topology::Component &component : report.components) {
        const bool broken = component.status == topology::ComponentStatus::Broken;
        text += "    " + pad(component.role, 24)
            + palette.paint(broken ? Tone::Bad : Tone::Plain, topology::toText(component.status))
            + (component.className.empty() ? "" : "  " + component.className)
            + (component.problem ? "  " + *component.problem : "") + '\n';
    }
    std::size_t width = 0;
    for (const topology::Method &method : report.methods)
        width = std::max(width, method.name.size());
    if (!report.methods.empty())
        text += "  methods\n";
    for (const topology::Method &method : report.methods)
        text += methodLine(method, width, palette);
    if (!report.problems.empty())
        text += "  problems\n";
    for (const topology::Problem &problem : report.problems) {
        text += "    " + palette.paint(Tone::Bad, "▲ ") + problem.message;
        if (!problem.location.file.empty())
            text += palette.paint(Tone::Dim,
                "  " + problem.location.file
                    + (problem.location.line > 0 ? ':' + std::to_string(problem.location.line)
                                                 : ""));
        text += '\n';
    }
    return text;
}

Result<std::vector<ConnectorReport>> find(const std::string &what, const Arguments &arguments)
{
    std::error_code ignored;
    const bool isPath = what.find('/') != std::string::npos || what.ends_with(".py")
        || std::filesystem::is_directory(what, ignored);
    const bool python = isPath || arguments.has("--python") || arguments.has("--path");
    if (!python) {
        if (const engine::NativeSpec *native = nativeSpecs().find(what))
            return std::vector { native->report };
    }
    auto project = pythonProject(arguments);
    if (!project)
        return std::move(project).error();
    if (!*project && isPath)
        *project = std::make_unique<python::PythonProject>();
    if (*project)
        return (*project)->reports(what);
    return Error { "spec-unknown",
        "There is no native connector `" + what + "`. Python connectors need --python or --path.",
        {}, {} };
}

int run(const Arguments &arguments)
{
    const auto reports = find(arguments.operands()[0], arguments);
    if (!reports)
        return couldNotStart(reports.error());
    if (arguments.has("--json")) {
        Json document = Json::object();
        document["connectors"] = Json::array();
        for (const ConnectorReport &report : *reports)
            document["connectors"].push_back(toJson(report));
        out(dumpJson(document, 2) + '\n');
    } else {
        const Palette palette = Palette::forFile(1);
        for (const ConnectorReport &report : *reports)
            out(toText(report, palette));
    }
    return std::any_of(reports->begin(), reports->end(), fails) ? Failures : AllWell;
}

constexpr Option options[] = {
    { "--python", "PY", "interpreter whose installed framework is looked through" },
    { "--path", "DIR", "folder with connectors of your own", true },
    { "--json", "", "one JSON document" },
};

} // namespace

const Command checkCommand {
    "check",
    "list components, abstract methods, stubs and problems of a connector",
    "SPEC|DIR|FILE.py",
    1,
    1,
    options,
    "Exits with 1 where a required method is missing, a component does not resolve, or there is "
    "any\n"
    "other problem. A stub is no failure: it is a place where work begins.\n"
    "Marks: ● implemented, ◌ inherited, ○ stub, ✕ missing or abstract.",
    "  cstudio check tutorial\n"
    "  cstudio check ./my_connector --json",
    run,
};

} // namespace cs::cli
