// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QObject>

class QMimeData;

namespace cs {
struct Error;
}

namespace cs::studio {

class ActionRegistry;
class SessionState;
struct SpecEntry;

/// Joins the actions of Python environments, folders and backends to the workspace, remembers what
/// was chosen, tells the run what analysis finds out, and has Python started early.
class PythonActions : public QObject
{
    Q_OBJECT

public:
    PythonActions(
        const Collaborators &with, ActionRegistry *actions, SessionState *state, QWidget *window);

    /// What was remembered of last time.
    void restore();
    /// A folder, a Python file or a workflow file that may be dropped here.
    [[nodiscard]] static bool accepts(const QMimeData *data);
    void drop(const QMimeData *data);
    /// The connectors found in it are shown once it is read.
    void openFolder(const QString &path);
    /// Which backends can run the workflow that is open.
    void setChoices(bool native, bool python);

Q_SIGNALS:
    void failed(const cs::Error &error);
    void note(const QString &sentence);
    void workflowDropped(const QString &file);
    /// The workflow that is open should be looked at again: another backend, or its connector is
    /// known by now.
    void setupOutdated();
    void panelWanted(const QString &panelId);

private:
    void connectActions();
    void remember();
    void chooseFolder();
    void chooseWorkflow();
    void writeWorkflow(const SpecEntry &entry, const QString &file);
    void chooseEnvironment();
    void copyInstallCommand();
    void showOpened();
    void learn();
    void warmUp();

    const Collaborators m_with;
    ActionRegistry *m_actions;
    SessionState *m_state;
    QWidget *m_window;
    QString m_opening; // folder whose connectors are waited for
    bool m_restoring = false;
};

} // namespace cs::studio
