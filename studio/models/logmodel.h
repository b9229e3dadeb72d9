// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/models/eventlistmodel.h"

namespace cs::studio {

/// Log lines of the run.
class LogModel : public EventListModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, LevelColumn, TextColumn, ModuleColumn, ColumnCount };

    LogModel(RunController *run, const Theme *theme, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString text(const engine::Event &event, int column) const override;
    QVariant look(const engine::Event &event, int column, int role) const override;
};

} // namespace cs::studio
