// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fqn.h"
#include "core/engine/lanewalk.h"
#include "core/engine/path.h"

/// What becomes of the values of a stage.
/// Source: metadata.ingestion.api.topology_runner.TopologyRunnerMixin (_process_stage,
/// sink_request, yield_and_update_context).
namespace cs::engine {

namespace {

using entity::RecordClass;
using Clock = std::chrono::steady_clock;

std::int64_t microsSince(Clock::time_point began)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began).count();
}

// The value of a context key as a part of an FQN, or why it cannot be one.
struct ContextPart
{
    const std::string *text = nullptr;
    std::string problem;
};

ContextPart contextPart(const Context &context, const std::string &key)
{
    if (!context.has(key))
        return { nullptr, "'" + key + "' is no key of the context." };
    const Json &value = context.get(key);
    if (value.is_string())
        return { &value.get_ref<const std::string &>(), {} };
    return { nullptr,
        value.is_null()
            ? "The context key '" + key + "' is null: no stage has filled it."
            : "The context key '" + key + "' holds no name but " + dumpJson(value) + "." };
}

} // namespace

struct LaneWalk::Prepared
{
    enum class Problem { None, Drop, End };
    Problem problem = Problem::None;
    std::string name; // of the failure
    std::string message;
    entity::RecordPtr record;
};

LaneWalk::Prepared LaneWalk::prepare(
    const topology::Stage &stage, const entity::RecordPtr &right) const
{
    Prepared prepared;
    prepared.record = right;
    const auto problem
        = [&prepared](Prepared::Problem what, std::string name, std::string message) {
              prepared.problem = what;
              prepared.name = std::move(name);
              prepared.message = std::move(message);
              return prepared;
          };
    if (right->recordClass == RecordClass::Nameless)
        return problem(Prepared::Problem::End, "Not an Either",
            right->type + " has no name, which a stage with a context needs.");
    if (right->recordClass != RecordClass::Request)
        return prepared;

    std::vector<std::string_view> parts;
    if (stage.consumer) {
        parts.reserve(stage.consumer->size() + 2);
        for (const std::string &key : *stage.consumer) {
            ContextPart part = contextPart(m_lane.context(), key);
            if (!part.text)
                return problem(Prepared::Problem::End, "Unhandled", std::move(part.problem));
            parts.push_back(*part.text);
        }
    }
    if (stage.type == "DashboardDataModel")
        parts.push_back("model");
    parts.push_back(right->name);
    auto name = fqn::build(parts);
    if (!name)
        return problem(Prepared::Problem::Drop, stage.processor, name.error().message);

    // Records are shared and never change: the stamped one is a copy.
    auto stamped = std::make_shared<entity::Record>(*right);
    stamped->fqn = std::move(*name);
    if (entity::hasSourceHash(stamped->type))
        stamped->sourceHash = entity::sourceHash(*stamped);
    prepared.record = std::move(stamped);
    return prepared;
}

std::string LaneWalk::remember(const topology::Stage &stage, const entity::Record &record)
{
    Json value;
    switch (record.recordClass) {
    case RecordClass::Barrier:
        return {};
    case RecordClass::FqnLineage:
        value = record.contextValue;
        break;
    case RecordClass::TagAndClassification:
    case RecordClass::CustomProperties: {
        auto object = parseJson(record.json);
        value = object ? std::move(*object) : Json(record.json);
        break;
    }
    case RecordClass::AddLineage:
        // The text of Python's None, as the framework stores it.
        value = record.contextValue.empty() ? "None" : record.contextValue;
        [[fallthrough]];
    default:
        if (stage.storeFqn) {
            if (record.type != "CreateStoredProcedureRequest")
                return "store_fqn is implemented for CreateStoredProcedureRequest only, not for "
                    + record.type + ".";
            std::vector<std::string_view> parts;
            for (const char *key : { "database_service", "database", "database_schema" }) {
                ContextPart part = contextPart(m_lane.context(), key);
                if (!part.text)
                    return std::move(part.problem);
                parts.push_back(*part.text);
            }
            parts.push_back(record.name);
            auto name = fqn::build(parts);
            if (!name)
                return name.error().message;
            value = std::move(*name);
        } else if (record.recordClass == RecordClass::Request) {
            value = record.name;
        }
    }
    m_lane.setPlace(stage.processor);
    if (stage.storeAllInContext)
        m_lane.appendContext(*stage.context, std::move(value));
    else
        m_lane.setContext(*stage.context, std::move(value));
    return {};
}

