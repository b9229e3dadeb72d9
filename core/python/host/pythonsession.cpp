// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/pythonsession.h"

#include "core/engine/outbox.h"
#include "core/python/host/pythonrunner.h"

#include <thread>

namespace cs::python {

namespace {

class PythonSession final : public engine::Session
{
public:
    PythonSession(PythonRun run, engine::Listener &listener)
        : m_runner(std::move(run), listener)
        , m_thread([this] { m_runner.run(); })
    { }
    ~PythonSession() override
    {
        m_runner.send(engine::Stop { true });
        m_runner.abandon();
        m_thread.join(); // bounded: a child that does not unwind is killed
    }
    void send(engine::Request request) override { m_runner.send(std::move(request)); }
    engine::Capabilities capabilities() const override { return {}; }
    engine::SessionState state() const override { return m_runner.state(); }

private:
    PythonRunner m_runner;
    std::thread m_thread;
};

} // namespace

std::unique_ptr<engine::Session> makePythonSession(PythonRun run, engine::Listener &listener)
{
    return std::make_unique<PythonSession>(std::move(run), listener);
}

} // namespace cs::python
