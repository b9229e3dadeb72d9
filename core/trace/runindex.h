// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/recording.h"
#include "core/trace/runitem.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::trace {

/// The small sums of a run, all from one moment.
struct RunSummary
{
    std::uint64_t lastSeq = 0; ///< last event that is in every answer; grows with each change
    std::string spec;
    std::string service;
    std::string backend;
    std::string framework;
    std::shared_ptr<const topology::Topology> topology; ///< may be null
    bool started = false;
    std::optional<engine::FinishReason> finished;
    std::string message; ///< of RunFinished
    std::optional<engine::RunCounts> finalCounts; ///< of RunFinished
    Counts counts; ///< of the whole run
    std::int64_t lastTimeUs = 0;
    std::uint64_t entities = 0;
    std::uint64_t problems = 0; ///< distinct ones
    std::uint64_t queries = 0;
    std::uint64_t queryMicros = 0;
    std::uint64_t logLines = 0;
    std::vector<LaneState> lanes; ///< that live now, lane 0 first
};

/// Everything panels, CLI and verdicts ask of a run, kept up to date as events come.
///
/// add() belongs to one thread; the questions may be asked from any, at any time. Each answer is of
/// one moment; two answers may be of different ones (compare RunSummary::lastSeq). All lists only
/// grow at their end: row n stays row n, children are appended to their parent, an id stays valid.
///
/// Memory: about 60 bytes per visit and element, 20 per entity, 4 per context write. Names, paths,
/// stages and entities below an element come from the recording when they are asked for; a page of
/// a hundred rows takes about a millisecond, so a window may ask on its own thread.
class RunIndex
{
public:
    /// Events that are added must be in the recording by then.
    explicit RunIndex(std::shared_ptr<const Recording> recording);
    ~RunIndex();
    RunIndex(const RunIndex &) = delete;
    RunIndex &operator=(const RunIndex &) = delete;

    void add(const std::vector<engine::Event> &events);
    /// Adds what the recording has and the index has not: the whole of an opened one. Events that
    /// are damaged are passed over. False if cancelled; summary().lastSeq is how far it is.
    bool addFromRecording(const CancelToken &cancel = {});
    /// No more events will come: what is still open is Cut.
    void finish();

    [[nodiscard]] RunSummary summary() const;
    [[nodiscard]] const Recording &recording() const;

    // The unrolled tree: the run → visits of its roots → elements, then post_process → stages, then
    // visits of child nodes → entities. Eager nodes have all their elements before the first stage.

    [[nodiscard]] ItemId root() const; ///< noItem before RunStarted
    [[nodiscard]] std::optional<Item> item(ItemId id) const;
    [[nodiscard]] std::uint64_t childCount(ItemId id) const;
    /// Rows [first, first + count), as far as they exist.
    [[nodiscard]] std::vector<Item> children(
        ItemId id, std::uint64_t first, std::uint64_t count) const;
    /// From the run down to the item itself; empty for an id that is not in this run.
    [[nodiscard]] std::vector<ItemId> chain(ItemId id) const;
    /// The innermost item the event at seq belongs to; noItem for an event not yet added.
    [[nodiscard]] ItemId itemAt(std::uint64_t seq) const;
    /// The item at exactly this path; the last one if a place was visited twice.
    [[nodiscard]] ItemId find(std::string_view path) const;

    // The declared topology.

    /// In order of first occurrence; a place that never ran has no entry.
    [[nodiscard]] std::vector<MethodStatistics> statistics() const;
    /// All zero, with the names given, for a place that never ran.
    [[nodiscard]] MethodStatistics statistics(
        MethodKind kind, std::string_view node, std::string_view method) const;

    // Entities, in order of their EntityYielded (Lefts included).

    struct EntityType
    {
        std::string type; ///< record class; empty: Lefts alone
        std::uint64_t count = 0;
    };
    [[nodiscard]] std::vector<EntityType> entityTypes() const; ///< in order of first occurrence
    /// Of one type, or of all without one.
    [[nodiscard]] std::uint64_t entityCount(std::optional<std::string_view> type = {}) const;
    [[nodiscard]] std::vector<EntityRow> entities(
        std::uint64_t first, std::uint64_t count, std::optional<std::string_view> type = {}) const;
    [[nodiscard]] std::optional<EntityRow> entity(std::uint64_t seq) const;
    /// The row (among all) of the entity at seq or the last one before it.
    [[nodiscard]] std::optional<std::uint64_t> entityRow(std::uint64_t seq) const;

    // Context.

    /// The context of a lane after the event at seq (default: now). Declared keys first.
    [[nodiscard]] std::vector<ContextEntry> context(std::uint32_t thread = 0,
        std::uint64_t seq = std::numeric_limits<std::uint64_t>::max()) const;
    /// Seqs of the writes of a key by a lane, oldest first.
    [[nodiscard]] std::vector<std::uint64_t> contextWrites(
        std::string_view key, std::uint32_t thread = 0) const;

    // Problems: failures, warnings, Lefts and what the framework hides, each distinct one once.

    [[nodiscard]] std::uint64_t problemCount() const;
    [[nodiscard]] std::vector<Problem> problems(std::uint64_t first, std::uint64_t count) const;
    /// Seqs of every occurrence, oldest first.
    [[nodiscard]] std::vector<std::uint64_t> occurrences(std::uint64_t problemIndex) const;

    // Queries and log lines: recording().nth({SourceQuery}, row) and the like, up to lastSeq.

    struct State; ///< private to core/trace

private:
    std::unique_ptr<State> m_state;
};

} // namespace cs::trace
