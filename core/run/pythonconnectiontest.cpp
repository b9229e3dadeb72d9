// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/pythonconnectiontest.h"

#include "core/python/host/connectionprobe.h"
#include "core/python/host/warmpool.h"
#include "core/run/connectiondiagnosis.h"
#include "core/run/pythonbackend.h"

#include <algorithm>
#include <filesystem>

namespace cs::run {

namespace {

using engine::ConnectionFault;
using engine::ConnectionRequest;
using engine::ConnectionStep;
using engine::StepState;

StepState stateOf(const std::string &text)
{
    for (const StepState state : { StepState::Pending, StepState::Running, StepState::Passed,
             StepState::Warning, StepState::Failed }) {
        if (engine::toText(state) == text)
            return state;
    }
    return StepState::NotTested;
}

// What a step got, where neither the connector nor the framework puts it in words.
std::string answerOf(const ConnectionStep &step)
{
    const std::size_t count = step.requests.size();
    if (count == 0)
        return {};
    if (step.requests.back().kind == "http")
        return "HTTP " + std::to_string(step.requests.back().status)
            + (count > 1 ? ", the last of " + std::to_string(count) + " answers" : "");
    return count == 1 ? "The request was answered."
                      : "All " + std::to_string(count) + " requests were answered.";
}

// The framework's comment in front of every statement says nothing about the source.
std::string withoutHeader(std::string text)
{
    if (text.starts_with("/*")) {
        const std::size_t end = text.find("*/");
        const std::size_t begin
            = end == std::string::npos ? end : text.find_first_not_of(" \n", end + 2);
        if (begin != std::string::npos)
            text.erase(0, begin);
    }
    return text;
}

class Reading
{
public:
    Reading(engine::ConnectionTest &test, ConnectionSubject subject)
        : m_test(test)
        , m_subject(std::move(subject))
    { }

    void take(const Json &message)
    {
        const std::string kind = jsonText(message, "msg");
        if (kind == "hello") {
            m_greeted = true;
            m_test.framework = m_subject.version = jsonText(message, "framework");
        } else if (kind == "extra") {
            m_subject.extra = jsonText(message, "name");
        } else if (kind == "request") {
            onRequest(message);
        } else if (kind == "step") {
            onStep(message);
        } else if (kind == "broken") {
            m_broken = jsonText(message, "traceback");
        }
    }
    [[nodiscard]] bool greeted() const { return m_greeted; }
    [[nodiscard]] const std::string &broken() const { return m_broken; }
    [[nodiscard]] ConnectionStep *running()
    {
        // Steps may stand within each other: the last one to begin is at work.
        for (auto it = m_test.steps.rbegin(); it != m_test.steps.rend(); ++it) {
            if (it->state == StepState::Running)
                return &*it;
        }
        return nullptr;
    }
    [[nodiscard]] const ConnectionSubject &subject() const { return m_subject; }

private:
    ConnectionStep *at(const Json &message)
    {
        const long long number = jsonInt(message, "step", -1);
        if (number < 0 || number > 500)
            return nullptr;
        const auto place = static_cast<std::size_t>(number);
        if (place >= m_test.steps.size())
            m_test.steps.resize(place + 1);
        return &m_test.steps[place];
    }

    void onRequest(const Json &message)
    {
        ConnectionStep *step = at(message);
        if (!step || step->requests.size() >= 200)
            return;
        // SQLAlchemy tells of a connection that failed as of a statement without a text.
        if (jsonText(message, "text").empty()) {
            if (!step->requests.empty())
                step->requests.back().error = jsonText(message, "error");
            return;
        }
        step->requests.push_back({ jsonText(message, "kind"),
            withoutHeader(jsonText(message, "text")), static_cast<int>(jsonInt(message, "status")),
            jsonInt(message, "rows", -1), jsonInt(message, "micros"), jsonText(message, "error") });
    }

