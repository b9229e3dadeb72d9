// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/json.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

/// What the filters of a sourceConfig do to names that are known: kept, dropped, by which rule, and
/// what a run would then delete from the catalogue. Any thread.
namespace cs::workflow {

/// Something that a sourceConfig filters.
struct FilterLevel
{
    std::string_view id; ///< "table"
    std::string_view key; ///< of sourceConfig.config: "tableFilterPattern"
    std::string_view entity; ///< what its names become: "Table"; empty: nothing of their own
    std::string_view parent; ///< id of the level above, which must keep a name's parent; or empty
    std::string_view markDeleted; ///< key that has unseen ones deleted; empty: there is none
    bool markedByDefault = false;
    bool byFqn = false; ///< useFqnForFiltering counts here
};
/// Of "DatabaseMetadata", in the order of the walk; empty for a workflow without filters of names.
/// Source: the *_service base classes of the framework 2.0 and its sourceConfig models.
[[nodiscard]] std::span<const FilterLevel> filterLevels(std::string_view pipeline);
/// By id or by key, of any workflow; null if there is none.
[[nodiscard]] const FilterLevel *filterLevel(std::string_view idOrKey);

struct SourceName
{
    const FilterLevel *level = nullptr;
    std::string name; ///< as the source has it
    std::string fqn;
    bool inSource = false; ///< a run met it, kept or filtered
    bool inCatalogue = false;
};

/// The names to try filters on.
struct FilterNames
{
    std::vector<SourceName> names; ///< each level's together, in order of first meeting
    /// Where a run listed names, (level, FQN of what is above): there, one that it did not meet is
    /// gone from the source. What is only in the catalogue elsewhere may be there or not.
    std::set<std::pair<std::string_view, std::string>> listed {};

    /// Adds, or adds to what is known of the same FQN at the same level.
    void add(SourceName name);
    void add(const FilterNames &other);

private:
    std::unordered_map<std::string, std::size_t> m_at {}; // by level and FQN
};

struct NameDecision
{
    enum class State : std::uint8_t {
        Kept,
        Dropped,
        /// What is above it is dropped: the walk does not come here.
        NotReached,
        /// A pattern of its level, or of one above, is no regular expression: the producer fails.
        Broken,
    };
    /// Why it would be deleted from the catalogue.
    enum class Deletion : std::uint8_t {
        None,
        Dropped, ///< the source has it, a filter does not let it through
        Gone, ///< the source has it no more
        WithParent, ///< what is above it is deleted
    };
    State state = State::Kept;
    Deletion deletion = Deletion::None;
    bool byExclude = false;
    /// Of the list that decided, from 0; -1: no rule matched (no filter, or no include did).
    int rule = -1;
};

/// A sourceConfig's filters.
class FilterLab
{
public:
    /// @p config is a whole workflow config as JSON; parts that are missing or of a wrong type are
    /// no filter, and problem() says so.
    explicit FilterLab(const Json &config);

    [[nodiscard]] const std::string &pipeline() const { return m_pipeline; }
    [[nodiscard]] const std::string &service() const { return m_service; }
    [[nodiscard]] std::span<const FilterLevel> levels() const { return filterLevels(m_pipeline); }
    [[nodiscard]] bool usesFqn() const { return m_usesFqn; }
    /// The connector does not ask this level's filter while it walks; why, else empty.
    [[nodiscard]] std::string unused(const FilterLevel &level) const;
    [[nodiscard]] bool marksDeleted(const FilterLevel &level) const;
    [[nodiscard]] const std::vector<std::string> &includes(const FilterLevel &level) const;
    [[nodiscard]] const std::vector<std::string> &excludes(const FilterLevel &level) const;
    /// Why the level's filter cannot be used; empty if it can.
    [[nodiscard]] std::string problem(const FilterLevel &level) const;
    /// The text of the rule that decided; empty for none.
    [[nodiscard]] std::string rule(const FilterLevel &level, const NameDecision &decision) const;
    /// What the level's patterns are matched against.
    [[nodiscard]] const std::string &matched(const SourceName &name) const;

    /// For each name, in order. Shorter if cancelled.
    [[nodiscard]] std::vector<NameDecision> decide(
        const FilterNames &names, const CancelToken &cancel = {}) const;

private:
    struct Level;
    struct Walk;
    [[nodiscard]] const Level &of(const FilterLevel &level) const;

    std::string m_pipeline;
    std::string m_service;
    std::string m_sourceType;
    bool m_usesFqn = false;
    std::shared_ptr<const std::vector<Level>> m_levels; // as filterLevels() has them
};

/// For ValidationOptions::recordedNames: the names that a pattern at a path is matched against.
[[nodiscard]] std::function<std::vector<std::string>(std::string_view path)> recordedNames(
    std::shared_ptr<const FilterNames> names, bool usesFqn);

/// The workflow without its filters and without deletions: what a run needs to list every name.
[[nodiscard]] Json withoutFilters(Json config);

} // namespace cs::workflow
