// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/connectiontest.h"

#include <algorithm>

namespace cs::engine {

std::string_view toText(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return "pending";
    case StepState::Running:
        return "running";
    case StepState::Passed:
        return "passed";
    case StepState::Warning:
        return "warning";
    case StepState::Failed:
        return "failed";
    case StepState::NotTested:
        break;
    }
    return "notTested";
}

std::string_view toText(ConnectionFault fault)
{
    switch (fault) {
    case ConnectionFault::None:
        return "none";
    case ConnectionFault::Import:
        return "import";
    case ConnectionFault::Network:
        return "network";
    case ConnectionFault::Authentication:
        return "authentication";
    case ConnectionFault::Permission:
        return "permission";
    case ConnectionFault::Configuration:
        return "configuration";
    case ConnectionFault::Timeout:
        return "timeout";
    case ConnectionFault::Stopped:
        return "stopped";
    case ConnectionFault::Other:
        break;
    }
    return "other";
}

std::string_view toText(ConnectionVerdict verdict)
{
    switch (verdict) {
    case ConnectionVerdict::Running:
        return "running";
    case ConnectionVerdict::Passed:
        return "passed";
    case ConnectionVerdict::PassedWithWarnings:
        return "passedWithWarnings";
    case ConnectionVerdict::Failed:
        return "failed";
    case ConnectionVerdict::NotTested:
        return "notTested";
    case ConnectionVerdict::Stopped:
        return "stopped";
    case ConnectionVerdict::CouldNotStart:
        break;
    }
    return "couldNotStart";
}

namespace {

bool isMandatoryFailure(const ConnectionStep &step)
{
    return step.state == StepState::Failed && step.mandatory;
}

std::string plural(std::size_t count, const char *one)
{
    return std::to_string(count) + ' ' + one + (count == 1 ? "" : "s");
}

} // namespace

void conclude(ConnectionTest &test)
{
    const ConnectionStep *failed = nullptr;
    std::size_t passed = 0;
    std::size_t warnings = 0;
    std::size_t untested = 0;
    for (ConnectionStep &step : test.steps) {
        if (step.state == StepState::Running) // nobody said how it ended
            step.state = StepState::NotTested;
        if (step.state == StepState::Pending || step.state == StepState::NotTested) {
            step.state = StepState::NotTested;
            if (step.message.empty())
                step.message = failed ? "Not tested, as " + failed->name + " failed."
                                      : "The test ended before this step.";
        }
        if (step.state == StepState::Failed && !step.mandatory)
            step.state = StepState::Warning;
        if (isMandatoryFailure(step) && !failed)
            failed = &step;
        passed += step.state == StepState::Passed ? 1 : 0;
        warnings += step.state == StepState::Warning ? 1 : 0;
        untested += step.state == StepState::NotTested ? 1 : 0;
    }
    if (failed) {
        test.verdict = ConnectionVerdict::Failed;
        test.message = failed->name + " failed: " + failed->message;
        return;
    }
    const auto missing = std::find_if(test.steps.begin(), test.steps.end(),
        [](const auto &step) { return step.state == StepState::NotTested && step.mandatory; });
    if (missing != test.steps.end() || test.steps.empty()) {
        test.verdict = ConnectionVerdict::NotTested;
        test.message = missing != test.steps.end() && !missing->message.empty()
            ? "The connection was not tested: " + missing->message
            : "The connector has no connection test, so nothing was tested.";
        return;
    }
    test.verdict = warnings > 0 ? ConnectionVerdict::PassedWithWarnings : ConnectionVerdict::Passed;
    test.message = "The connection works: " + plural(passed, "step") + " passed";
    if (warnings > 0)
        test.message += ", " + plural(warnings, "warning");
    if (untested > 0)
        test.message += ", " + std::to_string(untested) + " not tested";
    test.message += '.';
}

void concludeStopped(ConnectionTest &test)
{
    for (ConnectionStep &step : test.steps) {
        if (step.state != StepState::Running && step.state != StepState::Pending)
            continue;
        const bool running = step.state == StepState::Running;
        step.state = StepState::NotTested;
        step.fault = running ? ConnectionFault::Stopped : ConnectionFault::None;
        step.message = running ? "Stopped before it had an answer." : "The test was stopped.";
    }
    test.verdict = ConnectionVerdict::Stopped;
    test.message = "The test was stopped.";
}

namespace {

Json toJson(const ConnectionRequest &request)
{
    Json json = { { "kind", request.kind }, { "text", request.text } };
    if (request.status != 0)
        json["status"] = request.status;
    if (request.rows >= 0)
        json["rows"] = request.rows;
    json["micros"] = request.micros;
    if (!request.error.empty())
        json["error"] = request.error;
    return json;
}

Json toJson(const ConnectionStep &step)
{
    Json json = Json::object();
    json["name"] = step.name;
    json["description"] = step.description;
    json["origin"] = step.origin;
    json["mandatory"] = step.mandatory;
    json["state"] = toText(step.state);
    json["durationMs"] = static_cast<double>(step.micros / 10) / 100.0;
    if (step.fault != ConnectionFault::None)
        json["kind"] = toText(step.fault);
    const std::pair<const char *, const std::string &> texts[]
        = { { "message", step.message }, { "hint", step.hint }, { "answer", step.answer } };
    for (const auto &[key, text] : texts) {
        if (!text.empty())
            json[key] = text;
    }
    if (!step.key.empty()) {
        Json key = { { "path", step.key } };
        if (step.location.line > 0) {
            key["file"] = step.location.file;
            key["line"] = step.location.line;
            key["column"] = step.location.column;
        }
        json["key"] = std::move(key);
    }
    json["requests"] = Json::array();
    for (const ConnectionRequest &request : step.requests)
        json["requests"].push_back(toJson(request));
    if (!step.cause.empty())
        json["cause"] = step.cause;
    if (!step.traceback.empty())
        json["traceback"] = step.traceback;
    return json;
}

} // namespace

Json toJson(const ConnectionTest &test)
{
    Json json = Json::object();
    json["connector"] = test.connector;
    json["backend"] = test.backend;
    if (!test.framework.empty())
        json["framework"] = test.framework;
    json["result"] = toText(test.verdict);
    json["message"] = test.message;
    json["durationMs"] = static_cast<double>(test.micros / 10) / 100.0;
    json["steps"] = Json::array();
    for (const ConnectionStep &step : test.steps)
        json["steps"].push_back(toJson(step));
    return json;
}

} // namespace cs::engine
