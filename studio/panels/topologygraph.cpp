// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/topologygraph.h"

#include "studio/models/breakpointsmodel.h"
#include "studio/panels/panelstr.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QGraphicsPathItem>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

namespace {
constexpr qreal columnGap = 36;
constexpr qreal rowGap = space::large;
constexpr qreal readableZoom = 0.7;
constexpr int pulseMs = 60;
constexpr int pulseSteps = 20;
} // namespace

TopologyGraph::TopologyGraph(
    DeclaredTopologyModel *model, const Collaborators &with, QWidget *parent)
    : GraphView(with.theme, readableZoom, parent)
    , m_with(with)
    , m_model(model)
    , m_context { model, with.breakpoints, with.theme, {}, {}, 1 }
{
    setViewportUpdateMode(SmartViewportUpdate);
    m_pulse.setInterval(pulseMs);
    connect(&m_pulse, &QTimer::timeout, this, [this] {
        m_pulseStep = (m_pulseStep + 1) % pulseSteps;
        m_context.pulse = 0.7 + 0.3 * std::cos(2 * M_PI * m_pulseStep / pulseSteps);
        for (NodeCard *card : m_cards) {
            if (m_model->isCurrent(card->node(), {}))
                card->update();
        }
    });
    connect(model, &DeclaredTopologyModel::topologyChanged, this, &TopologyGraph::rebuild);
    connect(model, &DeclaredTopologyModel::countsChanged, this, &TopologyGraph::refresh);
    connect(with.selection, &Selection::changed, this, &TopologyGraph::showSelected);
    connect(with.theme, &Theme::changed, this, &TopologyGraph::rebuild);
    rebuild();
}

void TopologyGraph::rebuild()
{
    picture().clear();
    m_cards.clear();
    m_parents.clear();
    setBackgroundBrush(m_with.theme->colour(Colour::Window));
    if (const topology::Topology *topology = m_model->topology()) {
        const auto add = [&](const topology::Node &node, int parent, QStringList above,
                             const auto &self) -> void {
            const int card = static_cast<int>(m_cards.size());
            m_cards.push_back(new NodeCard(&m_context, node));
            m_parents.push_back(parent);
            picture().addItem(m_cards.back());
            above.append(toQString(node.name));
            for (const std::string &name : node.children) {
                const topology::Node *child = topology->find(name);
                if (child && !above.contains(toQString(name))) // a cycle is not followed
                    self(*child, card, above, self);
            }
        };
        for (const topology::Node *node : topology->roots())
            add(*node, -1, {}, add);
    }
    layOut();
    showSelected();
    keepFitted();
}

// Tidy tree: children stand in one column right of their parent, which is centred on them.
qreal TopologyGraph::place(int card, qreal left, qreal top)
{
    const QRectF size = m_cards[std::size_t(card)]->boundingRect();
    const qreal right = left + size.width() + columnGap;
    qreal below = top;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_parents[i] != card)
            continue;
        if (below > top)
            below += rowGap;
        below += place(static_cast<int>(i), right, below);
    }
    const qreal height = std::max(below - top, size.height());
    m_cards[std::size_t(card)]->setPos(left, std::round(top + (height - size.height()) / 2));
    return height;
}

void TopologyGraph::layOut()
{
    qreal top = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_parents[i] < 0)
            top += place(static_cast<int>(i), 0, top) + rowGap;
    }
    const QPen pen(m_with.theme->colour(Colour::Outline), 1.5);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        if (m_parents[i] < 0)
            continue;
        const NodeCard *from = m_cards[std::size_t(m_parents[i])];
        const NodeCard *to = m_cards[i];
        const QPointF start = from->mapToScene(
            QPointF(from->boundingRect().right() - 1, from->rows().front().height / 2));
        const QPointF end = to->mapToScene(QPointF(0, to->rows().front().height / 2));
        const qreal middle = (start.x() + end.x()) / 2;
        QPainterPath path(start);
        path.cubicTo({ middle, start.y() }, { middle, end.y() }, end - QPointF(5, 0));
        QGraphicsPathItem *edge = picture().addPath(path, pen);
        edge->setZValue(-1);
        QPainterPath head(end);
        head.lineTo(end + QPointF(-7, -4));
        head.lineTo(end + QPointF(-7, 4));
        head.closeSubpath();
        picture().addPath(head, QPen(Qt::NoPen), pen.color())->setZValue(-1);
    }
    updateExtent();
}

void TopologyGraph::refresh()
{
    const bool runs = m_with.run->runState() == engine::RunState::Running && m_model->isLive()
        && !m_with.theme->reducedMotion();
    if (runs && !m_pulse.isActive())
        m_pulse.start();
    if (!runs) {
        m_pulse.stop();
        m_context.pulse = 1;
    }
    for (NodeCard *card : m_cards)
        card->update();
}

void TopologyGraph::showSelected()
{
    const Place &place = m_with.selection->current();
    m_context.selectedNode = place.node;
    m_context.selectedMethod = place.method;
    for (NodeCard *card : m_cards) {
        card->update();
        // brought into sight, but the picture does not move for what can be seen
        if (card->node() != place.node)
            continue;
        for (const NodeCard::Row &row : card->rows()) {
            if (row.method == place.method)
                ensureVisible(card->mapRectToScene(card->rowRect(row)), space::huge, space::huge);
        }
    }
}

