// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/session/place.h"

#include <QList>
#include <QObject>

#include <memory>

namespace cs::studio {

/// The one truth of what is selected; every panel shows what belongs to it and sets it.
///
/// Following is the mode in which the selection goes where the run goes. Whatever a person selects
/// ends it (select()); a step, or setFollowing(true), brings it back. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    explicit Selection(QObject *parent = nullptr);

    [[nodiscard]] const Place &current() const { return m_current; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }

    /// Tells methods from nodes in the paths given to selectPath().
    void setTopology(std::shared_ptr<const topology::Topology> topology);
    [[nodiscard]] const topology::Topology *topology() const { return m_topology.get(); }

public Q_SLOTS:
    /// A person chose this: remembered in the history, following ends. A place without a spec keeps
    /// the present one.
    void select(const cs::studio::Place &place);
    void selectSpec(const QString &spec);
    void selectNode(const QString &node);
    void selectMethod(const QString &node, const QString &method);
    /// A place of the run; @p seq may be 0.
    void selectPath(const QString &path, quint64 seq = 0);
    void selectContextKey(const QString &key);
    /// The run went there. Ignored unless following; not remembered in the history.
    void follow(const cs::studio::Place &place);
    void setFollowing(bool on);
    void back();
    void forward();
    /// Forgets everything that names the run (path, seq), e.g. when a new one starts.
    void forgetRun();
    void clear();

Q_SIGNALS:
    void changed(const cs::studio::Place &place);
    void followingChanged(bool on);
    void historyChanged();

private:
    void setCurrent(const Place &place);

    Place m_current;
    QList<Place> m_history;
    qsizetype m_at = -1; // index of the history's present entry; -1: none
    bool m_following = true;
    std::shared_ptr<const topology::Topology> m_topology;
};

} // namespace cs::studio
