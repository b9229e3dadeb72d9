// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/functionreader.h"

#include "core/python/source/stubbody.h"

namespace cs::python {

namespace {

// Kinds of node as numbers: a function's whole body is walked at every keystroke.
struct Symbols
{
    explicit Symbols(const TSLanguage *language)
        : yield(of(language, "yield"))
        , function(of(language, "function_definition"))
        , lambda(of(language, "lambda"))
        , classDefinition(of(language, "class_definition"))
        , forStatement(of(language, "for_statement"))
        , forClause(of(language, "for_in_clause"))
        , call(of(language, "call"))
        , returnStatement(of(language, "return_statement"))
        , import(of(language, "import_statement"))
        , importFrom(of(language, "import_from_statement"))
    { }

    static TSSymbol of(const TSLanguage *language, std::string_view name)
    {
        return ts_language_symbol_for_name(language, name.data(), std::uint32_t(name.size()), true);
    }

    TSSymbol yield, function, lambda, classDefinition, forStatement, forClause, call,
        returnStatement, import, importFrom;
};

const Symbols &symbols(TSNode node)
{
    static const Symbols known(ts_tree_language(node.tree));
    return known;
}

// self.name(…) → name
std::string ownCall(TSNode node, std::string_view source)
{
    if (!isKind(node, "call"))
        return {};
    std::string callee = dottedName(fieldOf(node, "function"), source);
    if (callee.substr(0, 5) != "self." || callee.find('.', 5) != std::string::npos)
        return {};
    return callee.substr(5);
}

// Calls that decide which functions a custom connector's module must have.
void noteCall(Function &function, TSNode call, std::string_view source)
{
    const TSNode callee = fieldOf(call, "function");
    if (isKind(callee, "identifier")) {
        const std::string_view name = textOf(callee, source);
        if (name == "get_connection" || name == "test_connection_common"
            || name == "get_test_connection_fn")
            function.connectionCalls.emplace_back(name);
    } else if (isKind(callee, "attribute")) {
        const TSNode object = fieldOf(callee, "object");
        if (isKind(object, "call") && textOf(fieldOf(object, "function"), source) == "super")
            function.superCalls.emplace_back(textOf(fieldOf(callee, "attribute"), source));
    }
}

void readParameters(Function &function, TSNode parameters, std::string_view source)
{
    bool keywordOnly = false;
    forEachNamedChild(parameters, [&](TSNode node) {
        const std::string_view kind = ts_node_type(node);
        Parameter parameter;
        parameter.kind = keywordOnly ? Parameter::Kind::KeywordOnly : Parameter::Kind::Plain;
        TSNode name = node;
        if (kind == "comment" || kind == "positional_separator")
            return;
        if (kind == "keyword_separator") {
            keywordOnly = true;
            return;
        }
        if (kind == "default_parameter" || kind == "typed_default_parameter") {
            parameter.hasDefault = true;
            name = fieldOf(node, "name");
        } else if (kind == "typed_parameter") {
            name = ts_node_named_child(node, 0);
        }
        if (isKind(name, "list_splat_pattern")) {
            parameter.kind = Parameter::Kind::Args;
            keywordOnly = true;
            name = ts_node_named_child(name, 0);
        } else if (isKind(name, "dictionary_splat_pattern")) {
            parameter.kind = Parameter::Kind::Kwargs;
            name = ts_node_named_child(name, 0);
        }
        parameter.name = std::string(textOf(name, source));
        function.parameters.push_back(std::move(parameter));
    });
}

} // namespace

Function readFunction(TSNode node, std::string_view source)
{
    Function function;
    function.name = std::string(textOf(fieldOf(node, "name"), source));
    function.line = lineOf(node);
    function.endLine = endLineOf(node);
    function.isAsync = isKind(ts_node_child(node, 0), "async");
    readParameters(function, fieldOf(node, "parameters"), source);

    const TSNode body = fieldOf(node, "body");
    const Symbols &known = symbols(node);
    forEachBelow(body, [&](TSNode inside) {
        const TSSymbol symbol = ts_node_symbol(inside);
        if (symbol == known.function || symbol == known.lambda || symbol == known.classDefinition)
            return false;
        std::string own;
        if (symbol == known.yield) {
            function.isGenerator = true;
            if (isKind(ts_node_child(inside, 1), "from"))
                own = ownCall(ts_node_named_child(inside, 0), source);
        } else if (symbol == known.forStatement || symbol == known.forClause) {
            own = ownCall(fieldOf(inside, "right"), source);
        } else if (symbol == known.call) {
            noteCall(function, inside, source);
        }
        if (!own.empty())
            function.iteratesOwn.emplace_back(std::move(own), lineOf(inside));
        return true;
    });
    if (!ts_node_is_null(body) && !ts_node_has_error(body))
        function.stub = classifyBody(body, source, function.isGenerator);
    return function;
}

void readFactory(
    TSNode node, std::string_view source, Function &function, std::vector<Import> &imports)
{
    const Symbols &known = symbols(node);
    forEachBelow(fieldOf(node, "body"), [&](TSNode inside) {
        const TSSymbol symbol = ts_node_symbol(inside);
        if (symbol == known.function || symbol == known.lambda || symbol == known.classDefinition)
            return false;
        if (symbol == known.import || symbol == known.importFrom) {
            for (Import &import : readImport(inside, source))
                imports.push_back(std::move(import));
        } else if (symbol == known.returnStatement && ts_node_named_child_count(inside) == 1) {
            Expr value = readExpr(ts_node_named_child(inside, 0), source);
            std::vector<Expr> values;
            if (value.kind == Expr::Kind::Choice)
                values = std::move(value.items);
            else
                values.push_back(std::move(value));
            for (const Expr &one : values) {
                if (one.kind == Expr::Kind::Call && !one.text.empty())
                    function.builds.push_back(one.text);
            }
        }
        return true;
    });
}

std::vector<Import> readImport(TSNode node, std::string_view source)
{
    std::vector<Import> imports;
    Import common;
    common.line = lineOf(node);
    TSNode from {};
    if (isKind(node, "import_from_statement")) {
        from = fieldOf(node, "module_name");
        std::string_view module = textOf(from, source);
        while (!module.empty() && module.front() == '.') {
            ++common.level;
            module.remove_prefix(1);
        }
        module.remove_prefix(std::min(module.find_first_not_of(" \t"), module.size()));
        common.module = std::string(module);
    }
    const bool whole = ts_node_is_null(from);
    forEachNamedChild(node, [&](TSNode child) {
        if (!whole && ts_node_eq(child, from))
            return;
        Import import = common;
        TSNode name = child;
        if (isKind(child, "aliased_import")) {
            name = fieldOf(child, "name");
            import.local = std::string(textOf(fieldOf(child, "alias"), source));
        } else if (isKind(child, "wildcard_import")) {
            import.local = import.name = "*";
            imports.push_back(std::move(import));
            return;
        } else if (!isKind(child, "dotted_name")) {
            return;
        }
        std::string dotted = dottedName(name, source);
        if (dotted.empty())
            dotted = std::string(textOf(name, source));
        if (whole) {
            // `import a.b` binds a; `import a.b as c` binds the module a.b.
            if (import.local.empty()) {
                import.local = dotted.substr(0, dotted.find('.'));
                dotted = import.local;
            }
            import.module = std::move(dotted);
        } else {
            if (import.local.empty())
                import.local = dotted;
            import.name = std::move(dotted);
        }
        imports.push_back(std::move(import));
    });
    return imports;
}

std::string decoratorName(TSNode decorator, std::string_view source)
{
    TSNode expression = ts_node_named_child(decorator, 0);
    if (isKind(expression, "call"))
        expression = fieldOf(expression, "function");
    return dottedName(expression, source);
}

} // namespace cs::python
