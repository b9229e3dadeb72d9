// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/edits.h"
#include "core/workflow/validation.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// Words a config's violations and what lies beyond the schema as diagnostics with fixes: one for
/// each mistake.
class Diagnoser
{
public:
    Diagnoser(std::string_view text, std::string_view file, const Value &root,
        const CheckResult &check, const ValidationOptions &options)
        : m_text(text)
        , m_file(file)
        , m_root(root)
        , m_check(check)
        , m_options(options)
    { }

    /// @p remarks are the parser's (duplicate keys, unset variables).
    [[nodiscard]] std::vector<Diagnostic> run(std::vector<Diagnostic> remarks);

private:
    // What the schema forbids.
    void violation(const Violation &violation);
    void unknownKey(const Violation &violation, bool isError);
    void missing(const Violation &violation);
    void wrongType(const Violation &violation);
    void notAllowed(const Violation &violation);
    void outOfRange(const Violation &violation);
    bool isOpenVariable(const Value &value);
    [[nodiscard]] bool isOfAnotherConnector() const;

    // What only shows later (rules.cpp, filterrules.cpp).
    void rules();
    void connector();
    void steps();
    void server();
    void token(const Value &server);
    void scalars(const Value &value, const std::string &path);
    void pythonClass();
    void filters(const Value &value, const std::string &path);
    void filter(const Value &value, const std::string &path);

    Diagnostic &add(Severity severity, std::string code, const Span &span, const std::string &path,
        std::string message);
    void fix(Diagnostic &diagnostic, std::string title, Result<Patches> patches);
    void didYouMean(
        Diagnostic &diagnostic, const Value &value, const std::vector<std::string> &candidates);
    void missingKey(Severity severity, const Value &map, const std::string &path, std::string key,
        std::string message, const Json &skeleton);
    [[nodiscard]] const Value *at(const std::vector<std::string_view> &path) const;
    [[nodiscard]] const Member *ownerOf(const Value &value) const;
    struct Home
    {
        const Value *map = nullptr;
        const Member *owner = nullptr;
        std::string path;
    };
    [[nodiscard]] Home homeOf(const Member &member, const Value &not_here) const;

    std::string_view m_text;
    std::string m_file;
    const Value &m_root;
    const CheckResult &m_check;
    const ValidationOptions &m_options;
    std::vector<Diagnostic> m_diagnostics;
    std::set<std::string> m_meant; // paths of keys that a misspelt one was taken for
    /// The connection is of another connector than source.type, and breaks that one's schema: its
    /// type is the mistake.
    bool m_otherConnector = false;
    std::set<std::pair<int, int>> m_openVariables; // places whose variable is what is wrong
};

/// `path` + '.' + `key`
[[nodiscard]] std::string joined(const std::string &path, std::string_view key);
/// "a, b or c"
[[nodiscard]] std::string listed(const std::vector<std::string> &words);
/// A scalar for a message: masked if its key is a secret's.
[[nodiscard]] std::string shown(const Value &value, const std::string &path);
/// A value to begin with for a place of this schema: its default, its first choice, an empty one.
[[nodiscard]] Json skeleton(const SchemaNode &node, std::string_view key);

} // namespace cs::workflow
