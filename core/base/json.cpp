// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include <algorithm>

namespace cs {

namespace {

constexpr int maxDepth = 2000;

// nlohmann's parser is iterative but its destructor and dump are not: bound the depth first.
bool tooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

Result<Json> parseJson(std::string_view text)
{
    if (tooDeep(text))
        return Error { "json-depth", "This JSON is nested deeper than 2,000 levels.", {}, {} };
    try {
        return Json::parse(text);
    } catch (const Json::parse_error &error) {
        const std::size_t at = std::min<std::size_t>(error.byte, text.size());
        Error result { "json-syntax", "This is not valid JSON.", {}, {} };
        const std::string_view before = text.substr(0, at);
        result.location.line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
        const auto newline = before.rfind('\n');
        result.location.column
            = static_cast<int>(newline == std::string_view::npos ? at : at - newline - 1);
        result.message += " It goes wrong at line " + std::to_string(result.location.line)
            + ", column " + std::to_string(result.location.column) + '.';
        return result;
    } catch (const std::exception &error) {
        return Error { "json-syntax", std::string("This is not valid JSON: ") + error.what(), {}, {} };
    }
}

std::string dumpJson(const Json &json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

const Json *jsonMember(const Json &json, std::string_view key)
{
    if (!json.is_object())
        return nullptr;
    const auto it = json.find(key);
    return it == json.end() ? nullptr : &*it;
}

std::string jsonText(const Json &json, std::string_view key, std::string_view fallback)
{
    const Json *member = jsonMember(json, key);
    return member && member->is_string() ? member->get<std::string>() : std::string(fallback);
}

bool jsonBool(const Json &json, std::string_view key, bool fallback)
{
    const Json *member = jsonMember(json, key);
    return member && member->is_boolean() ? member->get<bool>() : fallback;
}

long long jsonInt(const Json &json, std::string_view key, long long fallback)
{
    const Json *member = jsonMember(json, key);
    return member && member->is_number_integer() ? member->get<long long>() : fallback;
}

} // namespace cs
