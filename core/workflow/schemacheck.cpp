// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/schemacheck.h"

#include "core/base/suggest.h"
#include "core/base/utf8.h"
#include "core/workflow/schemabranch.h"
#include "core/workflow/schemaformat.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace cs::workflow {

namespace {

constexpr int deepest = 1000; // of schemas that refer to themselves without going on in the value

// Where in the value; turned into text only for a violation.
struct Place
{
    const Place *up = nullptr;
    std::string_view key {};
    std::size_t index = 0;
    bool isIndex = false;
};

std::string toText(const Place *place)
{
    if (!place || !place->up)
        return {};
    const std::string before = toText(place->up);
    if (place->isIndex)
        return before + '[' + std::to_string(place->index) + ']';
    return before.empty() ? std::string(place->key) : before + '.' + std::string(place->key);
}

bool isNumber(const Value &value)
{
    return value.kind == ValueKind::Int || value.kind == ValueKind::Float;
}

double numberOf(const Value &value)
{
    return value.kind == ValueKind::Int ? static_cast<double>(value.integer) : value.real;
}

bool equal(const Json &json, const Value &value)
{
    switch (value.kind) {
    case ValueKind::Null:
        return json.is_null();
    case ValueKind::Bool:
        return json.is_boolean() && json.get<bool>() == value.boolean;
    case ValueKind::Int:
        if (json.is_number_integer())
            return json.get<std::int64_t>() == value.integer;
        return json.is_number() && json.get<double>() == numberOf(value);
    case ValueKind::Float:
        return json.is_number() && json.get<double>() == value.real;
    case ValueKind::Text:
    case ValueKind::Date:
        return json.is_string() && json.get_ref<const std::string &>() == value.text;
    case ValueKind::List:
        if (!json.is_array() || json.size() != value.items.size())
            return false;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            if (!equal(json[i], value.items[i]))
                return false;
        }
        return true;
    case ValueKind::Map:
        break;
    }
    if (!json.is_object() || json.size() != value.members.size())
        return false;
    return std::all_of(value.members.begin(), value.members.end(), [&json](const Member &member) {
        const Json *other = jsonMember(json, member.key);
        return other && equal(*other, member.value);
    });
}

// Equal values have equal texts: to find twins without comparing each with each.
std::string canonical(const Value &value)
{
    if (isNumber(value))
        return Json(numberOf(value)).dump();
    if (value.kind == ValueKind::List) {
        std::string out = "[";
        for (const Value &item : value.items)
            out += canonical(item) + ',';
        return out + ']';
    }
    if (value.kind == ValueKind::Map) {
        std::vector<std::string> parts;
        for (const Member &member : value.members)
            parts.push_back(Json(member.key).dump() + ':' + canonical(member.value));
        std::sort(parts.begin(), parts.end());
        std::string out = "{";
        for (const std::string &part : parts)
            out += part + ',';
        return out + '}';
    }
    return toJson(value).dump(-1, ' ', false, Json::error_handler_t::replace);
}

class Checker
{
public:
    explicit Checker(const CheckOptions &options)
        : m_options(options)
    { }

    // Quiet (out is null): stops at the first breach.
    bool node(const SchemaNode &declared, const Value &value, const Place &place, CheckResult *out)
    {
        if (m_depth > deepest)
            return true;
        ++m_depth;
        const SchemaNode &schema = declared.target();
        if (out) {
            auto &reached = out->reached[&value];
            if (!reached.declared)
                reached.declared = &declared;
            if (reached.meant == nullptr || !schema.properties.empty() || schema.anyOf.empty())
                reached.meant = &schema;
        }
        const bool good = schema.always ? always(schema, value, place, out)
                                        : keywords(schema, value, place, out);
        --m_depth;
        return good;
    }

private:
    bool fail(CheckResult *out, std::string_view keyword, const SchemaNode &node,
        const Value &value, const Place &place, const Member *member = nullptr,
        std::string key = {}, std::vector<std::string> expected = {}) const
    {
        if (out)
            out->violations.push_back({ std::string(keyword), toText(&place), &value, &node, member,
                std::move(key), std::move(expected) });
        return false;
    }

    bool always(
        const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out) const
    {
        return *schema.always || fail(out, "false", schema, value, place);
    }

