// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "studio/panels/panel.h"

namespace cs::studio {

class ActionRegistry;
class CentreArea;
class SessionState;
class WorkflowPanel;

/// Binds the actions of the open workflow to its editor: problems, fixes, completion, the two
/// histories behind Undo (of the workflow, of breakpoints and settings), and the message that a
/// file with errors was opened. Remembers schema and view.
class ConfigActions : public QObject
{
    Q_OBJECT

public:
    ConfigActions(const Collaborators &with, ActionRegistry *actions, CentreArea *centre,
        SessionState *state, QObject *parent);

    /// In the order of menus; an empty id is a separator.
    [[nodiscard]] static QStringList menuIds();
    /// Undo and Redo are about the workflow: its panel, or one that edits it, had the focus last.
    [[nodiscard]] bool isAboutConfig() const { return m_aboutConfig; }

Q_SIGNALS:
    void panelWanted(const QString &panelId);
    /// A file with errors was opened: the first of them, and how many problems there are.
    void problemsFound(const cs::Error &first, int count);
    /// They are mended.
    void problemsMended();

private:
    void connectEditor();
    void connectViews();
    void connectHistory();
    void connectMemory();
    void enable();
    void tellProblems();

    const Collaborators m_with;
    ActionRegistry *m_actions;
    CentreArea *m_centre;
    WorkflowPanel *m_workflow;
    SessionState *m_state;
    bool m_aboutConfig = false;
    bool m_opened = false; // and not yet said what is wrong with it
    bool m_told = false;
};

} // namespace cs::studio
