// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogsink.h"

#include "core/catalog/lineagewrite.h"
#include "core/catalog/recordbuffer.h"

namespace cs::catalog {

namespace {

using engine::EntitySunk;
using engine::SinkReply;
using engine::SinkVerb;

class CatalogSink final : public engine::Sink
{
public:
    CatalogSink(std::shared_ptr<Store> store, CatalogSinkOptions options)
        : m_store(std::move(store))
        , m_options(std::move(options))
        , m_buffer(static_cast<std::size_t>(m_options.bulkSize))
    {
        m_writer.run = m_store->beginRun(m_options.label, m_options.agent);
        m_writer.overrideMetadata = m_options.overrideMetadata;
        m_client = makeCatalogClient(m_store, m_writer, m_options);
    }

    SinkReply write(const entity::Record &record) override
    {
        if (record.recordClass == entity::RecordClass::Barrier)
            return flush(record.type);
        if (record.recordClass == entity::RecordClass::TagAndClassification)
            return writeTag(record);
        if (record.type == "PatchRequest")
            return patch(record);
        if (record.type == "AddLineageRequest" || record.type == "OMetaLineageRequest"
            || record.type == "OMetaFQNLineageRequest")
            return lineage(record);
        const Collection *collection = collectionOfCreate(record.type);
        if (!collection)
            return refuse(
                record, "The catalogue does not know how to write a " + record.type + '.');
        if (writtenAtOnce(*collection))
            return one(record, *collection, record.json, record.sourceHash);

        m_buffer.add(record, *collection);
        SinkReply reply;
        reply.sunk.push_back(bufferedSunk(record, m_buffer.size()));
        if (m_buffer.full()) {
            SinkReply flushed = flush(record.type);
            reply.sunk.insert(reply.sunk.end(), std::make_move_iterator(flushed.sunk.begin()),
                std::make_move_iterator(flushed.sunk.end()));
            reply.failures = std::move(flushed.failures);
        }
        return reply;
    }

    SinkReply close() override { return m_buffer.size() > 0 ? flush("close") : SinkReply {}; }
    engine::Client &client() override { return *m_client; }

private:
    SinkReply one(const entity::Record &record, const Collection &collection, std::string_view json,
        const std::optional<std::string> &hash)
    {
        Written written = m_store->put({ &collection, json, hash }, m_writer);
        SinkReply reply;
        if (written.verb == SinkVerb::Refused)
            reply.failures.push_back({ record.name.empty() ? record.type : record.name,
                "Failed to ingest " + record.type + ": " + written.why, {} });
        reply.sunk.push_back(toSunk(std::move(written), collection.create, collection.entity));
        return reply;
    }

    SinkReply flush(std::string_view because)
    {
        SinkReply reply;
        if (m_buffer.size() == 0)
            return reply;
        auto groups = m_buffer.take();
        std::int64_t total = 0;
        std::vector<PutItem> items;
        for (const auto &group : groups) {
            for (const BufferedRecord &record : group.records)
                items.push_back({ group.collection, record.json, record.sourceHash });
            total += static_cast<std::int64_t>(group.records.size());
        }
        reply.sunk.reserve(static_cast<std::size_t>(total) + 1);
        reply.sunk.push_back(flushedSunk(because, total));
        std::vector<Written> all = m_store->putAll(items, m_writer);
        for (Written &written : all) {
            if (written.verb == SinkVerb::Refused)
                reply.failures.push_back({ "Entity Buffer",
                    "Failed to flush entities to bulk API: " + written.why, {} });
            const Collection &collection = *written.collection;
            reply.sunk.push_back(
                toSunk(std::move(written), collection.create, "BulkOperationResult"));
        }
        return reply;
    }

