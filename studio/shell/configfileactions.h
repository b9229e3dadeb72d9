// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "studio/panels/panel.h"

#include <QPointer>

namespace cs::studio {

class ActionRegistry;
class CompareWindow;
class FilterLabPanel;
class ImportConfigWindow;
class NewConfigWindow;
struct Services;

/// Binds the actions about whole workflow configs: new, import, duplicate, compare, and the filter
/// lab with its listing runs.
class ConfigFileActions : public QObject
{
    Q_OBJECT

public:
    /// @p services is borrowed and outlives this.
    ConfigFileActions(const Collaborators &with, const Services *services, ActionRegistry *actions,
        QWidget *window);

    /// In the order of menus; an empty id is a separator.
    [[nodiscard]] static QStringList menuIds();

Q_SIGNALS:
    void failed(const cs::Error &error);
    void panelWanted(const QString &panelId);
    /// A file was made: it is to be opened.
    void made(const QString &file);

private:
    void enable();
    void connectLab(FilterLabPanel *lab);
    void newConfig();
    void importConfig();
    void duplicate();
    CompareWindow *compareWindow();

    const Collaborators m_with;
    const Services *m_services;
    ActionRegistry *m_actions;
    QWidget *m_window;
    QPointer<NewConfigWindow> m_new;
    QPointer<ImportConfigWindow> m_import;
    QPointer<CompareWindow> m_compare;
};

} // namespace cs::studio
