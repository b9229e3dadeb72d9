// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/nativesession.h"
#include "core/engine/walk.h"
#include "core/topology/topologyio.h"
#include "tests/unit/engine/scriptedsource.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

using namespace cs;
using namespace cs::engine;
using namespace cs::engine::test;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

// Keeps what a session says, in its order, and lets the test wait for it.
class Recorder final : public Listener
{
public:
    void onEvents(std::vector<Event> events) override
    {
        const std::lock_guard lock(m_mutex);
        EXPECT_FALSE(events.empty());
        for (Event &event : events) {
            EXPECT_FALSE(m_finished) << "an event after Finished";
            EXPECT_EQ(event.seq, m_events.size() + 1);
            m_events.push_back(std::move(event));
        }
        m_lastBatch = Clock::now();
        m_wake.notify_all();
    }
    void onState(const SessionState &state) override
    {
        const std::lock_guard lock(m_mutex);
        if (state.state == RunState::Paused) {
            // The events up to the one it stands on have been handed over before; notes about that
            // one may follow it.
            EXPECT_GE(m_events.size(), state.seq);
            EXPECT_EQ(m_events[state.seq - 1].path, state.path);
            EXPECT_EQ(m_events[state.seq - 1].thread, state.thread);
        }
        m_finished = state.state == RunState::Finished;
        m_state = state;
        ++m_states;
        m_wake.notify_all();
    }
    void onReply(std::uint64_t requestId, Result<Json> reply) override
    {
        const std::lock_guard lock(m_mutex);
        m_replies.emplace(requestId, std::move(reply));
        m_wake.notify_all();
    }

    // Next time the session is in that state.
    bool waitFor(RunState state, std::chrono::milliseconds time = 10s)
    {
        return waitUntil([&] { return m_state.state == state; }, time);
    }
    bool waitUntil(const std::function<bool()> &done, std::chrono::milliseconds time = 10s)
    {
        std::unique_lock lock(m_mutex);
        return m_wake.wait_for(lock, time, done);
    }
    std::vector<Event> events()
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }
    SessionState state()
    {
        const std::lock_guard lock(m_mutex);
        return m_state;
    }
    std::size_t stateCount()
    {
        const std::lock_guard lock(m_mutex);
        return m_states;
    }
    Result<Json> reply(std::uint64_t id)
    {
        waitUntil([&] { return m_replies.contains(id); });
        const std::lock_guard lock(m_mutex);
        const auto found = m_replies.find(id);
        return found == m_replies.end() ? Result<Json>(Error { "no-reply", "" }) : found->second;
    }
    // The event a paused session stands on.
    Event standing()
    {
        const std::lock_guard lock(m_mutex);
        return m_events.at(m_state.seq - 1);
    }

    // Guarded by the mutex; for waitUntil().
    std::vector<Event> m_events;
    SessionState m_state;
    std::size_t m_states = 0;
    Clock::time_point m_lastBatch;

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::map<std::uint64_t, Result<Json>> m_replies;
    bool m_finished = false;
};

constexpr const char *topologyText = R"(topology T database
  node root
    producer get_services
    stage yield_service DatabaseService context=database_service
    children schema
    post_process after_root
  node schema threads
    producer get_schemas
    stage yield_schema DatabaseSchema context=schema consumer=database_service
    stage yield_more Tag context=tag nullable
)";
constexpr const char *scriptText = R"(get_services
  element svc
yield_service
  right CreateDatabaseServiceRequest svc
get_schemas
  element a
  element b
  element c
  element d
yield_schema
  right CreateDatabaseSchemaRequest {element}
yield_more
after_root
  right CreateTableRequest late
)";

std::shared_ptr<const topology::Topology> topologyOf(const char *text)
{
    auto topology = topology::parseTopology(text);
    EXPECT_TRUE(topology) << (topology ? "" : toText(topology.error()));
    return std::make_shared<const topology::Topology>(std::move(*topology));
}

NativeRun scriptedRun(const std::string &script = scriptText)
{
    NativeRun run;
    run.spec = "script";
    run.service = "svc";
    run.topology = topologyOf(topologyText);
    const Script parsed = parseScript(script);
    run.createSource = [parsed]() -> Result<std::unique_ptr<Source>> {
        return std::unique_ptr<Source>(std::make_unique<ScriptedSource>(parsed));
    };
    run.sink = std::make_unique<ScriptedSink>(parsed);
    return run;
}

