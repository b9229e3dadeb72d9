// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/recording.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <unordered_map>
#include <vector>

namespace cs::studio {

class RunController;
class Theme;

/// A list of the run's events of some kinds, in order. Nothing is kept but what was shown last:
/// rows are read from the recording when they are painted.
class EventListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The row of the event at seq or the last one before it; -1: none.
    [[nodiscard]] int rowOf(quint64 seq) const;
    [[nodiscard]] const engine::Event *eventAt(int row) const; ///< until the next call

    /// Shows only events of this level and above; the rows come a time slice at a time.
    void setMinLevel(std::optional<engine::LogLevel> level);
    [[nodiscard]] std::optional<engine::LogLevel> minLevel() const { return m_minLevel; }
    /// All there are, whatever the level.
    [[nodiscard]] quint64 unfilteredCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    EventListModel(trace::KindSet kinds, RunController *run, const Theme *theme, QObject *parent);

    [[nodiscard]] virtual QString text(const engine::Event &event, int column) const = 0;
    /// Everything the base does not know: alignment, colours, icons, tooltips.
    [[nodiscard]] virtual QVariant look(const engine::Event &event, int column, int role) const = 0;

    RunController *m_run;
    const Theme *m_theme;

private:
    void reset();
    void takeNews();
    void sift();
    [[nodiscard]] quint64 seqOf(int row) const;

    const trace::KindSet m_kinds;
    std::optional<engine::LogLevel> m_minLevel;
    int m_rows = 0;
    std::vector<quint64> m_seqs; // the rows, if there is a level
    quint64 m_sifted = 0; // events of the kinds looked at for m_seqs
    QTimer m_sifter;
    mutable std::unordered_map<int, engine::Event> m_cache; // by row
};

/// "0.012345": seconds since the run began.
[[nodiscard]] QString timeText(std::int64_t micros);

} // namespace cs::studio
