// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/connectiontest.h"
#include "core/run/pythonbackend.h"
#include "studio/cli/commands.h"
#include "studio/cli/connectors.h"
#include "studio/cli/runwatch.h"
#include "studio/cli/terminal.h"
#include "studio/cli/variables.h"

#include <algorithm>
#include <charconv>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <thread>

namespace cs::cli {

namespace {

using engine::ConnectionStep;
using engine::ConnectionTest;
using engine::ConnectionVerdict;
using engine::StepState;

constexpr long long longestTimeout = 24 * 3600;

std::string mark(StepState state, const Palette &palette)
{
    switch (state) {
    case StepState::Passed:
        return palette.paint(Tone::Good, "● passed    ");
    case StepState::Warning:
        return palette.paint(Tone::Look, "▲ warning   ");
    case StepState::Failed:
        return palette.paint(Tone::Bad, "✕ failed    ");
    case StepState::Pending:
    case StepState::Running:
    case StepState::NotTested:
        break;
    }
    return palette.paint(Tone::Dim, "○ not tested");
}

std::string duration(std::int64_t micros)
{
    char text[32];
    if (micros < 1'000'000)
        std::snprintf(text, sizeof text, "%.1f ms", static_cast<double>(micros) / 1000.0);
    else
        std::snprintf(text, sizeof text, "%.2f s", static_cast<double>(micros) / 1e6);
    return text;
}

std::string shortened(std::string text)
{
    for (char &c : text)
        c = c == '\n' ? ' ' : c;
    constexpr std::size_t most = 160;
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end; // not inside a character
    return text.substr(0, end) + "…";
}

std::string toText(const ConnectionStep &step, const Palette &palette)
{
    std::string text = mark(step.state, palette) + "  " + palette.paint(Tone::Bold, step.name);
    if (!step.mandatory)
        text += palette.paint(Tone::Dim, " (optional)");
    if (step.micros > 0)
        text += palette.paint(Tone::Dim, "  " + duration(step.micros));
    if (!step.answer.empty())
        text += "  " + step.answer;
    text += '\n';
    const std::string indent(14, ' ');
    if (!step.message.empty()) {
        const bool hasKind = step.fault != engine::ConnectionFault::None;
        text += indent + step.message
            + (hasKind
                    ? palette.paint(Tone::Dim, " [" + std::string(engine::toText(step.fault)) + ']')
                    : std::string())
            + '\n';
    }
    if (!step.hint.empty())
        text += indent + step.hint + '\n';
    if (step.state != StepState::Failed && step.state != StepState::Warning)
        return text;
    for (const engine::ConnectionRequest &request : step.requests)
        text += indent + palette.paint(Tone::Dim, "asked: " + shortened(request.text)) + '\n';
    if (!step.cause.empty())
        text += indent + palette.paint(Tone::Dim, "said: " + shortened(step.cause)) + '\n';
    if (step.location.line > 0)
        text += indent + step.location.file + ':' + std::to_string(step.location.line) + ':'
            + std::to_string(step.location.column) + ": " + step.key + '\n';
    return text;
}

Result<std::chrono::milliseconds> timeoutOf(const Arguments &arguments)
{
    if (!arguments.has("--timeout"))
        return run::ConnectionTestOptions().timeout;
    const std::string text = arguments.value("--timeout");
    long long seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error != std::errc() || end != text.data() + text.size() || seconds < 1
        || seconds > longestTimeout)
        return Error { "usage", "`--timeout` takes a whole number of seconds from 1 on." };
    return std::chrono::milliseconds(seconds * 1000);
}

// The test on a thread of its own, so that Ctrl-C is noticed here.
ConnectionTest tested(const run::RunPlan &plan, const run::ConnectionTestOptions &options,
    const std::function<void(const ConnectionTest &)> &onChange)
{
    const InterruptCounter interrupts;
    const CancelToken cancel;
    std::mutex mutex;
    std::condition_variable over;
    std::optional<ConnectionTest> answer;
    std::thread worker([&] {
        ConnectionTest made = run::testConnection(plan, options, cancel, onChange);
        const std::lock_guard lock(mutex);
        answer = std::move(made);
        over.notify_all();
    });
    {
        std::unique_lock lock(mutex);
        while (!over.wait_for(
            lock, std::chrono::milliseconds(50), [&] { return answer.has_value(); })) {
            if (interrupts.count() > 0)
                cancel.cancel();
        }
    }
    worker.join();
    return std::move(*answer);
}

int exitCode(ConnectionVerdict verdict)
{
    switch (verdict) {
    case ConnectionVerdict::Passed:
    case ConnectionVerdict::PassedWithWarnings:
        return AllWell;
    case ConnectionVerdict::CouldNotStart:
        return CouldNotStart;
    case ConnectionVerdict::Running:
    case ConnectionVerdict::Failed:
    case ConnectionVerdict::NotTested:
    case ConnectionVerdict::Stopped:
        break;
    }
    return Failures;
}

// Says each step once it is over.
class Printer
{
public:
    Printer(bool on, const std::string &configText, const std::string &file)
        : m_on(on)
        , m_config(configText)
        , m_file(file)
        , m_palette(Palette::forFile(1))
    { }
    void print(const ConnectionTest &test, bool end)
    {
        if (!m_on)
            return;
        for (; m_said < test.steps.size(); ++m_said) {
            const StepState state = test.steps[m_said].state;
            if (!end
                && (state == StepState::Pending || state == StepState::Running
                    || state == StepState::NotTested))
                return;
            ConnectionTest one; // only this one needs its place
            one.steps.push_back(test.steps[m_said]);
            run::locate(one, m_config, m_file);
            out(toText(one.steps.front(), m_palette));
        }
    }
    [[nodiscard]] const Palette &palette() const { return m_palette; }

private:
    bool m_on;
    const std::string &m_config;
    const std::string &m_file;
    Palette m_palette;
    std::size_t m_said = 0;
};

Result<run::RunPlan> planOf(const Arguments &arguments, const std::string &file)
{
    run::RunPlan plan;
    plan.specs = &nativeSpecs();
    if (arguments.has("--backend")) {
        auto backend = run::parseBackend(arguments.value("--backend"));
        if (!backend)
            return Error { "usage", backend.error().message };
        plan.backend = *backend;
    }
    plan.python = pythonOf(arguments);
    plan.pythonPaths = arguments.values("--path");
    auto variables = variablesOf(arguments, file);
    if (!variables)
        return std::move(variables).error();
    auto workflow = workflow::readWorkflowFile(file, *variables);
    if (!workflow)
        return std::move(workflow).error();
    plan.workflow = std::move(*workflow);
    return plan;
}

// One config; its document goes to @p documents if that is what is wanted.
int testOne(const Arguments &arguments, const std::string &file,
    const run::ConnectionTestOptions &options, Json *documents)
{
    auto plan = planOf(arguments, file);
    if (!plan) {
        if (plan.error().code != "usage")
            return couldNotStart(plan.error());
        err("cstudio: " + plan.error().message);
        return WrongUsage;
    }
    const std::string text = workflow::readConfigFile(file).value_or(std::string());
    Printer printer(!documents, text, file);
    if (options.warm && plan->backend != run::Backend::Native)
        run::prewarm(run::pythonInterpreter(*plan));
    ConnectionTest test
        = tested(*plan, options, [&](const ConnectionTest &soFar) { printer.print(soFar, false); });
    printer.print(test, true);
    if (documents) {
        run::locate(test, text, file);
        Json document = { { "file", file } };
        const Json members = engine::toJson(test);
        for (const auto &[key, value] : members.items())
            document[key] = value;
        documents->push_back(std::move(document));
    } else if (test.verdict == ConnectionVerdict::CouldNotStart) {
        err("cstudio: " + test.message);
    } else {
        out('\n' + printer.palette().paint(Tone::Bold, test.message) + '\n');
    }
    return exitCode(test.verdict);
}

int run(const Arguments &arguments)
{
    run::ConnectionTestOptions options;
    const auto timeout = timeoutOf(arguments);
    if (!timeout) {
        err("cstudio: " + timeout.error().message);
        return WrongUsage;
    }
    options.timeout = *timeout;
    // Several share a Python that has imported the framework already.
    options.warm = arguments.operands().size() > 1;
    Json documents = Json::array();
    std::vector<int> codes;
    for (const std::string &file : arguments.operands()) {
        if (options.warm && !arguments.has("--json"))
            out((codes.empty() ? "" : "\n") + file + ":\n");
        codes.push_back(
            testOne(arguments, file, options, arguments.has("--json") ? &documents : nullptr));
        if (codes.back() == WrongUsage)
            return WrongUsage;
    }
    if (arguments.has("--json") && !documents.empty())
        out(dumpJson(documents.size() == 1 && codes.size() == 1 ? documents[0]
                                                                : Json { { "files", documents } },
                2)
            + '\n');
    return *std::max_element(codes.begin(), codes.end());
}

constexpr Option options[] = {
    { "--backend", "NAME", "native, python or auto (default)" },
    { "--python", "PY", "interpreter with the framework" },
    { "--path", "DIR", "put before sys.path: where custom connectors are", true },
    envFileOption,
    dotenvOption,
    { "--timeout", "SECONDS", "that one step may take; 60 without it" },
    { "--json", "", "one JSON document" },
};

} // namespace

const Command testConnectionCommand {
    "test-connection",
    "try the connection of a workflow, step by step",
    "CONFIG.yaml…",
    1,
    1000,
    options,
    "Runs the connector's own connection test, native or Python, without a server, and says of "
    "each\n"
    "step whether it passed, what was asked, what came back, how long it took; of a failure what\n"
    "kind it is (import, network, authentication, permission, configuration, timeout), what to "
    "do,\n"
    "and which key of the config it is about. It only reads at the source.\n"
    "Exits with 0 if every mandatory step passed, 1 if not (or if there was nothing to test, or "
    "it\n"
    "was interrupted), 3 if it could not start.",
    "  cstudio test-connection shop.yaml\n"
    "  cstudio test-connection shop.yaml --python ~/venv/bin/python --json",
    run,
};

} // namespace cs::cli
