// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/testconnectionactions.h"

#include "studio/panels/testconnectionpanel.h"
#include "studio/session/runcontroller.h"
#include "studio/shell/actionregistry.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cs::studio {

TestConnectionActions::TestConnectionActions(
    RunController *run, ActionRegistry *actions, TestConnectionPanel *panel)
    : QObject(panel)
{
    QAction *action = actions->action(u"config.testConnection"_s);
    connect(action, &QAction::triggered, panel, [this, panel] {
        Q_EMIT panelWanted(panel->objectName());
        panel->testOrCancel();
    });
    const auto enable = [run, action] { action->setEnabled(bool(run->setup().plan)); };
    connect(run, &RunController::setupChanged, action, enable);
    enable();
    connect(panel, &TestConnectionPanel::keyChosen, this, &TestConnectionActions::workflowWanted);
}

} // namespace cs::studio
