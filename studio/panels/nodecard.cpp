// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/nodecard.h"

#include "studio/lessons/glossary.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/models/roles.h"
#include "studio/panels/panelstr.h"
#include "studio/session/breakpointlist.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal gutter = space::large; // left of the icons: accent bar and breakpoints
constexpr qreal iconSize = space::icon;
constexpr qreal badgeGap = space::tiny;
constexpr qreal minimumWidth = 232;
constexpr qreal maximumWidth = 308; // longer names are cut in the middle: the graph must fit

// The long lists of a card's badge are told on hover.
QString badgeText(const Badge &badge)
{
    return badge.text.startsWith(u"consumer: "_s) ? u"consumer: …"_s : badge.text;
}

qreal upToGrid(qreal value)
{
    return std::ceil(value / space::grid) * space::grid;
}

} // namespace

NodeCard::NodeCard(const CardContext *context, const topology::Node &node)
    : m_context(context)
    , m_node(toQString(node.name))
    , m_threads(node.threads)
{
    const auto add = [this](TopologyRow::Kind kind, const QString &method, const QString &type,
                         const QList<Badge> &badges) {
        m_rows.push_back({ kind, method, type, badges, {}, 0, 0 });
    };
    QList<Badge> ofNode;
    if (m_threads)
        ofNode.append({ u"threads"_s, Tr::tr("Its elements may be walked by several workers.") });
    add(TopologyRow::Node, {}, {}, ofNode);
    add(TopologyRow::Producer, toQString(node.producer), Tr::tr("producer"), {});
    for (const topology::Stage &stage : node.stages)
        add(TopologyRow::Stage, toQString(stage.processor), toQString(stage.type), badgesOf(stage));
    for (const std::string &method : node.postProcess)
        add(TopologyRow::PostProcess, toQString(method), {}, {});
    const auto first = std::find_if(m_rows.begin(), m_rows.end(),
        [](const Row &row) { return row.kind == TopologyRow::PostProcess; });
    if (first != m_rows.end())
        first->caption = u"post_process"_s;
    measure();
}

void NodeCard::measure()
{
    prepareGeometryChange();
    const Theme &theme = *m_context->theme;
    const QFontMetricsF bold(theme.boldFont());
    const QFontMetricsF normal(theme.font());
    const QFontMetricsF small(theme.font(Theme::TextSize::Small));
    const qreal line = theme.rowHeight();
    const qreal badgeLine = upToGrid(small.height() + space::tiny);
    const qreal counts = normal.horizontalAdvance(u"0,000"_s);
    const qreal beside = gutter + iconSize + space::small + space::small;
    qreal width = minimumWidth;
    qreal top = 0;
    for (Row &row : m_rows) {
        if (!row.caption.isEmpty())
            top += badgeLine;
        row.top = top;
        const bool isNode = row.kind == TopologyRow::Node;
        row.height = isNode ? line + space::small : line;
        qreal text = isNode ? bold.horizontalAdvance(m_node) : normal.horizontalAdvance(row.method);
        const QString word
            = isNode ? QString() : markWord(m_context->model->markOfMethod(row.method));
        if (!word.isEmpty())
            text += space::small + small.horizontalAdvance(word);
        qreal second = row.type.isEmpty() ? 0 : small.horizontalAdvance(row.type) + space::small;
        for (const Badge &badge : row.badges)
            second += small.horizontalAdvance(badgeText(badge)) + space::small + badgeGap;
        if (isNode) {
            text += space::small + second;
        } else if (second > 0) {
            row.height += badgeLine;
            width = std::max(width, beside + second);
        }
        width = std::max(width, std::min(beside + text + space::large + counts, maximumWidth));
        top += row.height;
    }
    m_size = { upToGrid(width), upToGrid(top + space::tiny) };
}

QRectF NodeCard::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_size).adjusted(-1, -1, 1, 1);
}

