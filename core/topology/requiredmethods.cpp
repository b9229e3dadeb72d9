// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/requiredmethods.h"

#include "core/topology/builtin.h"

#include <algorithm>
#include <cassert>

namespace cs::topology {

namespace {

std::vector<std::string_view> split(std::string_view line)
{
    constexpr std::string_view blanks = " \t\r";
    line = line.substr(0, line.find('#'));
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t start = line.find_first_not_of(blanks);
        if (start == std::string_view::npos)
            return words;
        line.remove_prefix(start);
        const std::size_t end = std::min(line.find_first_of(blanks), line.size());
        words.push_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

} // namespace

bool RequiredMethods::contains(std::string_view method) const
{
    return std::any_of(
        methods.begin(), methods.end(), [method](const Method &m) { return m.name == method; });
}

Result<std::vector<RequiredMethods>> parseRequiredMethods(
    std::string_view text, std::string_view file)
{
    std::vector<RequiredMethods> result;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        const auto words = split(line);
        if (words.empty())
            continue;
        const bool indented = line.front() == ' ' || line.front() == '\t';
        if (words.size() > 2 || (indented && result.empty()) || (!indented && words.size() != 2)) {
            return Error { "required-methods-syntax",
                "A line is `SOURCETYPE BASECLASS`, or an indented `METHOD [CLASS]`.",
                { std::string(file), number, 1, 0, 0, {} }, {} };
        }
        if (!indented) {
            result.push_back({ std::string(words[0]), std::string(words[1]), {} });
        } else {
            result.back().methods.push_back({ std::string(words[0]),
                words.size() == 2 ? std::string(words[1]) : result.back().baseClass });
        }
    }
    return result;
}

const RequiredMethods *requiredMethods(std::string_view sourceType)
{
    static const std::vector<RequiredMethods> all = [] {
        auto parsed = parseRequiredMethods(builtinText("required.methods"), "required.methods");
        assert(parsed); // a test reads it
        return parsed.value_or(std::vector<RequiredMethods>());
    }();
    for (const RequiredMethods &entry : all) {
        if (isSourceType(entry.sourceType, sourceType))
            return &entry;
    }
    return nullptr;
}

} // namespace cs::topology
