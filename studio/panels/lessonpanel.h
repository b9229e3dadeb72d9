// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QStackedLayout;

namespace cs::studio {

class LessonListPage;
class LessonStepPage;

/// The lessons, and the step one is at: text, prediction, hints, and whether it is done.
class LessonPanel : public Panel
{
    Q_OBJECT

public:
    explicit LessonPanel(const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;

    /// The list, whatever lesson is under way.
    void showLessons();
    /// Back to the lesson that is under way, if there is one.
    void showLesson();
    [[nodiscard]] bool isShowingList() const;
    [[nodiscard]] LessonStepPage *stepPage() const { return m_step; }

Q_SIGNALS:
    /// A link of the text: panel, term of the glossary, file of the workspace.
    void panelRequested(const QString &panelId);
    void termRequested(const QString &term);
    void fileRequested(const QString &file);

protected:
    void retranslate() override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow(const QString &link);

    QStackedLayout *m_stack;
    LessonListPage *m_list;
    LessonStepPage *m_step;
};

} // namespace cs::studio