    bool keywords(
        const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out)
    {
        if (schema.types && !type(schema, value, out))
            return fail(out, "type", schema, value, place); // the rest would only repeat it
        bool good = true;
        const auto keep = [&good, out](bool held) {
            good = good && held;
            return good || out; // go on to report the rest
        };
        if (!keep(fixedValues(schema, value, place, out)))
            return false;
        const Value *number = &value;
        Value read;
        if (m_options.lax && !isNumber(value) && (schema.types & (IntBit | NumberBit))) {
            if (const auto lax = laxNumber(value)) {
                read.kind = ValueKind::Float;
                read.real = *lax;
                number = &read;
            }
        }
        if (isNumber(*number) && !keep(numbers(schema, numberOf(*number), value, place, out)))
            return false;
        if (value.kind == ValueKind::Text && !keep(texts(schema, value, place, out)))
            return false;
        if (value.kind == ValueKind::List && !keep(lists(schema, value, place, out)))
            return false;
        if (value.kind == ValueKind::Map && !keep(maps(schema, value, place, out)))
            return false;
        return keep(combined(schema, value, place, out)) && good;
    }

    bool type(const SchemaNode &schema, const Value &value, CheckResult *out) const
    {
        if (schema.types & typeBits(value))
            return true;
        if (value.kind == ValueKind::Date)
            return schema.format.starts_with("date") || schema.format == "time";
        if (!m_options.lax)
            return false;
        const auto coerce = [&](auto read) {
            if (read && out)
                out->coerced[&value] = *read;
            return read.has_value();
        };
        if ((schema.types & BoolBit) && coerce(laxBool(value)))
            return true;
        if ((schema.types & IntBit) && coerce(laxInt(value)))
            return true;
        return (schema.types & NumberBit) && coerce(laxNumber(value));
    }

    bool fixedValues(
        const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out) const
    {
        if (schema.constant && !equal(*schema.constant, value))
            return fail(out, "const", schema, value, place, nullptr, {}, allowedTexts(schema));
        if (!schema.values)
            return true;
        const bool found = std::any_of(schema.values->begin(), schema.values->end(),
            [&value](const Json &one) { return equal(one, value); });
        return found || fail(out, "enum", schema, value, place, nullptr, {}, allowedTexts(schema));
    }

    static bool isMultiple(double number, double of)
    {
        if (of == 0)
            return true;
        const double times = number / of;
        if (std::isinf(times))
            return false;
        return std::abs(times - std::round(times)) < 1e-9 * std::max(1.0, std::abs(times));
    }

    bool numbers(const SchemaNode &schema, double number, const Value &value, const Place &place,
        CheckResult *out) const
    {
        bool good = true;
        if (schema.minimum && number < *schema.minimum)
            good = fail(out, "minimum", schema, value, place);
        if (schema.maximum && number > *schema.maximum)
            good = fail(out, "maximum", schema, value, place);
        if (schema.exclusiveMinimum && number <= *schema.exclusiveMinimum)
            good = fail(out, "exclusiveMinimum", schema, value, place);
        if (schema.exclusiveMaximum && number >= *schema.exclusiveMaximum)
            good = fail(out, "exclusiveMaximum", schema, value, place);
        if (schema.multipleOf && !isMultiple(number, *schema.multipleOf))
            good = fail(out, "multipleOf", schema, value, place);
        return good;
    }

    bool texts(
        const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out) const
    {
        bool good = true;
        if (schema.minLength && utf8Length(value.text) < *schema.minLength)
            good = fail(out, "minLength", schema, value, place);
        if (schema.maxLength && utf8Length(value.text) > *schema.maxLength)
            good = fail(out, "maxLength", schema, value, place);
        if (schema.pattern) {
            const QString text
                = QString::fromUtf8(value.text.data(), static_cast<qsizetype>(value.text.size()));
            if (!schema.pattern->match(text).hasMatch())
                good = fail(out, "pattern", schema, value, place);
        }
        if (m_options.lax && !schema.format.empty() && !fitsFormat(schema.format, value.text))
            good = fail(out, "format", schema, value, place);
        return good;
    }

