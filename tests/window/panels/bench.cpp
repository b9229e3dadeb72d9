// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/window/panels/bench.h"

#include "connectors/shipped/shipped.h"
#include "connectors/sqlite/sample.h"
#include "core/run/run.h"
#include "core/topology/topologyio.h"
#include "studio/session/strings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <thread>

namespace cs::studio::test {

namespace {

class RunSession final : public engine::Session
{
public:
    explicit RunSession(std::unique_ptr<run::Run> run)
        : m_run(std::move(run))
    { }
    void send(engine::Request request) override { m_run->session().send(std::move(request)); }
    engine::Capabilities capabilities() const override { return m_run->session().capabilities(); }
    engine::SessionState state() const override { return m_run->session().state(); }

private:
    std::unique_ptr<run::Run> m_run;
};

constexpr const char *madeTopology = R"(topology MadeTopology database
  node root
    producer get_services
    stage yield_service DatabaseService context=database_service
    children table
  node table
    producer get_tables
    stage yield_table Table context=table consumer=database_service
)";

// One service, many tables, each yields one entity. With a pause it is a source that does not
// listen while it waits.
class MadeSource final : public engine::Source
{
public:
    MadeSource(int elements, std::chrono::milliseconds wait)
        : m_elements(elements)
        , m_wait(wait)
    { }
    Result<void> prepare(engine::Lane &) override { return {}; }
    Generator<engine::Element> produce(std::string_view method, engine::Lane &) override
    {
        return method == "get_services" ? services() : tables();
    }
    Generator<engine::Either> process(
        std::string_view, const engine::Element &element, engine::Lane &) override
    {
        return entity(element);
    }
    Generator<engine::Either> postProcess(std::string_view, engine::Lane &) override
    {
        return nothing();
    }
    Generator<engine::Either> records(engine::Lane &) override { return nothing(); }

private:
    Generator<engine::Element> services()
    {
        engine::Element element { "made", "\"made\"", {} };
        co_yield element;
    }
    Generator<engine::Element> tables()
    {
        for (int i = 0; i < m_elements; ++i) {
            if (m_wait.count() > 0)
                std::this_thread::sleep_for(m_wait);
            engine::Element element { "t" + std::to_string(i), "{}", {} };
            co_yield element;
        }
    }
    Generator<engine::Either> entity(const engine::Element &element)
    {
        auto record = std::make_shared<entity::Record>();
        record->type = "CreateTableRequest";
        record->name = element.name;
        record->json = "{\"name\":\"" + element.name + "\"}";
        engine::Either either { std::move(record), {} };
        co_yield either;
    }
    Generator<engine::Either> nothing() { co_return; }

    int m_elements;
    std::chrono::milliseconds m_wait;
};

} // namespace

Bench::Bench()
{
    addShippedSpecs(registry);
    catalog.setNative(registry);
}

Collaborators Bench::with()
{
    return { &run, &selection, &catalog, &breakpoints, &theme, &python };
}

void Bench::openWorkflow(const std::string &file)
{
    Result<workflow::Workflow> read = workflow::readWorkflowFile(file);
    QVERIFY2(read, read ? "" : read.error().message.c_str());
    const engine::NativeSpec *spec = registry.find(read->source.type);
    QVERIFY(spec);
    run::RunPlan plan;
    plan.workflow = std::move(*read);
    plan.specs = &registry;
    plan.record = false;
    plan.baseDir = toStd(m_folder.path());
    RunSetup setup;
    setup.spec = toQString(spec->spec.name);
    setup.service = toQString(plan.workflow.source.serviceName);
    setup.topology = std::make_shared<const topology::Topology>(spec->topology);
    setup.report = std::make_shared<const topology::ConnectorReport>(spec->report);
    setup.open = [plan](engine::Listener &listener) -> Result<std::unique_ptr<engine::Session>> {
        Result<std::unique_ptr<run::Run>> made = run::Run::create(plan, listener);
        if (!made)
            return made.error();
        std::unique_ptr<engine::Session> session
            = std::make_unique<RunSession>(std::move(made).value());
        return session;
    };
    run.setSetup(std::move(setup));
}

void Bench::openSample()
{
    const Result<sqlite::Sample> sample = sqlite::installSample(toStd(m_folder.path()));
    QVERIFY2(sample, sample ? "" : sample.error().message.c_str());
    openWorkflow(sample->workflow);
}

void Bench::openTutorial()
{
    const Result<sqlite::Sample> sample = sqlite::installSample(toStd(m_folder.path()));
    QVERIFY2(sample, sample ? "" : sample.error().message.c_str());
    openWorkflow(sample->tutorialWorkflow);
}

void Bench::openBroken()
{
    const Result<sqlite::Sample> sample = sqlite::installSample(toStd(m_folder.path()));
    QVERIFY2(sample, sample ? "" : sample.error().message.c_str());
    QFile file(toQString(sample->database));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("this is no database, whatever its name says, and it is longer than a header: "
               "----------------------------------------------------------------");
    file.close();
    openWorkflow(sample->workflow);
}

void Bench::openMade(int elements, std::chrono::milliseconds wait)
{
    Result<topology::Topology> parsed = topology::parseTopology(madeTopology);
    QVERIFY2(parsed, parsed ? "" : parsed.error().message.c_str());
    const auto topology = std::make_shared<const topology::Topology>(std::move(*parsed));
    RunSetup setup;
    setup.spec = QStringLiteral("made");
    setup.service = QStringLiteral("made");
    setup.topology = topology;
    setup.open = [topology, elements, wait](
                     engine::Listener &listener) -> Result<std::unique_ptr<engine::Session>> {
        engine::NativeRun native;
        native.spec = "made";
        native.service = "made";
        native.topology = topology;
        native.createSource = [elements, wait]() -> Result<std::unique_ptr<engine::Source>> {
            std::unique_ptr<engine::Source> source = std::make_unique<MadeSource>(elements, wait);
            return source;
        };
        native.sink = std::make_unique<engine::NullSink>();
        return engine::makeNativeSession(std::move(native), listener);
    };
    run.setSetup(std::move(setup));
}

bool Bench::settle(int timeoutMs)
{
    return QTest::qWaitFor(
        [this] {
            return run.isPaused() || run.runState() == engine::RunState::Finished
                || run.startError().has_value();
        },
        timeoutMs);
}

bool Bench::finish(int timeoutMs)
{
    return QTest::qWaitFor(
        [this] { return run.runState() == engine::RunState::Finished; }, timeoutMs);
}

} // namespace cs::studio::test
