// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/panel.h"

#include "studio/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace cs::studio {

Panel::Panel(const QString &id, const Collaborators &with, QWidget *parent)
    : QWidget(parent)
    , m_with(with)
    , m_stack(new QStackedLayout(this))
    , m_emptyPage(new QWidget)
    , m_emptyText(new QLabel)
    , m_emptyButton(new QPushButton)
{
    setObjectName(id);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(m_emptyPage);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(2);
    m_stack->addWidget(m_emptyPage);
    connect(m_emptyButton, &QPushButton::clicked, this,
        [this] { Q_EMIT actionRequested(m_emptyAction); });
}

void Panel::setContents(QWidget *contents)
{
    m_stack->addWidget(contents);
    m_stack->setCurrentWidget(contents);
}

void Panel::showEmpty(const QString &sentence, const QString &button, const QString &actionId)
{
    m_emptyText->setText(sentence);
    m_emptyButton->setText(button);
    m_emptyButton->setVisible(!actionId.isEmpty());
    m_emptyAction = actionId;
    m_stack->setCurrentWidget(m_emptyPage);
}

void Panel::showContents()
{
    m_stack->setCurrentIndex(1);
}

bool Panel::isShowingEmpty() const
{
    return m_stack->currentWidget() == m_emptyPage;
}

QString Panel::emptyReason() const
{
    return isShowingEmpty() ? m_emptyText->text() : QString();
}

void Panel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace cs::studio
