// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

namespace cs::studio {

/// Why a panel that lives from a run has nothing to show, and the way on.
struct EmptyWords
{
    QString sentence;
    QString button;
    QString actionId;
};

/// @p nothing is the sentence for a run that is there but has none of it yet.
[[nodiscard]] EmptyWords emptyWords(const RunController &run, const QString &nothing);

} // namespace cs::studio
