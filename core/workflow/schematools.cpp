// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/schemacheck.h"
#include "core/workflow/schemaformat.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace cs::workflow {

namespace {

std::string trimmedLower(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return {};
    std::string out(text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1));
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

// Without the underscores that may stand between digits; empty if one stands elsewhere.
std::string plainDigits(const std::string &text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto isDigit = [&text](std::size_t at) {
            return at < text.size() && text[at] >= '0' && text[at] <= '9';
        };
        if (text[i] != '_')
            plain += text[i];
        else if (i == 0 || !isDigit(i - 1) || !isDigit(i + 1))
            return {};
    }
    return plain;
}

bool digitsAt(std::string_view text, std::size_t from, std::size_t count)
{
    return from + count <= text.size()
        && text.substr(from, count).find_first_not_of("0123456789") == std::string_view::npos;
}

bool isUuid(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c != '-')
            digits += c;
    }
    return digits.size() == 32
        && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

// A scheme, a colon and something behind it; with a host where the scheme is a web one. So
// `my.host:5000` passes (its scheme is "my.host") and `10.0.0.5:5000` does not, as in the
// framework.
bool isUrl(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size())
        return false;
    const auto letter = [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; };
    if (!letter(text.front()))
        return false;
    for (const char c : text.substr(0, colon)) {
        if (!letter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.')
            return false;
    }
    const std::string scheme = trimmedLower(text.substr(0, colon));
    if (scheme != "http" && scheme != "https" && scheme != "ftp" && scheme != "ws"
        && scheme != "wss" && scheme != "file")
        return true;
    if (scheme == "file")
        return true;
    const std::string_view rest = text.substr(colon + 1);
    const std::size_t host = rest.find_first_not_of("/\\");
    if (host == std::string_view::npos)
        return false;
    const std::string_view authority = rest.substr(host, rest.find_first_of("/?#", host) - host);
    if (authority.find_first_of(" <>^`{|}") != std::string_view::npos)
        return false;
    const std::size_t at = authority.rfind('@');
    const std::string_view place
        = at == std::string_view::npos ? authority : authority.substr(at + 1);
    const std::size_t port = place.rfind(':');
    if (port == std::string_view::npos || place.ends_with(']'))
        return !place.empty();
    const std::string_view number = place.substr(port + 1);
    return port > 0 && number.find_first_not_of("0123456789") == std::string_view::npos
        && number.size() <= 5 && (number.empty() || std::stol(std::string(number)) <= 65535);
}

} // namespace

bool fitsFormat(std::string_view format, std::string_view text)
{
    if (format == "uuid")
        return isUuid(text);
    if (format == "uri")
        return isUrl(text);
    if (format == "date" || format == "date-time") {
        const bool day = digitsAt(text, 0, 4) && digitsAt(text, 5, 2) && digitsAt(text, 8, 2)
            && text[4] == '-' && text[7] == '-';
        const bool seconds
            = !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
        return day || seconds;
    }
    return true;
}

