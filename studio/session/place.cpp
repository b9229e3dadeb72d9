// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/place.h"

#include "core/engine/path.h"
#include "core/topology/topology.h"
#include "studio/session/strings.h"

namespace cs::studio {

bool Place::isEmpty() const
{
    return node.isEmpty() && method.isEmpty() && element.isEmpty() && path.isEmpty() && seq == 0
        && contextKey.isEmpty() && file.isEmpty();
}

Place placeOfPath(const QString &path, const topology::Topology *topology)
{
    Place place;
    place.path = path;
    const std::vector<engine::path::Segment> segments = engine::path::split(toStd(path));
    if (segments.empty())
        return place;
    const engine::path::Segment &last = segments.back();
    const bool isMethod = !last.hasElement && segments.size() > 1
        && (last.index >= 0 || !topology || !topology->find(last.name));
    if (isMethod)
        place.method = toQString(last.name);
    const engine::path::Segment &owner = isMethod ? segments[segments.size() - 2] : last;
    place.node = toQString(owner.name);
    place.element = toQString(owner.element);
    return place;
}

QList<Crumb> crumbs(const QString &path)
{
    QList<Crumb> list;
    qsizetype from = 0;
    while (from < path.size()) {
        qsizetype to = path.indexOf(u'/', from); // element names hold no bare '/'
        if (to < 0)
            to = path.size();
        const std::string part = toStd(path.mid(from, to - from));
        list.append({ toQString(engine::path::unescape(part)), path.left(to) });
        from = to + 1;
    }
    return list;
}

} // namespace cs::studio
