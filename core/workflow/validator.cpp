// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/validator.h"

#include "core/workflow/filter.h"
#include "core/workflow/secrets.h"
#include "core/workflow/suggest.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cs::workflow {

namespace {

std::string join(const std::string &path, std::string_view key)
{
    return path.empty() ? std::string(key) : path + '.' + std::string(key);
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

std::string trimmed(std::string_view text)
{
    const std::size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return {};
    return std::string(text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1));
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
    const std::string text = lower(value.text);
    for (const char *word : { "1", "on", "t", "true", "y", "yes" }) {
        if (text == word)
            return true;
    }
    for (const char *word : { "0", "off", "f", "false", "n", "no" }) {
        if (text == word)
            return false;
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
    std::string text = trimmed(value.text);
    if (const std::size_t dot = text.find('.');
        dot != std::string::npos && text.find_first_not_of('0', dot + 1) == std::string::npos)
        text.erase(dot);
    std::string plain;
    bool digit = false; // an underscore may only stand between digits
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool isDigit = c >= '0' && c <= '9';
        const bool sign = i == 0 && (c == '-' || c == '+');
        if (!isDigit && !sign && !(c == '_' && digit && i + 1 < text.size()))
            return std::nullopt;
        digit = isDigit;
        if (isDigit || c == '-')
            plain += c;
    }
    if (plain.empty() || plain == "-" || plain.size() > 18)
        return std::nullopt;
    return std::strtoll(plain.c_str(), nullptr, 10);
}

bool isUuid(const std::string &text)
{
    std::string digits;
    for (const char c : text) {
        if (c != '-')
            digits += c;
    }
    return digits.size() == 32
        && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
}

std::string inQuotes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string list(std::span<const std::string_view> words)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + std::string(words[i]);
    return out;
}

Edit replace(const Span &span, std::string text)
{
    return { span.line, span.column, span.endLine, span.endColumn, std::move(text) };
}

// Secrets must not be repeated in a message.
std::string shown(const Value &value, const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    const bool secret = isSecretKey(dot == std::string::npos ? path : path.substr(dot + 1));
    if (secret || value.text.empty())
        return std::string(describe(value.kind));
    return '`' + maskUrl(value.text.substr(0, 80)) + '`';
}

} // namespace

Diagnostic &Validator::add(Severity severity, std::string code, const Span &span,
    const std::string &path, std::string message)
{
    Diagnostic diagnostic { severity, std::move(code), std::move(message), {}, {} };
    diagnostic.location = { m_file, span.line, span.column, span.endLine, span.endColumn, path };
    m_diagnostics.push_back(std::move(diagnostic));
    return m_diagnostics.back();
}

void Validator::wrongType(
    const Value &value, const std::string &path, std::string_view wanted, bool canQuote)
{
    const bool scalar = value.kind != ValueKind::List && value.kind != ValueKind::Map;
    const bool fixable = canQuote && scalar && !value.text.empty() && !value.quoted;
    std::string message = '`' + path + "` must be " + std::string(wanted) + ", and here is "
        + std::string(describe(value.kind));
    if (fixable) {
        message += ": without quotes YAML reads " + shown(value, path) + " so. Put it in quotes.";
    } else {
        message += '.';
    }
    Diagnostic &diagnostic
        = add(Severity::Error, "wrong-type", value.span, path, std::move(message));
    if (fixable)
        diagnostic.fixes.push_back(
            { "Put it in quotes", { replace(value.span, inQuotes(value.text)) } });
}

void Validator::unknownKey(const Value &map, const Member &member, const std::string &path,
    std::string_view where, std::span<const std::string_view> known)
{
    std::vector<std::string_view> free;
    for (const std::string_view key : known) {
        if (!map.find(key))
            free.push_back(key);
    }
    const auto meant = closest(member.key, free);
    std::string message = '`' + member.key + "` is no key of " + std::string(where) + '.';
    if (meant)
        message += " Did you mean `" + std::string(*meant) + "`?";
    else if (known.size() <= 12)
        message += " It takes " + list(known) + '.';
    Diagnostic &diagnostic = add(
        Severity::Error, "unknown-key", member.keySpan, join(path, member.key), std::move(message));
    if (!meant)
        return;
    diagnostic.fixes.push_back({ "Change to `" + std::string(*meant) + '`',
        { replace(member.keySpan, std::string(*meant)) } });
    m_meant.insert(join(path, *meant));
}

void Validator::missingKey(Severity severity, const Value &map, const std::string &path,
    std::string key, std::string message)
{
    const std::string at = join(path, key);
    if (!m_meant.count(at))
        add(severity, "missing-key", map.span, at, std::move(message));
}

Json Validator::object(const Value &value, const ObjectSchema &schema, const std::string &path)
{
    Json out = Json::object();
    if (value.kind != ValueKind::Map) {
        wrongType(value, path, "a mapping", false);
        return out;
    }
    std::vector<std::string_view> known;
    for (const Field &field : schema.fields)
        known.push_back(field.name);
    for (const Member &member : value.members) {
        const Field *field = schema.find(member.key);
        const std::string at = join(path, member.key);
        if (!field)
            unknownKey(value, member, path, path.empty() ? "a workflow" : '`' + path + '`', known);
        else if (member.value.kind == ValueKind::Null && !field->required
            && field->type != FieldType::Bool)
            continue;
        else
            out[member.key] = this->field(member.value, *field, at);
    }
    for (const Field &field : schema.fields) {
        if (field.required && !value.find(field.name)) {
            const std::string where = path.empty() ? "The workflow" : '`' + path + '`';
            missingKey(Severity::Error, value, path, std::string(field.name),
                where + " must have the key `" + std::string(field.name) + "`.");
        }
    }
    return out;
}

