// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/topologyio.h"
#include "core/trace/recorder.h"
#include "core/trace/verdict.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::trace;
using namespace cs::engine;

namespace {

constexpr const char *topologyText = R"(topology Small database
  node root
    producer get_root
    stage yield_service DatabaseService context=database_service
    children table
    post_process mark_deleted
  node table
    producer get_tables
    stage yield_table Table context=table consumer=database_service
    stage yield_tags Tag nullable
)";

/// A run of that topology, event by event.
class SmallRun
{
public:
    SmallRun()
    {
        RunStarted started;
        auto parsed = topology::parseTopology(topologyText);
        EXPECT_TRUE(parsed) << toText(parsed.error());
        started.topology = std::make_shared<topology::Topology>(*parsed);
        add("", started);
    }
    SmallRun &add(std::string path, Payload payload)
    {
        const std::uint64_t seq = m_events.size() + 1;
        m_events.push_back({ seq, 0, 0, std::move(path), std::move(payload) });
        return *this;
    }
    SmallRun &root()
    {
        add("root", NodeEntered { "root", 1 });
        add("root", ProducerStarted { "root", "get_root" });
        add("root[svc]", ElementProduced { "root", 0, "svc", "{}" });
        stage("root[svc]", "root", "yield_service", "DatabaseService");
        yield("root[svc]/yield_service#0", "yield_service", "svc");
        left("root[svc]", "root", "yield_service");
        return *this;
    }
    SmallRun &tables()
    {
        add(m_table, NodeEntered { "table", 1 });
        return add(m_table, ProducerStarted { "table", "get_tables" });
    }
    SmallRun &table() { return add(m_table + "[A]", ElementProduced { "table", 0, "A", "{}" }); }
    SmallRun &stage(
        const std::string &place, std::string node, const std::string &name, std::string type)
    {
        return add(place + "/" + name, StageEntered { std::move(node), name, std::move(type), "" });
    }
    SmallRun &left(const std::string &place, std::string node, const std::string &name)
    {
        return add(place + "/" + name, StageLeft { std::move(node), name, 0, 0, 1 });
    }
    SmallRun &yield(std::string path, std::string method, std::string name)
    {
        auto record = std::make_shared<entity::Record>();
        record->type = "CreateXRequest";
        record->name = std::move(name);
        record->json = "{}";
        return add(std::move(path), EntityYielded { std::move(method), record, {} });
    }
    SmallRun &tableStage(Payload what = {}, bool yields = false)
    {
        stage(m_table + "[A]", "table", "yield_table", "Table");
        if (yields)
            yield(m_table + "[A]/yield_table#0", "yield_table", "A");
        if (!std::holds_alternative<RunStarted>(what))
            add(m_table + "[A]/yield_table" + (yields ? "#0" : ""), std::move(what));
        return left(m_table + "[A]", "table", "yield_table");
    }
    SmallRun &endTables()
    {
        add(m_table, ProducerFinished { "table", "get_tables", 0 });
        return add(m_table, NodeLeft { "table", 0 });
    }
    SmallRun &end(FinishReason reason = FinishReason::Completed, std::string message = {})
    {
        if (reason == FinishReason::Completed) {
            add("root", ProducerFinished { "root", "get_root", 1 });
            add("root", NodeLeft { "root", 1 });
            add("root/mark_deleted", PostProcessStarted { "root", "mark_deleted" });
            add("root/mark_deleted", PostProcessFinished { "root", "mark_deleted", 0, 1 });
        }
        RunFinished finished;
        finished.reason = reason;
        finished.message = std::move(message);
        return add("", finished);
    }
    const RunIndex &index()
    {
        auto recorder = Recorder::create({});
        EXPECT_TRUE(recorder);
        (*recorder)->append(m_events);
        m_index = std::make_unique<RunIndex>((*recorder)->recording());
        m_index->add(m_events);
        return *m_index;
    }
    const std::string m_table = "root[svc]/table";

private:
    std::vector<Event> m_events;
    std::unique_ptr<RunIndex> m_index;
};

const Place yieldTable { MethodKind::Stage, "table", "yield_table" };
const Place getTables { MethodKind::Producer, "table", "get_tables" };

