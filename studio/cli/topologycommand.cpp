// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/suggest.h"
#include "core/topology/topologyio.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/terminal.h"

namespace cs::cli {

namespace {

// A native connector, a source type, or a Python connector.
Result<topology::Topology> find(const std::string &what, const Arguments &arguments)
{
    const bool python = arguments.has("--python") || arguments.has("--path");
    const engine::NativeSpec *native = python ? nullptr : nativeSpecs().find(what);
    if (native)
        return native->topology;
    auto project = pythonProject(arguments);
    if (!project)
        return std::move(project).error();
    std::optional<Error> pythonError;
    if (*project) {
        auto topology = (*project)->topology(what);
        if (topology)
            return topology;
        pythonError = topology.error();
    }
    if (const topology::Topology *builtin = topology::builtinTopology(what))
        return *builtin;
    if (pythonError)
        return std::move(*pythonError);
    std::vector<std::string_view> names;
    for (const engine::NativeSpec &spec : nativeSpecs().all())
        names.push_back(spec.spec.name);
    for (const topology::Topology &topology : topology::builtinTopologies())
        names.push_back(topology.sourceType);
    const auto meant = closest(what, names);
    return Error { "spec-unknown",
        "There is no native connector and no source type `" + what + "`."
            + (meant ? " Did you mean `" + std::string(*meant) + "`?"
                     : " Python connectors need --python or --path."),
        {}, {} };
}

int run(const Arguments &arguments)
{
    const std::string format = arguments.has("--format") ? arguments.value("--format") : "text";
    if (format != "text" && format != "dot" && format != "json") {
        err("cstudio: there is no format `" + format + "`; there are text, dot and json.");
        return WrongUsage;
    }
    const auto topology = find(arguments.operands()[0], arguments);
    if (!topology)
        return couldNotStart(topology.error());
    if (format == "json")
        out(dumpJson(topology::toJson(*topology), 2) + '\n');
    else
        out(format == "dot" ? topology::toDot(*topology) : topology::toTree(*topology));
    return AllWell;
}

constexpr Option options[] = {
    { "--format", "FORMAT", "text (default), dot or json" },
    { "--python", "PY", "interpreter whose installed framework is looked through" },
    { "--path", "DIR", "folder with connectors of your own", true },
};

} // namespace

const Command topologyCommand {
    "topology",
    "show the declared topology of a connector or source type, with flags",
    "SPEC",
    1,
    1,
    options,
    "SPEC is a connector (sqlite), or a source type (database, dashboard, …) for its declaration\n"
    "in the framework 2.0.",
    "  cstudio topology sqlite\n"
    "  cstudio topology database --format dot | dot -Tsvg > database.svg",
    run,
};

} // namespace cs::cli
