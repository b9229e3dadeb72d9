// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/variables.h"

#include "core/workflow/environment.h"
#include "core/workflow/secrets.h"

#include <algorithm>

namespace cs::workflow {

namespace {

struct Collector
{
    std::string_view text;
    std::string service; // for writtenSecrets()
    bool written = false;
    std::vector<VariableUse> uses {};

    void visit(const Value &value, const std::string &path, bool secret)
    {
        for (std::size_t i = 0; i < value.items.size(); ++i)
            visit(value.items[i], path + '[' + std::to_string(i) + ']', secret);
        for (const Member &member : value.members) {
            if (!member.merged)
                visit(member.value, path.empty() ? member.key : path + '.' + member.key,
                    secret || isSecretKey(member.key));
        }
        const bool scalar = value.kind != ValueKind::Map && value.kind != ValueKind::List;
        if (!scalar || value.aliased || value.span.to > text.size()
            || value.span.from >= value.span.to)
            return;
        const std::string_view own = text.substr(value.span.from, value.span.to - value.span.from);
        const std::vector<std::string> variables = openVariables(own);
        if (written) {
            if (secret && value.kind == ValueKind::Text && !value.text.empty() && variables.empty())
                uses.push_back({ variableName(path, service), path, true, value.span });
            return;
        }
        for (const std::string &name : variables) {
            VariableUse use { name, path, secret || isSecretKey(name), value.span };
            if (std::find(uses.begin(), uses.end(), use) == uses.end())
                uses.push_back(std::move(use));
        }
    }
};

std::vector<VariableUse> collected(Collector collector, const Value &root)
{
    collector.visit(root, {}, false);
    std::stable_sort(collector.uses.begin(), collector.uses.end(),
        [](const VariableUse &a, const VariableUse &b) { return a.span.from < b.span.from; });
    return std::move(collector.uses);
}

void append(std::string &name, std::string_view part)
{
    bool gap = !name.empty() && name.back() != '_';
    char before = '_';
    for (const char c : part) {
        const bool lower = c >= 'a' && c <= 'z';
        const bool upper = c >= 'A' && c <= 'Z';
        const bool digit = c >= '0' && c <= '9';
        if (!lower && !upper && !digit) {
            gap = !name.empty();
        } else {
            if (upper && before >= 'a' && before <= 'z')
                gap = true;
            if (gap && !name.empty() && name.back() != '_')
                name += '_';
            gap = false;
            name += lower ? static_cast<char>(c - 'a' + 'A') : c;
        }
        before = c;
    }
}

} // namespace

std::vector<VariableUse> variableUses(std::string_view text, const Value &root)
{
    return collected({ text, {}, false }, root);
}

std::vector<VariableUse> writtenSecrets(std::string_view text, const Value &root)
{
    const Value *source = root.get("source");
    const Value *service = source ? source->get("serviceName") : nullptr;
    return collected({ text, service ? service->text : std::string(), true }, root);
}

std::string variableName(std::string_view path, std::string_view service)
{
    std::string name;
    const bool server = path.starts_with("workflowConfig");
    append(name, server ? std::string_view("OPENMETADATA") : service);
    const std::size_t dot = path.rfind('.');
    append(name, dot == std::string_view::npos ? path : path.substr(dot + 1));
    if (name.empty() || (name.front() >= '0' && name.front() <= '9'))
        name.insert(0, "_");
    return name;
}

} // namespace cs::workflow