QRectF NodeCard::rowRect(const Row &row) const
{
    return { 0, row.top, m_size.width(), row.height };
}

// the first line of a row, without the badges below
QRectF NodeCard::nameLine(const Row &row) const
{
    const qreal line = m_context->theme->rowHeight();
    const bool isNode = row.kind == TopologyRow::Node;
    const qreal left = gutter + iconSize + space::small;
    return { left, row.top + (isNode ? space::tiny : 0), m_size.width() - left - space::small,
        line };
}

const NodeCard::Row *NodeCard::rowAt(const QPointF &position) const
{
    for (const Row &row : m_rows) {
        if (rowRect(row).contains(position))
            return &row;
    }
    return nullptr;
}

bool NodeCard::isOnGutter(const QPointF &position) const
{
    return position.x() >= 0 && position.x() < gutter;
}

// The glossary's id for what a row is.
static QString termOf(TopologyRow::Kind kind)
{
    switch (kind) {
    case TopologyRow::Node:
        return u"node"_s;
    case TopologyRow::Producer:
        return u"producer"_s;
    case TopologyRow::Stage:
        return u"stage"_s;
    case TopologyRow::PostProcess:
        return u"post-process"_s;
    }
    return {};
}

QString NodeCard::toolTipAt(const QPointF &position) const
{
    const Row *row = rowAt(position);
    if (!row)
        return {};
    if (isOnGutter(position))
        return Tr::tr("Click to set or remove a breakpoint (F9)");
    const DeclaredTopologyModel::Count count
        = m_context->model->countOf(row->kind, m_node, row->method);
    QStringList lines;
    if (const topology::Method *method = m_context->model->method(row->method))
        lines.append(methodSentence(*method));
    else if (!row->method.isEmpty())
        lines.append(row->method); // it may be cut on the card
    if (count.zero)
        lines.append(m_context->model->verdict(row->kind, m_node, row->method));
    if (count.failures)
        lines.append(Tr::tr("%n failure(s)", nullptr, int(count.failures)));
    if (count.hidden)
        lines.append(Tr::tr("%n failure(s) hidden by the framework", nullptr, int(count.hidden)));
    if (count.lefts)
        lines.append(Tr::tr("%n Left(s)", nullptr, int(count.lefts)));
    if (count.filtered)
        lines.append(Tr::tr("%n filtered", nullptr, int(count.filtered)));
    for (const Badge &badge : row->badges)
        lines.append(badge.text + u": "_s + badge.effect);
    if (const QString term = termTip(termOf(row->kind)); !term.isEmpty())
        lines.append(term);
    return lines.join(u'\n');
}

