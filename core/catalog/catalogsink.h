// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/catalog/store.h"
#include "core/engine/sink.h"

#include <memory>
#include <string>

namespace cs::catalog {

struct CatalogSinkOptions
{
    std::string label; ///< of the run in the history; e.g. "sqlite metadata of rich_sqlite"
    std::string agent = "connector-studio";
    bool overrideMetadata = false; ///< the sink's config key of that name
    bool applyIncompleteDeletions = false; ///< deletions whose list of seen names is not whole
    int bulkSize = 100; ///< bulk_sink_batch_size
    // Keys of openMetadataServerConfig.
    bool forceEntityOverwriting = false; ///< stages with overwrite=false write all the same
    bool storeServiceConnection = true; ///< else services come without their connection
};

/// A sink into the embedded catalogue that buffers and orders as the framework's REST sink does:
/// services and what has no bulk endpoint at once, everything else at 100, at a Barrier and at
/// close, grouped by class in the order of the entity hierarchy.
///
/// Besides create requests it takes
/// - Barrier;
/// - OMetaTagAndClassification: JSON {"classification_request": {…}, "tag_request": {…}};
/// - PatchRequest as entity::PatchRequest encodes it: the entity is found by new_entity's id, else
/// by
///   entity_type and the record's FQN; the fields in which the two documents differ are written.
/// - AddLineageRequest and OMetaFQNLineageRequest.
/// Others are refused with a failure.
///
/// Source: metadata.ingestion.sink.metadata_rest.MetadataRestSink.
[[nodiscard]] std::unique_ptr<engine::Sink> makeCatalogSink(
    std::shared_ptr<Store> store, CatalogSinkOptions options = {});

/// The same on a store of its own; an empty file name means memory.
Result<std::unique_ptr<engine::Sink>> openCatalogSink(
    const std::string &fileOrEmptyForMemory, CatalogSinkOptions options = {});

/// What a source may ask of a store, directly. Of the options, only what concerns asking counts.
[[nodiscard]] std::unique_ptr<engine::Client> makeCatalogClient(
    std::shared_ptr<Store> store, Writer writer = {}, const CatalogSinkOptions &options = {});

} // namespace cs::catalog
