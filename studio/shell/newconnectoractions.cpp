// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/newconnectoractions.h"

#include "studio/session/pythonworkspace.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/newconnectorwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace cs::studio {

NewConnectorActions::NewConnectorActions(
    const Collaborators &with, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_with(with)
    , m_window(window)
{
    connect(actions->action(u"file.newConnector"_s), &QAction::triggered, this,
        &NewConnectorActions::show);
}

void NewConnectorActions::show()
{
    if (!m_shown) {
        m_shown = new NewConnectorWindow(m_with, m_window);
        connect(m_shown, &NewConnectorWindow::created, this,
            [this](const QString &folder, const QString &workflow, const QString &source, int line,
                const QString &interpreter) {
                m_with.python->setCurrent(interpreter);
                m_with.python->addFolder(folder);
                Q_EMIT made(workflow, source, line);
            });
    }
    m_shown->show();
    m_shown->raise();
    m_shown->activateWindow();
}

} // namespace cs::studio
