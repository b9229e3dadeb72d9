// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entity/record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cs::entity {

/// A column as requests carry it. Texts that are empty and optionals that are not set are left out.
/// Source: metadata.generated.schema.entity.data.table.Column.
struct Column
{
    std::string name; ///< as the source has it; reserved characters are rewritten on encoding
    std::string dataType; ///< "VARCHAR"
    std::string arrayDataType;
    std::optional<std::int64_t> dataLength;
    std::optional<std::int64_t> precision;
    std::optional<std::int64_t> scale;
    std::string dataTypeDisplay;
    std::string description;
    std::string constraint; ///< "NULL", "NOT_NULL", "UNIQUE", "PRIMARY_KEY"
    std::optional<std::int64_t> ordinalPosition;
    std::vector<Column> children;

    bool operator==(const Column &) const = default;
};

/// Source: metadata.generated.schema.entity.data.table.TableConstraint.
struct TableConstraint
{
    std::string constraintType; ///< "UNIQUE", "PRIMARY_KEY", "FOREIGN_KEY"
    std::vector<std::string> columns;
    /// FQNs; only foreign keys have them, and may have an empty list.
    std::optional<std::vector<std::string>> referredColumns;
    std::string relationshipType; ///< "MANY_TO_ONE", …

    bool operator==(const TableConstraint &) const = default;
};

/// Source: metadata.generated.schema.api.data.createTable.CreateTableRequest.
struct CreateTableRequest
{
    std::string name;
    std::string displayName;
    std::string description;
    std::string tableType = "Regular";
    std::vector<Column> columns;
    std::string locationPath;
    std::optional<std::vector<TableConstraint>> tableConstraints;
    std::string databaseSchema; ///< FQN
    std::string schemaDefinition;
    std::string sourceUrl;
    std::string fileFormat;
};

/// Encodes the request once: keys in the framework's order, names with reserved characters
/// rewritten.
[[nodiscard]] RecordPtr toRecord(const CreateTableRequest &request);
/// One constraint as JSON, for patches.
[[nodiscard]] std::string toJson(const TableConstraint &constraint);

} // namespace cs::entity
