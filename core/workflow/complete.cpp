// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/assist.h"
#include "core/workflow/diagnose.h"
#include "core/workflow/schemabranch.h"

#include <algorithm>

namespace cs::workflow {

namespace {

constexpr std::string_view mark = "zzCursorHerezz";

struct Line
{
    std::size_t start = 0;
    std::size_t end = 0; // without the line break
    std::size_t indent = 0; // of what is written, a list's dash skipped
    std::size_t word = 0; // where the word before the cursor begins
    bool value = false; // behind a colon, or a dash
    bool item = false; // behind a dash
};

Line lineAt(std::string_view text, std::size_t offset)
{
    Line line;
    const std::size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    line.start = newline == std::string_view::npos ? 0 : newline + 1;
    line.end = std::min(text.find('\n', offset), text.size());
    std::size_t at = line.start;
    while (at < offset && (text[at] == ' ' || text[at] == '-')) {
        line.item = line.item || text[at] == '-';
        ++at;
    }
    line.indent = at - line.start;
    line.word = at;
    const std::string_view before = text.substr(at, offset - at);
    const std::size_t colon = before.find(": ");
    if (colon != std::string_view::npos) {
        line.value = true;
        line.item = false;
        line.word = at + colon + 2;
        while (line.word < offset && text[line.word] == ' ')
            ++line.word;
    }
    return line;
}

// The text with a mark where one types, so that it can be read: as a key, else as a value.
std::optional<std::string> marked(
    std::string_view text, std::string_view file, const Line &line, bool asKey, Document &out)
{
    std::string with(text.substr(0, line.word));
    with += mark;
    if (asKey)
        with += ": x";
    with += text.substr(line.end);
    auto document = parseDocument(with, file, [](std::string_view) { return std::nullopt; });
    if (!document)
        return std::nullopt;
    out = std::move(*document);
    return with;
}

// The mapping or list that holds the mark, and the key whose value it is.
struct Holder
{
    const Value *value = nullptr;
    const Member *member = nullptr;
    bool isKey = false;
};

bool findMark(const Value &value, Holder &out)
{
    for (const Member &member : value.members) {
        if (member.key == mark) {
            out = { &value, &member, true };
            return true;
        }
        if (member.value.kind == ValueKind::Text && member.value.text == mark) {
            out = { &value, &member, false };
            return true;
        }
        if (findMark(member.value, out))
            return true;
    }
    for (const Value &item : value.items) {
        if (item.kind == ValueKind::Text && item.text == mark) {
            out = { &value, nullptr, false };
            return true;
        }
        if (findMark(item, out))
            return true;
    }
    return false;
}

class Completer
{
public:
    Completer(std::string_view text, std::size_t offset, const Line &line,
        const CompletionContext &context)
        : m_text(text)
        , m_offset(offset)
        , m_line(line)
        , m_context(context)
        , m_typed(text.substr(line.word, offset - line.word))
    { }

    std::vector<Completion> take() { return std::move(m_out); }

    void keys(const SchemaNode &schema, const Value &map)
    {
        for (const bool required : { true, false }) {
            for (const auto &[name, declared] : schema.properties) {
                const bool isRequired
                    = std::find(schema.required.begin(), schema.required.end(), name)
                    != schema.required.end();
                if (isRequired == required && !map.find(name))
                    key(name, *declared, required);
            }
        }
    }

    void values(const SchemaNode &declared, const std::vector<std::string> &first)
    {
        std::vector<std::string> all = first;
        for (const SchemaNode *one : branches(declared)) {
            for (std::string &text : allowedTexts(*one)) {
                if (std::find(all.begin(), all.end(), text) == all.end())
                    all.push_back(std::move(text));
            }
            if (one->types & BoolBit)
                all.insert(all.end(), { "true", "false" });
        }
        for (const std::string &text : all)
            add(Completion::Kind::Value, text, {}, declared.text("description"), text);
        const Json *fallback = declared.annotation("default");
        if (all.empty() && fallback && fallback->is_primitive() && !fallback->is_null())
            add(Completion::Kind::Value, yamlFlow(*fallback), "default",
                declared.text("description"), yamlFlow(*fallback));
    }

    void variables()
    {
        for (const std::string &name : m_context.variables)
            add(Completion::Kind::Variable, "${" + name + '}', "environment", {},
                "${" + name + '}');
    }

    // At the top of an empty file, or in an empty serviceConnection: everything that is needed.
    void skeletonFor(const SchemaNode &schema, const Value &map, const std::string &label)
    {
        Json all = Json::object();
        for (const std::string &name : schema.required) {
            const SchemaNode *property = schema.property(name);
            if (property && !map.find(name))
                all[name] = skeleton(*property, name);
        }
        if (all.size() < 2)
            return;
        std::string block
            = yamlBlock(all, m_line.indent - std::min<std::size_t>(m_line.indent, 2), "\n");
        const std::size_t first = block.find_first_not_of(" \n");
        if (m_line.indent < 2) { // yamlBlock indents by two
            std::string flat;
            for (std::size_t i = 0; i < block.size(); ++i) {
                flat += block[i];
                if (block[i] == '\n')
                    i += 2;
            }
            block = flat;
        }
        add(Completion::Kind::Skeleton, label, "all required keys", {},
            block.substr(std::min(
                first == std::string::npos ? 0 : block.find_first_not_of(" \n"), block.size())));
    }

private:
    void key(const std::string &name, const SchemaNode &declared, bool required)
    {
        std::string detail = typeText(declared);
        if (required)
            detail += ", required";
        std::string insert = name + ':';
        const SchemaNode &node = withoutNull(declared);
        const bool block = node.types == MapBit
            || (node.types == 0 && !branches(node).empty()
                && branches(node).front()->types == MapBit);
        if (block)
            insert += '\n' + std::string(m_line.indent + 2, ' ');
        else if (node.types == ListBit)
            insert += '\n' + std::string(m_line.indent + 2, ' ') + "- ";
        else
            insert += ' ';
        add(Completion::Kind::Key, name, std::move(detail), declared.text("description"),
            std::move(insert), required);
    }

