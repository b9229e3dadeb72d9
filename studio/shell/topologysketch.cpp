// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/topologysketch.h"

#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int gap = space::large;
constexpr int deepest = 6; // a topology may go round in circles

} // namespace

TopologySketch::TopologySketch(const Theme *theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"topologySketch"_s);
    connect(theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TopologySketch::setTopology(const topology::Topology *topology)
{
    m_boxes.clear();
    m_rows = 0;
    m_columns = 0;
    QStringList words;
    if (topology) {
        for (const topology::Node *root : topology->roots())
            m_rows += place(*topology, *root, 0, m_rows, -1);
        for (const Box &box : std::as_const(m_boxes))
            words.append(box.name + u": "_s + box.yields.join(u", "_s));
    }
    setAccessibleName(tr("Topology"));
    setAccessibleDescription(words.join(u"; "_s));
    setToolTip(words.join(u'\n'));
    updateGeometry();
    update();
}

int TopologySketch::place(
    const topology::Topology &topology, const topology::Node &node, int column, int row, int parent)
{
    Box box;
    box.name = toQString(node.name);
    for (const topology::Stage &stage : node.stages) {
        // What a connector is about; tags, lineage and the like are beside it.
        const QString type = toQString(stage.type);
        if (stage.context && !box.yields.contains(type) && !type.startsWith("OMeta"_L1))
            box.yields.append(type);
    }
    box.column = column;
    box.row = row;
    box.parent = parent;
    m_columns = std::max(m_columns, column + 1);
    m_boxes.append(box);
    const int self = int(m_boxes.size()) - 1;
    int taken = 0;
    for (const std::string &child : node.children) {
        const topology::Node *below = topology.find(child);
        if (below && column < deepest)
            taken += place(topology, *below, column + 1, row + taken, self);
    }
    return std::max(taken, 1);
}

QSize TopologySketch::boxSize() const
{
    const QFontMetrics bold(m_theme->boldFont(Theme::TextSize::Small));
    const QFontMetrics plain(m_theme->font(Theme::TextSize::Small));
    int width = 0;
    for (const Box &box : m_boxes) {
        width = std::max(width, bold.horizontalAdvance(box.name));
        width = std::max(width, plain.horizontalAdvance(box.yields.join(u", "_s)));
    }
    return { width + 2 * space::small + space::medium,
        bold.height() + plain.height() + space::small };
}

QSize TopologySketch::sizeHint() const
{
    const QSize box = boxSize();
    return { m_columns * (box.width() + gap), std::max(1, m_rows) * (box.height() + space::small) };
}

QSize TopologySketch::minimumSizeHint() const
{
    return { 80, sizeHint().height() };
}

void TopologySketch::paintEvent(QPaintEvent *)
{
    if (m_boxes.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize wanted = boxSize();
    // Narrower boxes rather than some that are cut off.
    const int width = std::min(
        wanted.width(), (this->width() - (m_columns - 1) * gap - 2) / std::max(1, m_columns));
    const auto rect = [&](const Box &box) {
        return QRectF(box.column * (width + gap) + 0.5,
            box.row * (wanted.height() + space::small) + 0.5, width, wanted.height());
    };
    const QFont bold = m_theme->boldFont(Theme::TextSize::Small);
    const QFont plain = m_theme->font(Theme::TextSize::Small);
    for (const Box &box : std::as_const(m_boxes)) {
        const QRectF area = rect(box);
        if (box.parent >= 0) {
            const QRectF above = rect(m_boxes.at(box.parent));
            painter.setPen(QPen(m_theme->colour(Colour::Outline), 1));
            const qreal middle = above.right() + gap / 2.0;
            painter.drawPolyline(QPolygonF { QPointF(above.right(), above.center().y()),
                QPointF(middle, above.center().y()), QPointF(middle, area.center().y()),
                QPointF(area.left(), area.center().y()) });
        }
        painter.setPen(QPen(m_theme->colour(Colour::Outline), 1));
        painter.setBrush(m_theme->colour(Colour::Raised));
        painter.drawRoundedRect(area, space::radius, space::radius);
        const QRectF text = area.adjusted(space::small, space::tiny, -space::small, -space::tiny);
        painter.setFont(bold);
        painter.setPen(m_theme->colour(Colour::Text));
        painter.drawText(text, Qt::AlignTop | Qt::AlignLeft,
            QFontMetrics(bold).elidedText(box.name, Qt::ElideRight, int(text.width())));
        painter.setFont(plain);
        painter.setPen(m_theme->colour(Colour::TextMuted));
        painter.drawText(text, Qt::AlignBottom | Qt::AlignLeft,
            QFontMetrics(plain).elidedText(
                box.yields.join(u", "_s), Qt::ElideRight, int(text.width())));
    }
}

} // namespace cs::studio
