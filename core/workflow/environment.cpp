// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/environment.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cstdlib>

namespace cs::workflow {

namespace {

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

// The reference at the start of text, which begins with '$': its length (0: none) and its name.
std::pair<std::size_t, std::string_view> reference(std::string_view text)
{
    if (text.size() > 1 && text[1] == '{') {
        const std::size_t close = text.find('}');
        if (close == std::string_view::npos)
            return { 0, {} };
        return { close + 1, text.substr(2, close - 2) };
    }
    std::size_t end = 1;
    while (end < text.size() && isNameChar(text[end]))
        ++end;
    return end == 1 ? std::pair<std::size_t, std::string_view>()
                    : std::pair(end, text.substr(1, end - 1));
}

} // namespace

Environment processEnvironment()
{
    return [](std::string_view name) -> std::optional<std::string> {
        const char *value = std::getenv(std::string(name).c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
}

ExpandedText::ExpandedText(std::string_view original, const Environment &environment)
    : m_original(original)
    , m_pieces { { 0, 0, true } }
    , m_lines { 0 }
{
    for (std::size_t i = 0; i < m_original.size(); ++i) {
        if (m_original[i] == '\n')
            m_lines.push_back(i + 1);
    }
    const std::string_view rest = m_original;
    std::size_t at = 0;
    while (at < rest.size()) {
        const std::size_t dollar = std::min(rest.find('$', at), rest.size());
        m_text += rest.substr(at, dollar - at);
        at = dollar;
        if (at == rest.size())
            break;
        const auto [length, name] = reference(rest.substr(at));
        const auto value = length && !name.empty() ? environment(name) : std::nullopt;
        if (!value) {
            const std::size_t keep = std::max<std::size_t>(length, 1);
            m_text += rest.substr(at, keep);
            at += keep;
            continue;
        }
        m_pieces.push_back({ m_text.size(), at, false });
        m_text += *value;
        at += length;
        m_pieces.push_back({ m_text.size(), at, true });
    }
}

std::size_t ExpandedText::originalOffset(std::size_t offset, bool end) const
{
    auto next = std::upper_bound(m_pieces.begin(), m_pieces.end(), offset,
        [](std::size_t o, const Piece &p) { return o < p.expanded; });
    // An end right where a piece begins belongs to the piece before.
    if (end && next - m_pieces.begin() > 1 && std::prev(next)->expanded == offset)
        --next;
    const Piece &piece = *std::prev(next);
    if (piece.copied)
        return std::min(piece.original + (offset - piece.expanded), m_original.size());
    if (end && next != m_pieces.end())
        return next->original;
    return piece.original;
}

void ExpandedText::place(std::size_t offset, int &line, int &column) const
{
    const auto next = std::upper_bound(m_lines.begin(), m_lines.end(), offset);
    const std::size_t start = *std::prev(next);
    line = static_cast<int>(next - m_lines.begin());
    column = 1
        + static_cast<int>(utf8Length(std::string_view(m_original).substr(start, offset - start)));
}

Span ExpandedText::span(std::size_t from, std::size_t to) const
{
    Span span;
    span.from = originalOffset(from, false);
    span.to = std::max(span.from, originalOffset(std::max(from, to), true));
    place(span.from, span.line, span.column);
    place(span.to, span.endLine, span.endColumn);
    return span;
}

std::string_view ExpandedText::original(std::size_t from, std::size_t to) const
{
    const std::size_t start = originalOffset(from, false);
    return std::string_view(m_original).substr(start, originalOffset(to, true) - start);
}

std::vector<std::string> openVariables(std::string_view text)
{
    std::vector<std::string> names;
    for (std::size_t at = 0; (at = text.find('$', at)) != std::string_view::npos;) {
        const auto [length, name] = reference(text.substr(at));
        const bool braces = text.substr(at).starts_with("${");
        const bool capitals
            = std::all_of(name.begin(), name.end(), [](char c) { return c < 'a' || c > 'z'; });
        const bool digit = !name.empty() && name.front() >= '0' && name.front() <= '9';
        if (!name.empty() && std::all_of(name.begin(), name.end(), isNameChar)
            && (braces || (capitals && !digit)))
            names.emplace_back(name);
        at += std::max<std::size_t>(length, 1);
    }
    return names;
}

} // namespace cs::workflow