// From the root, then to what is selected.
void TopologyGraph::showPart()
{
    const QRectF whole = sceneRect();
    centerOn(whole.left(), whole.center().y());
    showSelected();
}

QString TopologyGraph::pictureTitle() const
{
    return m_model->spec();
}

NodeCard *TopologyGraph::cardAt(const QPoint &position, const NodeCard::Row **row) const
{
    const QPointF scene = mapToScene(position);
    for (NodeCard *card : m_cards) {
        const QPointF local = card->mapFromScene(scene);
        if (const NodeCard::Row *found = card->rowAt(local)) {
            if (row)
                *row = found;
            return card;
        }
    }
    return nullptr;
}

void TopologyGraph::chosen(const NodeCard &card, const NodeCard::Row &row)
{
    Place place;
    place.spec = m_model->spec();
    place.node = card.node();
    place.method = row.method;
    m_with.selection->select(place);
}

void TopologyGraph::clicked(QMouseEvent *event)
{
    const NodeCard::Row *row = nullptr;
    const NodeCard *card = cardAt(event->pos(), &row);
    if (!card)
        return;
    const QPointF local = card->mapFromScene(mapToScene(event->pos()));
    if (card->isOnGutter(local))
        m_with.breakpoints->toggle(BreakpointList::patternOf(card->node(), row->method));
    else
        chosen(*card, *row);
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT sourceRequested();
    if (m_model->countOf(row->kind, card->node(), row->method).zero
        && local.x() > card->boundingRect().width() - 2 * space::huge)
        QToolTip::showText(event->globalPosition().toPoint(),
            m_model->verdict(row->kind, card->node(), row->method), this);
}

// Rows in the order they are drawn, card by card.
void TopologyGraph::moveSelection(int rows)
{
    struct Stop
    {
        const NodeCard *card;
        const NodeCard::Row *row;
    };
    std::vector<Stop> stops;
    int at = -1;
    for (const NodeCard *card : m_cards) {
        for (const NodeCard::Row &row : card->rows()) {
            if (card->node() == m_context.selectedNode && row.method == m_context.selectedMethod)
                at = static_cast<int>(stops.size());
            stops.push_back({ card, &row });
        }
    }
    if (stops.empty())
        return;
    const int next = at < 0 ? 0 : std::clamp(at + rows, 0, static_cast<int>(stops.size()) - 1);
    chosen(*stops[std::size_t(next)].card, *stops[std::size_t(next)].row);
}

void TopologyGraph::mouseDoubleClickEvent(QMouseEvent *event)
{
    const NodeCard::Row *row = nullptr;
    if (const NodeCard *card = cardAt(event->position().toPoint(), &row)) {
        chosen(*card, *row);
        Q_EMIT sourceRequested();
        return;
    }
    GraphView::mouseDoubleClickEvent(event);
}

void TopologyGraph::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        moveSelection(-1);
        return;
    case Qt::Key_Down:
        moveSelection(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sourceRequested();
        return;
    default:
        GraphView::keyPressEvent(event);
    }
}

bool TopologyGraph::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const NodeCard *card = cardAt(help->pos(), nullptr);
        const QString text
            = card ? card->toolTipAt(card->mapFromScene(mapToScene(help->pos()))) : QString();
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    return GraphView::viewportEvent(event);
}

void TopologyGraph::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const NodeCard::Row *row = nullptr;
    if (const NodeCard *card = cardAt(event->pos(), &row)) {
        chosen(*card, *row);
        const QString pattern = BreakpointList::patternOf(card->node(), row->method);
        const bool set = m_with.breakpoints->find(pattern) != nullptr;
        menu->addAction(m_with.theme->icon(u"breakpoint"_s, Colour::Failure),
            set ? Tr::tr("Remove breakpoint") : Tr::tr("Set breakpoint"), this,
            [this, pattern] { m_with.breakpoints->toggle(pattern); });
        QAction *runTo = menu->addAction(m_with.theme->icon(u"run-to"_s), Tr::tr("Run to here"),
            this, [this, pattern] { m_with.run->runTo(pattern); });
        runTo->setEnabled(m_with.run->canStep());
        menu->addAction(m_with.theme->icon(u"source"_s), Tr::tr("Go to the source"), this,
            &TopologyGraph::sourceRequested);
        menu->addSeparator();
        const QString name = row->method.isEmpty() ? card->node() : row->method;
        menu->addAction(m_with.theme->icon(u"copy"_s), Tr::tr("Copy name"), this,
            [name] { QGuiApplication::clipboard()->setText(name); });
        menu->addAction(Tr::tr("Copy as breakpoint pattern"), this,
            [pattern] { QGuiApplication::clipboard()->setText(pattern); });
    }
    menu->addAction(Tr::tr("Copy the graph as SVG"), this, &TopologyGraph::copySvg);
    menu->popup(event->globalPos());
}

} // namespace cs::studio