// What the tests that need timing do in their source.
struct Behaviour
{
    std::function<bool(const Element &, Lane &)> onProcess; ///< false: raise
    std::atomic<int> processed = 0;
    std::atomic<bool> closed = false;
    int threads = 1;
    int elements = 1000000000;
};

class TimedSource final : public Source
{
public:
    explicit TimedSource(std::shared_ptr<Behaviour> behaviour)
        : m_behaviour(std::move(behaviour))
    { }
    Result<void> prepare(Lane &) override { return {}; }
    Generator<Element> produce(std::string_view method, Lane &) override
    {
        const int count = method == "get_services" ? 1 : m_behaviour->elements;
        for (int i = 0; i < count; ++i) {
            Element element;
            element.name = std::to_string(i);
            co_yield element;
        }
    }
    Generator<Either> process(std::string_view method, const Element &element, Lane &lane) override
    {
        auto record = std::make_shared<entity::Record>();
        record->type = "CreateTagRequest";
        record->name = element.name;
        record->json = "{}";
        if (method == "yield_schema") {
            ++m_behaviour->processed;
            if (m_behaviour->onProcess && !m_behaviour->onProcess(element, lane))
                throw std::runtime_error("interrupted");
        }
        Either either { record, {} };
        co_yield either;
    }
    Generator<Either> postProcess(std::string_view, Lane &) override { return {}; }
    Generator<Either> records(Lane &) override { return {}; }
    [[nodiscard]] int threads() const override { return m_behaviour->threads; }

private:
    std::shared_ptr<Behaviour> m_behaviour;
};

class ClosingSink final : public Sink
{
public:
    explicit ClosingSink(std::shared_ptr<Behaviour> behaviour)
        : m_behaviour(std::move(behaviour))
    { }
    SinkReply write(const entity::Record &) override { return {}; }
    SinkReply close() override
    {
        m_behaviour->closed = true;
        return {};
    }
    Client &client() override { return m_client; }

private:
    std::shared_ptr<Behaviour> m_behaviour;
    NullClient m_client;
};

NativeRun timedRun(const std::shared_ptr<Behaviour> &behaviour)
{
    NativeRun run;
    run.spec = "timed";
    run.topology = topologyOf(topologyText);
    run.createSource = [behaviour]() -> Result<std::unique_ptr<Source>> {
        return std::unique_ptr<Source>(std::make_unique<TimedSource>(behaviour));
    };
    run.sink = std::make_unique<ClosingSink>(behaviour);
    return run;
}

bool waitCancelled(const CancelToken &token)
{
    while (!token.cancelled())
        std::this_thread::sleep_for(1ms);
    return false;
}

// Sends, and waits for the next Paused or Finished after it.
RunState goOn(Session &session, Recorder &recorder, Request request)
{
    const std::size_t before = recorder.stateCount();
    session.send(std::move(request));
    recorder.waitUntil([&] {
        return recorder.m_states >= before + 2 ? recorder.m_state.state == RunState::Paused
                || recorder.m_state.state == RunState::Finished
                                               : recorder.m_state.state == RunState::Finished;
    });
    return recorder.state().state;
}

std::string at(const Event &event)
{
    return std::string(eventName(event.kind())) + ' ' + event.path;
}

Breakpoint breakpointAt(int id, std::string pattern)
{
    Breakpoint breakpoint;
    breakpoint.id = id;
    breakpoint.pattern = std::move(pattern);
    return breakpoint;
}

} // namespace

TEST(ASession, RunsToItsEnd)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    EXPECT_EQ(session->state().state, RunState::Ready);
    EXPECT_TRUE(session->capabilities().evaluate);
    session->send(Start {});
    ASSERT_TRUE(recorder.waitFor(RunState::Finished));
    const auto events = recorder.events();
    EXPECT_EQ(events.front().kind(), EventKind::RunStarted);
    ASSERT_EQ(events.back().kind(), EventKind::RunFinished);
    EXPECT_EQ(events.back().as<RunFinished>()->reason, FinishReason::Completed);
    EXPECT_EQ(events.back().as<RunFinished>()->counts.records, 6);
    EXPECT_EQ(session->state().seq, events.size());
}

