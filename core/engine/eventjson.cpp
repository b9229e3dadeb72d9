// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/eventjson.h"

#include "core/base/jsonwriter.h"
#include "core/topology/topologyio.h"

namespace cs::engine {

namespace {

// Text that should be JSON but may be empty, as connectors give it.
std::string_view orNull(std::string_view json)
{
    return json.empty() ? std::string_view("null") : json;
}

void memberOptional(JsonWriter &out, std::string_view key, const std::optional<std::string> &text)
{
    if (text)
        out.member(key, *text);
    else
        out.memberNull(key);
}

void write(JsonWriter &out, const RunStarted &e)
{
    out.member("spec", e.spec)
        .member("service", e.service)
        .member("backend", e.backend)
        .member("configDigest", e.configDigest)
        .memberIfText("framework", e.framework);
    out.key("topology");
    if (e.topology)
        out.raw(dumpJson(topology::toJson(*e.topology)));
    else
        out.null();
}

void write(JsonWriter &out, const RunFinished &e)
{
    out.member("reason", toText(e.reason));
    out.key("counts")
        .beginObject()
        .member("records", e.counts.records)
        .member("updated", e.counts.updated)
        .member("warnings", e.counts.warnings)
        .member("filtered", e.counts.filtered)
        .member("failures", e.counts.failures)
        .member("hidden", e.counts.hidden)
        .member("successPercent", e.counts.successPercent())
        .endObject();
    out.memberIfText("message", e.message);
}

void write(JsonWriter &out, const NodeEntered &e)
{
    out.member("node", e.node).member("threads", e.threads);
}

void write(JsonWriter &out, const NodeLeft &e)
{
    out.member("node", e.node).member("elements", e.elements);
}

void write(JsonWriter &out, const ProducerStarted &e)
{
    out.member("node", e.node).member("producer", e.producer);
}

void write(JsonWriter &out, const ElementProduced &e)
{
    out.member("node", e.node)
        .member("index", e.index)
        .member("name", e.name)
        .memberRaw("json", orNull(e.json));
}

void write(JsonWriter &out, const ProducerFinished &e)
{
    out.member("node", e.node).member("producer", e.producer).member("elements", e.elements);
}

void write(JsonWriter &out, const StageEntered &e)
{
    out.member("node", e.node)
        .member("stage", e.stage)
        .member("type", e.type)
        .member("element", e.element);
}

void write(JsonWriter &out, const StageLeft &e)
{
    out.member("node", e.node)
        .member("stage", e.stage)
        .member("yielded", e.yielded)
        .member("emitted", e.emitted)
        .member("micros", e.micros);
}

std::string_view classWord(entity::RecordClass recordClass)
{
    switch (recordClass) {
    case entity::RecordClass::Request:
        return "request";
    case entity::RecordClass::AddLineage:
        return "addLineage";
    case entity::RecordClass::FqnLineage:
        return "fqnLineage";
    case entity::RecordClass::TagAndClassification:
        return "tagAndClassification";
    case entity::RecordClass::CustomProperties:
        return "customProperties";
    case entity::RecordClass::Barrier:
        return "barrier";
    case entity::RecordClass::Nameless:
        break;
    }
    return "nameless";
}

void writeRecord(JsonWriter &out, const entity::Record &record)
{
    out.beginObject()
        .member("type", record.type)
        .member("name", record.name)
        .member("fqn", record.fqn);
    memberOptional(out, "sourceHash", record.sourceHash);
    if (record.recordClass != entity::RecordClass::Request)
        out.member("class", classWord(record.recordClass));
    out.memberIfText("contextValue", record.contextValue);
    out.memberRaw("json", orNull(record.json)).endObject();
}

void write(JsonWriter &out, const EntityYielded &e)
{
    out.member("stage", e.stage);
    const bool both = e.right && e.left;
    out.member("side", both ? "both" : e.right ? "right" : e.left ? "left" : "none");
    if (e.right) {
        out.key("entity");
        writeRecord(out, *e.right);
    }
    if (e.left) {
        out.key("left")
            .beginObject()
            .member("name", e.left->name)
            .member("error", e.left->error)
            .member("stackTrace", e.left->stackTrace)
            .endObject();
    }
}

void write(JsonWriter &out, const EntitySunk &e)
{
    out.member("verb", toText(e.verb))
        .member("type", e.type)
        .member("name", e.name)
        .member("fqn", e.fqn)
        .memberIfText("response", e.response)
        .memberIfText("why", e.why)
        .member("buffered", e.buffered);
    if (e.changes.empty())
        return;
    out.key("changes").beginArray();
    for (const FieldChange &change : e.changes) {
        out.beginObject().member("field", change.field);
        if (!change.before.empty())
            out.memberRaw("before", change.before);
        if (!change.after.empty())
            out.memberRaw("after", change.after);
        out.endObject();
    }
    out.endArray();
}

void write(JsonWriter &out, const ContextChanged &e)
{
    out.member("op", toText(e.op))
        .member("key", e.key)
        .memberRaw("before", orNull(e.before))
        .memberRaw("after", orNull(e.after))
        .member("writer", e.writer);
}

void write(JsonWriter &out, const ContextRead &e)
{
    out.member("key", e.key).memberRaw("value", orNull(e.value)).member("reader", e.reader);
}

void write(JsonWriter &out, const PostProcessStarted &e)
{
    out.member("node", e.node).member("method", e.method);
}

void write(JsonWriter &out, const PostProcessFinished &e)
{
    out.member("node", e.node)
        .member("method", e.method)
        .member("yielded", e.yielded)
        .member("micros", e.micros);
}

void write(JsonWriter &out, const Filtered &e)
{
    out.member("name", e.name)
        .member("kind", e.kind)
        .member("pattern", e.pattern)
        .member("byExclude", e.byExclude);
}

void write(JsonWriter &out, const SourceQuery &e)
{
    out.member("kind", toText(e.kind))
        .member("text", e.text)
        .member("status", e.status)
        .member("rows", e.rows)
        .member("bytes", e.bytes)
        .member("micros", e.micros)
        .memberIfText("error", e.error);
}

void write(JsonWriter &out, const Failed &e)
{
    out.member("kind", toText(e.kind))
        .member("name", e.name)
        .member("message", e.message)
        .memberIfText("stackTrace", e.stackTrace)
        .member("recordedAs", toText(e.recordedAs));
}

void write(JsonWriter &out, const LogLine &e)
{
    out.member("level", toText(e.level))
        .member("text", e.text)
        .member("module", e.module)
        .member("line", e.line);
}

void write(JsonWriter &out, const Progress &e)
{
    out.member("kind", e.kind).member("done", e.done).member("total", e.total);
}

} // namespace

void appendJson(std::string &text, const Event &event)
{
    JsonWriter out(text);
    out.beginObject()
        .member("seq", event.seq)
        .member("event", eventName(event.kind()))
        .member("path", event.path)
        .member("thread", event.thread)
        .member("t_us", event.timeUs);
    std::visit([&out](const auto &payload) { write(out, payload); }, event.payload);
    out.endObject();
}

} // namespace cs::engine
