// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace cs::studio {

class Panel;
class Theme;

/// A dock's title: icon, words, close. Takes no room where a tab says the same.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    DockTitle(Panel *panel, QDockWidget *dock, const Theme *theme);

    void setTabbed(bool tabbed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Panel *m_panel;
    QDockWidget *m_dock;
    const Theme *m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    bool m_tabbed = false;
};

} // namespace cs::studio
