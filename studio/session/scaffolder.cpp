// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/scaffolder.h"

#include "core/python/source/pythonproject.h"
#include "studio/session/strings.h"

namespace cs::studio {

Scaffolder::Scaffolder(QObject *parent)
    : QObject(parent)
    , m_thread([this] { run(); })
{ }

Scaffolder::~Scaffolder()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Scaffolder::make(const Request &request)
{
    {
        const std::lock_guard lock(m_mutex);
        // What is to be written is not given up for a preview.
        if (m_wanted && !m_wanted->folder.isEmpty() && request.folder.isEmpty())
            return;
        m_wanted = request;
    }
    m_wake.notify_one();
}

void Scaffolder::run()
{
    for (;;) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || m_wanted; });
            if (m_ending)
                return;
            request = std::move(*m_wanted);
            m_wanted.reset();
        }
        answer(request);
    }
}

// On the thread; emits through the event loop of the object's own thread.
void Scaffolder::answer(const Request &request)
{
    const auto fail = [this](const Error &error) {
        QMetaObject::invokeMethod(this, [this, error] { Q_EMIT failed(error); });
    };
    if (!m_project || m_interpreter != request.interpreter) {
        m_project = std::make_unique<python::PythonProject>();
        m_interpreter = request.interpreter;
        if (auto added = m_project->addInterpreter(toStd(request.interpreter)); !added) {
            m_project.reset();
            fail(added.error());
            return;
        }
    }
    const auto service = python::readServiceSource(*m_project, *request.what.type);
    if (!service) {
        fail(service.error());
        return;
    }
    auto scaffold = python::scaffold(request.what, *service);
    if (!scaffold) {
        fail(scaffold.error());
        return;
    }
    const auto made = std::make_shared<const python::Scaffold>(std::move(*scaffold));
    if (request.folder.isEmpty()) {
        QMetaObject::invokeMethod(this, [this, made] { Q_EMIT previewed(made); });
        return;
    }
    if (const auto written = python::writeScaffold(*made, toStd(request.folder)); !written) {
        fail(written.error());
        return;
    }
    QMetaObject::invokeMethod(
        this, [this, made, folder = request.folder] { Q_EMIT created(folder, made); });
}

} // namespace cs::studio