Generator<Event> LaneWalk::stage(const topology::Node &node, const topology::Stage &stage,
    const Element &element, std::string place)
{
    put(place, StageEntered { node.name, stage.processor, stage.type, element.name });
    while (Event *event = next())
        co_yield *event;

    const auto began = Clock::now();
    Tally tally;
    m_lane.setPlace(stage.processor);
    Pull<Either> values([&] { return m_run.source->process(stage.processor, element, m_lane); });
    while (Either *value = values.next()) {
        const std::string valuePlace = path::yielded(place, tally.yielded++);
        Generator<Event> offered = offer(stage, valuePlace, std::move(*value), tally);
        co_yield yieldFrom(std::move(offered));
        putReports();
        m_place = place;
        m_lane.setPlace(stage.processor);
    }
    if (const Caught *error = values.error()) {
        // The framework leaves nothing but a log line of this; the next stages still run.
        Failed failed;
        failed.kind = FailureKind::Processor;
        failed.name = "Processor " + stage.processor;
        failed.message = "Error running stage processor: " + error->what;
        failed.recordedAs = RecordedAs::LogLine;
        m_run.client.markIncomplete(failed.name + " failed");
        put(place, std::move(failed));
        while (Event *event = next())
            co_yield *event;
    }
    put(place,
        StageLeft { node.name, stage.processor, tally.yielded, tally.emitted, microsSince(began) });
    while (Event *event = next())
        co_yield *event;
}

Generator<Event> LaneWalk::offer(
    const topology::Stage &stage, const std::string &place, Either value, Tally &tally)
{
    Prepared prepared;
    if (value.right && stage.context)
        prepared = prepare(stage, value.right);
    else
        prepared.record = std::move(value.right);
    if (!prepared.record && !value.left && !stage.nullable) {
        prepared.problem = Prepared::Problem::Drop;
        prepared.name = stage.processor;
        prepared.message = "Value unexpectedly None: the stage is not nullable.";
    }
    put(place, EntityYielded { stage.processor, prepared.record, value.left });
    while (Event *event = next())
        co_yield *event;

    if (prepared.problem == Prepared::Problem::Drop) {
        Failed failed;
        failed.kind = FailureKind::DroppedValue;
        failed.name = std::move(prepared.name);
        failed.message = std::move(prepared.message);
        failed.recordedAs = RecordedAs::Warning;
        m_run.client.markIncomplete("a value of " + stage.processor + " was dropped");
        put(place, std::move(failed));
        while (Event *event = next())
            co_yield *event;
        co_return;
    }
    if (prepared.problem == Prepared::Problem::End) {
        putEnd(place, FailureKind::WalkEnded, std::move(prepared.name), prepared.message);
        while (Event *event = next())
            co_yield *event;
        throw WalkOver { prepared.message };
    }

    const bool plain = !prepared.record || !stage.context
        || prepared.record->recordClass != RecordClass::Request;
    bool exists = false;
    if (!plain && !stage.overwrite && !m_lane.client().forceEntityOverwriting()) {
        std::string problem;
        const bool found = fetch(stage, prepared.record->fqn, problem);
        if (!problem.empty()) {
            putEnd(place, FailureKind::WalkEnded, "Unhandled", problem);
            while (Event *event = next())
                co_yield *event;
            throw WalkOver { problem };
        }
        exists = found;
    }
    if (exists) {
        EntitySunk sunk;
        sunk.verb = SinkVerb::Suppressed;
        sunk.type = prepared.record->type;
        sunk.name = prepared.record->name;
        sunk.fqn = prepared.record->fqn;
        sunk.why = "The stage has overwrite=false and the entity exists already.";
        put(place, std::move(sunk));
        while (Event *event = next())
            co_yield *event;
    } else {
        Generator<Event> sent = emit(place, prepared.record, std::move(value.left), tally);
        co_yield yieldFrom(std::move(sent));
    }
    if (!prepared.record || !stage.context)
        co_return;

    // A worker's record is still on its way to the sink: there is nothing to be fetched yet.
    if (!plain && !exists && stage.mustReturn && m_outlet.synchronous()
        && m_run.input.sink->acknowledges()) {
        std::string problem;
        bool found = false;
        for (int tries = 3; tries > 0 && !found && problem.empty(); --tries)
            found = fetch(stage, prepared.record->fqn, problem);
        if (!found) {
            const bool failed = !problem.empty();
            if (!failed)
                problem = "The sink took the " + stage.type + " '" + prepared.record->fqn
                    + "', but it cannot be fetched back, and the stage has must_return.";
            putEnd(place, failed ? FailureKind::WalkEnded : FailureKind::MissingAcknowledgement,
                "Unhandled", problem);
            while (Event *event = next())
                co_yield *event;
            throw WalkOver { problem };
        }
    }
    const std::string problem = remember(stage, *prepared.record);
    putReports();
    if (!problem.empty())
        putEnd(place, FailureKind::WalkEnded, "Unhandled", problem);
    while (Event *event = next())
        co_yield *event;
    if (!problem.empty())
        throw WalkOver { problem };
}

