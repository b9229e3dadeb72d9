// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/yamlreader.h"

#include "core/workflow/document.h"

#include <algorithm>
#include <map>
#include <yaml.h>

namespace cs::workflow::yaml {

namespace {

ValueStyle styleOf(yaml_scalar_style_t style)
{
    switch (style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE:
        return ValueStyle::SingleQuoted;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
        return ValueStyle::DoubleQuoted;
    case YAML_LITERAL_SCALAR_STYLE:
        return ValueStyle::Literal;
    case YAML_FOLDED_SCALAR_STYLE:
        return ValueStyle::Folded;
    default:
        return ValueStyle::Plain;
    }
}

std::string_view text(const yaml_char_t *chars)
{
    return chars ? std::string_view(reinterpret_cast<const char *>(chars)) : std::string_view();
}

// What libyaml says, for someone who does not know how a scanner works.
std::string sentence(std::string_view problem, std::string_view context)
{
    struct Row
    {
        std::string_view problem;
        std::string_view says;
    };
    constexpr Row rows[] = {
        { "mapping values are not allowed in this context",
            "A colon with a blank behind it makes a key, and none may stand here: put the text in "
            "quotes, or mind the indentation of the lines above." },
        { "found character that cannot start any token",
            "No value may begin with this character; put the text in quotes. (Tabs do not indent "
            "YAML.)" },
        { "found unexpected end of stream",
            "Something here is never closed: a quote or a bracket." },
        { "could not find expected ':'",
            "This line is no `key: value`; a colon is missing, or it is indented wrongly." },
        { "did not find expected key",
            "A key is expected here; mind the indentation, which must be that of the other keys." },
        { "did not find expected '-' indicator",
            "A list entry (`- …`) is expected here; mind the indentation." },
        { "did not find expected ',' or ']'", "A comma or a closing bracket is missing." },
        { "did not find expected ',' or '}'", "A comma or a closing brace is missing." },
        { "block sequence entries are not allowed in this context",
            "A list entry may not begin here; put the list on lines of its own." },
        { "did not find expected alphabetic or numeric character",
            "A name must follow `*` or `&`; put a text that begins with one in quotes." },
        { "did not find expected <document start>",
            "Something follows the end of the document; mind its indentation." },
    };
    for (const Row &row : rows) {
        if (row.problem == problem)
            return std::string(row.says);
    }
    std::string out = "This is not valid YAML: ";
    out += problem.empty() ? std::string_view("it cannot be read") : problem;
    if (!context.empty())
        out += " (" + std::string(context) + ')';
    return out + '.';
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
        if (!yaml_parser_initialize(&m_parser))
            throw Trouble { "syntax", "There is not enough memory to read this file.", 0 };
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(
            &m_parser, reinterpret_cast<const unsigned char *>(text.data()), text.size());
        const bool ascii
            = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
        if (!ascii) { // libyaml's marks count characters
            for (std::size_t i = 0; i < text.size(); ++i) {
                if ((static_cast<unsigned char>(text[i]) & 0xc0) != 0x80)
                    m_offsets.push_back(i);
            }
        }
    }
    ~Reader() { yaml_parser_delete(&m_parser); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    Graph read()
    {
        bool second = false;
        while (true) {
            yaml_event_t event;
            if (!yaml_parser_parse(&m_parser, &event))
                fail();
            const Owner owner { &event };
            switch (event.type) {
            case YAML_STREAM_END_EVENT:
                return std::move(m_graph);
            case YAML_DOCUMENT_START_EVENT:
                if (second)
                    throw Trouble { "syntax",
                        "A second document begins here; a workflow config is one document.",
                        offset(event.start_mark) };
                second = true;
                break;
            default:
                take(event);
            }
        }
    }

private:
    struct Owner
    {
        yaml_event_t *event;
        ~Owner() { yaml_event_delete(event); }
    };

    [[noreturn]] void fail() const
    {
        const bool marked = m_parser.error != YAML_READER_ERROR;
        const std::size_t at = marked ? offset(m_parser.problem_mark)
                                      : std::min(m_parser.problem_offset, m_text.size());
        const std::string_view problem = m_parser.problem ? m_parser.problem : "";
        if (problem.find("nesting") != std::string_view::npos)
            throw tooDeep(at);
        const bool open = problem == "found unexpected end of stream";
        if (m_quoteLines && m_parser.problem_mark.line <= m_quoteLines + 1)
            throw Trouble { "syntax",
                "This quote is closed only in line " + std::to_string(m_quoteLines + 1)
                    + ", where something else goes on.",
                m_quote };
        throw Trouble { "syntax", sentence(problem, m_parser.context ? m_parser.context : ""),
            open && m_parser.context ? offset(m_parser.context_mark) : at };
    }

    static Trouble tooDeep(std::size_t at)
    {
        return { "alias-depth",
            "This file is nested deeper than " + std::to_string(maxDepth) + " levels.", at };
    }

    [[nodiscard]] std::size_t offset(const yaml_mark_t &mark) const
    {
        if (m_offsets.empty())
            return std::min(mark.index, m_text.size());
        return mark.index < m_offsets.size() ? m_offsets[mark.index] : m_text.size();
    }

    // An event begins at its anchor or tag, if it has them.
    [[nodiscard]] std::size_t skipProperties(std::size_t at, std::size_t end) const
    {
        while (at < end && (m_text[at] == '&' || m_text[at] == '!')) {
            at = std::min(m_text.find_first_of(" \t\r\n", at), end);
            while (at < end) {
                at = std::min(m_text.find_first_not_of(" \t\r\n", at), end);
                if (at >= end || m_text[at] != '#')
                    break;
                at = std::min(m_text.find('\n', at), end);
            }
        }
        return at;
    }

    void take(const yaml_event_t &event)
    {
        switch (event.type) {
        case YAML_ALIAS_EVENT:
            alias(event);
            break;
        case YAML_SCALAR_EVENT:
            scalar(event);
            break;
        case YAML_SEQUENCE_START_EVENT: {
            const auto &start = event.data.sequence_start;
            open(Raw::Kind::List, event, text(start.tag), text(start.anchor),
                start.style == YAML_FLOW_SEQUENCE_STYLE);
            break;
        }
        case YAML_MAPPING_START_EVENT: {
            const auto &start = event.data.mapping_start;
            open(Raw::Kind::Map, event, text(start.tag), text(start.anchor),
                start.style == YAML_FLOW_MAPPING_STYLE);
            break;
        }
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            close(event);
            break;
        default:
            break;
        }
    }

    void alias(const yaml_event_t &event)
    {
        const std::size_t from = offset(event.start_mark);
        const auto it = m_anchors.find(text(event.data.alias.anchor));
        if (it == m_anchors.end())
            throw Trouble { "syntax",
                "There is no anchor `&" + std::string(text(event.data.alias.anchor))
                    + "` above; put a text that begins with `*` in quotes.",
                from };
        attach({ it->second, true, from, offset(event.end_mark) });
    }

    void scalar(const yaml_event_t &event)
    {
        const auto &data = event.data.scalar;
        Raw raw;
        raw.text.assign(reinterpret_cast<const char *>(data.value), data.length);
        raw.tag = text(data.tag);
        raw.style = styleOf(data.style);
        raw.quoted = data.style != YAML_PLAIN_SCALAR_STYLE;
        const bool quote = data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
            || data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE;
        m_quoteLines
            = quote && event.start_mark.line < event.end_mark.line ? event.end_mark.line : 0;
        raw.to = offset(event.end_mark);
        raw.from = skipProperties(offset(event.start_mark), raw.to);
        m_quote = raw.from;
        if (raw.style == ValueStyle::Literal || raw.style == ValueStyle::Folded) {
            const std::size_t last = m_text.find_last_not_of(" \t\r\n", raw.to ? raw.to - 1 : 0);
            raw.to = last == std::string_view::npos ? raw.from : std::max(raw.from, last + 1);
        }
        add(std::move(raw), text(data.anchor));
    }

    void add(Raw raw, std::string_view anchor)
    {
        if (m_graph.nodes.size() >= static_cast<std::size_t>(maxValues))
            throw Trouble { "alias-depth", "This file holds more values than any workflow config.",
                raw.from };
        const std::size_t from = raw.from;
        m_graph.nodes.push_back(std::move(raw));
        const int index = static_cast<int>(m_graph.nodes.size()) - 1;
        if (!anchor.empty() && !m_anchors.emplace(anchor, index).second)
            throw Trouble { "syntax",
                "The anchor `&" + std::string(anchor) + "` is already taken further up.", from };
        attach({ index, false, 0, 0 });
    }

    void attach(Child child)
    {
        if (m_stack.empty())
            m_graph.root = child.node;
        else
            m_graph.nodes[static_cast<std::size_t>(m_stack.back())].children.push_back(child);
    }

    void open(Raw::Kind kind, const yaml_event_t &event, std::string_view tag,
        std::string_view anchor, bool flow)
    {
        Raw raw;
        raw.kind = kind;
        raw.style = flow ? ValueStyle::Flow : ValueStyle::Block;
        raw.tag = tag;
        raw.from = skipProperties(offset(event.start_mark), m_text.size());
        raw.to = raw.from;
        const std::size_t from = raw.from;
        add(std::move(raw), anchor);
        m_stack.push_back(static_cast<int>(m_graph.nodes.size()) - 1);
        if (m_stack.size() > static_cast<std::size_t>(maxDepth))
            throw tooDeep(from);
    }

    void close(const yaml_event_t &event)
    {
        Raw &raw = m_graph.nodes[static_cast<std::size_t>(m_stack.back())];
        m_stack.pop_back();
        if (raw.style == ValueStyle::Flow) {
            raw.to = offset(event.end_mark);
            return;
        }
        // The end of a block is where the next thing begins, comments in between included.
        if (raw.kind == Raw::Kind::List && raw.from < m_text.size() && m_text[raw.from] == '-')
            raw.to = raw.from + 1;
        for (const Child &child : raw.children) {
            const std::size_t end
                = child.alias ? child.to : m_graph.nodes[static_cast<std::size_t>(child.node)].to;
            raw.to = std::max(raw.to, end);
        }
    }

    std::string_view m_text;
    yaml_parser_t m_parser {};
    std::vector<std::size_t> m_offsets;
    std::size_t m_quote = 0; // where the last scalar begins
    std::size_t m_quoteLines = 0; // if it is quoted over several lines: its last, from 0
    std::map<std::string, int, std::less<>> m_anchors;
    std::vector<int> m_stack;
    Graph m_graph;
};

} // namespace

Graph read(std::string_view text)
{
    return Reader(text).read();
}

} // namespace cs::workflow::yaml
