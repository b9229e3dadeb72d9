// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/models/eventlistmodel.h"

namespace cs::studio {

/// SQL, HTTP and catalogue requests of the run.
class QueriesModel : public EventListModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        KindColumn,
        TextColumn,
        StatusColumn,
        RowsColumn,
        TookColumn,
        ColumnCount
    };

    QueriesModel(RunController *run, const Theme *theme, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString text(const engine::Event &event, int column) const override;
    QVariant look(const engine::Event &event, int column, int role) const override;
};

} // namespace cs::studio
