// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/session/catalogentry.h"

#include <QGraphicsView>

namespace cs::studio {

class Theme;

/// Lineage around one entity, upstream at the left: a card per entity, an arrow per edge, the
/// columns of an edge when the pointer is on it.
class LineageGraph : public QGraphicsView
{
    Q_OBJECT

public:
    explicit LineageGraph(const Theme *theme, QWidget *parent = nullptr);

    void setLineage(const CatalogLineage &lineage);
    void zoomBy(qreal factor);
    void fit(); ///< the whole graph, never larger than life
    [[nodiscard]] QByteArray svg() const;
    void copySvg() const;
    /// Where the card of an entity stands, in the viewport's coordinates; empty if it has none.
    [[nodiscard]] QRect cardRect(qint64 number) const;
    [[nodiscard]] const CatalogLineage &lineage() const { return m_lineage; }

Q_SIGNALS:
    void entityChosen(const cs::studio::CatalogEntry &entry);

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Card;
    class Arrow;

    void rebuild();
    [[nodiscard]] Card *cardAt(const QPoint &position) const;

    const Theme *m_theme;
    QGraphicsScene m_scene;
    CatalogLineage m_lineage;
    std::vector<Card *> m_cards; // owned by the scene, in the order of the nodes
    bool m_fitted = true;
    QPoint m_pressed;
};

} // namespace cs::studio