    void onStep(const Json &message)
    {
        ConnectionStep *step = at(message);
        if (!step)
            return;
        step->state = stateOf(jsonText(message, "state"));
        if (jsonMember(message, "name")) {
            step->name = jsonText(message, "name");
            step->description = jsonText(message, "description");
            step->origin = jsonText(message, "origin");
            step->mandatory = jsonBool(message, "mandatory", true);
            step->gate = jsonBool(message, "gate");
        }
        step->micros = jsonInt(message, "micros", step->micros);
        step->answer = jsonText(message, "answer", step->answer);
        step->traceback = jsonText(message, "traceback");
        const std::string command = jsonText(message, "command");
        if (!command.empty() && step->requests.empty())
            step->requests.push_back({ "command", command, 0, -1, 0, {} });
        if (step->state == StepState::Passed && step->answer.empty())
            step->answer = answerOf(*step);
        if (step->state == StepState::Failed)
            judge(*step, message);
        if (step->state == StepState::Warning) {
            if (const Json *advice = jsonMember(message, "diagnosis")) {
                step->message = jsonText(*advice, "title");
                step->hint = jsonText(*advice, "fix");
            }
        }
        if (step->state == StepState::NotTested)
            step->message = jsonText(message, "why");
    }

    void judge(ConnectionStep &step, const Json &message) const
    {
        ConnectionDiagnosis diagnosis = diagnose(message, m_subject);
        step.fault = diagnosis.fault;
        step.message = std::move(diagnosis.message);
        step.hint = std::move(diagnosis.hint);
        step.key = std::move(diagnosis.key);
        step.cause = std::move(diagnosis.cause);
    }

    engine::ConnectionTest &m_test;
    ConnectionSubject m_subject;
    bool m_greeted = false;
    std::string m_broken;
};

void ended(Reading &reading, const python::ProbeEnd &end, std::chrono::milliseconds timeout,
    engine::ConnectionTest &test)
{
    ConnectionStep *step = reading.running();
    if (end.kind == python::ProbeEnd::Kind::TimedOut && step) {
        const Json late = { { "timedOut", static_cast<double>(timeout.count()) / 1000.0 } };
        const ConnectionDiagnosis diagnosis = diagnose(late, reading.subject());
        step->state = StepState::Failed;
        step->mandatory = true; // nothing after it was tried
        step->fault = ConnectionFault::Timeout;
        step->message = diagnosis.message;
        step->hint = diagnosis.hint;
        step->key = diagnosis.key;
        step->cause = "The step sat in a call that Python cannot interrupt; its process was ended.";
        step->micros = std::max<std::int64_t>(step->micros, timeout.count() * 1000);
    } else if (end.kind == python::ProbeEnd::Kind::Died && step) {
        step->state = StepState::Failed;
        step->mandatory = true;
        step->fault = ConnectionFault::Other;
        step->message = end.text.substr(0, end.text.find('\n'));
        step->hint = "A native library of the connector's driver may be broken; the last lines it "
                     "printed are below.";
        step->cause = end.text;
    } else if (end.kind != python::ProbeEnd::Kind::Done || !reading.broken().empty()) {
        test.verdict = engine::ConnectionVerdict::CouldNotStart;
        test.message = !reading.broken().empty() ? "The test itself failed: " + reading.broken()
            : end.text.empty()                   ? "Python did not answer."
                                                 : end.text;
        return;
    }
    engine::conclude(test);
}

} // namespace

void testPythonConnection(const RunPlan &plan, const ConnectionTestOptions &options,
    const CancelToken &cancel, engine::ConnectionTest &test, const std::function<void()> &changed)
{
    python::ConnectionProbe probe;
    probe.interpreter = pythonInterpreter(plan);
    probe.paths = plan.pythonPaths;
    probe.workingDirectory = plan.baseDir;
    probe.config = plan.workflow.document;
    probe.timeout = options.timeout;
    probe.warm = options.warm ? &python::WarmPool::shared() : nullptr;
    std::error_code ignored;
    if (!plan.workflow.file.empty()) // single-file connectors stand beside their config
        probe.paths.push_back(
            std::filesystem::absolute(plan.workflow.file, ignored).parent_path().string());
    probe.secrets = plan.workflow.secrets;
    Reading reading(
        test, { plan.workflow.source.connection, test.connector, probe.interpreter, {}, {} });
    auto end = python::runProbe(probe, cancel, [&](const Json &message) {
        reading.take(message);
        changed();
    });
    if (!end) {
        test.verdict = engine::ConnectionVerdict::CouldNotStart;
        test.message = end.error().message;
    } else if (end->kind == python::ProbeEnd::Kind::Stopped) {
        engine::concludeStopped(test);
    } else {
        ended(reading, *end, options.timeout, test);
    }
}

} // namespace cs::run
