// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/engine/scriptedsource.h"

#include "core/base/jsonwriter.h"

#include <sstream>

namespace cs::engine::test {

namespace {

std::string trimmed(const std::string &text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// Takes the first word off.
std::string word(std::string &text)
{
    const auto end = text.find(' ');
    std::string first = text.substr(0, end);
    text = end == std::string::npos ? "" : trimmed(text.substr(end));
    return first;
}

bool takePrefix(std::string &text, const std::string &prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text = trimmed(text.substr(prefix.size()));
    return true;
}

bool header(Script &script, std::string line)
{
    if (takePrefix(line, "threads "))
        script.threads = std::stoi(line);
    else if (takePrefix(line, "limit "))
        script.limit = std::stoi(line);
    else if (takePrefix(line, "eager "))
        script.eager.insert(line);
    else if (takePrefix(line, "catalogue holds "))
        script.stored.insert(line);
    else if (line == "catalogue breaks")
        script.catalogueBreaks = true;
    else if (takePrefix(line, "sink loses "))
        script.lost.insert(line);
    else if (takePrefix(line, "sink refuses "))
        script.refused = line;
    else if (takePrefix(line, "sink throws on "))
        script.throwsOn = line;
    else if (takePrefix(line, "sink buffers "))
        script.buffer = static_cast<std::size_t>(std::stoi(line));
    else if (line == "sink does not acknowledge")
        script.acknowledges = false;
    else if (line == "sink overwrites always")
        script.forceOverwriting = true;
    else
        return false;
    return true;
}

std::string filled(std::string text, const std::string &element)
{
    static const std::string hole = "{element}";
    for (auto at = text.find(hole); at != std::string::npos; at = text.find(hole))
        text.replace(at, hole.size(), element);
    return text;
}

bool applies(const Line &line, const std::string &element, const Lane &lane)
{
    if (!line.onElement.empty() && line.onElement != element)
        return false;
    if (line.whenKey.empty())
        return true;
    const Json &value = lane.context().get(line.whenKey);
    return (value.is_string() ? value.get<std::string>() : dumpJson(value)) == line.whenValue;
}

[[noreturn]] void raise(std::string text)
{
    if (takePrefix(text, "value error"))
        throw ValueError(text);
    if (takePrefix(text, "missing"))
        throw MethodMissing(text);
    if (takePrefix(text, "anything"))
        throw 42;
    throw std::runtime_error(text);
}

// What every kind of method can do besides yielding.
void act(const Line &line, const std::string &element, Lane &lane)
{
    std::string rest = filled(line.rest, element);
    if (line.verb == "set") {
        const std::string key = word(rest);
        lane.setContext(key, rest == "null" ? Json() : Json(rest));
    } else if (line.verb == "append") {
        const std::string key = word(rest);
        lane.appendContext(key, rest);
    } else if (line.verb == "see") {
        lane.log(LogLevel::Info, "script", rest + " is " + dumpJson(lane.context().get(rest)));
    } else if (line.verb == "query") {
        SourceQuery query;
        query.text = rest;
        lane.query(std::move(query));
    } else if (line.verb == "filtered") {
        Filtered filtered;
        filtered.name = word(rest);
        filtered.pattern = rest;
        lane.filtered(std::move(filtered));
    } else if (line.verb == "warn") {
        lane.warn("script", rest);
    } else if (line.verb == "find") {
        const std::string type = word(rest);
        (void)lane.client().getByName(type, rest).has_value();
    } else if (line.verb == "delete") {
        DeleteStale request;
        word(rest); // "stale"
        request.entityType = rest;
        request.scopeType = "database";
        request.scopeFqn = "svc";
        const auto reply = lane.client().deleteStale(request);
        lane.log(LogLevel::Info, "script", reply ? reply->why : reply.error().message);
    } else if (line.verb == "cancel") {
        lane.cancelToken().cancel();
    } else if (line.verb == "raise") {
        raise(rest);
    } else {
        throw std::logic_error("the script says '" + line.verb + "', which is no verb");
    }
}

entity::RecordPtr record(std::string text)
{
    auto made = std::make_shared<entity::Record>();
    made->type = word(text);
    made->name = text;
    using entity::RecordClass;
    if (made->type == "AddLineageRequest")
        made->recordClass = RecordClass::AddLineage;
    else if (made->type == "OMetaFQNLineageRequest")
        made->recordClass = RecordClass::FqnLineage;
    else if (made->type == "OMetaTagAndClassification")
        made->recordClass = RecordClass::TagAndClassification;
    else if (made->type == "OMetaCustomProperties")
        made->recordClass = RecordClass::CustomProperties;
    else if (made->type == "Barrier")
        made->recordClass = RecordClass::Barrier;
    else if (made->type == "PatchRequest" || made->type == "OMetaLifeCycleData")
        made->recordClass = RecordClass::Nameless;
    if (made->recordClass == RecordClass::AddLineage
        || made->recordClass == RecordClass::FqnLineage)
        made->contextValue = std::exchange(made->name, {});
    JsonWriter(made->json).beginObject().member("name", made->name).endObject();
    return made;
}

StackTraceError failure(const std::string &text)
{
    const auto colon = text.find(": ");
    return { text.substr(0, colon), colon == std::string::npos ? "" : text.substr(colon + 2), "" };
}

// True if the line yields something.
bool yields(const Line &line, const std::string &element, Either &either)
{
    either = {};
    const std::string rest = filled(line.rest, element);
    if (line.verb == "right") {
        either.right = record(rest);
    } else if (line.verb == "left") {
        either.left = failure(rest);
    } else if (line.verb == "both") {
        const auto bar = rest.find(" | ");
        either.right = record(rest.substr(0, bar));
        either.left = failure(rest.substr(bar + 3));
    } else if (line.verb != "none") {
        return false;
    }
    return true;
}

} // namespace

Script parseScript(const std::string &text)
{
    Script script;
    std::istringstream in(text);
    std::vector<Line> *method = nullptr;
    std::string element;
    std::string whenKey;
    std::string whenValue;
    for (std::string line; std::getline(in, line);) {
        const bool indented = line.starts_with(' ');
        line = trimmed(line);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (!indented) {
            element.clear();
            whenKey.clear();
            if (!header(script, line))
                method = &script.methods[line];
            continue;
        }
        if (takePrefix(line, "on ")) {
            element = line == "*" ? "" : line;
        } else if (takePrefix(line, "when ")) {
            whenKey = line == "always" ? "" : word(line);
            takePrefix(line, "=");
            whenValue = line;
        } else if (method) {
            std::string verb = word(line);
            method->push_back({ std::move(verb), line, element, whenKey, whenValue });
        }
    }
    return script;
}

const std::vector<Line> &ScriptedSource::lines(std::string_view method) const
{
    const auto found = m_script.methods.find(method);
    if (found == m_script.methods.end())
        throw MethodMissing("this source has no method " + std::string(method));
    return found->second;
}

Generator<Element> ScriptedSource::produce(std::string_view method, Lane &lane)
{
    for (const Line &line : lines(method)) {
        if (!applies(line, {}, lane))
            continue;
        if (line.verb == "element") {
            Element element;
            element.name = line.rest;
            appendJsonString(element.json, line.rest);
            co_yield element;
        } else {
            act(line, {}, lane);
        }
    }
}

Generator<Either> ScriptedSource::process(
    std::string_view method, const Element &element, Lane &lane)
{
    return eithers(lines(method), element.name, lane);
}

Generator<Either> ScriptedSource::postProcess(std::string_view method, Lane &lane)
{
    return eithers(lines(method), {}, lane);
}

Generator<Either> ScriptedSource::records(Lane &lane)
{
    return eithers(lines("records"), {}, lane);
}

Generator<Either> ScriptedSource::eithers(
    const std::vector<Line> &lines, std::string element, Lane &lane)
{
    Either either;
    for (const Line &line : lines) {
        if (!applies(line, element, lane))
            continue;
        if (yields(line, element, either))
            co_yield either;
        else
            act(line, element, lane);
    }
}

SinkReply ScriptedSink::write(const entity::Record &record)
{
    const std::lock_guard lock(m_mutex);
    if (!m_script.throwsOn.empty() && record.name == m_script.throwsOn)
        throw std::runtime_error("the connection broke");
    SinkReply reply;
    EntitySunk sunk;
    sunk.type = record.type;
    sunk.name = record.name;
    sunk.fqn = record.fqn;
    if (!m_script.refused.empty() && record.name == m_script.refused) {
        sunk.verb = SinkVerb::Refused;
        reply.sunk.push_back(sunk);
        reply.failures.push_back({ record.name, "the catalogue said no", {} });
        return reply;
    }
    if (record.recordClass == entity::RecordClass::Barrier) {
        flush(reply);
        return reply;
    }
    const std::string type(entity::entityType(record.type));
    if (!m_script.lost.contains(type))
        m_stored.insert(type + ' ' + record.fqn);
    sunk.verb = SinkVerb::Created;
    if (m_script.buffer == 0) {
        reply.sunk.push_back(sunk);
        return reply;
    }
    m_buffer.push_back(sunk);
    sunk.verb = SinkVerb::Buffered;
    sunk.buffered = static_cast<std::int64_t>(m_buffer.size());
    reply.sunk.push_back(sunk);
    if (m_buffer.size() >= m_script.buffer)
        flush(reply);
    return reply;
}

SinkReply ScriptedSink::close()
{
    const std::lock_guard lock(m_mutex);
    SinkReply reply;
    flush(reply);
    return reply;
}

void ScriptedSink::flush(SinkReply &reply)
{
    if (m_buffer.empty())
        return;
    EntitySunk &flushed = reply.sunk.emplace_back();
    flushed.verb = SinkVerb::Flushed;
    for (EntitySunk &sunk : m_buffer)
        reply.sunk.push_back(std::move(sunk));
    m_buffer.clear();
}

Result<std::optional<StoredEntity>> ScriptedSink::getByName(
    std::string_view entityType, std::string_view fqn)
{
    const std::lock_guard lock(m_mutex);
    if (m_script.catalogueBreaks)
        return Error { "http", "The catalogue answered 500." };
    if (!m_stored.contains(std::string(entityType) + ' ' + std::string(fqn)))
        return std::optional<StoredEntity>();
    StoredEntity entity;
    entity.type = entityType;
    entity.fqn = fqn;
    return std::optional(entity);
}

Result<std::vector<StoredEntity>> ScriptedSink::searchByFqn(std::string_view, std::string_view)
{
    return std::vector<StoredEntity>();
}

Result<DeleteStaleReply> ScriptedSink::deleteStale(const DeleteStale &request)
{
    if (request.incomplete.empty())
        return DeleteStaleReply { {}, true, "deleted what was not seen" };
    return DeleteStaleReply { {}, false, "refused: " + request.incomplete };
}

} // namespace cs::engine::test
