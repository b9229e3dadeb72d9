// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/lineagegraph.h"

#include "studio/panels/panelstr.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QGraphicsPathItem>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal columnGap = 64;
constexpr qreal rowGap = space::medium;
constexpr qreal cardWidth = 200;
constexpr qreal readableZoom = 0.6;
constexpr qreal reach = 6; // how near an arrow the pointer has to be
constexpr int shownColumns = 30;

// "svc.db.schema" of "svc.db.schema.table".
QString above(const CatalogEntry &entry)
{
    const qsizetype cut = entry.fqn.size() - entry.name.size() - 1;
    return entry.fqn.endsWith(entry.name) && cut > 0 ? entry.fqn.left(cut) : entry.fqn;
}

} // namespace

class LineageGraph::Card : public QGraphicsItem
{
public:
    Card(const Theme *theme, const LineageNode &node)
        : m_theme(theme)
        , m_node(node)
    {
        const int line = QFontMetrics(theme->font()).height();
        m_height = 2 * line + space::small + space::tiny;
    }

    [[nodiscard]] const LineageNode &node() const { return m_node; }
    QRectF boundingRect() const override { return { 0, 0, cardWidth, m_height }; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const bool isRoot = m_node.level == 0;
        const QRectF box = boundingRect().adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
            QPen(m_theme->colour(isRoot ? Colour::Accent : Colour::Outline), isRoot ? 2 : 1));
        painter->setBrush(m_theme->colour(isRoot ? Colour::AccentFill : Colour::Raised));
        painter->drawRoundedRect(box, space::radius, space::radius);
        const qreal left = space::small;
        m_theme
            ->icon(m_node.entry.entity == "Table"_L1 ? u"table"_s : u"entity"_s, Colour::TextMuted)
            .paint(painter,
                QRect(space::small, static_cast<int>(m_height / 4) - space::icon / 2 + 2,
                    space::icon, space::icon));
        const QFont bold = m_theme->boldFont();
        const QFont small = m_theme->font(Theme::TextSize::Small);
        const qreal text = left + space::icon + space::tiny;
        const qreal width = cardWidth - text - space::small;
        painter->setPen(m_theme->colour(Colour::Text));
        painter->setFont(bold);
        painter->drawText(QRectF(text, space::tiny, width, m_height / 2),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(bold).elidedText(m_node.entry.name, Qt::ElideMiddle, int(width)));
        painter->setPen(m_theme->colour(Colour::TextMuted));
        painter->setFont(small);
        painter->drawText(
            QRectF(left, m_height / 2, cardWidth - 2 * left, m_height / 2 - space::tiny),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(
                above(m_node.entry), Qt::ElideLeft, int(cardWidth - 2 * left)));
    }

private:
    const Theme *m_theme;
    LineageNode m_node;
    qreal m_height;
};

class LineageGraph::Arrow : public QGraphicsPathItem
{
public:
    Arrow(const Theme *theme, const QPointF &start, const QPointF &end, QString says)
        : m_theme(theme)
        , m_says(std::move(says))
        , m_end(end)
    {
        const qreal middle = (start.x() + end.x()) / 2;
        QPainterPath path(start);
        path.cubicTo({ middle, start.y() }, { middle, end.y() }, end - QPointF(6, 0));
        setPath(path);
        setAcceptHoverEvents(true);
        setZValue(-1);
    }

    [[nodiscard]] const QString &says() const { return m_says; }
    QPainterPath shape() const override
    {
        QPainterPathStroker stroker;
        stroker.setWidth(2 * reach);
        return stroker.createStroke(path());
    }
    QRectF boundingRect() const override
    {
        return QGraphicsPathItem::boundingRect().adjusted(-reach, -reach, reach + 2, reach);
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const QColor colour = m_theme->colour(m_hovered ? Colour::Accent : Colour::Outline);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colour, m_hovered ? 2.5 : 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path());
        QPainterPath head(m_end);
        head.lineTo(m_end + QPointF(-8, -4));
        head.lineTo(m_end + QPointF(-8, 4));
        head.closeSubpath();
        painter->fillPath(head, colour);
    }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent *) override
    {
        m_hovered = true;
        update();
    }
    void hoverLeaveEvent(QGraphicsSceneHoverEvent *) override
    {
        m_hovered = false;
        update();
    }

