// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"
#include "core/run/runplan.h"

#include <QString>

namespace cs::studio {

class CatalogKeeper;

/// Makes a run of the plan, whichever its backend, with the sink that is chosen in the window; the
/// keeper (null in some tests) takes its snapshot before and shows its write plan after.
Result<std::unique_ptr<engine::Session>> openRun(
    run::RunPlan plan, CatalogKeeper *keeper, const QString &label, engine::Listener &listener);

} // namespace cs::studio
