// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cs::python {

/// What an editor shows of one Python file.
struct FileOutline
{
    /// Every function of every class in order of lines, with state, pattern and, where a topology
    /// names it, role and node; functions outside classes have no definedIn.
    std::vector<topology::Method> methods;
    std::vector<topology::Problem> problems; ///< where the text is no Python
};

/// Everything that is known of Python connectors without importing a line of them.
///
/// Holds the environments and folders it was told of, reads files when they are asked for and keeps
/// them until they change on disk or in an editor. Works on broken, half-typed files. Lives on one
/// thread at a time; calls take milliseconds, the first addInterpreter() about a second. No error
/// ends a project: what cannot be read is said in the spec's `problem` or the report's problems.
class PythonProject
{
public:
    PythonProject();
    ~PythonProject();
    PythonProject(PythonProject &&) noexcept;
    PythonProject &operator=(PythonProject &&) noexcept;

    /// False when the program was built without the Python grammar; then every call below answers
    /// with error "python-analysis-missing".
    [[nodiscard]] static bool available();

    /// The specs of the framework that is installed for an interpreter (or in an environment's
    /// folder). Errors: "interpreter-missing", "interpreter-failed", "framework-missing" with the
    /// command that installs it.
    Result<std::vector<topology::ServiceSpec>> addInterpreter(const std::string &path);
    /// The specs of a folder, below it anywhere: each service_spec.py, and each connector class
    /// without one (its name is its dotted path, as sourcePythonClass takes it). A .py file is
    /// taken as such a folder of one. Error "folder-missing".
    Result<std::vector<topology::ServiceSpec>> addFolder(const std::string &path);
    /// All found so far, read again where a file has changed.
    [[nodiscard]] std::vector<topology::ServiceSpec> specs();

    /// @p what is a connector's name ("sqlite", "database/sqlite"), a service_spec.py, any .py
    /// file, a folder, or a class's dotted path. One report for each class that it stands for: a
    /// factory's create() may make several. Error "connector-unknown" names the likely right one.
    Result<std::vector<topology::ConnectorReport>> reports(const std::string &what);
    /// The first of them.
    Result<topology::ConnectorReport> report(const std::string &what);

    /// The topology a connector walks, read from its framework's source. @p what as for reports(),
    /// or the topology class itself. Errors: "connector-unknown", "topology-missing" for sources
    /// that have none.
    Result<topology::Topology> topology(const std::string &what);

    /// A file's text in an editor, from now on in place of what is on disk; call it at every edit.
    void update(const std::string &file, std::string text);
    /// The editor has closed it: the disk counts again.
    void forget(const std::string &file);
    /// Files may have changed on disk: each is looked at again when it is next needed.
    void refresh();

    [[nodiscard]] FileOutline outline(const std::string &file);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace cs::python