private:
    const Theme *m_theme;
    QString m_says;
    QPointF m_end;
    bool m_hovered = false;
};

LineageGraph::LineageGraph(const Theme *theme, QWidget *parent)
    : GraphView(theme, readableZoom, parent)
{
    connect(theme, &Theme::changed, this, &LineageGraph::rebuild);
    rebuild();
}

void LineageGraph::setLineage(const CatalogLineage &lineage)
{
    m_lineage = lineage;
    setFitted();
    rebuild();
}

void LineageGraph::rebuild()
{
    picture().clear();
    m_cards.clear();
    setBackgroundBrush(theme().colour(Colour::Window));
    std::map<int, std::vector<Card *>> columns;
    std::map<qint64, Card *> byNumber;
    for (const LineageNode &node : m_lineage.nodes) {
        auto *card = new Card(&theme(), node);
        picture().addItem(card);
        m_cards.push_back(card);
        columns[node.level].push_back(card);
        byNumber[node.entry.number] = card;
    }
    for (auto &[level, cards] : columns) {
        std::sort(cards.begin(), cards.end(),
            [](const Card *a, const Card *b) { return a->node().entry.fqn < b->node().entry.fqn; });
        const qreal step = cards.front()->boundingRect().height() + rowGap;
        qreal top = -step * static_cast<qreal>(cards.size()) / 2;
        for (Card *card : cards) {
            card->setPos(level * (cardWidth + columnGap), std::round(top));
            top += step;
        }
    }
    for (const LineageEdge &edge : m_lineage.edges) {
        const auto from = byNumber.find(edge.from);
        const auto to = byNumber.find(edge.to);
        if (from == byNumber.end() || to == byNumber.end())
            continue;
        const qreal half = from->second->boundingRect().height() / 2;
        QStringList says;
        if (edge.columns.isEmpty())
            says.append(Tr::tr("No columns are given for this edge."));
        says += edge.columns.mid(0, shownColumns);
        if (edge.columns.size() > shownColumns)
            says.append(u"…"_s);
        if (!edge.source.isEmpty())
            says.append(Tr::tr("Source: %1").arg(edge.source));
        if (!edge.sql.isEmpty())
            says.append(edge.sql.simplified().left(400));
        picture().addItem(new Arrow(&theme(), from->second->pos() + QPointF(cardWidth, half),
            to->second->pos() + QPointF(0, half), says.join(u'\n')));
    }
    updateExtent();
    keepFitted();
}

void LineageGraph::showPart()
{
    centerOn(m_cards.front()); // the entity it is about
}

QString LineageGraph::pictureTitle() const
{
    return m_lineage.nodes.empty() ? QString() : m_lineage.nodes.front().entry.fqn;
}

LineageGraph::Card *LineageGraph::cardAt(const QPoint &position) const
{
    const QPointF scene = mapToScene(position);
    for (Card *card : m_cards) {
        if (card->sceneBoundingRect().contains(scene))
            return card;
    }
    return nullptr;
}

QRect LineageGraph::cardRect(qint64 number) const
{
    for (const Card *card : m_cards) {
        if (card->node().entry.number == number)
            return mapFromScene(card->sceneBoundingRect()).boundingRect();
    }
    return {};
}

void LineageGraph::clicked(QMouseEvent *event)
{
    if (const Card *card = cardAt(event->pos())) {
        const CatalogEntry entry = card->node().entry; // what listens may build another graph
        Q_EMIT entityChosen(entry);
    }
}

bool LineageGraph::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return GraphView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const Card *card = cardAt(help->pos())) {
        text = card->node().entry.entity + u' ' + card->node().entry.fqn;
    } else {
        const QList<QGraphicsItem *> hits = items(help->pos());
        for (QGraphicsItem *item : hits) {
            if (const auto *arrow = dynamic_cast<Arrow *>(item))
                text = arrow->says();
        }
    }
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

void LineageGraph::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Card *card = cardAt(event->pos())) {
        const QString fqn = card->node().entry.fqn;
        menu->addAction(theme().icon(u"copy"_s), Tr::tr("Copy fully qualified name"), this,
            [fqn] { QGuiApplication::clipboard()->setText(fqn); });
    }
    menu->addAction(Tr::tr("Copy the graph as SVG"), this, &LineageGraph::copySvg);
    menu->popup(event->globalPos());
}

} // namespace cs::studio
