// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QObject>

namespace cs::studio {

class ActionRegistry;
class NewConnectorWindow;

/// Joins the window for new connectors to the workspace: what it made is opened.
class NewConnectorActions : public QObject
{
    Q_OBJECT

public:
    NewConnectorActions(const Collaborators &with, ActionRegistry *actions, QWidget *window);

Q_SIGNALS:
    /// To be opened: the workflow, and the source at the line of its first stub.
    void made(const QString &workflow, const QString &source, int line);

private:
    void show();

    const Collaborators m_with;
    QWidget *m_window;
    NewConnectorWindow *m_shown = nullptr;
};

} // namespace cs::studio
