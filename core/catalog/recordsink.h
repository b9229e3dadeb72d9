// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/catalog/recordbuffer.h"
#include "core/engine/sink.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::catalog {

/// What the framework's REST sink does with a record, whatever it is then written to: what goes at
/// once, what waits for a flush, what a tag is made of. Where to is the derived class's affair.
/// Source: metadata.ingestion.sink.metadata_rest.MetadataRestSink.
class RecordSink : public engine::Sink
{
public:
    engine::SinkReply write(const entity::Record &record) final;
    engine::SinkReply close() final;

protected:
    /// @p name begins the sentence about a record nobody can write: "The catalogue".
    RecordSink(std::string_view name, int bulkSize);

    /// Whether requests of a class wait for the next flush.
    [[nodiscard]] virtual bool buffers(const Collection &collection) const;
    /// One create request, on behalf of @p record: itself, or a part of it.
    virtual engine::SinkReply one(
        const entity::Record &record, const Collection &collection, const BufferedRecord &request)
        = 0;
    /// Everything that waited; @p reply already says that it is flushed.
    virtual void flushed(std::vector<RecordGroup> groups, engine::SinkReply &reply) = 0;
    virtual engine::SinkReply lineage(const entity::Record &record, const Json &json) = 0;
    virtual engine::SinkReply patch(
        const entity::Record &record, const Json &json, const Json &after)
        = 0;

    /// Takes over the fields in which the two documents of a PatchRequest differ.
    static void takeChanges(Json &document, const Json *before, const Json &after);
    static engine::SinkReply refuse(const entity::Record &record, const std::string &why);

private:
    engine::SinkReply flush(std::string_view because);
    engine::SinkReply writeTag(const entity::Record &record);

    const std::string m_name;
    RecordBuffer m_buffer;
};

} // namespace cs::catalog
