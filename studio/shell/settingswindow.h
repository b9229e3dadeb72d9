// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
class QUndoStack;

namespace cs::studio {

class Preferences;
class SessionState;

/// The settings, beside the window, not in its way: every change applies at once and can be undone.
class SettingsWindow : public QDialog
{
    Q_OBJECT

public:
    /// Changes become commands of @p undo. All borrowed.
    SettingsWindow(
        Preferences *preferences, SessionState *state, QUndoStack *undo, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    /// Does the edit as a command that takes it back on undo.
    void edit(const std::function<void()> &change);

    Preferences *m_preferences;
    SessionState *m_state;
    QUndoStack *m_undo;
    QLabel *m_preferencesHeading;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_fontLabel;
    QSpinBox *m_font;
    QLabel *m_granularityLabel;
    QComboBox *m_granularity;
    QCheckBox *m_motion;
    QLabel *m_sessionHeading;
    QLabel *m_sessionNote;
    QPushButton *m_forget;
    QPushButton *m_reset;
    bool m_refreshing = false;
};

} // namespace cs::studio
