// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "studio/session/place.h"
#include "studio/session/runcontroller.h"

#include <QObject>

#include <functional>
#include <vector>

namespace cs::studio {

class Selection;

/// Where a run, its breakpoints and the selection stand, and the way back there: the workflow is
/// opened anew and runs on to the event it stood at. A walk over the same data gives the same
/// events in the same order. GUI thread; nothing waits.
class LessonRewind : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString workflow;
        engine::RunState state = engine::RunState::Ready;
        /// Of the event that the run stands at: numbers of events differ from run to run, as what
        /// is in the catalogue already is written otherwise.
        std::string path;
        engine::EventKind kind = engine::EventKind::RunStarted;
        quint32 earlier = 0; ///< events of its kind at its path before it
        std::vector<engine::Breakpoint> breakpoints;
        studio::Place selected;
        bool following = true;
    };

    LessonRewind(RunController *run, Selection *selection, QObject *parent);

    [[nodiscard]] Place present() const;
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    void to(const Place &place, const std::function<Result<void>(const QString &file)> &open);
    void cancel() { m_underWay = false; }

Q_SIGNALS:
    void finished();

private:
    void onState();
    void finish();

    RunController *m_run;
    Selection *m_selection;
    Place m_place;
    bool m_underWay = false;
};

} // namespace cs::studio