    SinkReply writeTag(const entity::Record &record)
    {
        const auto json = parseJson(record.json);
        const Json *classification = json ? jsonMember(*json, "classification_request") : nullptr;
        const Json *tag = json ? jsonMember(*json, "tag_request") : nullptr;
        if (!classification || !tag)
            return refuse(record, "It holds no classification_request and tag_request.");
        if (jsonText(*tag, "name").find_first_not_of(" \t\r\n") == std::string::npos)
            return {};
        SinkReply reply = one(
            record, *collectionOfEntity("Classification"), dumpJson(*classification), std::nullopt);
        SinkReply second = one(record, *collectionOfEntity("Tag"), dumpJson(*tag), std::nullopt);
        reply.sunk.insert(reply.sunk.end(), second.sunk.begin(), second.sunk.end());
        reply.failures.insert(reply.failures.end(), second.failures.begin(), second.failures.end());
        return reply;
    }

    SinkReply lineage(const entity::Record &record)
    {
        const auto json = parseJson(record.json);
        if (!json)
            return refuse(record, json.error().message);
        Written written = writeLineage(*m_store, *json, m_writer);
        SinkReply reply;
        if (written.verb == SinkVerb::Refused)
            reply.failures.push_back({ "AddLineageRequestError", written.why, {} });
        reply.sunk.push_back(toSunk(std::move(written), record.type, "str"));
        return reply;
    }

    std::optional<Row> patchedRow(
        const entity::Record &record, const Json &json, const Json &entity)
    {
        if (auto row = m_store->findById(jsonText(entity, "id")))
            return row;
        const Collection *collection = collectionOfEntity(jsonText(json, "entity_type"));
        if (!collection)
            return std::nullopt;
        return m_store->find(
            *collection, record.fqn.empty() ? jsonText(entity, "fullyQualifiedName") : record.fqn);
    }

    SinkReply patch(const entity::Record &record)
    {
        const auto json = parseJson(record.json);
        const Json *after = json ? jsonMember(*json, "new_entity") : nullptr;
        if (!after || !after->is_object())
            return refuse(record, "It holds no new_entity.");
        const Json *before = jsonMember(*json, "original_entity");
        const auto row = patchedRow(record, *json, *after);
        if (!row)
            return refuse(record, "The entity to patch is not in the catalogue.");
        Json document = m_store->document(*row);
        for (const auto &[key, value] : after->items()) {
            const Json *old = before ? jsonMember(*before, key) : nullptr;
            if (!old || *old != value)
                document[key] = value;
        }
        if (before && before->is_object()) {
            for (const auto &[key, value] : before->items()) {
                if (!after->contains(key))
                    document.erase(key);
            }
        }
        Written written = m_store->replace(*row, document, m_writer);
        SinkReply reply;
        if (written.verb == SinkVerb::Refused)
            reply.failures.push_back(
                { row->name, "Failed to patch " + row->fqn + ": " + written.why, {} });
        reply.sunk.push_back(toSunk(std::move(written), record.type, "PatchedEntity"));
        return reply;
    }

    static SinkReply refuse(const entity::Record &record, const std::string &why)
    {
        SinkReply reply;
        EntitySunk sunk;
        sunk.verb = SinkVerb::Refused;
        sunk.type = record.type;
        sunk.name = record.name;
        sunk.fqn = record.fqn;
        sunk.why = why;
        reply.sunk.push_back(std::move(sunk));
        reply.failures.push_back({ record.name.empty() ? record.type : record.name,
            "Failed to ingest " + record.type + ": " + why, {} });
        return reply;
    }

    std::shared_ptr<Store> m_store;
    CatalogSinkOptions m_options;
    Writer m_writer;
    std::unique_ptr<engine::Client> m_client;
    RecordBuffer m_buffer;
};

} // namespace

std::unique_ptr<engine::Sink> makeCatalogSink(
    std::shared_ptr<Store> store, CatalogSinkOptions options)
{
    return std::make_unique<CatalogSink>(std::move(store), std::move(options));
}

Result<std::unique_ptr<engine::Sink>> openCatalogSink(
    const std::string &file, CatalogSinkOptions options)
{
    auto store = Store::open({ file, false });
    if (!store)
        return std::move(store).error();
    return makeCatalogSink(std::move(*store), std::move(options));
}

} // namespace cs::catalog
