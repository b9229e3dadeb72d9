// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/event.h"

#include <string>
#include <string_view>

namespace cs::engine {

/// Appends the event as one JSON object without a newline: the line that `cstudio walk --events`
/// prints, the trace keeps and the Python bridge sends. Keys: seq, event, path, thread, t_us, then
/// the event's own in the order of event.h. Members that are empty or at their default may be
/// left out only where docs/events.md says so.
void appendJson(std::string &out, const Event &event);

/// The reverse, for traces and the bridge. Unknown members are ignored; an unknown event name or a
/// member of the wrong type is an Error "event-json".
Result<Event> eventFromJson(std::string_view line);

} // namespace cs::engine