    void add(Completion::Kind kind, std::string label, std::string detail, std::string words,
        std::string insert, bool required = false)
    {
        const auto same = [](char a, char b) {
            return std::tolower(static_cast<unsigned char>(a))
                == std::tolower(static_cast<unsigned char>(b));
        };
        const bool fits
            = std::search(label.begin(), label.end(), m_typed.begin(), m_typed.end(), same)
            != label.end();
        if (!fits)
            return;
        std::size_t to = m_line.end;
        if (kind == Completion::Kind::Key) { // what follows the key stays
            to = m_offset;
            while (to < m_line.end && m_text[to] != ':' && m_text[to] != ' ')
                ++to;
            if (to < m_line.end && m_text[to] == ':')
                insert = insert.substr(0, insert.find(':'));
        } else {
            const std::size_t comment = m_text.substr(0, to).find(" #", m_offset);
            to = std::min(comment, to);
        }
        m_out.push_back({ kind, std::move(label), std::move(detail), std::move(words),
            { m_line.word, std::max(to, m_line.word), std::move(insert) }, required });
    }

    std::string_view m_text;
    std::size_t m_offset;
    Line m_line;
    const CompletionContext &m_context;
    std::string_view m_typed;
    std::vector<Completion> m_out;
};

// Follows an anyOf to the branch that was meant, as the check found it.
const SchemaNode *meantAt(const CheckResult &check, const Value &value)
{
    const auto it = check.reached.find(&value);
    if (it == check.reached.end())
        return nullptr;
    const SchemaNode *meant = it->second.meant ? it->second.meant : it->second.declared;
    if (!meant->properties.empty())
        return meant;
    for (const SchemaNode *one : branches(*meant)) {
        if (!one->properties.empty())
            return one;
    }
    return meant;
}

// Where the key tells the branches of its mapping apart: the values of all of them.
std::vector<std::string> discriminators(const CheckResult &check, const Holder &holder)
{
    std::vector<std::string> out;
    const auto it = check.reached.find(holder.value);
    if (it == check.reached.end() || !holder.member)
        return out;
    const std::vector<const SchemaNode *> all = branches(*it->second.declared);
    if (!isDiscriminator(holder.member->key, all))
        return out;
    for (const SchemaNode *one : all) {
        const SchemaNode *property = one->property(holder.member->key);
        for (std::string &text : property ? allowedTexts(*property) : std::vector<std::string>()) {
            if (std::find(out.begin(), out.end(), text) == out.end())
                out.push_back(std::move(text));
        }
    }
    return out;
}

} // namespace

std::vector<Completion> complete(std::string_view text, std::string_view file, std::size_t offset,
    const CompletionContext &context)
{
    if (text.size() > maxBytes)
        return {};
    offset = std::min(offset, text.size());
    const Line line = lineAt(text, offset);
    Completer completer(text, offset, line, context);
    const std::string_view typed = text.substr(line.word, offset - line.word);
    if (typed.find('#') != std::string_view::npos)
        return {};
    Document document;
    bool asKey = !line.value;
    auto with = marked(text, file, line, asKey, document);
    if (!with && !line.value)
        with = marked(text, file, line, asKey = false, document);
    if (!with)
        return {};
    const Value &root = document.root;
    Holder holder;
    if (!findMark(root, holder))
        return {};
    const CheckOptions lax { true,
        [&](std::string_view path) { return context.schema.meant(path, root); } };
    const CheckResult checked = check(context.schema.schema(), root, lax);
    const SchemaNode *schema = meantAt(checked, *holder.value);
    if (!schema)
        return {};
    if (holder.isKey) {
        completer.keys(*schema, *holder.value);
        completer.skeletonFor(*schema, *holder.value, "all that is required");
        return completer.take();
    }
    const SchemaNode *declared
        = holder.member ? schema->property(holder.member->key) : schema->items;
    if (!declared)
        declared = schema->additionalProperties;
    if (declared) {
        std::vector<std::string> first;
        const bool sourceType
            = root.get("source") == holder.value && holder.member && holder.member->key == "type";
        for (const auto &connector : context.schema.connectors()) {
            std::string name = connector.type;
            std::transform(name.begin(), name.end(), name.begin(),
                [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            if (sourceType && std::find(first.begin(), first.end(), name) == first.end())
                first.push_back(std::move(name));
        }
        for (std::string &one : discriminators(checked, holder))
            first.push_back(std::move(one));
        completer.values(*declared, first);
    }
    completer.variables();
    return completer.take();
}

} // namespace cs::workflow
