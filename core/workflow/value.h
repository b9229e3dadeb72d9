// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/workflow/diagnostic.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// A stretch of the file as it is on disk (before environment variables are put in).
struct Span
{
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    std::size_t from = 0; ///< the same as byte offsets
    std::size_t to = 0;
};

enum class ValueKind { Null, Bool, Int, Float, Text, Date, List, Map };

/// How it is written.
enum class ValueStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

struct Member;

/// What a config says at one place, with YAML 1.1 typing as the framework's parser has it. Aliases
/// and merge keys are already put in; of equal keys the last one is left.
struct Value
{
    ValueKind kind = ValueKind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    double real = 0;
    std::string text; ///< of every scalar: as written, without quotes
    bool quoted = false;
    /// It stands elsewhere (`span`) and an alias or a merge key brought it here: an edit here would
    /// change it there too.
    bool aliased = false;
    ValueStyle style = ValueStyle::Plain;
    std::vector<Value> items;
    std::vector<Member> members;
    Span span;

    [[nodiscard]] const Member *find(std::string_view key) const; ///< null if it is not there
    [[nodiscard]] const Value *get(std::string_view key) const;
};

struct Member
{
    std::string key;
    Span keySpan;
    Value value;
    bool merged = false; ///< a merge key brought it
    /// Of the alias, where the value is one; empty (0, 0) else.
    Span aliasSpan {};
};

/// A parsed config file, before anything is said about its contents.
struct Document
{
    Value root;
    std::vector<Diagnostic> remarks; ///< duplicate keys, environment variables that are not set
};

/// "a mapping", "a list", "a number", "the text", …
[[nodiscard]] std::string_view describe(ValueKind kind);
/// Dates become their text.
[[nodiscard]] Json toJson(const Value &value);

} // namespace cs::workflow
