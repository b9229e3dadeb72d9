// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ascii.h"
#include "core/base/json.h"
#include "core/base/suggest.h"
#include "core/python/scaffold/scaffold.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

#include <filesystem>
#include <sstream>

namespace cs::cli {

namespace {

namespace fs = std::filesystem;

int wrongUsage(const std::string &message)
{
    err("cstudio: " + message);
    err("Try `cstudio scaffold --help`.");
    return WrongUsage;
}

std::string unknownType(const std::string &name)
{
    std::vector<std::string> names;
    std::string all;
    for (const python::SourceType &type : python::sourceTypes()) {
        names.push_back(type.name);
        all += (all.empty() ? "" : ", ") + type.name;
    }
    return "There is no source type `" + name + "`." + didYouMean(name, names) + " Possible: " + all
        + '.';
}

std::vector<std::string> components(const Arguments &arguments)
{
    std::vector<std::string> all;
    for (const std::string &value : arguments.values("--with")) {
        std::istringstream in(value);
        for (std::string one; std::getline(in, one, ',');) {
            if (!one.empty() && one != "metadata")
                all.push_back(one);
        }
    }
    return all;
}

Json toJson(const python::Scaffold &made, const std::string &folder)
{
    Json json = Json::object();
    json["folder"] = folder;
    json["class"] = made.className;
    json["workflow"] = made.workflow;
    json["source"] = made.source;
    json["files"] = Json::array();
    for (const python::ScaffoldFile &file : made.files)
        json["files"].push_back(file.path);
    json["stubs"] = made.stubs;
    json["firstStub"] = Json::object();
    json["firstStub"]["method"] = made.firstStub;
    json["firstStub"]["line"] = made.firstStubLine;
    return json;
}

std::string toText(const python::Scaffold &made, const std::string &folder, const Palette &palette)
{
    std::string text = palette.paint(Tone::Bold, folder) + '\n';
    for (const python::ScaffoldFile &file : made.files)
        text += "  " + file.path + '\n';
    const std::string count = std::to_string(made.stubs.size());
    text += "\n" + palette.paint(Tone::Look, "○ ") + count
        + (made.stubs.size() == 1 ? " method is" : " methods are")
        + " still to be written; the first is " + made.firstStub + ", " + made.source + ':'
        + std::to_string(made.firstStubLine) + "\n\nNext:\n  cd " + folder + "\n  cstudio walk "
        + made.workflow + " --path .\n  cstudio check .\n  python -m unittest discover -s tests\n";
    return text;
}

int run(const Arguments &arguments)
{
    const std::string typeName = lower(arguments.operands()[0]);
    const python::SourceType *type = python::sourceType(typeName);
    if (!type)
        return wrongUsage(unknownType(typeName));
    python::ScaffoldRequest request;
    request.type = type;
    request.name = arguments.operands()[1];
    request.components = components(arguments);
    const std::string kind = arguments.has("--kind") ? arguments.value("--kind") : "python";
    if (kind == "single-file")
        request.kind = python::ScaffoldKind::SingleFile;
    else if (kind != "python")
        return wrongUsage("There is no kind `" + kind + "`. Possible: python, single-file.");
    if (const auto named = python::checkScaffoldName(request.name); !named)
        return wrongUsage(named.error().message);

    const fs::path folder
        = fs::path(arguments.has("--dir") ? arguments.value("--dir") : ".") / request.name;
    const std::string shown = folder.lexically_normal().string();
    auto project = pythonProject(arguments);
    if (!project)
        return couldNotStart(project.error());
    if (!*project)
        return couldNotStart({ "framework-missing",
            "A connector is made for the framework that is installed: name its Python with "
            "--python, "
            "$CSTUDIO_PYTHON, or an active virtual environment.",
            {}, {} });
    const auto service = python::readServiceSource(**project, *type);
    if (!service)
        return couldNotStart(service.error());
    const auto made = python::scaffold(request, *service);
    if (!made)
        return wrongUsage(made.error().message);
    if (const auto written = python::writeScaffold(*made, shown); !written)
        return couldNotStart(written.error());
    if (arguments.has("--json"))
        out(dumpJson(toJson(*made, shown), 2) + '\n');
    else
        out(toText(*made, shown, Palette::forFile(1)));
    return AllWell;
}

constexpr Option options[] = {
    { "--dir", "DIR", "folder to make the connector's folder in; else this one" },
    { "--kind", "KIND", "python (a package with a service_spec.py) or single-file" },
    { "--with", "LIST", "further components: lineage,usage,profiler,sampler (database only)",
        true },
    { "--python", "PY", "interpreter whose installed framework it is made for" },
    { "--path", "DIR", "folder with connectors of your own", true },
    { "--json", "", "one JSON document: folder, workflow, files, stubs" },
};

} // namespace

const Command scaffoldCommand {
    "scaffold",
    "make a new Python connector that walks, with every stub lit",
    "TYPE NAME",
    2,
    2,
    options,
    "TYPE: database, dashboard, pipeline, messaging, mlmodel, storage, search, api, drive, "
    "security.\n"
    "Makes DIR/NAME: the source class with a marked stub for each method, its connection, a\n"
    "workflow that walks, sample data, tests that fail until the methods are written, a README.\n"
    "Nothing is ever overwritten.",
    "  cstudio scaffold database music_shop --python .venv/bin/python\n"
    "  cstudio scaffold messaging broker --kind single-file --dir ~/connectors",
    run,
};

} // namespace cs::cli
