// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/topologyio.h"

#include <algorithm>
#include <set>

namespace cs::topology {

namespace {

std::vector<std::string> flags(const Stage &stage)
{
    std::vector<std::string> result;
    if (stage.context)
        result.push_back("context=" + *stage.context);
    if (stage.consumer) {
        std::string text = "consumer=";
        for (std::size_t i = 0; i < stage.consumer->size(); ++i)
            text += (i ? "," : "") + (*stage.consumer)[i];
        result.push_back(std::move(text));
    }
    if (stage.nullable)
        result.emplace_back("nullable");
    if (stage.mustReturn)
        result.emplace_back("must_return");
    if (!stage.overwrite)
        result.emplace_back("overwrite=false");
    if (stage.storeAllInContext)
        result.emplace_back("store_all");
    if (stage.clearContext)
        result.emplace_back("clear_context");
    if (stage.storeFqn)
        result.emplace_back("store_fqn");
    if (stage.cacheEntities)
        result.emplace_back("cache_entities");
    if (stage.useCache)
        result.emplace_back("use_cache");
    return result;
}

class TreeWriter
{
public:
    explicit TreeWriter(const Topology &topology)
        : m_topology(topology)
    { }

    std::string write()
    {
        m_out = m_topology.name;
        if (!m_topology.sourceType.empty())
            m_out += " (" + m_topology.sourceType + ')';
        m_out += '\n';
        for (const Node *root : m_topology.roots())
            node(*root, 0);
        for (const Node &rest : m_topology.nodes) {
            if (m_seen.count(rest.name))
                continue;
            m_out += "never entered:\n";
            node(rest, 0);
        }
        return std::move(m_out);
    }

private:
    void line(int depth, const std::string &text)
    {
        m_out.append(static_cast<std::size_t>(depth) * 2, ' ');
        m_out += text + '\n';
    }

    void node(const Node &node, int depth)
    {
        if (!m_seen.insert(node.name).second) {
            line(depth, node.name + "  (as above)");
            return;
        }
        line(depth, node.name + (node.threads ? "  threads" : "") + "  ← " + node.producer);
        for (const Stage &stage : node.stages) {
            std::string text = "· " + stage.processor + " → " + stage.type;
            for (const std::string &flag : flags(stage))
                text += "  " + flag;
            line(depth + 1, text);
        }
        for (const std::string &name : node.children) {
            if (const Node *child = m_topology.find(name))
                this->node(*child, depth + 1);
            else
                line(depth + 1, name + "  (not declared)");
        }
        for (const std::string &method : node.postProcess)
            line(depth + 1, "post_process " + method);
    }

    const Topology &m_topology;
    std::string m_out;
    std::set<std::string_view> m_seen;
};

std::string dotText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else
            out += c;
    }
    return out + '"';
}

std::string dotLabel(const Node &node)
{
    std::string label = node.name + (node.threads ? " (threads)" : "") + '\n' + node.producer;
    for (const Stage &stage : node.stages)
        label += "\n" + stage.processor + " → " + stage.type;
    for (const std::string &method : node.postProcess)
        label += "\npost_process " + method;
    return label;
}

Json stageToJson(const Stage &stage)
{
    Json json = Json::object();
    json["type"] = stage.type;
    json["processor"] = stage.processor;
    json["context"] = stage.context ? Json(*stage.context) : Json();
    json["consumer"] = stage.consumer ? Json(*stage.consumer) : Json();
    json["nullable"] = stage.nullable;
    json["mustReturn"] = stage.mustReturn;
    json["overwrite"] = stage.overwrite;
    json["storeAllInContext"] = stage.storeAllInContext;
    json["clearContext"] = stage.clearContext;
    json["storeFqn"] = stage.storeFqn;
    if (stage.cacheEntities)
        json["cacheEntities"] = true;
    if (stage.useCache)
        json["useCache"] = true;
    return json;
}

