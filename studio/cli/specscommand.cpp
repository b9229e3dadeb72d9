// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

#include <algorithm>

namespace cs::cli {

namespace {

Json toJson(const topology::ServiceSpec &spec)
{
    Json components = Json::object();
    for (const auto &[field, className] : spec.components)
        components[field] = className;
    Json json = Json::object();
    json["name"] = spec.name;
    json["sourceType"] = spec.sourceType;
    json["origin"] = topology::toText(spec.origin);
    json["specFile"] = spec.specFile;
    json["specClass"] = spec.specClass;
    json["components"] = std::move(components);
    json["problem"] = spec.problem ? Json(*spec.problem) : Json();
    return json;
}

int run(const Arguments &arguments)
{
    std::vector<topology::ServiceSpec> specs;
    for (const engine::NativeSpec &native : nativeSpecs().all())
        specs.push_back(native.spec);
    auto project = pythonProject(arguments);
    if (!project)
        return couldNotStart(project.error());
    if (*project) {
        for (topology::ServiceSpec &spec : (*project)->specs())
            specs.push_back(std::move(spec));
    }

    if (arguments.has("--json")) {
        Json document = Json::object();
        document["specs"] = Json::array();
        for (const topology::ServiceSpec &spec : specs)
            document["specs"].push_back(toJson(spec));
        out(dumpJson(document, 2) + '\n');
        return AllWell;
    }
    const Palette palette = Palette::forFile(1);
    std::size_t name = 4;
    std::size_t type = 4;
    for (const topology::ServiceSpec &spec : specs) {
        name = std::max(name, spec.name.size());
        type = std::max(type, spec.sourceType.size());
    }
    std::string text
        = palette.paint(Tone::Bold, pad("NAME", name + 2) + pad("TYPE", type + 2) + "ORIGIN  SPEC")
        + '\n';
    for (const topology::ServiceSpec &spec : specs) {
        text += pad(spec.name, name + 2) + pad(spec.sourceType, type + 2)
            + pad(topology::toText(spec.origin), 8) + spec.specFile;
        if (spec.problem)
            text += "  " + palette.paint(Tone::Bad, *spec.problem);
        text += '\n';
    }
    out(text);
    if (!*project)
        err("Only native connectors: name a Python with --python, or folders with --path.");
    return AllWell;
}

constexpr Option options[] = {
    { "--python", "PY", "interpreter whose installed framework is looked through" },
    { "--path", "DIR", "folder with connectors of your own", true },
    { "--json", "", "one JSON document" },
};

} // namespace

const Command specsCommand {
    "specs",
    "list every ServiceSpec that can be found, native and Python",
    "",
    0,
    0,
    options,
    "Without --python, $CSTUDIO_PYTHON or the interpreter of $VIRTUAL_ENV is taken, if there is "
    "one.\n"
    "Connectors are read, never imported.",
    "  cstudio specs\n"
    "  cstudio specs --path ~/my-connectors --json",
    run,
};

} // namespace cs::cli
