// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/store.h"

#include <cstdint>
#include <string>

namespace cs::catalog {

struct Exchanged
{
    std::int64_t entities = 0;
    std::int64_t edges = 0;
};

/// Writes a catalogue's present entities (deleted ones too) and lineage as one JSON document:
/// {"format", "entities": [{type, name, fqn, sourceHash, version, updatedAt, updatedBy, deleted,
/// fields}], "lineage": [{from, to, details}]}. Secrets of service connections are masked; history,
/// samples and profiles are not part of it. Errors: "file-open", "file-write".
Result<Exchanged> exportCatalog(Store &store, const std::string &path);

/// Adds what such a document holds; entities that are there already are replaced. All or nothing.
/// Errors: "file-open", "json-syntax", "catalog-format".
Result<Exchanged> importCatalog(Store &store, const std::string &path);

} // namespace cs::catalog
