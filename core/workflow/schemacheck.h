// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/jsonschema.h"
#include "core/workflow/value.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cs::workflow {

/// A keyword of a schema that a value breaks. Points into both, so they must outlive it.
struct Violation
{
    /// JSON Schema's own ("type", "enum", "required", …); "discriminator" for an anyOf or oneOf
    /// none of whose branches has the value's `type`; "stray" for a key that nothing forbids but
    /// that looks like a misspelt one.
    std::string keyword;
    std::string path; ///< of the instance: "source.serviceConnection.config"
    const Value *value = nullptr;
    const SchemaNode *node = nullptr; ///< whose keyword it is
    const Member *member = nullptr; ///< additionalProperties, stray: the key; discriminator: it
    std::string key {}; ///< required: what is missing
    std::vector<std::string> expected {}; ///< enum, const, discriminator: what it takes
    /// "#/$defs/WorkflowConfig/required"
    [[nodiscard]] std::string schemaPath() const { return node->pointer + '/' + keyword; }
};

struct CheckOptions
{
    /// Coerce as pydantic's lax mode: "false" and 0 are booleans where one is expected, "5.0" is a
    /// number; nothing becomes a text.
    bool lax = false;
    /// For an anyOf or oneOf at a path: the discriminating values, in lower case, that the rest of
    /// the config speaks for. They choose where the value itself has no `type`.
    std::function<std::vector<std::string>(std::string_view path)> meant {};
};

/// What came of a check.
struct CheckResult
{
    std::vector<Violation> violations;
    /// For each value that was looked at: the schema of its place, as written there (its $ref not
    /// followed), and behind its $ref, anyOf and oneOf the branch that was meant.
    struct Reached
    {
        const SchemaNode *declared = nullptr;
        const SchemaNode *meant = nullptr;
    };
    std::unordered_map<const Value *, Reached> reached;
    /// Where coercion changed something.
    std::unordered_map<const Value *, Json> coerced;
};

/// Draft 7. Errors of an anyOf or oneOf are those of the branch that was meant: the one whose const
/// or enum properties (`type`) fit the value's, else the one that options.meant speaks for, else
/// the one with most keys in common.
[[nodiscard]] CheckResult check(
    const JsonSchema &schema, const Value &value, const CheckOptions &options = {});
/// Only whether it holds.
[[nodiscard]] bool accepts(
    const SchemaNode &node, const Value &value, const CheckOptions &options = {});

/// What the const or enum of a schema allows, if it allows texts only; nullable or not.
[[nodiscard]] std::vector<std::string> allowedTexts(const SchemaNode &node);
/// Behind $ref, and behind an anyOf or oneOf that only adds null.
[[nodiscard]] const SchemaNode &withoutNull(const SchemaNode &node);
/// The branches a value of this schema can have, nested anyOf and oneOf taken apart, without null.
[[nodiscard]] std::vector<const SchemaNode *> branches(const SchemaNode &node);

/// As pydantic's lax mode reads a value where a boolean, a whole number, a number is expected.
[[nodiscard]] std::optional<bool> laxBool(const Value &value);
[[nodiscard]] std::optional<std::int64_t> laxInt(const Value &value);
[[nodiscard]] std::optional<double> laxNumber(const Value &value);

/// The same value, from JSON; without places.
[[nodiscard]] Value fromJson(const Json &json);
/// toJson with the coercions of a check put in.
[[nodiscard]] Json toJson(const Value &value, const CheckResult &result);

} // namespace cs::workflow
