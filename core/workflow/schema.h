// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

/// The built-in knowledge of the config: the frame every workflow has, and the parts that the
/// connectors in this program read. Everything else is taken as it is.
namespace cs::workflow {

enum class FieldType {
    Text,
    Bool,
    Int,
    TextList,
    FreeMap, ///< any mapping
    Any,
    Enum,
    Object, ///< of `object`
    Uuid,
    ServerUrl,
    /// source, its serviceConnection and sourceConfig: what they hold depends on other values
    Source,
};

struct ObjectSchema;

struct Field
{
    std::string_view name;
    FieldType type = FieldType::Any;
    bool required = false;
    const ObjectSchema *object = nullptr;
    std::span<const std::string_view> values {}; ///< of an Enum
    std::int64_t minimum = std::numeric_limits<std::int64_t>::min();
    std::int64_t maximum = std::numeric_limits<std::int64_t>::max();
};

/// A mapping that takes these keys and no others.
struct ObjectSchema
{
    std::string_view name;
    std::span<const Field> fields;

    [[nodiscard]] const Field *find(std::string_view field) const;
};

/// Source of all: the framework's generated models, version 2.0.
[[nodiscard]] const ObjectSchema &workflowSchema();
[[nodiscard]] const ObjectSchema &sourceSchema();
[[nodiscard]] const ObjectSchema &databaseMetadataSchema();
[[nodiscard]] const ObjectSchema &databaseLineageSchema();
[[nodiscard]] const ObjectSchema &sqliteConnectionSchema();
/// Every value that sourceConfig.config.type can have.
[[nodiscard]] std::span<const std::string_view> sourceConfigTypes();

} // namespace cs::workflow
