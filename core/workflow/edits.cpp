// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/edits.h"

#include <algorithm>

namespace cs::workflow {

namespace {

Error aliased()
{
    return { "aliased",
        "This value stands elsewhere, behind an anchor; change it there, or write it out here.", {},
        {} };
}

Error notHere(std::string message)
{
    return { "bad-value", std::move(message), {}, {} };
}

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

// Of the text, without its line break.
std::size_t lineEnd(std::string_view text, std::size_t at)
{
    std::size_t end = std::min(text.find('\n', at), text.size());
    if (end > at && end < text.size() && text[end - 1] == '\r')
        --end;
    return end;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

std::string_view newlineOf(std::string_view text)
{
    const std::size_t first = text.find('\n');
    return first != std::string_view::npos && first > 0 && text[first - 1] == '\r' ? "\r\n" : "\n";
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// Where a member begins and ends in the text, its alias and quotes included.
std::size_t endOf(const Member &member)
{
    const std::size_t value = member.aliasSpan.to ? member.aliasSpan.to
        : member.value.aliased                    ? member.keySpan.to
                                                  : member.value.span.to;
    return std::max(value, member.keySpan.to);
}

std::vector<const Member *> ownMembers(const Value &map)
{
    std::vector<const Member *> own;
    for (const Member &member : map.members) {
        if (!member.merged)
            own.push_back(&member);
    }
    std::sort(own.begin(), own.end(),
        [](const Member *a, const Member *b) { return a->keySpan.from < b->keySpan.from; });
    return own;
}

std::size_t columnOf(std::string_view text, std::size_t at)
{
    return at - lineStart(text, at);
}

// The last thing of a block that can have something behind it: its end, with a flow's brackets.
Patch behindLine(std::string_view text, std::size_t at, std::string line)
{
    const std::size_t end = lineEnd(text, at);
    return { end, end, std::string(newlineOf(text)) + std::move(line) };
}

// `, x` before the closing bracket, minding a comma that is there already.
Patch intoFlow(
    std::string_view text, const Value &value, bool empty, std::size_t lastEnd, std::string entry)
{
    if (empty)
        return { value.span.to - 1, value.span.to - 1, std::move(entry) };
    const std::string_view rest = text.substr(lastEnd, value.span.to - 1 - lastEnd);
    if (const std::size_t comma = rest.find(','); comma != std::string_view::npos
        && rest.substr(0, comma).find('#') == std::string_view::npos)
        return { lastEnd + comma + 1, lastEnd + comma + 1, ' ' + std::move(entry) };
    return { lastEnd, lastEnd, ", " + std::move(entry) };
}

// From here to the next entry of a flow, or from the one before to here: one comma goes with it.
Patch outOfFlow(std::string_view text, std::size_t from, std::size_t to, std::size_t before,
    std::size_t next, bool first, bool last)
{
    if (!last)
        return { from, next, {} };
    if (!first)
        return { before, to, {} };
    const std::size_t comma = text.find_first_not_of(" \t\r\n", to);
    return { from, comma < text.size() && text[comma] == ',' ? comma + 1 : to, {} };
}

Patches replaceScalar(const Value &value, std::string with)
{
    return { { value.span.from, value.span.to, std::move(with) } };
}

Result<Patches> replaceValue(std::string_view text, const Value &parent, const Value &value,
    std::size_t indent, const Json &to)
{
    const bool inFlow = parent.style == ValueStyle::Flow;
    const bool emptyNow = value.span.from == value.span.to;
    if (to.is_structured() && !to.empty() && !inFlow && value.kind != ValueKind::List
        && value.kind != ValueKind::Map && value.style == ValueStyle::Plain) {
        // A scalar becomes a block: the blank before it goes too.
        std::size_t from = value.span.from;
        while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t'))
            --from;
        const std::size_t end = lineEnd(text, value.span.to);
        if (isBlank(text.substr(value.span.to, end - value.span.to)))
            return Patches { { from, end, yamlBlock(to, indent, newlineOf(text)) } };
        return Patches { { from, value.span.to, {} },
            { end, end, yamlBlock(to, indent, newlineOf(text)) } };
    }
    std::string with = to.is_string()
        ? yamlText(to.get_ref<const std::string &>(), inFlow, value.style)
        : yamlFlow(to);
    if (emptyNow && value.span.from > 0 && text[value.span.from - 1] != ' ')
        with.insert(0, " ");
    const bool block = value.style == ValueStyle::Block
        && (value.kind == ValueKind::Map || value.kind == ValueKind::List);
    if (!block)
        return replaceScalar(value, std::move(with));
    // A block goes from behind its key, wherever its first line is.
    std::size_t from = value.span.from;
    while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t'))
        --from;
    if (from > 0 && text[from - 1] == '\n') {
        const std::size_t before = text.find_last_not_of(" \t\r\n", from - 1);
        if (before == std::string_view::npos || text[before] != ':')
            return notHere("Comments stand between this key and its value; edit the text.");
        from = before + 1;
    }
    const std::string block_text
        = to.is_structured() && !to.empty() ? yamlBlock(to, indent, newlineOf(text)) : ' ' + with;
    return Patches { { from, value.span.to, block_text } };
}

} // namespace

Result<Patches> setValue(
    std::string_view text, const Value &map, const Member &member, const Json &to)
{
    if (member.merged)
        return aliased();
    if (member.aliasSpan.to) {
        return Patches { { member.aliasSpan.from, member.aliasSpan.to,
            to.is_string() ? yamlText(to.get_ref<const std::string &>(), true) : yamlFlow(to) } };
    }
    return replaceValue(text, map, member.value, columnOf(text, member.keySpan.from), to);
}

Result<Patches> setItem(std::string_view, const Value &list, std::size_t index, const Json &to)
{
    if (index >= list.items.size())
        return notHere("The list has no such entry.");
    const Value &item = list.items[index];
    if (item.aliased)
        return aliased();
    if (item.kind == ValueKind::Map || item.kind == ValueKind::List || to.is_structured()) {
        if (item.style == ValueStyle::Block)
            return notHere("Change what is in this entry instead.");
    }
    return replaceScalar(item,
        (item.span.from == item.span.to ? " " : "")
            + (to.is_string() ? yamlText(
                   to.get_ref<const std::string &>(), list.style == ValueStyle::Flow, item.style)
                              : yamlFlow(to)));
}

Result<Patches> addKey(std::string_view text, const Value &map, const Member *owner,
    std::string_view key, const Json &value)
{
    if (map.aliased || (owner && owner->merged))
        return aliased();
    const std::string name = yamlText(key, map.style == ValueStyle::Flow);
    const auto own = ownMembers(map);
    if (map.kind == ValueKind::Map && map.style == ValueStyle::Flow) {
        const std::size_t last = own.empty() ? map.span.from + 1 : endOf(*own.back());
        if (!own.empty() && text[own.front()->keySpan.from] == '"') { // JSON, or written like it
            return Patches { intoFlow(text, map, false, last,
                dumpJson(Json(std::string(key))) + ": " + dumpJson(value)) };
        }
        return Patches { intoFlow(
            text, map, map.members.empty(), last, name + ": " + yamlFlow(value)) };
    }
    if (!own.empty()) {
        const std::size_t indent = columnOf(text, own.front()->keySpan.from);
        return Patches { behindLine(text, endOf(*own.back()),
            std::string(indent, ' ') + name + ':' + yamlBlock(value, indent, newlineOf(text))) };
    }
    if (map.kind != ValueKind::Null && !(map.kind == ValueKind::Map && map.members.empty()))
        return notHere("Keys can only be added to a mapping that has some of its own.");
    const std::string_view newline = newlineOf(text);
    if (!owner) {
        const bool fresh = text.empty() || text.ends_with('\n');
        return Patches { { text.size(), text.size(),
            (fresh ? "" : std::string(newline)) + name + ':' + yamlBlock(value, 0, newline)
                + std::string(newline) } };
    }
    const std::size_t indent = columnOf(text, owner->keySpan.from) + 2;
    std::string line = std::string(indent, ' ') + name + ':' + yamlBlock(value, indent, newline);
    Patches out;
    if (map.span.to > map.span.from)
        out.push_back({ map.span.from, map.span.to, {} }); // `~` or `null`
    out.push_back(behindLine(text, std::max(map.span.to, owner->keySpan.to), std::move(line)));
    return out;
}

Result<Patches> removeKey(std::string_view text, const Value &map, const Member &member)
{
    if (member.merged || map.aliased)
        return aliased();
    const auto own = ownMembers(map);
    const auto it = std::find(own.begin(), own.end(), &member);
    if (it == own.end())
        return notHere("The key is not there.");
    const std::size_t from = member.keySpan.from;
    const std::size_t to = endOf(member);
    const bool first = it == own.begin();
    const bool last = std::next(it) == own.end();
    if (map.style == ValueStyle::Flow) {
        return Patches { outOfFlow(text, from, to, first ? from : endOf(**std::prev(it)),
            last ? to : (*std::next(it))->keySpan.from, first, last) };
    }
    const std::size_t line = lineStart(text, from);
    const bool alone = isBlank(text.substr(line, from - line));
    if (own.size() == 1 && map.members.size() == 1)
        return Patches { { from, to, "{}" } };
    if (alone)
        return Patches { { line, nextLine(text, to), {} } };
    if (last)
        return notHere("The first key of a list entry holds it; edit the text.");
    return Patches { { from, (*std::next(it))->keySpan.from, {} } }; // `- a: 1`: the next moves up
}

Result<Patches> renameKey(std::string_view text, const Member &member, std::string_view to)
{
    if (member.merged)
        return aliased();
    const char first = text[member.keySpan.from];
    const ValueStyle style = first == '"' ? ValueStyle::DoubleQuoted
        : first == '\''                   ? ValueStyle::SingleQuoted
                                          : ValueStyle::Plain;
    return Patches { { member.keySpan.from, member.keySpan.to, yamlText(to, true, style) } };
}

Result<Patches> insertItem(std::string_view text, const Value &list, const Member *owner,
    std::size_t index, const Json &value)
{
    if (list.aliased || (owner && owner->merged))
        return aliased();
    const std::string_view newline = newlineOf(text);
    if (list.kind == ValueKind::List && list.style == ValueStyle::Flow) {
        const std::string entry = yamlFlow(value);
        if (index < list.items.size()) {
            if (list.items[index].aliased)
                return aliased();
            const std::size_t at = list.items[index].span.from;
            return Patches { { at, at, entry + ", " } };
        }
        if (!list.items.empty() && list.items.back().aliased)
            return aliased();
        const std::size_t last
            = list.items.empty() ? list.span.from + 1 : list.items.back().span.to;
        return Patches { intoFlow(text, list, list.items.empty(), last, entry) };
    }
    const std::string entry = value.is_structured() && !value.empty()
        ? ' ' + yamlFlow(value)
        : yamlBlock(value, 0, newline);
    if (list.kind == ValueKind::List && !list.items.empty()) {
        const std::size_t indent = columnOf(text, list.span.from);
        const std::string line = std::string(indent, ' ') + '-' + entry;
        for (const Value &item : list.items) {
            if (item.aliased)
                return aliased();
        }
        if (index < list.items.size()) {
            const std::size_t dash = text.rfind('-', list.items[index].span.from);
            const std::size_t at = lineStart(
                text, dash == std::string_view::npos ? list.items[index].span.from : dash);
            if (!isBlank(text.substr(at, dash - at)))
                return notHere("The first entry of a list within a list; edit the text.");
            return Patches { { at, at, line + std::string(newline) } };
        }
        return Patches { behindLine(text, list.items.back().span.to, line) };
    }
    if (list.kind != ValueKind::Null || !owner)
        return notHere("Entries can only be added to a list.");
    const std::size_t indent = columnOf(text, owner->keySpan.from) + 2;
    Patches out;
    if (list.span.to > list.span.from)
        out.push_back({ list.span.from, list.span.to, {} });
    out.push_back(behindLine(
        text, std::max(list.span.to, owner->keySpan.to), std::string(indent, ' ') + '-' + entry));
    return out;
}

Result<Patches> removeItem(std::string_view text, const Value &list, std::size_t index)
{
    if (index >= list.items.size())
        return notHere("The list has no such entry.");
    for (const Value &item : list.items) {
        if (item.aliased)
            return aliased();
    }
    const Value &item = list.items[index];
    const bool first = index == 0;
    const bool last = index + 1 == list.items.size();
    if (list.style == ValueStyle::Flow) {
        return Patches { outOfFlow(text, item.span.from, item.span.to,
            first ? item.span.from : list.items[index - 1].span.to,
            last ? item.span.to : list.items[index + 1].span.from, first, last) };
    }
    const std::size_t dash = text.rfind('-', item.span.from == 0 ? 0 : item.span.from);
    if (dash == std::string_view::npos)
        return notHere("This entry cannot be removed; edit the text.");
    if (list.items.size() == 1)
        return Patches { { dash, item.span.to, "[]" } };
    const std::size_t line = lineStart(text, dash);
    if (!isBlank(text.substr(line, dash - line)))
        return notHere("The first entry of a list within a list; edit the text.");
    return Patches { { line, nextLine(text, item.span.to), {} } };
}

Result<Patches> wrapInList(std::string_view text, const Value &value)
{
    if (value.aliased)
        return aliased();
    if (value.style == ValueStyle::Block)
        return notHere("A block becomes a list entry by hand.");
    const std::string_view now = text.substr(value.span.from, value.span.to - value.span.from);
    const bool plain = value.kind != ValueKind::Map && value.style == ValueStyle::Plain;
    return Patches { { value.span.from, value.span.to,
        '['
            + (plain && value.kind == ValueKind::Text ? yamlText(value.text, true)
                                                      : std::string(now))
            + ']' } };
}

Result<Patches> quote(std::string_view, const Value &value)
{
    if (value.aliased)
        return aliased();
    return replaceScalar(value, yamlText(value.text, true, ValueStyle::DoubleQuoted));
}

} // namespace cs::workflow
