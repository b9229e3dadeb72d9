// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/editors/sourceview.h"
#include "studio/panels/panel.h"

namespace cs::studio {

struct SourceDocument;
struct SpecEntry;

/// What there is to be seen of each method of a file: states as they are being typed, node, stage
/// and role of @p entry's topology, and what the present run did. @p entry may be null.
[[nodiscard]] QList<MethodMark> methodMarks(
    const Collaborators &with, const SpecEntry *entry, const SourceDocument &document);

/// Rich text above the source: the method that is shown and its state, the place, why the file is
/// read-only, the first error.
[[nodiscard]] QString sourceHeader(const Collaborators &with, const SpecEntry *entry,
    const QString &method, const SourceDocument &document);

} // namespace cs::studio
