// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/functionreader.h"
#include "core/python/source/module.h"
#include "core/python/source/stubbody.h"

#include <algorithm>

namespace cs::python {

namespace {

constexpr int deepest = 100; // of if, try and class bodies inside each other

struct Place
{
    ClassDef *owner = nullptr; // the class whose body this is
    std::size_t ownerIndex = 0;
    bool alternative = false; // in an else or except
    int depth = 0;
};

class Reader
{
public:
    explicit Reader(const SyntaxTree &tree)
        : m_tree(tree)
        , m_source(tree.parsedText())
    { }

    Module read()
    {
        m_module.errors = m_tree.errors();
        block(m_tree.root(), {});
        restoreBroken();
        return std::move(m_module);
    }

private:
    void block(TSNode node, const Place &place)
    {
        if (place.depth > deepest)
            return;
        forEachNamedChild(node, [&](TSNode statement) { this->statement(statement, place); });
    }

    void branch(TSNode node, Place place, bool alternative)
    {
        place.alternative = place.alternative || alternative;
        ++place.depth;
        block(node, place);
    }

    void statement(TSNode node, const Place &place)
    {
        const std::string_view kind = ts_node_type(node);
        if (kind == "import_statement" || kind == "import_from_statement"
            || kind == "future_import_statement") {
            if (!place.owner)
                import(node, place);
        } else if (kind == "class_definition") {
            classDefinition(node, {}, place);
        } else if (kind == "function_definition") {
            function(node, {}, place);
        } else if (kind == "decorated_definition") {
            std::vector<std::string> decorators;
            forEachNamedChild(node, [&](TSNode child) {
                if (isKind(child, "decorator"))
                    decorators.push_back(decoratorName(child, m_source));
            });
            const TSNode definition = fieldOf(node, "definition");
            if (isKind(definition, "class_definition"))
                classDefinition(definition, std::move(decorators), place);
            else
                function(definition, std::move(decorators), place);
        } else if (kind == "expression_statement") {
            expression(ts_node_named_child(node, 0), place);
        } else if (kind == "if_statement") {
            condition(node, place);
        } else if (kind == "try_statement") {
            branch(fieldOf(node, "body"), place, false);
            forEachNamedChild(node, [&](TSNode clause) {
                const bool handler
                    = isKind(clause, "except_clause") || isKind(clause, "except_group_clause");
                if (handler || isKind(clause, "else_clause") || isKind(clause, "finally_clause"))
                    forEachNamedChild(clause, [&](TSNode body) {
                        if (isKind(body, "block"))
                            branch(body, place, handler);
                    });
            });
        } else if (kind == "with_statement" || kind == "for_statement"
            || kind == "while_statement") {
            branch(fieldOf(node, "body"), place, false);
        } else if (kind == "ERROR" || kind == "block") {
            branch(node, place, false); // what can be told apart in broken text
        }
    }

    void condition(TSNode node, const Place &place)
    {
        const std::string_view test = textOf(fieldOf(node, "condition"), m_source);
        const bool never = test == "False" || test == "0";
        const bool typesOnly = test == "TYPE_CHECKING" || test == "typing.TYPE_CHECKING";
        if (!never)
            branch(fieldOf(node, "consequence"), place, typesOnly);
        forEachNamedChild(node, [&](TSNode clause) {
            if (isKind(clause, "elif_clause"))
                branch(fieldOf(clause, "consequence"), place, true);
            else if (isKind(clause, "else_clause"))
                branch(fieldOf(clause, "body"), place, !never && !typesOnly);
        });
    }

    void bind(std::string_view name, Binding::Kind kind, std::size_t index, const Place &place)
    {
        m_module.names[std::string(name)].push_back({ kind, index, place.alternative });
    }

    void import(TSNode node, const Place &place)
    {
        for (Import &found : readImport(node, m_source)) {
            bind(found.local, Binding::Kind::Import, m_module.imports.size(), place);
            m_module.imports.push_back(std::move(found));
        }
    }

    void classDefinition(TSNode node, const std::vector<std::string> &, const Place &place)
    {
        const std::string_view name = textOf(fieldOf(node, "name"), m_source);
        if (name.empty())
            return;
        const std::size_t index = m_module.classes.size();
        ClassDef made;
        made.name = place.owner ? m_module.classes[place.ownerIndex].name + '.' + std::string(name)
                                : std::string(name);
        made.line = lineOf(node);
        made.endLine = endLineOf(node);
        forEachNamedChild(fieldOf(node, "superclasses"), [&](TSNode base) {
            if (!isKind(base, "keyword_argument") && !isKind(base, "comment"))
                made.bases.push_back(readExpr(base, m_source));
        });
        bind(made.name, Binding::Kind::Class, index, place);
        m_module.classes.emplace_back();
        Place inside;
        inside.owner = &made;
        inside.ownerIndex = index;
        inside.depth = place.depth + 1;
        m_module.classes[index].name = made.name; // nested classes ask for it
        block(fieldOf(node, "body"), inside);
        m_module.classes[index] = std::move(made);
    }

    void function(TSNode node, std::vector<std::string> decorators, const Place &place)
    {
        Function made = readFunction(node, m_source);
        if (made.name.empty())
            return;
        made.decorators = std::move(decorators);
        if (!place.owner) {
            m_module.hasGetattr = m_module.hasGetattr || made.name == "__getattr__";
            bind(made.name, Binding::Kind::Function, m_module.functions.size(), place);
            m_module.functions.push_back(std::move(made));
            return;
        }
        if (made.name == "create")
            readFactory(node, m_source, made, m_module.localImports);
        // @overload declares, @x.setter and @x.register add to what is there.
        const bool adds = std::any_of(
            made.decorators.begin(), made.decorators.end(), [](const std::string &name) {
                return name == "overload" || name == "typing.overload" || name.ends_with(".setter")
                    || name.ends_with(".deleter") || name.ends_with(".register");
            });
        if (adds)
            return;
        Member member;
        member.name = made.name;
        member.line = made.line;
        member.alternative = place.alternative;
        member.function = std::move(made);
        place.owner->members.push_back(std::move(member));
    }

