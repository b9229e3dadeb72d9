// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/source/module.h"

/// Parts of reading a module: single statements and definitions.
namespace cs::python {

/// A function_definition; decorators are the caller's to add.
[[nodiscard]] Function readFunction(TSNode node, std::string_view source);
/// What a create() may build, and the imports inside it.
void readFactory(
    TSNode node, std::string_view source, Function &function, std::vector<Import> &imports);
/// import_statement or import_from_statement.
[[nodiscard]] std::vector<Import> readImport(TSNode node, std::string_view source);
[[nodiscard]] std::string decoratorName(TSNode decorator, std::string_view source);

/// Each named child in order. A cursor, because counting to the n-th child anew is quadratic.
template<class Visit>
void forEachNamedChild(TSNode node, Visit visit)
{
    if (ts_node_is_null(node))
        return;
    TSTreeCursor cursor = ts_tree_cursor_new(node);
    if (ts_tree_cursor_goto_first_child(&cursor)) {
        do {
            const TSNode child = ts_tree_cursor_current_node(&cursor);
            if (ts_node_is_named(child))
                visit(child);
        } while (ts_tree_cursor_goto_next_sibling(&cursor));
    }
    ts_tree_cursor_delete(&cursor);
}

/// Each node below @p node, depth first; visit() answers whether to go inside.
template<class Visit>
void forEachBelow(TSNode node, Visit visit)
{
    if (ts_node_is_null(node))
        return;
    TSTreeCursor cursor = ts_tree_cursor_new(node);
    int depth = 0;
    bool enter = true;
    while (true) {
        if (enter && ts_tree_cursor_goto_first_child(&cursor)) {
            ++depth;
        } else if (depth > 0 && ts_tree_cursor_goto_next_sibling(&cursor)) {
        } else {
            if (depth == 0)
                break;
            ts_tree_cursor_goto_parent(&cursor);
            --depth;
            enter = false;
            continue;
        }
        enter = visit(ts_tree_cursor_current_node(&cursor));
    }
    ts_tree_cursor_delete(&cursor);
}

} // namespace cs::python