topology::ConnectorReport reportWith(topology::MethodState state)
{
    topology::Method method;
    method.name = "yield_table";
    method.state = state;
    method.required = true;
    method.pattern = "yield-from-empty";
    method.file = "my.py";
    method.line = 10;
    method.stubLine = 12;
    topology::ConnectorReport report;
    report.methods.push_back(method);
    return report;
}

} // namespace

TEST(Verdict, SaysNotZeroOfWhatYielded)
{
    SmallRun run;
    const auto verdict = whyZero(
        run.root().tables().table().tableStage({}, true).endTables().end().index(), yieldTable);
    EXPECT_EQ(verdict.reason, ZeroReason::NotZero);
    EXPECT_EQ(verdict.sentence, "yield_table yielded 1 entity.");
}

TEST(Verdict, BlamesAStubWhereTheReportKnowsOne)
{
    SmallRun run;
    const RunIndex &index = run.root().tables().table().tableStage().endTables().end().index();
    const auto report = reportWith(topology::MethodState::Stub);
    const auto verdict = whyZero(index, yieldTable, &report);
    EXPECT_EQ(verdict.reason, ZeroReason::Stub);
    EXPECT_EQ(verdict.weight, ZeroWeight::Wrong);
    EXPECT_EQ(verdict.fact("stub"), "yield-from-empty");
    EXPECT_EQ(verdict.sentence,
        "yield_table is a stub (my.py:12): it runs, but nothing is written in it yet.");
    EXPECT_EQ(whyZero(index, yieldTable).reason, ZeroReason::Nothing);
    const auto missing = reportWith(topology::MethodState::Abstract);
    EXPECT_EQ(whyZero(index, yieldTable, &missing).reason, ZeroReason::Missing);
}

TEST(Verdict, TellsFailuresOfAStageApart)
{
    const auto judged = [](Payload payload, bool yields) {
        SmallRun run;
        return whyZero(run.root()
                           .tables()
                           .table()
                           .tableStage(std::move(payload), yields)
                           .endTables()
                           .end()
                           .index(),
            yieldTable);
    };
    const auto hidden = judged(Failed { FailureKind::Processor, "Processor yield_table",
                                   "no such column", "", RecordedAs::LogLine },
        false);
    EXPECT_EQ(hidden.reason, ZeroReason::FailedHidden);
    EXPECT_EQ(hidden.weight, ZeroWeight::Wrong);
    ASSERT_EQ(hidden.evidence.size(), 1U);
    EXPECT_EQ(hidden.sentence,
        "yield_table failed 1 time, and the framework's status does not say so: no such column.");

    const auto dropped = judged(
        Failed { FailureKind::DroppedValue, "yield_table", "bad name", "", RecordedAs::Warning },
        true);
    EXPECT_EQ(dropped.reason, ZeroReason::ValuesDropped);
    EXPECT_EQ(dropped.fact("count"), "1");

    EntitySunk sunk;
    sunk.verb = SinkVerb::Suppressed;
    sunk.type = "CreateXRequest";
    sunk.name = "A";
    const auto suppressed = judged(sunk, true);
    EXPECT_EQ(suppressed.reason, ZeroReason::Suppressed);
    EXPECT_EQ(
        suppressed.sentence, "yield_table has overwrite=false and its one entity exists already.");
}

TEST(Verdict, KnowsAStageThatYieldedOnlyLefts)
{
    SmallRun run;
    run.root().tables().table().stage(run.m_table + "[A]", "table", "yield_table", "Table");
    run.add(run.m_table + "[A]/yield_table#0",
        EntityYielded { "yield_table", nullptr, StackTraceError { "A", "cannot read A", "" } });
    run.add(run.m_table + "[A]/yield_table#0",
        Failed { FailureKind::Left, "A", "cannot read A", "", RecordedAs::Failure });
    const auto verdict
        = whyZero(run.left(run.m_table + "[A]", "table", "yield_table").endTables().end().index(),
            yieldTable);
    EXPECT_EQ(verdict.reason, ZeroReason::OnlyLefts);
    EXPECT_EQ(
        verdict.sentence, "yield_table yielded 1 failure (Left) and no entity: cannot read A.");
}

