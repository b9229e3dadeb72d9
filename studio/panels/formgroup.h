// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/form.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace cs::studio {

class FormDesk;
class FormRow;
struct FormFilter;

/// The rows of a mapping: what is required or set, and below a fold the rest.
class FormGroup : public QWidget
{
    Q_OBJECT

public:
    FormGroup(FormDesk *desk, QWidget *parent);

    /// @p typePath: of the row that is a choice only.
    void show(const std::vector<workflow::Field> &fields, const workflow::KeyPath &typePath = {});
    bool filter(const FormFilter &filter);
    [[nodiscard]] FormRow *row(const QString &path) const { return m_rows.value(path); }
    [[nodiscard]] QList<FormRow *> rows() const;
    void setMoreShown(bool shown);
    /// It has, or would have, a row for this place.
    [[nodiscard]] bool holds(const workflow::KeyPath &path) const;

private:
    FormRow *make(const workflow::Field &field);
    void showMore();

    FormDesk *m_desk;
    QVBoxLayout *m_upper;
    QToolButton *m_more;
    QWidget *m_lower;
    QVBoxLayout *m_lowerRows;
    QHash<QString, FormRow *> m_rows;
    std::vector<workflow::Field> m_rest; // below the fold
    workflow::KeyPath m_typePath;
    bool m_moreShown = false;
};

} // namespace cs::studio
