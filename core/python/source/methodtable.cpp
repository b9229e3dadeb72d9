// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/methodtable.h"

#include "core/python/source/stubbody.h"

#include <algorithm>

namespace cs::python {

using topology::MethodRole;
using topology::MethodState;

MethodTable::MethodTable(Resolver &resolver, const ClassRef &cls)
    : m_resolver(resolver)
    , m_mro(resolver.mro(cls))
{
    std::set<std::string, std::less<>> seen;
    for (const ClassRef &one : m_mro.classes) {
        if (!one.def)
            continue;
        for (const Member &member : one.def->members) {
            if (member.kind == Member::Kind::Method && member.function.isAbstract()
                && seen.insert(member.name).second)
                m_abstract.push_back(member.name);
        }
    }
}

Definition MethodTable::find(std::string_view method, std::size_t from) const
{
    for (std::size_t i = from; i < m_mro.classes.size(); ++i) {
        const ClassRef &cls = m_mro.classes[i];
        if (const Member *member = cls.def ? cls.def->member(method) : nullptr)
            return { cls, member, i };
    }
    return {};
}

const Function *MethodTable::functionOf(const Definition &definition) const
{
    if (!definition.member)
        return nullptr;
    if (definition.member->kind == Member::Kind::Method)
        return &definition.member->function;
    const Expr &value = definition.member->value;
    if (value.kind != Expr::Kind::Name)
        return nullptr;
    // yield_x = other: a name of the class's own body comes before one of the module.
    if (const Member *sibling = definition.owner.def->member(value.text);
        sibling && sibling->kind == Member::Kind::Method)
        return &sibling->function;
    const Symbol symbol = m_resolver.resolve(definition.owner.module, value.text);
    return symbol.kind == Symbol::Kind::Function ? symbol.function : nullptr;
}

StubBody MethodTable::stubOf(const Definition &definition, int depth) const
{
    if (!definition.member || depth > 20)
        return {};
    const Function *function = functionOf(definition);
    if (!function) {
        const Expr &value = definition.member->value;
        if (value.kind == Expr::Kind::Lambda && !value.items.empty())
            return classifyResult(value.items[0]);
        if (value.kind == Expr::Kind::None)
            return { "return-none", definition.member->line, {}, false };
        return {};
    }
    StubBody stub = function->stub;
    if (!stub.superCall.empty()) {
        const Definition next = find(stub.superCall, definition.position + 1);
        const StubBody above = stubOf(next, depth + 1);
        const Function *target = functionOf(next);
        if (!above.pattern.empty() || (target && target->isAbstract()))
            stub.pattern = "super-stub";
        stub.givesNull = stub.givesNull || above.givesNull;
    }
    return stub;
}

topology::Method MethodTable::describe(std::string_view name) const
{
    topology::Method method;
    method.name = std::string(name);
    const Definition definition = find(name);
    if (!definition.member)
        return method;
    const Function *function = functionOf(definition);
    method.definedIn = definition.owner.name;
    method.file = definition.owner.module->file;
    method.line = definition.member->line;
    method.endLine = std::max(method.line, function ? function->endLine : 0);
    if (function && function->isAbstract()) {
        method.state = MethodState::Abstract;
        return method;
    }
    const StubBody stub = stubOf(definition, 0);
    // A plain value is a fine property (`name = None` too, for what declares one).
    const Function *declared = abstractOf(name);
    const bool value = !function && declared && declared->isProperty();
    if (!stub.pattern.empty() && !value) {
        method.state = MethodState::Stub;
        method.pattern = stub.pattern;
        method.stubLine = stub.line;
        method.raisesOnNull = stub.givesNull && !iteratedBy(name).empty();
        return method;
    }
    method.state = definition.position == 0 ? MethodState::Implemented : MethodState::Inherited;
    return method;
}

const Function *MethodTable::abstractOf(std::string_view method) const
{
    for (const ClassRef &cls : m_mro.classes) {
        const Member *member = cls.def ? cls.def->member(method) : nullptr;
        if (member && member->kind == Member::Kind::Method && member->function.isAbstract())
            return &member->function;
    }
    return nullptr;
}

std::string MethodTable::iteratedBy(std::string_view method) const
{
    for (std::size_t i = 0; i < m_mro.classes.size(); ++i) {
        const ClassRef &cls = m_mro.classes[i];
        if (!cls.def)
            continue;
        for (const Member &member : cls.def->members) {
            if (member.kind != Member::Kind::Method)
                continue;
            for (const auto &[called, line] : member.function.iteratesOwn) {
                // An overridden loop is not run.
                if (called == method && find(member.name).position == i)
                    return cls.def->name + '.' + member.name + " (line " + std::to_string(line)
                        + ')';
            }
        }
    }
    return {};
}

std::vector<std::string> MethodTable::allNames() const
{
    std::set<std::string> names;
    for (const ClassRef &cls : m_mro.classes) {
        if (cls.def)
            for (const Member &member : cls.def->members)
                names.insert(member.name);
    }
    return { names.begin(), names.end() };
}

std::vector<topology::Method> MethodTable::methods(const topology::Topology *topology) const
{
    std::vector<topology::Method> methods;
    std::set<std::string> named;
    const auto add = [&](const std::string &name, MethodRole role, const std::string &node) {
        const auto again
            = std::find_if(methods.begin(), methods.end(), [&](const topology::Method &one) {
                  return one.name == name && one.role == role && one.node == node;
              });
        if (name.empty() || again != methods.end())
            return;
        topology::Method method = describe(name);
        method.role = role;
        method.node = node;
        method.required = std::find(m_abstract.begin(), m_abstract.end(), name) != m_abstract.end();
        named.insert(name);
        methods.push_back(std::move(method));
    };
    if (topology) {
        for (const topology::Node &node : topology->nodes) {
            add(node.producer, MethodRole::Producer, node.name);
            for (const topology::Stage &stage : node.stages)
                add(stage.processor, MethodRole::Processor, node.name);
            for (const std::string &post : node.postProcess)
                add(post, MethodRole::PostProcess, node.name);
        }
    }
    for (const std::string &name : m_abstract) {
        if (!named.contains(name))
            add(name, MethodRole::Abstract, {});
    }
    return methods;
}

} // namespace cs::python
