// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/topologyreader.h"

#include <algorithm>

namespace cs::python {

namespace {

constexpr int longest = 20; // aliases of constants in a row

std::string shortName(const std::string &dotted)
{
    return dotted.substr(dotted.rfind('.') == std::string::npos ? 0 : dotted.rfind('.') + 1);
}

/// Reads values in the module where they stand, following names of constants.
class Reader
{
public:
    Reader(Resolver &resolver, ModulePtr module)
        : m_resolver(resolver)
        , m_module(std::move(module))
    { }

    // The call behind names, Field(default=…) and choices.
    [[nodiscard]] const Expr *call(const Expr &expr, std::string_view callee, int depth = 0)
    {
        if (depth > longest)
            return nullptr;
        if (expr.kind == Expr::Kind::Call) {
            const std::string name = shortName(m_resolver.resolve(m_module, expr.text).name);
            if (name == callee || shortName(expr.text) == callee)
                return &expr;
            if (shortName(expr.text) == "Field") {
                if (const Expr *value = expr.keyword("default"))
                    return call(*value, callee, depth + 1);
                return expr.items.empty() ? nullptr : call(expr.items[0], callee, depth + 1);
            }
        } else if (expr.kind == Expr::Kind::Name) {
            const Symbol symbol = m_resolver.resolve(m_module, expr.text);
            if (symbol.kind == Symbol::Kind::Value && symbol.value)
                return Reader(m_resolver, symbol.module).call(*symbol.value, callee, depth + 1);
        } else if (expr.kind == Expr::Kind::Choice) {
            for (const Expr &item : expr.items) {
                if (const Expr *found = call(item, callee, depth + 1))
                    return found;
            }
        }
        return nullptr;
    }

    // Items of a list, of the sum of lists, of a named list.
    void items(const Expr &expr, std::vector<Expr> &into, int depth = 0)
    {
        if (depth > longest)
            return;
        if (expr.kind == Expr::Kind::List) {
            into.insert(into.end(), expr.items.begin(), expr.items.end());
        } else if (expr.kind == Expr::Kind::Sum) {
            for (const Expr &part : expr.items)
                items(part, into, depth + 1);
        } else if (expr.kind == Expr::Kind::Name) {
            const Symbol symbol = m_resolver.resolve(m_module, expr.text);
            if (symbol.kind == Symbol::Kind::Value && symbol.value)
                Reader(m_resolver, symbol.module).items(*symbol.value, into, depth + 1);
        }
    }

    [[nodiscard]] std::string text(const Expr &expr)
    {
        if (expr.kind == Expr::Kind::Name) {
            const Symbol symbol = m_resolver.resolve(m_module, expr.text);
            if (symbol.kind == Symbol::Kind::Value && symbol.value
                && symbol.value->kind == Expr::Kind::String)
                return symbol.value->text;
        }
        return expr.text;
    }

    [[nodiscard]] std::vector<std::string> texts(const Expr *expr)
    {
        std::vector<Expr> found;
        if (expr)
            items(*expr, found);
        std::vector<std::string> names;
        for (const Expr &item : found)
            names.push_back(text(item));
        return names;
    }

    [[nodiscard]] topology::Stage stage(const Expr &call)
    {
        topology::Stage stage;
        for (const auto &[key, value] : call.keywords) {
            const bool none = value.kind == Expr::Kind::None;
            if (key == "type_")
                stage.type = className(value);
            else if (key == "processor")
                stage.processor = text(value);
            else if (key == "context" && !none)
                stage.context = text(value);
            else if (key == "consumer" && !none)
                stage.consumer = texts(&value);
            else if (key == "nullable")
                stage.nullable = value.isTrue();
            else if (key == "must_return")
                stage.mustReturn = value.isTrue();
            else if (key == "overwrite")
                stage.overwrite = value.isTrue();
            else if (key == "store_all_in_context")
                stage.storeAllInContext = value.isTrue();
            else if (key == "clear_context")
                stage.clearContext = value.isTrue();
            else if (key == "store_fqn")
                stage.storeFqn = value.isTrue();
            else if (key == "cache_entities")
                stage.cacheEntities = value.isTrue();
            else if (key == "use_cache")
                stage.useCache = value.isTrue();
        }
        return stage;
    }

