// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/engine/either.h"
#include "core/entity/record.h"
#include "core/topology/topology.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Everything that happens while a connector runs is an event; panels, traces, verdicts, lessons,
/// tests and the CLI read nothing else. The vocabulary is docs/events.md.
namespace cs::engine {

struct RunCounts
{
    std::int64_t records = 0;
    std::int64_t updated = 0;
    std::int64_t warnings = 0;
    std::int64_t filtered = 0;
    std::int64_t failures = 0;
    /// Failures the framework would not have noticed (a processor that raised, …).
    std::int64_t hidden = 0;
    /// round(100 * max(records + updated, 1) / (that + failures), 2).
    /// Source: metadata.ingestion.api.status.Status.calculate_success.
    [[nodiscard]] double successPercent() const;

    bool operator==(const RunCounts &) const = default;
};

struct RunStarted
{
    std::string spec; ///< connector, e.g. "sqlite"
    std::string service; ///< serviceName
    std::string backend; ///< native, python, replay
    std::string configDigest; ///< of the config without its secrets
    std::string framework; ///< version of the Python framework; empty for native runs
    std::shared_ptr<const topology::Topology> topology; ///< null for sources without one
};
enum class FinishReason { Completed, Stopped, Failed };
struct RunFinished
{
    FinishReason reason = FinishReason::Completed;
    RunCounts counts;
    std::string message; ///< for Stopped and Failed
};

struct NodeEntered
{
    std::string node;
    int threads = 1; ///< 1: single; else the number of worker lanes at most
};
struct NodeLeft
{
    std::string node;
    std::int64_t elements = 0;
};
struct ProducerStarted
{
    std::string node;
    std::string producer;
};
struct ElementProduced
{
    std::string node;
    std::int64_t index = 0; ///< within this visit of the node
    std::string name;
    std::string json;
};
struct ProducerFinished
{
    std::string node;
    std::string producer;
    std::int64_t elements = 0;
};
struct StageEntered
{
    std::string node;
    std::string stage; ///< processor
    std::string type; ///< entity class of the stage
    std::string element; ///< name
};
struct StageLeft
{
    std::string node;
    std::string stage;
    std::int64_t yielded = 0; ///< Eithers the processor gave, Lefts included
    std::int64_t emitted
        = 0; ///< of these, what reached the sink (suppressed and dropped ones do not)
    std::int64_t micros = 0;
};
/// A processor or post_process yielded. Comes before the sink sees the record.
struct EntityYielded
{
    std::string stage; ///< processor or post_process
    entity::RecordPtr right; ///< may be null
    std::optional<StackTraceError> left;
};
enum class SinkVerb {
    Created,
    Updated,
    Unchanged, ///< sourceHash equal
    Patched,
    Deleted,
    Buffered, ///< taken, written at the next flush
    Flushed, ///< a buffer went out; one event with the right verb for each entity follows it
    Suppressed, ///< never offered: overwrite=false and it exists
    Refused, ///< the sink said no
    Accepted, ///< taken by a sink that does not compare (file, none)
};
struct FieldChange
{
    std::string field;
    std::string before; ///< JSON, empty if it was not there
    std::string after; ///< JSON, empty if it went
};
struct EntitySunk
{
    SinkVerb verb = SinkVerb::Accepted;
    std::string type; ///< record class, or entity class for deletions
    std::string name;
    std::string fqn;
    std::string response; ///< what the sink answered with, e.g. "Table", "BulkOperationResult"
    std::string why; ///< one English sentence
    std::int64_t buffered = 0; ///< records in the sink's buffer afterwards
    std::vector<FieldChange> changes;
};
enum class ContextOp { Set, Append, Clear, Fork, Drop };
struct ContextChanged
{
    ContextOp op = ContextOp::Set;
    std::string key; ///< empty for Fork and Drop
    std::string
        before; ///< JSON; "null" if unset. Append: how many values the list held, 0 for none
    /// JSON. Append: only the value that was added, as such lists grow for a whole run.
    /// Fork: the copied context, one object.
    std::string after;
    std::string writer; ///< stage or method
};
struct ContextRead
{
    std::string key;
    std::string value; ///< JSON
    std::string reader;
};
struct PostProcessStarted
{
    std::string node;
    std::string method;
};
struct PostProcessFinished
{
    std::string node;
    std::string method;
    std::int64_t yielded = 0;
    std::int64_t micros = 0;
};
struct Filtered
{
    std::string name; ///< FQN, as the framework's status has it
    std::string kind; ///< "table", "schema", "database", …
    std::string pattern; ///< that decided
    bool byExclude = false; ///< else no include matched
};
enum class QueryKind { Sql, Http, Catalog };
struct SourceQuery
{
    QueryKind kind = QueryKind::Sql;
    std::string text; ///< SQL, or "GET /tables/name/…"; secrets masked
    int status = 0; ///< HTTP status; 0 for SQL that worked, else the database's error code
    std::int64_t rows = -1; ///< -1 unknown
    std::int64_t bytes = -1;
    std::int64_t micros = 0;
    std::string error;
};
enum class FailureKind {
    Producer,
    Processor,
    PostProcess,
    Left,
    Sink,
    MissingAcknowledgement, ///< must_return, and it could not be fetched
    DroppedValue, ///< value-error family inside offer or dispatch
    WalkEnded, ///< anything else there: the walk is over
    Import,
    Connection,
};
enum class RecordedAs { Failure, Warning, LogLine };
struct Failed
{
    FailureKind kind = FailureKind::Processor;
    std::string name; ///< "Producer get_tables_name_and_type", or the Left's name
    std::string message;
    std::string stackTrace;
    RecordedAs recordedAs = RecordedAs::Failure; ///< where the framework leaves a mark of it
    /// The framework goes on and its status says nothing of it.
    [[nodiscard]] bool hidden() const { return recordedAs == RecordedAs::LogLine; }
};
enum class LogLevel { Debug, Info, Warning, Error };
struct LogLine
{
    LogLevel level = LogLevel::Info;
    std::string text;
    std::string module;
    int line = 0;
};
struct Progress
{
    std::string kind; ///< node or entity type
    std::int64_t done = 0;
    std::int64_t total = -1; ///< -1 unknown
};

/// In the order of EventKind.
using Payload = std::variant<RunStarted, RunFinished, NodeEntered, NodeLeft, ProducerStarted,
    ElementProduced, ProducerFinished, StageEntered, StageLeft, EntityYielded, EntitySunk,
    ContextChanged, ContextRead, PostProcessStarted, PostProcessFinished, Filtered, SourceQuery,
    Failed, LogLine, Progress>;

enum class EventKind : std::uint8_t {
    RunStarted,
    RunFinished,
    NodeEntered,
    NodeLeft,
    ProducerStarted,
    ElementProduced,
    ProducerFinished,
    StageEntered,
    StageLeft,
    EntityYielded,
    EntitySunk,
    ContextChanged,
    ContextRead,
    PostProcessStarted,
    PostProcessFinished,
    Filtered,
    SourceQuery,
    Failed,
    LogLine,
    Progress,
};
constexpr int eventKindCount = 20;

/// One thing that happened. Cheap to move; records are shared.
///
/// Paths name places and are the same from run to run (core/engine/path.h):
///   root[svc]/database[chinook]/databaseSchema[main]/table               a node
///   …/table[Album]                                                       an element
///   …/table[Album]/yield_table                                           a stage
///   …/table[Album]/yield_table#0                                         what it yielded
///   …/databaseSchema/mark_tables_as_deleted                              a post_process
struct Event
{
    std::uint64_t seq = 0; ///< from 1, without gaps, in the order the session gave them out
    std::uint32_t thread = 0; ///< lane: 0 is the walk's own, workers count from 1
    std::int64_t timeUs = 0; ///< microseconds since the run started, pauses not taken out
    std::string path;
    Payload payload;

    [[nodiscard]] EventKind kind() const { return static_cast<EventKind>(payload.index()); }
    template<class T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&payload);
    }
};

/// "entityYielded", as in the JSON lines.
[[nodiscard]] std::string_view eventName(EventKind kind);
[[nodiscard]] std::optional<EventKind> eventKindFromName(std::string_view name);
[[nodiscard]] std::string_view toText(SinkVerb verb); ///< "created", …
[[nodiscard]] std::string_view toText(ContextOp op);
[[nodiscard]] std::string_view toText(
    FailureKind kind); ///< "producer", "missingAcknowledgement", …
[[nodiscard]] std::string_view toText(RecordedAs mark);
[[nodiscard]] std::string_view toText(FinishReason reason);
[[nodiscard]] std::string_view toText(LogLevel level);
[[nodiscard]] std::string_view toText(QueryKind kind);

} // namespace cs::engine
