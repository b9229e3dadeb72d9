// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fqn.h"

#include <array>

namespace cs::fqn {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> reserved { {
    { "::", "__reserved__colon__" },
    { ">", "__reserved__arrow__" },
    { "\"", "__reserved__quote__" },
    { "\n", "__reserved__newline__" },
    { "\r", "__reserved__carriage_return__" },
    { "\t", "__reserved__tab__" },
} };

void replaceAll(std::string &text, std::string_view from, std::string_view to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at)) {
        text.replace(at, from.size(), to);
        at += to.size();
    }
}

bool isQuoted(std::string_view name)
{
    return name.size() >= 2 && name.front() == '"' && name.back() == '"';
}

} // namespace

Result<std::string> quoteName(std::string_view name)
{
    const std::string_view bare = isQuoted(name) ? name.substr(1, name.size() - 2) : name;
    if (bare.find_first_of("\"\n\r") != std::string_view::npos)
        return Error { "fqn-quote",
                       "The name '" + std::string(name)
                           + "' cannot be part of a fully qualified name: it holds a quote or a line break.",
                       {}, {} };
    if (bare.empty())
        return Error { "fqn-empty", "A fully qualified name cannot have an empty part.", {}, {} };
    if (bare.find('.') == std::string_view::npos)
        return std::string(bare);
    return '"' + std::string(bare) + '"';
}

Result<std::string> build(const std::vector<std::string_view> &parts)
{
    std::string whole;
    for (const std::string_view part : parts) {
        auto quoted = quoteName(part);
        if (!quoted)
            return std::move(quoted).error();
        if (!whole.empty())
            whole += '.';
        whole += *quoted;
    }
    return whole;
}

Result<std::vector<std::string>> split(std::string_view text)
{
    std::vector<std::string> parts;
    std::string part;
    bool quoted = false;
    bool wasQuoted = false;
    const auto bad = [&](std::string why) {
        return Error { "fqn-syntax",
                       "'" + std::string(text) + "' is no fully qualified name: " + why, {}, {} };
    };
    for (const char c : text) {
        if (quoted) {
            if (c == '"')
                quoted = false;
            else
                part += c;
        } else if (c == '"') {
            if (!part.empty() || wasQuoted)
                return bad("a quote stands inside a part.");
            quoted = wasQuoted = true;
        } else if (c == '.') {
            if (part.empty())
                return bad("a part is empty.");
            parts.push_back(std::move(part));
            part.clear();
            wasQuoted = false;
        } else if (wasQuoted) {
            return bad("text follows a closing quote.");
        } else {
            part += c;
        }
    }
    if (quoted)
        return bad("a quote is not closed.");
    if (part.empty())
        return bad("a part is empty.");
    parts.push_back(std::move(part));
    return parts;
}

std::string unquoteName(std::string_view name)
{
    return std::string(isQuoted(name) ? name.substr(1, name.size() - 2) : name);
}

std::string encodeReserved(std::string_view name)
{
    std::string text(name);
    for (const auto &[plain, word] : reserved)
        replaceAll(text, plain, word);
    return text;
}

std::string decodeReserved(std::string_view name)
{
    std::string text(name);
    for (const auto &[plain, word] : reserved)
        replaceAll(text, word, plain);
    return text;
}

} // namespace cs::fqn
