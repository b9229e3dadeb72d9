// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/workflow/edits.h"
#include "core/workflow/scalar.h"

#include <algorithm>
#include <cstdio>

namespace cs::workflow {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

bool isPlain(std::string_view text, bool flow)
{
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':')
        return false;
    if (std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos)
        return false;
    if (text == "=" || text == "<<" || text.starts_with("---") || text.starts_with("..."))
        return false;
    if (std::any_of(text.begin(), text.end(), isControl))
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    // ":" before a bracket ends a key in a flow; a colon there is quoted to be safe.
    if (flow && text.find_first_of(",[]{}") != std::string_view::npos)
        return false;
    return plainScalar(text).kind == ValueKind::Text;
}

std::string singleQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text)
        out += c == '\'' ? "''" : std::string(1, c);
    return out + '\'';
}

std::string doubleQuoted(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (isControl(c)) {
            char code[8];
            std::snprintf(code, sizeof code, "\\x%02x", static_cast<unsigned>(c) & 0xff);
            out += code;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::size_t offsetOf(std::string_view text, int line, int column)
{
    std::size_t at = 0;
    for (int i = 1; i < line; ++i) {
        const std::size_t newline = text.find('\n', at);
        if (newline == std::string_view::npos)
            return text.size();
        at = newline + 1;
    }
    for (int i = 1; i < column && at < text.size() && text[at] != '\n'; ++i)
        at += std::max<std::size_t>(utf8SequenceLength(text.substr(at)), 1);
    return at;
}

void place(std::string_view text, std::size_t at, int &line, int &column)
{
    const std::string_view before = text.substr(0, at);
    line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
    const std::size_t newline = before.rfind('\n');
    column = 1
        + static_cast<int>(
            utf8Length(newline == std::string_view::npos ? before : before.substr(newline + 1)));
}

} // namespace

std::string yamlText(std::string_view text, bool flow, ValueStyle style)
{
    const bool clean = std::none_of(text.begin(), text.end(), isControl);
    if (style == ValueStyle::SingleQuoted && clean)
        return singleQuoted(text);
    if (style == ValueStyle::DoubleQuoted || !clean)
        return doubleQuoted(text);
    return isPlain(text, flow) ? std::string(text) : doubleQuoted(text);
}

std::string yamlFlow(const Json &value)
{
    if (value.is_string())
        return yamlText(value.get_ref<const std::string &>(), true);
    std::string out;
    if (value.is_array()) {
        for (const Json &item : value)
            out += (out.empty() ? "" : ", ") + yamlFlow(item);
        return '[' + out + ']';
    }
    if (value.is_object()) {
        for (const auto &item : value.items())
            out += (out.empty() ? "" : ", ") + yamlText(item.key(), true) + ": "
                + yamlFlow(item.value());
        return '{' + out + '}';
    }
    out = value.dump();
    // PyYAML reads 1e+20 as a text
    if (value.is_number_float() && out.find('.') == std::string::npos) {
        const std::size_t e = out.find('e');
        out.insert(e == std::string::npos ? out.size() : e, ".0");
    }
    return out;
}

std::optional<YamlLiteral> yamlLiteral(
    std::string_view text, std::size_t indent, std::string_view newline)
{
    const std::size_t first = text.find('\n');
    if (first == std::string_view::npos || first == 0 || text.front() == ' ' || text.front() == '\t'
        || text.ends_with("\n\n"))
        return std::nullopt;
    if (std::any_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\n'; }))
        return std::nullopt;
    // NEL, LS and PS end lines in YAML 1.1.
    for (const std::string_view end : { "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9" }) {
        if (text.find(end) != std::string_view::npos)
            return std::nullopt;
    }
    YamlLiteral out { text.ends_with('\n') ? "|" : "|-", {} };
    if (text.ends_with('\n'))
        text.remove_suffix(1);
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out.body += newline;
        if (end > at)
            out.body += std::string(indent, ' ') + std::string(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string yamlBlock(const Json &value, std::size_t indent, std::string_view newline)
{
    if (value.is_string()) {
        const std::string &text = value.get_ref<const std::string &>();
        if (const auto literal = yamlLiteral(text, indent + 2, newline))
            return ' ' + literal->header + literal->body;
        return ' ' + yamlText(text, false);
    }
    if (!value.is_structured() || value.empty())
        return ' ' + yamlFlow(value);
    const std::string lead = std::string(newline) + std::string(indent + 2, ' ');
    std::string out;
    if (value.is_object()) {
        for (const auto &item : value.items())
            out += lead + yamlText(item.key(), false) + ':'
                + yamlBlock(item.value(), indent + 2, newline);
        return out;
    }
    for (const Json &item : value) {
        if (item.is_object() && !item.empty()) {
            const std::string lines = yamlBlock(item, indent + 2, newline);
            out += lead + "- " + lines.substr(newline.size() + indent + 4);
        } else {
            out += lead + '-'
                + (item.is_structured() ? ' ' + yamlFlow(item)
                                        : yamlBlock(item, indent + 2, newline));
        }
    }
    return out;
}

std::string patched(std::string text, const Patches &patches)
{
    for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch)
        text.replace(patch->from, patch->to - patch->from, patch->text);
    return text;
}

Patches inverse(std::string_view text, const Patches &patches)
{
    Patches out;
    std::size_t grown = 0; // modulo 2^64: it may shrink
    for (const Patch &patch : patches) {
        const std::size_t from = patch.from + grown;
        out.push_back({ from, from + patch.text.size(),
            std::string(text.substr(patch.from, patch.to - patch.from)) });
        grown += patch.text.size() - (patch.to - patch.from);
    }
    return out;
}

std::vector<Edit> toEdits(std::string_view text, const Patches &patches)
{
    std::vector<Edit> out;
    for (const Patch &patch : patches) {
        Edit edit;
        edit.text = patch.text;
        place(text, patch.from, edit.line, edit.column);
        place(text, patch.to, edit.endLine, edit.endColumn);
        out.push_back(std::move(edit));
    }
    return out;
}

Patches toPatches(std::string_view text, const std::vector<Edit> &edits)
{
    Patches out;
    for (const Edit &edit : edits) {
        out.push_back({ offsetOf(text, edit.line, edit.column),
            offsetOf(text, edit.endLine, edit.endColumn), edit.text });
    }
    std::sort(
        out.begin(), out.end(), [](const Patch &a, const Patch &b) { return a.from < b.from; });
    return out;
}

} // namespace cs::workflow
