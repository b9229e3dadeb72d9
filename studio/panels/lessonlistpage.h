// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPushButton;

namespace cs::studio {

class DataView;
class LessonPlayer;
class Theme;
struct Lesson;

/// Every lesson with how far one came, and below it what the chosen one is about and needs.
class LessonListPage : public QWidget
{
    Q_OBJECT

public:
    LessonListPage(LessonPlayer *player, const Theme *theme, QWidget *parent);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &lessonId);
    void actionRequested(const QString &actionId);

private:
    void fill();
    void showDetails();
    [[nodiscard]] const Lesson *current() const;

    LessonPlayer *m_player;
    const Theme *m_theme;
    QStandardItemModel m_model;
    DataView *m_view;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_needs;
    QPushButton *m_open;
    QPushButton *m_environments;
};

} // namespace cs::studio
