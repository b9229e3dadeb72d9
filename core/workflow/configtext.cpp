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

} // namespace

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
{
    parse();
}

void ConfigText::parse()
{
    m_root.reset();
    if (auto document = parseDocument(m_text, m_file, m_environment))
        m_root = std::move(document->root);
}

const Value *ConfigText::root() const
{
    return m_root ? &*m_root : nullptr;
}

void ConfigText::change(const Patches &patches)
{
    m_undo.push_back(inverse(m_text, patches));
    m_redo.clear();
    m_text = patched(std::move(m_text), patches);
    m_last = patches;
    parse();
}

Result<void> ConfigText::commit(Result<Patches> patches, const Json &expected)
{
    if (!patches)
        return std::move(patches).error();
    auto after = parseDocument(patched(m_text, *patches), m_file, m_environment);
    if (!after || !same(toJson(after->root), expected))
        return Error { "bad-value",
            "This place is written in a way that cannot be edited here; edit the text.", {}, {} };
    change(*patches);
    return {};
}

Result<void> ConfigText::set(const KeyPath &path, const Json &value)
{
    if (!m_root || path.empty())
        return notFound();
    Json expected = toJson(*m_root);
    Json *target = place(expected, path, path.size());
    const KeyPath above(path.begin(), path.end() - 1);
    const Value *parent = find(*m_root, above);
    if (!target || !parent)
        return notFound();
    *target = value;
    if (parent->kind == ValueKind::List)
        return commit(setItem(m_text, *parent, *indexOf(path.back()), value), expected);
    return commit(setValue(m_text, *parent, *parent->find(path.back()), value), expected);
}

Result<void> ConfigText::add(const KeyPath &path, std::string_view key, const Json &value)
{
    if (!m_root)
        return notFound();
    Json expected = toJson(*m_root);
    Json *target = place(expected, path, path.size());
    const Value *map = find(*m_root, path);
    if (!target || !map)
        return notFound();
    if (target->is_null())
        *target = Json::object();
    if (!target->is_object() || target->contains(std::string(key)))
        return Error { "bad-value", "This key cannot be added here.", {}, {} };
    (*target)[std::string(key)] = value;
    return commit(addKey(m_text, *map, ownerOf(*m_root, path), key, value), expected);
}

Result<void> ConfigText::remove(const KeyPath &path)
{
    if (!m_root || path.empty())
        return notFound();
    Json expected = toJson(*m_root);
    const KeyPath above(path.begin(), path.end() - 1);
    Json *target = place(expected, path, path.size() - 1);
    const Value *parent = find(*m_root, above);
    if (!target || !parent || !find(*m_root, path))
        return notFound();
    if (parent->kind == ValueKind::List) {
        const std::size_t index = *indexOf(path.back());
        target->erase(index);
        return commit(removeItem(m_text, *parent, index), expected);
    }
    target->erase(path.back());
    return commit(removeKey(m_text, *parent, *parent->find(path.back())), expected);
}

Result<void> ConfigText::rename(const KeyPath &path, std::string_view key)
{
    const Member *member = m_root ? ownerOf(*m_root, path) : nullptr;
    if (!member)
        return notFound();
    Json expected = toJson(*m_root);
    Json *map = place(expected, path, path.size() - 1);
    if (!map || map->contains(std::string(key)))
        return Error { "bad-value", "This key is there already.", {}, {} };
    Json value = (*map)[path.back()];
    map->erase(path.back());
    (*map)[std::string(key)] = std::move(value);
    return commit(renameKey(m_text, *member, key), expected);
}

Result<void> ConfigText::insert(const KeyPath &path, std::size_t index, const Json &value)
{
    const Value *list = m_root ? find(*m_root, path) : nullptr;
    if (!list)
        return notFound();
    Json expected = toJson(*m_root);
    Json *target = place(expected, path, path.size());
    if (!target || !(target->is_array() || target->is_null()))
        return Error { "bad-value", "This is no list.", {}, {} };
    if (target->is_null())
        *target = Json::array();
    const std::size_t at = std::min(index, target->size());
    target->insert(target->begin() + static_cast<std::ptrdiff_t>(at), value);
    return commit(insertItem(m_text, *list, ownerOf(*m_root, path), at, value), expected);
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

Patches ConfigText::undo()
{
    if (m_undo.empty())
        return {};
    Patches patches = std::move(m_undo.back());
    m_undo.pop_back();
    m_redo.push_back(inverse(m_text, patches));
    m_text = patched(std::move(m_text), patches);
    m_last = patches;
    parse();
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
    parse();
    return patches;
}

} // namespace cs::workflow
