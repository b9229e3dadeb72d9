// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/catalogsink.h"

#include "core/catalog/lineagewrite.h"
#include "core/catalog/recordsink.h"

namespace cs::catalog {

namespace {

using engine::SinkReply;
using engine::SinkVerb;

class CatalogSink final : public RecordSink
{
public:
    CatalogSink(std::shared_ptr<Store> store, CatalogSinkOptions options)
        : RecordSink("The catalogue", options.bulkSize)
        , m_store(std::move(store))
        , m_options(std::move(options))
    {
        m_writer.run = m_store->beginRun(m_options.label, m_options.agent);
        m_writer.overrideMetadata = m_options.overrideMetadata;
        m_client = makeCatalogClient(m_store, m_writer, m_options);
    }

    engine::Client &client() override { return *m_client; }

private:
    SinkReply one(const entity::Record &record, const Collection &collection,
        const BufferedRecord &request) override
    {
        Written written = m_store->put({ &collection, request.json, request.sourceHash }, m_writer);
        SinkReply reply;
        if (written.verb == SinkVerb::Refused)
            reply.failures.push_back({ record.name.empty() ? record.type : record.name,
                "Failed to ingest " + record.type + ": " + written.why, {} });
        reply.sunk.push_back(toSunk(std::move(written), collection.create, collection.entity));
        return reply;
    }

    void flushed(std::vector<RecordGroup> groups, SinkReply &reply) override
    {
        std::vector<PutItem> items;
        for (const RecordGroup &group : groups) {
            for (const BufferedRecord &record : group.records)
                items.push_back({ group.collection, record.json, record.sourceHash });
        }
        std::vector<Written> all = m_store->putAll(items, m_writer);
        for (Written &written : all) {
            if (written.verb == SinkVerb::Refused)
                reply.failures.push_back({ "Entity Buffer",
                    "Failed to flush entities to bulk API: " + written.why, {} });
            const Collection &collection = *written.collection;
            reply.sunk.push_back(
                toSunk(std::move(written), collection.create, "BulkOperationResult"));
        }
    }

    SinkReply lineage(const entity::Record &record, const Json &json) override
    {
        Written written = writeLineage(*m_store, json, m_writer);
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

    SinkReply patch(const entity::Record &record, const Json &json, const Json &after) override
    {
        const Json *before = jsonMember(json, "original_entity");
        const auto row = patchedRow(record, json, after);
        if (!row)
            return refuse(record, "The entity to patch is not in the catalogue.");
        Json document = m_store->document(*row);
        takeChanges(document, before, after);
        if (before && before->is_object()) {
            for (const auto &[key, value] : before->items()) {
                if (!after.contains(key))
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

    std::shared_ptr<Store> m_store;
    CatalogSinkOptions m_options;
    Writer m_writer;
    std::unique_ptr<engine::Client> m_client;
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
