// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/python/source/skeleton.h"
#include "studio/editors/sourceview.h"

namespace cs::studio {

class Declarations;
struct SpecEntry;

/// Edits that put a method into the text of a connector's file.
struct SourceDraft
{
    QList<LineEdit> edits;
    int cursorLine = 0; ///< after them
};

/// Errors: "method-unknown", those of draftMethod().
[[nodiscard]] Result<SourceDraft> draftSource(const SpecEntry &into, const QString &node,
    const QString &method, python::Draft draft, const QString &text, Declarations &declarations);

} // namespace cs::studio