// Right-aligned: what failed, what was filtered, then the count in the outermost place.
qreal NodeCard::paintCounts(QPainter *painter, const Row &row) const
{
    const Theme &theme = *m_context->theme;
    const DeclaredTopologyModel::Count count
        = m_context->model->countOf(row.kind, m_node, row.method);
    QRectF line = nameLine(row);
    qreal right = line.right();
    const QFont mono = theme.monoFont(Theme::TextSize::Small);
    const QFontMetricsF metrics(mono);
    painter->setFont(mono);
    const auto text = [&](const QString &what, Colour colour, bool struck) {
        const qreal width = metrics.horizontalAdvance(what);
        QFont font = mono;
        font.setStrikeOut(struck);
        painter->setFont(font);
        painter->setPen(theme.colour(colour));
        painter->drawText(QRectF(right - width, line.top(), width, line.height()),
            Qt::AlignVCenter | Qt::AlignRight, what);
        right -= width + space::small;
    };
    const auto marked = [&](quint64 number, Mark mark) {
        if (number == 0)
            return;
        text(countText(number), markColour(mark), false);
        right += space::small - space::tiny / 2;
        const QRectF icon(
            right - iconSize + 2, line.center().y() - iconSize / 2 + 1, iconSize - 2, iconSize - 2);
        markIcon(theme, mark).paint(painter, icon.toRect());
        right -= iconSize + space::small;
    };
    if (count.zero) {
        const QString zero = u"0?"_s;
        const qreal width = metrics.horizontalAdvance(zero) + space::small;
        const qreal height = metrics.height();
        const QRectF pill(
            right - width + space::tiny, line.center().y() - height / 2, width, height);
        painter->setPen(QPen(theme.colour(Colour::TextMuted), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(pill, height / 2, height / 2);
        painter->drawText(pill, Qt::AlignCenter, zero);
        right -= width;
    } else if (!count.text.isEmpty()) {
        text(count.text, Colour::Text, false);
    }
    if (count.filtered)
        text(countText(count.filtered), Colour::Inherited, true);
    marked(count.lefts, Mark::Left);
    marked(count.hidden, Mark::HiddenFailure);
    marked(count.failures, Mark::Failure);
    return right;
}

void NodeCard::paintBadges(QPainter *painter, const Row &row) const
{
    const Theme &theme = *m_context->theme;
    const QFont font = theme.font(Theme::TextSize::Small);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    const QRectF line = nameLine(row);
    const qreal height = metrics.height() + 2;
    const bool isNode = row.kind == TopologyRow::Node;
    qreal left = line.left();
    qreal top = line.bottom() - 2;
    if (isNode) {
        left += QFontMetricsF(theme.boldFont()).horizontalAdvance(m_node) + space::small;
        top = line.center().y() - height / 2;
    } else if (!row.type.isEmpty()) {
        const qreal width = metrics.horizontalAdvance(row.type);
        painter->setPen(theme.colour(Colour::TextMuted));
        painter->drawText(QRectF(left, top, width + 1, height), Qt::AlignVCenter, row.type);
        left += width + space::small;
    }
    for (const Badge &badge : row.badges) {
        const QString text = badgeText(badge);
        const QRectF pill(left, top, metrics.horizontalAdvance(text) + space::small, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colour(Colour::Hover));
        painter->drawRoundedRect(pill, space::radius - 1, space::radius - 1);
        painter->setPen(theme.colour(Colour::TextMuted));
        painter->drawText(pill, Qt::AlignCenter, text);
        left = pill.right() + badgeGap;
    }
}

void NodeCard::paintRow(QPainter *painter, const Row &row) const
{
    const Theme &theme = *m_context->theme;
    const DeclaredTopologyModel &model = *m_context->model;
    const bool isNode = row.kind == TopologyRow::Node;
    const QRectF rect = rowRect(row);
    const QRectF line = nameLine(row);
    const Mark mark = isNode ? Mark::None : model.markOfMethod(row.method);
    // a node's own row is where the run stands only if no method of it is
    const bool current = isNode ? model.isCurrent(m_node, {})
            && std::none_of(m_rows.begin() + 1, m_rows.end(),
                [&](const Row &one) { return model.isCurrent(m_node, one.method); })
                                : model.isCurrent(m_node, row.method);
    const bool selected
        = m_context->selectedNode == m_node && m_context->selectedMethod == row.method;
    const QRectF fill = rect.adjusted(1, isNode ? 1 : 0, -1, 0);

    if (current)
        painter->fillRect(fill, theme.colour(Colour::AccentFill));
    if (mark == Mark::Stub) {
        const QRectF box(line.left() - iconSize - space::small - 2, line.top() + 2,
            rect.right() - line.left() + iconSize + 4, line.height() - 4);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colour(Colour::StubFill));
        painter->drawRoundedRect(box, space::radius, space::radius);
        QColor hatch = theme.colour(Colour::Stub);
        hatch.setAlphaF(0.28F);
        painter->setBrush(QBrush(hatch, Qt::BDiagPattern));
        painter->drawRoundedRect(box, space::radius, space::radius);
    } else if (mark == Mark::Missing) {
        painter->setPen(QPen(theme.colour(Colour::Failure), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(line.left() - iconSize - space::small - 2, line.top() + 2.5,
                                     rect.right() - line.left() + iconSize + 4, line.height() - 5),
            space::radius, space::radius);
    }
    if (selected) {
        painter->setPen(QPen(theme.colour(Colour::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(fill.adjusted(1.5, 1, -1.5, -1), space::radius, space::radius);
    }
    if (current) {
        QColor bar = theme.colour(Colour::Accent);
        bar.setAlphaF(float(m_context->pulse));
        painter->fillRect(QRectF(0, rect.top(), space::tiny, rect.height()), bar);
    }

    const QString dot = breakpointIcon(breakpointForm(
        m_context->breakpoints->find(BreakpointList::patternOf(m_node, row.method))));
    if (!dot.isEmpty()) {
        const QRectF place(space::tiny - 1, line.center().y() - 7, 14, 14);
        theme.icon(dot, Colour::Failure).paint(painter, place.toRect());
    }
    const QString icon = isNode                                      ? u"node"_s
        : row.kind == TopologyRow::Producer && mark == Mark::None    ? u"producer"_s
        : row.kind == TopologyRow::PostProcess && mark == Mark::None ? u"post-process"_s
        : mark == Mark::None                                         ? u"stage"_s
                                                                     : markIcon(mark);
    theme
        .icon(icon,
            isNode || mark == Mark::None || mark == Mark::Implemented ? Colour::TextMuted
                                                                      : markColour(mark))
        .paint(painter,
            QRectF(gutter + 2, line.center().y() - iconSize / 2, iconSize, iconSize).toRect());

    const qreal right = paintCounts(painter, row);
    const QFont small = theme.font(Theme::TextSize::Small);
    const QString word = markWord(mark);
    const qreal wordWidth = word.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(word) + 1;
    const qreal room = right - line.left() - (word.isEmpty() ? 0 : wordWidth + space::small);
    const QFont nameFont = isNode ? theme.boldFont() : theme.font();
    const QFontMetricsF metrics(nameFont);
    const QString name
        = metrics.elidedText(isNode ? m_node : row.method, Qt::ElideMiddle, std::max(room, 40.0));
    painter->setFont(nameFont);
    painter->setPen(theme.colour(mark == Mark::Inherited ? Colour::TextMuted : Colour::Text));
    painter->drawText(line, Qt::AlignVCenter, name);
    if (!word.isEmpty()) {
        painter->setFont(small);
        painter->setPen(theme.colour(markColour(mark)));
        painter->drawText(QRectF(line.left() + metrics.horizontalAdvance(name) + space::small,
                              line.top(), wordWidth, line.height()),
            Qt::AlignVCenter, word);
    }
    paintBadges(painter, row);
    if (!row.caption.isEmpty()) {
        const QRectF caption(gutter + 2,
            rect.top() - QFontMetricsF(small).height() - space::tiny / 2, rect.width(),
            QFontMetricsF(small).height());
        painter->setPen(QPen(theme.colour(Colour::Line), 1));
        painter->drawLine(QPointF(0, caption.top() - 1), QPointF(rect.right(), caption.top() - 1));
        painter->setFont(small);
        painter->setPen(theme.colour(Colour::TextMuted));
        painter->drawText(caption, Qt::AlignVCenter, row.caption);
    }
}

void NodeCard::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Theme &theme = *m_context->theme;
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = m_context->model->isCurrent(m_node, {});
    const QRectF card = QRectF(QPointF(0, 0), m_size).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(card, space::radius, space::radius);
    painter->fillPath(outline, theme.colour(Colour::Surface));
    painter->save();
    painter->setClipPath(outline);
    painter->fillRect(
        QRectF(0, 0, m_size.width(), m_rows.front().height), theme.colour(Colour::Raised));
    for (const Row &row : m_rows)
        paintRow(painter, row);
    painter->restore();
    painter->setPen(QPen(theme.colour(current ? Colour::Accent : Colour::Outline), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
}

} // namespace cs::studio
