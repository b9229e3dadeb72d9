// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/checks.h"

#include "core/base/suggest.h"
#include "core/topology/check.h"

#include <algorithm>
#include <limits>

namespace cs::python {

using topology::Method;
using topology::MethodRole;
using topology::MethodState;
using topology::Problem;

namespace {

std::string shortName(const std::string &dotted)
{
    return dotted.substr(dotted.rfind('.') == std::string::npos ? 0 : dotted.rfind('.') + 1);
}

struct Arity
{
    int least = 0;
    int most = 0;
    std::string keywordOnly; // a required one: no caller gives it
};

// How many arguments it takes besides self.
Arity arityOf(const Function &function)
{
    Arity arity;
    bool self = !function.isStatic();
    for (const Parameter &parameter : function.parameters) {
        if (parameter.kind == Parameter::Kind::Args) {
            arity.most = std::numeric_limits<int>::max();
        } else if (parameter.kind == Parameter::Kind::KeywordOnly) {
            if (!parameter.hasDefault && arity.keywordOnly.empty())
                arity.keywordOnly = parameter.name;
        } else if (parameter.kind == Parameter::Kind::Plain) {
            if (self) {
                self = false;
                continue;
            }
            arity.least += parameter.hasDefault ? 0 : 1;
            arity.most += arity.most < std::numeric_limits<int>::max() ? 1 : 0;
        }
    }
    if (self && !(arity.most > 0))
        arity.most = -1; // not even self
    return arity;
}

class Checker
{
public:
    Checker(Resolver &resolver, const MethodTable &table)
        : m_resolver(resolver)
        , m_table(table)
        , m_cls(table.mro().classes.front())
    { }

    std::vector<Problem> take() { return std::move(m_problems); }

    Problem &add(std::string code, std::string message, const std::string &file, int line,
        std::string path = {})
    {
        Problem problem { std::move(code), std::move(message) };
        problem.location.file = file;
        problem.location.line = line;
        problem.location.path = std::move(path);
        m_problems.push_back(std::move(problem));
        return m_problems.back();
    }

    void syntax()
    {
        std::vector<const Module *> seen;
        for (const ClassRef &cls : m_table.mro().classes) {
            if (!cls.def || std::find(seen.begin(), seen.end(), cls.module.get()) != seen.end())
                continue;
            seen.push_back(cls.module.get());
            for (const SyntaxError &error : cls.module->errors) {
                const std::string where
                    = error.method.empty() ? std::string() : " in " + error.method;
                add("syntax", "Python cannot read this" + where + ": " + error.near,
                    cls.module->file, error.line)
                    .location.column
                    = error.column;
            }
        }
        const auto &classes = m_table.mro().classes;
        const auto away = std::find_if(classes.begin(), classes.end(),
            [](const ClassRef &cls) { return !cls.def && cls.name.starts_with("metadata."); });
        if (away != classes.end() && m_resolver.store().find("metadata").empty())
            add("framework-missing",
                "The base class " + away->name
                    + " cannot be read: no Python with the framework was named, so what is "
                      "inherited is unknown.",
                m_cls.module->file, m_cls.def->line);
        for (const auto &[message, line] : m_table.mro().problems)
            add("base-class", message, m_cls.module->file, line > 0 ? line : m_cls.def->line);
    }

    void method(const Method &method)
    {
        const std::string path
            = method.node.empty() ? method.name : method.node + '.' + method.name;
        if (method.state == MethodState::Missing) {
            add("unknown-method",
                "The topology names " + method.name + " at node " + method.node
                    + ", but no class of this connector defines it: it fails at run time."
                    + didYouMean(method.name, m_table.allNames()),
                m_cls.module->file, m_cls.def->line, path);
            return;
        }
        if (method.state == MethodState::Abstract)
            abstractMethod(method, path);
        const Definition definition = m_table.find(method.name);
        const Function *function = m_table.functionOf(definition);
        if (!function) {
            attribute(method, definition, path);
            return;
        }
        if (function->isAsync)
            add("async-method",
                method.name
                    + " is async: the runner gets a coroutine and never its results. Make it a "
                      "plain def.",
                method.file, method.line, path);
        if (!function->isAbstract() && !function->broken)
            signature(method, *function, path);
        if (method.raisesOnNull)
            add("null-raises",
                method.name + " returns nothing, but " + m_table.iteratedBy(method.name)
                    + " iterates its result: that raises. Return an empty list.",
                method.file, method.stubLine, path);
    }

