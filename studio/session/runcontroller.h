// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/session.h"
#include "core/run/runplan.h"
#include "core/topology/connector.h"
#include "studio/session/breakpointlist.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace cs::studio {

class RunRelay;
class RunStore;

/// What the next start runs.
struct RunSetup
{
    QString title; ///< for the window's title, e.g. the workflow's file name
    QString spec;
    QString service;
    QString workflowFile; ///< may be empty
    bool python = false; ///< runs in a child process, which takes seconds to begin
    std::shared_ptr<const topology::Topology> topology; ///< may be null
    std::shared_ptr<const topology::ConnectorReport> report; ///< states of the methods; may be null
    /// Makes the session; called on the GUI thread at each start, must not touch the source.
    std::function<Result<std::unique_ptr<engine::Session>>(engine::Listener &)> open;
    /// What a run of this text of the workflow would be started from, for a test of its connection;
    /// the error says why it cannot be. Empty where there is no workflow. GUI thread.
    std::function<Result<run::RunPlan>(const std::string &configText)> plan;
};

/// The run as the window sees it: requests in as slots, news of events at most every 30 ms.
///
/// Everything here is on the GUI thread, which never waits for the run: the session's thread
/// records the events and leaves them in a bounded queue that a timer drains a time slice at a
/// time. Ending a run that does not want to end happens on a thread of its own.
class RunController : public QObject
{
    Q_OBJECT

public:
    explicit RunController(QObject *parent = nullptr);
    ~RunController() override;

    /// Ends the present run and clears the store; emits runReset() and setupChanged().
    void setSetup(RunSetup setup);
    [[nodiscard]] const RunSetup &setup() const { return m_setup; }
    /// Analysis knows the connector of the present setup (better) by now; the run goes on. Emits
    /// knowledgeChanged().
    void learn(std::shared_ptr<const topology::Topology> topology,
        std::shared_ptr<const topology::ConnectorReport> report);
    [[nodiscard]] bool hasSetup() const { return static_cast<bool>(m_setup.open); }
    [[nodiscard]] const topology::Topology *topology() const;

    [[nodiscard]] const engine::SessionState &state() const { return m_state; }
    [[nodiscard]] engine::RunState runState() const { return m_state.state; }
    [[nodiscard]] engine::Capabilities capabilities() const { return m_capabilities; }
    /// Asked to start, and not one event yet: Python imports the framework, say.
    [[nodiscard]] bool isStarting() const;
    /// Something runs or stands paused.
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool isPaused() const { return m_state.state == engine::RunState::Paused; }
    /// The actions of the window are enabled from these.
    [[nodiscard]] bool canStart() const; ///< F5 with nothing running
    [[nodiscard]] bool canStep() const; ///< paused, or ready to start with a step
    [[nodiscard]] bool canPause() const;
    [[nodiscard]] bool canStop() const { return isActive(); }
    /// Why the last start failed, the session's or the source's; empty otherwise.
    [[nodiscard]] const std::optional<Error> &startError() const { return m_startError; }

    /// What is known of the run so far; never null, empty before the first start.
    [[nodiscard]] RunStore &store() const { return *m_store; }
    [[nodiscard]] BreakpointList &breakpoints() { return m_breakpoints; }
    [[nodiscard]] engine::Granularity granularity() const { return m_granularity; }

public Q_SLOTS:
    void start(); ///< runs to the end or the next breakpoint; continues where it is paused
    void startPaused(); ///< stops at the first event
    void pause();
    void resume();
    void stop(); ///< soft; a second call is hard
    void restart();
    void stepInto();
    void stepOver();
    void stepOut();
    /// By the granularity chosen, or by one of its own.
    void step();
    void stepBy(cs::engine::Granularity granularity);
    void runTo(const QString &pattern);
    void setGranularity(cs::engine::Granularity granularity);

Q_SIGNALS:
    void setupChanged();
    void knowledgeChanged();
    /// A new run begins, or the old one was dropped: forget everything.
    void runReset();
    /// The store has the events first…last (seq), all of them.
    void eventsArrived(quint64 first, quint64 last);
    void stateChanged();
    /// A step, run to or start was asked for by a person: following comes back.
    void stepRequested();
    void finished();
    void startFailed(const cs::Error &error);
    void granularityChanged(cs::engine::Granularity granularity);

private:
    bool open();
    bool fail(const Error &error); // false
    void request(engine::Request request); // opens the run first if it is not open
    void retire();
    void drain();
    void onState(const engine::SessionState &state);
    bool settles(const engine::SessionState &state);

    RunSetup m_setup;
    BreakpointList m_breakpoints;
    std::unique_ptr<RunStore> m_store;
    std::shared_ptr<RunRelay> m_relay; // outlives its session: the thread that ends it holds both
    std::unique_ptr<engine::Session> m_session;
    std::optional<engine::Request> m_afterStart; // sent once the run stands at its first event
    std::optional<Error> m_startError;
    engine::SessionState m_state;
    engine::Capabilities m_capabilities;
    engine::Granularity m_granularity = engine::Granularity::Stage;
    quint64 m_announced = 0; // last seq that eventsArrived() named
    int m_settling = 0; // events the first step may still go on by itself
    bool m_stopAsked = false;
    QTimer m_timer;
    std::vector<std::future<void>> m_ending; // sessions on their way out; waited for at the end
};

} // namespace cs::studio
