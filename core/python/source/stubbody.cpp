// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/stubbody.h"

#include <algorithm>
#include <array>

namespace cs::python {

namespace {

bool isEmptyLiteral(const Expr &expr);

bool isComprehension(TSNode node)
{
    return isKind(node, "list_comprehension") || isKind(node, "generator_expression")
        || isKind(node, "set_comprehension") || isKind(node, "dictionary_comprehension");
}

TSNode unwrapped(TSNode node)
{
    while (isKind(node, "parenthesized_expression") && ts_node_named_child_count(node) > 0)
        node = ts_node_named_child(node, 0);
    return node;
}

bool isEmptyCollection(TSNode node, std::string_view source)
{
    node = unwrapped(node);
    if (isKind(node, "list") || isKind(node, "tuple") || isKind(node, "dictionary")) {
        for (std::uint32_t i = 0; i < ts_node_named_child_count(node); ++i) {
            if (!isKind(ts_node_named_child(node, i), "comment"))
                return false;
        }
        return true;
    }
    return isKind(node, "call") && isEmptyLiteral(readExpr(node, source));
}

// list(), tuple([]), set(), dict(), frozenset()
bool isEmptyLiteral(const Expr &expr)
{
    if (expr.kind == Expr::Kind::List)
        return expr.items.empty();
    if (expr.kind != Expr::Kind::Call || !expr.keywords.empty() || expr.items.size() > 1)
        return false;
    constexpr std::array makers { "list", "tuple", "set", "dict", "frozenset" };
    return std::find(makers.begin(), makers.end(), expr.text) != makers.end()
        && (expr.items.empty() || isEmptyLiteral(expr.items[0]));
}

// iter([]), [x for x in ()]
bool isEmptyIterator(TSNode node, std::string_view source)
{
    node = unwrapped(node);
    if (isComprehension(node)) {
        for (std::uint32_t i = 0; i < ts_node_named_child_count(node); ++i) {
            const TSNode clause = ts_node_named_child(node, i);
            if (isKind(clause, "for_in_clause"))
                return isEmptyCollection(fieldOf(clause, "right"), source);
        }
        return false;
    }
    if (!isKind(node, "call") || textOf(fieldOf(node, "function"), source) != "iter")
        return false;
    const TSNode arguments = fieldOf(node, "arguments");
    return ts_node_named_child_count(arguments) == 1
        && isEmptyCollection(ts_node_named_child(arguments, 0), source);
}

// A logger's call, or print: tells, but does no work.
bool isLogCall(TSNode expression, std::string_view source)
{
    if (!isKind(expression, "call"))
        return false;
    const std::string callee = dottedName(fieldOf(expression, "function"), source);
    if (callee == "print" || callee == "warnings.warn")
        return true;
    const std::size_t dot = callee.rfind('.');
    if (dot == std::string::npos)
        return false;
    constexpr std::array levels { "debug", "info", "warning", "warn", "error", "exception",
        "critical", "log" };
    if (std::find(levels.begin(), levels.end(), callee.substr(dot + 1)) == levels.end())
        return false;
    std::string owner = callee.substr(0, dot);
    owner = owner.substr(owner.rfind('.') == std::string::npos ? 0 : owner.rfind('.') + 1);
    std::transform(
        owner.begin(), owner.end(), owner.begin(), [](char c) { return char(std::tolower(c)); });
    return owner.find("log") != std::string::npos;
}

// The method that `super().m(…)` calls; "" for anything else.
std::string superCall(TSNode node, std::string_view source)
{
    node = unwrapped(node);
    if (!isKind(node, "call"))
        return {};
    const TSNode function = fieldOf(node, "function");
    if (!isKind(function, "attribute"))
        return {};
    const TSNode object = fieldOf(function, "object");
    if (!isKind(object, "call") || textOf(fieldOf(object, "function"), source) != "super")
        return {};
    return std::string(textOf(fieldOf(function, "attribute"), source));
}

bool isNeverTrue(TSNode condition, std::string_view source)
{
    const std::string_view text = textOf(unwrapped(condition), source);
    return text == "False" || text == "0" || text == "None";
}

// What one statement says about the body.
struct Verdict
{
    enum class Kind { Nothing, Decides, Works } kind = Kind::Works;
    StubBody stub;
};

Verdict decides(const char *pattern, TSNode at, bool givesNull)
{
    return { Verdict::Kind::Decides, { pattern, lineOf(at), {}, givesNull } };
}

Verdict classifyReturn(TSNode statement, std::string_view source, bool isGenerator)
{
    if (isGenerator)
        return decides("unreachable-yield", statement, false);
    if (ts_node_named_child_count(statement) == 0)
        return decides("bare-return", statement, true);
    const TSNode value = ts_node_named_child(statement, 0);
    if (isKind(unwrapped(value), "none"))
        return decides("return-none", statement, true);
    if (isEmptyCollection(value, source))
        return decides("return-empty", statement, false);
    if (isEmptyIterator(value, source))
        return decides("empty-iterator", statement, false);
    std::string called = superCall(value, source);
    if (!called.empty())
        return { Verdict::Kind::Decides, { {}, lineOf(statement), std::move(called), false } };
    return {};
}

Verdict classifyExpression(TSNode statement, std::string_view source)
{
    const TSNode expression = ts_node_named_child(statement, 0);
    if (isKind(expression, "string") || isKind(expression, "concatenated_string")
        || isLogCall(expression, source))
        return { Verdict::Kind::Nothing, {} };
    if (isKind(expression, "ellipsis"))
        return { Verdict::Kind::Nothing, { "ellipsis", lineOf(statement), {}, true } };
    if (isKind(expression, "yield")) {
        const bool from
            = textOf(expression, source).substr(5).find("from") != std::string_view::npos
            && isKind(ts_node_child(expression, 1), "from");
        const TSNode what = ts_node_named_child_count(expression) > 0
            ? ts_node_named_child(expression, 0)
            : TSNode {};
        if (!from || ts_node_is_null(what))
            return {};
        if (isEmptyCollection(what, source) || isEmptyIterator(what, source))
            return decides("yield-from-empty", statement, false);
        std::string called = superCall(what, source);
        if (!called.empty())
            return { Verdict::Kind::Decides, { {}, lineOf(statement), std::move(called), false } };
        return {};
    }
    std::string called = superCall(expression, source);
    if (!called.empty())
        return { Verdict::Kind::Nothing, { {}, lineOf(statement), std::move(called), true } };
    return {};
}

Verdict classifyStatement(TSNode statement, std::string_view source, bool isGenerator)
{
    const std::string_view kind = ts_node_type(statement);
    if (kind == "comment")
        return { Verdict::Kind::Nothing, {} };
    if (kind == "pass_statement")
        return { Verdict::Kind::Nothing, { "pass", lineOf(statement), {}, true } };
    if (kind == "expression_statement" && ts_node_named_child_count(statement) == 1)
        return classifyExpression(statement, source);
    if (kind == "return_statement")
        return classifyReturn(statement, source, isGenerator);
    if (kind == "raise_statement") {
        const std::string_view text = textOf(statement, source);
        return text.find("NotImplemented") != std::string_view::npos
            ? decides("raise-not-implemented", statement, false)
            : Verdict {};
    }
    const bool dead
        = (kind == "if_statement" && isNeverTrue(fieldOf(statement, "condition"), source)
              && ts_node_is_null(fieldOf(statement, "alternative")))
        || (kind == "while_statement" && isNeverTrue(fieldOf(statement, "condition"), source))
        || (kind == "for_statement" && isEmptyCollection(fieldOf(statement, "right"), source));
    if (dead)
        return { Verdict::Kind::Nothing,
            { isGenerator ? "unreachable-yield" : "pass", lineOf(statement), {}, !isGenerator } };
    return {};
}

} // namespace

StubBody classifyBody(TSNode body, std::string_view source, bool isGenerator)
{
    StubBody idle; // from statements that end nothing: pass, a lone super() call, dead code
    bool docstring = false;
    int lastLine = lineOf(body);
    const std::uint32_t count = ts_node_named_child_count(body);
    for (std::uint32_t i = 0; i < count; ++i) {
        const TSNode statement = ts_node_named_child(body, i);
        Verdict verdict = classifyStatement(statement, source, isGenerator);
        if (verdict.kind == Verdict::Kind::Works)
            return {};
        if (verdict.kind == Verdict::Kind::Decides) {
            // After super() the result is what stands here, but the work was done there.
            return idle.superCall.empty() ? std::move(verdict.stub) : StubBody {};
        }
        if (isKind(statement, "comment"))
            continue;
        if (verdict.stub.line > 0) {
            if (idle.line == 0)
                idle = std::move(verdict.stub);
            continue;
        }
        lastLine = lineOf(statement);
        const TSNode expression = ts_node_named_child(statement, 0);
        docstring = docstring || isKind(expression, "string")
            || isKind(expression, "concatenated_string");
    }
    if (idle.line > 0)
        return idle;
    if (count == 0)
        return {};
    return { docstring ? "docstring-only" : "return-none", lastLine, {}, !isGenerator };
}

StubBody classifyResult(const Expr &expr)
{
    if (expr.kind == Expr::Kind::None)
        return { "return-none", expr.line, {}, true };
    if (isEmptyLiteral(expr))
        return { "return-empty", expr.line, {}, false };
    if (expr.kind == Expr::Kind::Call && expr.text == "iter" && expr.items.size() == 1
        && isEmptyLiteral(expr.items[0]))
        return { "empty-iterator", expr.line, {}, false };
    return {};
}

} // namespace cs::python
