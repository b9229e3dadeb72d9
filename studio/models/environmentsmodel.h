// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>

namespace cs::studio {

class PythonWorkspace;
class Theme;
struct PythonEnvironment;

/// The Python environments that were found or added, in the order they are likely meant.
class EnvironmentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, PythonColumn, FrameworkColumn, ColumnCount };
    enum EnvironmentRole { InterpreterRole = Qt::UserRole + 100 /**< QString */ };

    EnvironmentsModel(PythonWorkspace *python, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] const PythonEnvironment *at(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &interpreter) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    PythonWorkspace *m_python;
    const Theme *m_theme;
    QStringList m_rows; // interpreters, as the views were told of them
};

/// What an environment is, and what to do where it cannot be used: one sentence.
[[nodiscard]] QString environmentSentence(const PythonEnvironment &environment);

} // namespace cs::studio
