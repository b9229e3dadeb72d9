// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace cs::studio {

class ActionRegistry;
class RunController;
class TestConnectionPanel;

/// Joins the action of the connection test to its panel.
class TestConnectionActions : public QObject
{
    Q_OBJECT

public:
    TestConnectionActions(RunController *run, ActionRegistry *actions, TestConnectionPanel *panel);

Q_SIGNALS:
    void panelWanted(const QString &panelId);
    /// The workflow is to be shown, where its cursor is.
    void workflowWanted();
};

} // namespace cs::studio
