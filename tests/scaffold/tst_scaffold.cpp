// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Generated connectors of every source type, against the framework that CS_OM20_PYTHON names.

#include "core/run/pythonbackend.h"
#include "tests/scaffold/scaffolded.h"
#include "tests/unit/pythonhost/pythonruns.h"

#include <QProcess>

#include <filesystem>
#include <set>
#include <unistd.h>

using namespace cs;
using namespace cs::test;
namespace fs = std::filesystem;
using topology::MethodState;

namespace {

const std::string root
    = (fs::temp_directory_path() / ("cs-scaffold-" + std::to_string(::getpid()))).string();

/// The framework is read once for all types.
python::PythonProject &framework()
{
    static python::PythonProject project = [] {
        python::PythonProject made;
        const auto added = made.addInterpreter(interpreter());
        EXPECT_TRUE(added) << added.error().message;
        return made;
    }();
    return project;
}

struct Made
{
    python::Scaffold files;
    std::string folder;
};

Made make(const python::SourceType &type, const std::string &name,
    python::ScaffoldKind kind = python::ScaffoldKind::Package,
    const std::vector<std::string> &components = {})
{
    const auto service = python::readServiceSource(framework(), type);
    EXPECT_TRUE(service) << service.error().message;
    auto made = python::scaffold({ &type, name, kind, components }, *service);
    EXPECT_TRUE(made) << made.error().message;
    const std::string folder = root + '/' + name;
    const auto written = python::writeScaffold(*made, folder);
    EXPECT_TRUE(written) << written.error().message;
    return { std::move(*made), folder };
}

Made makeFilled(const python::SourceType &type, const std::string &name,
    python::ScaffoldKind kind = python::ScaffoldKind::Package)
{
    Made made = make(type, name, kind);
    const std::string file = made.folder + '/' + made.files.source;
    const std::string fill = fillOf(readAll(made.folder + "/README.md"));
    EXPECT_FALSE(fill.empty());
    const std::string text = filledIn(readAll(file), made.files.className, fill);
    std::ofstream(file, std::ios::binary) << text;
    return made;
}

std::vector<Event> walk(const Made &made, const std::string &workflowFile = {})
{
    auto workflow = workflow::readWorkflowFile(
        made.folder + '/' + (workflowFile.empty() ? made.files.workflow : workflowFile));
    if (!workflow) {
        ADD_FAILURE() << workflow.error().message;
        return {};
    }
    run::RunPlan plan;
    plan.workflow = std::move(*workflow);
    plan.backend = run::Backend::Python;
    plan.python = interpreter();
    plan.pythonPaths = { made.folder };
    plan.record = false;
    Collector heard;
    auto created = run::Run::create(std::move(plan), heard);
    EXPECT_TRUE(created) << created.error().message;
    (*created)->session().send(Start {});
    EXPECT_TRUE(heard.waitFor(RunState::Finished));
    return heard.events();
}

/// What is created; barriers and deletions are the framework's own.
std::vector<std::string> entities(const std::vector<Event> &events)
{
    std::vector<std::string> all;
    for (const Event &event : events) {
        if (const auto *yielded = event.as<EntityYielded>();
            yielded && yielded->right && yielded->right->type.starts_with("Create"))
            all.push_back(yielded->right->type + ' ' + yielded->right->name);
    }
    return all;
}

void expectNoFailure(const std::vector<Event> &events)
{
    ASSERT_FALSE(events.empty());
    for (const Event &event : events) {
        if (const auto *failed = event.as<Failed>())
            ADD_FAILURE() << event.path << ": " << failed->message;
    }
    const auto *end = events.back().as<RunFinished>();
    ASSERT_TRUE(end);
    EXPECT_EQ(end->reason, FinishReason::Completed) << end->message;
}

class Scaffold : public FrameworkTest
{
protected:
    static void SetUpTestSuite()
    {
        fs::create_directories(root);
        if (!interpreter().empty())
            run::prewarm(interpreter());
    }
    static void TearDownTestSuite() { fs::remove_all(root); }
};

class EveryType : public Scaffold, public testing::WithParamInterface<std::string>
{
protected:
    const python::SourceType &type() { return *python::sourceType(GetParam()); }
};

} // namespace

TEST_P(EveryType, walksToTheEndWithEveryStubLit)
{
    const Made made = make(type(), "stub_" + GetParam());
    python::PythonProject project;
    ASSERT_TRUE(project.addInterpreter(interpreter()));
    ASSERT_TRUE(project.addFolder(made.folder));
    const auto report = project.report(made.folder);
    ASSERT_TRUE(report) << report.error().message;
    for (const topology::Problem &problem : report->problems)
        ADD_FAILURE() << problem.code << ": " << problem.message;
    ASSERT_FALSE(made.files.stubs.empty());
    for (const std::string &stub : made.files.stubs) {
        const topology::Method *method = report->find(stub);
        ASSERT_TRUE(method) << stub;
        EXPECT_EQ(method->state, MethodState::Stub) << stub;
        EXPECT_FALSE(method->raisesOnNull) << stub;
    }
    for (const topology::Method &method : report->methods)
        EXPECT_TRUE(method.state != MethodState::Missing && method.state != MethodState::Abstract)
            << method.name;
    const std::string text = readAll(made.folder + '/' + made.files.source);
    EXPECT_EQ(python::methodLine(text, made.files.className, made.files.firstStub),
        made.files.firstStubLine);

    const std::vector<Event> events = walk(made);
    expectNoFailure(events);
    // The service is the framework's own doing; nothing else is yielded.
    const std::vector<std::string> yielded = entities(events);
    EXPECT_LE(yielded.size(), 1U);
    const bool service = GetParam() != "security"; // its producer is a stub as well
    EXPECT_EQ(yielded.size(), service ? 1U : 0U);
    bool walked = false;
    for (const Event &event : events)
        walked = walked || (event.kind() == EventKind::NodeLeft && event.path.starts_with("root"));
    EXPECT_TRUE(walked);
}

