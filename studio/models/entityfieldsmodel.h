// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "studio/models/treemodel.h"

#include <QString>

namespace cs::studio {

class Theme;

struct FieldRow
{
    QString key; ///< "[3]" in lists
    const Json *value = nullptr;
};

/// A JSON document as a tree: fields and values, in the document's own order.
class EntityFieldsModel : public TreeModel<FieldRow>
{
    Q_OBJECT

public:
    enum Column { FieldColumn, ValueColumn, ColumnCount };

    explicit EntityFieldsModel(const Theme *theme, QObject *parent = nullptr);

    /// Text that is no JSON gives an empty tree and false.
    bool setJson(std::string_view json);
    void clear();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addChildren(Item *item, const Json &value);
    [[nodiscard]] static QString valueText(const Json &value);
    [[nodiscard]] QString pathOf(const Item *item) const;

    const Theme *m_theme;
    Json m_document; // the rows point into it
};

} // namespace cs::studio
