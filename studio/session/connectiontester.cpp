// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/connectiontester.h"

#include "core/run/connectiontest.h"

namespace cs::studio {

ConnectionTester::ConnectionTester(QObject *parent)
    : QObject(parent)
{ }

ConnectionTester::~ConnectionTester()
{
    m_cancel.cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ConnectionTester::start(run::RunPlan plan, std::string configText)
{
    if (m_running)
        return;
    if (m_thread.joinable())
        m_thread.join(); // it has ended
    m_cancel = CancelToken();
    m_test = {};
    m_test.message = {};
    m_startedAt = QDateTime::currentDateTime();
    m_running = true;
    m_hasTest = true;
    m_stale = false;
    // The thread is joined before this goes, and calls that are queued for it go with it.
    m_thread = std::thread(
        [this, plan = std::move(plan), text = std::move(configText), cancel = m_cancel] {
            const auto tell = [this, &text, &plan](engine::ConnectionTest test, bool last) {
                run::locate(test, text, plan.workflow.file);
                QMetaObject::invokeMethod(
                    this, [this, test = std::move(test), last] { take(test, last); },
                    Qt::QueuedConnection);
            };
            run::ConnectionTestOptions options;
            options.warm = true;
            tell(run::testConnection(plan, options, cancel,
                     [&tell](const engine::ConnectionTest &soFar) { tell(soFar, false); }),
                true);
        });
    Q_EMIT changed();
}

void ConnectionTester::take(engine::ConnectionTest test, bool last)
{
    m_test = std::move(test);
    m_running = !last;
    Q_EMIT changed();
    if (last)
        Q_EMIT finished();
}

void ConnectionTester::refuse(const Error &error)
{
    if (m_running)
        return;
    m_test = {};
    m_test.verdict = engine::ConnectionVerdict::CouldNotStart;
    m_test.message = error.message;
    m_startedAt = QDateTime::currentDateTime();
    m_hasTest = true;
    m_stale = false;
    Q_EMIT changed();
    Q_EMIT finished();
}

void ConnectionTester::cancel()
{
    if (!m_running || m_cancel.cancelled())
        return;
    m_cancel.cancel();
    Q_EMIT changed();
}

void ConnectionTester::clear()
{
    if (m_running || !m_hasTest)
        return;
    m_hasTest = false;
    m_test = {};
    Q_EMIT changed();
}

void ConnectionTester::setStale()
{
    if (!m_hasTest || m_stale)
        return;
    m_stale = true;
    Q_EMIT changed();
}

} // namespace cs::studio