TEST_P(EveryType, theReadmesCodeGivesTheFirstEntities)
{
    const Made made = makeFilled(type(), "full_" + GetParam());
    const std::vector<Event> events = walk(made);
    expectNoFailure(events);
    const std::vector<std::string> yielded = entities(events);
    const std::size_t service = GetParam() == "security" ? 0 : 1;
    EXPECT_GT(yielded.size(), service);
    std::string all;
    for (const std::string &one : yielded)
        all += one + '\n';
    RecordProperty("entities", all);
}

INSTANTIATE_TEST_SUITE_P(Types, EveryType,
    testing::Values("database", "dashboard", "pipeline", "messaging", "mlmodel", "storage",
        "search", "api", "drive", "security"),
    [](const auto &one) { return one.param; });

TEST_F(Scaffold, aSingleFileWalksAndItsReadmeHolds)
{
    const python::SourceType &type = *python::sourceType("messaging");
    const Made stub = make(type, "one_stub", python::ScaffoldKind::SingleFile);
    expectNoFailure(walk(stub));
    const Made full = makeFilled(type, "one_full", python::ScaffoldKind::SingleFile);
    const std::vector<Event> events = walk(full);
    expectNoFailure(events);
    EXPECT_EQ(entities(events).size(), 3U); // the service and two topics
}

TEST_F(Scaffold, lineageAndUsageRunAndYieldNothing)
{
    const Made made = make(*python::sourceType("database"), "with_all",
        python::ScaffoldKind::Package, { "lineage", "usage", "profiler", "sampler" });
    python::PythonProject project;
    ASSERT_TRUE(project.addInterpreter(interpreter()));
    ASSERT_TRUE(project.addFolder(made.folder));
    const auto report = project.report(made.folder);
    ASSERT_TRUE(report) << report.error().message;
    int resolved = 0;
    for (const topology::Component &component : report->components) {
        EXPECT_NE(component.status, topology::ComponentStatus::Broken) << component.role;
        resolved += component.className.find("with_all.") == 0;
    }
    EXPECT_EQ(resolved, 5);
    for (const char *workflow : { "lineage.yaml", "usage.yaml" }) {
        const std::vector<Event> events = walk(made, workflow);
        expectNoFailure(events);
        EXPECT_TRUE(entities(events).empty()) << workflow;
    }
}

// Acceptance 2 of the scaffold: one Python process for the tests of all types.
TEST_F(Scaffold, generatedTestsFailEachForItsOwnReasonAndPassOnceWritten)
{
    QStringList arguments { QStringLiteral(CS_SOURCE_DIR "/tests/scaffold/run_tests.py") };
    std::vector<std::pair<std::string, std::string>> folders;
    for (const python::SourceType &type : python::sourceTypes()) {
        folders.emplace_back(make(type, "test_stub_" + type.name).folder,
            makeFilled(type, "test_full_" + type.name).folder);
        arguments << QString::fromStdString(folders.back().first)
                  << QString::fromStdString(folders.back().second);
    }
    QProcess process;
    process.start(QString::fromStdString(interpreter()), arguments);
    ASSERT_TRUE(process.waitForFinished(120000));
    const std::string error = process.readAllStandardError().toStdString();
    const auto found = Json::parse(process.readAllStandardOutput().toStdString(), nullptr, false);
    ASSERT_TRUE(found.is_object()) << error;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const python::SourceType &type = python::sourceTypes()[i];
        const Json &stubs = found[folders[i].first];
        EXPECT_EQ(stubs.size(), type.tests.size()) << type.name;
        std::set<std::string> reasons;
        for (const auto &[test, reason] : stubs.items()) {
            ASSERT_TRUE(reason.is_string()) << type.name << ": " << test << " passes on a stub";
            const std::string text = reason.get<std::string>();
            EXPECT_FALSE(text.starts_with("error: ")) << test << ": " << text;
            const std::string method = test.substr(5);
            EXPECT_NE(text.find(method
                          + (text.find(" gives None") != std::string::npos ? " gives None"
                                  : text.find(" gives nothing") != std::string::npos
                                  ? " gives nothing"
                                  : " yields nothing")),
                std::string::npos)
                << text;
            EXPECT_TRUE(reasons.insert(text).second) << text;
        }
        for (const auto &[test, reason] : found[folders[i].second].items())
            EXPECT_TRUE(reason.is_null()) << type.name << ": " << test << ": " << reason;
    }
}
