// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/selection.h"

namespace cs::studio {

namespace {
constexpr qsizetype historyLimit = 200;
}

Selection::Selection(QObject *parent)
    : QObject(parent)
{ }

void Selection::setTopology(std::shared_ptr<const topology::Topology> topology)
{
    m_topology = std::move(topology);
}

void Selection::setCurrent(const Place &place)
{
    if (place == m_current)
        return;
    m_current = place;
    Q_EMIT changed(m_current);
}

void Selection::select(const Place &place)
{
    Place next = place;
    if (next.spec.isEmpty())
        next.spec = m_current.spec;
    setFollowing(false);
    if (m_at < 0 || m_history[m_at] != next) {
        m_history.resize(m_at + 1); // what could have been gone forward to is gone
        m_history.append(next);
        if (m_history.size() > historyLimit)
            m_history.removeFirst();
        m_at = m_history.size() - 1;
        Q_EMIT historyChanged();
    }
    setCurrent(next);
}

void Selection::selectSpec(const QString &spec)
{
    Place place;
    place.spec = spec;
    select(place);
}

void Selection::selectNode(const QString &node)
{
    Place place;
    place.node = node;
    select(place);
}

void Selection::selectMethod(const QString &node, const QString &method)
{
    Place place;
    place.node = node;
    place.method = method;
    select(place);
}

void Selection::selectPath(const QString &path, quint64 seq)
{
    Place place = placeOfPath(path, m_topology.get());
    place.seq = seq;
    select(place);
}

void Selection::selectContextKey(const QString &key)
{
    Place place = m_current;
    place.contextKey = key;
    select(place);
}

void Selection::follow(const Place &place)
{
    if (!m_following)
        return;
    Place next = place;
    if (next.spec.isEmpty())
        next.spec = m_current.spec;
    setCurrent(next);
}

void Selection::setFollowing(bool on)
{
    if (m_following == on)
        return;
    m_following = on;
    Q_EMIT followingChanged(on);
}

void Selection::back()
{
    if (!canGoBack())
        return;
    setFollowing(false);
    --m_at;
    Q_EMIT historyChanged();
    setCurrent(m_history[m_at]);
}

void Selection::forward()
{
    if (!canGoForward())
        return;
    setFollowing(false);
    ++m_at;
    Q_EMIT historyChanged();
    setCurrent(m_history[m_at]);
}

void Selection::forgetRun()
{
    const bool hadHistory = !m_history.isEmpty();
    m_history.clear();
    m_at = -1;
    if (hadHistory)
        Q_EMIT historyChanged();
    Place place = m_current;
    place.path.clear();
    place.element.clear();
    place.contextKey.clear();
    place.seq = 0;
    setCurrent(place);
}

void Selection::clear()
{
    forgetRun();
    setCurrent({});
}

} // namespace cs::studio
