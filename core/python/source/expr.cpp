// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/source/expr.h"

#include "core/python/source/syntaxtree.h"

#include <algorithm>

namespace cs::python {

namespace {

constexpr int deepest
    = 60; // nesting beyond this is no connector's; keeps hostile files off the stack

Expr read(TSNode node, std::string_view source, int depth);

void readArguments(Expr &call, TSNode arguments, std::string_view source, int depth)
{
    for (std::uint32_t i = 0; i < ts_node_named_child_count(arguments); ++i) {
        const TSNode argument = ts_node_named_child(arguments, i);
        if (isKind(argument, "comment"))
            continue;
        if (isKind(argument, "keyword_argument"))
            call.keywords.push_back({ std::string(textOf(fieldOf(argument, "name"), source)),
                read(fieldOf(argument, "value"), source, depth) });
        else if (isKind(argument, "dictionary_splat"))
            call.keywords.push_back(
                { "**", read(ts_node_named_child(argument, 0), source, depth) });
        else
            call.items.push_back(read(argument, source, depth));
    }
}

void readChildren(Expr &expr, TSNode node, std::string_view source, int depth)
{
    for (std::uint32_t i = 0; i < ts_node_named_child_count(node); ++i) {
        const TSNode child = ts_node_named_child(node, i);
        if (!isKind(child, "comment"))
            expr.items.push_back(read(child, source, depth));
    }
}

Expr read(TSNode node, std::string_view source, int depth)
{
    Expr expr;
    if (ts_node_is_null(node))
        return expr;
    expr.line = lineOf(node);
    const std::string_view kind = ts_node_type(node);
    if (depth > deepest) {
        expr.text = std::string(textOf(node, source));
    } else if (kind == "none") {
        expr.kind = Expr::Kind::None;
    } else if (kind == "true" || kind == "false") {
        expr.kind = Expr::Kind::Bool;
        expr.text = kind == "true" ? "True" : "False";
    } else if (kind == "integer" || kind == "float") {
        expr.kind = Expr::Kind::Number;
        expr.text = std::string(textOf(node, source));
    } else if (kind == "string" || kind == "concatenated_string") {
        const bool formatted
            = kind == "string" && textOf(node, source).substr(0, 2).find_first_of("fF") == 0;
        expr.kind = formatted ? Expr::Kind::Other : Expr::Kind::String;
        expr.text = stringValue(node, source);
    } else if (kind == "identifier" || kind == "attribute" || kind == "subscript") {
        expr.text = dottedName(node, source);
        expr.kind = expr.text.empty() ? Expr::Kind::Other : Expr::Kind::Name;
    } else if (kind == "list" || kind == "tuple" || kind == "set" || kind == "expression_list") {
        expr.kind = Expr::Kind::List;
        readChildren(expr, node, source, depth + 1);
    } else if (kind == "call") {
        expr.kind = Expr::Kind::Call;
        expr.text = dottedName(fieldOf(node, "function"), source);
        readArguments(expr, fieldOf(node, "arguments"), source, depth + 1);
    } else if (kind == "parenthesized_expression") {
        for (std::uint32_t i = 0; i < ts_node_named_child_count(node); ++i) {
            if (!isKind(ts_node_named_child(node, i), "comment"))
                return read(ts_node_named_child(node, i), source, depth + 1);
        }
    } else if (kind == "conditional_expression" && ts_node_named_child_count(node) == 3) {
        expr.kind = Expr::Kind::Choice;
        expr.items.push_back(read(ts_node_named_child(node, 0), source, depth + 1));
        expr.items.push_back(read(ts_node_named_child(node, 2), source, depth + 1));
    } else if (kind == "boolean_operator") {
        expr.kind = Expr::Kind::Choice;
        readChildren(expr, node, source, depth + 1);
    } else if (kind == "binary_operator" && textOf(fieldOf(node, "operator"), source) == "+") {
        expr.kind = Expr::Kind::Sum;
        readChildren(expr, node, source, depth + 1);
    } else if (kind == "lambda") {
        expr.kind = Expr::Kind::Lambda;
        expr.items.push_back(read(fieldOf(node, "body"), source, depth + 1));
    } else {
        expr.text = std::string(textOf(node, source).substr(0, 200));
    }
    return expr;
}

} // namespace

const Expr *Expr::keyword(std::string_view name) const
{
    const auto found = std::find_if(
        keywords.begin(), keywords.end(), [&](const auto &entry) { return entry.name == name; });
    return found == keywords.end() ? nullptr : &found->value;
}

Expr readExpr(TSNode node, std::string_view source)
{
    return read(node, source, 0);
}

std::string dottedName(TSNode node, std::string_view source)
{
    std::string name;
    for (int depth = 0; depth < deepest; ++depth) {
        if (isKind(node, "identifier")) {
            const std::string_view first = textOf(node, source);
            return name.empty() ? std::string(first) : std::string(first) + '.' + name;
        }
        if (isKind(node, "subscript")) {
            node = fieldOf(node, "value");
        } else if (isKind(node, "attribute")) {
            const std::string_view last = textOf(fieldOf(node, "attribute"), source);
            name = name.empty() ? std::string(last) : std::string(last) + '.' + name;
            node = fieldOf(node, "object");
        } else {
            break;
        }
    }
    return {};
}

std::string stringValue(TSNode node, std::string_view source)
{
    std::string value;
    if (isKind(node, "concatenated_string")) {
        for (std::uint32_t i = 0; i < ts_node_named_child_count(node); ++i)
            value += stringValue(ts_node_named_child(node, i), source);
        return value;
    }
    for (std::uint32_t i = 0; i < ts_node_named_child_count(node); ++i) {
        const TSNode part = ts_node_named_child(node, i);
        if (isKind(part, "string_content") || isKind(part, "interpolation"))
            value += textOf(part, source);
    }
    return value;
}

} // namespace cs::python
