// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/recordsink.h"

#include <iterator>

namespace cs::catalog {

using engine::SinkReply;
using engine::SinkVerb;

namespace {

void append(SinkReply &reply, SinkReply more)
{
    reply.sunk.insert(reply.sunk.end(), std::make_move_iterator(more.sunk.begin()),
        std::make_move_iterator(more.sunk.end()));
    reply.failures.insert(reply.failures.end(), std::make_move_iterator(more.failures.begin()),
        std::make_move_iterator(more.failures.end()));
}

} // namespace

RecordSink::RecordSink(std::string_view name, int bulkSize)
    : m_name(name)
    , m_buffer(static_cast<std::size_t>(bulkSize))
{ }

SinkReply RecordSink::write(const entity::Record &record)
{
    if (record.recordClass == entity::RecordClass::Barrier)
        return flush(record.type);
    if (record.recordClass == entity::RecordClass::TagAndClassification)
        return writeTag(record);
    if (record.type == "PatchRequest") {
        const auto json = parseJson(record.json);
        const Json *after = json ? jsonMember(*json, "new_entity") : nullptr;
        if (!after || !after->is_object())
            return refuse(record, "It holds no new_entity.");
        return patch(record, *json, *after);
    }
    if (record.type == "AddLineageRequest" || record.type == "OMetaLineageRequest"
        || record.type == "OMetaFQNLineageRequest") {
        const auto json = parseJson(record.json);
        return json ? lineage(record, *json) : refuse(record, json.error().message);
    }
    const Collection *collection = collectionOfCreate(record.type);
    if (!collection)
        return refuse(record, m_name + " does not know how to write a " + record.type + '.');
    if (!buffers(*collection))
        return one(
            record, *collection, { record.name, record.fqn, record.json, record.sourceHash });

    m_buffer.add(record, *collection);
    SinkReply reply;
    reply.sunk.push_back(bufferedSunk(record, m_buffer.size()));
    if (m_buffer.full())
        append(reply, flush(record.type));
    return reply;
}

SinkReply RecordSink::close()
{
    return flush("close");
}

bool RecordSink::buffers(const Collection &collection) const
{
    return !writtenAtOnce(collection);
}

SinkReply RecordSink::flush(std::string_view because)
{
    SinkReply reply;
    const std::size_t total = m_buffer.size();
    if (total == 0)
        return reply;
    reply.sunk.reserve(total + 1);
    reply.sunk.push_back(flushedSunk(because, static_cast<std::int64_t>(total)));
    flushed(m_buffer.take(), reply);
    return reply;
}

SinkReply RecordSink::writeTag(const entity::Record &record)
{
    const auto json = parseJson(record.json);
    const Json *classification = json ? jsonMember(*json, "classification_request") : nullptr;
    const Json *tag = json ? jsonMember(*json, "tag_request") : nullptr;
    if (!classification || !tag)
        return refuse(record, "It holds no classification_request and tag_request.");
    SinkReply reply;
    if (jsonText(*tag, "name").find_first_not_of(" \t\r\n") == std::string::npos)
        return reply;
    for (const auto &[entity, body] :
        { std::pair("Classification", classification), std::pair("Tag", tag) }) {
        append(reply,
            one(record, *collectionOfEntity(entity),
                { jsonText(*body, "name"), {}, dumpJson(*body), {} }));
    }
    return reply;
}

void RecordSink::takeChanges(Json &document, const Json *before, const Json &after)
{
    for (const auto &[key, value] : after.items()) {
        const Json *old = before ? jsonMember(*before, key) : nullptr;
        if (!old || *old != value)
            document[key] = value;
    }
}

SinkReply RecordSink::refuse(const entity::Record &record, const std::string &why)
{
    SinkReply reply;
    engine::EntitySunk &sunk = reply.sunk.emplace_back();
    sunk.verb = SinkVerb::Refused;
    sunk.type = record.type;
    sunk.name = record.name;
    sunk.fqn = record.fqn;
    sunk.why = why;
    reply.failures.push_back({ record.name.empty() ? record.type : record.name,
        "Failed to ingest " + record.type + ": " + why, {} });
    return reply;
}

} // namespace cs::catalog
