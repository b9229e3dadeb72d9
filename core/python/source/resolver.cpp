// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/resolver.h"

#include "core/base/suggest.h"

#include <algorithm>
#include <array>

namespace cs::python {

namespace {

constexpr int longest = 40; // links in a chain of imports; a longer one runs in a circle

bool isBuiltin(std::string_view name)
{
    constexpr std::array names { "object", "Exception", "BaseException", "dict", "list", "tuple",
        "set", "str", "int", "float", "type", "ValueError", "RuntimeError", "KeyError", "TypeError",
        "NotImplementedError", "property", "Warning", "bytes", "frozenset" };
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string shortName(std::string_view dotted)
{
    const std::size_t dot = dotted.rfind('.');
    return std::string(dot == std::string_view::npos ? dotted : dotted.substr(dot + 1));
}

Symbol unknown(std::string name, std::string problem)
{
    Symbol symbol;
    symbol.name = std::move(name);
    symbol.problem = std::move(problem);
    return symbol;
}

Symbol external(std::string name)
{
    Symbol symbol;
    symbol.kind = Symbol::Kind::External;
    symbol.name = std::move(name);
    return symbol;
}

std::vector<std::string> namesIn(const Module &module)
{
    std::vector<std::string> names;
    for (const auto &[name, bindings] : module.names)
        names.push_back(name);
    return names;
}

} // namespace

bool Mro::contains(std::string_view lastNamePart) const
{
    return std::any_of(classes.begin(), classes.end(),
        [&](const ClassRef &one) { return shortName(one.name) == lastNamePart; });
}

Symbol Resolver::resolve(const ModulePtr &module, std::string_view dotted)
{
    return follow(module, dotted, 0);
}

Symbol Resolver::resolvePath(std::string_view dotted)
{
    const std::size_t dot = dotted.rfind('.');
    if (dot == std::string_view::npos)
        return unknown(std::string(dotted),
            '"' + std::string(dotted)
                + "\" is no path of a class: it needs a module, as in a.b.C.");
    const Symbol module = moduleNamed(std::string(dotted.substr(0, dot)));
    return module.kind == Symbol::Kind::Module ? attribute(module, dotted.substr(dot + 1), 0)
                                               : module;
}

Symbol Resolver::resolveImport(const ModulePtr &module, const Import &import)
{
    return imported(module, import, 0);
}

Symbol Resolver::follow(const ModulePtr &module, std::string_view dotted, int depth)
{
    std::size_t dot = dotted.find('.');
    Symbol symbol = lookUp(module, dotted.substr(0, dot), depth);
    while (dot != std::string_view::npos && symbol.kind != Symbol::Kind::Unknown) {
        const std::size_t next = dotted.find('.', dot + 1);
        symbol = attribute(symbol,
            dotted.substr(dot + 1, next == std::string_view::npos ? next : next - dot - 1), depth);
        dot = next;
    }
    return symbol;
}

Symbol Resolver::lookUp(const ModulePtr &module, std::string_view name, int depth)
{
    if (depth > longest)
        return unknown(
            std::string(name), "The imports of " + std::string(name) + " run in a circle.");
    const auto found = module->names.find(name);
    if (found != module->names.end()) {
        // The last definition holds; those in else and except are second choice, also when the
        // first leads nowhere (`except ImportError` is for what is not installed).
        Symbol best;
        bool any = false;
        for (const bool alternative : { false, true }) {
            for (auto binding = found->second.rbegin(); binding != found->second.rend();
                 ++binding) {
                if (binding->alternative != alternative)
                    continue;
                Symbol symbol = bound(module, *binding, depth + 1);
                const bool known = symbol.kind != Symbol::Kind::Unknown;
                if (known && symbol.kind != Symbol::Kind::External)
                    return symbol;
                if (!any || (known && best.kind == Symbol::Kind::Unknown))
                    best = std::move(symbol);
                any = true;
            }
        }
        return best;
    }
    for (auto star = module->imports.rbegin(); star != module->imports.rend(); ++star) {
        if (star->local != "*")
            continue;
        const Symbol from = imported(module, *star, depth + 1);
        if (from.kind != Symbol::Kind::Module || !from.module)
            continue;
        const Module &source = *from.module;
        const bool open = source.hasExported
            ? std::find(source.exported.begin(), source.exported.end(), name)
                != source.exported.end()
            : !name.starts_with('_');
        if (!open)
            continue;
        Symbol symbol = lookUp(from.module, name, depth + 1);
        if (symbol.kind != Symbol::Kind::Unknown)
            return symbol;
    }
    if (isBuiltin(name))
        return external(std::string(name));
    if (module->hasGetattr)
        return external(module->name + '.' + std::string(name));
    return unknown(std::string(name),
        module->name + " defines no " + std::string(name) + '.'
            + didYouMean(name, namesIn(*module)));
}

Symbol Resolver::bound(const ModulePtr &module, const Binding &binding, int depth)
{
    Symbol symbol;
    symbol.module = module;
    switch (binding.kind) {
    case Binding::Kind::Import:
        return imported(module, module->imports[binding.index], depth);
    case Binding::Kind::Class:
        symbol.kind = Symbol::Kind::Class;
        symbol.cls = &module->classes[binding.index];
        symbol.name = module->name + '.' + symbol.cls->name;
        return symbol;
    case Binding::Kind::Function:
        symbol.kind = Symbol::Kind::Function;
        symbol.function = &module->functions[binding.index];
        symbol.name = module->name + '.' + symbol.function->name;
        return symbol;
    case Binding::Kind::Value:
        break;
    }
    const auto &[name, value] = module->values[binding.index];
    if (value.kind == Expr::Kind::Name && value.text != name)
        return follow(module, value.text, depth);
    symbol.kind = Symbol::Kind::Value;
    symbol.value = &value;
    symbol.name = module->name + '.' + name;
    return symbol;
}

Symbol Resolver::imported(const ModulePtr &module, const Import &import, int depth)
{
    Symbol target;
    if (import.level == 0) {
        target = moduleNamed(import.module);
    } else {
        // Relative to the file's own folder, so that it works without knowing the package's name.
        std::string package = module->name;
        for (int up = module->isPackage ? 1 : 0; up < import.level; ++up) {
            const std::size_t dot = package.rfind('.');
            package = dot == std::string::npos ? std::string() : package.substr(0, dot);
        }
        std::string dotted = package;
        if (!import.module.empty())
            dotted += (dotted.empty() ? "" : ".") + import.module;
        target = moduleNamed(dotted);
        if (target.kind == Symbol::Kind::External)
            target = unknown(dotted,
                "There is no module " + dotted + '.'
                    + didYouMean(import.module, m_store.children(package)));
    }
    if (import.name.empty() || import.name == "*" || target.kind == Symbol::Kind::Unknown)
        return target;
    return attribute(target, import.name, depth);
}

Symbol Resolver::attribute(const Symbol &owner, std::string_view name, int depth)
{
    const std::string dotted = owner.name + '.' + std::string(name);
    if (owner.kind == Symbol::Kind::External)
        return external(dotted);
    if (owner.kind == Symbol::Kind::Class) {
        const ClassDef *inner = owner.module->findClass(owner.cls->name + '.' + std::string(name));
        Symbol symbol = owner;
        symbol.name = dotted;
        symbol.cls = inner;
        symbol.kind = inner ? Symbol::Kind::Class : Symbol::Kind::Value;
        return symbol;
    }
    if (owner.kind != Symbol::Kind::Module)
        return external(dotted);
    Symbol symbol = owner.module ? lookUp(owner.module, name, depth + 1) : unknown(dotted, {});
    if (symbol.kind != Symbol::Kind::Unknown)
        return symbol;
    // A submodule need not be named in the package's own file.
    const Symbol child = moduleNamed(dotted);
    if (child.kind == Symbol::Kind::Module)
        return child;
    symbol.name = dotted;
    if (symbol.problem.empty())
        symbol.problem = owner.name + " has no module " + std::string(name) + '.'
            + didYouMean(name, m_store.children(owner.name));
    return symbol;
}

Symbol Resolver::moduleNamed(const std::string &dotted)
{
    Symbol symbol;
    const std::string file = m_store.find(dotted);
    symbol.name = dotted;
    if (!file.empty()) {
        symbol.kind = Symbol::Kind::Module;
        if (file.ends_with(".py"))
            symbol.module = m_store.load(file);
        return symbol;
    }
    // The first part that is missing is the broken link.
    std::size_t dot = dotted.find('.');
    std::string present;
    while (dot != std::string::npos
        && !m_store.find(std::string_view(dotted).substr(0, dot)).empty()) {
        present = dotted.substr(0, dot);
        dot = dotted.find('.', dot + 1);
    }
    if (present.empty())
        return external(dotted); // not ours, or not installed
    const std::string missing = dotted.substr(present.size() + 1,
        dot == std::string::npos ? std::string::npos : dot - present.size() - 1);
    return unknown(dotted,
        present + " has no module " + missing + '.'
            + didYouMean(missing, m_store.children(present)));
}

const Mro &Resolver::mro(const ClassRef &cls)
{
    if (m_generation != m_store.generation()) {
        m_mros.clear();
        m_generation = m_store.generation();
    }
    const auto known = m_mros.find(cls.name);
    if (known != m_mros.end())
        return known->second;
    Mro made = linearise(cls, 0);
    // Reading new files on the way may have moved the generation; what was just made is fresh.
    m_generation = m_store.generation();
    return m_mros.insert_or_assign(cls.name, std::move(made)).first->second;
}

Mro Resolver::linearise(const ClassRef &cls, int depth)
{
    const auto known = m_mros.find(cls.name);
    if (known != m_mros.end())
        return known->second;
    Mro result;
    if (!cls || depth > longest) {
        result.classes.push_back(cls);
        return result;
    }
    std::vector<std::vector<ClassRef>> lists;
    std::vector<ClassRef> direct;
    for (const Expr &base : cls.def->bases) {
        ClassRef ref { nullptr, nullptr, base.text };
        if (base.kind == Expr::Kind::Name) {
            const Symbol symbol = follow(cls.module, base.text, 0);
            ref.name = symbol.name;
            if (symbol.kind == Symbol::Kind::Class)
                ref = symbol.asClass();
            else if (symbol.kind == Symbol::Kind::Unknown)
                result.problems.emplace_back("The base class " + base.text + " of " + cls.def->name
                        + " cannot be found: " + symbol.problem,
                    base.line);
        }
        if (ref.name == "object" || ref.name.empty() || ref.name == cls.name)
            continue;
        Mro inherited = linearise(ref, depth + 1);
        for (auto &problem : inherited.problems)
            result.problems.emplace_back(problem.first, 0);
        lists.push_back(std::move(inherited.classes));
        direct.push_back(std::move(ref));
    }
    lists.push_back(std::move(direct));

    result.classes.push_back(cls);
    const auto inTail = [&](const std::string &name) {
        return std::any_of(lists.begin(), lists.end(), [&](const std::vector<ClassRef> &list) {
            return std::any_of(list.begin() + (list.empty() ? 0 : 1), list.end(),
                [&](const ClassRef &one) { return one.name == name; });
        });
    };
    while (true) {
        std::erase_if(lists, [](const auto &list) { return list.empty(); });
        if (lists.empty())
            break;
        auto head = std::find_if(lists.begin(), lists.end(),
            [&](const auto &list) { return !inTail(list.front().name); });
        if (head == lists.end()) {
            result.problems.emplace_back("Python refuses the bases of " + cls.def->name
                    + ": no order satisfies them all (" + lists.front().front().name
                    + " stands both before and after another).",
                cls.def->line);
            head = lists.begin();
        }
        const ClassRef next = head->front();
        result.classes.push_back(next);
        for (auto &list : lists)
            std::erase_if(list, [&](const ClassRef &one) { return one.name == next.name; });
    }
    return result;
}

} // namespace cs::python
