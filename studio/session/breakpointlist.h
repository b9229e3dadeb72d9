// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/request.h"

#include <QObject>

#include <vector>

namespace cs::studio {

/// The breakpoints, whatever runs. Edits with undo are studio/models/breakpointsmodel.h. GUI
/// thread.
class BreakpointList : public QObject
{
    Q_OBJECT

public:
    explicit BreakpointList(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<engine::Breakpoint> &all() const { return m_breakpoints; }
    /// The first whose pattern is exactly this; null if there is none.
    [[nodiscard]] const engine::Breakpoint *find(const QString &pattern) const;
    /// An id no breakpoint of this list had before.
    [[nodiscard]] int nextId() const { return m_lastId + 1; }

    /// Patterns of the declared tree: "table", "table/yield_table".
    [[nodiscard]] static QString patternOf(const QString &node, const QString &method = {});

public Q_SLOTS:
    void setAll(std::vector<cs::engine::Breakpoint> breakpoints);

Q_SIGNALS:
    void changed();

private:
    std::vector<engine::Breakpoint> m_breakpoints;
    int m_lastId = 0;
};

} // namespace cs::studio
