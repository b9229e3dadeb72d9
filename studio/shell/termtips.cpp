// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/termtips.h"

#include "studio/lessons/glossary.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QTabBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// "&Context (3)" names Context.
QString wordOf(QString text)
{
    text.remove(u'&');
    return text.section(u" ("_s, 0, 0).remove(u':').trimmed();
}

} // namespace

TermTips::TermTips(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    // Panels come and go, and so do their views: the application sees them all.
    QApplication::instance()->installEventFilter(this);
}

QString TermTips::tipAt(const QWidget *widget, const QPoint &position)
{
    QString text;
    QString own = widget->toolTip();
    if (const auto *header = qobject_cast<const QHeaderView *>(widget->parentWidget())) {
        const int section = header->logicalIndexAt(position);
        if (section >= 0 && header->model()) {
            text = header->model()->headerData(section, header->orientation()).toString();
            own = header->model()
                      ->headerData(section, header->orientation(), Qt::ToolTipRole)
                      .toString();
        }
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget->parentWidget())) {
        const QModelIndex index = view->indexAt(position);
        text = index.data().toString();
        own = index.data(Qt::ToolTipRole).toString();
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        const int tab = tabs->tabAt(position);
        text = tab >= 0 ? tabs->tabText(tab) : QString();
        own = tab >= 0 ? tabs->tabToolTip(tab) : QString();
    } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        text = label->text();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        text = button->text();
    }
    const QString word = wordOf(text);
    if (word.isEmpty() || word.size() > 40 || !Glossary::current().find(word))
        return {};
    return own.contains(termTip(word)) ? own : withTermTip(own, word);
}

bool TermTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || (widget->window() != m_window && !m_window->isAncestorOf(widget)))
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QString tip = tipAt(widget, help->pos());
    if (tip.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace cs::studio
