// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The framework's own runner, walked by the bridge. Needs CS_OM20_PYTHON.

#include "core/engine/eventjson.h"
#include "tests/unit/pythonhost/pythonruns.h"

#include <fstream>
#include <map>

using namespace cs;
using namespace cs::engine;
using namespace cs::test;

namespace {

const std::string goldens = std::string(CS_SOURCE_DIR) + "/tests/golden/custom_skeleton/";

std::unique_ptr<run::Run> makeRun(const std::string &config, Listener &listener,
    const std::string &sourceClass = {}, const char *python = "CS_OM20_PYTHON")
{
    auto workflow = workflow::readWorkflowFile(goldens + config);
    EXPECT_TRUE(workflow) << workflow.error().message;
    if (!sourceClass.empty())
        workflow->document["source"]["serviceConnection"]["config"]["sourcePythonClass"]
            = sourceClass;
    run::RunPlan plan;
    plan.workflow = std::move(*workflow);
    plan.backend = run::Backend::Python;
    plan.python = interpreter(python);
    plan.record = false;
    auto made = run::Run::create(std::move(plan), listener);
    EXPECT_TRUE(made) << made.error().message;
    return made ? std::move(*made) : nullptr;
}

// The flow as the reference has it: which node, producer, stage and post_process, in which order.
std::vector<std::string> flowOf(const std::vector<Event> &events)
{
    std::vector<std::string> flow;
    for (const Event &event : events) {
        if (const auto *e = event.as<NodeEntered>())
            flow.push_back("node_enter " + e->node);
        else if (const auto *e2 = event.as<NodeLeft>())
            flow.push_back("node_exit " + e2->node);
        else if (const auto *e3 = event.as<ElementProduced>())
            flow.push_back("produced " + e3->node);
        else if (const auto *e4 = event.as<StageEntered>())
            flow.push_back("stage_enter " + e4->stage);
        else if (const auto *e5 = event.as<EntityYielded>())
            flow.push_back("yield " + e5->stage);
        else if (const auto *e6 = event.as<StageLeft>())
            flow.push_back("stage_exit " + e6->stage);
        else if (const auto *e7 = event.as<PostProcessStarted>())
            flow.push_back("post_process_enter " + e7->method);
        else if (const auto *e8 = event.as<PostProcessFinished>())
            flow.push_back("post_process_exit " + e8->method);
        else if (const auto *e9 = event.as<ContextChanged>())
            flow.push_back("context_set " + e9->key);
    }
    return flow;
}

std::vector<std::string> flowOf(const std::string &file)
{
    std::vector<std::string> flow;
    std::ifstream in(goldens + file);
    for (std::string line; std::getline(in, line);) {
        const auto json = parseJson(line);
        const std::string kind = jsonText(*json, "ev");
        if (kind == "node_enter" || kind == "node_exit" || kind == "produced")
            flow.push_back(kind + ' ' + jsonText(*json, "node"));
        else if (kind == "stage_enter" || kind == "stage_exit")
            flow.push_back(kind + ' ' + jsonText(*json, "processor"));
        else if (kind == "yield")
            flow.push_back(
                kind + ' ' + jsonText(*json, "processor", jsonText(*json, "post_process")));
        else if (kind == "post_process_enter" || kind == "post_process_exit")
            flow.push_back(kind + ' ' + jsonText(*json, "process"));
        else if (kind == "context_set")
            flow.push_back(kind + ' ' + jsonText(*json, "key"));
    }
    return flow;
}

class PythonRun : public FrameworkTest
{
protected:
    Collector m_heard;

    const RunFinished &runToEnd(const std::string &config, const std::string &sourceClass = {})
    {
        m_run = makeRun(config, m_heard, sourceClass);
        m_run->session().send(Start {});
        EXPECT_TRUE(m_heard.waitFor(RunState::Finished));
        m_events = m_heard.events();
        EXPECT_EQ(m_events.back().kind(), EventKind::RunFinished);
        return *m_events.back().as<RunFinished>();
    }
    [[nodiscard]] const Failed *failure(FailureKind kind) const
    {
        for (const Event &event : m_events) {
            if (const auto *failed = event.as<Failed>(); failed && failed->kind == kind)
                return failed;
        }
        return nullptr;
    }

    std::unique_ptr<run::Run> m_run;
    std::vector<Event> m_events;
};

} // namespace

