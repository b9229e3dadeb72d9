// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/topology.h"

#include <QWidget>

namespace cs::studio {

class Theme;

/// A topology at a glance: its nodes left to right, below each name what its stages yield.
class TopologySketch : public QWidget
{
    Q_OBJECT

public:
    explicit TopologySketch(const Theme *theme, QWidget *parent = nullptr);

    /// Null shows nothing.
    void setTopology(const topology::Topology *topology);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Box
    {
        QString name;
        QStringList yields; // entity classes of its stages, once each
        int column = 0;
        int row = 0;
        int parent = -1;
    };
    int place(const topology::Topology &topology, const topology::Node &node, int column, int row,
        int parent); // rows taken
    [[nodiscard]] QSize boxSize() const;

    const Theme *m_theme;
    QList<Box> m_boxes;
    int m_rows = 0;
    int m_columns = 0;
};

} // namespace cs::studio