// Reads members one by one and remembers the first that has the wrong type.
class Reader
{
public:
    std::string text(const Json &json, std::string_view key, const std::string &where)
    {
        const Json *member = jsonMember(json, key);
        if (!member || !member->is_string()) {
            fail(where, key, "must be a text");
            return {};
        }
        return member->get<std::string>();
    }
    bool flag(const Json &json, std::string_view key, bool fallback, const std::string &where)
    {
        const Json *member = jsonMember(json, key);
        if (!member)
            return fallback;
        if (!member->is_boolean())
            fail(where, key, "must be true or false");
        return member->is_boolean() ? member->get<bool>() : fallback;
    }
    std::optional<std::vector<std::string>> list(
        const Json &json, std::string_view key, const std::string &where)
    {
        const Json *member = jsonMember(json, key);
        if (!member || member->is_null())
            return std::nullopt;
        std::vector<std::string> result;
        const bool good = member->is_array()
            && std::all_of(
                member->begin(), member->end(), [](const Json &j) { return j.is_string(); });
        if (!good) {
            fail(where, key, "must be a list of texts");
            return std::nullopt;
        }
        for (const Json &item : *member)
            result.push_back(item.get<std::string>());
        return result;
    }
    const Json *array(const Json &json, std::string_view key, const std::string &where)
    {
        const Json *member = jsonMember(json, key);
        if (!member || !member->is_array()) {
            fail(where, key, "must be a list");
            return nullptr;
        }
        return member;
    }
    void fail(const std::string &where, std::string_view key, const std::string &what)
    {
        if (error)
            return;
        error = Error { "topology-json",
            "In this topology, `" + std::string(key) + "` " + what + '.', {}, {} };
        error->location.path = where;
    }
    std::optional<Error> error;
};

Stage stageFromJson(Reader &reader, const Json &json, const std::string &where)
{
    Stage stage;
    stage.type = reader.text(json, "type", where);
    stage.processor = reader.text(json, "processor", where);
    const Json *context = jsonMember(json, "context");
    if (context && !context->is_null())
        stage.context = reader.text(json, "context", where);
    stage.consumer = reader.list(json, "consumer", where);
    stage.nullable = reader.flag(json, "nullable", false, where);
    stage.mustReturn = reader.flag(json, "mustReturn", false, where);
    stage.overwrite = reader.flag(json, "overwrite", true, where);
    stage.storeAllInContext = reader.flag(json, "storeAllInContext", false, where);
    stage.clearContext = reader.flag(json, "clearContext", false, where);
    stage.storeFqn = reader.flag(json, "storeFqn", false, where);
    stage.cacheEntities = reader.flag(json, "cacheEntities", false, where);
    stage.useCache = reader.flag(json, "useCache", false, where);
    return stage;
}

} // namespace

std::string toTree(const Topology &topology)
{
    return TreeWriter(topology).write();
}

std::string toDot(const Topology &topology)
{
    std::string out
        = "digraph " + dotText(topology.name) + " {\n  rankdir=LR;\n  node [shape=box];\n";
    const auto roots = topology.roots();
    for (const Node &node : topology.nodes) {
        const bool root = std::find(roots.begin(), roots.end(), &node) != roots.end();
        out += "  " + dotText(node.name) + " [label=" + dotText(dotLabel(node))
            + (root ? ", style=bold" : "") + "];\n";
    }
    for (const Node &node : topology.nodes) {
        for (const std::string &child : node.children)
            out += "  " + dotText(node.name) + " -> " + dotText(child) + ";\n";
    }
    return out + "}\n";
}

Json toJson(const Topology &topology)
{
    Json json = Json::object();
    json["name"] = topology.name;
    json["sourceType"] = topology.sourceType;
    json["roots"] = Json::array();
    for (const Node *root : topology.roots())
        json["roots"].push_back(root->name);
    json["nodes"] = Json::array();
    for (const Node &node : topology.nodes) {
        Json entry = Json::object();
        entry["name"] = node.name;
        entry["producer"] = node.producer;
        entry["children"] = node.children;
        entry["postProcess"] = node.postProcess;
        entry["threads"] = node.threads;
        entry["stages"] = Json::array();
        for (const Stage &stage : node.stages)
            entry["stages"].push_back(stageToJson(stage));
        json["nodes"].push_back(std::move(entry));
    }
    return json;
}

Result<Topology> topologyFromJson(const Json &json)
{
    Reader reader;
    Topology topology;
    topology.name = reader.text(json, "name", {});
    topology.sourceType = jsonText(json, "sourceType");
    if (const Json *nodes = reader.array(json, "nodes", {})) {
        for (const Json &entry : *nodes) {
            Node node;
            node.name = reader.text(entry, "name", "nodes");
            node.producer = reader.text(entry, "producer", node.name);
            node.children = reader.list(entry, "children", node.name).value_or(node.children);
            node.postProcess
                = reader.list(entry, "postProcess", node.name).value_or(node.postProcess);
            node.threads = reader.flag(entry, "threads", false, node.name);
            if (const Json *stages = reader.array(entry, "stages", node.name)) {
                for (const Json &stage : *stages)
                    node.stages.push_back(stageFromJson(reader, stage, node.name));
            }
            topology.nodes.push_back(std::move(node));
        }
    }
    if (reader.error)
        return std::move(*reader.error);
    return topology;
}

} // namespace cs::topology