TEST_F(PythonRun, aSkeletonWalksAsTheReferenceSays)
{
    EXPECT_EQ(runToEnd("skeleton.yaml").reason, FinishReason::Completed);
    EXPECT_EQ(m_events.front().kind(), EventKind::RunStarted);
    ASSERT_TRUE(m_events.front().as<RunStarted>()->topology);
    EXPECT_EQ(m_events.front().as<RunStarted>()->topology->nodes.size(), 5u);
    EXPECT_EQ(flowOf(m_events), flowOf("skeleton.jsonl"));
}

TEST_F(PythonRun, producersWalkAsTheReferenceSays)
{
    EXPECT_EQ(runToEnd("producers.yaml").reason, FinishReason::Completed);
    // With no schema in the context the framework asks for a deletion without a scope. The stand-in
    // of the recording did as it was told; our catalogue refuses, which is one more Left.
    const auto comparable = [](std::vector<std::string> flow) {
        std::erase(flow, "yield mark_stored_procedures_as_deleted");
        return flow;
    };
    EXPECT_EQ(comparable(flowOf(m_events)), comparable(flowOf("producers.jsonl")));
}

TEST_F(PythonRun, stepsAsANativeRunDoes)
{
    m_run = makeRun("skeleton.yaml", m_heard);
    Session &session = m_run->session();
    EXPECT_EQ(m_heard.stand(session, Start { true }).path, "");
    EXPECT_EQ(m_heard.stand(session, StepInto {}).path, "root");
    EXPECT_EQ(m_heard.stand(session, StepInto {}).path, "root[my_skeleton]");
    EXPECT_EQ(m_heard.stand(session, StepInto {}).path,
        "root[my_skeleton]/yield_create_request_database_service");
    EXPECT_EQ(m_heard.stand(session, RunTo { "database" }).path, "root[my_skeleton]/database");
    const SessionState asks = m_heard.stand(session, RunTo { "database/get_database_names" });
    EXPECT_EQ(asks.cause, StopCause::RunTo);
    EXPECT_EQ(asks.path, "root[my_skeleton]/database");
    EXPECT_EQ(m_heard.stand(session, StepOut {}).path,
        "root[my_skeleton]/database/mark_databases_as_deleted");
    session.send(Stop {});
    EXPECT_TRUE(m_heard.waitFor(RunState::Finished));
    EXPECT_EQ(m_heard.events().back().as<RunFinished>()->reason, FinishReason::Stopped);
}

TEST_F(PythonRun, aBreakpointStops)
{
    m_run = makeRun("producers.yaml", m_heard);
    Breakpoint point;
    point.id = 4;
    point.pattern = "table[t2]/yield_table";
    m_run->session().send(SetBreakpoints { { point } });
    const SessionState state = m_heard.stand(m_run->session(), Start {});
    // Start itself is a state; the stop comes after it.
    EXPECT_TRUE(state.state == RunState::Paused || m_heard.waitFor(RunState::Paused));
    EXPECT_EQ(m_run->session().state().breakpoint, 4);
    m_run->session().send(SetBreakpoints {});
    m_run->session().send(Resume {});
    EXPECT_TRUE(m_heard.waitFor(RunState::Finished));
}

TEST_F(PythonRun, whatAProcessorRaisesIsSeenAlthoughTheFrameworkHidesIt)
{
    runToEnd("skeleton.yaml", "troubled.Raises");
    const Failed *failed = failure(FailureKind::Processor);
    ASSERT_TRUE(failed);
    EXPECT_TRUE(failed->hidden());
    EXPECT_NE(failed->message.find("nobody hears this"), std::string::npos);
}

TEST_F(PythonRun, aChildThatExitsIsNamedWithItsPlace)
{
    EXPECT_EQ(runToEnd("skeleton.yaml", "troubled.Exits").reason, FinishReason::Failed);
    const Failed *failed = failure(FailureKind::WalkEnded);
    ASSERT_TRUE(failed);
    EXPECT_NE(failed->message.find("exit code 7"), std::string::npos) << failed->message;
    EXPECT_NE(failed->message.find("database"), std::string::npos) << failed->message;
}

TEST_F(PythonRun, aCrashIsNamedAndSaysWhere)
{
    EXPECT_EQ(runToEnd("skeleton.yaml", "troubled.Crashes").reason, FinishReason::Failed);
    const Failed *failed = failure(FailureKind::WalkEnded);
    ASSERT_TRUE(failed);
    EXPECT_NE(failed->message.find("signal 11"), std::string::npos) << failed->message;
    EXPECT_NE(failed->stackTrace.find("get_database_names"), std::string::npos)
        << failed->stackTrace;
}

