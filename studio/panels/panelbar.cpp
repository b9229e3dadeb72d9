// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/panelbar.h"

#include "studio/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using namespace Qt::StringLiterals;

PanelBar::PanelBar(const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(space::tiny, space::tiny, space::tiny, space::tiny);
    m_row->setSpacing(space::tiny);
}

QToolButton *PanelBar::addButton(const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setIcon(m_theme->icon(iconName));
    button->setIconSize({ space::icon, space::icon });
    button->setAutoRaise(true);
    m_row->addWidget(button);
    return button;
}

QLineEdit *PanelBar::addSearch()
{
    auto *edit = new QLineEdit(this);
    edit->setClearButtonEnabled(true);
    edit->addAction(m_theme->icon(u"search"_s, Colour::TextMuted), QLineEdit::LeadingPosition);
    m_row->addWidget(edit, 1);
    return edit;
}

void PanelBar::addWidget(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void PanelBar::addStretch()
{
    m_row->addStretch(1);
}

void PanelBar::setWords(QToolButton *button, const QString &words, const QString &key)
{
    button->setToolTip(key.isEmpty() ? words : QString(words + u" ("_s + key + u')'));
    button->setAccessibleName(words);
}

QWidget *stacked(const QList<QWidget *> &widgets)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : widgets)
        column->addWidget(widget, widget == widgets.last() ? 1 : 0);
    return whole;
}

} // namespace cs::studio
