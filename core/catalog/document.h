// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/catalog/collection.h"
#include "core/engine/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// From create request to entity document and back, and what differs between two of them.
///
/// "Own fields" is a create request's JSON, plus those fields that only the entity has (set by a
/// patch); "document" is the entity as a server answers with it.
namespace cs::catalog {

/// Finds what references point at: {id, type, name, fullyQualifiedName, deleted}, or nullopt.
class Resolver
{
public:
    virtual ~Resolver() = default;
    virtual std::optional<Json> byName(std::string_view type, std::string_view fqn) = 0;
    virtual std::optional<Json> byId(std::string_view uuid) = 0;
};

/// The fields of the document that come from own fields; references are filled in (those that point
/// nowhere keep the name or id they have).
[[nodiscard]] Json toDocument(const Collection &collection, const Json &own, Resolver &resolver);

/// The way back. Error "unknown-field" for a field the entity does not have.
Result<Json> toOwn(const Collection &collection, const Json &document);

/// Writes fullyQualifiedName into columns, tasks, fields and the like, recursively.
void nameNested(const Collection &collection, Json &document, std::string_view fqn);

/// Own fields after a create request met those that are there: what people edit (description, tags,
/// owners, …) stays unless the request brings it, the rest is the request's.
[[nodiscard]] Json merged(const Collection &collection, const Json &present, const Json &request);

/// What differs: top-level fields by name, columns one by one ("columns.id.dataType").
[[nodiscard]] std::vector<engine::FieldChange> differences(const Json &before, const Json &after);

/// The same as a server's changeDescription.
[[nodiscard]] Json changeDescription(
    const std::vector<engine::FieldChange> &changes, std::string_view previousVersion);

} // namespace cs::catalog