    void expression(TSNode node, const Place &place)
    {
        if (!isKind(node, "assignment"))
            return;
        // a = b = value
        TSNode value = fieldOf(node, "right");
        std::vector<TSNode> targets { fieldOf(node, "left") };
        while (isKind(value, "assignment")) {
            targets.push_back(fieldOf(value, "left"));
            value = fieldOf(value, "right");
        }
        for (const TSNode target : targets)
            assign(target, value, place);
    }

    void assign(TSNode target, TSNode value, const Place &place)
    {
        if (isKind(target, "pattern_list") || isKind(target, "tuple_pattern")) {
            forEachNamedChild(target, [&](TSNode part) { assign(part, {}, place); });
            return;
        }
        const std::string name
            = isKind(target, "subscript") ? std::string() : dottedName(target, m_source);
        if (name.empty())
            return;
        if (place.owner) {
            if (ts_node_is_null(value)) {
                place.owner->declared.push_back(name); // an annotation alone defines nothing
                return;
            }
            Member member;
            member.name = name;
            member.kind = Member::Kind::Attribute;
            member.line = lineOf(target);
            member.alternative = place.alternative;
            member.value = readExpr(value, m_source);
            place.owner->members.push_back(std::move(member));
            return;
        }
        if (name.find('.') != std::string::npos) {
            patch(name, value, place);
            return;
        }
        Expr read = ts_node_is_null(value) ? Expr {} : readExpr(value, m_source);
        if (name == "__all__") {
            m_module.hasExported = read.kind == Expr::Kind::List;
            for (const Expr &item : read.items)
                m_module.exported.push_back(item.text);
        }
        bind(name, Binding::Kind::Value, m_module.values.size(), place);
        m_module.values.emplace_back(name, std::move(read));
    }

    // Class.method = function, for a class of this file.
    void patch(const std::string &name, TSNode value, const Place &place)
    {
        const std::size_t dot = name.rfind('.');
        for (ClassDef &owner : m_module.classes) {
            if (owner.name != name.substr(0, dot) || ts_node_is_null(value))
                continue;
            Member member;
            member.name = name.substr(dot + 1);
            member.kind = Member::Kind::Attribute;
            member.value = readExpr(value, m_source);
            member.line = lineOf(value);
            member.alternative = place.alternative;
            owner.members.push_back(std::move(member));
            return;
        }
    }

    // Functions that were blanked are there, even if nothing is known of them.
    void restoreBroken()
    {
        for (const BrokenFunction &broken : m_tree.broken()) {
            Member member;
            member.name = broken.name;
            member.line = broken.line;
            member.function.name = broken.name;
            member.function.line = broken.line;
            member.function.endLine = broken.endLine;
            member.function.broken = true;
            ClassDef *owner = nullptr;
            for (ClassDef &candidate : m_module.classes) {
                if (candidate.line < broken.line
                    && broken.line <= std::max(candidate.endLine, broken.endLine)
                    && broken.indent > 0 && candidate.endLine + 1 >= broken.line)
                    owner = &candidate; // the innermost comes last
            }
            if (owner) {
                owner->broken = true;
                owner->endLine = std::max(owner->endLine, broken.endLine);
                owner->members.push_back(std::move(member));
            } else if (broken.indent == 0) {
                bind(broken.name, Binding::Kind::Function, m_module.functions.size(), {});
                m_module.functions.push_back(std::move(member.function));
            }
        }
    }

    const SyntaxTree &m_tree;
    std::string_view m_source;
    Module m_module;
};

} // namespace

Module readModule(const SyntaxTree &tree)
{
    return Reader(tree).read();
}

bool Function::has(std::string_view decorator) const
{
    return std::find(decorators.begin(), decorators.end(), decorator) != decorators.end();
}

bool Function::isAbstract() const
{
    return std::any_of(decorators.begin(), decorators.end(), [](std::string_view decorator) {
        return decorator
                   .substr(decorator.rfind('.') == std::string_view::npos
                           ? 0
                           : decorator.rfind('.') + 1)
                   .substr(0, 8)
            == "abstract";
    });
}

bool Function::isProperty() const
{
    return std::any_of(decorators.begin(), decorators.end(), [](std::string_view decorator) {
        return decorator.find("property") != std::string_view::npos;
    });
}

const Member *ClassDef::member(std::string_view wanted) const
{
    const Member *found = nullptr;
    for (const Member &candidate : members) {
        if (candidate.name == wanted && (!found || !candidate.alternative || found->alternative))
            found = &candidate;
    }
    return found;
}

const ClassDef *Module::findClass(std::string_view wanted) const
{
    const auto found = std::find_if(
        classes.rbegin(), classes.rend(), [&](const ClassDef &one) { return one.name == wanted; });
    return found == classes.rend() ? nullptr : &*found;
}

const Function *Module::findFunction(std::string_view wanted) const
{
    const auto found = std::find_if(functions.rbegin(), functions.rend(),
        [&](const Function &one) { return one.name == wanted; });
    return found == functions.rend() ? nullptr : &*found;
}

} // namespace cs::python