TEST(Verdict, FollowsAnEmptyProducerDownToItsStages)
{
    SmallRun run;
    const RunIndex &index = run.root().tables().endTables().end().index();
    EXPECT_EQ(whyZero(index, getTables).reason, ZeroReason::EmptyProducer);
    const auto verdict = whyZero(index, yieldTable);
    EXPECT_EQ(verdict.reason, ZeroReason::NoElements);
    ASSERT_TRUE(verdict.cause);
    EXPECT_EQ(*verdict.cause, getTables);
    EXPECT_EQ(verdict.fact("because"), "empty-producer");
    EXPECT_EQ(verdict.sentence,
        "yield_table was never reached: get_tables gave no element. get_tables ran 1 time and "
        "produced no element.");
}

TEST(Verdict, NamesThePatternsThatDroppedEverything)
{
    SmallRun run;
    run.root().tables();
    run.add(run.m_table, Filtered { "svc.a", "table", "^tmp", true });
    run.add(run.m_table, Filtered { "svc.b", "table", "^tmp", true });
    const RunIndex &index = run.endTables().end().index();
    const auto verdict = whyZero(index, getTables);
    EXPECT_EQ(verdict.reason, ZeroReason::AllFiltered);
    EXPECT_EQ(verdict.weight, ZeroWeight::Look);
    EXPECT_EQ(verdict.sentence,
        "Everything get_tables found was filtered by the exclude pattern '^tmp' (2 names).");
    const auto item = whyZero(index, index.find(run.m_table));
    EXPECT_EQ(item.reason, ZeroReason::AllFiltered);
    EXPECT_EQ(item.sentence, verdict.sentence);
    EXPECT_EQ(whyZero(index, yieldTable).fact("because"), "all-filtered");
}

TEST(Verdict, BlamesAFailedProducerForWhatIsBelow)
{
    SmallRun run;
    run.root().tables();
    run.add(run.m_table,
        Failed { FailureKind::Producer, "Producer get_tables", "locked", "", RecordedAs::Failure });
    const RunIndex &index = run.endTables().end().index();
    EXPECT_EQ(whyZero(index, getTables).reason, ZeroReason::Failed);
    const auto verdict = whyZero(index, yieldTable);
    EXPECT_EQ(verdict.reason, ZeroReason::ParentFailed);
    EXPECT_EQ(verdict.weight, ZeroWeight::Wrong);
}

TEST(Verdict, TellsHowARunEnded)
{
    SmallRun stopped;
    EXPECT_EQ(
        whyZero(stopped.root().tables().table().end(FinishReason::Stopped).index(), yieldTable)
            .reason,
        ZeroReason::Stopped);
    SmallRun failed;
    const auto ended = whyZero(
        failed.root().end(FinishReason::Failed, "no acknowledgement").index(), yieldTable);
    EXPECT_EQ(ended.reason, ZeroReason::WalkEnded);
    EXPECT_EQ(
        ended.sentence, "yield_table was never reached: the walk ended early: no acknowledgement.");
    SmallRun running;
    EXPECT_EQ(whyZero(running.root().tables().index(), yieldTable).reason, ZeroReason::NotYet);
    EXPECT_EQ(whyZero(running.root().tables().index(), getTables).reason, ZeroReason::NotYet);
}

TEST(Verdict, WeighsNothingByTheStagesFlags)
{
    SmallRun run;
    run.root().tables().table().tableStage();
    run.stage(run.m_table + "[A]", "table", "yield_tags", "Tag")
        .left(run.m_table + "[A]", "table", "yield_tags");
    const RunIndex &index = run.endTables().end().index();
    EXPECT_EQ(whyZero(index, yieldTable).weight, ZeroWeight::Look);
    const auto tags = whyZero(index, { MethodKind::Stage, "table", "yield_tags" });
    EXPECT_EQ(tags.reason, ZeroReason::Nothing);
    EXPECT_EQ(tags.weight, ZeroWeight::Fine);
    EXPECT_EQ(whyZero(index, { MethodKind::Stage, "table", "yield_views" }).reason,
        ZeroReason::NotDeclared);
    std::vector<std::string> zeros;
    for (const Verdict &verdict : why(index))
        zeros.push_back(verdict.place.method + " " + std::string(toText(verdict.reason)));
    EXPECT_EQ(zeros,
        (std::vector<std::string> {
            "mark_deleted nothing", "yield_table nothing", "yield_tags nothing" }));
}
