// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/lessons/lessonplayer.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/panels/panel.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/configdocument.h"
#include "studio/session/follower.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/secretkeeper.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/theme/theme.h"

namespace cs::studio {

/// The objects behind a window, in the order they depend on each other. Made by main, and by tests.
struct Workbench
{
    Theme theme;
    RunController run;
    Selection selection;
    SpecCatalog catalog;
    PythonWorkspace python { &catalog };
    CatalogKeeper keeper;
    ConfigDocument config;
    SecretKeeper secrets { &config };
    BreakpointsModel breakpoints { &run.breakpoints() };
    Follower follower { &run, &selection };
    LessonPlayer lessons { { &run, &selection, &catalog, &python, &config } };

    [[nodiscard]] Collaborators collaborators()
    {
        return { &run, &selection, &catalog, &breakpoints, &theme, &python, &keeper, &config,
            &secrets,
            &lessons };
    }
};

} // namespace cs::studio
