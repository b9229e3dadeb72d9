// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/run.h"

#include "core/engine/nativesession.h"
#include "core/run/completeness.h"
#include "core/run/hiding.h"
#include "core/run/pythonbackend.h"
#include "core/run/target.h"

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

// Hides secrets, records, notes, then passes on. The session's thread only.
class RecordingListener final : public engine::Listener
{
public:
    /// @p allSunk: the plan is fed from these events alone; else the sink, or the catalogue's door,
    /// feeds it, and only what never came that far is missing.
    RecordingListener(engine::Listener &next, trace::Recorder *recorder,
        std::shared_ptr<catalog::WritePlan> plan, std::shared_ptr<Completeness> completeness,
        bool allSunk, SecretMask mask)
        : m_next(next)
        , m_recorder(recorder)
        , m_plan(std::move(plan))
        , m_completeness(std::move(completeness))
        , m_allSunk(allSunk)
        , m_mask(std::move(mask))
    { }
    void onEvents(std::vector<engine::Event> events) override
    {
        for (engine::Event &event : events)
            hideSecrets(event, m_mask);
        m_completeness->begin(events);
        for (const engine::Event &event : events) {
            const auto *sunk = event.as<engine::EntitySunk>();
            if (sunk && (m_allSunk || sunk->verb == engine::SinkVerb::Suppressed))
                m_plan->add(*sunk);
        }
        if (m_recorder)
            m_recorder->append(events);
        m_next.onEvents(std::move(events));
        m_completeness->done();
    }
    void onState(const engine::SessionState &state) override
    {
        engine::SessionState shown = state;
        m_mask.hide(shown.path);
        m_next.onState(shown);
    }
    void onReply(std::uint64_t id, Result<Json> reply) override
    {
        m_next.onReply(id, hidden(std::move(reply), m_mask));
    }

private:
    engine::Listener &m_next;
    trace::Recorder *m_recorder;
    std::shared_ptr<catalog::WritePlan> m_plan;
    std::shared_ptr<Completeness> m_completeness;
    bool m_allSunk;
    SecretMask m_mask;
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

Result<std::unique_ptr<engine::Session>> makeNativeBackend(const RunPlan &plan,
    const engine::NativeSpec &spec, const Target &target, engine::Listener &listener)
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
    auto sink = openNativeSink(plan, target, config.type + " of " + config.serviceName);
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
    Target target;
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
    const SecretMask mask = maskOf(plan.workflow.secrets);
    auto target = openTarget(plan, !spec);
    if (!target)
        return hidden(std::move(target).error(), mask);
    state->target = std::move(*target);
    const auto completeness = std::make_shared<Completeness>();
    state->listener = std::make_unique<RecordingListener>(listener, state->recorder.get(),
        state->target.plan, completeness, !spec && !state->target.store, mask);
    auto session = spec ? makeNativeBackend(plan, *spec, state->target, *state->listener)
                        : makePythonBackend(plan, state->target, completeness, *state->listener);
    if (!session)
        return hidden(std::move(session).error(), mask);
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

std::shared_ptr<catalog::WritePlan> Run::plan() const
{
    return m_state->target.plan;
}

std::shared_ptr<catalog::Store> Run::store() const
{
    return m_state->target.store;
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
