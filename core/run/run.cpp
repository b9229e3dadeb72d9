// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include "core/catalog/catalogsink.h"
#include "core/catalog/filesink.h"
#include "core/engine/nativesession.h"
#include "core/run/pythonbackend.h"

#include <filesystem>

namespace cs::run {

namespace {

Error fail(std::string code, std::string message)
{
    return { std::move(code), std::move(message), {}, {} };
}

std::string known(const engine::SpecRegistry &specs)
{
    std::string names;
    for (const engine::NativeSpec &spec : specs.all())
        names += (names.empty() ? "" : ", ") + spec.spec.name;
    return names.empty() ? "none" : names;
}

// Records, then passes on. The session's thread only.
class RecordingListener final : public engine::Listener
{
public:
    RecordingListener(engine::Listener &next, trace::Recorder *recorder)
        : m_next(next)
        , m_recorder(recorder)
    { }
    void onEvents(std::vector<engine::Event> events) override
    {
        if (m_recorder)
            m_recorder->append(events);
        m_next.onEvents(std::move(events));
    }
    void onState(const engine::SessionState &state) override { m_next.onState(state); }
    void onReply(std::uint64_t id, Result<Json> reply) override
    {
        m_next.onReply(id, std::move(reply));
    }

private:
    engine::Listener &m_next;
    trace::Recorder *m_recorder;
};

using SourceFactory
    = std::function<Result<std::unique_ptr<engine::Source>>(const engine::SourceConfig &)>;

struct Component
{
    SourceFactory create;
    std::string field; // of the ServiceSpec
};

Component componentOf(const engine::NativeSpec &spec, engine::SourceRole role)
{
    switch (role) {
    case engine::SourceRole::Lineage:
        return { spec.createLineage, "lineage_source_class" };
    case engine::SourceRole::Usage:
        return { spec.createUsage, "usage_source_class" };
    case engine::SourceRole::Metadata:
        break;
    }
    return { spec.createMetadata, "metadata_source_class" };
}

Result<std::unique_ptr<engine::Sink>> openSink(const RunPlan &plan, const std::string &label)
{
    switch (plan.sink.kind) {
    case SinkChoice::Kind::None:
        return std::unique_ptr<engine::Sink>(std::make_unique<engine::NullSink>());
    case SinkChoice::Kind::File:
        return catalog::openFileSink(plan.sink.file);
    case SinkChoice::Kind::Server:
        return fail("sink-unavailable",
            "This version cannot write to an OpenMetadata server from a native run. Take --sink "
            "catalog or file:FILE.");
    case SinkChoice::Kind::Catalog:
        break;
    }
    catalog::CatalogSinkOptions options;
    options.label = label;
    options.overrideMetadata = jsonBool(plan.workflow.source.config, "overrideMetadata");
    return catalog::openCatalogSink(plan.sink.file, options);
}

Result<std::unique_ptr<engine::Session>> makeNativeBackend(
    const RunPlan &plan, const engine::NativeSpec &spec, engine::Listener &listener)
{
    const workflow::Workflow &workflow = plan.workflow;
    const Component component = componentOf(spec, engine::sourceRole(workflow.source.type));
    if (!component.create) {
        return fail("component-missing",
            "The ServiceSpec of `" + spec.spec.name + "` has no " + component.field
                + ", which `source.type: " + workflow.source.type + "` asks for.");
    }
    if (workflow.source.connection.is_null()) {
        return fail("missing-key",
            "The workflow has no source.serviceConnection. The framework would ask its server for "
            "the "
            "connection of this service; a native run needs it in the file.");
    }

    engine::SourceConfig config;
    config.type = workflow.source.type;
    config.serviceName = workflow.source.serviceName;
    config.connection = workflow.source.connection;
    config.sourceConfig = workflow.source.config;
    std::error_code ignored;
    config.baseDir
        = plan.baseDir.empty() ? std::filesystem::current_path(ignored).string() : plan.baseDir;

    engine::NativeRun run;
    run.spec = spec.spec.name;
    run.service = config.serviceName;
    run.configDigest = workflow.digest;
    run.limit = plan.limit;
    if (component.field == "metadata_source_class")
        run.topology = std::make_shared<const topology::Topology>(spec.topology);
    run.createSource = [create = component.create, config] { return create(config); };
    auto sink = openSink(plan, config.type + " of " + config.serviceName);
    if (!sink)
        return std::move(sink).error();
    run.sink = std::move(*sink);
    return engine::makeNativeSession(std::move(run), listener);
}

} // namespace

// In the order of their making: the session goes first, then what it hands events to.
struct Run::State
{
    const engine::NativeSpec *spec = nullptr;
    std::unique_ptr<trace::Recorder> recorder;
    std::unique_ptr<RecordingListener> listener;
    std::unique_ptr<engine::Session> session;
};

Run::Run(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

Run::~Run() = default;

Result<std::unique_ptr<Run>> Run::create(RunPlan plan, engine::Listener &listener)
{
    const std::string type = plan.spec.empty() ? plan.workflow.source.type : plan.spec;
    const engine::NativeSpec *spec
        = plan.backend != Backend::Python && plan.specs ? plan.specs->find(type) : nullptr;
    if (!spec && plan.backend == Backend::Native) {
        return fail("spec-unknown",
            "This program has no native connector `" + type
                + "`. It has: " + (plan.specs ? known(*plan.specs) : "none") + '.');
    }
    auto state = std::make_unique<State>();
    state->spec = spec;
    if (plan.record) {
        trace::RecorderOptions options;
        options.file = plan.traceFile;
        auto recorder = trace::Recorder::create(std::move(options));
        if (!recorder)
            return std::move(recorder).error();
        state->recorder = std::move(*recorder);
    }
    state->listener = std::make_unique<RecordingListener>(listener, state->recorder.get());
    auto session = spec ? makeNativeBackend(plan, *spec, *state->listener)
                        : makePythonBackend(plan, *state->listener);
    if (!session)
        return std::move(session).error();
    state->session = std::move(*session);
    return std::unique_ptr<Run>(new Run(std::move(state)));
}

engine::Session &Run::session()
{
    return *m_state->session;
}

std::string_view Run::backend() const
{
    return m_state->spec ? "native" : "python";
}

const engine::NativeSpec *Run::nativeSpec() const
{
    return m_state->spec;
}

std::shared_ptr<trace::Recording> Run::recording() const
{
    return m_state->recorder ? m_state->recorder->recording() : nullptr;
}

Result<void> Run::closeRecording()
{
    return m_state->recorder ? m_state->recorder->close() : Result<void>();
}

} // namespace cs::run
