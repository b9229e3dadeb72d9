// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/topologyio.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::topology;

namespace {

Topology parsed(std::string_view text)
{
    auto result = parseTopology(text, "t.topology");
    EXPECT_TRUE(result) << (result ? "" : toText(result.error()));
    return result.value_or(Topology());
}

struct BadText
{
    const char *text;
    int line;
    int column;
    const char *says;
};

} // namespace

TEST(TopologyText, ReadsEveryFlag)
{
    const Topology t
        = parsed("# a comment\n"
                 "topology T database\n"
                 "  node root   # another\n"
                 "    producer get_services\n"
                 "    stage yield_service DatabaseService context=service must_return\n"
                 "          overwrite=false\n"
                 "    children a,b\n"
                 "    post_process p q\n"
                 "  node a threads\n"
                 "    producer get_a\n"
                 "    stage yield_a A consumer= nullable store_all clear_context "
                 "store_fqn cache_entities use_cache\n"
                 "    stage yield_b B consumer=service,a\n");
    EXPECT_EQ(t.name, "T");
    EXPECT_EQ(t.sourceType, "database");
    ASSERT_EQ(t.nodes.size(), 2u);
    const Node &root = t.nodes[0];
    EXPECT_EQ(root.producer, "get_services");
    EXPECT_FALSE(root.threads);
    EXPECT_EQ(root.postProcess, (std::vector<std::string> { "p", "q" }));
    ASSERT_EQ(root.stages.size(), 1u);
    EXPECT_EQ(root.stages[0].context, "service");
    EXPECT_FALSE(root.stages[0].consumer);
    EXPECT_TRUE(root.stages[0].mustReturn);
    EXPECT_FALSE(root.stages[0].overwrite);
    const Node &a = t.nodes[1];
    EXPECT_TRUE(a.threads);
    ASSERT_EQ(a.stages.size(), 2u);
    ASSERT_TRUE(a.stages[0].consumer);
    EXPECT_TRUE(a.stages[0].consumer->empty());
    EXPECT_TRUE(a.stages[0].nullable && a.stages[0].storeAllInContext && a.stages[0].clearContext
        && a.stages[0].storeFqn && a.stages[0].cacheEntities && a.stages[0].useCache);
    EXPECT_TRUE(a.stages[0].overwrite);
    EXPECT_EQ(a.stages[1].consumer, (std::vector<std::string> { "service", "a" }));
    EXPECT_EQ(parsed(toText(t)), t);
}

TEST(TopologyText, OddNamesSurvive)
{
    Topology t;
    t.name = "Größe mit Leerzeichen";
    t.nodes.push_back({ "", "", {}, { "", "a,b", "threads" }, { "50%", "x=y", "#1\n" }, true });
    Stage stage;
    stage.type = "";
    stage.processor = "with\ttab";
    stage.context = "";
    stage.consumer = { "", "a=b", "c,d" };
    t.nodes.push_back({ "a,b", "%41", { stage, stage }, {}, {}, false });
    EXPECT_EQ(parsed(toText(t)), t) << toText(t);
}

TEST(TopologyText, LongStatementsBreakAndComeBack)
{
    Topology t;
    t.name = "T";
    t.sourceType = "d";
    Node node;
    node.name = "n";
    node.producer = "p";
    for (int i = 0; i < 60; ++i)
        node.postProcess.push_back("post_process_number_" + std::to_string(i));
    t.nodes.push_back(node);
    const std::string text = toText(t);
    std::size_t start = 0;
    for (std::size_t end; (end = text.find('\n', start)) != std::string::npos; start = end + 1)
        EXPECT_LE(end - start, 100u);
    EXPECT_EQ(parsed(text), t);
}

class TopologyTextErrors : public testing::TestWithParam<BadText>
{
};

TEST_P(TopologyTextErrors, NameTheirPlace)
{
    const auto result = parseTopology(GetParam().text, "t.topology");
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "topology-syntax");
    EXPECT_EQ(result.error().location.file, "t.topology");
    EXPECT_EQ(result.error().location.line, GetParam().line);
    EXPECT_EQ(result.error().location.column, GetParam().column);
    EXPECT_NE(result.error().message.find(GetParam().says), std::string::npos)
        << result.error().message;
}

INSTANTIATE_TEST_SUITE_P(Bad, TopologyTextErrors,
    testing::Values(BadText { "", 1, 1, "no line `topology" },
        BadText { "node n\n", 1, 1, "first line" },
        BadText { "topology T d\ntopology U d\n", 2, 1, "second" },
        BadText { "topology\n", 1, 1, "class name" },
        BadText { "topology T d\n  producer p\n", 2, 3, "below a line `node" },
        BadText { "topology T d\n  node n\n  node n\n", 3, 8, "twice" },
        BadText { "topology T d\n  node n thread\n", 2, 10, "`thread`" },
        BadText { "topology T d\n  node n\n    stages p T\n", 3, 5, "`stages`" },
        BadText { "topology T d\n  node n\n    stage p\n", 3, 5, "entity class" },
        BadText {
            "topology T d\n  node n\n    stage p T overwritten=false\n", 3, 15, "`overwritten`" },
        BadText { "topology T d\n  node n\n    stage é T nullable=yes\n", 3, 15, "true or false" },
        BadText { "topology T d\n  node n\n    stage p T\n        nullabel\n", 4, 9, "`nullabel`" },
        BadText { "topology T d\n  node n\n    stage p T context=\n", 3, 15, "takes a key" },
        BadText {
            "topology T d\n  node n\n    stage p T consumer=a,,b\n", 3, 15, "beside the comma" },
        BadText { "topology T d\n  node %4\n", 2, 8, "hexadecimal" },
        BadText { "topology T d\n  node n\n    producer a b\n", 3, 5, "one method" }));
