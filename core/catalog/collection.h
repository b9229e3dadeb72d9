// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cs::catalog {

/// How a field of a create request becomes a field of the entity.
enum class FieldKind {
    Plain, ///< the same in both
    RefByFqn, ///< a name becomes {id, type, name, fullyQualifiedName}
    RefsByFqn, ///< the same for a list
    RefById,
    RefsById,
    EntityRef, ///< {id, type} in both; the catalogue adds the names
    EntityRefs,
    Dropped, ///< the entity does not have it
};

struct Field
{
    std::string name;
    FieldKind kind = FieldKind::Plain;
    std::string refType; ///< entity type the reference is of; empty for EntityRef(s)
};

/// One REST collection: which create request makes which entity, and how.
///
/// Read once from core/catalog/collections.json, which is compiled in; lives as long as the
/// program.
struct Collection
{
    std::string entity; ///< "DatabaseSchema"
    std::string type; ///< "databaseSchema", as EntityReference.type has it
    std::string path; ///< "/databaseSchemas"
    std::string create; ///< "CreateDatabaseSchemaRequest"; empty if nothing creates it
    std::vector<Field> fields; ///< of the create request
    std::vector<std::string> only; ///< fields of the entity that no request has
    std::vector<std::string> required; ///< what an answer must contain
    std::vector<std::string> createRequired;
    /// Fields whose reference is the parent in the FQN, the first that is set counts.
    std::vector<std::string> parents;
    std::string infix; ///< between parent and name in the FQN: "model"

    [[nodiscard]] const Field *field(std::string_view name) const;
    /// Whether the entity has this field.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] bool isService() const
    {
        return path.starts_with("/services/") && !create.empty();
    }
};

[[nodiscard]] const std::vector<Collection> &collections();
[[nodiscard]] const Collection *collectionOfEntity(std::string_view entity); ///< "Table"
[[nodiscard]] const Collection *collectionOfType(std::string_view type); ///< "table", any case
[[nodiscard]] const Collection *collectionOfCreate(
    std::string_view request); ///< "CreateTableRequest"
[[nodiscard]] const Collection *collectionOfPath(std::string_view path); ///< "/tables"

/// Where a class stands in a flush: services 0, databases 101, … ; classes without a place come
/// last. Source: entity_hierarchy of metadata.ingestion.models.topology (topologies.json).
[[nodiscard]] int hierarchyDepth(std::string_view entity);

} // namespace cs::catalog
