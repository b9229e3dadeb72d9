// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <QAbstractTableModel>

#include <vector>

namespace cs::studio {

class Theme;

/// Fields in which two versions differ: what it was, what it is.
class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit DifferencesModel(const Theme *theme, QObject *parent = nullptr);

    void set(std::vector<engine::FieldChange> changes);
    void setHeaders(const QString &before, const QString &after); ///< e.g. "0.1", "0.2"

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Theme *m_theme;
    std::vector<engine::FieldChange> m_changes;
    QString m_before;
    QString m_after;
};

} // namespace cs::studio
