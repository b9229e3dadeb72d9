// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled in place of the analysis when the Python grammar could not be had (CS_PYTHON).

#include "core/python/source/classlookup.h"
#include "core/python/source/pythonproject.h"

namespace cs::python {

namespace {

Error missing()
{
    return { "python-analysis-missing",
        "This build cannot read Python source: it was configured without tree-sitter's Python "
        "grammar. "
        "Configure with -DCS_PYTHON=ON and see what CMake says.",
        {}, {} };
}

} // namespace

struct PythonProject::Private
{
};

PythonProject::PythonProject() = default;
PythonProject::~PythonProject() = default;
PythonProject::PythonProject(PythonProject &&) noexcept = default;
PythonProject &PythonProject::operator=(PythonProject &&) noexcept = default;

bool PythonProject::available()
{
    return false;
}

Result<std::vector<topology::ServiceSpec>> PythonProject::addInterpreter(const std::string &)
{
    return missing();
}

Result<std::vector<topology::ServiceSpec>> PythonProject::addFolder(const std::string &)
{
    return missing();
}

std::vector<topology::ServiceSpec> PythonProject::specs()
{
    return {};
}

Result<std::vector<topology::ConnectorReport>> PythonProject::reports(const std::string &)
{
    return missing();
}

Result<topology::ConnectorReport> PythonProject::report(const std::string &)
{
    return missing();
}

Result<topology::Topology> PythonProject::topology(const std::string &)
{
    return missing();
}

void PythonProject::update(const std::string &, std::string) { }
void PythonProject::forget(const std::string &) { }
void PythonProject::refresh() { }

FileOutline PythonProject::outline(const std::string &)
{
    return {};
}

struct ClassLookup::State
{
};

ClassLookup::ClassLookup(
    std::vector<std::string> /*folders*/, std::vector<std::string> /*packages*/)
{ }

ClassLookup::~ClassLookup() = default;

std::shared_ptr<ClassLookup> ClassLookup::create(
    std::vector<std::string> folders, const std::string & /*interpreter*/)
{
    return std::make_shared<ClassLookup>(std::move(folders), std::vector<std::string>());
}

std::optional<std::string> ClassLookup::problem(std::string_view /*dotted*/)
{
    return std::nullopt;
}

std::vector<KeyReader> ClassLookup::readers(std::string_view /*dotted*/, bool /*ownOnly*/)
{
    return {};
}

} // namespace cs::python
