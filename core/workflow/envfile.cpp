// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/envfile.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>

namespace cs::workflow {

namespace {

constexpr std::string_view blanks = " \t";
constexpr std::size_t maxBytes = 1u << 20;

bool isName(std::string_view text)
{
    return !text.empty() && !(text.front() >= '0' && text.front() <= '9')
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || c == '_';
           });
}

// What stands after the equals sign, blanks before it taken off. Nothing: its quote is not closed,
// or something but a comment follows.
std::optional<std::string> valueOf(std::string_view text)
{
    if (text.empty() || (text.front() != '\'' && text.front() != '"')) {
        const std::size_t comment = std::min(
            { text.find(" #"), text.find("\t#"), text.starts_with('#') ? 0 : text.size() });
        return std::string(trimmed(text.substr(0, comment), blanks));
    }
    const char quote = text.front();
    std::string value;
    std::size_t at = 1;
    for (; at < text.size() && text[at] != quote; ++at) {
        if (quote == '\'' || text[at] != '\\' || at + 1 == text.size()) {
            value += text[at];
            continue;
        }
        const char escaped = text[++at];
        if (escaped == 'n' || escaped == 't')
            value += escaped == 'n' ? '\n' : '\t';
        else if (escaped == '"' || escaped == '\\' || escaped == '$')
            value += escaped;
        else
            value += { '\\', escaped };
    }
    if (at >= text.size())
        return std::nullopt;
    const std::string_view rest = trimmed(text.substr(at + 1), blanks);
    return rest.empty() || rest.starts_with('#') ? std::optional(value) : std::nullopt;
}

Error syntax(std::string_view file, int line, std::string message)
{
    return { "env-syntax", std::move(message), { std::string(file), line, 1, line, 1, {} }, {} };
}

} // namespace

Result<std::vector<EnvEntry>> parseEnvText(std::string_view text, std::string_view file)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    std::vector<EnvEntry> entries;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        line = trimmed(line, blanks);
        if (line.empty() || line.starts_with('#'))
            continue;
        if (line.starts_with("export ") || line.starts_with("export\t"))
            line = trimmed(line.substr(7), blanks);
        const std::size_t equals = line.find('=');
        const std::string_view name = equals == std::string_view::npos
            ? std::string_view()
            : trimmed(line.substr(0, equals), blanks);
        if (!isName(name))
            return syntax(file, number, "A line of a secrets file is `NAME=value`.");
        const auto value = valueOf(trimmed(line.substr(equals + 1), blanks));
        if (!value) {
            return syntax(file, number,
                "The quotes around the value of " + std::string(name) + " are not closed.");
        }
        std::erase_if(entries, [&](const EnvEntry &entry) { return entry.name == name; });
        entries.push_back({ std::string(name), *value, number });
    }
    return entries;
}

Result<std::vector<EnvEntry>> readEnvFile(const std::string &file)
{
    namespace fs = std::filesystem;
    const auto fail = [&file](std::string code, std::string message) {
        return Error { std::move(code), std::move(message), { file, 0, 0, 0, 0, {} }, {} };
    };
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (error || status.type() != fs::file_type::regular)
        return fail("not-found", "There is no such secrets file.");
    const auto others = fs::perms::group_all | fs::perms::others_all;
    if ((status.permissions() & others) != fs::perms::none) {
        return fail("env-file-open",
            "Others may read or change this secrets file. Close it, then try again: chmod 600 '"
                + file + "'");
    }
    if (fs::file_size(file, error) > maxBytes || error)
        return fail("env-syntax", "This is no secrets file: it has more than 1 MB.");
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    if (!in)
        return fail("not-found", "This secrets file cannot be read.");
    return parseEnvText(text.str(), file);
}

} // namespace cs::workflow
