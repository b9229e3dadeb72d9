// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/document.h"
#include "core/workflow/scalar.h"

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <deque>
#include <map>
#include <sstream>

namespace cs::workflow {

namespace {

struct Trouble // ends the parse from any depth; caught in parseYaml
{
    std::string code;
    std::string message;
    std::size_t at;
};

struct Raw
{
    enum class Kind { Scalar, List, Map } kind = Kind::Scalar;
    std::string text;
    std::string tag;
    bool quoted = false;
    std::size_t from = 0;
    std::size_t to = 0;
    std::vector<int> children; // of a map: key, value, key, value
    bool open = false; // being expanded: met again, it holds itself
};

// Keeps what yaml-cpp's parser reports as a graph, positions and tags included; its own nodes lose
// the difference between `null`, `~` and nothing.
class Collector final : public YAML::EventHandler
{
public:
    explicit Collector(const std::string &text)
        : m_text(text)
    { }

    std::deque<Raw> nodes;
    int root = -1;

    void OnDocumentStart(const YAML::Mark &) override { m_anchors.clear(); }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        std::size_t at = skipProperties(offset(mark));
        std::size_t length = 0;
        for (const std::string_view word : { "null", "Null", "NULL", "~" }) {
            if (std::string_view(m_text).substr(at).starts_with(word))
                length = word.size();
        }
        if (length == 0) { // its mark stands on what follows it
            const std::size_t before = m_text.find_last_not_of(" \t\r\n", at ? at - 1 : 0);
            at = at == 0 || before == std::string::npos ? 0 : before + 1;
        }
        Raw raw;
        raw.tag = "?";
        raw.text = m_text.substr(at, length);
        raw.from = at;
        raw.to = at + length;
        add(std::move(raw), anchor);
    }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override
    {
        attach(m_anchors.at(anchor));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        const std::string &value) override
    {
        Raw raw;
        raw.text = value;
        raw.tag = tag;
        raw.from = skipProperties(offset(mark));
        const char first = raw.from < m_text.size() ? m_text[raw.from] : '\0';
        raw.quoted = tag == "!" || first == '"' || first == '\'' || first == '|' || first == '>';
        raw.to = endOfScalar(raw);
        add(std::move(raw), anchor);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        open(Raw::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        open(Raw::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    [[nodiscard]] std::size_t offset(const YAML::Mark &mark) const
    {
        return mark.pos < 0 ? 0 : std::min<std::size_t>(mark.pos, m_text.size());
    }

    // A node's mark stands on its anchor or tag, if it has them.
    [[nodiscard]] std::size_t skipProperties(std::size_t at) const
    {
        while (at < m_text.size() && (m_text[at] == '&' || m_text[at] == '!')) {
            const std::size_t space = m_text.find_first_of(" \t\r\n", at);
            const std::size_t next = space == std::string::npos
                ? std::string::npos
                : m_text.find_first_not_of(" \t\r\n", space);
            if (next == std::string::npos)
                break;
            at = next;
        }
        return at;
    }

    [[nodiscard]] std::size_t endOfScalar(const Raw &raw) const
    {
        const char first = raw.from < m_text.size() ? m_text[raw.from] : '\0';
        if (first == '"' || first == '\'') {
            for (std::size_t i = raw.from + 1; i < m_text.size(); ++i) {
                const bool doubled
                    = first == '\'' && m_text[i] == '\'' && m_text.compare(i, 2, "''") == 0;
                if (doubled || (first == '"' && m_text[i] == '\\'))
                    ++i;
                else if (m_text[i] == first)
                    return i + 1;
            }
            // yaml-cpp lets the end of the file close a quote
            throw Trouble { "syntax", "This quote is never closed.", raw.from };
        }
        if (!raw.quoted && m_text.compare(raw.from, raw.text.size(), raw.text) == 0)
            return raw.from + raw.text.size();
        return std::min(m_text.find('\n', raw.from), m_text.size());
    }

    void add(Raw raw, YAML::anchor_t anchor)
    {
        if (nodes.size() >= static_cast<std::size_t>(maxValues))
            throw Trouble { "alias-depth", "This file holds more values than any workflow config.",
                raw.from };
        nodes.push_back(std::move(raw));
        const int index = static_cast<int>(nodes.size()) - 1;
        if (anchor)
            m_anchors[anchor] = index;
        attach(index);
    }
    void attach(int index)
    {
        if (m_stack.empty())
            root = index;
        else
            nodes[m_stack.back()].children.push_back(index);
    }
    void open(Raw::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
    {
        Raw raw;
        raw.kind = kind;
        raw.tag = tag;
        raw.from = skipProperties(offset(mark));
        raw.to = raw.from;
        add(std::move(raw), anchor);
        m_stack.push_back(static_cast<int>(nodes.size()) - 1);
        if (m_stack.size() > static_cast<std::size_t>(maxDepth))
            throw Trouble { "alias-depth",
                "This file is nested deeper than " + std::to_string(maxDepth) + " levels.",
                offset(mark) };
    }
    void close()
    {
        Raw &raw = nodes[m_stack.back()];
        for (const int child : raw.children)
            raw.to = std::max(raw.to, nodes[child].to);
        m_stack.pop_back();
    }

    const std::string &m_text;
    std::map<YAML::anchor_t, int> m_anchors;
    std::vector<int> m_stack;
};

// From the graph to a tree: aliases and merge keys put in, scalars typed.
class Builder
{
public:
    Builder(Collector &collector, const ExpandedText &text, std::string_view file)
        : m_nodes(collector.nodes)
        , m_text(text)
        , m_file(file)
    { }

    Document build(int root)
    {
        Document document;
        if (root >= 0)
            document.root = value(root, 0);
        document.remarks = std::move(m_remarks);
        return document;
    }

private:
    Value value(int index, int depth)
    {
        Raw &raw = m_nodes[index];
        if (depth > maxDepth || raw.open)
            throw Trouble { "alias-depth",
                raw.open
                    ? "An alias here leads back into itself."
                    : "Aliases nest this file deeper than " + std::to_string(maxDepth) + " levels.",
                raw.from };
        if (++m_count > maxValues)
            throw Trouble { "alias-depth",
                "With its aliases put in, this file holds more values than any workflow "
                "config.",
                raw.from };
        if (raw.kind == Raw::Kind::Scalar)
            return scalar(raw);
        raw.open = true;
        Value result = raw.kind == Raw::Kind::List ? list(raw, depth) : map(raw, depth);
        raw.open = false;
        return result;
    }

    Value scalar(const Raw &raw)
    {
        static const std::string core = "tag:yaml.org,2002:";
        const bool tagged = raw.tag != "?" && raw.tag != "!" && !raw.tag.empty();
        Value value;
        if (tagged && !raw.tag.starts_with(core))
            throw Trouble { "syntax", "The tag " + raw.tag + " is not known here.", raw.from };
        if (!tagged && !raw.quoted) {
            if (raw.text == "=")
                throw Trouble { "syntax", "A lone = means nothing in YAML 1.1; put it in quotes.",
                    raw.from };
            value = plainScalar(raw.text);
        } else {
            value.kind = ValueKind::Text;
            value.text = raw.text;
        }
        if (tagged && raw.tag != core + "str")
            value = typed(raw, raw.tag.substr(core.size()));
        value.quoted = raw.quoted;
        value.span = m_text.span(raw.from, raw.to);
        return value;
    }

    static Value typed(const Raw &raw, const std::string &type)
    {
        Value value = plainScalar(raw.text);
        if (type == "float" && value.kind == ValueKind::Int) {
            value.kind = ValueKind::Float;
            value.real = static_cast<double>(value.integer);
        }
        const std::pair<std::string_view, ValueKind> types[] = {
            { "null", ValueKind::Null },
            { "bool", ValueKind::Bool },
            { "int", ValueKind::Int },
            { "float", ValueKind::Float },
            { "timestamp", ValueKind::Date },
        };
        for (const auto &[name, kind] : types) {
            if (name == type && value.kind == kind)
                return value;
        }
        throw Trouble { "syntax", "This is no !!" + type + '.', raw.from };
    }

    void checkTag(const Raw &raw, std::string_view wanted) const
    {
        if (raw.tag != "?" && raw.tag != "!" && !raw.tag.empty() && raw.tag != wanted)
            throw Trouble { "syntax", "The tag " + raw.tag + " is not known here.", raw.from };
    }

    Value list(const Raw &raw, int depth)
    {
        checkTag(raw, "tag:yaml.org,2002:seq");
        Value value;
        value.kind = ValueKind::List;
        for (const int child : raw.children)
            value.items.push_back(this->value(child, depth + 1));
        value.span = m_text.span(raw.from, raw.to);
        return value;
    }

    [[nodiscard]] bool isMergeKey(const Raw &key) const
    {
        return key.kind == Raw::Kind::Scalar && key.text == "<<" && !key.quoted
            && (key.tag == "?" || key.tag == "tag:yaml.org,2002:merge");
    }

    Value map(const Raw &raw, int depth)
    {
        checkTag(raw, "tag:yaml.org,2002:map");
        Value value;
        value.kind = ValueKind::Map;
        value.span = m_text.span(raw.from, raw.to);
        std::map<std::string, std::size_t> places; // where each key stands in value
        for (std::size_t i = 0; i + 1 < raw.children.size(); i += 2) {
            if (isMergeKey(m_nodes[raw.children[i]]))
                merge(value, places, raw.children[i + 1], depth);
        }
        std::map<std::string, Span> own;
        for (std::size_t i = 0; i + 1 < raw.children.size(); i += 2) {
            const Raw &key = m_nodes[raw.children[i]];
            if (isMergeKey(key))
                continue;
            if (key.kind != Raw::Kind::Scalar)
                throw Trouble { "syntax", "A key must be a plain text.", key.from };
            Member member { key.text, m_text.span(key.from, key.to),
                this->value(raw.children[i + 1], depth + 1) };
            keyRemarks(key, member, own);
            const auto [it, fresh] = places.emplace(member.key, value.members.size());
            if (fresh)
                value.members.push_back(std::move(member));
            else
                value.members[it->second] = std::move(member);
        }
        return value;
    }

    void keyRemarks(const Raw &key, const Member &member, std::map<std::string, Span> &own)
    {
        const auto [it, fresh] = own.emplace(member.key, member.keySpan);
        if (!fresh) {
            remark("duplicate-key", member.keySpan,
                "The key `" + member.key + "` already stands in line "
                    + std::to_string(it->second.line) + " of the same mapping; this one counts.");
        }
        if (key.quoted)
            return;
        const ValueKind kind = scalar(key).kind;
        if (kind != ValueKind::Text) {
            remark("suspicious-scalar", member.keySpan,
                "YAML reads the key `" + member.key + "` as " + std::string(describe(kind))
                    + ", not as a text; put it in quotes.");
        }
    }

    void remark(std::string code, const Span &span, std::string message)
    {
        Diagnostic remark { Severity::Warning, std::move(code), std::move(message), {}, {} };
        remark.location = { m_file, span.line, span.column, span.endLine, span.endColumn, {} };
        m_remarks.push_back(std::move(remark));
    }

    // What a merge brings never wins over what is there; of a list, the first wins.
    void merge(Value &into, std::map<std::string, std::size_t> &places, int index, int depth)
    {
        const Value from = value(index, depth + 1);
        const bool isList = from.kind == ValueKind::List;
        std::vector<const Value *> maps;
        for (const Value &item : from.items)
            maps.push_back(&item);
        if (!isList)
            maps.push_back(&from);
        for (const Value *one : maps) {
            if (one->kind != ValueKind::Map)
                throw Trouble { "syntax", "`<<` takes a mapping, or a list of mappings.",
                    m_nodes[index].from };
            for (const Member &member : one->members) {
                if (places.emplace(member.key, into.members.size()).second)
                    into.members.push_back(member);
            }
        }
    }

    std::deque<Raw> &m_nodes;
    const ExpandedText &m_text;
    std::string m_file;
    int m_count = 0;
    std::vector<Diagnostic> m_remarks;
};

} // namespace

Result<Document> parseYaml(const ExpandedText &text, std::string_view file)
{
    const auto fail = [&](std::string code, std::string message, std::size_t at) {
        const Span span = text.span(at, at);
        return Error { std::move(code), std::move(message),
            { std::string(file), span.line, span.column, 0, 0, {} }, {} };
    };
    try {
        std::istringstream stream(text.text());
        YAML::Parser parser(stream);
        Collector collector(text.text());
        parser.HandleNextDocument(collector);
        Collector second(text.text());
        if (collector.root >= 0 && parser.HandleNextDocument(second)) {
            const std::size_t at = second.nodes.empty() ? text.text().size() : second.nodes[0].from;
            return fail(
                "syntax", "A second document begins here; a workflow config is one document.", at);
        }
        return Builder(collector, text, file).build(collector.root);
    } catch (const Trouble &trouble) {
        return fail(trouble.code, trouble.message, trouble.at);
    } catch (const YAML::DeepRecursion &error) {
        return fail("alias-depth",
            "This file is nested deeper than " + std::to_string(maxDepth) + " levels.",
            error.mark.pos < 0 ? 0 : static_cast<std::size_t>(error.mark.pos));
    } catch (const YAML::Exception &error) {
        return fail("syntax", "This is not valid YAML: " + error.msg + '.',
            error.mark.pos < 0 ? 0 : static_cast<std::size_t>(error.mark.pos));
    } catch (const std::exception &error) {
        return fail("syntax", std::string("This is not valid YAML: ") + error.what() + '.', 0);
    }
}

} // namespace cs::workflow
