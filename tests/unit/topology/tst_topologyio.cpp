// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/topologyio.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::topology;

namespace {

Topology sample()
{
    return parseTopology("topology T database\n"
                         "  node root\n"
                         "    producer get_services\n"
                         "    stage yield_s DatabaseService context=s must_return overwrite=false\n"
                         "    children a gone\n"
                         "    post_process done\n"
                         "  node a threads\n"
                         "    producer get_a\n"
                         "    stage yield_a A context=a consumer=s clear_context\n"
                         "    children a\n"
                         "  node lost\n"
                         "    producer get_lost\n"
                         "    stage yield_lost L consumer=s\n")
        .value();
}

} // namespace

TEST(TopologyJson, IsTheContract)
{
    EXPECT_EQ(dumpJson(toJson(sample())),
        R"({"name":"T","sourceType":"database","roots":["root"],"nodes":[)"
        R"({"name":"root","producer":"get_services","children":["a","gone"],"postProcess":["done"],)"
        R"("threads":false,"stages":[{"type":"DatabaseService","processor":"yield_s","context":"s",)"
        R"("consumer":null,"nullable":false,"mustReturn":true,"overwrite":false,)"
        R"("storeAllInContext":false,"clearContext":false,"storeFqn":false}]},)"
        R"({"name":"a","producer":"get_a","children":["a"],"postProcess":[],"threads":true,"stages":[)"
        R"({"type":"A","processor":"yield_a","context":"a","consumer":["s"],"nullable":false,)"
        R"("mustReturn":false,"overwrite":true,"storeAllInContext":false,"clearContext":true,)"
        R"("storeFqn":false}]},)"
        R"({"name":"lost","producer":"get_lost","children":[],"postProcess":[],"threads":false,)"
        R"("stages":[{"type":"L","processor":"yield_lost","context":null,"consumer":["s"],)"
        R"("nullable":false,"mustReturn":false,"overwrite":true,"storeAllInContext":false,)"
        R"("clearContext":false,"storeFqn":false}]}]})");
}

TEST(TopologyJson, ComesBack)
{
    for (const Topology &topology : builtinTopologies()) {
        const auto back = topologyFromJson(toJson(topology));
        ASSERT_TRUE(back) << toText(back.error());
        EXPECT_EQ(*back, topology);
    }
    const auto back = topologyFromJson(toJson(sample()));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, sample());
}

TEST(TopologyJson, WrongShapesAreErrors)
{
    for (const char *text :
        { "[]", "{}", R"({"name":1,"nodes":[]})", R"({"name":"T","nodes":{}})",
            R"({"name":"T","nodes":[{"name":"n","producer":"p"}]})",
            R"({"name":"T","nodes":[{"name":"n","producer":"p","stages":[1]}]})",
            R"({"name":"T","nodes":[{"name":"n","producer":"p","stages":[],"children":[1]}]})",
            R"({"name":"T","nodes":[{"name":"n","producer":"p","stages":[],"threads":"yes"}]})" }) {
        const auto result = topologyFromJson(parseJson(text).value());
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code, "topology-json");
    }
}

TEST(TopologyTree, ShowsWhatIsEnteredAndWhatIsNot)
{
    EXPECT_EQ(toTree(sample()),
        "T (database)\n"
        "root  ← get_services\n"
        "  · yield_s → DatabaseService  context=s  must_return  overwrite=false\n"
        "  a  threads  ← get_a\n"
        "    · yield_a → A  context=a  consumer=s  clear_context\n"
        "    a  (as above)\n"
        "  gone  (not declared)\n"
        "  post_process done\n"
        "never entered:\n"
        "lost  ← get_lost\n"
        "  · yield_lost → L  consumer=s\n");
}

TEST(TopologyDot, QuotesWhatNeedsIt)
{
    Topology t;
    t.name = "a \"b\"";
    t.nodes.push_back({ "x\\y", "p", {}, { "x\\y" }, {}, false });
    EXPECT_EQ(toDot(t),
        "digraph \"a \\\"b\\\"\" {\n  rankdir=LR;\n  node [shape=box];\n"
        "  \"x\\\\y\" [label=\"x\\\\y\\np\", style=bold];\n"
        "  \"x\\\\y\" -> \"x\\\\y\";\n}\n");
}

TEST(Topology, RootsAndKeys)
{
    const Topology t = parseTopology("topology T d\n node a\n  producer p\n node b\n  producer p\n"
                                     "  stage x X context=k consumer=\n  stage y Y context=l\n"
                                     "  stage z Z context=k\n")
                           .value();
    ASSERT_EQ(t.roots().size(), 1u); // no stages: a root; an empty consumer list: none
    EXPECT_EQ(t.roots()[0]->name, "a");
    EXPECT_EQ(t.contextKeys(), (std::vector<std::string> { "k", "l" }));
    EXPECT_EQ(t.find("c"), nullptr);
}
