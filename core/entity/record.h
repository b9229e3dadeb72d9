// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What connectors yield, as the framework sends it.
namespace cs::entity {

/// How the runner treats the right side of an Either, by its class.
/// Source: metadata.ingestion.api.topology_runner, the overloads of yield_and_update_context.
enum class RecordClass {
    Request, ///< anything with a name: the default path
    AddLineage, ///< AddLineageRequest: context gets the name of edge.fromEntity
    FqnLineage, ///< OMetaFQNLineageRequest: context gets from_entity_fqn
    TagAndClassification, ///< OMetaTagAndClassification: context gets the whole object
    CustomProperties, ///< OMetaCustomProperties: context gets the whole object
    Barrier, ///< Barrier: flushes the sink; context gets nothing
    Nameless, ///< PatchRequest, OMetaLifeCycleData, …: dies on a stage with a context
};

/// One record, encoded once to JSON bytes and from then on shared, never changed.
struct Record
{
    RecordClass recordClass = RecordClass::Request;
    std::string type; ///< class, e.g. "CreateTableRequest"
    std::string name; ///< empty for Nameless and Barrier
    std::string fqn; ///< filled by the walk on stages with a context
    std::optional<std::string> sourceHash; ///< filled by the walk where the class has the field
    std::string contextValue; ///< AddLineage, FqnLineage: what the context gets
    /// Compact UTF-8 JSON as the framework would send it: unset and null fields left out, keys in
    /// the framework's order, without sourceHash.
    std::string json;
};
using RecordPtr = std::shared_ptr<const Record>;

/// "CreateTableRequest" → "Table", "CreateDatabaseServiceRequest" → "DatabaseService"; other classes
/// stay as they are.
[[nodiscard]] std::string_view entityType(std::string_view recordType);
/// Whether the framework stamps a sourceHash on requests of this class (18 create classes; no service).
[[nodiscard]] bool hasSourceHash(std::string_view recordType);
/// md5 of the record's JSON. Own value: not the framework's (docs/decisions/0004-source-hash.md).
[[nodiscard]] std::string sourceHash(const Record &record);

} // namespace cs::entity
