// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <memory>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace cs::engine {

/// What a breakpoint asks of an event's JSON (docs/events.md has the fields).
///
///     name == Album and verb == unchanged
///     entity.type ~ ^Create and entity.json.columns.0.name != id
///     status >= 400
///     left
///
/// Terms are joined by " and ". A term is a field, an operator (== != ~ !~ < <= > >=) and a value
/// up to the end of the term, in double quotes if it holds " and " or blanks at its ends; a field
/// alone asks whether it is there and not null. `~` is an ECMAScript regular expression found
/// anywhere in the value. Fields may be dotted, list items by number; one that the event does not
/// have is looked for in its `entity`, in that entity's `json` and in its `left`. No term with an
/// operator holds for a field that is not there, != and !~ excepted.
class Condition
{
public:
    /// Error "condition-syntax"; empty text always holds.
    static Result<Condition> parse(std::string_view text);

    [[nodiscard]] bool holds(const Json &event) const;
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

private:
    enum class Operator {
        Present,
        Equal,
        NotEqual,
        Match,
        NoMatch,
        Less,
        LessEqual,
        Greater,
        GreaterEqual
    };
    struct Term
    {
        std::string field;
        Operator op = Operator::Present;
        std::string value;
        std::shared_ptr<const std::regex> regex;
    };

    static Result<Term> parseTerm(std::string_view text);
    [[nodiscard]] static bool holds(const Term &term, const Json &event);

    std::vector<Term> m_terms;
};

/// The field of an event's JSON that a condition or a log message names; null if there is none.
[[nodiscard]] const Json *findField(const Json &event, std::string_view field);
/// A value as conditions compare it and log messages print it: text without quotes.
[[nodiscard]] std::string fieldText(const Json &value);
/// A member by a dotted path, with list items by number; null if there is none.
[[nodiscard]] const Json *findMember(const Json &json, std::string_view dotted);

} // namespace cs::engine