    void connectionFunctions()
    {
        std::set<std::string> asked;
        for (const char *start : { "__init__", "test_connection", "prepare" })
            follow(start, 0, asked, 0);
        const bool tests
            = asked.contains("test_connection_common") || asked.contains("get_test_connection_fn");
        const auto require = [&](const std::string &name, bool needed) {
            const Symbol symbol = m_resolver.resolve(m_cls.module, name);
            const bool there = m_cls.module->names.contains(name);
            if (needed && !there && symbol.kind == Symbol::Kind::Unknown)
                add("missing-connection-function",
                    "The bases of " + m_cls.def->name + " look for a function " + name + " in "
                        + m_cls.module->name + ", beside the class, and there is none.",
                    m_cls.module->file, m_cls.def->line, name);
            else if (needed && symbol.name == "metadata.ingestion.source.connections." + name)
                add("missing-connection-function",
                    name
                        + " here is the framework's own, which looks for one in this module again "
                          "and so calls "
                          "itself for ever. Define one beside the class.",
                    m_cls.module->file, m_cls.def->line, name);
        };
        require("get_connection", asked.contains("get_connection"));
        require("test_connection", tests);
    }

private:
    void abstractMethod(const Method &method, const std::string &path)
    {
        const Definition first = m_table.find(method.name);
        for (Definition later = m_table.find(method.name, first.position + 1); later.member;
             later = m_table.find(method.name, later.position + 1)) {
            const Function *function = m_table.functionOf(later);
            if (function && !function->isAbstract()) {
                add("mixin-order",
                    later.owner.def->name + " implements " + method.name + ", but stands after "
                        + first.owner.def->name + ", whose abstract declaration wins. Put "
                        + later.owner.def->name + " first among the bases.",
                    m_cls.module->file, m_cls.def->line, path);
                return;
            }
        }
        add("abstract-method",
            shortName(method.definedIn) + " demands " + method.name
                + ", and nobody implements it: Python will not create the connector.",
            m_cls.module->file, m_cls.def->line, path);
    }

    void attribute(const Method &method, const Definition &definition, const std::string &path)
    {
        const Function *declared = m_table.abstractOf(method.name);
        const Expr::Kind kind = definition.member->value.kind;
        const bool plain = kind == Expr::Kind::None || kind == Expr::Kind::Bool
            || kind == Expr::Kind::Number || kind == Expr::Kind::String || kind == Expr::Kind::List;
        if (plain && !(declared && declared->isProperty()))
            add("not-callable",
                method.name
                    + " is set to a plain value: Python accepts the class, and the call of it "
                      "raises.",
                method.file, method.line, path);
    }

    void signature(const Method &method, const Function &function, const std::string &path)
    {
        int given = 0;
        const char *caller = "";
        switch (method.role) {
        case MethodRole::Producer:
            caller = "A producer is called with no argument";
            break;
        case MethodRole::PostProcess:
            caller = "A post_process is called with no argument";
            break;
        case MethodRole::Processor:
            given = 1;
            caller = "A processor is called with the producer's element alone";
            break;
        default:
            if (method.name != "create")
                return;
            caller = "create is called with the config, the client and the pipeline's name";
            if (const Function *declared = m_table.abstractOf(method.name))
                given = std::max(2, arityOf(*declared).most);
            if (!function.isClassMethod() && !function.isStatic()) {
                add("wrong-signature", "create is called on the class: it needs @classmethod.",
                    method.file, method.line, path);
                return;
            }
        }
        const Arity arity = arityOf(function);
        std::string why;
        if (!arity.keywordOnly.empty())
            why = "this one needs " + arity.keywordOnly + " by name";
        else if (given < arity.least)
            why = "this one asks for " + std::to_string(arity.least);
        else if (given > arity.most)
            why = arity.most < 0 ? "this one does not even take self"
                                 : "this one takes " + std::to_string(arity.most);
        if (!why.empty())
            add("wrong-signature", std::string(caller) + "; " + why + ": the call raises.",
                method.file, method.line, path);
    }

    // Which connection functions the method reaches, itself or through super().
    void follow(const std::string &name, std::size_t from, std::set<std::string> &asked, int depth)
    {
        const Definition definition = m_table.find(name, from);
        const Function *function = m_table.functionOf(definition);
        if (!function || depth > 20)
            return;
        // The connector's own module calls its own functions; only those of the bases go through
        // the framework's look-up.
        if (definition.owner.module != m_cls.module)
            asked.insert(function->connectionCalls.begin(), function->connectionCalls.end());
        for (const std::string &above : function->superCalls)
            follow(above, definition.position + 1, asked, depth + 1);
    }

    Resolver &m_resolver;
    const MethodTable &m_table;
    const ClassRef &m_cls;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> checkConnector(Resolver &resolver, const MethodTable &table,
    const std::vector<Method> &methods, const topology::Topology *topology, bool custom)
{
    Checker checker(resolver, table);
    checker.syntax();
    std::set<std::string> done;
    for (const Method &method : methods) {
        if (done.insert(method.name).second)
            checker.method(method);
    }
    if (custom)
        checker.connectionFunctions();
    std::vector<Problem> problems = checker.take();
    if (topology) {
        for (Problem &problem : topology::check(*topology))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace cs::python
