// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/document.h"

#include <algorithm>
#include <limits>
#include <map>

namespace cs::workflow {

namespace {

// JSON with positions. As Python's json module: NaN and Infinity are numbers, of equal keys the
// last one counts.
class Parser
{
public:
    Parser(const ExpandedText &text, std::string_view file)
        : m_expanded(text)
        , m_text(text.text())
        , m_file(file)
    { }

    Result<Document> parse()
    {
        Document document;
        blanks();
        if (value(document.root, 0)) {
            blanks();
            if (m_at < m_text.size())
                fail("Something follows the end of the document.");
        }
        if (m_error)
            return std::move(*m_error);
        document.remarks = std::move(m_remarks);
        return document;
    }

private:
    bool fail(std::string message, std::string code = "syntax")
    {
        if (!m_error) {
            const Span span = m_expanded.span(m_at, m_at);
            m_error = Error { std::move(code), std::move(message),
                { m_file, span.line, span.column, 0, 0, {} }, {} };
        }
        return false;
    }
    void blanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(Value &out, int depth)
    {
        if (depth > maxDepth)
            return fail("This file is nested deeper than " + std::to_string(maxDepth) + " levels.",
                "alias-depth");
        if (++m_count > maxValues)
            return fail("This file holds more values than any workflow config.", "alias-depth");
        const std::size_t from = m_at;
        const char c = peek();
        bool good = false;
        if (c == '{')
            good = object(out, depth);
        else if (c == '[')
            good = array(out, depth);
        else if (c == '"') {
            out.kind = ValueKind::Text;
            out.quoted = true;
            out.style = ValueStyle::DoubleQuoted;
            good = string(out.text);
        } else
            good = word(out);
        out.span = m_expanded.span(from, m_at);
        return good;
    }

    bool object(Value &out, int depth)
    {
        out.kind = ValueKind::Map;
        out.style = ValueStyle::Flow;
        ++m_at;
        blanks();
        if (take('}'))
            return true;
        std::map<std::string, std::size_t> places;
        while (true) {
            blanks();
            if (peek() != '"')
                return fail("A key in double quotes is expected here.");
            Member member;
            const std::size_t from = m_at;
            if (!string(member.key))
                return false;
            member.keySpan = m_expanded.span(from, m_at);
            blanks();
            if (!take(':'))
                return fail("A colon is expected after the key.");
            blanks();
            if (!value(member.value, depth + 1))
                return false;
            put(out, places, std::move(member));
            blanks();
            if (take('}'))
                return true;
            if (!take(','))
                return fail("A comma or a closing brace is expected here.");
        }
    }

    void put(Value &map, std::map<std::string, std::size_t> &places, Member member)
    {
        const auto [it, fresh] = places.emplace(member.key, map.members.size());
        if (fresh) {
            map.members.push_back(std::move(member));
            return;
        }
        Member &present = map.members[it->second];
        Diagnostic remark { Severity::Warning, "duplicate-key",
            "The key `" + member.key + "` already stands in line "
                + std::to_string(present.keySpan.line) + " of the same mapping; this one counts.",
            {}, {}, {} };
        remark.location = { m_file, member.keySpan.line, member.keySpan.column,
            member.keySpan.endLine, member.keySpan.endColumn, {} };
        m_remarks.push_back(std::move(remark));
        present = std::move(member);
    }

    bool array(Value &out, int depth)
    {
        out.kind = ValueKind::List;
        out.style = ValueStyle::Flow;
        ++m_at;
        blanks();
        if (take(']'))
            return true;
        while (true) {
            blanks();
            if (!value(out.items.emplace_back(), depth + 1))
                return false;
            blanks();
            if (take(']'))
                return true;
            if (!take(','))
                return fail("A comma or a closing bracket is expected here.");
        }
    }

    bool string(std::string &out)
    {
        const std::size_t from = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\n')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            m_at = from;
            return fail("This text has no closing double quote on its line.");
        }
        ++m_at;
        const auto parsed = parseJson(std::string_view(m_text).substr(from, m_at - from));
        if (!parsed || !parsed->is_string()) {
            m_at = from;
            return fail("This text holds a backslash that JSON does not know.");
        }
        out = parsed->get<std::string>();
        return true;
    }

    bool word(Value &out)
    {
        const std::size_t end
            = std::min(m_text.find_first_of(" \t\r\n,]}:[{\"", m_at), m_text.size());
        const std::string text = m_text.substr(m_at, end - m_at);
        if (text.empty())
            return fail(m_at == m_text.size() ? "The document ends too early."
                                              : "A value is expected here.");
        out.text = text;
        if (text == "null") {
            out.kind = ValueKind::Null;
        } else if (text == "true" || text == "false") {
            out.kind = ValueKind::Bool;
            out.boolean = text == "true";
        } else if (text == "NaN" || text == "Infinity" || text == "-Infinity") {
            out.kind = ValueKind::Float;
            out.real = text == "NaN" ? std::numeric_limits<double>::quiet_NaN()
                : text == "Infinity" ? std::numeric_limits<double>::infinity()
                                     : -std::numeric_limits<double>::infinity();
        } else if (!number(text, out)) {
            return fail(
                "`" + text.substr(0, 40) + "` is no JSON value; texts stand in double quotes.");
        }
        m_at = end;
        return true;
    }

    static bool number(const std::string &text, Value &out)
    {
        const auto parsed = parseJson(text);
        if (!parsed || !parsed->is_number())
            return false;
        if (parsed->is_number_integer()
            && (!parsed->is_number_unsigned()
                || parsed->get<std::uint64_t>()
                    <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))) {
            out.kind = ValueKind::Int;
            out.integer = parsed->get<std::int64_t>();
        } else {
            out.kind = ValueKind::Float;
            out.real = parsed->get<double>();
        }
        return true;
    }

    const ExpandedText &m_expanded;
    const std::string &m_text;
    std::string m_file;
    std::size_t m_at = 0;
    int m_count = 0;
    std::optional<Error> m_error;
    std::vector<Diagnostic> m_remarks;
};

} // namespace

Result<Document> parseJsonDocument(const ExpandedText &text, std::string_view file)
{
    return Parser(text, file).parse();
}

} // namespace cs::workflow
