// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"
#include "core/engine/eventjson.h"
#include "core/engine/eventnames.h"
#include "core/topology/topologyio.h"

#include <limits>

namespace cs::engine {

namespace {

// Reads members of one object; the first that has the wrong type is remembered. Members that are
// not there leave their target as it is.
class Reader
{
public:
    explicit Reader(const Json &object)
        : m_object(object)
    { }

    void text(const char *key, std::string &target)
    {
        if (const Json *value = wanted(key)) {
            if (value->is_string())
                target = value->get_ref<const std::string &>();
            else
                wrong(key, "text");
        }
    }

    void text(const char *key, std::optional<std::string> &target)
    {
        if (const Json *value = wanted(key)) {
            if (value->is_string())
                target = value->get_ref<const std::string &>();
            else
                wrong(key, "text");
        }
    }

    template<class Integer>
    void number(const char *key, Integer &target)
    {
        const Json *value = wanted(key);
        if (!value)
            return;
        if (!value->is_number_integer()) {
            wrong(key, "a whole number");
            return;
        }
        if (value->is_number_unsigned()) {
            const auto wide = value->get<std::uint64_t>();
            if (wide > static_cast<std::uint64_t>(std::numeric_limits<Integer>::max()))
                wrong(key, "a smaller number");
            else
                target = static_cast<Integer>(wide);
            return;
        }
        const auto wide = value->get<std::int64_t>();
        if constexpr (std::is_unsigned_v<Integer>) {
            wrong(key, "a number that is not negative");
        } else {
            if (wide < static_cast<std::int64_t>(std::numeric_limits<Integer>::min()))
                wrong(key, "a larger number");
            else
                target = static_cast<Integer>(wide);
        }
    }

    void flag(const char *key, bool &target)
    {
        if (const Json *value = wanted(key)) {
            if (value->is_boolean())
                target = value->get<bool>();
            else
                wrong(key, "true or false");
        }
    }

    // Any value, kept as its text.
    void json(const char *key, std::string &target)
    {
        if (const Json *value = jsonMember(m_object, key))
            target = dumpJson(*value);
    }

    template<class Enum, std::size_t N>
    void word(const char *key, const std::array<std::string_view, N> &words, Enum &target)
    {
        std::string value;
        text(key, value);
        if (value.empty())
            return;
        if (const auto known = names::parse<Enum>(words, value))
            target = *known;
        else
            wrong(key, "a word of the event vocabulary, not '" + value + "'");
    }

    /// A member that must be an object if it is there.
    const Json *object(const char *key)
    {
        const Json *value = wanted(key);
        if (value && !value->is_object()) {
            wrong(key, "an object");
            return nullptr;
        }
        return value;
    }

    void wrong(std::string_view key, std::string_view expected)
    {
        if (m_problem.empty())
            m_problem.append("'").append(key).append("' must be ").append(expected);
    }
    void take(Reader &&inner)
    {
        if (m_problem.empty())
            m_problem = std::move(inner.m_problem);
    }
    [[nodiscard]] const std::string &problem() const { return m_problem; }

private:
    // Null counts as not there.
    const Json *wanted(const char *key)
    {
        const Json *value = jsonMember(m_object, key);
        return value && !value->is_null() ? value : nullptr;
    }

