// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/models/declaredtopologymodel.h"

#include <QGraphicsItem>

#include <vector>

namespace cs::studio {

/// What the cards of one graph are painted from; all borrowed.
struct CardContext
{
    const DeclaredTopologyModel *model;
    const BreakpointsModel *breakpoints;
    const Theme *theme;
    QString selectedNode;
    QString selectedMethod;
    qreal pulse = 1; ///< strength of the bar of what runs, 0 to 1
};

/// One node of the declared topology: its name, then producer, stages and post_process, a row each.
class NodeCard : public QGraphicsItem
{
public:
    struct Row
    {
        TopologyRow::Kind kind = TopologyRow::Node;
        QString method;
        QString type;
        QList<Badge> badges;
        QString caption; ///< of the section that begins here
        qreal top = 0; ///< below the caption
        qreal height = 0;
    };

    NodeCard(const CardContext *context, const topology::Node &node);

    [[nodiscard]] const QString &node() const { return m_node; }
    /// Rows from the top; the first is the node itself.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row *rowAt(const QPointF &position) const; ///< in the card's coordinates
    [[nodiscard]] QRectF rowRect(const Row &row) const;
    [[nodiscard]] bool isOnGutter(const QPointF &position) const;
    /// What a pointer at this place is told.
    [[nodiscard]] QString toolTipAt(const QPointF &position) const;
    /// Fonts changed: measures anew.
    void measure();

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintRow(QPainter *painter, const Row &row) const;
    void paintBadges(QPainter *painter, const Row &row) const;
    qreal paintCounts(QPainter *painter, const Row &row) const; // left edge of what was painted
    [[nodiscard]] QRectF nameLine(const Row &row) const;

    const CardContext *m_context;
    QString m_node;
    bool m_threads;
    std::vector<Row> m_rows;
    QSizeF m_size;
};

} // namespace cs::studio
