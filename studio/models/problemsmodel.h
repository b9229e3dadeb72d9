// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runindex.h"

#include <QAbstractTableModel>

#include <vector>

namespace cs::studio {

class RunController;
class Theme;

/// Failures, warnings, Lefts and what the framework would have hidden; each distinct one once.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, WhatColumn, PlaceColumn, TimesColumn, ColumnCount };

    ProblemsModel(RunController *run, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] const trace::Problem *at(int row) const;
    [[nodiscard]] int rowOfEvent(quint64 seq) const; ///< -1: none happened there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reset();
    void takeNews();

    RunController *m_run;
    const Theme *m_theme;
    std::vector<trace::Problem> m_problems;
};

} // namespace cs::studio