TEST(ASession, StepsIntoEverythingFromAPausedStart)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    session->send(Start { true });
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    EXPECT_EQ(recorder.state().cause, StopCause::Start);
    EXPECT_EQ(at(recorder.standing()), "runStarted ");
    std::vector<std::string> stops;
    while (goOn(*session, recorder, StepInto {}) == RunState::Paused) {
        EXPECT_EQ(recorder.state().cause, StopCause::Step);
        stops.push_back(at(recorder.standing()));
        ASSERT_LT(stops.size(), 100U);
    }
    ASSERT_GE(stops.size(), 6U);
    EXPECT_EQ(stops[0], "nodeEntered root");
    EXPECT_EQ(stops[1], "elementProduced root[svc]");
    EXPECT_EQ(stops[2], "stageEntered root[svc]/yield_service");
    EXPECT_EQ(stops[3], "entityYielded root[svc]/yield_service#0");
    EXPECT_EQ(stops[4], "nodeEntered root[svc]/schema");
    EXPECT_EQ(stops.back(), "entityYielded root/after_root#0");
}

class ASessionStep : public testing::TestWithParam<Granularity>
{
};
TEST_P(ASessionStep, StopsAtEveryEventOfItsSize)
{
    const auto fits = [](const Event &event) {
        switch (GetParam()) {
        case Granularity::Event:
            return true;
        case Granularity::Entity:
            return event.kind() == EventKind::EntityYielded;
        case Granularity::Stage:
            return event.kind() == EventKind::StageEntered;
        case Granularity::Element:
            return event.kind() == EventKind::ElementProduced;
        case Granularity::Node:
            return event.kind() == EventKind::NodeEntered;
        }
        return false;
    };
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    session->send(Start { true });
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    std::size_t stops = 0;
    while (goOn(*session, recorder, Step { GetParam() }) == RunState::Paused) {
        EXPECT_TRUE(fits(recorder.standing())) << at(recorder.standing());
        ++stops;
        ASSERT_LT(stops, 1000U);
    }
    const auto events = recorder.events();
    const auto there = static_cast<std::size_t>(std::count_if(events.begin(), events.end(), fits));
    // RunStarted it stood on, RunFinished is no stop.
    EXPECT_EQ(stops, GetParam() == Granularity::Event ? there - 2 : there);
}
INSTANTIATE_TEST_SUITE_P(Rows, ASessionStep,
    testing::Values(Granularity::Event, Granularity::Entity, Granularity::Stage,
        Granularity::Element, Granularity::Node),
    [](const auto &row) { return std::string(toText(row.param)); });

TEST(ASession, RunsToAProducerAndOn)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    session->send(Start { true });
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    ASSERT_EQ(goOn(*session, recorder, RunTo { "schema/get_schemas" }), RunState::Paused);
    EXPECT_EQ(recorder.state().cause, StopCause::RunTo);
    EXPECT_EQ(at(recorder.standing()), "producerStarted root[svc]/schema");
    ASSERT_EQ(goOn(*session, recorder, RunTo { "schema/yield_schema" }), RunState::Paused);
    const std::string first = at(recorder.standing());
    EXPECT_TRUE(first.starts_with("stageEntered root[svc]/schema[")) << first;
    ASSERT_EQ(goOn(*session, recorder, RunTo { "schema/yield_schema" }), RunState::Paused);
    const std::string second = at(recorder.standing());
    EXPECT_TRUE(second.starts_with("stageEntered root[svc]/schema[")) << second;
    EXPECT_NE(first, second);
    EXPECT_EQ(goOn(*session, recorder, Resume {}), RunState::Finished);
}

TEST(ASession, StepsOverAndOutAndRunsToAPlace)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    session->send(Start { true });
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    ASSERT_EQ(goOn(*session, recorder, RunTo { "schema[b]/yield_schema" }), RunState::Paused);
    EXPECT_EQ(recorder.state().cause, StopCause::RunTo);
    EXPECT_EQ(at(recorder.standing()), "stageEntered root[svc]/schema[b]/yield_schema");
    ASSERT_EQ(goOn(*session, recorder, StepOver {}), RunState::Paused);
    EXPECT_EQ(at(recorder.standing()), "stageEntered root[svc]/schema[b]/yield_more");
    ASSERT_EQ(goOn(*session, recorder, StepOut {}), RunState::Paused);
    EXPECT_EQ(at(recorder.standing()), "producerFinished root");
    ASSERT_EQ(goOn(*session, recorder, StepOut {}), RunState::Paused);
    EXPECT_EQ(at(recorder.standing()), "postProcessStarted root/after_root");
    EXPECT_EQ(goOn(*session, recorder, Resume {}), RunState::Finished);
}