std::optional<bool> laxBool(const Value &value)
{
    if (value.kind == ValueKind::Bool)
        return value.boolean;
    if (value.kind == ValueKind::Int && (value.integer == 0 || value.integer == 1))
        return value.integer == 1;
    if (value.kind == ValueKind::Float && (value.real == 0.0 || value.real == 1.0))
        return value.real == 1.0;
    if (value.kind != ValueKind::Text)
        return std::nullopt;
    const std::string text = trimmedLower(value.text);
    for (const char *word : { "1", "on", "t", "true", "y", "yes" }) {
        if (text == word)
            return text.size() == value.text.size() ? std::optional(true) : std::nullopt;
    }
    for (const char *word : { "0", "off", "f", "false", "n", "no" }) {
        if (text == word)
            return text.size() == value.text.size() ? std::optional(false) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::int64_t> laxInt(const Value &value)
{
    if (value.kind == ValueKind::Int)
        return value.integer;
    if (value.kind == ValueKind::Bool)
        return value.boolean ? 1 : 0;
    if (value.kind == ValueKind::Float && std::floor(value.real) == value.real
        && std::abs(value.real) < 9e15)
        return static_cast<std::int64_t>(value.real);
    if (value.kind != ValueKind::Text)
        return std::nullopt;
    std::string text = plainDigits(trimmedLower(value.text));
    if (const std::size_t dot = text.find('.');
        dot != std::string::npos && text.find_first_not_of('0', dot + 1) == std::string::npos)
        text.erase(dot);
    const std::size_t digits = text.empty() || (text[0] != '-' && text[0] != '+') ? 0 : 1;
    if (text.size() == digits || text.size() > 18
        || text.find_first_not_of("0123456789", digits) != std::string::npos)
        return std::nullopt;
    return std::strtoll(text.c_str(), nullptr, 10);
}

std::optional<double> laxNumber(const Value &value)
{
    if (value.kind == ValueKind::Float)
        return value.real;
    if (value.kind == ValueKind::Int)
        return static_cast<double>(value.integer);
    if (value.kind == ValueKind::Bool)
        return value.boolean ? 1.0 : 0.0;
    if (value.kind != ValueKind::Text)
        return std::nullopt;
    const std::string text = plainDigits(trimmedLower(value.text));
    if (text.empty() || text.starts_with("0x"))
        return std::nullopt;
    char *end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    return *end == '\0' ? std::optional(number) : std::nullopt;
}

const SchemaNode &withoutNull(const SchemaNode &node)
{
    const SchemaNode &schema = node.target();
    const auto &parts = schema.anyOf.empty() ? schema.oneOf : schema.anyOf;
    const SchemaNode *only = nullptr;
    for (const SchemaNode *part : parts) {
        if (part->target().types == NullBit)
            continue;
        if (only)
            return schema;
        only = part;
    }
    return only ? only->target() : schema;
}

std::vector<const SchemaNode *> branches(const SchemaNode &node)
{
    std::vector<const SchemaNode *> out;
    std::vector<const SchemaNode *> open { &node.target() };
    for (int guard = 0; !open.empty() && guard < 10'000; ++guard) {
        const SchemaNode *next = open.back();
        open.pop_back();
        const auto &parts = next->anyOf.empty() ? next->oneOf : next->anyOf;
        if (parts.empty() && next->types != NullBit)
            out.push_back(next);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part)
            open.push_back(&(*part)->target());
    }
    return out;
}

std::vector<std::string> allowedTexts(const SchemaNode &node)
{
    const SchemaNode &schema = withoutNull(node);
    std::vector<std::string> out;
    if (schema.constant && schema.constant->is_string())
        return { schema.constant->get<std::string>() };
    if (!schema.values || !schema.values->is_array())
        return out;
    for (const Json &one : *schema.values) {
        if (one.is_string())
            out.push_back(one.get<std::string>());
        else if (!one.is_null())
            return {};
    }
    return out;
}

Value fromJson(const Json &json)
{
    Value value;
    if (json.is_boolean()) {
        value.kind = ValueKind::Bool;
        value.boolean = json.get<bool>();
    } else if (json.is_number_unsigned()
        && json.get<std::uint64_t>() > static_cast<std::uint64_t>(INT64_MAX)) {
        value.kind = ValueKind::Float;
        value.real = json.get<double>();
    } else if (json.is_number_integer()) {
        value.kind = ValueKind::Int;
        value.integer = json.get<std::int64_t>();
    } else if (json.is_number()) {
        value.kind = ValueKind::Float;
        value.real = json.get<double>();
    } else if (json.is_string()) {
        value.kind = ValueKind::Text;
        value.text = json.get<std::string>();
        value.quoted = true;
    } else if (json.is_array()) {
        value.kind = ValueKind::List;
        for (const Json &item : json)
            value.items.push_back(fromJson(item));
    } else if (json.is_object()) {
        value.kind = ValueKind::Map;
        for (const auto &item : json.items()) {
            Member member;
            member.key = item.key();
            member.value = fromJson(item.value());
            value.members.push_back(std::move(member));
        }
    }
    return value;
}

Json toJson(const Value &value, const CheckResult &result)
{
    if (const auto it = result.coerced.find(&value); it != result.coerced.end())
        return it->second;
    if (value.kind == ValueKind::List) {
        Json list = Json::array();
        for (const Value &item : value.items)
            list.push_back(toJson(item, result));
        return list;
    }
    if (value.kind == ValueKind::Map) {
        Json map = Json::object();
        for (const Member &member : value.members)
            map[member.key] = toJson(member.value, result);
        return map;
    }
    return toJson(value);
}

} // namespace cs::workflow
