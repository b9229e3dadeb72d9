// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/dataview.h"

#include "studio/models/roles.h"
#include "studio/panels/celldelegate.h"
#include "studio/panels/panelstr.h"
#include "studio/session/selection.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace cs::studio {

using panels::Tr;

DataView::DataView(const Theme *theme, Selection *selection, QWidget *parent)
    : QTreeView(parent)
    , m_theme(theme)
    , m_selection(selection)
{
    setUniformRowHeights(true); // millions of rows are measured once
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem); // per pixel would need the sum of a million heights
    setAnimated(false);
    setItemDelegate(new CellDelegate(theme, this));
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(theme, &Theme::changed, this, &DataView::applyTheme);
    applyTheme();
}

void DataView::applyTheme()
{
    setIndentation(space::large);
    applyColumns();
    viewport()->update();
}

void DataView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    applyColumns();
}

void DataView::setColumnChars(const QList<int> &chars, int least)
{
    m_chars = chars;
    m_least = least;
    applyColumns();
}

void DataView::applyColumns()
{
    if (!model() || m_chars.isEmpty())
        return;
    const int unit = QFontMetrics(m_theme->font()).averageCharWidth();
    const qsizetype count = std::min<qsizetype>(m_chars.size(), header()->count());
    int rest = viewport()->width();
    int stretched = -1;
    for (int i = 0; i < count; ++i) {
        if (m_chars[i] < 0) {
            stretched = i;
            continue;
        }
        const int width
            = m_chars[i] > 0 ? m_chars[i] * unit + 2 * space::small : header()->sectionSize(i);
        if (m_chars[i] > 0)
            header()->resizeSection(i, width);
        rest -= width; // not what the last section was stretched to
    }
    if (stretched >= 0)
        header()->resizeSection(
            stretched, std::max(rest, std::min(m_least * unit, viewport()->width() * 7 / 10)));
}

void DataView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        applyColumns();
}

void DataView::showRow(const QModelIndex &index)
{
    m_showing = true;
    if (!index.isValid()) {
        clearSelection();
        setCurrentIndex({});
    } else {
        setCurrentIndex(index);
        scrollTo(index, EnsureVisible);
    }
    m_showing = false;
}

void DataView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_showing || !current.isValid() || !hasFocus())
        return;
    const QVariant place = current.data(PlaceRole);
    if (!place.isValid())
        return;
    if (m_selection)
        m_selection->select(place.value<Place>());
    Q_EMIT placeChosen(place.value<Place>());
}

void DataView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    if (m_tailing && m_selection && m_selection->isFollowing() && !parent.isValid())
        scrollToBottom();
}

void DataView::drawRow(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = index.siblingAtColumn(0).data(CurrentRole).toBool();
    if (current && !selectionModel()->isSelected(index))
        painter->fillRect(option.rect, m_theme->colour(Colour::AccentFill));
    QTreeView::drawRow(painter, option, index);
    if (current) {
        const QRect bar(0, option.rect.top(), space::tiny, option.rect.height());
        painter->fillRect(bar, m_theme->colour(Colour::Accent));
    }
}

void DataView::focusInEvent(QFocusEvent *event)
{
    m_showing = true; // Qt makes a first row current: nobody chose it
    QTreeView::focusInEvent(event);
    m_showing = false;
}

void DataView::touched()
{
    if (m_selection)
        m_selection->setFollowing(false);
}

void DataView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    QTreeView::mousePressEvent(event);
}

void DataView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.data(ZeroRole).toBool())
        QToolTip::showText(event->globalPosition().toPoint(),
            index.data(Qt::ToolTipRole).toString(), viewport(), visualRect(index));
}

void DataView::wheelEvent(QWheelEvent *event)
{
    touched();
    QTreeView::wheelEvent(event);
}

void DataView::copyRows(int role)
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        const QString text = row.data(role).toString();
        if (!text.isEmpty())
            lines.append(text);
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DataView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows(TextRole);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DataView::contextMenuEvent(QContextMenuEvent *event)
{
    QModelIndex index
        = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuRequested(menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    const auto add = [&](const QString &text, int role) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!first.data(role).toString().isEmpty())
            menu->addAction(m_theme->icon(QStringLiteral("copy")), text, this,
                [this, role] { copyRows(role); });
    };
    add(Tr::tr("Copy"), TextRole);
    add(Tr::tr("Copy as JSON"), JsonRole);
    add(Tr::tr("Copy path"), PathRole);
    const QPoint at = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
        : event->globalPos();
    menu->popup(at);
}

} // namespace cs::studio
