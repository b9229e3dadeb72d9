// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QRegularExpression>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cs::workflow {

enum TypeBit : std::uint8_t {
    NullBit = 1,
    BoolBit = 2,
    IntBit = 4,
    NumberBit = 8,
    TextBit = 16,
    ListBit = 32,
    MapBit = 64,
};

/// One schema, compiled: its keywords, with `$ref` already followed to other nodes (which may lead
/// in circles). Absent keywords are null or empty. Lives as long as its JsonSchema.
struct SchemaNode
{
    const Json *json = nullptr; ///< as written: title, description, default, examples
    std::string pointer; ///< "#/$defs/MysqlConnection/properties/type"
    std::optional<bool> always; ///< the schemas true and false
    const SchemaNode *ref = nullptr; ///< all that counts if it is there

    std::uint8_t types = 0; ///< TypeBits; 0: any
    const Json *values = nullptr; ///< enum
    const Json *constant = nullptr;

    std::vector<std::pair<std::string, const SchemaNode *>> properties;
    std::unordered_map<std::string_view, const SchemaNode *> byName;
    std::vector<std::pair<QRegularExpression, const SchemaNode *>> patternProperties;
    const SchemaNode *additionalProperties = nullptr;
    const SchemaNode *propertyNames = nullptr;
    std::vector<std::string> required;
    std::vector<std::pair<std::string, std::vector<std::string>>> neededKeys; ///< dependencies
    std::vector<std::pair<std::string, const SchemaNode *>> neededSchemas;
    std::optional<std::size_t> minProperties, maxProperties;

    const SchemaNode *items = nullptr;
    std::vector<const SchemaNode *> tuple;
    const SchemaNode *additionalItems = nullptr;
    const SchemaNode *contains = nullptr;
    std::optional<std::size_t> minItems, maxItems;
    bool uniqueItems = false;

    std::optional<double> minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf;
    std::optional<std::size_t> minLength, maxLength;
    std::optional<QRegularExpression> pattern;
    std::string format;

    std::vector<const SchemaNode *> allOf, anyOf, oneOf;
    const SchemaNode *negation = nullptr;
    const SchemaNode *condition = nullptr;
    const SchemaNode *then = nullptr;
    const SchemaNode *otherwise = nullptr;

    /// Behind any $ref.
    [[nodiscard]] const SchemaNode &target() const;
    [[nodiscard]] const SchemaNode *property(std::string_view name) const;
    /// Whether a key that is not in `properties` (nor matches a pattern) is refused.
    [[nodiscard]] bool isClosed() const;
    /// Of this place (a $ref's neighbours count), else of what it refers to; empty if none.
    [[nodiscard]] std::string text(std::string_view keyword) const;
    [[nodiscard]] const Json *annotation(std::string_view keyword) const;
};

/// A JSON Schema, draft 7 (`$defs` of later drafts is read as `definitions`). Immutable once made;
/// copies share it, any thread.
class JsonSchema
{
public:
    /// The document behind an absolute URI that a $ref leads to, or nothing.
    using Loader = std::function<std::optional<Json>(const std::string &uri)>;

    JsonSchema() = default;
    /// Error "bad-schema": a $ref that leads nowhere, a pattern that is no regular expression.
    static Result<JsonSchema> create(Json schema, const Loader &loader = {});

    [[nodiscard]] const SchemaNode *root() const;
    /// "#/$defs/MysqlConnection" of a compiled node; null if there is none.
    [[nodiscard]] const SchemaNode *at(std::string_view pointer) const;
    explicit operator bool() const { return m_state != nullptr; }

    struct State; ///< of the implementation

private:
    std::shared_ptr<const State> m_state;
};

} // namespace cs::workflow
