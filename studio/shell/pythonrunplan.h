// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/runplan.h"
#include "studio/session/runcontroller.h"

namespace cs::studio {

class CatalogKeeper;
class PythonWorkspace;
class SpecCatalog;
struct SpecEntry;

/// The catalogue's entry of the Python connector a workflow runs: the class it names, else the
/// framework's connector of its type. Null if analysis does not know it (yet).
[[nodiscard]] const SpecEntry *pythonEntry(
    const SpecCatalog &catalog, const workflow::Workflow &workflow);

/// What the setup of a Python run knows: connector, topology, report, and how to begin. A class the
/// workflow names and that lies beside it is given to the analysis. @p plan without interpreter and
/// paths: they are taken at each start, from the environment that is then in use.
void setUpPythonRun(RunSetup &setup, const run::RunPlan &plan, SpecCatalog *catalog,
    PythonWorkspace *workspace, CatalogKeeper *keeper);

/// Interpreter and import paths of the environment that is in use. Errors: pythonObstacle()'s.
Result<void> usePython(run::RunPlan &plan, PythonWorkspace &workspace);

/// Why no Python run can begin, with the next step; nothing while environments are looked for.
[[nodiscard]] std::optional<Error> pythonObstacle(const PythonWorkspace &workspace);

} // namespace cs::studio
