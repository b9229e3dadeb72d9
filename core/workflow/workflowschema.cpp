// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflowschema.h"

#include "core/base/ascii.h"

#include "schematexts.h"
#include <algorithm>

namespace cs::workflow {

struct WorkflowSchema::State
{
    std::string name;
    bool builtIn = false;
    JsonSchema schema;
    std::vector<Connector> connectors;
    std::unordered_map<std::string, std::size_t> byType;
    std::unordered_map<std::string, std::size_t> byLower;
};

namespace {

void removeAll(std::string &text, std::string_view what)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;)
        text.erase(at, what.size());
}

const SchemaNode *below(const SchemaNode *node, std::string_view key)
{
    return node ? withoutNull(*node).property(key) : nullptr;
}

std::string textAt(const Value &root, std::initializer_list<std::string_view> path)
{
    const Value *at = &root;
    for (const std::string_view key : path) {
        at = at->get(key);
        if (!at)
            return {};
    }
    return at->kind == ValueKind::Text ? at->text : std::string();
}

} // namespace

std::string plainSourceType(std::string_view sourceType)
{
    std::string out = lower(sourceType);
    std::replace(out.begin(), out.end(), '-', '_');
    removeAll(out, "_usage");
    removeAll(out, "_lineage");
    removeAll(out, "_");
    return out == "metadataelasticsearch" ? "metadataes" : out;
}

Result<WorkflowSchema> WorkflowSchema::create(Json json, std::string name)
{
    auto schema = JsonSchema::create(std::move(json));
    if (!schema)
        return std::move(schema).error();
    auto state = std::make_shared<State>();
    state->name = std::move(name);
    state->schema = std::move(*schema);
    const SchemaNode *source = below(state->schema.root(), "source");
    const SchemaNode *connection = below(source, "serviceConnection");
    if (!source || !connection || !below(source, "sourceConfig"))
        return Error { "bad-schema", "This is no schema of a workflow config.", {}, {} };
    for (const SchemaNode *holder : branches(*connection)) {
        std::string kind = holder->text("title");
        if (kind.ends_with("Connection"))
            kind.resize(kind.size() - std::string_view("Connection").size());
        const SchemaNode *config = holder->property("config");
        for (const SchemaNode *one : config ? branches(*config) : branches(*holder)) {
            const SchemaNode *type = one->property("type");
            if (!type)
                continue;
            for (std::string &text : allowedTexts(*type)) {
                state->byType.emplace(text, state->connectors.size());
                state->byLower.emplace(lower(text), state->connectors.size());
                state->connectors.push_back({ std::move(text), kind, one });
            }
        }
    }
    WorkflowSchema result;
    result.m_state = std::move(state);
    return result;
}

WorkflowSchema WorkflowSchema::builtIn()
{
    static const WorkflowSchema frame = [] {
        const std::string_view text = schemas::embeddedTexts().front().text;
        auto json = parseJson(text);
        auto made = create(json.value_or(Json()), "Connector Studio (framework 2.0)");
        WorkflowSchema result = std::move(made).value();
        auto state = std::make_shared<State>(*result.m_state);
        state->builtIn = true;
        result.m_state = std::move(state);
        return result;
    }();
    return frame;
}

const std::string &WorkflowSchema::name() const
{
    return m_state->name;
}

bool WorkflowSchema::isBuiltIn() const
{
    return m_state->builtIn;
}

const JsonSchema &WorkflowSchema::schema() const
{
    return m_state->schema;
}

const std::vector<WorkflowSchema::Connector> &WorkflowSchema::connectors() const
{
    return m_state->connectors;
}

const WorkflowSchema::Connector *WorkflowSchema::connector(std::string_view type) const
{
    const auto it = m_state->byType.find(std::string(type));
    return it == m_state->byType.end() ? nullptr : &m_state->connectors[it->second];
}

const WorkflowSchema::Connector *WorkflowSchema::connectorOfSource(std::string_view type) const
{
    const auto it = m_state->byLower.find(plainSourceType(type));
    return it == m_state->byLower.end() ? nullptr : &m_state->connectors[it->second];
}

std::vector<std::string> WorkflowSchema::meant(std::string_view path, const Value &root) const
{
    const std::string source = textAt(root, { "source", "type" });
    if (source.empty())
        return {};
    if (path.starts_with("source.serviceConnection") && path.size() <= 31)
        return { plainSourceType(source) };
    if (path != "source.sourceConfig.config")
        return {};
    if (plainSourceType(source) == "dbt")
        return { "dbt" };
    if (lower(source).ends_with("lineage"))
        return { "databaselineage" };
    if (lower(source).ends_with("usage"))
        return { "databaseusage" };
    const std::string processor = textAt(root, { "processor", "type" });
    if (processor == "orm-profiler")
        return { "profiler" };
    const Connector *connector = connectorOfSource(source);
    if (!connector)
        connector
            = this->connector(textAt(root, { "source", "serviceConnection", "config", "type" }));
    if (!connector)
        return {};
    return { lower(connector->kind) + "metadata" };
}

std::vector<std::string> WorkflowSchema::sourceConfigTypes() const
{
    std::vector<std::string> out;
    const SchemaNode *config
        = below(below(below(m_state->schema.root(), "source"), "sourceConfig"), "config");
    if (!config)
        return out;
    for (const SchemaNode *one : branches(*config)) {
        if (const SchemaNode *type = one->property("type")) {
            for (std::string &text : allowedTexts(*type)) {
                if (std::find(out.begin(), out.end(), text) == out.end())
                    out.push_back(std::move(text));
            }
        }
    }
    return out;
}

} // namespace cs::workflow
