// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/sqlite/sample.h"
#include "connectors/sqlite/servicespec.h"
#include "connectors/tutorial/servicespec.h"
#include "core/workflow/workflow.h"
#include "tests/unit/sqlite/support.h"

#include <gtest/gtest.h>
#include <sstream>

namespace cs::test {

using topology::MethodState;

TEST(Spec, everyMethodOfTheTopologyIsThere)
{
    for (const engine::NativeSpec &spec : { sqlite::serviceSpec(), tutorial::serviceSpec() }) {
        EXPECT_EQ(spec.topology.sourceType, "database");
        EXPECT_EQ(spec.topology.nodes.size(), 5u);
        for (const topology::Node &node : spec.topology.nodes) {
            EXPECT_NE(spec.report.find(node.producer), nullptr) << node.producer;
            for (const topology::Stage &stage : node.stages)
                EXPECT_NE(spec.report.find(stage.processor), nullptr) << stage.processor;
            for (const std::string &method : node.postProcess)
                EXPECT_NE(spec.report.find(method), nullptr) << method;
        }
        EXPECT_EQ(spec.report.methods.front().name, "get_services");
        for (const topology::Method &method : spec.report.methods) {
            EXPECT_GT(method.line, 0) << method.name;
            EXPECT_GE(method.endLine, method.line) << method.name;
            EXPECT_EQ(method.state == MethodState::Stub || method.state == MethodState::Abstract,
                method.stubLine > 0)
                << method.name;
        }
    }
}

TEST(Spec, theCompilerKnowsWhoDefinesWhat)
{
    const topology::ConnectorReport report = sqlite::serviceSpec().report;
    EXPECT_EQ(report.mro,
        (std::vector<std::string> {
            "SqliteSource", "CommonDbSourceService", "DatabaseServiceSource" }));
    const topology::Method *table = report.find("yield_table");
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->definedIn, "CommonDbSourceService");
    EXPECT_EQ(table->state, MethodState::Inherited);
    EXPECT_EQ(table->file, "connectors/sdk/commondbsourceservice.cpp");
    EXPECT_TRUE(table->required);
    EXPECT_EQ(report.find("yield_life_cycle_data")->state, MethodState::Stub);
    EXPECT_EQ(report.find("get_stored_procedures")->state, MethodState::Stub);
    EXPECT_EQ(report.find("get_stored_procedures")->definedIn, "CommonDbSourceService");
    EXPECT_EQ(report.find("mark_tables_as_deleted")->definedIn, "DatabaseServiceSource");
    EXPECT_EQ(report.find("yield_tag")->role, topology::MethodRole::Abstract);
}

TEST(Spec, everythingInTheTutorialIsAStub)
{
    const engine::NativeSpec spec = tutorial::serviceSpec();
    int own = 0;
    for (const topology::Method &method : spec.report.methods) {
        if (method.definedIn != "TutorialSource")
            continue;
        ++own;
        EXPECT_EQ(method.state, MethodState::Stub) << method.name;
        EXPECT_EQ(method.pattern, "return-empty");
        EXPECT_EQ(method.file, "connectors/tutorial/tutorialsource.cpp");
    }
    EXPECT_EQ(own, 9);
    // Its lines are where they are said to be.
    const topology::Method *method = spec.report.find("get_database_names");
    std::istringstream text(readFile(CS_SOURCE_DIR "/" + method->file));
    std::string line;
    for (int number = 1; std::getline(text, line); ++number) {
        if (number == method->line) {
            EXPECT_NE(line.find("get_database_names(Lane &)"), std::string::npos);
        }
        if (number == method->stubLine) {
            EXPECT_NE(line.find("co_return;"), std::string::npos);
        }
    }

    engine::NullSink sink;
    const auto events = run(spec, sqliteConfig({}, {}), sink);
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(yielded(events, "CreateDatabaseServiceRequest").size(), 1u);
    EXPECT_EQ(finish(events).counts.records, 1);
}

TEST(Spec, definitionsAreFoundInSource)
{
    const auto find = [](const std::string &text, std::string_view method) {
        return sdk::findDefinition({ { "x.cpp", text } }, "Mine", method);
    };
    EXPECT_FALSE(find("class Mine { Eithers a(Lane &lane); };", "a"));
    EXPECT_FALSE(find("// Mine::a() {}\nconst char *s = \"Mine::a() {}\";", "a"));
    const auto stub
        = find("\nEithers Mine::a(Lane &)\n{\n    // later { ( \n    co_return;\n}\n", "a");
    ASSERT_TRUE(stub);
    EXPECT_EQ(stub->line, 2);
    EXPECT_EQ(stub->endLine, 6);
    EXPECT_EQ(stub->stubLine, 5);
    EXPECT_EQ(stub->pattern, "return-empty");
    EXPECT_EQ(find("class Mine : X { E a(L &) override { /* nothing */ } };", "a")->pattern,
        "docstring-only");
    EXPECT_FALSE(find("void Mine::a() { if (x) { co_return; } '{'; R\"(})\"; }", "a")->stub());
    EXPECT_FALSE(find("void NotMine::a() {}", "a"));
}

TEST(Sample, isMadeOnceAndWalks)
{
    TempFolder temp;
    const auto sample = sqlite::installSample(temp.file("new/folder"));
    ASSERT_TRUE(sample) << toText(sample.error());
    for (const std::string &file :
        { sample->workflow, sample->lineageWorkflow, sample->tutorialWorkflow }) {
        const auto workflow = workflow::readWorkflowFile(file);
        EXPECT_TRUE(workflow) << toText(workflow.error());
    }
    writeFile(sample->tutorialWorkflow, "mine");
    ASSERT_TRUE(sqlite::installSample(temp.file("new/folder")));
    EXPECT_EQ(readFile(sample->tutorialWorkflow), "mine");

    engine::NullSink sink;
    const auto events
        = run(sqlite::serviceSpec(), sqliteConfig(temp.file("new/folder"), "musicshop.db"), sink);
    EXPECT_TRUE(failures(events).empty());
    EXPECT_EQ(yielded(events, "CreateTableRequest").size(), 17u);
    EXPECT_FALSE(sqlite::installSample("/proc/nowhere"));
}

} // namespace cs::test
