// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/breakpointlist.h"

#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

BreakpointList::BreakpointList(QObject *parent)
    : QObject(parent)
{ }

const engine::Breakpoint *BreakpointList::find(const QString &pattern) const
{
    const std::string wanted = toStd(pattern);
    const auto it = std::find_if(m_breakpoints.begin(), m_breakpoints.end(),
        [&](const auto &one) { return one.pattern == wanted; });
    return it == m_breakpoints.end() ? nullptr : &*it;
}

QString BreakpointList::patternOf(const QString &node, const QString &method)
{
    return method.isEmpty() ? node : node + u'/' + method;
}

void BreakpointList::setAll(std::vector<engine::Breakpoint> breakpoints)
{
    if (breakpoints == m_breakpoints)
        return;
    m_breakpoints = std::move(breakpoints);
    for (const engine::Breakpoint &one : m_breakpoints)
        m_lastId = std::max(m_lastId, one.id);
    Q_EMIT changed();
}

} // namespace cs::studio
