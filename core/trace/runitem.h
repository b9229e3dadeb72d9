// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The rows that RunIndex gives out. Values, copied out under its lock.
namespace cs::trace {

/// An item of the unrolled tree: seq of the event that opened it, and its type. The same in every
/// view of a recording, live or opened later; 0 is no item.
using ItemId = std::uint64_t;
constexpr ItemId noItem = 0;

enum class ItemType : std::uint8_t { None, Run, Visit, Element, Stage, Entity, PostProcess };
[[nodiscard]] constexpr ItemId makeItemId(ItemType type, std::uint64_t seq)
{
    return seq << 3U | static_cast<std::uint64_t>(type);
}
[[nodiscard]] constexpr ItemType itemType(ItemId id)
{
    return static_cast<ItemType>(id & 7U);
}
[[nodiscard]] constexpr std::uint64_t itemSeq(ItemId id)
{
    return id >> 3U;
}

/// Failed: something at or below it failed, hidden failures and Lefts included. Cut: the run ended
/// (stopped, failed, or the recording is torn) before the item did. Waiting: an element produced
/// ahead, its stages have not begun.
enum class ItemState : std::uint8_t { Running, Done, Failed, Cut, Waiting };

/// What happened at a place and below it.
struct Counts
{
    std::uint64_t entered = 0; ///< visits of a node, runs of a stage; 0 for single items
    std::uint64_t elements = 0;
    std::uint64_t yielded = 0; ///< right sides
    std::uint64_t lefts = 0;
    std::uint64_t suppressed = 0; ///< never offered: overwrite=false and it exists
    std::uint64_t dropped = 0; ///< values lost in the walk (FailureKind::DroppedValue)
    /// Of yielded: what never got to the sink, suppressed or dropped. In statistics and stages
    /// only.
    std::uint64_t withheld = 0;
    std::uint64_t filtered = 0;
    std::uint64_t failures = 0; ///< that the framework's status counts (Lefts too)
    std::uint64_t hidden = 0; ///< failures that it does not
    std::uint64_t warnings = 0;
    std::uint64_t micros
        = 0; ///< in processors and post_process; 0 for producers and nodes' own work

    [[nodiscard]] std::uint64_t problems() const { return failures + hidden; }
    bool operator==(const Counts &) const = default;
};

struct Item
{
    ItemId id = noItem;
    ItemId parent = noItem;
    ItemType type = ItemType::None;
    ItemState state = ItemState::Running;
    std::uint64_t row = 0; ///< within the parent
    std::uint64_t childCount = 0; ///< so far
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0; ///< of itself and all below it, so far
    std::uint32_t thread = 0;
    /// Visit: node. Element, Entity: its name. Stage: processor. PostProcess: method. Run: service.
    std::string name;
    std::string path;
    std::string entityType; ///< Stage: entity class ("Table"). Entity: record class. Else empty
    std::string fqn; ///< Entity
    bool left = false; ///< Entity: it has a left side
    bool right = false; ///< Entity: it has a right side
    Counts counts;
};

enum class MethodKind { Node, Producer, Stage, PostProcess };
[[nodiscard]] std::string_view toText(MethodKind kind);

/// The pattern that decided on something filtered, and how often.
struct FilterCount
{
    std::string kind; ///< "table", …
    std::string pattern;
    bool byExclude = false;
    std::uint64_t count = 0;
    std::uint64_t lastSeq = 0;
};

/// The run's sums for one place of the declared topology.
struct MethodStatistics
{
    MethodKind kind = MethodKind::Node;
    std::string node;
    std::string method; ///< producer, processor, post_process; the node's name again for Node
    std::string entityType; ///< Stage
    Counts counts; ///< its own; of a node: with its stages and post_process, without child nodes
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    std::uint64_t lastProblemSeq = 0; ///< 0: none
    int running = 0; ///< lanes that are in it now
    std::vector<FilterCount> filters; ///< Node and Producer
};

/// What one lane does now.
struct LaneState
{
    std::uint32_t thread = 0;
    std::string path; ///< of its last event
    std::string node; ///< innermost open node; empty before and after the walk
    std::string element;
    std::string stage; ///< processor or post_process that runs; empty in a producer
    bool producing = false;
    std::uint64_t lastSeq = 0;
    ItemId item = noItem; ///< innermost open item
};

struct EntityRow
{
    std::uint64_t seq = 0;
    std::uint32_t thread = 0;
    std::string type; ///< record class; empty for a Left alone
    std::string name;
    std::string fqn;
    std::string stage;
    std::string path;
    std::string elementPath;
    bool right = false;
    bool left = false;
    /// What became of it; nothing while that is not known (still buffered: Buffered).
    std::optional<engine::SinkVerb> verb;
    std::uint64_t sunkSeq = 0; ///< of the EntitySunk that said so
};

/// A key of the context at some point of the run.
struct ContextEntry
{
    std::string key;
    std::string value; ///< JSON; of a list that was appended to, at most the last thousand values
    std::string writer;
    std::uint64_t seq = 0; ///< of the write; 0: never written, as declared
    engine::ContextOp op = engine::ContextOp::Set;
    std::uint64_t listSize = 0; ///< how many values an appended list holds in all
    bool inherited = false; ///< from the lane this one was forked from; seq is that of the Fork
};

enum class ProblemKind { Failure, Warning, Left, Hidden };
[[nodiscard]] std::string_view toText(ProblemKind kind);

/// The same failure, warning or Left (kind, place in the topology, name and message equal), with
/// the number of times it was met.
struct Problem
{
    std::uint64_t index = 0; ///< stable, in order of first occurrence
    ProblemKind kind = ProblemKind::Failure;
    std::optional<engine::FailureKind> failure; ///< empty for warnings of the log
    std::string name;
    std::string message;
    std::string stackTrace; ///< of the first occurrence
    std::string path; ///< of the first occurrence
    std::string node;
    std::string method; ///< stage, producer or post_process; may be empty
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    std::uint64_t occurrences = 0;
};

} // namespace cs::trace
