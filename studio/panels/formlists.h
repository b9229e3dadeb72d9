// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/formeditors.h"

#include <QAbstractTableModel>

class QLineEdit;
class QTableView;
class QToolButton;

namespace cs::studio {

/// The entries of a list of scalars, or the keys and values of a mapping with free keys. Edits go
/// to the desk; the rows change when the text has.
class FormRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    FormRowsModel(FormDesk *desk, bool table, QObject *parent);
    /// Only rows that are different change.
    void show(const workflow::Field &field);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] workflow::KeyPath pathOf(int row) const;
    /// As the schema wants what is typed: texts, or what YAML makes of it.
    [[nodiscard]] Json typed(const QString &text) const;

private:
    struct Row
    {
        QString key;
        QString text;
        bool secret = false;
        bool operator==(const Row &) const = default;
    };

    FormDesk *m_desk;
    const bool m_table;
    bool m_locked = false;
    bool m_texts = true; // the schema wants texts
    workflow::KeyPath m_path;
    QList<Row> m_rows;
};

/// A list or a table with a line below it to add more: Return adds, Del removes, F2 edits, Alt+Up
/// and Alt+Down move.
class RowsEditor : public FieldEditor
{
    Q_OBJECT

public:
    RowsEditor(bool table, FormDesk *desk, QWidget *parent);
    void show(const workflow::Field &field) override;
    [[nodiscard]] QWidget *focusTarget() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void move(int by);
    void fit();

    const bool m_table;
    FormRowsModel *m_model;
    QTableView *m_view;
    QLineEdit *m_key;
    QLineEdit *m_value;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace cs::studio
