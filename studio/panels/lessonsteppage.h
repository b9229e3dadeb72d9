// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;
class QToolButton;
class QVBoxLayout;

namespace cs::studio {

class LessonPlayer;
class PanelBar;
class Theme;

/// One step of the lesson that is under way: what to do, the prediction, hints, and a line that
/// lights up when the step is done.
class LessonStepPage : public QWidget
{
    Q_OBJECT

public:
    LessonStepPage(LessonPlayer *player, const Theme *theme, QWidget *parent);
    void retranslate();

    /// What the page says, and its line below.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString stateText() const;

Q_SIGNALS:
    void actionRequested(const QString &actionId);
    /// "action:run.stepInto", "panel:panel.context", "term:node", "file:a.py", "select:table"
    void linkActivated(const QString &link);

private:
    void showStep();
    void showState();
    void showChoices();
    [[nodiscard]] QString markdown() const;

    LessonPlayer *m_player;
    const Theme *m_theme;
    PanelBar *m_bar;
    QToolButton *m_lessons;
    QLabel *m_where;
    QToolButton *m_restart;
    QProgressBar *m_progress;
    QTextBrowser *m_text;
    QWidget *m_predict;
    QVBoxLayout *m_choices;
    QLabel *m_question;
    QLabel *m_mark;
    QLabel *m_state;
    QPushButton *m_back;
    QPushButton *m_hint;
    QPushButton *m_showMe;
    QPushButton *m_restore;
    QPushButton *m_next;
    QString m_note; // of the last restore
};

} // namespace cs::studio
