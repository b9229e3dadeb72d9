// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/coveragedelegate.h"

#include "studio/models/connectorsmodel.h"
#include "studio/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace cs::studio {

namespace {
constexpr int barWidth = 48;
constexpr int barHeight = space::small;
} // namespace

CoverageDelegate::CoverageDelegate(const Theme *theme, QObject *parent)
    : CellDelegate(theme, parent)
    , m_theme(theme)
{ }

int CoverageDelegate::widthOfBar() const
{
    const int numbers = QFontMetrics(m_theme->monoFont(Theme::TextSize::Small))
                            .horizontalAdvance(QStringLiteral("00/00"));
    return barWidth + numbers + 4 * space::small;
}

// A name ends before the bar; of a dotted one the end tells more than the middle.
void CoverageDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const QList<int> coverage = index.data(ConnectorsModel::CoverageRole).value<QList<int>>();
    if (std::all_of(coverage.begin(), coverage.end(), [](int one) { return one == 0; }))
        return;
    const int room = option->rect.width() - widthOfBar() - space::icon - space::small;
    if (room > 0)
        option->text = option->fontMetrics.elidedText(option->text, Qt::ElideMiddle, room);
}

// Where a connector comes from stands small behind its name, if there is room for both.
void CoverageDelegate::paintOrigin(QPainter *painter, const QStyleOptionViewItem &cell,
    const QModelIndex &index, bool hasBar) const
{
    const QString origin = index.data(ConnectorsModel::OriginRole).toString();
    if (origin.isEmpty())
        return;
    const QFont font = m_theme->font(Theme::TextSize::Small);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(origin) + space::small;
    const int height = metrics.height();
    const int name = QFontMetrics(m_theme->font()).horizontalAdvance(index.data().toString());
    const int left = cell.rect.left() + space::icon + space::medium + name + space::small;
    const int taken = hasBar ? widthOfBar() : space::small;
    if (left + width > cell.rect.right() - taken)
        return;
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    const QColor colour = m_theme->colour(selected ? Colour::AccentText : Colour::TextMuted);
    painter->setPen(selected ? colour : m_theme->colour(Colour::Outline));
    const QRectF badge(left + 0.5, cell.rect.center().y() - height / 2 + 0.5, width, height - 1);
    painter->drawRoundedRect(badge, 3, 3);
    painter->setPen(colour);
    painter->drawText(badge, Qt::AlignCenter, origin);
    painter->restore();
}

// Solid: implemented; quiet: inherited; hatched: stubs; outlined red: missing.
void CoverageDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<int> coverage = index.data(ConnectorsModel::CoverageRole).value<QList<int>>();
    QStyleOptionViewItem cell = option;
    if (index.data(ConnectorsModel::KindRole).toInt() == ConnectorRow::SourceType) {
        cell.font = m_theme->boldFont(Theme::TextSize::Small);
        cell.palette.setColor(QPalette::Text, m_theme->colour(Colour::TextMuted));
    }
    const int total
        = coverage.size() == 4 ? coverage[0] + coverage[1] + coverage[2] + coverage[3] : 0;
    CellDelegate::paint(painter, cell, index);
    paintOrigin(painter, cell, index, total > 0);
    if (total == 0)
        return;
    const bool selected = cell.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = m_theme->monoFont(Theme::TextSize::Small);
    const QFontMetrics metrics(font);
    const QString text = index.data(ConnectorsModel::CoverageTextRole).toString();
    const int textWidth = std::max(
        metrics.horizontalAdvance(text), metrics.horizontalAdvance(QStringLiteral("00/00")));
    const QRect right(cell.rect.right() - textWidth - space::small, cell.rect.top(), textWidth,
        cell.rect.height());
    const QRect bar(right.left() - barWidth - space::small, cell.rect.center().y() - barHeight / 2,
        barWidth, barHeight);
    const QRect under = bar.united(right).adjusted(-space::small, 0, space::small, 0);
    painter->fillRect(
        under, selected ? m_theme->colour(Colour::AccentStrong) : m_theme->colour(Colour::Surface));
    painter->setFont(font);
    painter->setPen(m_theme->colour(selected ? Colour::AccentText : Colour::TextMuted));
    painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, text);

    painter->setClipRect(bar);
    painter->fillRect(bar, m_theme->colour(Colour::Surface));
    qreal left = bar.left();
    const auto part = [&](int count, const QBrush &brush) {
        const qreal width = barWidth * qreal(count) / total;
        painter->fillRect(QRectF(left, bar.top(), width, barHeight), brush);
        left += width;
    };
    part(coverage[0], m_theme->colour(Colour::Accent));
    part(coverage[1], m_theme->colour(Colour::Inherited));
    const qreal stubs = left;
    part(coverage[2], m_theme->colour(Colour::StubFill));
    painter->fillRect(QRectF(stubs, bar.top(), left - stubs, barHeight),
        QBrush(m_theme->colour(Colour::Stub), Qt::BDiagPattern));
    part(coverage[3], m_theme->colour(Colour::FailureFill));
    painter->setClipping(false);
    painter->setPen(m_theme->colour(coverage[3] ? Colour::Failure : Colour::Outline));
    painter->drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace cs::studio
