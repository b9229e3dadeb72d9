// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/validation.h"

#include "core/workflow/diagnose.h"

namespace cs::workflow {

Validation::Validation(std::string text, std::string file, ValidationOptions options)
    : m_text(std::move(text))
    , m_file(std::move(file))
    , m_options(std::move(options))
{
    if (m_text.starts_with("\xef\xbb\xbf"))
        m_text.erase(0, 3);
    auto document = parseDocument(m_text, m_file, m_options.environment);
    if (!document) {
        const Error &error = document.error();
        Diagnostic diagnostic { Severity::Error, error.code, error.message, error.location, {},
            {} };
        if (diagnostic.location.endLine == 0) {
            diagnostic.location.endLine = diagnostic.location.line;
            diagnostic.location.endColumn = diagnostic.location.column;
        }
        m_diagnostics.push_back(std::move(diagnostic));
        return;
    }
    m_document = std::move(*document);
    const CheckOptions lax { true,
        [this](std::string_view path) { return m_options.schema.meant(path, m_document->root); } };
    m_check = workflow::check(m_options.schema.schema(), m_document->root, lax);
    Diagnoser diagnoser(m_text, m_file, m_document->root, m_check, m_options);
    m_diagnostics = diagnoser.run(std::move(m_document->remarks));
}

} // namespace cs::workflow
