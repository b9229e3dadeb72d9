// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/compare.h"

#include "core/base/secretmask.h"
#include "core/workflow/document.h"
#include "core/workflow/edits.h"
#include "core/workflow/environment.h"
#include "core/workflow/secrets.h"
#include "core/workflow/variables.h"

#include <algorithm>

namespace cs::workflow {

namespace {

bool hasSecret(const KeyPath &path)
{
    return std::ranges::any_of(path, [](const std::string &key) { return isSecretKey(key); });
}

void compare(
    const Json &before, const Json &after, KeyPath &path, std::vector<ConfigDifference> &out)
{
    using Kind = ConfigDifference::Kind;
    const auto note = [&](Kind kind, const std::string &key, Json old, Json fresh) {
        path.push_back(key);
        const bool secret = hasSecret(path);
        out.push_back({ kind, path, std::move(old), std::move(fresh), secret });
        path.pop_back();
    };
    if (before.is_object() && after.is_object()) {
        for (const auto &[key, value] : before.items()) {
            if (!after.contains(key)) {
                note(Kind::Removed, key, value, nullptr);
                continue;
            }
            path.push_back(key);
            compare(value, after.at(key), path, out);
            path.pop_back();
        }
        for (const auto &[key, value] : after.items()) {
            if (!before.contains(key))
                note(Kind::Added, key, nullptr, value);
        }
        return;
    }
    if (before.is_array() && after.is_array()) {
        const std::size_t both = std::min(before.size(), after.size());
        for (std::size_t i = 0; i < both; ++i) {
            path.push_back(std::to_string(i));
            compare(before[i], after[i], path, out);
            path.pop_back();
        }
        for (std::size_t i = both; i < before.size(); ++i)
            note(Kind::Removed, std::to_string(i), before[i], nullptr);
        for (std::size_t i = both; i < after.size(); ++i)
            note(Kind::Added, std::to_string(i), nullptr, after[i]);
        return;
    }
    // Keys of a mapping may stand in any order.
    if (before.type() != after.type() || before != after)
        out.push_back({ Kind::Changed, path, before, after, hasSecret(path) });
}

Json masked(const Json &value)
{
    if (value.is_object()) {
        Json out = Json::object();
        for (const auto &[key, inner] : value.items())
            out[key] = isSecretKey(key) && !inner.is_null() ? Json("***") : masked(inner);
        return out;
    }
    if (value.is_array()) {
        Json out = Json::array();
        for (const Json &inner : value)
            out.push_back(masked(inner));
        return out;
    }
    return value.is_string() ? Json(maskUrl(value.get<std::string>())) : value;
}

struct Words
{
    std::string_view word;
    std::string_view pipeline;
};
constexpr Words databaseWords[] = {
    { "metadata", "DatabaseMetadata" },
    { "lineage", "DatabaseLineage" },
    { "usage", "DatabaseUsage" },
    { "profiler", "Profiler" },
    { "classification", "AutoClassification" },
};

} // namespace

std::vector<ConfigDifference> compareConfigs(const Json &before, const Json &after)
{
    std::vector<ConfigDifference> out;
    KeyPath path;
    compare(before, after, path, out);
    return out;
}

std::string valueText(const Json &value, bool secret)
{
    return secret ? std::string("***") : yamlFlow(masked(value));
}

Result<std::string> textWithoutSecrets(const std::string &text, const std::string &file)
{
    const auto document = parseDocument(text, file, [](std::string_view) { return std::nullopt; });
    if (!document)
        return document.error();
    std::vector<VariableUse> secrets = writtenSecrets(text, document->root);
    std::sort(secrets.begin(), secrets.end(),
        [](const VariableUse &a, const VariableUse &b) { return a.span.from > b.span.from; });
    std::string shown = text;
    for (const VariableUse &one : secrets)
        shown.replace(one.span.from, one.span.to - one.span.from, SecretMask::instead);
    std::vector<std::string> texts = secretTexts(toJson(document->root));
    std::erase_if(texts, [](const std::string &one) { // the name of a variable tells nothing
        const auto names = openVariables(one);
        return names.size() == 1
            && (one == "${" + names.front() + '}' || one == '$' + names.front());
    });
    SecretMask(texts).hide(shown);

    // A key that is but a comment now: "# password: …".
    std::string whole;
    for (std::size_t from = 0; from < shown.size();) {
        const std::size_t end = std::min(shown.find('\n', from), shown.size());
        const std::string_view line = std::string_view(shown).substr(from, end - from);
        const std::size_t hash = line.find_first_not_of(" \t");
        const std::size_t colon = line.find(": ");
        bool hidden = false;
        if (hash != std::string_view::npos && line[hash] == '#'
            && colon != std::string_view::npos) {
            const std::size_t key = line.find_first_not_of("# \t-", hash);
            hidden = key < colon && isSecretKey(line.substr(key, colon - key))
                && line.find("${", colon) == std::string_view::npos;
        }
        whole += hidden ? std::string(line.substr(0, colon + 2)) + std::string(SecretMask::instead)
                        : std::string(line);
        if (end < shown.size())
            whole += '\n';
        from = end + 1;
    }
    return whole;
}

std::string pipelineOf(std::string_view kind, std::string_view word)
{
    if (kind == "Database") {
        const auto it = std::ranges::find(databaseWords, word, &Words::word);
        return it == std::end(databaseWords) ? std::string() : std::string(it->pipeline);
    }
    return word == "metadata" && !kind.empty() ? std::string(kind) + "Metadata" : std::string();
}

std::vector<std::string_view> workflowWords(std::string_view kind)
{
    if (kind != "Database")
        return { "metadata" };
    std::vector<std::string_view> out;
    for (const Words &one : databaseWords)
        out.push_back(one.word);
    return out;
}

} // namespace cs::workflow
