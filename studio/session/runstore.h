// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/runindex.h"

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cs::studio {

/// What is known of one run so far, for the panels: its recording, its index, and the sums of the
/// moment. Recording and index may already be ahead of lastSeq(): the session's thread fills them.
/// GUI thread.
class RunStore
{
public:
    RunStore() = default; ///< of no run: everything is empty
    RunStore(std::shared_ptr<trace::Recording> recording, std::shared_ptr<trace::RunIndex> index);

    /// Takes the sums anew; called by RunController before it says that events arrived.
    void refresh();

    [[nodiscard]] bool isEmpty() const { return m_summary.lastSeq == 0; }
    [[nodiscard]] quint64 lastSeq() const { return m_summary.lastSeq; }
    /// Empty if there is none, or if the recording lost it.
    [[nodiscard]] std::optional<engine::Event> event(quint64 seq) const;
    [[nodiscard]] trace::RunIndex *index() const { return m_index.get(); } ///< null: no run
    [[nodiscard]] const trace::Recording *recording() const { return m_recording.get(); }
    /// For searches on another thread, which may outlast the run.
    [[nodiscard]] std::shared_ptr<const trace::Recording> sharedRecording() const
    {
        return m_recording;
    }
    [[nodiscard]] const trace::RunSummary &summary() const { return m_summary; }

    /// Rows of a list of these kinds, as far as lastSeq(), and back: 0 where there is none.
    [[nodiscard]] quint64 count(trace::KindSet kinds) const;
    [[nodiscard]] quint64 seqAt(trace::KindSet kinds, quint64 row) const;

    /// All zero for a place that never ran. The reference holds until the next refresh().
    [[nodiscard]] const trace::MethodStatistics &node(std::string_view node) const;
    [[nodiscard]] const trace::MethodStatistics &method(
        std::string_view node, std::string_view method) const;
    /// Lane by number; null if it does not live (any more).
    [[nodiscard]] const trace::LaneState *lane(std::uint32_t thread) const;
    /// Seq of the entity at seq or the last one before it; 0: none.
    [[nodiscard]] quint64 entityUpTo(quint64 seq) const;

private:
    std::shared_ptr<trace::Recording> m_recording;
    std::shared_ptr<trace::RunIndex> m_index;
    trace::RunSummary m_summary;
    std::unordered_map<std::string, trace::MethodStatistics>
        m_statistics; // "node" or "node/method"
};

} // namespace cs::studio
