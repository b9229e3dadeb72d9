// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/value.h"

namespace cs::workflow {

const Member *Value::find(std::string_view key) const
{
    for (const Member &member : members) {
        if (member.key == key)
            return &member;
    }
    return nullptr;
}

const Value *Value::get(std::string_view key) const
{
    const Member *member = find(key);
    return member ? &member->value : nullptr;
}

std::string_view describe(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Null:
        return "nothing";
    case ValueKind::Bool:
        return "a boolean";
    case ValueKind::Int:
        return "a whole number";
    case ValueKind::Float:
        return "a number";
    case ValueKind::Text:
        return "a text";
    case ValueKind::Date:
        return "a date";
    case ValueKind::List:
        return "a list";
    case ValueKind::Map:
        break;
    }
    return "a mapping";
}

Json toJson(const Value &value)
{
    switch (value.kind) {
    case ValueKind::Null:
        return nullptr;
    case ValueKind::Bool:
        return value.boolean;
    case ValueKind::Int:
        return value.integer;
    case ValueKind::Float:
        return value.real;
    case ValueKind::Text:
    case ValueKind::Date:
        return value.text;
    case ValueKind::List: {
        Json list = Json::array();
        for (const Value &item : value.items)
            list.push_back(toJson(item));
        return list;
    }
    case ValueKind::Map:
        break;
    }
    Json map = Json::object();
    for (const Member &member : value.members)
        map[member.key] = toJson(member.value);
    return map;
}

std::string_view toText(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Info:
        break;
    }
    return "info";
}

Error toError(const Diagnostic &diagnostic)
{
    return { diagnostic.code, diagnostic.message, diagnostic.location, {} };
}

} // namespace cs::workflow
