// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/document.h"
#include "core/workflow/scalar.h"
#include "core/workflow/yamlreader.h"

#include <map>
#include <unordered_map>

namespace cs::workflow {

namespace {

using yaml::Child;
using yaml::Raw;
using yaml::Trouble;

// From the graph to a tree: aliases and merge keys put in, scalars typed.
class Builder
{
public:
    Builder(yaml::Graph &graph, const ExpandedText &text, std::string_view file)
        : m_nodes(graph.nodes)
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
    using Places = std::unordered_map<std::string, std::size_t>; // where each key stands in a value

    Value value(int index, int depth)
    {
        Raw &raw = m_nodes[static_cast<std::size_t>(index)];
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
        const bool tagged = raw.tag != "!" && !raw.tag.empty();
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
        value.style = raw.style;
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
        if (raw.tag != "!" && !raw.tag.empty() && raw.tag != wanted)
            throw Trouble { "syntax", "The tag " + raw.tag + " is not known here.", raw.from };
    }

    Value list(const Raw &raw, int depth)
    {
        checkTag(raw, "tag:yaml.org,2002:seq");
        Value value;
        value.kind = ValueKind::List;
        for (const Child &child : raw.children) {
            value.items.push_back(this->value(child.node, depth + 1));
            value.items.back().aliased = child.alias;
        }
        value.style = raw.style;
        value.span = m_text.span(raw.from, raw.to);
        return value;
    }

    [[nodiscard]] bool isMergeKey(const Raw &key) const
    {
        return key.kind == Raw::Kind::Scalar && key.text == "<<" && !key.quoted
            && (key.tag.empty() || key.tag == "tag:yaml.org,2002:merge");
    }

    Value map(const Raw &raw, int depth)
    {
        checkTag(raw, "tag:yaml.org,2002:map");
        Value value;
        value.kind = ValueKind::Map;
        value.span = m_text.span(raw.from, raw.to);
        value.style = raw.style;
        Places places;
        for (std::size_t i = 0; i + 1 < raw.children.size(); i += 2) {
            if (isMergeKey(node(raw.children[i])))
                merge(value, places, raw.children[i + 1].node, depth);
        }
        std::unordered_map<std::string, Span> own;
        for (std::size_t i = 0; i + 1 < raw.children.size(); i += 2) {
            const Raw &key = node(raw.children[i]);
            if (isMergeKey(key))
                continue;
            if (key.kind != Raw::Kind::Scalar)
                throw Trouble { "syntax", "A key must be a plain text.", key.from };
            const Child &child = raw.children[i + 1];
            Member member { key.text, m_text.span(key.from, key.to),
                this->value(child.node, depth + 1), false, {} };
            if (child.alias) {
                member.value.aliased = true;
                member.aliasSpan = m_text.span(child.from, child.to);
            }
            keyRemarks(key, member, own);
            const auto [it, fresh] = places.emplace(member.key, value.members.size());
            if (fresh)
                value.members.push_back(std::move(member));
            else
                value.members[it->second] = std::move(member);
        }
        return value;
    }

    void keyRemarks(
        const Raw &key, const Member &member, std::unordered_map<std::string, Span> &own)
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
        Diagnostic remark { Severity::Warning, std::move(code), std::move(message), {}, {}, {} };
        remark.location = { m_file, span.line, span.column, span.endLine, span.endColumn, {} };
        m_remarks.push_back(std::move(remark));
    }

    // What a merge brings never wins over what is there; of a list, the first wins.
    void merge(Value &into, Places &places, int index, int depth)
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
                    m_nodes[static_cast<std::size_t>(index)].from };
            for (const Member &member : one->members) {
                if (places.emplace(member.key, into.members.size()).second) {
                    into.members.push_back(member);
                    into.members.back().merged = true;
                    into.members.back().value.aliased = true;
                }
            }
        }
    }

    [[nodiscard]] const Raw &node(const Child &child) const
    {
        return m_nodes[static_cast<std::size_t>(child.node)];
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
        yaml::Graph graph = yaml::read(text.text());
        return Builder(graph, text, file).build(graph.root);
    } catch (const Trouble &trouble) {
        return fail(trouble.code, trouble.message, trouble.at);
    }
}

} // namespace cs::workflow
