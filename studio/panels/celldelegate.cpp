// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/celldelegate.h"

#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace cs::studio {

namespace {
constexpr int headerInset = 5;
}

CellDelegate::CellDelegate(const Theme *theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(m_theme->rowHeight());
    return size;
}

void CellDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // what a state is coloured in is not readable on the selection's fill
    if (cell.state & QStyle::State_Selected)
        cell.palette.setColor(QPalette::HighlightedText, m_theme->colour(Colour::AccentText));
    const auto *tree = qobject_cast<const QTreeView *>(cell.widget);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(option.rect, cell.palette.highlight()); // no gap where the text is inset
    if (index.column() > 0 || (tree && !tree->rootIsDecorated()))
        cell.rect.setLeft(cell.rect.left() + headerInset); // text stands below its header's
    if (index.data(StruckRole).toBool())
        cell.font.setStrikeOut(true);
    const QString dot
        = index.column() == 0 ? breakpointIcon(index.data(BreakpointRole).toInt()) : QString();
    if (!dot.isEmpty())
        cell.rect.setRight(cell.rect.right() - space::icon - space::tiny);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const bool zero = index.data(ZeroRole).toBool();
    const QString text = cell.text;
    if (zero)
        cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (zero) {
        const QFontMetrics metrics(cell.font);
        const int width = metrics.horizontalAdvance(text) + space::small;
        const int height = metrics.height();
        const QRectF pill(cell.rect.right() - width - space::tiny + 0.5,
            cell.rect.center().y() - height / 2 + 0.5, width, height);
        const QColor colour = cell.state & QStyle::State_Selected
            ? m_theme->colour(Colour::AccentText)
            : m_theme->colour(Colour::TextMuted);
        painter->setPen(colour);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setFont(cell.font);
        painter->drawText(pill, Qt::AlignCenter, text);
    }
    if (!dot.isEmpty()) {
        const QRect place(option.rect.right() - space::icon - space::tiny,
            option.rect.center().y() - space::icon / 2, space::icon, space::icon);
        m_theme->icon(dot, Colour::Failure).paint(painter, place);
    }
    painter->restore();
}

} // namespace cs::studio
