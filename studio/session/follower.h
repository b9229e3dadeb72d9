// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace cs::studio {

class RunController;
class Selection;

/// Takes the selection to where the run stands while following: at each pause, and a few times a
/// second while it runs. Asking for a step starts following again. GUI thread.
class Follower : public QObject
{
    Q_OBJECT

public:
    Follower(RunController *run, Selection *selection, QObject *parent = nullptr);

private:
    void showPresent();

    RunController *m_run;
    Selection *m_selection;
    QTimer m_timer;
};

} // namespace cs::studio
