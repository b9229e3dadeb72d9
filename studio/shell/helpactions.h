// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace cs::studio {

class ActionRegistry;
class HelpWindow;
class NarrationStrip;
class Panel;
class Preferences;
class Theme;

/// Joins the actions of help, glossary and narration to the window.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    struct Window
    {
        QWidget *window;
        ActionRegistry *actions;
        const Theme *theme;
        Preferences *preferences;
        NarrationStrip *narration;
        std::function<Panel *()> focusedPanel;
    };

    explicit HelpActions(Window window, QObject *parent = nullptr);

    [[nodiscard]] static QStringList menuIds();
    [[nodiscard]] HelpWindow *help();

public Q_SLOTS:
    void showTerm(const QString &word);

private:
    const Window m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace cs::studio
