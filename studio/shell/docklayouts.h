// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

class QDockWidget;
class QMainWindow;
class QSplitter;

namespace cs::studio {

class Panel;
class SessionState;
class Theme;

/// The docks around the centre and their layout in each perspective, remembered when one leaves it.
class DockLayouts : public QObject
{
    Q_OBJECT

public:
    DockLayouts(QMainWindow *window, QSplitter *centre, SessionState *state, const Theme *theme);

    /// Makes the dock of a panel; its objectName is the panel's with "dock." for "panel.".
    QDockWidget *add(Panel *panel);
    [[nodiscard]] QDockWidget *dock(const QString &panelId) const;
    [[nodiscard]] QString perspective() const { return m_perspective; }
    [[nodiscard]] static QStringList perspectives();

public Q_SLOTS:
    void switchTo(const QString &perspective);
    /// As it was at first.
    void reset();
    void remember();

Q_SIGNALS:
    void perspectiveChanged(const QString &perspective);

private:
    void arrange();
    void updateTitles();

    QMainWindow *m_window;
    QSplitter *m_centre;
    SessionState *m_state;
    const Theme *m_theme;
    QHash<QString, QDockWidget *> m_docks; // by the panel's id
    QString m_perspective;
};

} // namespace cs::studio
