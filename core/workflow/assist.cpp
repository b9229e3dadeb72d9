// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/assist.h"

#include "core/workflow/diagnose.h"
#include "core/workflow/secrets.h"

#include <algorithm>

namespace cs::workflow {

namespace {

bool holds(const Span &span, std::size_t offset)
{
    return span.from <= offset && offset <= span.to;
}

Span around(const Span &first, const Span &last)
{
    Span span = first;
    if (last.to > span.to) {
        span.to = last.to;
        span.endLine = last.endLine;
        span.endColumn = last.endColumn;
    }
    return span;
}

Span spanOf(const Member &member)
{
    if (member.aliasSpan.to)
        return around(member.keySpan, member.aliasSpan);
    return member.value.aliased ? member.keySpan : around(member.keySpan, member.value.span);
}

const Member *memberAt(
    const Value &value, std::size_t offset, std::vector<std::string> &path, const Value *&holder)
{
    for (const Member &member : value.members) {
        if (member.merged || !holds(spanOf(member), offset))
            continue;
        path.push_back(member.key);
        holder = &value;
        if (member.value.aliased)
            return &member;
        const Member *deeper = memberAt(member.value, offset, path, holder);
        return deeper ? deeper : &member;
    }
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (value.items[i].aliased || !holds(value.items[i].span, offset))
            continue;
        path.push_back('[' + std::to_string(i) + ']');
        return memberAt(value.items[i], offset, path, holder);
    }
    return nullptr;
}

std::string joinedPath(const std::vector<std::string> &path)
{
    std::string out;
    for (const std::string &step : path)
        out += (out.empty() || step.front() == '[' ? "" : ".") + step;
    return out;
}

OutlineItem itemOf(std::string name, const Value &value, const Span &key, const Span &span)
{
    OutlineItem item { std::move(name), {}, span, key, {} };
    const bool secret = isSecretKey(item.name);
    if (value.kind != ValueKind::Map && value.kind != ValueKind::List)
        item.detail = secret && !value.text.empty() ? "***" : maskUrl(value.text.substr(0, 80));
    if (!value.aliased && !secret)
        item.children = outline(value);
    return item;
}

void collectFolds(const Value &value, std::vector<Fold> &out)
{
    const auto add = [&out](int first, int last) {
        if (last > first && first > 0)
            out.push_back({ first, last });
    };
    for (const Member &member : value.members) {
        if (member.merged || member.value.aliased)
            continue;
        add(member.keySpan.line, member.value.span.endLine);
        collectFolds(member.value, out);
    }
    for (const Value &item : value.items) {
        if (item.aliased)
            continue;
        add(item.span.line, item.span.endLine);
        collectFolds(item, out);
    }
}

// Of the block scalars, whose blanks at line ends count.
void collectTexts(const Value &value, std::vector<Span> &out)
{
    if (value.kind != ValueKind::Map && value.kind != ValueKind::List
        && value.span.endLine > value.span.line)
        out.push_back(value.span);
    for (const Member &member : value.members)
        collectTexts(member.value, out);
    for (const Value &item : value.items)
        collectTexts(item, out);
}

} // namespace

std::string typeText(const SchemaNode &declared)
{
    const SchemaNode &node = withoutNull(declared);
    if (const auto allowed = allowedTexts(node); !allowed.empty())
        return allowed.size() == 1 ? allowed.front()
            : allowed.size() <= 8  ? "one of " + listed(allowed)
                                   : "one of " + std::to_string(allowed.size());
    if (node.format == "password")
        return "secret";
    if (node.format == "uri")
        return "URL";
    if (node.types & TextBit)
        return "text";
    if (node.types & BoolBit)
        return "true or false";
    if (node.types & NumberBit)
        return "number";
    if (node.types & IntBit)
        return "whole number";
    if (node.types & ListBit)
        return "list";
    if (node.types & MapBit)
        return "mapping";
    const std::size_t choices = branches(node).size();
    return choices > 1 ? "one of " + std::to_string(choices) + " kinds" : "anything";
}

