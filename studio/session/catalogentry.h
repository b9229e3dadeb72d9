// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/store.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace cs::studio {

/// An entity of the catalogue, as far as lists show it. Number 0: none.
struct CatalogEntry
{
    qint64 number = 0;
    QString entity; ///< "Table"
    QString type; ///< "table"
    QString name;
    QString fqn;
    bool deleted = false;

    bool operator==(const CatalogEntry &) const = default;
};

/// A row of the catalogue's tree: an entity, or all entities of a class below one.
struct CatalogBranch
{
    CatalogEntry entry; ///< the entity, or the one above the group (none at the top)
    QString group; ///< entity class; empty: the row is the entity itself
    qint64 below = 0; ///< rows it opens to

    [[nodiscard]] bool isGroup() const { return !group.isEmpty(); }
    /// Whether both are the same row, whatever they count.
    [[nodiscard]] bool isSame(const CatalogBranch &other) const
    {
        return entry.number == other.entry.number && group == other.group;
    }
    bool operator==(const CatalogBranch &) const = default;
};

/// The rows below one, and whether there are more of them.
struct CatalogLevel
{
    QList<CatalogBranch> rows;
    bool more = false;
};

/// One version of an entity, and what it changed.
struct CatalogVersion
{
    QString version; ///< "0.2"
    qint64 time = 0; ///< ms since 1970
    QString by;
    QString run; ///< label of the run that wrote it
    bool deleted = false;
    std::vector<engine::FieldChange> changes; ///< against the version before; empty in the first
    std::string document; ///< secrets masked
};

/// Everything that is shown of one entity.
struct CatalogDetails
{
    CatalogEntry entry;
    QString version;
    QString hash;
    std::string document; ///< secrets masked
    QList<CatalogVersion> history; ///< the newest first
    bool hasLineage = false;
};

struct LineageEdge
{
    qint64 from = 0;
    qint64 to = 0;
    QStringList columns; ///< "a, b → c", one per target column
    QString sql;
    QString source; ///< "ViewLineage"
};
struct LineageNode
{
    CatalogEntry entry;
    int level = 0; ///< 0: the entity asked for, negative: upstream
};
struct CatalogLineage
{
    std::vector<LineageNode> nodes;
    std::vector<LineageEdge> edges;
    bool cut = false; ///< there are more than are shown
};

/// Reads of a store, for its thread (CatalogKeeper::ask).
namespace catalogread {

[[nodiscard]] CatalogEntry entryOf(const catalog::Row &row);
/// The rows below @p branch (the top for none), from behind @p after on.
[[nodiscard]] CatalogLevel level(
    catalog::Store &store, const std::optional<CatalogBranch> &branch, int limit);
/// Entities whose FQN holds the text, ignoring case; "*" and "?" as wildcards.
[[nodiscard]] QList<CatalogEntry> search(catalog::Store &store, const QString &text, int limit);
[[nodiscard]] std::optional<CatalogDetails> details(catalog::Store &store, qint64 number);
[[nodiscard]] CatalogEntry find(catalog::Store &store, const QString &entity, const QString &fqn);
[[nodiscard]] CatalogLineage lineage(
    catalog::Store &store, qint64 number, int levels, int nodeLimit);
[[nodiscard]] std::vector<engine::FieldChange> differences(
    const std::string &before, const std::string &after);
/// From the service down to the entity itself.
[[nodiscard]] QList<CatalogEntry> chain(catalog::Store &store, qint64 number);

} // namespace catalogread

} // namespace cs::studio

Q_DECLARE_METATYPE(cs::studio::CatalogEntry)
