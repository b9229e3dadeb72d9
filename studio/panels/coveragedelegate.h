// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/celldelegate.h"

namespace cs::studio {

/// A connector's row: its name, and at the right a bar of how much of its topology is implemented.
class CoverageDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit CoverageDelegate(const Theme *theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int widthOfBar() const;
    void paintOrigin(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
        bool hasBar) const;

    const Theme *m_theme;
};

} // namespace cs::studio
