// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/schemabranch.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <cmath>

namespace cs::workflow {

namespace {

bool isWhole(double number)
{
    return std::floor(number) == number && std::abs(number) < 1e300;
}

class Picker
{
public:
    Picker(const std::vector<std::string> &meant, bool lax)
        : m_lax(lax)
        , m_meant(meant)
    { }

    Branch best(const std::vector<const SchemaNode *> &candidates, const Value &value)
    {
        Branch best { candidates.front(), false };
        int most = -1'000'000;
        for (const SchemaNode *one : candidates) {
            bool byHint = false;
            bool byValue = false;
            const int score = fit(*one, value, m_meant, 0, byHint, byValue);
            if (score > most) {
                most = score;
                best = { one, byHint && !byValue };
            }
        }
        return best;
    }

private:
    [[nodiscard]] bool coerces(const SchemaNode &schema, const Value &value) const
    {
        return m_lax
            && (((schema.types & BoolBit) && laxBool(value))
                || ((schema.types & IntBit) && laxInt(value))
                || ((schema.types & NumberBit) && laxNumber(value)));
    }

    int fit(const SchemaNode &declared, const Value &value, const std::vector<std::string> &meant,
        int depth, bool &byHint, bool &byValue)
    {
        const SchemaNode &schema = declared.target();
        if (schema.types && !(schema.types & typeBits(value)))
            return coerces(schema, value) ? -500 : -1000;
        const auto &parts = schema.anyOf.empty() ? schema.oneOf : schema.anyOf;
        if (!parts.empty() && depth < 8) {
            int most = -1'000'000;
            for (const SchemaNode *part : parts) {
                bool hint = false;
                bool own = false;
                const int score = fit(*part, value, meant, depth + 1, hint, own);
                if (score > most) {
                    most = score;
                    byHint = hint;
                    byValue = own;
                }
            }
            return most;
        }
        if (value.kind != ValueKind::Map)
            return schema.types & typeBits(value) ? 10 : 0;
        return mapFit(schema, value, meant, depth, byHint, byValue);
    }

    int mapFit(const SchemaNode &schema, const Value &value, const std::vector<std::string> &meant,
        int depth, bool &byHint, bool &byValue)
    {
        int score = 0;
        for (const auto &[name, sub] : schema.properties) {
            const Value *own = value.get(name);
            if (name != "type" && !own)
                continue;
            const std::vector<std::string> allowed = allowedTexts(*sub);
            if (own && own->kind == ValueKind::Text && !allowed.empty()) {
                const bool fits
                    = std::find(allowed.begin(), allowed.end(), own->text) != allowed.end();
                byValue = byValue || (fits && name == "type");
                score += fits ? (name == "type" ? 200 : 100) : (name == "type" ? -200 : -20);
            } else if (own && own->kind == ValueKind::Map && depth < 3
                && (name == "config" || name == "connection")) {
                score += fit(*sub, *own, meant, depth + 1, byHint, byValue) / 2;
            }
            const bool hinted = name == "type"
                && std::any_of(allowed.begin(), allowed.end(), [&meant](const std::string &text) {
                       return std::find(meant.begin(), meant.end(), lower(text)) != meant.end();
                   });
            byHint = byHint || (hinted && !own);
            score += hinted ? 60 : 0;
        }
        for (const Member &member : value.members)
            score += schema.property(member.key) ? 3 : schema.isClosed() ? -2 : 0;
        for (const std::string &key : schema.required)
            score -= value.find(key) ? 0 : 2;
        return score;
    }

    bool m_lax;
    const std::vector<std::string> &m_meant;
};

} // namespace

Branch likeliestBranch(const std::vector<const SchemaNode *> &candidates, const Value &value,
    const std::vector<std::string> &meant, bool lax)
{
    return Picker(meant, lax).best(candidates, value);
}

bool isDiscriminator(std::string_view key, const std::vector<const SchemaNode *> &candidates)
{
    int distinct = 0;
    int open = 0;
    for (const SchemaNode *one : candidates) {
        const SchemaNode *property = one->property(key);
        if (property && !allowedTexts(*property).empty())
            ++distinct;
        else if (property)
            ++open;
    }
    return distinct >= 2 && open == 0;
}

std::uint8_t typeBits(const Value &value)
{
    switch (value.kind) {
    case ValueKind::Null:
        return NullBit;
    case ValueKind::Bool:
        return BoolBit;
    case ValueKind::Int:
        return IntBit;
    case ValueKind::Float:
        return isWhole(value.real) ? NumberBit | IntBit : NumberBit;
    case ValueKind::Text:
        return TextBit;
    case ValueKind::Date:
        return 0;
    case ValueKind::List:
        return ListBit;
    case ValueKind::Map:
        break;
    }
    return MapBit;
}

} // namespace cs::workflow
