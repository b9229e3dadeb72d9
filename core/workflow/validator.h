// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/workflow/schema.h"
#include "core/workflow/value.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// Checks values against the built-in schemas and turns them into JSON, coerced as the framework's
/// models do: "false" and 0 are booleans where one is expected, "1_0" is a number, but nothing
/// becomes a text. Source: pydantic's lax mode.
class Validator
{
public:
    explicit Validator(std::string_view file)
        : m_file(file)
    { }

    /// The whole document.
    Json workflow(const Value &root);
    std::vector<Diagnostic> takeDiagnostics() { return std::move(m_diagnostics); }

private:
    Json object(const Value &value, const ObjectSchema &schema, const std::string &path);
    Json field(const Value &value, const Field &field, const std::string &path);
    Json text(const Value &value, std::string_view name, const std::string &path);
    Json boolean(const Value &value, const Field &field, const std::string &path);
    Json integer(const Value &value, const Field &field, const std::string &path);
    Json textList(const Value &value, const std::string &path);
    Json enumeration(const Value &value, const Field &field, const std::string &path);
    Json source(const Value &value, const std::string &path);
    Json sourceConfig(const Value &source, const std::string &sourceType);
    Json serviceConnection(const Value &source, const std::string &sourceType);
    const Value *configOf(const Value &source, std::string_view key, bool required);
    void filterPattern(const Value &value, const std::string &path);
    void serverUrl(const std::string &url, const Span &span, const std::string &path);
    void afterwards(const Value &root);

    Diagnostic &add(Severity severity, std::string code, const Span &span, const std::string &path,
        std::string message);
    void wrongType(
        const Value &value, const std::string &path, std::string_view wanted, bool canQuote);
    void unknownKey(const Value &map, const Member &member, const std::string &path,
        std::string_view where, std::span<const std::string_view> known);
    /// A key that is not there. Nothing is said if a misspelt one was taken for it.
    void missingKey(Severity severity, const Value &map, const std::string &path, std::string key,
        std::string message);

    std::string m_file;
    std::vector<Diagnostic> m_diagnostics;
    std::set<std::string> m_meant; // paths of keys that a misspelt one was taken for
};

} // namespace cs::workflow
