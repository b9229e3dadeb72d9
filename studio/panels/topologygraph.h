// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/graphview.h"
#include "studio/panels/nodecard.h"
#include "studio/panels/panel.h"

#include <QTimer>

#include <vector>

namespace cs::studio {

/// The declared topology drawn left to right, a card per node.
class TopologyGraph : public GraphView
{
    Q_OBJECT

public:
    TopologyGraph(
        DeclaredTopologyModel *model, const Collaborators &with, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<NodeCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    /// The code behind what is selected is asked for: double click, Enter, Ctrl+click, menu.
    void sourceRequested();

protected:
    void showPart() override;
    [[nodiscard]] QString pictureTitle() const override;
    void clicked(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void rebuild();
    void layOut();
    qreal place(int card, qreal left, qreal top); // height taken
    void showSelected();
    void refresh();
    void moveSelection(int rows);
    NodeCard *cardAt(const QPoint &position, const NodeCard::Row **row) const;
    void chosen(const NodeCard &card, const NodeCard::Row &row);

    const Collaborators m_with;
    DeclaredTopologyModel *m_model;
    CardContext m_context;
    std::vector<NodeCard *> m_cards; // owned by the scene
    std::vector<int> m_parents; // card above, -1 for roots
    QTimer m_pulse;
    int m_pulseStep = 0;
};

} // namespace cs::studio
