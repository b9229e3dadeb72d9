// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "studio/session/runcontroller.h"

#include <QList>
#include <QPair>
#include <QString>

#include <functional>

namespace cs::studio {

/// A workflow file, ready to run.
struct OpenedWorkflow
{
    RunSetup setup;
    QString sink; ///< where its entities go, in a few words
};

/// What main knows and the shell does not: the connectors that ship, and how a workflow file
/// becomes a run. Called on the GUI thread; neither may wait for a database or a server.
struct Services
{
    std::function<Result<OpenedWorkflow>(const QString &workflowFile)> openWorkflow;
    /// Makes the sample where it is not there yet; answers with its workflow file.
    std::function<Result<QString>()> createSample;
    /// Library and version, for the About window.
    QList<QPair<QString, QString>> versions;
};

} // namespace cs::studio
