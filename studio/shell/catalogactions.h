// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "studio/panels/panel.h"

class QAction;

namespace cs::studio {

class ActionRegistry;
class SessionState;
class StatusLine;

/// Binds the actions of the catalogue, its snapshots, the write plan and the sink to what they act
/// on; remembers the catalogue's file and the sink.
class CatalogActions : public QObject
{
    Q_OBJECT

public:
    CatalogActions(const Collaborators &with, ActionRegistry *actions, SessionState *state,
        StatusLine *status, QWidget *window);

    /// In the order of menus; an empty id is a separator.
    [[nodiscard]] static QStringList menuIds();

Q_SIGNALS:
    void note(const QString &sentence);
    void failed(const cs::Error &error);
    void panelWanted(const QString &panelId);

private:
    void connectSink(StatusLine *status);
    void askFile(const QString &title, const QString &filter, bool save,
        const std::function<void(const QString &)> &chosen);
    void exportPlan();
    void enable();
    bool confirmServer(const QString &host, const QString &service);

    const Collaborators m_with;
    ActionRegistry *m_actions;
    SessionState *m_state;
    QWidget *m_window;
};

} // namespace cs::studio
