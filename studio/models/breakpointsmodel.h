// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/request.h"

#include <QAbstractTableModel>
#include <QUndoStack>

#include <vector>

namespace cs::studio {

class BreakpointList;

/// The breakpoints as a table, and every edit of them as an undoable command.
class BreakpointsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PlaceColumn, WhenColumn, ConditionColumn, IgnoreColumn, LogColumn, ColumnCount };

    /// @p list is borrowed and outlives the model.
    explicit BreakpointsModel(BreakpointList *list, QObject *parent = nullptr);

    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }
    [[nodiscard]] const engine::Breakpoint *at(int row) const;
    [[nodiscard]] const engine::Breakpoint *find(const QString &pattern) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public Q_SLOTS:
    /// F9: sets one at the pattern, or removes the one that is there.
    void toggle(const QString &pattern);
    void add(cs::engine::Breakpoint breakpoint);
    void removeAt(int row);
    void removeAll();

private:
    void push(const QString &text, std::vector<engine::Breakpoint> after);

    BreakpointList *m_list;
    std::vector<engine::Breakpoint> m_shown; // the list as the views were told of it
    QUndoStack m_undo;
};

} // namespace cs::studio
