// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/connectors.h"

#include "connectors/shipped/shipped.h"
#include "studio/cli/terminal.h"

#include <cstdlib>
#include <filesystem>

namespace cs::cli {

const engine::SpecRegistry &nativeSpecs()
{
    static const engine::SpecRegistry registry = [] {
        engine::SpecRegistry specs;
        addShippedSpecs(specs);
        return specs;
    }();
    return registry;
}

std::string pythonOf(const Arguments &arguments)
{
    if (arguments.has("--python"))
        return arguments.value("--python");
    if (const char *python = std::getenv("CSTUDIO_PYTHON"); python && *python)
        return python;
    if (const char *folder = std::getenv("VIRTUAL_ENV"); folder && *folder)
        return std::string(folder) + "/bin/python";
    return {};
}

Result<std::unique_ptr<python::PythonProject>> pythonProject(const Arguments &arguments)
{
    const std::string interpreter = pythonOf(arguments);
    const std::vector<std::string> folders = arguments.values("--path");
    if (interpreter.empty() && folders.empty())
        return std::unique_ptr<python::PythonProject>();
    auto project = std::make_unique<python::PythonProject>();
    if (!interpreter.empty()) {
        if (auto added = project->addInterpreter(interpreter); !added) {
            // Only what was asked for is an error.
            if (arguments.has("--python"))
                return std::move(added).error();
            err("cstudio: " + toText(added.error()));
        }
    }
    for (const std::string &folder : folders) {
        if (auto added = project->addFolder(folder); !added)
            return std::move(added).error();
    }
    return project;
}

Connector connectorOf(const workflow::Workflow &workflow)
{
    const std::string own = jsonText(workflow.source.connection, "sourcePythonClass");
    if (own.empty())
        return { workflow.source.type, {} };
    std::error_code ignored;
    return { own, std::filesystem::absolute(workflow.file, ignored).parent_path().string() };
}

topology::ConnectorReport pythonReport(const Arguments &arguments, const Connector &connector)
{
    auto project = pythonProject(arguments);
    if (!project || !*project)
        return {};
    if (!connector.folder.empty())
        (void)(*project)->addFolder(connector.folder);
    auto report = (*project)->report(connector.name);
    return report ? std::move(*report) : topology::ConnectorReport {};
}

int couldNotStart(const Error &error)
{
    err("cstudio: " + toText(error));
    return CouldNotStart;
}

} // namespace cs::cli
