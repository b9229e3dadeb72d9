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
    enum Kind { SourceType, Spec, Component, Problem };
    Kind kind = SourceType;
    QString name;
    const SpecEntry *entry = nullptr; ///< all but SourceType
    int number = -1; ///< of the report's component or problem
};

/// A person's own connectors, the native ones, the framework's by source type → connectors → their
/// components and problems. One column; what a row's bar needs comes by role.
class ConnectorsModel : public TreeModel<ConnectorRow>
{
    Q_OBJECT

public:
    enum ConnectorRole {
        KindRole = Qt::UserRole + 100, ///< ConnectorRow::Kind
        SpecRole, ///< QString: id of the connector
        CoverageRole, ///< QList<int>: implemented, inherited, stub, missing
        CoverageTextRole, ///< "3/14"
        OriginRole, ///< "Python", "C++"; empty where everything is of one origin
        ClassRole, ///< QString: class path of the metadata source, or of the component
        FileRole, ///< QString: service_spec.py
    };

    ConnectorsModel(SpecCatalog *catalog, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOfSpec(const QString &id) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    void update(const QStringList &ids);
    [[nodiscard]] QString groupOf(const SpecEntry &entry) const;
    static std::vector<ConnectorRow> details(const SpecEntry &entry);
    [[nodiscard]] QVariant detailData(const ConnectorRow &row, int role) const;

    bool m_mixed = false; // two worlds are shown
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
