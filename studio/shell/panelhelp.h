// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace cs::studio {

/// What a panel shows and what one does with it, in a sentence or two; never empty.
[[nodiscard]] QString panelHelp(const QString &panelId);
/// Ids of the actions that belong to it, the usual one first.
[[nodiscard]] QStringList panelActions(const QString &panelId);

} // namespace cs::studio
