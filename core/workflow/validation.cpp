// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/validation.h"

#include "core/base/secretmask.h"
#include "core/workflow/diagnose.h"

#include <algorithm>
#include <map>

namespace cs::workflow {

namespace {

using Given = std::map<std::string, std::string>; // the values of the text's variables, by name

Environment noting(const Environment &environment, Given &given)
{
    return [&environment, &given](std::string_view name) {
        auto value = environment(name);
        if (value && value->size() >= SecretMask::shortest)
            given[std::string(name)] = *value;
        return value;
    };
}

// What is said about a place with a variable names the variable, not its value; and no fix writes
// the value into the file.
void unexpand(
    Diagnostic &diagnostic, const std::vector<std::string_view> &lines, const Given &given)
{
    std::string place;
    const auto last = std::min<std::size_t>(
        static_cast<std::size_t>(std::max(diagnostic.location.endLine, diagnostic.location.line)),
        lines.size());
    for (auto line = static_cast<std::size_t>(std::max(diagnostic.location.line, 1)); line <= last;
         ++line)
        place.append(lines[line - 1]).append("\n");
    for (const auto &[name, value] : given) {
        // A long one is no other word by chance, wherever its place is said to be.
        if (value.size() < 8 && place.find('$' + name) == std::string::npos
            && place.find("${" + name) == std::string::npos)
            continue;
        const auto putBack = [&variable = name, &text = value](std::string &said) {
            const std::string reference = "${" + variable + '}';
            for (std::size_t at = said.find(text); at != std::string::npos;
                 at = said.find(text, at + reference.size()))
                said.replace(at, text.size(), reference);
        };
        putBack(diagnostic.message);
        putBack(diagnostic.location.path);
        for (Fix &fix : diagnostic.fixes) {
            putBack(fix.title);
            for (Edit &edit : fix.edits)
                putBack(edit.text);
        }
        for (Related &related : diagnostic.related)
            putBack(related.message);
    }
}

std::vector<std::string_view> linesOf(std::string_view text)
{
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

void unexpandAll(std::vector<Diagnostic> &diagnostics, std::string_view text, const Given &given)
{
    if (given.empty() || diagnostics.empty())
        return;
    const std::vector<std::string_view> lines = linesOf(text);
    for (Diagnostic &diagnostic : diagnostics)
        unexpand(diagnostic, lines, given);
}

} // namespace

Validation::Validation(std::string text, std::string file, ValidationOptions options)
    : m_text(std::move(text))
    , m_file(std::move(file))
    , m_options(std::move(options))
{
    if (m_text.starts_with("\xef\xbb\xbf"))
        m_text.erase(0, 3);
    Given given;
    auto document = parseDocument(m_text, m_file, noting(m_options.environment, given));
    if (!document) {
        const Error &error = document.error();
        Diagnostic diagnostic { Severity::Error, error.code, error.message, error.location, {},
            {} };
        if (diagnostic.location.endLine == 0) {
            diagnostic.location.endLine = diagnostic.location.line;
            diagnostic.location.endColumn = diagnostic.location.column;
        }
        m_diagnostics.push_back(std::move(diagnostic));
        unexpandAll(m_diagnostics, m_text, given);
        return;
    }
    m_document = std::move(*document);
    const CheckOptions lax { true,
        [this](std::string_view path) { return m_options.schema.meant(path, m_document->root); } };
    m_check = workflow::check(m_options.schema.schema(), m_document->root, lax);
    Diagnoser diagnoser(m_text, m_file, m_document->root, m_check, m_options);
    m_diagnostics = diagnoser.run(std::move(m_document->remarks));
    unexpandAll(m_diagnostics, m_text, given);
}

} // namespace cs::workflow