TEST(ASession, StopsAtBreakpoints)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    Breakpoint second = breakpointAt(7, "schema[*]");
    second.ignoreCount = 1;
    Breakpoint named = breakpointAt(8, "");
    named.kinds = { EventKind::EntityYielded };
    named.condition = "name == d and type ~ Schema";
    Breakpoint logs = breakpointAt(9, "");
    logs.kinds = { EventKind::EntitySunk };
    logs.logMessage = "{verb} {name}";
    Breakpoint bad = breakpointAt(10, "");
    bad.condition = "name ~ (";
    second.condition = "name != c";
    session->send(SetBreakpoints { { second, named, logs, bad } });
    session->send(Start {});
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    EXPECT_EQ(recorder.state().cause, StopCause::Breakpoint);
    EXPECT_EQ(recorder.state().breakpoint, 7);
    EXPECT_EQ(at(recorder.standing()), "elementProduced root[svc]/schema[b]");
    ASSERT_EQ(goOn(*session, recorder, Resume {}), RunState::Paused);
    EXPECT_EQ(at(recorder.standing()), "elementProduced root[svc]/schema[d]");
    ASSERT_EQ(goOn(*session, recorder, Resume {}), RunState::Paused);
    EXPECT_EQ(recorder.state().breakpoint, 8);
    EXPECT_EQ(at(recorder.standing()), "entityYielded root[svc]/schema[d]/yield_schema#0");
    EXPECT_EQ(goOn(*session, recorder, Resume {}), RunState::Finished);

    std::vector<std::string> lines;
    for (const Event &event : recorder.events()) {
        if (const auto *line = event.as<LogLine>(); line && line->module == "breakpoint")
            lines.push_back(line->text);
    }
    ASSERT_EQ(lines.size(), 7U);
    EXPECT_NE(lines[0].find("regular expression"), std::string::npos);
    EXPECT_EQ(lines[1], "created svc");
    EXPECT_EQ(lines[6], "created late");
}

TEST(ASession, StopsAWorkerExactlyAtItsBreakpoint)
{
    const auto behaviour = std::make_shared<Behaviour>();
    behaviour->threads = 3;
    behaviour->elements = 300;
    Recorder recorder;
    const auto session = makeNativeSession(timedRun(behaviour), recorder);
    session->send(SetBreakpoints { { breakpointAt(1, "schema[150]/yield_schema") } });
    session->send(Start {});
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    EXPECT_EQ(recorder.state().thread, 2U);
    EXPECT_EQ(at(recorder.standing()), "stageEntered root[0]/schema[150]/yield_schema");
    // In lockstep the lane has not called the processor of this element yet, and nobody goes on.
    std::this_thread::sleep_for(50ms);
    const int before = behaviour->processed;
    std::this_thread::sleep_for(100ms);
    EXPECT_EQ(behaviour->processed, before);

    session->send(TakeSnapshot { 3 });
    const auto snapshot = recorder.reply(3);
    ASSERT_TRUE(snapshot);
    // On a busy machine the other workers may not have begun yet.
    const Json &lanes = (*snapshot)["lanes"];
    const auto worker = std::find_if(
        lanes.begin(), lanes.end(), [](const Json &lane) { return lane["thread"] == 2; });
    ASSERT_NE(worker, lanes.end());
    EXPECT_EQ((*worker)["path"], "root[0]/schema[150]/yield_schema");
    EXPECT_LE(lanes.size(), 4U);
    session->send(Evaluate { 4, "context.schema", 2 });
    EXPECT_EQ(recorder.reply(4).value_or(Json()), "149");

    // The step stays on its lane.
    ASSERT_EQ(goOn(*session, recorder, StepInto {}), RunState::Paused);
    EXPECT_EQ(at(recorder.standing()), "entityYielded root[0]/schema[150]/yield_schema#0");
    ASSERT_EQ(goOn(*session, recorder, StepOver {}), RunState::Paused);
    EXPECT_EQ(at(recorder.standing()), "stageEntered root[0]/schema[150]/yield_more");
    EXPECT_EQ(recorder.state().thread, 2U);
    session->send(SetBreakpoints { {} });
    EXPECT_EQ(goOn(*session, recorder, Resume {}), RunState::Finished);
    EXPECT_EQ(behaviour->processed, 300);
}

