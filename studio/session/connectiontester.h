// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/engine/connectiontest.h"
#include "core/run/runplan.h"

#include <QDateTime>
#include <QObject>

#include <thread>

namespace cs::studio {

/// The connection test of the window: one at a time, on a thread of its own, its news on the GUI
/// thread. The last result stays until the next test, marked stale once the config is another.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionTester(QObject *parent = nullptr);
    /// Stops a test that runs and waits for it, a second or so.
    ~ConnectionTester() override;

    /// Does nothing while one runs. @p configText is what plan.workflow was read from: the keys of
    /// the steps are looked up in it.
    void start(run::RunPlan plan, std::string configText);
    /// What stands in the way of a test, as its result.
    void refuse(const Error &error);
    void cancel();
    /// Forgets the result.
    void clear();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isStopping() const { return m_running && m_cancel.cancelled(); }
    /// Whether there was a test at all.
    [[nodiscard]] bool hasTest() const { return m_hasTest; }
    [[nodiscard]] const engine::ConnectionTest &test() const { return m_test; }
    [[nodiscard]] QDateTime startedAt() const { return m_startedAt; }
    /// The config was changed since.
    [[nodiscard]] bool isStale() const { return m_stale; }
    void setStale();

Q_SIGNALS:
    /// Anything above is new.
    void changed();
    void finished();

private:
    void take(engine::ConnectionTest test, bool last);

    CancelToken m_cancel;
    std::thread m_thread;
    engine::ConnectionTest m_test;
    QDateTime m_startedAt;
    bool m_running = false;
    bool m_hasTest = false;
    bool m_stale = false;
};

} // namespace cs::studio
