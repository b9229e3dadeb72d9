// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/panels/panel.h"

class QToolBar;

namespace cs::studio {

class ActionRegistry;

/// Run, steps, granularity; breakpoints and failures; at the right finding, perspectives, help.
[[nodiscard]] QToolBar *makeToolBar(
    const Collaborators &with, ActionRegistry *actions, QWidget *parent);

} // namespace cs::studio
