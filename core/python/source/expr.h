// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <tree_sitter/api.h>
#include <utility>
#include <vector>

namespace cs::python {

/// A Python expression as far as it can be read without running it: literals, names and calls.
struct Expr
{
    enum class Kind {
        None,
        Bool, ///< text "True" or "False"
        Number, ///< text as written
        String, ///< text without quotes, adjacent parts joined
        Name, ///< text is the dotted name: "a.b.C"
        List, ///< list, tuple or set; items
        Call, ///< text is the callee's dotted name, "" if it is none; items and keywords
        Choice, ///< `a if x else b`, `a or b`; items in order of preference
        Sum, ///< `a + b`; items
        Lambda, ///< items[0] is the body
        Other
    };

    Kind kind = Kind::Other;
    std::string text;
    std::vector<Expr> items;
    struct Keyword;
    std::vector<Keyword> keywords; ///< of a call; "**" stands for an unpacked mapping
    int line = 0;

    [[nodiscard]] const Expr *keyword(std::string_view name) const;
    [[nodiscard]] bool isTrue() const { return kind == Kind::Bool && text == "True"; }
};

struct Expr::Keyword
{
    std::string name;
    Expr value;
};

/// Reads the node; what cannot be read becomes Kind::Other with the text as written.
[[nodiscard]] Expr readExpr(TSNode node, std::string_view source);

/// "a.b.c" of a chain of attributes that starts with a name; "" for anything else. A subscript is
/// looked through (`Generic[T]` is Generic).
[[nodiscard]] std::string dottedName(TSNode node, std::string_view source);

/// The contents of a string literal node; escapes are left as written except line continuations.
[[nodiscard]] std::string stringValue(TSNode node, std::string_view source);

} // namespace cs::python