Json Validator::field(const Value &value, const Field &field, const std::string &path)
{
    switch (field.type) {
    case FieldType::Text:
        return text(value, field.name, path);
    case FieldType::Uuid: {
        const Json id = text(value, field.name, path);
        if (id.is_string() && !isUuid(id.get<std::string>()))
            add(Severity::Error, "bad-format", value.span, path, '`' + path + "` must be a UUID.");
        return id;
    }
    case FieldType::ServerUrl: {
        const Json url = text(value, field.name, path);
        if (url.is_string())
            serverUrl(url.get<std::string>(), value.span, path);
        return url;
    }
    case FieldType::Bool:
        return boolean(value, field, path);
    case FieldType::Int:
        return integer(value, field, path);
    case FieldType::TextList:
        return textList(value, path);
    case FieldType::FreeMap:
        if (value.kind != ValueKind::Map)
            wrongType(value, path, "a mapping", false);
        return toJson(value);
    case FieldType::Any:
        return toJson(value);
    case FieldType::Enum:
        return enumeration(value, field, path);
    case FieldType::Object: {
        Json out = object(value, *field.object, path);
        if (field.object->name == "FilterPattern")
            filterPattern(value, path);
        return out;
    }
    case FieldType::Source:
        break;
    }
    return path == "source" ? source(value, path) : toJson(value);
}

Json Validator::text(const Value &value, std::string_view, const std::string &path)
{
    if (value.kind != ValueKind::Text)
        wrongType(value, path, "a text", true);
    return value.kind == ValueKind::Text ? Json(value.text) : Json();
}

Json Validator::boolean(const Value &value, const Field &field, const std::string &path)
{
    if (value.kind == ValueKind::Null && !field.required) {
        add(Severity::Warning, "suspicious-scalar", value.span, path,
            '`' + path + "` has no value here, which counts as false.");
        return false;
    }
    const auto result = laxBool(value);
    if (!result)
        wrongType(value, path, "true or false", false);
    return result ? Json(*result) : Json();
}

Json Validator::integer(const Value &value, const Field &field, const std::string &path)
{
    const auto result = laxInt(value);
    if (!result) {
        wrongType(value, path, "a whole number", false);
        return nullptr;
    }
    if (*result < field.minimum || *result > field.maximum) {
        add(Severity::Error, "bad-value", value.span, path,
            '`' + path + "` must be from " + std::to_string(field.minimum) + " to "
                + std::to_string(field.maximum) + '.');
    }
    return *result;
}

Json Validator::textList(const Value &value, const std::string &path)
{
    Json out = Json::array();
    if (value.kind != ValueKind::List) {
        wrongType(value, path, "a list of texts", false);
        return out;
    }
    for (std::size_t i = 0; i < value.items.size(); ++i)
        out.push_back(text(value.items[i], {}, path + '[' + std::to_string(i) + ']'));
    return out;
}

Json Validator::enumeration(const Value &value, const Field &field, const std::string &path)
{
    if (value.kind != ValueKind::Text) {
        wrongType(value, path, list(field.values), true);
        return nullptr;
    }
    if (std::find(field.values.begin(), field.values.end(), value.text) == field.values.end()) {
        const auto meant = closest(value.text, field.values);
        std::string message = shown(value, path) + " is no value of `" + path + "`.";
        message += meant ? " Did you mean `" + std::string(*meant) + "`?"
                         : " It takes " + list(field.values) + '.';
        Diagnostic &diagnostic
            = add(Severity::Error, field.name == "type" ? "bad-discriminator" : "bad-enum",
                value.span, path, std::move(message));
        if (meant)
            diagnostic.fixes.push_back({ "Change to `" + std::string(*meant) + '`',
                { replace(value.span, std::string(*meant)) } });
    }
    return value.text;
}

void Validator::filterPattern(const Value &value, const std::string &path)
{
    const Value *lists[2] = { value.get("includes"), value.get("excludes") };
    for (const Value *list : lists) {
        for (const Value &item : list ? list->items : std::vector<Value>()) {
            if (item.kind != ValueKind::Text)
                continue;
            const std::string error = regexError(item.text);
            if (!error.empty())
                add(Severity::Error, "bad-regex", item.span, path,
                    '`' + item.text + "` is no regular expression: " + error + '.');
        }
    }
    if (!lists[0] || !lists[1])
        return;
    for (const Value &include : lists[0]->items) {
        for (const Value &exclude : lists[1]->items) {
            if (include.kind == ValueKind::Text && exclude.kind == ValueKind::Text
                && include.text == exclude.text)
                add(Severity::Warning, "filter-conflict", exclude.span, path,
                    '`' + exclude.text
                        + "` is included and excluded; the exclude wins, so nothing that it "
                          "matches "
                          "passes.");
        }
    }
}

void Validator::serverUrl(const std::string &url, const Span &span, const std::string &path)
{
    const bool http = url.starts_with("http://") || url.starts_with("https://");
    if (!http)
        add(Severity::Warning, "bad-format", span, path,
            '`' + path + "` should begin with http:// or https://.");
    else if (trimmed(url).find("/api") == std::string::npos)
        add(Severity::Warning, "bad-format", span, path,
            '`' + path + "` usually ends in /api, as in http://localhost:8585/api.");
}

} // namespace cs::workflow
