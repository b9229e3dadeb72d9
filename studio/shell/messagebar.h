// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cs::studio {

class Theme;

/// What went wrong, where, and what to do: a bar in the window instead of a dialog. Causes fold
/// out.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const Theme *theme, QWidget *parent = nullptr);

    /// @p actionId is asked for by actionRequested() when the button is pressed; may be empty.
    void showError(
        const Error &error, const QString &advice, const QString &button, const QString &actionId);
    void showNote(const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested(const QString &actionId);
    /// The place the message names was clicked.
    void locationClicked(const QString &file, int line, int column);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    const Theme *m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    QToolButton *m_more;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
    QString m_actionId;
    Location m_location;
    bool m_isError = true;
};

} // namespace cs::studio
