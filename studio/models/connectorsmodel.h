// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/models/treemodel.h"

#include <QSortFilterProxyModel>

namespace cs::studio {

class SpecCatalog;
class Theme;
struct SpecEntry;

struct ConnectorRow
{
    enum Kind { SourceType, Spec, Component };
    Kind kind = SourceType;
    QString name;
    const SpecEntry *entry = nullptr; ///< Spec and Component
    int component = -1;
};

/// Source types → connectors → their components. One column; what a row's bar needs comes by role.
class ConnectorsModel : public TreeModel<ConnectorRow>
{
    Q_OBJECT

public:
    enum ConnectorRole {
        KindRole = Qt::UserRole + 100, ///< ConnectorRow::Kind
        SpecRole, ///< QString: name of the connector
        CoverageRole, ///< QList<int>: implemented, inherited, stub, missing
        CoverageTextRole, ///< "3/14"
    };

    ConnectorsModel(SpecCatalog *catalog, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOfSpec(const QString &spec) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();

    SpecCatalog *m_catalog;
    const Theme *m_theme;
};

/// Keeps the connectors whose name, source type or component holds the text.
class ConnectorsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ConnectorsFilter(QObject *parent = nullptr);
};

} // namespace cs::studio
