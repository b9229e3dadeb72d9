// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"
#include "core/trace/runindex.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// For each zero on screen, why it is zero: docs/verdicts.md lists every code with its facts.
namespace cs::trace {

enum class ZeroReason {
    Stub, ///< the method is a stub (what the connector's check found)
    Missing, ///< the method does not exist or is abstract
    EmptyProducer, ///< the producer ran and gave no element
    AllFiltered, ///< there were elements, a pattern dropped every one
    Failed, ///< it failed, and the run's status says so
    FailedHidden, ///< it failed, and the framework would only have logged it
    OnlyLefts, ///< it yielded failures instead of entities
    Suppressed, ///< overwrite=false, and all of them exist already
    ValuesDropped, ///< it yielded values that the walk could not take
    NoElements, ///< never reached: a node above, or its own, had no elements
    ParentFailed, ///< never reached: what comes before it failed
    WalkEnded, ///< never reached: the walk ended early, by an error
    Stopped, ///< never reached: the run was stopped
    NotYet, ///< the run goes on, it has not come to it, or it is in it now
    Nothing, ///< it ran, is no stub, had no problem, and had nothing to yield
    NotDeclared, ///< the run's topology has no such place
    NotZero, ///< it did yield
};
[[nodiscard]] std::string_view toText(ZeroReason reason); ///< kebab-case: "all-filtered"

/// How much it should worry whoever looks.
enum class ZeroWeight {
    Fine, ///< as it should be: optional, nothing there, not yet
    Look, ///< may well be meant (filters, overwrite=false), worth a look
    Wrong, ///< entities are missing
};
[[nodiscard]] std::string_view toText(ZeroWeight weight);

/// A place of the declared topology.
struct Place
{
    MethodKind kind = MethodKind::Stage;
    std::string node;
    std::string method; ///< may be empty for Node and Producer

    bool operator==(const Place &) const = default;
};

struct Verdict
{
    Place place;
    ZeroReason reason = ZeroReason::Nothing;
    ZeroWeight weight = ZeroWeight::Fine;
    /// Name and value of what the sentence is made of, e.g. {"pattern", "^tmp_"}, {"count", "12"}:
    /// the studio words its own from them.
    std::vector<std::pair<std::string, std::string>> facts;
    std::string sentence; ///< English, for the CLI
    std::vector<std::uint64_t> evidence; ///< seqs of events that show it, at most ten
    /// The place that is to blame if it is another one (the producer above that gave nothing).
    std::optional<Place> cause;

    [[nodiscard]] std::string_view fact(std::string_view name) const; ///< empty if it has none
};

/// Why a place yielded no entity (Stage, PostProcess), no element (Producer) or neither (Node).
///
/// The topology is the run's own unless it has none; report may be null, then stubs are seen as
/// Nothing or EmptyProducer. Any thread; some milliseconds.
[[nodiscard]] Verdict whyZero(
    const RunIndex &run, const Place &place, const topology::ConnectorReport *report = nullptr);

/// Every zero of the run with its reason, in the order of the topology: each producer, stage and
/// post_process that ran without result or never ran.
[[nodiscard]] std::vector<Verdict> why(
    const RunIndex &run, const topology::ConnectorReport *report = nullptr);

/// Why one item of the unrolled tree has no children that yield: an element's stage that gave
/// nothing there, a visit without elements.
[[nodiscard]] Verdict whyZero(
    const RunIndex &run, ItemId item, const topology::ConnectorReport *report = nullptr);

} // namespace cs::trace
