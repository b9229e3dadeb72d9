// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/secretsource.h"

#include <QAbstractTableModel>

#include <vector>

namespace cs::workflow {
struct VariableUse;
}

namespace cs::studio {

class SecretKeeper;
class Theme;

/// The variables of the open workflow, a row for each place that uses one, and below them the
/// secrets that stand in the file itself. Shows where a value is and never the value.
class VariablesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OriginColumn, PlaceColumn, ColumnCount };

    VariablesModel(SecretKeeper *secrets, const Theme *theme, QObject *parent = nullptr);

    struct Row
    {
        QString name; ///< of a written secret: the variable that could take its place
        QString path;
        bool written = false;
        bool secret = false;
        workflow::VariableOrigin origin {};
    };
    /// Null if there is no such row.
    [[nodiscard]] const Row *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    SecretKeeper *m_secrets;
    const Theme *m_theme;
    std::vector<Row> m_rows;
};

/// Where a value is: "environment", "/home/me/.env, line 3", "keychain: connector-studio/NAME".
[[nodiscard]] QString originText(const workflow::VariableOrigin &origin);
/// What a row is, and what to do about one that is not well: a sentence.
[[nodiscard]] QString variableSentence(const VariablesModel::Row &row);

} // namespace cs::studio
