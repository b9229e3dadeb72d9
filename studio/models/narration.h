// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <QString>

namespace cs::studio {

/// One plain sentence of what an event says: "Stage yield_table yielded CreateTableRequest Album."
[[nodiscard]] QString narrate(const engine::Event &event);

} // namespace cs::studio
