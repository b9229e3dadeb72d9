// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/document.h"
#include "core/workflow/schemacheck.h"
#include "core/workflow/workflowschema.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// What a validation may know besides the text. All of it is optional.
struct ValidationOptions
{
    WorkflowSchema schema = WorkflowSchema::builtIn();
    Environment environment = processEnvironment();
    /// Why the class of a dotted path ("my.module.MySource") cannot be found; nothing if it can, or
    /// if that is not known.
    std::function<std::optional<std::string>(std::string_view dotted)> classProblem {};
    /// Names that earlier runs met for the filter at this path; empty if none are known.
    std::function<std::vector<std::string>(std::string_view path)> recordedNames {};
    /// Seconds since 1970, for tokens that expire; 0: now.
    std::int64_t now = 0;
};

/// A text, what it says and what there is to say about it. `check` points into `document` and the
/// schema of `options`, so it lives where it was made and is neither copied nor moved.
class Validation
{
public:
    Validation(std::string text, std::string file, ValidationOptions options = {});
    Validation(const Validation &) = delete;
    Validation &operator=(const Validation &) = delete;

    /// Without a byte order mark; what all offsets count in.
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const std::string &file() const { return m_file; }
    /// Null if the text is no YAML; then there is one diagnostic, which says so.
    [[nodiscard]] const Value *root() const { return m_document ? &m_document->root : nullptr; }
    [[nodiscard]] const CheckResult &check() const { return m_check; }
    [[nodiscard]] const WorkflowSchema &schema() const { return m_options.schema; }
    [[nodiscard]] const ValidationOptions &options() const { return m_options; }
    /// In the order of the text.
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const { return m_diagnostics; }

private:
    std::string m_text;
    std::string m_file;
    ValidationOptions m_options;
    std::optional<Document> m_document;
    CheckResult m_check;
    std::vector<Diagnostic> m_diagnostics;
};

} // namespace cs::workflow
