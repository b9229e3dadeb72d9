// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/lessonpanel.h"

#include "studio/lessons/lessonlibrary.h"
#include "studio/lessons/lessonplayer.h"
#include "studio/panels/lessonlistpage.h"
#include "studio/panels/lessonsteppage.h"
#include "studio/session/selection.h"

#include <QFocusEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

LessonPanel::LessonPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.lesson"_s, with, parent)
{
    auto *pages = new QWidget(this);
    m_stack = new QStackedLayout(pages);
    m_list = new LessonListPage(with.lessons, with.theme, pages);
    m_step = new LessonStepPage(with.lessons, with.theme, pages);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_step);
    setContents(pages);
    setFocusProxy(pages);
    pages->setFocusPolicy(Qt::TabFocus);
    showContents();
    connect(m_list, &LessonListPage::chosen, this, [this](const QString &id) {
        const Lesson *present = m_with.lessons->lesson();
        if (present && present->id == id)
            showLesson();
        else
            m_with.lessons->open(id);
    });
    connect(m_list, &LessonListPage::actionRequested, this, &Panel::actionRequested);
    connect(m_step, &LessonStepPage::actionRequested, this, &Panel::actionRequested);
    connect(m_step, &LessonStepPage::linkActivated, this, &LessonPanel::follow);
    connect(with.lessons, &LessonPlayer::libraryChanged, m_step, &LessonStepPage::retranslate);
    connect(with.lessons, &LessonPlayer::lessonChanged, this, [this] {
        if (m_with.lessons->lesson())
            showLesson();
        else
            showLessons();
    });
    showLessons();
    retranslate();
}

QString LessonPanel::title() const
{
    return tr("Lesson");
}

QString LessonPanel::iconName() const
{
    return u"help"_s;
}

void LessonPanel::showLessons()
{
    m_stack->setCurrentWidget(m_list);
}

void LessonPanel::showLesson()
{
    if (m_with.lessons->lesson())
        m_stack->setCurrentWidget(m_step);
}

bool LessonPanel::isShowingList() const
{
    return m_stack->currentWidget() == m_list;
}

void LessonPanel::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    m_stack->currentWidget()->setFocus(event->reason());
}

void LessonPanel::retranslate()
{
    m_list->retranslate();
    m_step->retranslate();
}

void LessonPanel::follow(const QString &link)
{
    const QString kind = link.section(u':', 0, 0);
    const QString name = link.section(u':', 1);
    if (kind == "action"_L1)
        Q_EMIT actionRequested(name);
    else if (kind == "panel"_L1)
        Q_EMIT panelRequested(name);
    else if (kind == "term"_L1)
        Q_EMIT termRequested(name);
    else if (kind == "file"_L1)
        Q_EMIT fileRequested(m_with.lessons->workspace() + u'/' + name);
    else if (kind == "select"_L1 && name.contains(u'['))
        m_with.selection->selectPath(name);
    else if (kind == "select"_L1 && name.contains(u'/'))
        m_with.selection->selectMethod(name.section(u'/', 0, 0), name.section(u'/', 1));
    else if (kind == "select"_L1)
        m_with.selection->selectNode(name);
}

} // namespace cs::studio