    bool lists(const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out)
    {
        bool good = true;
        if (schema.minItems && value.items.size() < *schema.minItems)
            good = fail(out, "minItems", schema, value, place);
        if (schema.maxItems && value.items.size() > *schema.maxItems)
            good = fail(out, "maxItems", schema, value, place);
        if (schema.uniqueItems) {
            std::unordered_set<std::string> seen;
            for (const Value &item : value.items) {
                if (!seen.insert(canonical(item)).second) {
                    good = fail(out, "uniqueItems", schema, value, place);
                    break;
                }
            }
        }
        bool contains = !schema.contains;
        for (std::size_t i = 0; i < value.items.size() && (good || out); ++i) {
            const Place at { &place, {}, i, true };
            const SchemaNode *item = schema.items;
            if (!schema.tuple.empty() || (!item && schema.additionalItems))
                item = i < schema.tuple.size() ? schema.tuple[i] : schema.additionalItems;
            if (item && !node(*item, value.items[i], at, out))
                good = false;
            contains = contains || node(*schema.contains, value.items[i], at, nullptr);
        }
        if (!contains)
            good = fail(out, "contains", schema, value, place);
        return good;
    }

    bool maps(const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out)
    {
        bool good = true;
        if (schema.minProperties && value.members.size() < *schema.minProperties)
            good = fail(out, "minProperties", schema, value, place);
        if (schema.maxProperties && value.members.size() > *schema.maxProperties)
            good = fail(out, "maxProperties", schema, value, place);
        for (const std::string &key : schema.required) {
            if (!value.find(key))
                good = fail(out, "required", schema, value, place, nullptr, key);
            if (!good && !out)
                return false;
        }
        for (const Member &member : value.members) {
            if (!oneMember(schema, value, member, place, out))
                good = false;
            if (!good && !out)
                return false;
        }
        for (const auto &[key, needed] : schema.neededKeys) {
            for (const std::string &other : needed) {
                if (value.find(key) && !value.find(other))
                    good = fail(out, "dependencies", schema, value, place, nullptr, other);
            }
        }
        for (const auto &[key, needed] : schema.neededSchemas) {
            if (value.find(key) && !node(*needed, value, place, out))
                good = false;
        }
        return good;
    }

    bool oneMember(const SchemaNode &schema, const Value &value, const Member &member,
        const Place &place, CheckResult *out)
    {
        bool good = true;
        bool known = false;
        const Place at { &place, member.key, 0, false };
        if (schema.propertyNames) {
            Value name;
            name.kind = ValueKind::Text;
            name.text = member.key;
            if (!node(*schema.propertyNames, name, at, nullptr))
                good = fail(out, "propertyNames", schema, value, place, &member);
        }
        if (const SchemaNode *property = schema.property(member.key)) {
            known = true;
            good = node(*property, member.value, at, out) && good;
        }
        for (const auto &[pattern, sub] : schema.patternProperties) {
            if (pattern
                    .match(QString::fromUtf8(
                        member.key.data(), static_cast<qsizetype>(member.key.size())))
                    .hasMatch()) {
                known = true;
                good = node(*sub, member.value, at, out) && good;
            }
        }
        if (known)
            return good;
        if (schema.isClosed())
            return fail(out, "additionalProperties", schema, value, place, &member);
        if (schema.additionalProperties)
            return node(*schema.additionalProperties, member.value, at, out) && good;
        if (out && m_options.lax && !schema.properties.empty())
            stray(schema, value, member, place, out);
        return good;
    }

    // Nothing forbids the key; but it is one of the schema's with a slip in it.
    void stray(const SchemaNode &schema, const Value &value, const Member &member,
        const Place &place, CheckResult *out) const
    {
        std::vector<std::string_view> open;
        for (const auto &[name, sub] : schema.properties) {
            if (!value.find(name))
                open.push_back(name);
        }
        if (closest(member.key, open))
            fail(out, "stray", schema, value, place, &member);
    }

