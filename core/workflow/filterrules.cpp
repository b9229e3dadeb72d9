// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/diagnose.h"
#include "core/workflow/filter.h"

#include <algorithm>

namespace cs::workflow {

namespace {

// `^` behind something, or `$` before something, outside of brackets and alternatives: nothing can
// match that. Names have no line breaks.
bool canNeverMatch(std::string_view pattern)
{
    bool inClass = false;
    bool behind = false; // something was asked for already
    bool ended = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (inClass) {
            inClass = c != ']';
            continue;
        }
        if (c == '(' || c == ')' || c == '|' || c == '?' || c == '*' || c == '{')
            return false; // may be skipped; not for us to judge
        if (c == '^' && behind)
            return true;
        if (ended)
            return true;
        if (c == '$') {
            ended = true;
            continue;
        }
        if (c == '[')
            inClass = true;
        if (c == '\\')
            ++i;
        behind = behind || (c != '^' && c != '\\')
            || (c == '\\' && i < pattern.size() && (pattern[i] | 0x20) != 'b' && pattern[i] != 'A');
    }
    return false;
}

// A name that the pattern stands for, if it is one without anything special.
std::string literalOf(std::string_view pattern)
{
    if (pattern.starts_with('^'))
        pattern.remove_prefix(1);
    if (pattern.ends_with('$') && !pattern.ends_with("\\$"))
        pattern.remove_suffix(1);
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size()
            && std::string_view(".-$_/ ").find(pattern[i + 1]) != std::string_view::npos)
            ++i;
        else if (std::string_view("\\.^$|?*+()[]{}").find(pattern[i]) != std::string_view::npos)
            return {};
        out += pattern[i];
    }
    return out;
}

const std::vector<Value> &itemsOf(const Value *list)
{
    static const std::vector<Value> none;
    return list ? list->items : none;
}

std::string asRegex(std::string_view glob)
{
    std::string out;
    for (const char c : glob)
        out += c == '*' ? ".*" : c == '.' ? "\\." : std::string(1, c);
    return out;
}

} // namespace

void Diagnoser::filters(const Value &value, const std::string &path)
{
    const auto it = m_check.reached.find(&value);
    if (value.kind == ValueKind::Map && it != m_check.reached.end() && it->second.declared) {
        const SchemaNode &node = withoutNull(*it->second.declared);
        if (node.properties.size() == 2 && node.property("includes") && node.property("excludes"))
            filter(value, path);
    }
    for (const Member &member : value.members)
        filters(member.value, joined(path, member.key));
    for (std::size_t i = 0; i < value.items.size(); ++i)
        filters(value.items[i], path + '[' + std::to_string(i) + ']');
}

void Diagnoser::filter(const Value &value, const std::string &path)
{
    const Value *includes = value.get("includes");
    const Value *excludes = value.get("excludes");
    const std::size_t before = m_diagnostics.size();
    std::vector<std::string> texts[2];
    const Value *lists[2] = { includes, excludes };
    for (int i = 0; i < 2; ++i) {
        for (const Value &item : itemsOf(lists[i])) {
            if (item.kind != ValueKind::Text)
                continue;
            texts[i].push_back(item.text);
            const std::string error = regexError(item.text);
            if (!error.empty()) {
                Diagnostic &d = add(Severity::Error, "bad-regex", item.span, path,
                    '`' + item.text + "` is no regular expression: " + error + '.');
                const std::string regex = asRegex(item.text);
                if (regex != item.text && regexError(regex).empty())
                    fix(d, "Change to `" + regex + '`',
                        Patches {
                            { item.span.from, item.span.to, yamlText(regex, true, item.style) } });
            } else if (canNeverMatch(item.text)) {
                add(Severity::Warning, "filter-conflict", item.span, path,
                    '`' + item.text
                        + "` can never match: `^` is only the beginning of a name and `$` only its "
                          "end.");
            } else if (item.text.starts_with(' ')) {
                add(Severity::Warning, "filter-conflict", item.span, path,
                    "This pattern begins with a blank, which names do not.");
            }
        }
    }
    if (m_diagnostics.size() != before)
        return;
    for (const Value &exclude : itemsOf(excludes)) {
        if (exclude.kind != ValueKind::Text)
            continue;
        auto one = FilterPattern::create({}, { exclude.text });
        const bool all = exclude.text == ".*" || exclude.text == "^.*$" || exclude.text == "^.*"
            || exclude.text == ".+" || exclude.text == ".*$" || exclude.text.empty();
        if (all) {
            add(Severity::Warning, "filter-conflict", exclude.span, path,
                '`' + exclude.text
                    + "` excludes every name, whatever is included: nothing passes.");
            return;
        }
        for (const Value &include : itemsOf(includes)) {
            if (include.kind != ValueKind::Text)
                continue;
            const std::string literal = literalOf(include.text);
            const bool same = include.text == exclude.text;
            if (!same && (literal.empty() || !one || !one->drops(literal)))
                continue;
            Diagnostic &d = add(Severity::Warning, "filter-conflict", exclude.span, path,
                same ? '`' + exclude.text
                        + "` is included and excluded; the exclude wins, so nothing that it "
                          "matches passes."
                     : '`' + exclude.text + "` excludes what `" + include.text
                        + "` includes; the exclude wins.");
            d.related.push_back({ "The include.",
                { m_file, include.span.line, include.span.column, include.span.endLine,
                    include.span.endColumn, path } });
            return;
        }
    }
    if (!m_options.recordedNames)
        return;
    const std::vector<std::string> names = m_options.recordedNames(path);
    const auto pattern = FilterPattern::create(texts[0], texts[1]);
    if (names.empty() || !pattern)
        return;
    const bool none = std::all_of(names.begin(), names.end(),
        [&pattern](const std::string &name) { return pattern->drops(name); });
    if (none)
        add(Severity::Warning, "filter-conflict", value.span, path,
            "This filter drops all " + std::to_string(names.size())
                + " names that earlier runs met.");
}

} // namespace cs::workflow
