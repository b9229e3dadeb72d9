// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/openrun.h"

#include "core/run/run.h"
#include "studio/session/catalogkeeper.h"
#include "studio/shell/runsession.h"

namespace cs::studio {

Result<std::unique_ptr<engine::Session>> openRun(
    run::RunPlan plan, CatalogKeeper *keeper, const QString &label, engine::Listener &listener)
{
    if (keeper) {
        if (Result<void> ready = keeper->beforeRun(plan, label); !ready)
            return ready.error();
    }
    Result<std::unique_ptr<run::Run>> made = run::Run::create(std::move(plan), listener);
    if (!made)
        return made.error();
    if (keeper)
        keeper->attach((*made)->plan());
    std::unique_ptr<engine::Session> session
        = std::make_unique<RunSession>(std::move(made).value());
    return session;
}

} // namespace cs::studio