    bool combined(
        const SchemaNode &schema, const Value &value, const Place &place, CheckResult *out)
    {
        bool good = true;
        for (const SchemaNode *sub : schema.allOf) {
            good = node(*sub, value, place, out) && good;
            if (!good && !out)
                return false;
        }
        if (!schema.anyOf.empty())
            good = choice(schema, schema.anyOf, false, value, place, out) && good;
        if (!schema.oneOf.empty())
            good = choice(schema, schema.oneOf, true, value, place, out) && good;
        if (schema.negation && node(*schema.negation, value, place, nullptr))
            good = fail(out, "not", schema, value, place);
        if (schema.condition) {
            const bool holds = node(*schema.condition, value, place, nullptr);
            const SchemaNode *next = holds ? schema.then : schema.otherwise;
            if (next)
                good = node(*next, value, place, out) && good;
        }
        return good;
    }

    bool choice(const SchemaNode &schema, const std::vector<const SchemaNode *> &all, bool exactly,
        const Value &value, const Place &place, CheckResult *out)
    {
        if (exactly) {
            const auto fitting = std::count_if(all.begin(), all.end(),
                [&](const SchemaNode *one) { return node(*one, value, place, nullptr); });
            if (fitting > 1)
                return fail(out, "oneOf", schema, value, place);
            if (!out)
                return fitting == 1;
        }
        std::vector<const SchemaNode *> candidates;
        for (const SchemaNode *one : all) {
            if (value.kind == ValueKind::Null || one->target().types != NullBit)
                candidates.push_back(one);
        }
        if (candidates.empty())
            return fail(out, exactly ? "oneOf" : "anyOf", schema, value, place);
        if (candidates.size() == 1)
            return node(*candidates[0], value, place, out);
        const Branch best = likeliestBranch(candidates, value,
            m_options.meant ? m_options.meant(toText(&place)) : std::vector<std::string>(),
            m_options.lax);
        if (node(*best.node, value, place, nullptr))
            return out ? node(*best.node, value, place, out) : true;
        if (!best.meant) {
            for (const SchemaNode *one : candidates) {
                if (one != best.node && node(*one, value, place, nullptr))
                    return out ? node(*one, value, place, out) : true;
            }
        }
        if (!out)
            return false;
        return refused(schema, candidates, *best.node, value, place, out);
    }

    // None fits: the discriminator if that is what is wrong, else the errors of the one meant.
    bool refused(const SchemaNode &schema, const std::vector<const SchemaNode *> &candidates,
        const SchemaNode &best, const Value &value, const Place &place, CheckResult *out)
    {
        std::vector<const SchemaNode *> taken;
        for (const SchemaNode *one : candidates) {
            for (const SchemaNode *part : branches(*one))
                taken.push_back(part);
        }
        for (const Member &member : value.members) {
            if (member.value.kind != ValueKind::Text || !isDiscriminator(member.key, taken))
                continue;
            std::vector<std::string> expected;
            for (const SchemaNode *one : taken) {
                if (const SchemaNode *property = one->property(member.key)) {
                    for (std::string &text : allowedTexts(*property))
                        expected.push_back(std::move(text));
                }
            }
            std::sort(expected.begin(), expected.end());
            expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
            if (std::find(expected.begin(), expected.end(), member.value.text) == expected.end()) {
                const Place at { &place, member.key, 0, false };
                return fail(out, "discriminator", schema, member.value, at, &member, {},
                    std::move(expected));
            }
        }
        if (value.kind != ValueKind::Map && value.kind != ValueKind::List)
            return scalarRefused(schema, taken, best, value, place, out);
        return node(best, value, place, out);
    }

    bool scalarRefused(const SchemaNode &schema, const std::vector<const SchemaNode *> &taken,
        const SchemaNode &best, const Value &value, const Place &place, CheckResult *out)
    {
        const bool maps = std::all_of(
            taken.begin(), taken.end(), [](const SchemaNode *one) { return one->types == MapBit; });
        if (!maps)
            return node(best, value, place, out);
        return fail(out, "type", *taken.front(), value, place) && schema.always;
    }

    const CheckOptions &m_options;
    int m_depth = 0;
};

} // namespace

CheckResult check(const JsonSchema &schema, const Value &value, const CheckOptions &options)
{
    CheckResult result;
    if (schema.root())
        Checker(options).node(*schema.root(), value, Place {}, &result);
    return result;
}

bool accepts(const SchemaNode &node, const Value &value, const CheckOptions &options)
{
    return Checker(options).node(node, value, Place {}, nullptr);
}

} // namespace cs::workflow
