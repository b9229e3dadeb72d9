// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

#include <QList>

namespace cs::studio {

/// One of each panel that stands in a dock, in the order of the View menu.
[[nodiscard]] QList<Panel *> makeDockedPanels(const Collaborators &with, QWidget *parent);

} // namespace cs::studio
