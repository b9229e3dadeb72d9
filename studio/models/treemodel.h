// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace cs::studio {

/// A model over a tree of values that is built as a whole. Heirs give the columns and the data;
/// where rows are is settled here.
template<class Data>
class TreeModel : public QAbstractItemModel
{
public:
    struct Item
    {
        Data data {};
        Item *parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Item>> children;

        Item *add(Data child)
        {
            auto item = std::make_unique<Item>();
            item->data = std::move(child);
            item->parent = this;
            item->row = static_cast<int>(children.size());
            children.push_back(std::move(item));
            return children.back().get();
        }
    };

    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final
    {
        const Item *item = itemOf(parent);
        if (!item || row < 0 || row >= static_cast<int>(item->children.size()) || column < 0
            || column >= columnCount(parent))
            return {};
        return createIndex(row, column, item->children[static_cast<std::size_t>(row)].get());
    }
    QModelIndex parent(const QModelIndex &index) const final
    {
        const Item *item = index.isValid() ? itemOf(index) : nullptr;
        return item ? indexOf(item->parent) : QModelIndex();
    }
    int rowCount(const QModelIndex &parent = {}) const final
    {
        const Item *item = parent.column() > 0 ? nullptr : itemOf(parent);
        return item ? static_cast<int>(item->children.size()) : 0;
    }

protected:
    [[nodiscard]] Item *root() const { return m_root.get(); }
    /// The root for an invalid index.
    [[nodiscard]] Item *itemOf(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
    }
    [[nodiscard]] QModelIndex indexOf(const Item *item, int column = 0) const
    {
        return item && item->parent ? createIndex(item->row, column, item) : QModelIndex();
    }
    /// Between beginResetModel() and endResetModel().
    void clearItems() { m_root = std::make_unique<Item>(); }

private:
    std::unique_ptr<Item> m_root = std::make_unique<Item>();
};

} // namespace cs::studio
