// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/session/catalogentry.h"

#include <QAbstractTableModel>

namespace cs::studio {

class Theme;

/// Entities that a search found.
class CatalogHitsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, FqnColumn, ColumnCount };

    explicit CatalogHitsModel(const Theme *theme, QObject *parent = nullptr);
    void set(const QList<CatalogEntry> &entries);
    [[nodiscard]] CatalogEntry at(int row) const { return m_entries.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme *m_theme;
    QList<CatalogEntry> m_entries;
};

/// The versions of an entity, the newest first: when, which run, what it changed.
class CatalogHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VersionColumn, TimeColumn, RunColumn, ChangeColumn, ColumnCount };

    explicit CatalogHistoryModel(const Theme *theme, QObject *parent = nullptr);
    void set(const QList<CatalogVersion> &versions);
    [[nodiscard]] const CatalogVersion *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme *m_theme;
    QList<CatalogVersion> m_versions;
};

} // namespace cs::studio