class APause : public testing::TestWithParam<int>
{
};
TEST_P(APause, ReallyStopsTheRun)
{
    const auto behaviour = std::make_shared<Behaviour>();
    behaviour->threads = GetParam();
    behaviour->elements = 20000;
    behaviour->onProcess = [](const Element &, Lane &) {
        std::this_thread::sleep_for(100us);
        return true;
    };
    Recorder recorder;
    const auto session = makeNativeSession(timedRun(behaviour), recorder);
    session->send(Start {});
    ASSERT_TRUE(recorder.waitUntil([&] { return behaviour->processed > 20; }));
    for (int round = 0; round < 5; ++round) {
        session->send(Pause {});
        ASSERT_TRUE(recorder.waitFor(RunState::Paused));
        EXPECT_EQ(recorder.state().cause, StopCause::Pause);
        std::this_thread::sleep_for(20ms); // workers reach their next event
        const auto count = recorder.events().size();
        const int processed = behaviour->processed;
        std::this_thread::sleep_for(50ms);
        EXPECT_EQ(recorder.events().size(), count);
        EXPECT_EQ(behaviour->processed, processed);
        session->send(Resume {});
        ASSERT_TRUE(recorder.waitUntil([&] { return recorder.m_events.size() > count + 100; }));
    }
    session->send(Stop {});
    ASSERT_TRUE(recorder.waitFor(RunState::Finished));
    EXPECT_EQ(recorder.events().back().as<RunFinished>()->reason, FinishReason::Stopped);
    EXPECT_TRUE(behaviour->closed);
}
INSTANTIATE_TEST_SUITE_P(Lanes, APause, testing::Values(1, 2, 4));

TEST(ABatch, ComesWhileTheSourceIsStuckInALongCall)
{
    const auto behaviour = std::make_shared<Behaviour>();
    std::atomic<Clock::rep> stuckSince = 0;
    behaviour->onProcess = [&](const Element &, Lane &lane) {
        stuckSince = Clock::now().time_since_epoch().count();
        return waitCancelled(lane.cancelToken());
    };
    Recorder recorder;
    const auto session = makeNativeSession(timedRun(behaviour), recorder);
    session->send(Start {});
    ASSERT_TRUE(recorder.waitUntil([&] {
        return !recorder.m_events.empty()
            && at(recorder.m_events.back()) == "stageEntered root[0]/schema[0]/yield_schema";
    }));
    const Clock::time_point stuck { Clock::duration(stuckSince.load()) };
    EXPECT_LT(recorder.m_lastBatch - stuck, 500ms); // 30 ms on a machine that is not busy

    // A pause cannot be reached, a snapshot and a stop can.
    session->send(Pause {});
    EXPECT_TRUE(recorder.waitFor(RunState::Pausing));
    session->send(TakeSnapshot { 1 });
    EXPECT_TRUE(recorder.reply(1));
    session->send(Stop {});
    ASSERT_TRUE(recorder.waitFor(RunState::Finished, 3s));
    const auto events = recorder.events();
    EXPECT_EQ(events.back().as<RunFinished>()->reason, FinishReason::Stopped);
    EXPECT_EQ(events.back().as<RunFinished>()->counts.hidden, 0);
    EXPECT_TRUE(behaviour->closed);
}

TEST(AStop, EndsWorkersThatAreParkedOrBlocked)
{
    const auto behaviour = std::make_shared<Behaviour>();
    behaviour->threads = 3;
    behaviour->elements = 9;
    behaviour->onProcess = [](const Element &element, Lane &lane) {
        return element.name == "3" ? waitCancelled(lane.cancelToken()) : true;
    };
    Recorder recorder;
    const auto session = makeNativeSession(timedRun(behaviour), recorder);
    session->send(SetBreakpoints { { breakpointAt(1, "schema[1]/yield_more") } });
    session->send(Start {});
    ASSERT_TRUE(recorder.waitFor(RunState::Paused));
    session->send(Stop {});
    ASSERT_TRUE(recorder.waitFor(RunState::Finished, 3s));
    EXPECT_EQ(recorder.events().back().as<RunFinished>()->reason, FinishReason::Stopped);
    EXPECT_TRUE(behaviour->closed);
}

