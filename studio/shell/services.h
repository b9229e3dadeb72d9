// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/run/runplan.h"
#include "studio/session/runcontroller.h"

#include <QList>
#include <QPair>
#include <QString>

#include <functional>
#include <optional>

namespace cs::studio {

/// A workflow file, ready to run.
struct OpenedWorkflow
{
    RunSetup setup;
    QString replaced; ///< what the run takes in place of what the file says; empty: nothing
    bool hasNative = false; ///< which backends can run it
    bool hasPython = false;
    std::optional<Error> obstacle; ///< why it cannot run as things are; it can be opened all the same
};

/// What main knows and the shell does not: the connectors that ship, and how a workflow file
/// becomes a run. Called on the GUI thread; neither may wait for a database or a server.
struct Services
{
    std::function<Result<OpenedWorkflow>(const QString &workflowFile)> openWorkflow;
    /// Makes the samples where they are not there yet; answers with the workflow file of the
    /// connector's own, of the music shop for an empty or unknown name.
    std::function<Result<QString>(const QString &spec)> createSample;
    /// The folder that lessons put a learner's copies in; empty: beside the samples.
    QString lessonsFolder {};
    /// How a workflow would run, with the backend chosen for its file and the interpreter in use;
    /// sink and recording are the caller's to set.
    std::function<Result<run::RunPlan>(const workflow::Workflow &workflow)> planOf {};
    /// Library and version, in the present language, for the About window.
    std::function<QList<QPair<QString, QString>>()> versions;
};

} // namespace cs::studio
