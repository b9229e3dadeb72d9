// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/models/treemodel.h"
#include "studio/session/catalogentry.h"

namespace cs::studio {

class CatalogKeeper;
class Theme;

/// A row of the catalogue's tree and how far it is read.
struct CatalogTreeRow
{
    CatalogBranch branch;
    int wanted = 0; ///< rows asked for; 0: not opened yet
    bool more = false; ///< there are more below
    bool asking = false;
    /// A call of a client that the catalogue does not know, and how often it came; else empty.
    QString call {};
    qint64 times = 0;
};

/// The catalogue as a tree: services, what is below them, and classes without a service. Rows are
/// read when their branch is opened, a few hundred at a time; news come as single rows.
class CatalogModel : public TreeModel<CatalogTreeRow>
{
    Q_OBJECT

public:
    enum Column { NameColumn, CountColumn, ColumnCount };
    /// qint64: number of the entity; 0 for groups.
    static constexpr int NumberRole = Qt::UserRole + 100;

    struct Call
    {
        QString text; ///< "GET /api/v1/…"
        qint64 times = 0;
        bool operator==(const Call &) const = default;
    };

    CatalogModel(CatalogKeeper *keeper, const Theme *theme, QObject *parent = nullptr);

    /// What clients asked for and did not get, as a branch at the end.
    void setUnsupported(const QList<Call> &calls);
    [[nodiscard]] CatalogEntry entryAt(const QModelIndex &index) const;
    /// The row of an entity, if its branch was opened.
    [[nodiscard]] QModelIndex find(qint64 number, const QModelIndex &below = {}) const;
    /// Opens the branches on the way, one after the other; found() says when the row is there.
    void reveal(const QList<CatalogEntry> &chain);
    [[nodiscard]] bool isEmpty() const { return m_read && root()->children.empty(); }
    [[nodiscard]] bool isRead() const { return m_read; }

    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void found(const QModelIndex &index);
    void read(); ///< the top was read (again)

private:
    void reset();
    void refresh();
    void ask(Item *item, int limit);
    void take(Item *item, const CatalogLevel &level);
    void goOn();
    Item *branchOf(const QModelIndex &index) const { return itemOf(index); }
    [[nodiscard]] bool isLive(const Item *item, const Item *below) const;
    void remove(Item *parent, int first, int last);
    void placeCalls();

    CatalogKeeper *m_keeper;
    const Theme *m_theme;
    QList<CatalogEntry> m_chain; // still to be opened
    QList<Call> m_calls;
    QString m_file;
    bool m_read = false;
};

} // namespace cs::studio
