// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <string>
#include <vector>

namespace cs::engine::test {

/// One event as a line of a golden trace, indented by its depth; without times.
std::string traceLine(const Event &event);
/// All events, one line each. With workers: lane 0 first, then each worker's, as the order across
/// lanes is not fixed.
std::string traceText(const std::vector<Event> &events);

} // namespace cs::engine::test
