// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/scaffold/sourcetype.h"

#include "core/base/ascii.h"

#include "scaffoldtexts.h"
#include <algorithm>
#include <array>
#include <cassert>
#include <filesystem>
#include <sstream>

namespace cs::python {

namespace {

/// The order of the wizard and of `cstudio scaffold --help`.
constexpr std::array order { "database", "dashboard", "pipeline", "messaging", "mlmodel", "storage",
    "search", "api", "drive", "security" };

constexpr std::string_view blanks = " \n";

/// Blank lines before and after go; indentation stays.
std::string block(const std::string &text)
{
    std::size_t from = 0;
    while (from < text.size() && text[from] == '\n')
        ++from;
    std::size_t to = text.size();
    while (to > from && text[to - 1] == '\n')
        --to;
    return to > from ? text.substr(from, to - from) + '\n' : std::string();
}

std::vector<std::string> words(const std::string &text)
{
    std::istringstream in(text);
    std::vector<std::string> all;
    for (std::string word; in >> word;)
        all.push_back(word);
    return all;
}

Result<void> readAbout(SourceType &type, const std::string &text)
{
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        const auto equals = line.find('=');
        if (trimmed(line, blanks).empty())
            continue;
        if (equals == std::string::npos)
            return Error { "scaffold-type", type.name + ": no `=` in the line `" + line + "`." };
        const std::string key(trimmed(line.substr(0, equals), blanks));
        const std::string value(trimmed(line.substr(equals + 1), blanks));
        if (key == "title")
            type.title = value;
        else if (key == "base")
            type.baseClass = value;
        else if (key == "source")
            type.source = value;
        else if (key == "connection")
            type.connection = value;
        else if (key == "config")
            type.config = value;
        else if (key == "service")
            type.service = value;
        else if (key == "constructor")
            type.ownConstructor = value == "own";
        else if (key == "skips")
            type.skipsBase = value == "base";
        else if (key == "components")
            type.components = words(value);
        else
            return Error { "scaffold-type", type.name + ": unknown key `" + key + "`." };
    }
    return {};
}

Result<void> take(SourceType &type, const std::string &heading, const std::string &text)
{
    const auto space = heading.find(' ');
    const std::string key = heading.substr(0, space);
    const std::string name = space == std::string::npos ? "" : heading.substr(space + 1);
    if (heading == "about")
        return readAbout(type, text);
    if (heading == "says")
        type.says = trimmed(text, blanks);
    else if (heading == "carrier")
        type.carrier = trimmed(text, blanks);
    else if (key == "note")
        type.notes.emplace_back(name, trimmed(text, blanks));
    else if (heading == "imports")
        type.imports = block(text);
    else if (heading == "members")
        type.members = block(text);
    else if (key == "sample")
        type.samples.emplace_back(name, block(text));
    else if (heading == "test imports")
        type.testImports = block(text);
    else if (heading == "test context")
        type.testContext = block(text);
    else if (key == "test")
        type.tests.emplace_back(name, block(text));
    else if (heading == "fill")
        type.fill = block(text);
    else
        return Error { "scaffold-type", type.name + ": unknown section `" + heading + "`." };
    return {};
}

} // namespace

const std::string *SourceType::note(std::string_view method) const
{
    for (const auto &[one, text] : notes) {
        if (one == method)
            return &text;
    }
    return nullptr;
}

Result<SourceType> parseSourceType(std::string_view name, std::string_view text)
{
    SourceType type;
    type.name = name;
    std::istringstream in { std::string(text) };
    std::string heading;
    std::string body;
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with("=== ")) {
            body += line + '\n';
            continue;
        }
        if (!heading.empty()) {
            if (auto taken = take(type, heading, body); !taken)
                return std::move(taken).error();
        }
        heading = line.substr(4);
        body.clear();
    }
    if (!heading.empty()) {
        if (auto taken = take(type, heading, body); !taken)
            return std::move(taken).error();
    }
    return type;
}

const std::vector<SourceType> &sourceTypes()
{
    static const std::vector<SourceType> all = [] {
        std::vector<SourceType> types;
        for (const char *name : order) {
            for (const auto &text : scaffolding::embeddedTexts()) {
                const std::filesystem::path path(text.path);
                if (path.stem() != name || path.extension() != ".scaffold")
                    continue;
                auto type = parseSourceType(name, text.text);
                assert(type); // tests/unit/scaffold reads them all
                if (type)
                    types.push_back(std::move(*type));
            }
        }
        return types;
    }();
    return all;
}

const SourceType *sourceType(std::string_view name)
{
    for (const SourceType &type : sourceTypes()) {
        if (type.name == name)
            return &type;
    }
    return nullptr;
}

} // namespace cs::python
