// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/search.h"

#include "core/base/ascii.h"
#include "core/base/jsonwriter.h"

#include <algorithm>

namespace cs::trace {

namespace {

std::string asWritten(std::string_view text)
{
    std::string quoted;
    appendJsonString(quoted, text);
    return quoted.substr(1, quoted.size() - 2);
}

// Position after the string that starts at the quote at `from`.
std::size_t endOfString(std::string_view line, std::size_t from)
{
    std::size_t at = from + 1;
    while (at < line.size() && line[at] != '"')
        at += line[at] == '\\' ? 2 : 1;
    return std::min(at + 1, line.size());
}

} // namespace

std::string_view rawPath(std::string_view line)
{
    // seq and event come before it and hold no quote of their own (eventjson.h).
    constexpr std::string_view key = "\"path\":\"";
    const std::size_t at = line.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = at + key.size();
    return line.substr(begin, endOfString(line, begin - 1) - 1 - begin);
}

LineFilter::LineFilter(const Filter &filter)
    : m_path(asWritten(filter.pathPrefix))
    , m_text(filter.caseSensitive ? asWritten(filter.text) : lower(asWritten(filter.text)))
    , m_exact(filter.caseSensitive)
{ }

bool LineFilter::mayMatch(const Block &block) const
{
    if (!m_path.empty() && block.lines().find(m_path) == std::string_view::npos)
        return false;
    if (m_text.empty())
        return true;
    return (m_exact ? block.lines().find(m_text) : lower(block.lines()).find(m_text))
        != std::string_view::npos;
}

bool LineFilter::matches(std::string_view line) const
{
    return (m_path.empty() || pathMatches(line)) && (m_text.empty() || textMatches(line));
}

bool LineFilter::pathMatches(std::string_view line) const
{
    const std::string_view path = rawPath(line);
    if (!path.starts_with(m_path))
        return false;
    // "…/table" holds "…/table[Album]" and "…/table/…" but not "…/table_x".
    constexpr std::string_view borders = "/[#";
    return path.size() == m_path.size()
        || borders.find(path[m_path.size()]) != std::string_view::npos;
}

// In values only: every line has the keys "event" and "path", and the name of its kind.
bool LineFilter::textMatches(std::string_view line) const
{
    std::string buffer;
    std::string_view text = line;
    if (!m_exact) {
        buffer = lower(line);
        text = buffer;
    }
    if (text.find(m_text) == std::string_view::npos)
        return false;
    std::string_view key;
    int depth = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"') {
            const std::size_t end = endOfString(text, at);
            const std::string_view content = text.substr(at + 1, end - at - 2);
            at = end;
            if (at < text.size() && text[at] == ':')
                key = depth == 1 ? content : std::string_view();
            else if (key != "event" && content.find(m_text) != std::string_view::npos)
                return true;
            else
                key = {};
        } else if (c == '{' || c == '[') {
            ++depth;
            ++at;
        } else if (c == '}' || c == ']') {
            --depth;
            ++at;
        } else if (c == ',' || c == ':') {
            ++at;
        } else { // a number, true, false, null
            const std::size_t end = std::min(text.find_first_of(",}]", at), text.size());
            const bool own = depth > 1 || (key != "seq" && key != "t_us" && key != "thread");
            if (own && text.substr(at, end - at).find(m_text) != std::string_view::npos)
                return true;
            key = {};
            at = end;
        }
    }
    return false;
}

} // namespace cs::trace
