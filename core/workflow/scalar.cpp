// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/scalar.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <regex>

namespace cs::workflow {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        if (text == word)
            return true;
    }
    return false;
}

bool matches(std::string_view text, const std::regex &pattern)
{
    return std::regex_match(text.begin(), text.end(), pattern);
}

std::string withoutUnderscores(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != '_')
            out += c;
    }
    return out;
}

// Strips the sign off.
double takeSign(std::string &text)
{
    if (text.empty() || (text.front() != '-' && text.front() != '+'))
        return 1;
    const double sign = text.front() == '-' ? -1 : 1;
    text.erase(0, 1);
    return sign;
}

double digits(std::string_view text, int base, std::optional<std::int64_t> &exact)
{
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole, base);
    if (error == std::errc() && end == text.data() + text.size()) {
        exact = whole;
        return static_cast<double>(whole);
    }
    double value = 0;
    for (const char c : text)
        value = value * base + (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    return value;
}

// base 60: "1:30" is ninety
double sexagesimal(std::string_view text)
{
    double value = 0;
    while (true) {
        const std::size_t colon = text.find(':');
        const std::string part(text.substr(0, colon));
        value = value * 60 + std::strtod(part.c_str(), nullptr);
        if (colon == std::string_view::npos)
            return value;
        text.remove_prefix(colon + 1);
    }
}

Value number(Value value, std::string_view text)
{
    std::string rest = withoutUnderscores(text);
    const double sign = takeSign(rest);
    std::optional<std::int64_t> exact;
    double real = 0;
    if (rest.find(':') != std::string::npos) {
        real = sexagesimal(rest);
        if (real < 9e15)
            exact = static_cast<std::int64_t>(real);
    } else if (rest.starts_with("0b")) {
        real = digits(std::string_view(rest).substr(2), 2, exact);
    } else if (rest.starts_with("0x")) {
        real = digits(std::string_view(rest).substr(2), 16, exact);
    } else if (rest.size() > 1 && rest.front() == '0') {
        real = digits(rest, 8, exact);
    } else {
        real = digits(rest, 10, exact);
    }
    if (exact) {
        value.kind = ValueKind::Int;
        value.integer = sign < 0 ? -*exact : *exact;
    } else {
        value.kind = ValueKind::Float; // beyond 64 bits
        value.real = sign * real;
    }
    return value;
}

Value real(Value value, std::string_view text)
{
    std::string rest = withoutUnderscores(text);
    for (char &c : rest)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const double sign = takeSign(rest);
    value.kind = ValueKind::Float;
    if (rest == ".inf")
        value.real = sign * std::numeric_limits<double>::infinity();
    else if (rest == ".nan")
        value.real = std::numeric_limits<double>::quiet_NaN();
    else if (rest.find(':') != std::string::npos)
        value.real = sign * sexagesimal(rest);
    else
        value.real = sign * std::strtod(rest.c_str(), nullptr);
    return value;
}

bool mayBeNumber(char first)
{
    return (first >= '0' && first <= '9') || first == '+' || first == '-' || first == '.';
}

} // namespace

Value plainScalar(std::string_view text)
{
    // PyYAML's own expressions, as resolver.py has them.
    static const std::regex floatPattern(
        R"([-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?|\.[0-9][0-9_]*([eE][-+][0-9]+)?)"
        R"(|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))");
    static const std::regex intPattern(R"([-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*))"
                                       R"(|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+)");
    static const std::regex datePattern(
        R"([0-9]{4}-[0-9]{2}-[0-9]{2})"
        R"(|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?)"
        R"(([ \t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)");

    Value value;
    value.kind = ValueKind::Text;
    value.text = text;
    if (isOneOf(text, { "", "~", "null", "Null", "NULL" })) {
        value.kind = ValueKind::Null;
    } else if (isOneOf(text, { "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON" })) {
        value.kind = ValueKind::Bool;
        value.boolean = true;
    } else if (isOneOf(
                   text, { "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF" })) {
        value.kind = ValueKind::Bool;
    } else if (text.size() > 200 || !mayBeNumber(text.front())) {
        // no number or date is that long or begins so; std::regex is slow, and would recurse
    } else if (matches(text, intPattern)) {
        return number(std::move(value), text);
    } else if (matches(text, floatPattern)) {
        return real(std::move(value), text);
    } else if (matches(text, datePattern)) {
        value.kind = ValueKind::Date;
    }
    return value;
}

} // namespace cs::workflow
