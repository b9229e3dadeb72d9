// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/python/scaffold/sourcetype.h"
#include "core/topology/connector.h"
#include "core/topology/topology.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// A new connector as a folder of files: generated, never run.
namespace cs::python {

class PythonProject;

/// A package with a service_spec.py, a module of its own for each component; or one module that a
/// custom connection names.
enum class ScaffoldKind { Package, SingleFile };

struct ScaffoldRequest
{
    const SourceType *type = nullptr; ///< one of sourceTypes()
    std::string name; ///< of the folder, the package or module, the service: "music_shop"
    ScaffoldKind kind = ScaffoldKind::Package;
    /// Besides "metadata": "lineage", "usage", "profiler", "sampler"; of SourceType::components.
    std::vector<std::string> components;
};

struct ScaffoldFile
{
    std::string path; ///< in the folder, with '/'
    std::string text;
};

struct Scaffold
{
    std::vector<ScaffoldFile> files;
    std::string workflow; ///< path of the metadata workflow
    std::string source; ///< path of the file with the source class
    std::string className; ///< of that class
    std::vector<std::string> stubs; ///< its methods that are still to be written, in topology order
    std::string firstStub;
    int firstStubLine = 0; ///< in the source, from 1
};

/// What the framework that is installed says of a source type: read from its files.
struct ServiceSource
{
    topology::ConnectorReport report; ///< of the base class
    topology::Topology topology;
    std::map<std::string, std::string> texts; ///< of the files that declare its methods, by path
};

/// Errors: PythonProject's, "source-type-missing" where this framework has no such base class.
[[nodiscard]] Result<ServiceSource> readServiceSource(
    PythonProject &project, const SourceType &type);

/// Why a name will not do, as error "scaffold-name" with a sentence that says what would.
[[nodiscard]] Result<void> checkScaffoldName(std::string_view name);
/// A name that will do, made of one that does not.
[[nodiscard]] std::string scaffoldName(std::string_view wanted);
/// "music_shop" → "MusicShop".
[[nodiscard]] std::string scaffoldClass(std::string_view name);

/// Errors: "scaffold-name", "scaffold-component".
[[nodiscard]] Result<Scaffold> scaffold(
    const ScaffoldRequest &request, const ServiceSource &service);

/// Makes the folder and writes the files. Error "folder-exists" if anything lies in it already:
/// nothing is ever overwritten; "write-failed" with the file.
Result<void> writeScaffold(const Scaffold &scaffold, const std::string &folder);

} // namespace cs::python
