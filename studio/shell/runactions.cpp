// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/runactions.h"

#include "studio/models/breakpointsmodel.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace cs::studio {

RunActions::RunActions(const Collaborators &with, ActionRegistry *actions, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_actions(actions)
{
    connectRun();
    connectSelection();
    connect(with.run, &RunController::stateChanged, this, &RunActions::enable);
    connect(with.run, &RunController::setupChanged, this, &RunActions::enable);
    connect(with.run, &RunController::eventsArrived, this, &RunActions::enable);
    connect(with.run, &RunController::runReset, this, &RunActions::enable);
    connect(with.selection, &Selection::changed, this, &RunActions::enable);
    connect(with.selection, &Selection::historyChanged, this, &RunActions::enable);
    connect(&with.run->breakpoints(), &BreakpointList::changed, this, &RunActions::enable);
    enable();
}

void RunActions::connectRun()
{
    RunController *run = m_with.run;
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    // What may begin a run: it takes the file from disk, so edits are saved first.
    const auto begins = [this, on](const char *id, auto &&does) {
        on(id, [this, does] {
            if (!m_beforeRun || m_beforeRun())
                does();
        });
    };
    begins("run.start", [run] { run->start(); });
    on("run.pause", [run] { run->pause(); });
    on("run.stop", [run] { run->stop(); });
    begins("run.restart", [run] { run->restart(); });
    begins("run.stepInto", [run] { run->stepInto(); });
    begins("run.stepOver", [run] { run->stepOver(); });
    begins("run.stepOut", [run] { run->stepOut(); });
    begins("run.step", [run] { run->step(); });
    begins("run.runTo", [this] { m_with.run->runTo(selectedPattern()); });
    on("run.toggleBreakpoint", [this] {
        if (const QString pattern = selectedPattern(); !pattern.isEmpty())
            m_with.breakpoints->toggle(pattern);
    });
    on("run.clearBreakpoints", [this] { m_with.breakpoints->removeAll(); });
}

void RunActions::connectSelection()
{
    Selection *selection = m_with.selection;
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("go.back", [selection] { selection->back(); });
    on("go.forward", [selection] { selection->forward(); });
    on("go.nextFailure", [this] { goToFailure(true); });
    on("go.previousFailure", [this] { goToFailure(false); });
    on("edit.copyPath", [selection] {
        const Place &place = selection->current();
        QGuiApplication::clipboard()->setText(place.path.isEmpty()
                ? BreakpointList::patternOf(place.node, place.method)
                : place.path);
    });
    QAction *follow = m_actions->action(u"go.follow"_s);
    connect(follow, &QAction::triggered, selection, &Selection::setFollowing);
    connect(selection, &Selection::followingChanged, follow, &QAction::setChecked);
    follow->setChecked(selection->isFollowing());
}

QString RunActions::selectedPattern() const
{
    const Place &place = m_with.selection->current();
    return place.node.isEmpty() ? QString() : BreakpointList::patternOf(place.node, place.method);
}

void RunActions::goToFailure(bool forward)
{
    const RunStore &store = m_with.run->store();
    const trace::Recording *recording = store.recording();
    if (!recording)
        return;
    const trace::KindSet failures { engine::EventKind::Failed };
    const quint64 from = m_with.selection->current().seq;
    const auto seq = forward ? recording->next(failures, from)
                             : recording->previous(failures, from ? from : store.lastSeq() + 1);
    const std::optional<engine::Event> event = seq ? store.event(*seq) : std::nullopt;
    if (event)
        m_with.selection->selectPath(toQString(event->path), *seq);
    else if (store.count(failures) == 0)
        Q_EMIT note(tr("This run has no failures so far."));
    else
        Q_EMIT note(forward ? tr("There is no failure after this one.")
                            : tr("There is no failure before this one."));
}

void RunActions::enable()
{
    const RunController &run = *m_with.run;
    const auto set = [this](const char *id, bool on) {
        m_actions->action(QString::fromLatin1(id))->setEnabled(on);
    };
    const bool placed = !selectedPattern().isEmpty();
    set("run.start", run.canStart());
    set("run.pause", run.canPause());
    set("run.stop", run.canStop());
    set("run.restart", run.hasSetup() && (run.isActive() || !run.store().isEmpty()));
    set("run.stepInto", run.canStep());
    set("run.stepOver", run.canStep());
    set("run.stepOut", run.isPaused());
    set("run.step", run.canStep());
    set("run.runTo", run.canStep() && placed);
    set("run.toggleBreakpoint", placed);
    set("run.clearBreakpoints", !m_with.run->breakpoints().all().empty());
    set("go.back", m_with.selection->canGoBack());
    set("go.forward", m_with.selection->canGoForward());
    set("go.nextFailure", !run.store().isEmpty());
    set("go.previousFailure", !run.store().isEmpty());
    set("edit.copyPath", placed);
}

} // namespace cs::studio
