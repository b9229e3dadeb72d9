// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/configtext.h"

#include "core/workflow/document.h"

#include <algorithm>

namespace cs::workflow {

namespace {

Error notFound()
{
    return { "not-found", "The config has no such place.", {}, {} };
}

std::optional<std::size_t> indexOf(const std::string &step)
{
    if (step.empty() || step.size() > 9
        || step.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::stoul(step);
}

// The place in the JSON that a path leads to; null if there is none.
Json *place(Json &root, const KeyPath &path, std::size_t steps)
{
    Json *at = &root;
    for (std::size_t i = 0; i < steps; ++i) {
        if (at->is_object() && at->contains(path[i])) {
            at = &(*at)[path[i]];
        } else if (const auto index = indexOf(path[i]);
                   at->is_array() && index && *index < at->size()) {
            at = &(*at)[*index];
        } else {
            return nullptr;
        }
    }
    return at;
}

// The order of keys means nothing here.
bool same(const Json &a, const Json &b)
{
    return nlohmann::json(a) == nlohmann::json(b);
}

const Member *ownerOf(const Value &root, KeyPath path)
{
    if (path.empty())
        return nullptr;
    const std::string key = path.back();
    path.pop_back();
    const Value *map = find(root, path);
    return map && map->kind == ValueKind::Map ? map->find(key) : nullptr;
}

std::optional<std::string> nothingSet(std::string_view)
{
    return std::nullopt;
}

// Whether the mapping or list at a path stands within brackets.
bool isInFlow(const Value &root, const KeyPath &path)
{
    const Value *at = &root;
    for (std::size_t i = 0; i < path.size() && at; ++i) {
        if (at->style == ValueStyle::Flow)
            return true;
        at = find(*at, { path[i] });
    }
    return !at;
}

bool holds(const Span &outer, const Span &inner)
{
    return outer.from <= inner.from && inner.to <= outer.to;
}

// The line in which an alias or a merge key brings what stands at `span`; 0: none does.
int aliasLine(const Value &value, const Span &span)
{
    for (const Member &member : value.members) {
        const Span &there = member.value.span;
        if (member.value.aliased && holds(there, span))
            return member.aliasSpan.line ? member.aliasSpan.line : value.span.line;
        if (const int line = member.value.aliased ? 0 : aliasLine(member.value, span))
            return line;
    }
    for (const Value &item : value.items) {
        if (item.aliased && holds(item.span, span))
            return value.span.line;
        if (const int line = item.aliased ? 0 : aliasLine(item, span))
            return line;
    }
    return 0;
}

} // namespace

std::optional<Error> sharedBy(const Value &root, const KeyPath &path)
{
    const Value *at = &root;
    for (const std::string &step : path) {
        const Member *member = at->kind == ValueKind::Map ? at->find(step) : nullptr;
        const Value *next = member ? &member->value : find(*at, { step });
        if (!next)
            break;
        at = next;
        if (!at->aliased)
            continue;
        return Error { "aliased",
            "This value stands in line " + std::to_string(at->span.line)
                + (member && member->merged ? ", and a merge key (<<) brings it here"
                                            : ", behind an anchor")
                + "; change it there, or write it out here.",
            {}, {} };
    }
    const int line = at->span.to > at->span.from ? aliasLine(root, at->span) : 0;
    if (line == 0)
        return std::nullopt;
    return Error { "aliased",
        "An alias in line " + std::to_string(line)
            + " uses this value too, and would change with it; edit the text.",
        {}, {} };
}

KeyPath keyPath(std::string_view text)
{
    KeyPath path;
    std::string step;
    for (const char c : text) {
        if (c == '.' || c == '[') {
            if (!step.empty())
                path.push_back(std::move(step));
            step.clear();
        } else if (c != ']') {
            step += c;
        }
    }
    if (!step.empty())
        path.push_back(std::move(step));
    return path;
}

std::string toText(const KeyPath &path)
{
    std::string out;
    for (const std::string &step : path) {
        if (indexOf(step))
            out += '[' + step + ']';
        else
            out += (out.empty() ? "" : ".") + step;
    }
    return out;
}

const Value *find(const Value &root, const KeyPath &path)
{
    const Value *at = &root;
    for (const std::string &step : path) {
        if (at->kind == ValueKind::Map) {
            at = at->get(step);
        } else if (const auto index = indexOf(step);
                   at->kind == ValueKind::List && index && *index < at->items.size()) {
            at = &at->items[*index];
        } else {
            at = nullptr;
        }
        if (!at)
            return nullptr;
    }
    return at;
}

ConfigText::ConfigText(std::string text, std::string file, Environment environment)
    : m_text(std::move(text))
    , m_file(std::move(file))
    , m_environment(std::move(environment))
{ }

const Value *ConfigText::root() const
{
    if (!m_read) {
        m_read = true;
        m_root.reset();
        if (auto document = parseDocument(m_text, m_file, m_environment))
            m_root = std::move(document->root);
    }
    return m_root ? &*m_root : nullptr;
}

const Value *ConfigText::written() const
{
    // Without a variable in the text both are the same.
    if (m_text.find('$') == std::string::npos)
        return root();
    if (!m_plainRead) {
        m_plainRead = true;
        m_plain.reset();
        if (auto document = parseDocument(m_text, m_file, nothingSet))
            m_plain = std::move(document->root);
    }
    return m_plain ? &*m_plain : nullptr;
}

void ConfigText::setFile(std::string file)
{
    m_file = std::move(file);
    m_read = false;
    m_plainRead = false;
}

void ConfigText::change(const Patches &patches)
{
    m_undo.push_back(inverse(m_text, patches));
    m_redo.clear();
    m_text = patched(std::move(m_text), patches);
    m_last = patches;
    m_read = false;
    m_plainRead = false;
}

Result<void> ConfigText::commit(Result<Patches> patches, const Json &expected, const KeyPath &path)
{
    if (!patches)
        return std::move(patches).error();
    const std::string text = patched(m_text, *patches);
    if (text == m_text) { // no step of the history
        m_last.clear();
        return {};
    }
    auto after = parseDocument(text, m_file, nothingSet);
    if (!after || !same(toJson(after->root), expected)) {
        if (auto shared = sharedBy(*written(), path))
            return std::move(*shared);
        return Error { "bad-value",
            "This place is written in a way that cannot be edited here; edit the text.", {}, {} };
    }
    change(*patches);
    const bool variables = m_text.find('$') != std::string::npos;
    (variables ? m_plain : m_root) = std::move(after->root);
    (variables ? m_plainRead : m_read) = true;
    return {};
}

Result<void> ConfigText::set(const KeyPath &path, const Json &value)
{
    const Value *root = written();
    if (!root || path.empty())
        return notFound();
    Json expected = toJson(*root);
    Json *target = place(expected, path, path.size());
    const KeyPath above(path.begin(), path.end() - 1);
    const Value *parent = find(*root, above);
    if (!target || !parent)
        return notFound();
    *target = value;
    if (parent->kind == ValueKind::List)
        return commit(setItem(m_text, *parent, *indexOf(path.back()), value), expected, path);
    return commit(setValue(m_text, *parent, *parent->find(path.back()), value), expected, path);
}

Result<void> ConfigText::add(const KeyPath &path, std::string_view key, const Json &value,
    const std::vector<std::string> &order)
{
    const Value *root = written();
    if (!root)
        return notFound();
    Json expected = toJson(*root);
    Json *target = place(expected, path, path.size());
    const Value *map = find(*root, path);
    if (!target || !map)
        return notFound();
    if (target->is_null())
        *target = Json::object();
    if (!target->is_object() || target->contains(std::string(key)))
        return Error { "bad-value", "This key cannot be added here.", {}, {} };
    (*target)[std::string(key)] = value;
    const Member *owner = ownerOf(*root, path);
    if (owner && map->kind == ValueKind::Map && map->members.empty() && !isInFlow(*root, path)) {
        // `{}` on the way to something bigger
        Json block = Json::object();
        block[std::string(key)] = value;
        if (value.is_structured() && set(path, block))
            return {};
    }
    return commit(addKey(m_text, *map, owner, key, value, order), expected, path);
}

Result<void> ConfigText::remove(const KeyPath &path)
{
    const Value *root = written();
    if (!root || path.empty())
        return notFound();
    Json expected = toJson(*root);
    const KeyPath above(path.begin(), path.end() - 1);
    Json *target = place(expected, path, path.size() - 1);
    const Value *parent = find(*root, above);
    if (!target || !parent || !find(*root, path))
        return notFound();
    if (parent->kind == ValueKind::List) {
        const std::size_t index = *indexOf(path.back());
        target->erase(index);
        return commit(removeItem(m_text, *parent, index), expected, path);
    }
    target->erase(path.back());
    return commit(removeKey(m_text, *parent, *parent->find(path.back())), expected, path);
}

Result<void> ConfigText::rename(const KeyPath &path, std::string_view key)
{
    const Value *root = written();
    const Member *member = root ? ownerOf(*root, path) : nullptr;
    if (!member)
        return notFound();
    Json expected = toJson(*root);
    Json *map = place(expected, path, path.size() - 1);
    if (!map || map->contains(std::string(key)))
        return Error { "bad-value", "This key is there already.", {}, {} };
    Json value = (*map)[path.back()];
    map->erase(path.back());
    (*map)[std::string(key)] = std::move(value);
    return commit(renameKey(m_text, *member, key), expected, path);
}

Result<void> ConfigText::insert(const KeyPath &path, std::size_t index, const Json &value)
{
    const Value *root = written();
    const Value *list = root ? find(*root, path) : nullptr;
    if (!list)
        return notFound();
    Json expected = toJson(*root);
    Json *target = place(expected, path, path.size());
    if (!target || !(target->is_array() || target->is_null()))
        return Error { "bad-value", "This is no list.", {}, {} };
    if (target->is_null())
        *target = Json::array();
    const std::size_t at = std::min(index, target->size());
    target->insert(target->begin() + static_cast<std::ptrdiff_t>(at), value);
    if (list->kind == ValueKind::List && list->items.empty() && !isInFlow(*root, path)
        && set(path, Json::array({ value })))
        return {};
    return commit(insertItem(m_text, *list, ownerOf(*root, path), at, value), expected, path);
}

Result<void> ConfigText::move(const KeyPath &path, std::size_t index, std::size_t to)
{
    const Value *root = written();
    const Value *list = root ? find(*root, path) : nullptr;
    if (!list || list->kind != ValueKind::List || std::max(index, to) >= list->items.size())
        return notFound();
    Json expected = toJson(*root);
    Json &target = *place(expected, path, path.size());
    Json item = target[index];
    target.erase(index);
    target.insert(target.begin() + static_cast<std::ptrdiff_t>(to), std::move(item));
    return commit(moveItem(m_text, *list, index, to), expected, path);
}

void ConfigText::replace(std::size_t from, std::size_t to, std::string_view with)
{
    from = std::min(from, m_text.size());
    to = std::clamp(to, from, m_text.size());
    change({ { from, to, std::string(with) } });
}

void ConfigText::apply(const std::vector<Edit> &edits)
{
    change(toPatches(m_text, edits));
}

void ConfigText::apply(const Patches &patches)
{
    if (patches.empty())
        m_last.clear();
    else
        change(patches);
}

bool ConfigText::join()
{
    if (m_last.empty() || m_undo.size() < 2 || m_undo.back().size() != 1
        || m_undo[m_undo.size() - 2].size() != 1)
        return false;
    const Patch &newer = m_undo.back().front();
    const Patch &older = m_undo[m_undo.size() - 2].front();
    // Between the two edits the newer one's text stood at [newer.from, middle).
    const std::size_t middle = newer.from + newer.text.size();
    if (newer.from > older.to || older.from > middle)
        return false;
    Patch both;
    both.from = std::min(newer.from, older.from);
    both.to = newer.to + (older.to > middle ? older.to - middle : 0);
    if (older.from > newer.from)
        both.text = newer.text.substr(0, older.from - newer.from);
    both.text += older.text;
    if (middle > older.to)
        both.text += newer.text.substr(older.to - newer.from);
    m_undo.pop_back();
    m_undo.back() = { std::move(both) };
    return true;
}

Patches ConfigText::undo()
{
    if (m_undo.empty())
        return {};
    Patches patches = std::move(m_undo.back());
    m_undo.pop_back();
    m_redo.push_back(inverse(m_text, patches));
    m_text = patched(std::move(m_text), patches);
    m_last = patches;
    m_read = false;
    m_plainRead = false;
    return patches;
}

Patches ConfigText::redo()
{
    if (m_redo.empty())
        return {};
    Patches patches = std::move(m_redo.back());
    m_redo.pop_back();
    m_undo.push_back(inverse(m_text, patches));
    m_text = patched(std::move(m_text), patches);
    m_last = patches;
    m_read = false;
    m_plainRead = false;
    return patches;
}

} // namespace cs::workflow
