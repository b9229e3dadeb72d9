// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/connectiontest.h"

#include <QString>

namespace cs::studio {

class Theme;

/// A step of a connection test as rich text: what happened, what to do, the key as a link "key:…",
/// what was asked and answered, and the traceback once @p unfolded (link "fold:").
[[nodiscard]] QString connectionStepHtml(
    const engine::ConnectionStep &step, const Theme &theme, bool unfolded);

} // namespace cs::studio
