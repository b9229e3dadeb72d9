// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/topology/connector.h"
#include "core/topology/topology.h"
#include "core/trace/runitem.h"
#include "studio/theme/theme.h"

#include <QString>

namespace cs::engine {
struct Breakpoint;
}

namespace cs::studio {

/// The states everything is drawn with; each has a form, a colour and a word (UX: vocabulary).
enum class Mark {
    None,
    Stub,
    Inherited,
    Missing,
    Implemented,
    Running,
    Failure,
    HiddenFailure,
    Left,
    Warning,
    Filtered,
    Done,
};

[[nodiscard]] Mark markOf(topology::MethodState state);
[[nodiscard]] QString markIcon(Mark mark); ///< name in studio/theme; empty for None
[[nodiscard]] Colour markColour(Mark mark);
[[nodiscard]] QString markWord(Mark mark); ///< "stub"; empty for None and Implemented
[[nodiscard]] QIcon markIcon(const Theme &theme, Mark mark);

/// "stub: yield-from-empty, line 12", "inherited from CommonDbSourceService", …
[[nodiscard]] QString methodSentence(const topology::Method &method);
/// BreakpointRole of a breakpoint; 0 for null.
[[nodiscard]] int breakpointForm(const engine::Breakpoint *breakpoint);
[[nodiscard]] QString breakpointIcon(int form);

/// Durations and counts as people read them: "12 ms", "1,204".
[[nodiscard]] QString durationText(quint64 micros);
[[nodiscard]] QString countText(quint64 count);

/// Flags of a stage as badges: text and one line of what it does.
struct Badge
{
    QString text;
    QString effect;
};
[[nodiscard]] QList<Badge> badgesOf(const topology::Stage &stage);

} // namespace cs::studio
