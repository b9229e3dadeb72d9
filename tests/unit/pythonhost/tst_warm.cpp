// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs that fork from a process which has imported the framework. Needs CS_OM20_PYTHON.

#include "core/run/pythonbackend.h"
#include "tests/unit/pythonhost/pythonruns.h"

#include <charconv>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace cs;
using namespace cs::test;
namespace fs = std::filesystem;

namespace {

const std::string goldens = std::string(CS_SOURCE_DIR) + "/tests/golden/custom_skeleton/";

// The connector says which process forked it; its one database has a name the test gives.
class Warm : public FrameworkTest
{
protected:
    void SetUp() override
    {
        FrameworkTest::SetUp();
        m_folder = fs::temp_directory_path() / ("cs-warm-" + std::to_string(::getpid()));
        fs::create_directories(m_folder);
        write("first");
        run::prewarm(interpreter());
    }
    void TearDown() override { fs::remove_all(m_folder); }

    void write(const std::string &database, const std::string &before = {}) const
    {
        std::ofstream(m_folder / "warm_probe.py")
            << "import ctypes, os, time\nfrom my_connector import Skeleton\n\n\n"
               "class Probe(Skeleton):\n"
               "    def get_database_names(self):\n"
               "        print('parent', os.getppid(), flush=True)\n        "
            << before << "\n        yield '" << database << "'\n";
    }

    struct Seen
    {
        std::vector<Event> events;
        pid_t parent = 0; // of the process that ran it
        std::string database;
        std::chrono::milliseconds first { -1 }; // from the start to the first entity
        RunFinished end;
    };
    Seen walk(const std::function<void(Session &, Collector &)> &meanwhile = {},
        std::uint64_t memoryLimit = 0)
    {
        auto workflow = workflow::readWorkflowFile(goldens + "skeleton.yaml");
        EXPECT_TRUE(workflow);
        workflow->document["source"]["serviceConnection"]["config"]["sourcePythonClass"]
            = "warm_probe.Probe";
        run::RunPlan plan;
        plan.workflow = std::move(*workflow);
        plan.backend = run::Backend::Python;
        plan.python = interpreter();
        plan.pythonPaths = { m_folder.string() };
        plan.memoryLimit = memoryLimit;
        plan.record = false;
        Collector heard;
        auto made = run::Run::create(std::move(plan), heard);
        EXPECT_TRUE(made) << made.error().message;
        const auto start = std::chrono::steady_clock::now();
        made->get()->session().send(Start {});
        Seen seen;
        if (heard.waitForEvent(EventKind::EntityYielded))
            seen.first = std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now() - start);
        if (meanwhile)
            meanwhile(made->get()->session(), heard);
        EXPECT_TRUE(heard.waitFor(RunState::Finished));
        seen.events = heard.events();
        for (const Event &event : seen.events) {
            if (const auto *line = event.as<LogLine>(); line && line->text.starts_with("parent "))
                std::from_chars(
                    line->text.data() + 7, line->text.data() + line->text.size(), seen.parent);
            else if (const auto *element = event.as<ElementProduced>();
                     element && element->node == "database")
                seen.database = element->name;
        }
        if (const auto *end = seen.events.back().as<RunFinished>())
            seen.end = *end;
        return seen;
    }

    fs::path m_folder;
};

} // namespace

TEST_F(Warm, runsForkFromOneProcessAndReadTheUsersFilesAnew)
{
    const Seen one = walk();
    EXPECT_EQ(one.end.reason, FinishReason::Completed) << one.end.message;
    EXPECT_EQ(one.database, "first");
    EXPECT_NE(one.parent, ::getpid());
    EXPECT_GT(one.parent, 1);

    write("second");
    const Seen two = walk();
    EXPECT_EQ(two.end.reason, FinishReason::Completed) << two.end.message;
    EXPECT_EQ(two.database, "second");
    EXPECT_NE(two.parent, ::getpid());
    EXPECT_EQ(one.events.size(), two.events.size());
    // Acceptance is 400 ms on a quiet machine (tests/bench/python); this one may be busy.
    EXPECT_LT(two.first.count(), 3000);
    RecordProperty("firstEntityMs", static_cast<int>(two.first.count()));
}

