// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativesession.h"
#include "core/engine/nativespec.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/panels/panel.h"
#include "studio/session/follower.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/speccatalog.h"
#include "studio/theme/theme.h"

#include <QTemporaryDir>

#include <chrono>

namespace cs::studio::test {

/// Everything panels work with, around the sample database and the shipped connectors.
class Bench
{
public:
    Bench();

    /// The sample's workflow on the real SQLite connector, with a catalogue in memory.
    void openSample();
    /// The connector of stubs.
    void openTutorial();
    /// A workflow whose database is not there.
    void openBroken();
    /// A source made up of @p elements elements that each yield one entity.
    /// @p wait: between elements, deaf for requests meanwhile.
    void openMade(int elements, std::chrono::milliseconds wait = {});

    [[nodiscard]] Collaborators with();
    /// Waits until the run stands or is finished; false if it does not within the time.
    [[nodiscard]] bool settle(int timeoutMs = 10'000);
    [[nodiscard]] bool finish(int timeoutMs = 30'000);

    Theme theme;
    engine::SpecRegistry registry;
    SpecCatalog catalog;
    PythonWorkspace python { &catalog };
    RunController run;
    Selection selection;
    BreakpointsModel breakpoints { &run.breakpoints() };
    Follower follower { &run, &selection };

private:
    void openWorkflow(const std::string &file);

    QTemporaryDir m_folder;
};

} // namespace cs::studio::test
