// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace cs::studio {

class ActionRegistry;
class Theme;

/// What a panel shows and what one does with it, the signs of the pictures, and every key.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    HelpWindow(const ActionRegistry *actions, const Theme *theme, QWidget *parent);

    /// Starts with the help of this panel ("panel.topology").
    void showFor(const QString &panelId, const QString &panelTitle);
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] static QString helpOf(const QString &panelId);
    [[nodiscard]] QString signs() const;
    [[nodiscard]] QString keys() const;

    const ActionRegistry *m_actions;
    const Theme *m_theme;
    QTextBrowser *m_text;
    QString m_panelId;
    QString m_panelTitle;
};

} // namespace cs::studio
