// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPair>

class QAction;
class QMenu;
class QMenuBar;

namespace cs::studio {

class ActionRegistry;
class Panel;
class SessionState;

/// What stands in the menu bar, and in which order.
class MainMenus : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed; the bar owns the menus and this.
    MainMenus(QMenuBar *bar, ActionRegistry *actions, SessionState *state);

    /// Shows and hides a dock; its words are the dock's own. In the palette too.
    void addPanel(const Panel *panel, QAction *toggle);
    /// Wording in the present language, the actions' first; each entry with a letter of its own.
    void retranslate();

Q_SIGNALS:
    void recentChosen(const QString &file);

private:
    void fillRecent();

    QMenuBar *m_bar;
    ActionRegistry *m_actions;
    SessionState *m_state;
    QList<QPair<QMenu *, const char *>> m_menus; // with their untranslated titles
    QMenu *m_recent = nullptr;
    QMenu *m_panels = nullptr;
};

} // namespace cs::studio