TEST(AStop, BeforeTheStartLeavesAnEmptyRun)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    session->send(Stop {});
    ASSERT_TRUE(recorder.waitFor(RunState::Finished));
    const auto events = recorder.events();
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[1].as<RunFinished>()->reason, FinishReason::Stopped);
}

TEST(AHardStop, GivesUpAConnectorThatDoesNotListen)
{
    const auto behaviour = std::make_shared<Behaviour>();
    const auto release = std::make_shared<std::atomic<bool>>(false);
    const auto released = std::make_shared<std::atomic<bool>>(false);
    behaviour->onProcess = [release, released](const Element &, Lane &) {
        while (!*release)
            std::this_thread::sleep_for(1ms);
        *released = true;
        return true;
    };
    Recorder recorder;
    auto session = makeNativeSession(timedRun(behaviour), recorder);
    session->send(Start {});
    ASSERT_TRUE(recorder.waitUntil([&] { return behaviour->processed > 0; }));
    session->send(Stop { true });
    ASSERT_TRUE(recorder.waitFor(RunState::Finished, 8s));
    const auto events = recorder.events();
    ASSERT_TRUE(events.back().as<RunFinished>());
    EXPECT_NE(events.back().as<RunFinished>()->message.find("left behind"), std::string::npos);
    const auto began = Clock::now();
    session.reset();
    EXPECT_LT(Clock::now() - began, 2s);
    *release = true; // the thread ends by itself, on objects that are its own
    while (behaviour.use_count() > 1)
        std::this_thread::sleep_for(1ms);
    EXPECT_TRUE(*released);
    EXPECT_EQ(recorder.events().size(), events.size());
}

TEST(DestroyingASession, EndsItInAnyState)
{
    for (int round = 0; round < 20; ++round) {
        const auto behaviour = std::make_shared<Behaviour>();
        behaviour->threads = 1 + round % 3;
        behaviour->elements = 5000;
        Recorder recorder;
        {
            const auto session = makeNativeSession(timedRun(behaviour), recorder);
            if (round % 4 != 0)
                session->send(Start { round % 4 == 1 });
            if (round % 4 == 1)
                recorder.waitFor(RunState::Paused);
            if (round % 4 == 2)
                recorder.waitUntil([&] { return behaviour->processed > 5; });
        }
        ASSERT_FALSE(recorder.events().empty());
        EXPECT_EQ(recorder.events().back().kind(), EventKind::RunFinished);
        EXPECT_EQ(recorder.state().state, RunState::Finished);
        EXPECT_TRUE(behaviour->closed);
    }
}

TEST(ASession, AnswersWhatItCannotDo)
{
    Recorder recorder;
    const auto session = makeNativeSession(scriptedRun(), recorder);
    session->send(ReplaceElement { 1, "{}" });
    session->send(RerunStage { 2 });
    session->send(Evaluate { 3, "context", 0 });
    EXPECT_EQ(recorder.reply(1).error().code, "unsupported");
    EXPECT_EQ(recorder.reply(2).error().code, "unsupported");
    EXPECT_EQ(recorder.reply(3).error().code, "no-lane");
    // None of these makes sense before the start.
    session->send(Resume {});
    session->send(StepOver {});
    session->send(Pause {});
    EXPECT_EQ(session->state().state, RunState::Ready);
    session->send(Start {});
    ASSERT_TRUE(recorder.waitFor(RunState::Finished));
    session->send(Evaluate { 4, "context.schema", 0 });
    EXPECT_EQ(recorder.reply(4).value_or(Json()), "d");
}

namespace {

class FailingSource final : public Source
{
public:
    explicit FailingSource(bool raises)
        : m_raises(raises)
    { }
    Result<void> prepare(Lane &lane) override
    {
        SourceQuery query;
        query.text = "SELECT 1";
        lane.query(std::move(query));
        if (m_raises)
            throw std::runtime_error("it broke");
        return Error { "connect", "Nobody listens on port 1." };
    }
    Generator<Element> produce(std::string_view, Lane &) override { return {}; }
    Generator<Either> process(std::string_view, const Element &, Lane &) override { return {}; }
    Generator<Either> postProcess(std::string_view, Lane &) override { return {}; }
    Generator<Either> records(Lane &) override { return {}; }

private:
    bool m_raises;
};

std::vector<Event> runWith(std::function<Result<std::unique_ptr<Source>>()> create)
{
    NativeRun run = scriptedRun();
    run.createSource = std::move(create);
    Recorder recorder;
    const auto session = makeNativeSession(std::move(run), recorder);
    session->send(Start {});
    EXPECT_TRUE(recorder.waitFor(RunState::Finished));
    return recorder.events();
}

} // namespace

