// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace cs::studio {

class Theme;

/// The row of small controls at the top of a panel.
class PanelBar : public QWidget
{
    Q_OBJECT

public:
    explicit PanelBar(const Theme *theme, QWidget *parent = nullptr);

    /// A flat button; its words come with setWords().
    QToolButton *addButton(const QString &iconName);
    /// Takes the room that is left.
    QLineEdit *addSearch();
    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch();

    /// Tooltip and accessible name; the key is shown behind the words.
    static void setWords(QToolButton *button, const QString &words, const QString &key = {});

private:
    const Theme *m_theme;
    QHBoxLayout *m_row;
};

/// A column of widgets without any margin between: what panels are made of.
[[nodiscard]] QWidget *stacked(const QList<QWidget *> &widgets);

} // namespace cs::studio
