// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/catalog/catalogsink.h"
#include "core/engine/sink.h"

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace cs::catalog {

struct PlannedDeletion
{
    std::string entityType;
    std::string scopeType;
    std::string scopeFqn;
    std::vector<std::string> fqns; ///< what goes, or would; the first WritePlan::maxNames of them
    std::int64_t total = 0; ///< how many those are in truth
    std::int64_t seen = 0; ///< names in the enumeration the deletion rests on
    std::string unsafe; ///< why that enumeration is not whole; empty if it is
    bool applied = false;
    std::string why;
};

/// Everything a run wrote, or would write: each entity with its verb and why, deletions with the
/// enumeration they rest on.
///
/// Fed from EntitySunk events and deleteStale calls. Any thread. Counts are exact however long a
/// run is; the lists are cut where they would fill the memory, and omitted() says how much.
class WritePlan
{
public:
    static constexpr std::size_t verbCount = 10;
    static constexpr std::size_t maxEntities = 50'000; ///< that change something or were refused
    static constexpr std::size_t maxUntouched = 10'000; ///< that do not
    static constexpr std::size_t maxNames = 10'000; ///< of one deletion
    static constexpr std::size_t maxCalls = 1'000; ///< that are not supported
    static constexpr std::size_t maxText = 4'000; ///< bytes of one value before or after
    using Counts = std::array<std::int64_t, verbCount>; ///< by SinkVerb

    void add(const engine::EntitySunk &sunk);
    void add(const engine::DeleteStale &request, const engine::DeleteStaleReply &reply);
    /// A client of the run asked for something the catalogue does not know ("GET /v1/…").
    void addUnsupported(const std::string &call);
    void clear();
    /// Nothing of this is real: texts say "would be".
    void setDryRun(bool dryRun);
    [[nodiscard]] bool dryRun() const;

    /// By entity type ("Table"); Buffered and Flushed are not counted, as the verb proper follows.
    [[nodiscard]] std::map<std::string, Counts> counts() const;
    [[nodiscard]] std::int64_t count(engine::SinkVerb verb) const;
    /// In the order they happened, without Buffered and Flushed; those from @p first on.
    [[nodiscard]] std::vector<engine::EntitySunk> entities(std::size_t first = 0) const;
    /// Entities that are counted, but not in the list any more.
    [[nodiscard]] std::int64_t omitted() const;
    /// Goes up with every change: for those who look again now and then.
    [[nodiscard]] std::uint64_t revision() const;
    [[nodiscard]] std::vector<PlannedDeletion> deletions() const;
    /// Calls that were asked for and are not supported, with how often; a thousand at most.
    [[nodiscard]] std::map<std::string, std::int64_t> unsupported() const;
    /// Whether a deletion rests on an enumeration that is not whole.
    [[nodiscard]] bool unsafe() const;
    /// Created, updated, patched or deleted anything.
    [[nodiscard]] bool changesAnything() const;

    /// For the terminal: counts, then what changes, then deletions. Unchanged entities are counted
    /// only. Of entities, and of each deletion's names, the first @p most are written out.
    [[nodiscard]] std::string toText(std::size_t most = maxEntities) const;
    /// The deletions that go wrong if names are missing in what was seen, a line each: those that
    /// would take anything.
    [[nodiscard]] std::string unsafeText() const;
    [[nodiscard]] Json toJson() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, Counts> m_counts;
    std::vector<engine::EntitySunk> m_entities;
    std::size_t m_untouched = 0; // of the list
    std::int64_t m_omitted = 0;
    bool m_dryRun = false;
    std::uint64_t m_revision = 0;
    std::vector<PlannedDeletion> m_deletions;
    std::map<std::string, std::int64_t> m_unsupported;
};

/// What a write came to, as the event says it: the class is the create request's.
[[nodiscard]] engine::EntitySunk toSunk(const Written &written);

/// Passes everything on to a sink and notes what it answers.
[[nodiscard]] std::unique_ptr<engine::Sink> withPlan(
    std::unique_ptr<engine::Sink> sink, std::shared_ptr<WritePlan> plan);

/// A sink that finds out what writing to a catalogue would do: it writes to a copy, which goes away
/// with it. The catalogue itself is only read. An empty file name: an empty catalogue.
Result<std::unique_ptr<engine::Sink>> openDryRunSink(
    const std::string &file, CatalogSinkOptions options = {});

} // namespace cs::catalog