    const Json &m_object;
    std::string m_problem;
};

constexpr std::array<std::string_view, 7> recordClasses {
    "request",
    "addLineage",
    "fqnLineage",
    "tagAndClassification",
    "customProperties",
    "barrier",
    "nameless",
};

void read(Reader &in, RunStarted &e)
{
    in.text("spec", e.spec);
    in.text("service", e.service);
    in.text("backend", e.backend);
    in.text("configDigest", e.configDigest);
    in.text("framework", e.framework);
    if (const Json *object = in.object("topology")) {
        auto topology = topology::topologyFromJson(*object);
        if (topology)
            e.topology = std::make_shared<const topology::Topology>(std::move(*topology));
        else
            in.wrong("topology", "a topology: " + topology.error().message);
    }
}

void read(Reader &in, RunFinished &e)
{
    in.word("reason", names::finishReasons, e.reason);
    in.text("message", e.message);
    if (const Json *object = in.object("counts")) {
        Reader counts(*object);
        counts.number("records", e.counts.records);
        counts.number("updated", e.counts.updated);
        counts.number("warnings", e.counts.warnings);
        counts.number("filtered", e.counts.filtered);
        counts.number("failures", e.counts.failures);
        counts.number("hidden", e.counts.hidden);
        in.take(std::move(counts));
    }
}

void read(Reader &in, NodeEntered &e)
{
    in.text("node", e.node);
    in.number("threads", e.threads);
}

void read(Reader &in, NodeLeft &e)
{
    in.text("node", e.node);
    in.number("elements", e.elements);
}

void read(Reader &in, ProducerStarted &e)
{
    in.text("node", e.node);
    in.text("producer", e.producer);
}

void read(Reader &in, ElementProduced &e)
{
    in.text("node", e.node);
    in.number("index", e.index);
    in.text("name", e.name);
    in.json("json", e.json);
}

void read(Reader &in, ProducerFinished &e)
{
    in.text("node", e.node);
    in.text("producer", e.producer);
    in.number("elements", e.elements);
}

void read(Reader &in, StageEntered &e)
{
    in.text("node", e.node);
    in.text("stage", e.stage);
    in.text("type", e.type);
    in.text("element", e.element);
}

void read(Reader &in, StageLeft &e)
{
    in.text("node", e.node);
    in.text("stage", e.stage);
    in.number("yielded", e.yielded);
    in.number("emitted", e.emitted);
    in.number("micros", e.micros);
}

void read(Reader &in, EntityYielded &e)
{
    in.text("stage", e.stage);
    if (const Json *object = in.object("entity")) {
        auto record = std::make_shared<entity::Record>();
        Reader entity(*object);
        entity.text("type", record->type);
        entity.text("name", record->name);
        entity.text("fqn", record->fqn);
        entity.text("sourceHash", record->sourceHash);
        entity.word("class", recordClasses, record->recordClass);
        entity.text("contextValue", record->contextValue);
        entity.json("json", record->json);
        in.take(std::move(entity));
        e.right = std::move(record);
    }
    if (const Json *object = in.object("left")) {
        Reader left(*object);
        e.left.emplace();
        left.text("name", e.left->name);
        left.text("error", e.left->error);
        left.text("stackTrace", e.left->stackTrace);
        in.take(std::move(left));
    }
}

void read(Reader &in, EntitySunk &e, const Json &object)
{
    in.word("verb", names::verbs, e.verb);
    in.text("type", e.type);
    in.text("name", e.name);
    in.text("fqn", e.fqn);
    in.text("response", e.response);
    in.text("why", e.why);
    in.number("buffered", e.buffered);
    const Json *changes = jsonMember(object, "changes");
    if (!changes)
        return;
    if (!changes->is_array()) {
        in.wrong("changes", "a list");
        return;
    }
    for (const Json &item : *changes) {
        if (!item.is_object()) {
            in.wrong("changes", "a list of objects");
            return;
        }
        Reader change(item);
        FieldChange &target = e.changes.emplace_back();
        change.text("field", target.field);
        change.json("before", target.before);
        change.json("after", target.after);
        in.take(std::move(change));
    }
}

void read(Reader &in, ContextChanged &e)
{
    in.word("op", names::contextOps, e.op);
    in.text("key", e.key);
    in.json("before", e.before);
    in.json("after", e.after);
    in.text("writer", e.writer);
}

void read(Reader &in, ContextRead &e)
{
    in.text("key", e.key);
    in.json("value", e.value);
    in.text("reader", e.reader);
}

void read(Reader &in, PostProcessStarted &e)
{
    in.text("node", e.node);
    in.text("method", e.method);
}

void read(Reader &in, PostProcessFinished &e)
{
    in.text("node", e.node);
    in.text("method", e.method);
    in.number("yielded", e.yielded);
    in.number("micros", e.micros);
}

void read(Reader &in, Filtered &e)
{
    in.text("name", e.name);
    in.text("kind", e.kind);
    in.text("pattern", e.pattern);
    in.flag("byExclude", e.byExclude);
}

void read(Reader &in, SourceQuery &e)
{
    in.word("kind", names::queryKinds, e.kind);
    in.text("text", e.text);
    in.number("status", e.status);
    in.number("rows", e.rows);
    in.number("bytes", e.bytes);
    in.number("micros", e.micros);
    in.text("error", e.error);
}

void read(Reader &in, Failed &e)
{
    in.word("kind", names::failureKinds, e.kind);
    in.text("name", e.name);
    in.text("message", e.message);
    in.text("stackTrace", e.stackTrace);
    in.word("recordedAs", names::recordedAs, e.recordedAs);
}

void read(Reader &in, LogLine &e)
{
    in.word("level", names::logLevels, e.level);
    in.text("text", e.text);
    in.text("module", e.module);
    in.number("line", e.line);
}

void read(Reader &in, Progress &e)
{
    in.text("kind", e.kind);
    in.number("done", e.done);
    in.number("total", e.total);
}

// Makes the alternative of that index.
template<std::size_t I = 0>
void emplaceKind(Payload &payload, std::size_t index)
{
    if constexpr (I < std::variant_size_v<Payload>) {
        if (I == index)
            payload.emplace<I>();
        else
            emplaceKind<I + 1>(payload, index);
    }
}

} // namespace

Result<Event> eventFromJson(std::string_view line)
{
    auto object = parseJson(line);
    if (!object)
        return object.error().wrap("event-json", "This line is no event: it is not JSON.");
    if (!object->is_object())
        return Error { "event-json", "This line is no event: it is not a JSON object." };
    const std::string word = jsonText(*object, "event");
    const auto kind = eventKindFromName(word);
    if (!kind)
        return Error { "event-json", "'" + word + "' is no event of the vocabulary." };

    Event event;
    Reader in(*object);
    in.number("seq", event.seq);
    in.text("path", event.path);
    in.number("thread", event.thread);
    in.number("t_us", event.timeUs);
    emplaceKind(event.payload, static_cast<std::size_t>(*kind));
    std::visit(
        [&](auto &payload) {
            if constexpr (std::is_same_v<std::decay_t<decltype(payload)>, EntitySunk>)
                read(in, payload, *object);
            else
                read(in, payload);
        },
        event.payload);
    if (!in.problem().empty())
        return Error { "event-json", "Event '" + word + "': " + in.problem() + "." };
    return event;
}

} // namespace cs::engine
