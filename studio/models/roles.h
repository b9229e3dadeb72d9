// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace cs::studio {

/// What every model answers to besides Qt's own roles; invalid where a row has no such thing.
enum Role {
    PathRole = Qt::UserRole + 1, ///< QString: path of the run
    SeqRole, ///< quint64: event of the run
    PlaceRole, ///< Place: what selecting the row selects
    JsonRole, ///< QString: the row as JSON, for copying
    TextRole, ///< QString: the row as text, for copying; the cells with tabs between
    MarkRole, ///< int(Mark)
    ZeroRole, ///< bool: the cell is a zero that can be explained
    StruckRole, ///< bool: struck through (filtered)
    CurrentRole, ///< bool: where the run stands
    BreakpointRole, ///< int: 0 none, 1 set, 2 set and disabled, 3 conditional, 4 log point
};

} // namespace cs::studio