    [[nodiscard]] topology::Node node(std::string name, const Expr &call)
    {
        topology::Node node;
        node.name = std::move(name);
        if (const Expr *producer = call.keyword("producer"))
            node.producer = text(*producer);
        std::vector<Expr> stages;
        if (const Expr *list = call.keyword("stages"))
            items(*list, stages);
        for (const Expr &one : stages) {
            if (const Expr *made = this->call(one, "NodeStage"))
                node.stages.push_back(stage(*made));
        }
        node.children = texts(call.keyword("children"));
        node.postProcess = texts(call.keyword("post_process"));
        const Expr *threads = call.keyword("threads");
        node.threads = threads && threads->isTrue();
        return node;
    }

private:
    // The class's own name, without opening the generated file that defines it.
    [[nodiscard]] std::string className(const Expr &value)
    {
        const auto bindings = m_module->names.find(value.text);
        if (bindings != m_module->names.end()
            && bindings->second.back().kind == Binding::Kind::Import) {
            const Import &import = m_module->imports[bindings->second.back().index];
            if (!import.name.empty())
                return import.name;
        }
        return shortName(value.text);
    }

    Resolver &m_resolver;
    ModulePtr m_module;
};

} // namespace

ClassRef topologyClassOf(Resolver &resolver, const ClassRef &source)
{
    const Mro mro = resolver.mro(source);
    for (const ClassRef &cls : mro.classes) {
        const Member *member = cls.def ? cls.def->member("topology") : nullptr;
        if (!member || member->kind != Member::Kind::Attribute)
            continue;
        const Expr *value = &member->value;
        ModulePtr module = cls.module;
        if (value->kind == Expr::Kind::Name) {
            const Symbol symbol = resolver.resolve(module, value->text);
            if (symbol.kind != Symbol::Kind::Value || !symbol.value)
                return {};
            value = symbol.value;
            module = symbol.module;
        }
        const Symbol made = resolver.resolve(module, value->text);
        return value->kind == Expr::Kind::Call && made.kind == Symbol::Kind::Class ? made.asClass()
                                                                                   : ClassRef {};
    }
    return {};
}

topology::Topology readTopology(
    Resolver &resolver, const ClassRef &cls, std::vector<std::string> *unread)
{
    topology::Topology topology;
    if (!cls)
        return topology;
    topology.name = cls.def->name;
    topology.sourceType = sourceTypeOfModule(cls.module->name);
    // As pydantic collects fields: the bases' first, an overridden one keeps its place.
    const Mro mro = resolver.mro(cls);
    for (auto owner = mro.classes.rbegin(); owner != mro.classes.rend(); ++owner) {
        if (!owner->def)
            continue;
        Reader reader(resolver, owner->module);
        for (const Member &member : owner->def->members) {
            if (member.kind != Member::Kind::Attribute || member.name.starts_with("model_"))
                continue;
            const Expr *call = reader.call(member.value, "TopologyNode");
            if (!call) {
                if (unread && !member.name.starts_with('_'))
                    unread->push_back(member.name);
                continue;
            }
            topology::Node node = reader.node(member.name, *call);
            const auto same = std::find_if(topology.nodes.begin(), topology.nodes.end(),
                [&](const topology::Node &one) { return one.name == node.name; });
            if (same == topology.nodes.end())
                topology.nodes.push_back(std::move(node));
            else
                *same = std::move(node);
        }
    }
    return topology;
}

std::string sourceTypeOfModule(std::string_view module)
{
    constexpr std::string_view marker = "ingestion.source.";
    const std::size_t at = module.find(marker);
    if (at == std::string_view::npos)
        return {};
    std::string type(module.substr(at + marker.size()));
    const std::size_t last = type.rfind('.');
    if (last == std::string::npos)
        return {};
    type.resize(last);
    std::replace(type.begin(), type.end(), '.', '/');
    return type;
}

} // namespace cs::python
