// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/connectiontest.h"

#include <QAbstractTableModel>

namespace cs::studio {

class ConnectionTester;
class Theme;

/// "passed", "failed", …, in the present language.
[[nodiscard]] QString stepStateWord(engine::StepState state);
/// "wrong credentials", "network", …; empty for none.
[[nodiscard]] QString connectionFaultWord(engine::ConnectionFault fault);
/// The result of a whole test in one sentence; what it is doing while it runs.
[[nodiscard]] QString connectionVerdictSentence(const engine::ConnectionTest &test);

/// The steps of the connection test, in order.
class ConnectionStepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, StepColumn, TimeColumn, SaysColumn, ColumnCount };

    ConnectionStepsModel(
        const ConnectionTester *tester, const Theme *theme, QObject *parent = nullptr);

    [[nodiscard]] const engine::ConnectionStep *at(int row) const; ///< null if there is none
    /// The one to look at: the first that failed, else the one at work, else the first warning;
    /// -1: none of these.
    [[nodiscard]] int rowOfInterest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void takeNews();
    [[nodiscard]] QString cell(const engine::ConnectionStep &step, int column) const;

    const ConnectionTester *m_tester;
    const Theme *m_theme;
    std::vector<engine::ConnectionStep> m_steps;
};

} // namespace cs::studio
