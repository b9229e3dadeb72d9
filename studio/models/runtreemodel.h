// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runitem.h"

#include <QAbstractItemModel>

#include <memory>
#include <unordered_map>
#include <vector>

namespace cs::studio {

class RunController;
class Theme;

/// The unrolled tree of the run: the run, visits of nodes, elements, stages, entities; millions.
///
/// A row costs nothing here until its own children are asked for: an index names its parent's
/// branch, and the text of rows comes a page at a time from the run's index. Rows only come at the
/// end of a branch.
class RunTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, YieldedColumn, TypeColumn, ProblemsColumn, TimeColumn, ColumnCount };

    RunTreeModel(RunController *run, const Theme *theme, QObject *parent = nullptr);
    ~RunTreeModel() override;

    /// Fetches what lies above it. Invalid for what is not in the run (yet).
    [[nodiscard]] QModelIndex indexOfItem(trace::ItemId id);
    [[nodiscard]] QModelIndex indexOfEvent(quint64 seq);
    [[nodiscard]] trace::ItemId itemId(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    // The rows below one item. Its number, in m_branches, is the internalId of their indexes.
    struct Branch
    {
        trace::ItemId item = trace::noItem; // whose children these are; branch 0: the run itself
        int parentBranch = -1;
        int row = 0; // of the item within its own branch
        int shown = 0; // rows the views know of
        bool complete = false; // no more will come
        std::unordered_map<int, int> below; // row → number of its branch
    };
    using Page = std::vector<trace::Item>;

    void reset();
    void takeNews();
    void growBranch(int number);
    [[nodiscard]] int branchOf(const QModelIndex &index) const; // -1: not fetched
    int makeBranch(int parentBranch, int row, trace::ItemId id);
    [[nodiscard]] QModelIndex indexOfBranch(int number) const;
    [[nodiscard]] quint64 available(const Branch &branch) const;
    [[nodiscard]] const trace::Item *item(int branch, int row) const; // until the next call
    [[nodiscard]] QVariant display(const trace::Item &item, int column) const;
    [[nodiscard]] QString json(const trace::Item &item) const;

    RunController *m_run;
    const Theme *m_theme;
    std::vector<std::unique_ptr<Branch>> m_branches;
    mutable std::unordered_map<quint64, Page> m_pages; // branch << 32 | page
};

} // namespace cs::studio
