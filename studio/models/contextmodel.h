// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runindex.h"

#include <QAbstractTableModel>

#include <limits>
#include <vector>

namespace cs::studio {

class RunController;
class Theme;

/// The context of one lane: key, value, who wrote it, when; now or after some event.
class ContextModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, ValueColumn, WriterColumn, WhenColumn, ColumnCount };
    static constexpr quint64 now = std::numeric_limits<quint64>::max();

    ContextModel(RunController *run, const Theme *theme, QObject *parent = nullptr);

    /// After the event at @p seq, or as it is now.
    void show(std::uint32_t lane, quint64 seq);
    [[nodiscard]] std::uint32_t lane() const { return m_lane; }
    [[nodiscard]] int rowOf(const QString &key) const; ///< -1: no such key

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();
    [[nodiscard]] QVariant display(const trace::ContextEntry &entry, int column) const;

    RunController *m_run;
    const Theme *m_theme;
    std::uint32_t m_lane = 0;
    quint64 m_seq = now;
    std::vector<trace::ContextEntry> m_entries;
    quint64 m_latest = 0; // seq of the newest write that is shown
};

} // namespace cs::studio
