// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/types.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <vector>

namespace cs::sqlite {

namespace {

enum class Numbers {
    Ignored, ///< an INT(11) is an INT
    Length, ///< of text: CHAR(10); at most two are understood, none counts as 1
    Precision, ///< and scale: DECIMAL(10,2); at most four are understood
};
struct TypeRule
{
    std::string_view declared;
    std::string_view dataType;
    Numbers numbers = Numbers::Ignored;
};

// Sorted by name.
constexpr std::array knownTypes {
    TypeRule { "BIGINT", "BIGINT" },
    TypeRule { "BLOB", "BLOB" },
    TypeRule { "BOOL", "BOOLEAN" },
    TypeRule { "BOOLEAN", "BOOLEAN" },
    TypeRule { "CHAR", "CHAR", Numbers::Length },
    TypeRule { "DATE", "DATE" },
    TypeRule { "DATETIME", "DATETIME" },
    TypeRule { "DATETIME_CHAR", "DATETIME" },
    TypeRule { "DATE_CHAR", "DATE" },
    TypeRule { "DECIMAL", "DECIMAL", Numbers::Precision },
    TypeRule { "DOUBLE", "DOUBLE" },
    TypeRule { "FLOAT", "FLOAT" },
    TypeRule { "INT", "INT" },
    TypeRule { "INTEGER", "INT" },
    TypeRule { "JSON", "JSON" },
    TypeRule { "NCHAR", "CHAR", Numbers::Length },
    TypeRule { "NUMERIC", "NUMERIC", Numbers::Precision },
    TypeRule { "NVARCHAR", "VARCHAR", Numbers::Length },
    TypeRule { "REAL", "FLOAT" },
    TypeRule { "SMALLINT", "SMALLINT" },
    TypeRule { "TEXT", "TEXT" },
    TypeRule { "TIME", "TIME" },
    TypeRule { "TIMESTAMP", "TIMESTAMP" },
    TypeRule { "TIME_CHAR", "TIME" },
    TypeRule { "VARCHAR", "VARCHAR", Numbers::Length },
};
static_assert(std::ranges::is_sorted(knownTypes, {}, &TypeRule::declared));

TypeRule ruleFor(std::string_view name)
{
    const auto known = std::ranges::lower_bound(knownTypes, name, {}, &TypeRule::declared);
    if (known != knownTypes.end() && known->declared == name)
        return *known;
    const auto has = [&](std::string_view part) { return name.find(part) != name.npos; };
    if (has("INT"))
        return { name, "INT" };
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return { name, "TEXT" };
    if (has("BLOB") || name.empty())
        return { name, "NULL" };
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return { name, "FLOAT" };
    return { name, "NUMERIC", Numbers::Precision };
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool belongsToName(char c)
{
    return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == ' '
        || static_cast<unsigned char>(c) >= 0x80;
}

// Runs of digits; a number too big stays at the largest.
std::vector<std::int64_t> numbersIn(std::string_view text)
{
    std::vector<std::int64_t> numbers;
    for (std::size_t i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        std::int64_t number = 0;
        for (; i < text.size() && isDigit(text[i]); ++i) {
            if (number > (std::numeric_limits<std::int64_t>::max() - 9) / 10)
                number = (std::numeric_limits<std::int64_t>::max() - 9) / 10;
            number = number * 10 + (text[i] - '0');
        }
        numbers.push_back(number);
    }
    return numbers;
}

} // namespace

void applyDeclaredType(entity::Column &column, std::string_view declared)
{
    std::string upper(declared);
    for (char &c : upper) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    const std::string_view text = upper;
    std::size_t end = 0;
    while (end < text.size() && belongsToName(text[end]))
        ++end;
    const TypeRule rule = ruleFor(text.substr(0, end));

    std::vector<std::int64_t> numbers;
    if (rule.numbers != Numbers::Ignored && end > 0 && end < text.size() && text[end] == '(') {
        const std::size_t close = text.find_first_of(")\n", end);
        if (close != text.npos && text[close] == ')')
            numbers = numbersIn(text.substr(end, close - end));
    }

    column.dataType = rule.dataType;
    column.dataLength = 1;
    column.dataTypeDisplay = column.dataType;
    if (rule.numbers == Numbers::Length) {
        if (!numbers.empty() && numbers.size() <= 2 && numbers.front() > 0)
            column.dataLength = numbers.front();
        column.dataTypeDisplay += "(" + std::to_string(*column.dataLength) + ")";
    } else if (rule.numbers == Numbers::Precision && !numbers.empty() && numbers.size() <= 4) {
        column.precision = numbers[0];
        column.dataTypeDisplay += "(" + std::to_string(numbers[0]);
        // The framework drops the column when there is no scale; by the standard it is 0 then.
        column.scale = numbers.size() > 1 ? numbers[1] : 0;
        if (numbers.size() > 1)
            column.dataTypeDisplay += "," + std::to_string(numbers[1]);
        column.dataTypeDisplay += ")";
    }
}

} // namespace cs::sqlite