TEST_F(PythonRun, aFloodOfPrintsIsBounded)
{
    EXPECT_EQ(runToEnd("skeleton.yaml", "troubled.Prints").reason, FinishReason::Completed);
    std::size_t printed = 0;
    bool hello = false;
    for (const Event &event : m_events) {
        if (const auto *line = event.as<LogLine>(); line && line->module == "stdout") {
            ++printed;
            hello = hello || line->text == "hello from the connector";
        }
    }
    EXPECT_TRUE(hello);
    EXPECT_LT(printed, 60'000u);
}

TEST_F(PythonRun, hungOnesAreStopped)
{
    for (const char *connector : { "troubled.Sleeps", "troubled.Spins", "watched.Blocks" }) {
        Collector heard;
        auto made = makeRun("skeleton.yaml", heard, connector);
        made->session().send(Start {});
        ASSERT_TRUE(heard.waitForEvent(EventKind::StageLeft)) << connector;
        made->session().send(Stop {});
        EXPECT_TRUE(heard.waitFor(RunState::Finished, 20s)) << connector;
        EXPECT_EQ(heard.events().back().as<RunFinished>()->reason, FinishReason::Stopped);
    }
}

TEST_F(PythonRun, threadsAreLanesThatParkAndStepByThemselves)
{
    m_run = makeRun("skeleton.yaml", m_heard, "watched.Threaded");
    Session &session = m_run->session();
    Breakpoint point;
    point.id = 1;
    point.pattern = "databaseSchema[s3]/table[t1]/yield_table";
    session.send(SetBreakpoints { { point } });
    session.send(Start {});
    ASSERT_TRUE(m_heard.waitFor(RunState::Paused));
    const std::uint32_t lane = session.state().thread;
    EXPECT_GT(lane, 0u);
    EXPECT_EQ(session.state().path,
        "root[my_skeleton]/database[db]/databaseSchema[s3]/table[t1]/yield_table");
    // All stand: the other lane at a place of its own, and nothing more comes while we look.
    std::this_thread::sleep_for(500ms);
    const std::size_t before = m_heard.events().size();
    std::this_thread::sleep_for(500ms);
    EXPECT_EQ(m_heard.events().size(), before);
    session.send(SetBreakpoints {});
    // A step stays on its lane, whatever the other does meanwhile.
    for (const char *next : { "table[t1]/yield_table_lineage", "table[t1]/" }) {
        const SessionState state = m_heard.stand(session, StepOver {});
        EXPECT_EQ(state.thread, lane);
        EXPECT_NE(state.path.find("databaseSchema[s3]/table[t1]"), std::string::npos)
            << state.path << " after " << next;
    }
    session.send(Resume {});
    ASSERT_TRUE(m_heard.waitFor(RunState::Finished));

    // Two chunks of two schemas, each on a lane, each in order.
    std::map<std::uint32_t, std::vector<std::string>> schemas;
    for (const Event &event : m_heard.events()) {
        if (const auto *stage = event.as<StageEntered>();
            stage && stage->stage == "yield_database_schema")
            schemas[event.thread].push_back(stage->element);
    }
    ASSERT_EQ(schemas.size(), 2u);
    EXPECT_EQ(schemas.begin()->second, (std::vector<std::string> { "s1", "s2" }));
    EXPECT_EQ(schemas.rbegin()->second, (std::vector<std::string> { "s3", "s4" }));
}

TEST_F(PythonRun, everyQueryIsSeenOnceAtItsPlaceAndWithoutSecrets)
{
    auto workflow = workflow::readWorkflowFile(goldens + "skeleton.yaml");
    Json &connection = workflow->document["source"]["serviceConnection"]["config"];
    connection["sourcePythonClass"] = "watched.Asks";
    connection["connectionOptions"]["password"] = "spoken-secret";
    run::RunPlan plan;
    plan.workflow = std::move(*workflow);
    plan.backend = run::Backend::Python;
    plan.python = interpreter();
    plan.record = false;
    auto made = run::Run::create(std::move(plan), m_heard);
    ASSERT_TRUE(made) << made.error().message;
    m_run = std::move(*made);
    m_run->session().send(Start {});
    ASSERT_TRUE(m_heard.waitFor(RunState::Finished));

    std::vector<std::string> asked;
    std::string all;
    for (const Event &event : m_heard.events()) {
        appendJson(all, event);
        const auto *query = event.as<SourceQuery>();
        if (!query || query->kind == QueryKind::Catalog
            || event.path.find("mark_") != std::string::npos)
            continue;
        std::string text = query->text;
        for (std::size_t at = text.find("127.0.0.1:"); at != std::string::npos;
             at = text.find("127.0.0.1:"))
            text.replace(at, text.find('/', at) - at, "HOST");
        asked.push_back(event.path + ": " + text + " -> " + std::to_string(query->status));
    }
    const std::string db = "root[my_skeleton]/database[db]";
    EXPECT_EQ(asked,
        (std::vector<std::string> { "root[my_skeleton]/database: select 1 -> 0",
            "root[my_skeleton]/database: select * from nowhere where password = ********* -> 1",
            db + "/yield_database: GET http://*********@HOST/requests -> 200",
            db + "/yield_database: GET http://HOST/moved -> 200",
            db + "/databaseSchema: GET http://HOST/urllib3?api_key=*********&page=1 -> 200",
            db + "/databaseSchema[schema]/yield_database_schema: GET http://HOST/httpx -> 200",
            db + "/databaseSchema[schema]/yield_database_schema: GET http://HOST/closed -> 0" }));
    EXPECT_NE(all.find("the secret is ***"), std::string::npos);
    for (const char *secret : { "spoken-secret", "url-password", "header-secret", "hidden-key",
             "hidden-token", "in-the-text" })
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
}

TEST_F(PythonRun, aRunningOneIsPausedInsideALongProducer)
{
    m_run = makeRun("skeleton.yaml", m_heard, "watched.Slow");
    Session &session = m_run->session();
    session.send(Start {});
    ASSERT_TRUE(m_heard.waitForEvent(EventKind::StageLeft));
    session.send(Pause {});
    ASSERT_TRUE(m_heard.waitFor(RunState::Paused, 10s));
    EXPECT_NE(session.state().path.find("database"), std::string::npos);
    const std::size_t before = m_heard.events().size();
    std::this_thread::sleep_for(300ms);
    EXPECT_EQ(m_heard.events().size(), before);
    EXPECT_EQ(m_heard.stand(session, Step { Granularity::Element }).state, RunState::Paused);
    session.send(Stop {});
    EXPECT_TRUE(m_heard.waitFor(RunState::Finished, 20s));
}

TEST_F(PythonRun, aProducerThatThinksIsPausedAtItsNextEvent)
{
    m_run = makeRun("skeleton.yaml", m_heard, "watched.Thinks");
    Session &session = m_run->session();
    session.send(Start {});
    ASSERT_TRUE(m_heard.waitForEvent(EventKind::StageLeft));
    session.send(Pause {});
    ASSERT_TRUE(m_heard.waitFor(RunState::Paused, 20s));
    EXPECT_EQ(session.state().path, "root[my_skeleton]/database[late]");
}

class PythonRun113 : public FrameworkTest
{
protected:
    explicit PythonRun113(const char *variable = "CS_OM113_PYTHON")
        : FrameworkTest(variable)
        , m_variable(variable)
    { }
    void skeletonWalks();

private:
    const char *m_variable;
};

class PythonRun110 : public PythonRun113
{
protected:
    PythonRun110()
        : PythonRun113("CS_OM110_PYTHON")
    { }
};

void PythonRun113::skeletonWalks()
{
    Collector heard;
    auto made = makeRun("skeleton.yaml", heard, {}, m_variable);
    made->session().send(Start {});
    ASSERT_TRUE(heard.waitFor(RunState::Finished));
    const auto events = heard.events();
    ASSERT_TRUE(events.front().as<RunStarted>());
    EXPECT_TRUE(events.front().as<RunStarted>()->topology);
    EXPECT_EQ(events.back().as<RunFinished>()->reason, FinishReason::Completed);
    EXPECT_EQ(flowOf(events), flowOf("skeleton.jsonl"));
}

TEST_F(PythonRun113, aSkeletonWalksAsTheReferenceSays)
{
    skeletonWalks();
}

TEST_F(PythonRun110, aSkeletonWalksAsTheReferenceSays)
{
    skeletonWalks();
}

TEST(PythonRunWithoutFramework, aMissingInterpreterIsASentence)
{
    Collector heard;
    auto workflow = workflow::readWorkflowFile(goldens + "skeleton.yaml");
    ASSERT_TRUE(workflow);
    run::RunPlan plan;
    plan.workflow = std::move(*workflow);
    plan.backend = run::Backend::Python;
    plan.python = "/nowhere/python";
    plan.record = false;
    auto made = run::Run::create(std::move(plan), heard);
    ASSERT_TRUE(made);
    (*made)->session().send(Start {});
    ASSERT_TRUE(heard.waitFor(RunState::Finished));
    const auto events = heard.events();
    const auto *finished = events.back().as<RunFinished>();
    EXPECT_EQ(finished->reason, FinishReason::Failed);
    EXPECT_NE(finished->message.find("/nowhere/python"), std::string::npos);
}