std::optional<Hover> hover(const Validation &validation, std::size_t offset)
{
    if (!validation.root())
        return std::nullopt;
    std::vector<std::string> path;
    const Value *holder = nullptr;
    const Member *member = memberAt(*validation.root(), offset, path, holder);
    if (!member || !holder)
        return std::nullopt;
    while (!path.empty() && path.back().front() == '[')
        path.pop_back();
    Hover about;
    about.path = joinedPath(path);
    about.span = member->keySpan;
    about.schema = validation.schema().name();
    const auto &reached = validation.check().reached;
    const auto above = reached.find(holder);
    const auto here = reached.find(&member->value);
    const SchemaNode *declared = here != reached.end() ? here->second.declared : nullptr;
    if (above != reached.end() && above->second.meant) {
        const SchemaNode &schema = *above->second.meant;
        if (const SchemaNode *property = schema.property(member->key))
            declared = property;
        about.required = std::find(schema.required.begin(), schema.required.end(), member->key)
            != schema.required.end();
    }
    if (!declared)
        return std::nullopt;
    about.type = typeText(*declared);
    about.description = declared->text("description");
    if (about.description.empty())
        about.description = withoutNull(*declared).text("description");
    const Json *fallback = declared->annotation("default");
    if (fallback && !fallback->is_null())
        about.fallback = yamlFlow(*fallback);
    return about;
}

std::vector<OutlineItem> outline(const Value &root)
{
    std::vector<OutlineItem> out;
    for (const Member &member : root.members) {
        if (!member.merged)
            out.push_back(itemOf(member.key, member.value, member.keySpan, spanOf(member)));
    }
    for (std::size_t i = 0; i < root.items.size(); ++i) {
        const Value &item = root.items[i];
        if (!item.aliased)
            out.push_back(itemOf('[' + std::to_string(i) + ']', item, item.span, item.span));
    }
    std::stable_sort(out.begin(), out.end(),
        [](const OutlineItem &a, const OutlineItem &b) { return a.span.from < b.span.from; });
    return out;
}

std::vector<std::string> pathAt(const Value &root, std::size_t offset)
{
    std::vector<std::string> path;
    const Value *holder = nullptr;
    memberAt(root, offset, path, holder);
    return path;
}

std::vector<Fold> folds(const Value &root)
{
    std::vector<Fold> out;
    collectFolds(root, out);
    std::sort(out.begin(), out.end(), [](const Fold &a, const Fold &b) {
        return std::pair(a.first, -a.last) < std::pair(b.first, -b.last);
    });
    out.erase(std::unique(out.begin(), out.end(),
                  [](const Fold &a, const Fold &b) { return a.first == b.first; }),
        out.end());
    return out;
}

Patches formatting(std::string_view text, std::string_view file)
{
    const auto nothing = [](std::string_view) { return std::nullopt; };
    const auto before = parseDocument(text, file, nothing);
    if (!before)
        return {};
    std::vector<Span> kept;
    collectTexts(before->root, kept);
    Patches out;
    int line = 0;
    for (std::size_t start = 0; start < text.size();) {
        ++line;
        const std::size_t newline = std::min(text.find('\n', start), text.size());
        std::size_t end = newline;
        if (end > start && text[end - 1] == '\r')
            --end;
        std::size_t last = end;
        while (last > start && (text[last - 1] == ' ' || text[last - 1] == '\t'))
            --last;
        const bool inText = std::any_of(kept.begin(), kept.end(),
            [line](const Span &span) { return span.line <= line && line <= span.endLine; });
        if (last < end && !inText)
            out.push_back({ last, end, {} });
        start = newline + 1;
    }
    if (!text.empty() && !text.ends_with('\n'))
        out.push_back({ text.size(), text.size(), "\n" });
    const auto after = parseDocument(patched(std::string(text), out), file, nothing);
    if (!after || toJson(after->root) != toJson(before->root))
        return {};
    return out;
}

std::vector<VersionChange> versionChanges(std::string_view text, std::string_view file,
    const WorkflowSchema &from, const WorkflowSchema &to, const Environment &environment)
{
    const auto diagnosed = [&](const WorkflowSchema &schema) {
        ValidationOptions options;
        options.schema = schema;
        options.environment = environment;
        return Validation(std::string(text), std::string(file), options).diagnostics();
    };
    const auto isIn = [](const Diagnostic &d, const std::vector<Diagnostic> &all) {
        return std::any_of(all.begin(), all.end(), [&d](const Diagnostic &other) {
            return d.code == other.code && d.location == other.location;
        });
    };
    const std::vector<Diagnostic> old = diagnosed(from);
    const std::vector<Diagnostic> fresh = diagnosed(to);
    std::vector<VersionChange> out;
    for (const Diagnostic &d : fresh) {
        if (!isIn(d, old))
            out.push_back({ VersionChange::Kind::Broken, d });
    }
    for (const Diagnostic &d : old) {
        if (!isIn(d, fresh))
            out.push_back({ VersionChange::Kind::Mended, d });
    }
    return out;
}

} // namespace cs::workflow
