// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/nativeconnectiontest.h"

#include "core/engine/lane.h"
#include "core/run/connectiondiagnosis.h"
#include "core/workflow/secrets.h"

#include <condition_variable>
#include <exception>
#include <filesystem>
#include <mutex>
#include <thread>

namespace cs::run {

namespace {

using engine::ConnectionFault;
using engine::ConnectionStep;
using engine::StepState;
using Clock = std::chrono::steady_clock;

// Sets a token when another is set, or when the time is up: C libraries look at one flag only.
class Watchdog
{
public:
    Watchdog(const CancelToken &from, const CancelToken &to, std::chrono::milliseconds time)
        : m_thread([this, from, to, until = Clock::now() + time] {
            std::unique_lock lock(m_mutex);
            while (!m_over) {
                if (from.cancelled() || Clock::now() > until) {
                    m_barked = !from.cancelled();
                    to.cancel();
                    return;
                }
                m_end.wait_for(lock, std::chrono::milliseconds(20));
            }
        })
    { }
    ~Watchdog() { finish(); }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;
    // Whether the time was up.
    bool finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_end.notify_all();
        if (m_thread.joinable())
            m_thread.join();
        return m_barked;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_over = false;
    bool m_barked = false;
    std::thread m_thread; // last: it uses the others
};

struct Fault
{
    std::string_view code; // of an Error
    ConnectionFault fault;
    ConnectionKey about;
    const char *hint;
};

constexpr Fault faults[] = {
    { "connection-missing-file", ConnectionFault::Configuration, ConnectionKey::File,
        "Check the path; the sentence has it in full." },
    { "connection-not-a-file", ConnectionFault::Configuration, ConnectionKey::File,
        "Set databaseMode to the file itself." },
    { "connection-not-a-database", ConnectionFault::Configuration, ConnectionKey::File,
        "Set databaseMode to the path of an SQLite database." },
    { "connection-corrupt", ConnectionFault::Other, ConnectionKey::File,
        "Take a copy of the file before anything else." },
    { "connection-locked", ConnectionFault::Other, ConnectionKey::File,
        "See which program has the database open." },
    { "connection-cannot-open", ConnectionFault::Permission, ConnectionKey::File,
        "Check the permissions of the file and of its folder." },
    { "connection-needs-recovery", ConnectionFault::Permission, ConnectionKey::File,
        "Open it once with a program that may write to it." },
};

void fail(ConnectionStep &step, const Error &error, const Json &connection)
{
    step.state = StepState::Failed;
    step.fault = ConnectionFault::Other;
    step.message = error.message;
    step.cause = error.cause ? error.cause->message : std::string();
    for (const Fault &fault : faults) {
        if (fault.code == error.code) {
            step.fault = fault.fault;
            step.hint = fault.hint;
            step.key = connectionKey(connection, fault.about);
        }
    }
    if (!error.location.path.empty())
        step.key = error.location.path;
}

void takeRequests(ConnectionStep &step, engine::Lane &lane)
{
    for (engine::Payload &payload : lane.takeReports()) {
        const auto *query = std::get_if<engine::SourceQuery>(&payload);
        if (!query)
            continue;
        step.requests.push_back(
            { std::string(engine::toText(query->kind)), workflow::maskUrl(query->text),
                query->status, query->rows, query->micros, query->error });
    }
}

Result<std::string> ask(engine::Source &source, const std::string &step, engine::Lane &lane)
{
    try {
        return source.testConnection(step, lane);
    } catch (const std::exception &error) {
        return Error { "step-failed", error.what() };
    }
}

} // namespace

void testNativeConnection(const engine::NativeSpec &spec, const RunPlan &plan,
    const ConnectionTestOptions &options, const CancelToken &cancel, engine::ConnectionTest &test,
    const std::function<void()> &changed)
{
    const workflow::Workflow &workflow = plan.workflow;
    engine::SourceConfig config;
    config.type = workflow.source.type;
    config.serviceName = workflow.source.serviceName;
    config.connection = workflow.source.connection;
    config.sourceConfig = workflow.source.config;
    std::error_code ignored;
    config.baseDir
        = plan.baseDir.empty() ? std::filesystem::current_path(ignored).string() : plan.baseDir;
    auto source = spec.createMetadata
        ? spec.createMetadata(config)
        : Result<std::unique_ptr<engine::Source>>(Error { "component-missing",
            "The ServiceSpec of `" + spec.spec.name + "` has no metadata_source_class." });
    if (!source) {
        test.verdict = engine::ConnectionVerdict::CouldNotStart;
        test.message = source.error().message;
        return;
    }
    test.steps = (*source)->connectionSteps();
    if (test.steps.empty()) {
        ConnectionStep none;
        none.name = "CheckAccess";
        none.description = "Reach the source and sign in.";
        none.origin = "connector";
        none.state = StepState::NotTested;
        none.message = "The connector `" + spec.spec.name + "` defines no connection test.";
        none.hint = "Override connectionSteps() and testConnection() of its source.";
        test.steps.push_back(std::move(none));
    }
    changed();
    engine::NullClient client;
    const CancelToken inner;
    engine::Lane lane(0, engine::Context(), client, inner);
    bool open = true;
    for (ConnectionStep &step : test.steps) {
        if (step.state == StepState::NotTested || !open)
            continue;
        if (cancel.cancelled())
            break;
        step.state = StepState::Running;
        changed();
        const auto started = Clock::now();
        Watchdog watchdog(cancel, inner, options.timeout);
        auto answer = ask(**source, step.name, lane);
        const bool late = watchdog.finish();
        step.micros
            = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - started).count();
        takeRequests(step, lane);
        if (cancel.cancelled())
            break; // what it said by then is no answer
        if (answer) {
            step.state = StepState::Passed;
            step.answer = std::move(*answer);
        } else {
            fail(step, answer.error(), workflow.source.connection);
            if (late) {
                step.fault = ConnectionFault::Timeout;
                step.message = "There was no answer within "
                    + std::to_string(options.timeout.count() / 1000) + " seconds.";
            }
            open = open && !step.gate && !late;
        }
        changed();
    }
    if (cancel.cancelled())
        engine::concludeStopped(test);
    else
        engine::conclude(test);
}

} // namespace cs::run
