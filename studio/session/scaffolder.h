// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// moc trips over a standard header behind it
#ifndef Q_MOC_RUN
#include "core/python/scaffold/scaffold.h"
#endif

#include <QObject>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace cs::python {
class PythonProject;
}

namespace cs::studio {

/// Makes new connectors on a thread of its own: the framework's files have to be read for it, which
/// takes a second the first time. Of requests that come while one is under way only the newest is
/// answered. Lives on the GUI thread, as its signals do.
class Scaffolder : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QString interpreter; ///< whose framework it is made for
        python::ScaffoldRequest what;
        QString folder; ///< empty: a preview alone; else where it is written
    };

    explicit Scaffolder(QObject *parent = nullptr);
    ~Scaffolder() override; ///< waits for what is under way

    void make(const Request &request);

Q_SIGNALS:
    void previewed(const std::shared_ptr<const cs::python::Scaffold> &made);
    void created(const QString &folder, const std::shared_ptr<const cs::python::Scaffold> &made);
    void failed(const cs::Error &error);

private:
    void run();
    void answer(const Request &request);

    std::mutex m_mutex; // of the next three
    std::condition_variable m_wake;
    std::optional<Request> m_wanted;
    bool m_ending = false;

    // The thread's own.
    std::unique_ptr<python::PythonProject> m_project;
    QString m_interpreter;
    std::thread m_thread; // last: starts when everything else is there
};

} // namespace cs::studio