TEST(ASourceThatCannotBeMade, EndsTheRunAsAnImportFailure)
{
    const auto events = runWith([]() -> Result<std::unique_ptr<Source>> {
        return Error { "config", "No database is given." };
    });
    ASSERT_EQ(events.size(), 3U);
    EXPECT_EQ(events[1].as<Failed>()->kind, FailureKind::Import);
    EXPECT_NE(events[1].as<Failed>()->message.find("No database is given."), std::string::npos);
    EXPECT_EQ(events[2].as<RunFinished>()->reason, FinishReason::Failed);
    EXPECT_EQ(events[2].as<RunFinished>()->counts.failures, 1);
}

TEST(ASourceThatCannotConnect, EndsTheRunAsAConnectionFailure)
{
    for (const bool raises : { false, true }) {
        const auto events = runWith([raises]() -> Result<std::unique_ptr<Source>> {
            return std::unique_ptr<Source>(std::make_unique<FailingSource>(raises));
        });
        ASSERT_EQ(events.size(), 4U);
        EXPECT_EQ(events[1].kind(), EventKind::SourceQuery);
        EXPECT_EQ(events[2].as<Failed>()->kind, FailureKind::Connection);
        EXPECT_EQ(events[3].as<RunFinished>()->reason, FinishReason::Failed);
    }
}

namespace {

std::vector<Event> walked(const char *topology, const std::string &script)
{
    const Script parsed = parseScript(script);
    ScriptedSource source(parsed);
    ScriptedSink sink(parsed);
    WalkInput input;
    input.topology = topologyOf(topology);
    input.source = &source;
    input.sink = &sink;
    std::vector<Event> events;
    Generator<Event> walk = engine::walk(std::move(input));
    while (Event *event = walk.next())
        events.push_back(std::move(*event));
    return events;
}

} // namespace

TEST(ACycle, EndsTheWalkAtABoundedDepth)
{
    const auto events = walked(R"(topology T x
  node root
    producer get
    stage yield_x X consumer=
    children root
  node top
    producer get
    children root
)",
        "get\n  element e\nyield_x\n");
    ASSERT_GE(events.size(), 3U);
    const auto *failed = events[events.size() - 2].as<Failed>();
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->kind, FailureKind::WalkEnded);
    EXPECT_NE(failed->message.find("cycle"), std::string::npos);
    EXPECT_EQ(events.back().as<RunFinished>()->reason, FinishReason::Failed);
    EXPECT_EQ(std::count_if(events.begin(), events.end(),
                  [](const Event &e) { return e.kind() == EventKind::NodeEntered; }),
        201);
}

TEST(ElementsOfTheSameName, GetPathsOfTheirOwn)
{
    const auto events = walked("topology T x\n  node root\n    producer get\n",
        "get\n  element e\n  element e\n  element x/y\n  element e\n");
    std::vector<std::string> paths;
    for (const Event &event : events) {
        if (event.kind() == EventKind::ElementProduced)
            paths.push_back(event.path);
    }
    EXPECT_EQ(
        paths, (std::vector<std::string> { "root[e]", "root[e~2]", "root[x%2Fy]", "root[e~3]" }));
}

TEST(AWalk, MayBeDroppedAtAnyEvent)
{
    const auto all = walked(topologyText, std::string("threads 2\n") + scriptText).size();
    const Script script = parseScript(std::string("threads 2\n") + scriptText);
    for (std::size_t keep = 0; keep <= all; ++keep) {
        ScriptedSource source(script);
        ScriptedSink sink(script);
        WalkInput input;
        input.topology = topologyOf(topologyText);
        input.source = &source;
        input.sink = &sink;
        Generator<Event> walk = engine::walk(std::move(input));
        for (std::size_t i = 0; i < keep && walk.next(); ++i) { }
    }
}
