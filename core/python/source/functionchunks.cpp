// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/functionchunks.h"

#include <algorithm>
#include <optional>

namespace cs::python {

namespace {

bool isIdentifier(char c)
{
    return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || static_cast<unsigned char>(c) >= 0x80;
}

// The name that a line defines, if it starts a function.
std::optional<std::string> definedName(std::string_view line)
{
    if (line.substr(0, 6) == "async ")
        line.remove_prefix(std::min(line.find_first_not_of(' ', 6), line.size()));
    if (line.substr(0, 4) != "def ")
        return {};
    line.remove_prefix(std::min(line.find_first_not_of(' ', 4), line.size()));
    const auto end = std::find_if_not(line.begin(), line.end(), isIdentifier);
    return std::string(line.begin(), end);
}

// Follows triple-quoted strings over lines: what stands inside them is no indentation.
class StringTracker
{
public:
    [[nodiscard]] bool inside() const { return m_quote != 0; }
    void leave() { m_quote = 0; }

    void line(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const bool quote = c == '"' || c == '\'';
            const bool triple
                = quote && i + 2 < text.size() && text[i + 1] == c && text[i + 2] == c;
            if (m_quote != 0) {
                if (c == '\\') {
                    ++i;
                } else if (triple && c == m_quote) {
                    m_quote = 0;
                    i += 2;
                }
            } else if (triple) {
                m_quote = c;
                i += 2;
            } else if (c == '#') {
                return;
            } else if (quote) {
                for (++i; i < text.size() && text[i] != c; ++i)
                    i += text[i] == '\\' ? 1 : 0;
            }
        }
    }

private:
    char m_quote = 0;
};

bool startsDefinition(std::string_view code)
{
    return code.starts_with("def ") || code.starts_with("async def ") || code.starts_with("class ")
        || code.starts_with('@');
}

} // namespace

std::vector<FunctionChunk> functionChunks(std::string_view text)
{
    std::vector<FunctionChunk> chunks;
    StringTracker strings;
    FunctionChunk open; // the function the line belongs to, when isOpen
    bool isOpen = false;
    std::size_t decorators = std::string_view::npos; // where those above the next def begin
    int decoratorLine = 0;
    const auto close = [&] {
        if (isOpen)
            chunks.push_back(std::move(open));
        isOpen = false;
    };
    int number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        ++number;
        const std::size_t indent = line.find_first_not_of(" \t");
        const bool empty = indent == std::string_view::npos || line[indent] == '\r';
        const std::string_view code = empty ? std::string_view() : line.substr(indent);
        // A definition further left than the function its string began in: the string lacks its
        // end.
        if (strings.inside() && isOpen && int(indent) <= open.indent && startsDefinition(code)) {
            strings.leave();
            open.guessed = true;
        }
        const bool inString = strings.inside();
        strings.line(line);
        if (inString) {
            if (isOpen) {
                open.end = end;
                open.endLine = number;
            }
        } else if (!empty && code[0] != '#') {
            const bool closing = code[0] == ')' || code[0] == ']' || code[0] == '}';
            if (isOpen && int(indent) <= open.indent && !closing)
                close();
            if (isOpen) {
                open.end = end;
                open.endLine = number;
            } else if (code[0] == '@') {
                if (decorators == std::string_view::npos) {
                    decorators = at;
                    decoratorLine = number;
                }
            } else if (auto name = definedName(code)) {
                const bool decorated = decorators != std::string_view::npos;
                isOpen = true;
                open = FunctionChunk { std::move(*name), decorated ? decorators : at, end,
                    decorated ? decoratorLine : number, number, number, int(indent), false };
                decorators = std::string_view::npos;
            } else if (code.starts_with("class ")) {
                decorators = std::string_view::npos;
            }
        }
        at = end + 1;
    }
    close();
    return chunks;
}

void blank(std::string &text, const FunctionChunk &chunk)
{
    constexpr std::string_view nothing = "pass";
    const std::size_t end = std::min(chunk.end, text.size());
    for (std::size_t i = chunk.begin; i < end; ++i) {
        if (text[i] != '\n' && text[i] != '\r')
            text[i] = ' ';
    }
    // On the line of the def: a decorator above it may be too short to hold the word.
    std::size_t at = chunk.begin;
    for (int line = chunk.line; line < chunk.defLine; ++line)
        at = text.find('\n', at) + 1;
    text.replace(at + std::size_t(chunk.indent), nothing.size(), nothing);
}

} // namespace cs::python
