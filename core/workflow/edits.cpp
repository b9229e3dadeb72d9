// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/edits.h"

#include <algorithm>

namespace cs::workflow {

namespace {

Error aliased(const Value &value)
{
    return { "aliased",
        "This value stands in line " + std::to_string(value.span.line)
            + ", behind an anchor; change it there, or write it out here.",
        {}, {} };
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

// Behind which of them a key stands in the schema's order; the last if that does not say.
const Member *predecessor(const std::vector<const Member *> &own, std::string_view key,
    const std::vector<std::string> &order)
{
    const Member *best = own.back();
    const auto until = std::find(order.begin(), order.end(), key);
    if (until == order.end())
        return best;
    for (auto name = until; name != order.begin();) {
        --name;
        for (const Member *member : own) {
            if (member->key == *name)
                return member;
        }
    }
    return best;
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

// Written as JSON is: then everything that is put in is JSON too.
bool isJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || text[first] != '{')
        return false;
    const std::size_t second = text.find_first_not_of(" \t\r\n", first + 1);
    return second != std::string_view::npos && (text[second] == '"' || text[second] == '}');
}

std::string flowText(std::string_view text, const Json &value)
{
    return isJson(text) ? dumpJson(value) : yamlFlow(value);
}

bool isBlankOrComment(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || line[first] == '#';
}

// Where the dash of each entry of a block list stands, and where each entry ends; empty if one
// cannot be told.
struct Entries
{
    std::vector<std::size_t> dashes;
    std::vector<std::size_t> ends;
};

Entries entriesOf(std::string_view text, const Value &list)
{
    Entries out;
    if (list.span.from >= text.size() || text[list.span.from] != '-')
        return {};
    const std::size_t column = columnOf(text, list.span.from);
    std::size_t dash = list.span.from;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (i > 0) {
            std::size_t line = nextLine(text, out.ends.back());
            while (line < text.size()
                && isBlankOrComment(text.substr(line, lineEnd(text, line) - line)))
                line = nextLine(text, line);
            dash = line + column;
            if (dash >= text.size() || text[dash] != '-'
                || !isBlank(text.substr(line, dash - line)))
                return {};
        }
        const Value &item = list.items[i];
        out.dashes.push_back(dash);
        out.ends.push_back(item.aliased ? lineEnd(text, dash) : std::max(item.span.to, dash + 1));
    }
    return out;
}

// What follows the dash at @p column: " x", or " k: v" with deeper lines.
std::string entryText(const Json &value, std::size_t column, std::string_view newline)
{
    if (!value.is_object() || value.empty())
        return value.is_array() ? ' ' + yamlFlow(value) : yamlBlock(value, column, newline);
    const std::string block = yamlBlock(value, column, newline);
    return ' ' + block.substr(newline.size() + column + 2);
}

// Comment lines that are deeper than the key above them belong to its value.
std::size_t behindComments(std::string_view text, std::size_t at, std::size_t column)
{
    std::size_t end = lineEnd(text, at);
    for (std::size_t line = nextLine(text, at); line < text.size(); line = nextLine(text, line)) {
        const std::string_view words = text.substr(line, lineEnd(text, line) - line);
        const std::size_t first = words.find_first_not_of(" \t");
        if (first == std::string_view::npos || words[first] != '#' || first <= column)
            break;
        end = lineEnd(text, line);
    }
    return end;
}

// A scalar becomes one of several lines; a comment behind it stays behind the first.
Patches replaceByLines(std::string_view text, const Value &value, const YamlLiteral &literal)
{
    const std::size_t end = lineEnd(text, value.span.to);
    if (value.span.to == end)
        return { { value.span.from, end, literal.header + literal.body } };
    return { { value.span.from, value.span.to, literal.header }, { end, end, literal.body } };
}

// A block goes from behind its key, wherever its first line is.
Result<Patches> replaceBlock(
    std::string_view text, const Value &value, std::size_t indent, const Json &to)
{
    const std::string_view newline = newlineOf(text);
    const std::string with = yamlBlock(to, indent, newline);
    std::size_t from = value.span.from;
    while (from > 0 && (text[from - 1] == ' ' || text[from - 1] == '\t'))
        --from;
    if (from > 0 && text[from - 1] == '\n') {
        const std::size_t line = from;
        const std::size_t before = text.find_last_not_of(" \t\r\n", from - 1);
        if (before == std::string_view::npos)
            return notHere("This place is written in a way that is not edited here.");
        from = before + 1;
        if (text[before] != ':') { // a comment, or an anchor: what is new goes below it
            const bool lines = to.is_structured() && !to.empty();
            return Patches { { line, value.span.to,
                lines ? with.substr(newline.size())
                      : std::string(indent + 2, ' ')
                        + (to.is_string() ? yamlText(to.get_ref<const std::string &>(), false)
                                          : yamlFlow(to)) } };
        }
    }
    return Patches { { from, value.span.to, with } };
}

Result<Patches> replaceValue(std::string_view text, const Value &parent, const Value &value,
    std::size_t indent, const Json &to)
{
    if (isJson(text))
        return replaceScalar(value, dumpJson(to));
    const bool inFlow = parent.style == ValueStyle::Flow;
    const bool emptyNow = value.span.from == value.span.to;
    const bool collection = value.kind == ValueKind::List || value.kind == ValueKind::Map;
    const bool nothingIn = value.items.empty() && value.members.empty();
    if (to.is_structured() && !to.empty() && !inFlow
        && (!collection || (value.style == ValueStyle::Flow && nothingIn))) {
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
    if (collection && value.style == ValueStyle::Block)
        return replaceBlock(text, value, indent, to);
    if (to.is_string() && !inFlow && value.style != ValueStyle::DoubleQuoted && !emptyNow) {
        if (const auto literal
            = yamlLiteral(to.get_ref<const std::string &>(), indent + 2, newlineOf(text)))
            return replaceByLines(text, value, *literal);
    }
    std::string with = to.is_string()
        ? yamlText(to.get_ref<const std::string &>(), inFlow, value.style)
        : yamlFlow(to);
    if (emptyNow && value.span.from > 0 && text[value.span.from - 1] != ' ')
        with.insert(0, " ");
    return replaceScalar(value, std::move(with));
}

} // namespace

Result<Patches> setValue(
    std::string_view text, const Value &map, const Member &member, const Json &to)
{
    if (member.merged)
        return aliased(member.value);
    if (member.aliasSpan.to)
        return Patches { { member.aliasSpan.from, member.aliasSpan.to, yamlFlow(to) } };
    return replaceValue(text, map, member.value, columnOf(text, member.keySpan.from), to);
}

Result<Patches> setItem(std::string_view text, const Value &list, std::size_t index, const Json &to)
{
    if (index >= list.items.size())
        return notHere("The list has no such entry.");
    const Value &item = list.items[index];
    if (item.aliased)
        return aliased(item);
    if (isJson(text))
        return replaceScalar(item, dumpJson(to));
    const bool inFlow = list.style == ValueStyle::Flow;
    const bool emptyNow = item.span.from == item.span.to;
    if (!inFlow && to.is_object() && !to.empty()) {
        const std::size_t column = columnOf(text, list.span.from);
        if (column != columnOf(text, item.span.from))
            return replaceScalar(
                item, entryText(to, column, newlineOf(text)).substr(emptyNow ? 0 : 1));
    }
    if (!inFlow && to.is_string() && item.style != ValueStyle::DoubleQuoted && !emptyNow) {
        if (const auto literal = yamlLiteral(to.get_ref<const std::string &>(),
                columnOf(text, list.span.from) + 2, newlineOf(text)))
            return replaceByLines(text, item, *literal);
    }
    return replaceScalar(item,
        (emptyNow ? " " : "")
            + (to.is_string() ? yamlText(to.get_ref<const std::string &>(), inFlow, item.style)
                              : yamlFlow(to)));
}

Result<Patches> addKey(std::string_view text, const Value &map, const Member *owner,
    std::string_view key, const Json &value, const std::vector<std::string> &order)
{
    if (map.aliased || (owner && owner->merged))
        return aliased(map);
    const std::string name = yamlText(key, map.style == ValueStyle::Flow);
    const std::string_view newline = newlineOf(text);
    const auto own = ownMembers(map);
    if (map.kind == ValueKind::Map && map.style == ValueStyle::Flow) {
        const std::size_t last = own.empty() ? map.span.from + 1 : endOf(*own.back());
        const std::string entry = isJson(text)
            ? dumpJson(Json(std::string(key))) + ": " + dumpJson(value)
            : name + ": " + yamlFlow(value);
        return Patches { intoFlow(text, map, map.members.empty(), last, entry) };
    }
    if (!own.empty()) {
        const std::size_t indent = columnOf(text, own.front()->keySpan.from);
        const Member *before = predecessor(own, key, order);
        const std::size_t end = behindComments(text, endOf(*before), indent);
        return Patches { { end, end,
            std::string(newline) + std::string(indent, ' ') + name + ':'
                + yamlBlock(value, indent, newline) } };
    }
    if (map.kind == ValueKind::Map && map.style == ValueStyle::Block) { // `<<: *x` and no more
        const std::size_t indent = columnOf(text, map.span.from);
        return Patches { behindLine(text, map.span.to,
            std::string(indent, ' ') + name + ':' + yamlBlock(value, indent, newline)) };
    }
    if (map.kind != ValueKind::Null)
        return notHere("Keys can only be added to a mapping.");
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
        return aliased(member.value);
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
    if (last) // besides it there is only what a merge key brings
        return notHere("The first key of a list entry holds it; edit the text.");
    // `- a: 1`: the next moves up, unless comments stand between.
    const std::size_t next = (*std::next(it))->keySpan.from;
    if (const std::size_t below = nextLine(text, to); below < lineStart(text, next)) {
        std::size_t start = from;
        while (start > line && text[start - 1] == ' ')
            --start;
        return Patches { { start, lineEnd(text, to), {} } };
    }
    return Patches { { from, next, {} } };
}

Result<Patches> renameKey(std::string_view text, const Member &member, std::string_view to)
{
    if (member.merged)
        return aliased(member.value);
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
        return aliased(list);
    const std::string_view newline = newlineOf(text);
    if (list.kind == ValueKind::List && list.style == ValueStyle::Flow) {
        const std::string entry = flowText(text, value);
        if (index < list.items.size()) {
            if (list.items[index].aliased)
                return aliased(list.items[index]);
            const std::size_t at = list.items[index].span.from;
            return Patches { { at, at, entry + ", " } };
        }
        if (!list.items.empty() && list.items.back().aliased)
            return aliased(list.items.back());
        const std::size_t last
            = list.items.empty() ? list.span.from + 1 : list.items.back().span.to;
        return Patches { intoFlow(text, list, list.items.empty(), last, entry) };
    }
    if (list.kind == ValueKind::List && !list.items.empty()) {
        const std::size_t indent = columnOf(text, list.span.from);
        const std::string entry = '-' + entryText(value, indent, newline);
        const Entries entries = entriesOf(text, list);
        if (entries.dashes.empty())
            return notHere("The entries of this list are written in a way that is not edited "
                           "here; edit the text.");
        const std::string lead(indent, ' ');
        if (index >= list.items.size()) {
            const std::size_t end = behindComments(text, entries.ends.back(), indent);
            return Patches { { end, end, std::string(newline) + lead + entry } };
        }
        const std::size_t dash = entries.dashes[index];
        return Patches { { dash, dash, entry + std::string(newline) + lead } };
    }
    if (list.kind != ValueKind::Null || !owner)
        return notHere("Entries can only be added to a list.");
    const std::size_t indent = columnOf(text, owner->keySpan.from) + 2;
    Patches out;
    if (list.span.to > list.span.from)
        out.push_back({ list.span.from, list.span.to, {} });
    out.push_back(behindLine(text, std::max(list.span.to, owner->keySpan.to),
        std::string(indent, ' ') + '-' + entryText(value, indent, newline)));
    return out;
}

Result<Patches> removeItem(std::string_view text, const Value &list, std::size_t index)
{
    if (index >= list.items.size())
        return notHere("The list has no such entry.");
    if (list.aliased)
        return aliased(list);
    const Value &item = list.items[index];
    const bool first = index == 0;
    const bool last = index + 1 == list.items.size();
    if (list.style == ValueStyle::Flow) {
        for (const Value &one : list.items) {
            if (one.aliased)
                return aliased(one);
        }
        return Patches { outOfFlow(text, item.span.from, item.span.to,
            first ? item.span.from : list.items[index - 1].span.to,
            last ? item.span.to : list.items[index + 1].span.from, first, last) };
    }
    const Entries entries = entriesOf(text, list);
    if (entries.dashes.empty())
        return notHere("This entry cannot be removed here; edit the text.");
    const std::size_t dash = entries.dashes[index];
    const std::size_t end = entries.ends[index];
    if (first && last)
        return Patches { { dash, end, "[]" } };
    const std::size_t line = lineStart(text, dash);
    if (isBlank(text.substr(line, dash - line)))
        return Patches { { line, nextLine(text, end), {} } };
    return Patches { { dash, entries.dashes[index + 1], {} } }; // `- - x`: the next moves up
}

Result<Patches> moveItem(
    std::string_view text, const Value &list, std::size_t index, std::size_t to)
{
    if (index >= list.items.size() || to >= list.items.size())
        return notHere("The list has no such entry.");
    if (list.aliased)
        return aliased(list);
    if (index == to)
        return Patches {};
    // From the entry that moves to the place it gets, each with the comments above it.
    const std::size_t low = std::min(index, to);
    const std::size_t high = std::max(index, to);
    std::vector<std::size_t> starts;
    std::vector<std::size_t> ends;
    if (list.style == ValueStyle::Flow) {
        for (std::size_t i = low; i <= high; ++i) {
            if (list.items[i].aliased)
                return aliased(list.items[i]);
            starts.push_back(list.items[i].span.from);
            ends.push_back(list.items[i].span.to);
        }
    } else {
        const Entries entries = entriesOf(text, list);
        if (entries.dashes.empty())
            return notHere("This entry cannot be moved here; edit the text.");
        const std::string lead(columnOf(text, list.span.from), ' ');
        for (std::size_t i = low; i <= high; ++i) {
            // Comments above the first entry are about the list.
            std::size_t start = entries.dashes[i];
            if (i > 0) {
                const std::size_t above = nextLine(text, entries.ends[i - 1]);
                const std::size_t comment = text.find_first_not_of(" \r\n", above);
                start = comment < start ? comment : start;
                if (start != entries.dashes[i] && columnOf(text, start) != lead.size())
                    start = entries.dashes[i];
            }
            starts.push_back(start);
            ends.push_back(lineEnd(text, entries.ends[i]));
        }
    }
    std::vector<std::string_view> parts;
    for (std::size_t i = 0; i < starts.size(); ++i)
        parts.push_back(text.substr(starts[i], ends[i] - starts[i]));
    if (index < to)
        std::rotate(parts.begin(), parts.begin() + 1, parts.end());
    else
        std::rotate(parts.begin(), parts.end() - 1, parts.end());
    Patches out;
    for (std::size_t i = 0; i < starts.size(); ++i)
        out.push_back({ starts[i], ends[i], std::string(parts[i]) });
    return out;
}

Result<Patches> wrapInList(std::string_view text, const Value &value)
{
    if (value.aliased)
        return aliased(value);
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
        return aliased(value);
    return replaceScalar(value, yamlText(value.text, true, ValueStyle::DoubleQuoted));
}

} // namespace cs::workflow
