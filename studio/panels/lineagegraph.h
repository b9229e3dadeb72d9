// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/graphview.h"
#include "studio/session/catalogentry.h"

namespace cs::studio {

/// Lineage around one entity, upstream at the left: a card per entity, an arrow per edge, the
/// columns of an edge when the pointer is on it.
class LineageGraph : public GraphView
{
    Q_OBJECT

public:
    explicit LineageGraph(const Theme *theme, QWidget *parent = nullptr);

    void setLineage(const CatalogLineage &lineage);
    /// Where the card of an entity stands, in the viewport's coordinates; empty if it has none.
    [[nodiscard]] QRect cardRect(qint64 number) const;
    [[nodiscard]] const CatalogLineage &lineage() const { return m_lineage; }

Q_SIGNALS:
    void entityChosen(const cs::studio::CatalogEntry &entry);

protected:
    void showPart() override;
    [[nodiscard]] QString pictureTitle() const override;
    void clicked(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Card;
    class Arrow;

    void rebuild();
    [[nodiscard]] Card *cardAt(const QPoint &position) const;

    CatalogLineage m_lineage;
    std::vector<Card *> m_cards; // owned by the scene, in the order of the nodes
};

} // namespace cs::studio
