// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sourcedraft.h"

#include "studio/session/declarations.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace cs::studio {

Result<SourceDraft> draftSource(const SpecEntry &into, const QString &node, const QString &method,
    python::Draft draft, const QString &text, Declarations &declarations)
{
    const std::vector<topology::Method> &methods = into.report.methods;
    const auto wanted = std::find_if(
        methods.begin(), methods.end(), [&](const topology::Method &one) {
            return toQString(one.name) == method && (node.isEmpty() || toQString(one.node) == node);
        });
    if (wanted == methods.end())
        return Error { "method-unknown",
            toStd(QCoreApplication::translate(
                "cs::studio::SourcePanel", "Nothing is known of the method %1 of %2.")
                      .arg(method, into.id)) };
    Declarations::Declaration declaration = declarations.find(into, *wanted);
    python::DraftRequest request;
    request.draft = draft;
    request.className = into.report.className;
    request.method = declaration.method;
    request.topology = into.topology.get();
    request.declaringText = std::move(declaration.text);
    Result<python::DraftResult> drafted = python::draftMethod(toStd(text), request);
    if (!drafted)
        return drafted.error();
    SourceDraft result;
    for (const python::TextEdit &edit : drafted->edits)
        result.edits.append({ edit.line, edit.removed, toQString(edit.text) });
    result.cursorLine = drafted->cursorLine;
    return result;
}

} // namespace cs::studio