bool LaneWalk::fetch(const topology::Stage &stage, const std::string &name, std::string &problem)
{
    try {
        auto found = m_lane.client().getByName(stage.type, name);
        if (!found) {
            problem = found.error().message;
            return false;
        }
        return found->has_value();
    } catch (...) {
        problem = caught().what;
        return false;
    }
}

Generator<Event> LaneWalk::emit(const std::string &place, const entity::RecordPtr &record,
    std::optional<StackTraceError> left, Tally &tally)
{
    if (left) {
        Failed failed;
        failed.kind = FailureKind::Left;
        failed.name = std::move(left->name);
        failed.message = std::move(left->error);
        failed.stackTrace = std::move(left->stackTrace);
        m_run.client.markIncomplete("'" + failed.name + "' failed");
        put(place, std::move(failed));
        while (Event *event = next())
            co_yield *event;
    }
    if (record) {
        ++tally.emitted;
        putReply(place, m_outlet.emit(record, place));
        while (Event *event = next())
            co_yield *event;
    }
}

Generator<Event> LaneWalk::postProcess(const topology::Node &node, const std::string &nodePlace)
{
    for (const std::string &method : node.postProcess) {
        const std::string place = path::node(nodePlace, method);
        put(place, PostProcessStarted { node.name, method });
        while (Event *event = next())
            co_yield *event;
        const auto began = Clock::now();
        Tally tally;
        m_lane.setPlace(method);
        Pull<Either> values([&] { return m_run.source->postProcess(method, m_lane); });
        while (Either *value = values.next()) {
            const std::string valuePlace = path::yielded(place, tally.yielded++);
            const Either either = std::move(*value);
            putReports();
            put(valuePlace, EntityYielded { method, either.right, either.left });
            while (Event *event = next())
                co_yield *event;
            // To the sink unchanged: no context, no look-ups, no hash.
            Generator<Event> sent = emit(valuePlace, either.right, either.left, tally);
            co_yield yieldFrom(std::move(sent));
            putReports();
            m_place = place;
            m_lane.setPlace(method);
        }
        if (const Caught *error = values.error()) {
            Failed failed;
            failed.kind = FailureKind::PostProcess;
            failed.name = "Post Process " + method;
            failed.message = "Error running node post process: " + error->what;
            put(place, std::move(failed));
            while (Event *event = next())
                co_yield *event;
        }
        put(place, PostProcessFinished { node.name, method, tally.yielded, microsSince(began) });
        while (Event *event = next())
            co_yield *event;
    }
}

} // namespace cs::engine
