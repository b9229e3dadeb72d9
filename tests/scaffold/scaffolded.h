// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/python/scaffold/scaffold.h"
#include "core/python/source/pythonproject.h"
#include "core/python/source/pythontext.h"

#include <fstream>
#include <regex>
#include <sstream>

/// What the tests of generated connectors share.
namespace cs::test {

inline std::string readAll(const std::string &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

/// The Python block of a README, as a reader would copy it.
inline std::string fillOf(const std::string &readme)
{
    const std::string opens = "```python\n";
    const auto from = readme.find(opens);
    if (from == std::string::npos)
        return {};
    const auto to = readme.find("```", from + opens.size());
    return readme.substr(from + opens.size(), to - from - opens.size());
}

/// Does by hand what the README says: imports to the top, each method in place of its stub; what is
/// new at the end of the class, which is the end of the file.
inline std::string filledIn(
    std::string source, const std::string &className, const std::string &fill)
{
    std::istringstream in(fill);
    std::string imports;
    std::vector<std::pair<std::string, std::string>> methods;
    for (std::string line; std::getline(in, line);) {
        std::smatch head;
        if (line.starts_with("from ") || line.starts_with("import "))
            imports += line + '\n';
        else if (std::regex_search(line, head, std::regex("^    def (\\w+)")))
            methods.emplace_back(head[1], line + '\n');
        else if (!methods.empty())
            methods.back().second += line + '\n';
    }
    for (auto &[name, text] : methods) {
        const int line = python::methodLine(source, className, name);
        if (line == 0) {
            source += '\n' + text;
            continue;
        }
        std::size_t from = 0;
        for (int i = 1; i < line; ++i)
            from = source.find('\n', from) + 1;
        const auto to = source.find("\n    def ", from);
        source.replace(from, to == std::string::npos ? to : to - from, text);
    }
    const auto first = source.find("\nfrom ");
    return source.insert(first + 1, imports);
}

} // namespace cs::test
