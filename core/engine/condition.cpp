// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/condition.h"

#include "core/base/ascii.h"

#include <array>
#include <charconv>
#include <optional>

namespace cs::engine {

namespace {

constexpr std::string_view blanks = " \t";

// Pieces between " and ", not looking into double quotes.
std::vector<std::string_view> splitTerms(std::string_view text)
{
    constexpr std::string_view glue = " and ";
    std::vector<std::string_view> terms;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text.substr(i).starts_with(glue)) {
            terms.push_back(text.substr(start, i - start));
            i += glue.size() - 1;
            start = i + 1;
        }
    }
    terms.push_back(text.substr(start));
    return terms;
}

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

Result<Condition> Condition::parse(std::string_view text)
{
    Condition condition;
    if (trimmed(text, blanks).empty())
        return condition;
    for (const std::string_view piece : splitTerms(text)) {
        auto term = parseTerm(trimmed(piece, blanks));
        if (!term)
            return std::move(term).error();
        condition.m_terms.push_back(std::move(*term));
    }
    return condition;
}

Result<Condition::Term> Condition::parseTerm(std::string_view text)
{
    // Longer operators first, as they begin with the shorter ones.
    static constexpr std::array<std::pair<std::string_view, Operator>, 8> operators { {
        { "==", Operator::Equal },
        { "!=", Operator::NotEqual },
        { "!~", Operator::NoMatch },
        { "<=", Operator::LessEqual },
        { ">=", Operator::GreaterEqual },
        { "~", Operator::Match },
        { "<", Operator::Less },
        { ">", Operator::Greater },
    } };
    const auto bad = [&](const std::string &why) {
        return Error { "condition-syntax", "'" + std::string(text) + "' is no condition: " + why };
    };
    Term term;
    const std::size_t end = text.find_first_of(" \t=!~<>");
    term.field = text.substr(0, end);
    if (term.field.empty())
        return bad("it begins with no field.");
    const std::string_view rest
        = end == std::string_view::npos ? std::string_view() : trimmed(text.substr(end), blanks);
    if (rest.empty())
        return term;
    for (const auto &[word, op] : operators) {
        if (!rest.starts_with(word))
            continue;
        term.op = op;
        std::string_view value = trimmed(rest.substr(word.size()), blanks);
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        term.value = value;
        break;
    }
    if (term.op == Operator::Present)
        return bad("after the field comes one of == != ~ !~ < <= > >=.");
    if (term.op == Operator::Match || term.op == Operator::NoMatch) {
        try {
            term.regex = std::make_shared<const std::regex>(term.value);
        } catch (const std::regex_error &error) {
            return bad(std::string("its regular expression is wrong: ") + error.what() + ".");
        }
    }
    return term;
}

bool Condition::holds(const Json &event) const
{
    for (const Term &term : m_terms) {
        if (!holds(term, event))
            return false;
    }
    return true;
}

bool Condition::holds(const Term &term, const Json &event)
{
    const Json *field = findField(event, term.field);
    if (term.op == Operator::Present)
        return field && !field->is_null();
    if (!field)
        return term.op == Operator::NotEqual || term.op == Operator::NoMatch;
    const std::string text = fieldText(*field);
    if (term.regex) {
        bool found = false;
        try {
            found = std::regex_search(text, *term.regex);
        } catch (const std::regex_error &) {
            // Too much for the engine: it does not match.
        }
        return found == (term.op == Operator::Match);
    }
    const auto left = number(text);
    const auto right = number(term.value);
    const bool numbers = left && right;
    const int order = numbers ? (*left < *right ? -1
                              : *left > *right  ? 1
                                                : 0)
                              : text.compare(term.value);
    switch (term.op) {
    case Operator::Equal:
        return order == 0;
    case Operator::NotEqual:
        return order != 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterEqual:
        return order >= 0;
    default:
        return false;
    }
}

const Json *findMember(const Json &json, std::string_view dotted)
{
    const Json *at = &json;
    while (!dotted.empty()) {
        const std::size_t dot = dotted.find('.');
        const std::string_view part = dotted.substr(0, dot);
        dotted = dot == std::string_view::npos ? std::string_view() : dotted.substr(dot + 1);
        if (at->is_array()) {
            std::size_t index = 0;
            const auto [end, error]
                = std::from_chars(part.data(), part.data() + part.size(), index);
            if (error != std::errc() || end != part.data() + part.size() || index >= at->size())
                return nullptr;
            at = &(*at)[index];
        } else {
            at = jsonMember(*at, part);
            if (!at)
                return nullptr;
        }
    }
    return at;
}

const Json *findField(const Json &event, std::string_view field)
{
    if (const Json *found = findMember(event, field))
        return found;
    for (const char *inside : { "entity", "entity.json", "left" }) {
        const Json *object = findMember(event, inside);
        const Json *found = object ? findMember(*object, field) : nullptr;
        if (found)
            return found;
    }
    return nullptr;
}

std::string fieldText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : dumpJson(value);
}

} // namespace cs::engine
