// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/python/host/connectionprobe.h"

#include "core/base/secretmask.h"
#include "core/python/host/bridgefiles.h"
#include "core/python/host/linesplitter.h"
#include "core/python/host/warmpool.h"

#include <thread>

namespace cs::python {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t longestLine = 16u << 20;
constexpr std::size_t tailKept = 2000;
constexpr int tick = 50; // milliseconds
constexpr std::chrono::milliseconds patience { 250 }; // between two steps of ending a child
constexpr std::chrono::seconds grace { 3 }; // for Python's own alarm to end a step first
constexpr std::chrono::seconds importing { 180 }; // as long as it takes, within reason

class Probing
{
public:
    Probing(const ConnectionProbe &probe, const CancelToken &cancel,
        const std::function<void(const Json &)> &onMessage)
        : m_probe(probe)
        , m_cancel(cancel)
        , m_onMessage(onMessage)
    { }

    Result<ProbeEnd> run()
    {
        if (!fork()) {
            if (m_cancel.cancelled())
                return ProbeEnd { ProbeEnd::Kind::Stopped, {} };
            if (auto started = startFresh(); !started)
                return started.error();
        }
        for (;;) {
            const auto chunks = m_child->read(tick);
            for (const auto &chunk : chunks)
                take(chunk);
            if (m_cancel.cancelled()) {
                endChild();
                return ProbeEnd { ProbeEnd::Kind::Stopped, {} };
            }
            if (m_done) {
                endChild();
                return ProbeEnd {};
            }
            if (m_running && Clock::now() > m_deadline) {
                endChild();
                return ProbeEnd { ProbeEnd::Kind::TimedOut, {} };
            }
            if (chunks.empty()) {
                if (const auto exit = m_child->exited())
                    return ProbeEnd { ProbeEnd::Kind::Died,
                        "The Python process ended " + exit->text() + '.' + tail() };
            }
        }
    }

private:
    bool fork()
    {
        if (!m_probe.warm)
            return false;
        const WarmPool::Wanted wanted { m_probe.interpreter, connector(), m_probe.paths,
            m_probe.workingDirectory, 0 };
        while (!m_cancel.cancelled()) {
            auto answer = m_probe.warm->fork(wanted);
            if (answer.readiness == WarmPool::Readiness::None)
                return false;
            if (answer.readiness == WarmPool::Readiness::Here) {
                m_child = std::move(answer.child);
                return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(tick));
        }
        return false;
    }

    // As runs name it, so that what they have taught the pool is found.
    std::string connector() const
    {
        const Json *source = jsonMember(m_probe.config, "source");
        if (!source)
            return {};
        std::string name = jsonText(*source, "type");
        if (const Json *connection = jsonMember(*source, "serviceConnection")) {
            if (const Json *config = jsonMember(*connection, "config"))
                name += ' ' + jsonText(*config, "sourcePythonClass");
        }
        return name;
    }

    Result<void> startFresh()
    {
        auto files = BridgeFiles::write();
        if (!files)
            return files.error();
        m_files = std::move(*files);
        ChildCommand command = m_files->command(m_probe.interpreter);
        command.workingDirectory = m_probe.workingDirectory;
        auto child = ChildProcess::start(command);
        if (!child)
            return Error { "python-start",
                "The Python interpreter " + m_probe.interpreter
                    + " could not be started: " + child.error().message };
        m_child = std::move(*child);
        return {};
    }

    void take(const ChildProcess::Chunk &chunk)
    {
        switch (chunk.stream) {
        case ChildProcess::Stream::Channel:
            m_lines.feed(chunk.bytes, [this](std::string_view line) { onLine(line); });
            break;
        case ChildProcess::Stream::Errors:
            m_errors += chunk.bytes;
            if (m_errors.size() > 4 * tailKept)
                m_errors.erase(0, m_errors.size() - 2 * tailKept);
            break;
        case ChildProcess::Stream::Output:
            break;
        }
    }

    void onLine(std::string_view line)
    {
        const auto message = parseJson(line);
        if (!message)
            return;
        const std::string kind = jsonText(*message, "msg");
        if (kind == "hello") {
            Json command = Json::object();
            command["cmd"] = "test";
            command["config"] = m_probe.config;
            command["secrets"] = m_probe.secrets;
            command["paths"] = m_probe.paths;
            command["timeout"] = static_cast<double>(m_probe.timeout.count()) / 1000.0;
            m_child->write(dumpJson(command) + '\n');
        } else if (kind == "step") {
            m_running = jsonText(*message, "state") == "running";
            const bool ours = jsonInt(*message, "step") < 2; // Import, Configuration
            m_deadline = Clock::now() + (ours ? importing : m_probe.timeout + grace);
        }
        m_done = m_done || kind == "done" || kind == "broken";
        m_onMessage(*message);
    }

    // Interrupt, terminate, kill; the test only reads, there is nothing to unwind.
    void endChild()
    {
        for (const auto firmness : { ChildProcess::Firmness::Interrupt,
                 ChildProcess::Firmness::Terminate, ChildProcess::Firmness::Kill }) {
            m_child->end(firmness);
            const auto until = Clock::now() + patience;
            while (Clock::now() < until) {
                (void)m_child->read(tick / 2);
                if (m_child->exited())
                    return;
            }
        }
    }

    std::string tail() const
    {
        std::string text
            = m_errors.size() > tailKept ? m_errors.substr(m_errors.size() - tailKept) : m_errors;
        SecretMask(m_probe.secrets).hide(text);
        return text.empty() ? text : "\n" + text;
    }

    const ConnectionProbe &m_probe;
    const CancelToken &m_cancel;
    const std::function<void(const Json &)> &m_onMessage;
    std::unique_ptr<BridgeFiles> m_files;
    std::unique_ptr<ChildProcess> m_child;
    LineSplitter m_lines { longestLine };
    std::string m_errors;
    bool m_running = true; // it starts
    bool m_done = false;
    Clock::time_point m_deadline = Clock::now() + importing;
};

} // namespace

Result<ProbeEnd> runProbe(const ConnectionProbe &probe, const CancelToken &cancel,
    const std::function<void(const Json &message)> &onMessage)
{
    return Probing(probe, cancel, onMessage).run();
}

} // namespace cs::python
