// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/http.h"

#include "core/base/jsonwriter.h"

#include <charconv>

namespace cs::catalog {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::optional<std::string> decoded(std::string_view text, bool plusIsSpace)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        } else if (c == '+' && plusIsSpace) {
            c = ' ';
        }
        if (c == '\0')
            return std::nullopt;
        result += c;
    }
    return result;
}

} // namespace

std::string HttpRequest::parameter(std::string_view name, std::string_view fallback) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return std::string(fallback);
}

bool HttpRequest::flag(std::string_view name, bool fallback) const
{
    const std::string value = parameter(name);
    return value.empty() ? fallback : value == "true" || value == "True" || value == "1";
}

std::vector<std::string> HttpRequest::allParameters(std::string_view name) const
{
    std::vector<std::string> all;
    for (const auto &[key, value] : parameters) {
        if (key == name)
            all.push_back(value);
    }
    return all;
}

std::optional<long long> HttpRequest::number(std::string_view name, long long fallback) const
{
    const std::string text = parameter(name);
    if (text.empty())
        return fallback;
    long long value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() ? std::optional(value)
                                                                   : std::nullopt;
}

bool parseTarget(HttpRequest &request)
{
    std::string_view target = request.target;
    target = target.substr(0, target.find('#'));
    const auto question = target.find('?');
    std::string_view path = target.substr(0, question);
    if (path.empty() || path.front() != '/')
        return false;
    path.remove_prefix(1);
    request.segments.clear();
    request.parameters.clear();
    while (true) {
        const auto slash = path.find('/');
        auto segment = decoded(path.substr(0, slash), false);
        if (!segment)
            return false;
        request.segments.push_back(std::move(*segment));
        if (slash == std::string_view::npos)
            break;
        path.remove_prefix(slash + 1);
    }
    if (request.segments.size() > 1 && request.segments.back().empty())
        request.segments.pop_back();
    if (question == std::string_view::npos)
        return true;
    std::string_view query = target.substr(question + 1);
    while (!query.empty()) {
        const auto ampersand = query.find('&');
        const std::string_view pair = query.substr(0, ampersand);
        const auto equals = pair.find('=');
        auto key = decoded(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos ? std::optional<std::string>("")
                                                      : decoded(pair.substr(equals + 1), true);
        if (!key || !value)
            return false;
        request.parameters.emplace_back(std::move(*key), std::move(*value));
        query = ampersand == std::string_view::npos ? std::string_view()
                                                    : query.substr(ampersand + 1);
    }
    return true;
}

HttpReply errorReply(int status, std::string_view message)
{
    HttpReply reply;
    reply.status = status;
    JsonWriter(reply.body)
        .beginObject()
        .member("code", status)
        .member("message", message)
        .endObject();
    return reply;
}

} // namespace cs::catalog
