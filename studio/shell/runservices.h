// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"
#include "core/workflow/secretsource.h"
#include "studio/shell/services.h"

namespace cs::studio {

class CatalogKeeper;
class PythonWorkspace;
class SpecCatalog;

/// What runs of Python connectors need besides; all borrowed. Without it there are native runs
/// only.
struct PythonWorld
{
    SpecCatalog *catalog = nullptr;
    PythonWorkspace *workspace = nullptr;
    /// "native" or "python" where a person chose for this workflow; empty: native if there is one.
    std::function<QString(const QString &workflowFile)> chosenBackend;
};

/// How a workflow file becomes a run of one of these connectors. @p registry is borrowed and
/// outlives every run; @p createSample is Services::createSample; @p keeper
/// says where runs write, without it to a catalogue in memory; @p variables has the values of
/// ${VAR}.
[[nodiscard]] Services makeServices(const engine::SpecRegistry *registry,
    std::function<Result<QString>(const QString &spec)> createSample, PythonWorld python = {},
    CatalogKeeper *keeper = nullptr, workflow::SecretResolver variables = {});

} // namespace cs::studio
