// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/diagnose.h"
#include "core/workflow/document.h"
#include "core/workflow/form.h"
#include "core/workflow/schemacheck.h"

#include <algorithm>

namespace cs::workflow {

namespace {

std::optional<std::string> nothingSet(std::string_view)
{
    return std::nullopt;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

// The text that a branch's key must have; empty if it may have several.
std::string fixedText(const SchemaNode &branch, const std::string &key)
{
    const SchemaNode *property = branch.property(key);
    const auto allowed = property ? allowedTexts(*property) : std::vector<std::string>();
    return allowed.size() == 1 ? allowed.front() : std::string();
}

bool staysIn(const Member &member, const SchemaNode &branch)
{
    const SchemaNode *property = branch.property(member.key);
    if (!property)
        return !branch.isClosed();
    if (!fixedText(branch, member.key).empty())
        return true; // gets another text
    return accepts(*property, member.value, { true, {} });
}

} // namespace

Patches changedStretch(std::string_view before, std::string_view after)
{
    const std::size_t least = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < least && before[head] == after[head])
        ++head;
    while (head > 0 && head < before.size() && isContinuation(before[head]))
        --head;
    std::size_t tail = 0;
    while (
        tail < least - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isContinuation(before[before.size() - tail]))
        --tail;
    if (head + tail == before.size() && before.size() == after.size())
        return {};
    return { { head, before.size() - tail,
        std::string(after.substr(head, after.size() - tail - head)) } };
}

std::vector<std::string> lostBy(const Value &value, const SchemaNode &branch)
{
    std::vector<std::string> out;
    if (value.kind == ValueKind::List)
        return branch.types & ListBit ? out : std::vector<std::string> { "the whole list" };
    for (const Member &member : value.members) {
        if (!staysIn(member, branch))
            out.push_back(member.key);
    }
    return out;
}

Json branchSkeleton(const SchemaNode &branch)
{
    Json out = Json::object();
    if (!(branch.types & MapBit) && branch.properties.empty())
        return skeleton(branch, {});
    for (const auto &[name, property] : branch.properties) {
        const bool required = std::find(branch.required.begin(), branch.required.end(), name)
            != branch.required.end();
        if (const std::string fixed = fixedText(branch, name);
            !fixed.empty() && (required || name == "type"))
            out[name] = fixed;
        else if (required)
            out[name] = skeleton(*property, name);
    }
    return out;
}

Result<void> put(ConfigText &config, const KeyPath &path, const Json &value, const KeyOrder &order)
{
    // Edits are about what is written.
    ConfigText written(config.text(), config.file(), nothingSet);
    const Value *root = written.root();
    if (!root)
        return Error { "syntax", "The text is no YAML at the moment.", {}, {} };
    if (find(*root, path))
        return config.set(path, value);
    KeyPath above = path;
    Json whole = value;
    while (!above.empty()) {
        const std::string key = above.back();
        above.pop_back();
        const Value *map = find(*root, above);
        if (!map) {
            Json outer = Json::object();
            outer[key] = std::move(whole);
            whole = std::move(outer);
            continue;
        }
        if (map->kind == ValueKind::List)
            return config.insert(above, map->items.size(), whole);
        return config.add(above, key, whole, order ? order(above) : std::vector<std::string>());
    }
    return Error { "not-found", "The config has no such place.", {}, {} };
}

Result<void> choose(
    ConfigText &config, const KeyPath &path, const SchemaNode &branch, const KeyOrder &order)
{
    ConfigText trial(config.text(), config.file(), nothingSet);
    if (!trial.root())
        return Error { "syntax", "The text is no YAML at the moment.", {}, {} };
    const Value *value = find(*trial.root(), path);
    const Json fresh = branchSkeleton(branch);
    if (!value || value->kind != ValueKind::Map || !fresh.is_object() || value->members.empty())
        return put(config, path, fresh, order);
    std::vector<std::string> gone = lostBy(*value, branch);
    std::vector<std::string> names;
    for (const auto &property : branch.properties)
        names.push_back(property.first);
    const auto at = [&path](const std::string &key) {
        KeyPath full = path;
        full.push_back(key);
        return full;
    };
    for (const auto &[name, property] : branch.properties) {
        const Value *own = find(*trial.root(), at(name));
        const std::string fixed = fixedText(branch, name);
        Result<void> done;
        if (own && !fixed.empty() && own->text != fixed)
            done = trial.set(at(name), fixed);
        else if (!own && fresh.contains(name))
            done = trial.add(path, name, fresh[name], names);
        if (!done)
            return done;
        if (own && !fixed.empty())
            std::erase(gone, name);
    }
    for (const std::string &key : gone) {
        if (fresh.contains(key)) { // both have it, and the new one wants another kind of value
            if (Result<void> done = trial.set(at(key), fresh[key]); !done)
                return done;
        } else if (Result<void> done = trial.remove(at(key)); !done) {
            return done;
        }
    }
    config.apply(changedStretch(config.text(), trial.text()));
    return {};
}

Result<void> putYaml(ConfigText &config, const KeyPath &path, std::string_view yaml)
{
    auto document = parseDocument(yaml, "value.yaml", nothingSet);
    if (!document)
        return std::move(document).error();
    // Comments, order and quotes of the new text stay where it can stand as it is.
    ConfigText trial(config.text(), config.file(), nothingSet);
    const Value *value = trial.root() ? find(*trial.root(), path) : nullptr;
    const bool oneLine = yaml.find('\n') == std::string_view::npos && !yaml.empty();
    if (value && oneLine && value->style != ValueStyle::Block && !sharedBy(*trial.root(), path)) {
        trial.replace(value->span.from, value->span.to, yaml);
        const Value *now = trial.root() ? find(*trial.root(), path) : nullptr;
        ConfigText check(config.text(), config.file(), nothingSet);
        const Json wanted = toJson(document->root);
        if (now && toJson(*now) == wanted && check.set(path, wanted)
            && toJson(*check.root()) == toJson(*trial.root())) {
            config.apply(changedStretch(config.text(), trial.text()));
            return {};
        }
    }
    return put(config, path, toJson(document->root));
}

} // namespace cs::workflow