TEST_F(Warm, aModuleThatStandsBeforeAnInstalledOneMakesTheProcessFresh)
{
    std::ofstream(m_folder / "colorsys.py")
        << "import os, sysconfig\nexec(open(os.path.join(sysconfig.get_paths()['stdlib'], "
           "'colorsys.py')).read())\n";
    const Seen seen = walk();
    EXPECT_EQ(seen.end.reason, FinishReason::Completed) << seen.end.message;
    EXPECT_EQ(seen.parent, ::getpid());
}

TEST_F(Warm, whenTheWarmProcessHasDiedARunIsFreshAndTheSame)
{
    const Seen before = walk();
    ASSERT_NE(before.parent, ::getpid());
    ::kill(before.parent, SIGKILL);
    const Seen after = walk();
    EXPECT_EQ(after.end.reason, FinishReason::Completed) << after.end.message;
    EXPECT_EQ(after.database, "first");
    EXPECT_NE(after.parent, before.parent);
}

TEST_F(Warm, aForkedRunIsStoppedAndDoesNotOutliveIt)
{
    write("first", "os.system('sleep 600 & echo sleeper $! ; wait')");
    pid_t sleeper = 0;
    const Seen seen = walk([&](Session &session, Collector &heard) {
        for (int i = 0; i < 300 && sleeper == 0; ++i) {
            std::this_thread::sleep_for(100ms);
            for (const Event &event : heard.events()) {
                if (const auto *line = event.as<LogLine>();
                    line && line->text.starts_with("sleeper "))
                    std::from_chars(
                        line->text.data() + 8, line->text.data() + line->text.size(), sleeper);
            }
        }
        session.send(Stop {});
    });
    EXPECT_EQ(seen.end.reason, FinishReason::Stopped);
    EXPECT_NE(seen.parent, ::getpid());
    ASSERT_GT(sleeper, 1);
    bool gone = false;
    for (int i = 0; i < 50 && !gone; ++i) {
        std::this_thread::sleep_for(100ms);
        gone = ::kill(sleeper, 0) != 0;
    }
    EXPECT_TRUE(gone) << "what the connector started is still there";
}

TEST_F(Warm, aCrashOfAForkedRunIsNamedAndTheNextRunForksAgain)
{
    write("first", "ctypes.string_at(0)");
    const Seen crashed = walk();
    EXPECT_EQ(crashed.end.reason, FinishReason::Failed);
    EXPECT_NE(crashed.end.message.find("signal 11"), std::string::npos) << crashed.end.message;
    EXPECT_NE(crashed.end.message.find("root"), std::string::npos) << crashed.end.message;
    write("first");
    const Seen next = walk();
    EXPECT_EQ(next.end.reason, FinishReason::Completed);
    EXPECT_EQ(next.parent, crashed.parent);
}

TEST_F(Warm, aMemoryLimitHoldsForOneRunAndNamesTheStep)
{
    write("first", "self.big = bytearray(4 << 30)");
    const Seen seen = walk({}, std::uint64_t(3) << 30);
    EXPECT_EQ(seen.end.reason, FinishReason::Completed) << seen.end.message;
    const Failed *failed = nullptr;
    std::string place;
    for (const Event &event : seen.events) {
        if (const auto *f = event.as<Failed>(); f && f->kind == FailureKind::Producer) {
            failed = f;
            place = event.path;
        }
    }
    ASSERT_TRUE(failed);
    EXPECT_NE((failed->message + failed->stackTrace).find("MemoryError"), std::string::npos)
        << failed->message;
    EXPECT_EQ(failed->name, "Producer get_database_names");
    EXPECT_EQ(place, "root[my_skeleton]/database");
}
