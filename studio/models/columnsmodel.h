// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "studio/models/treemodel.h"

#include <QString>

namespace cs::studio {

class Theme;

struct TableColumn
{
    QString name;
    QString type;
    QString display;
    QString length; ///< "40", "10,2"; empty without one
    QString constraint;
    QString description;
    QString ordinal;
    Json json;
};

/// The columns of a table entity, those of structs below them.
class ColumnsModel : public TreeModel<TableColumn>
{
    Q_OBJECT

public:
    enum Column {
        OrdinalColumn,
        NameColumn,
        TypeColumn,
        LengthColumn,
        DisplayColumn,
        ConstraintColumn,
        DescriptionColumn,
        ColumnCount
    };

    explicit ColumnsModel(const Theme *theme, QObject *parent = nullptr);

    /// Takes "columns" of a table request; false if there are none.
    bool setEntity(std::string_view json);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(Item *parent, const Json &columns, const QStringList &keys);

    const Theme *m_theme;
};

} // namespace cs::studio
