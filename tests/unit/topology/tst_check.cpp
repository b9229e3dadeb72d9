// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/check.h"
#include "core/topology/topologyio.h"

#include <gtest/gtest.h>

using namespace cs;
using namespace cs::topology;

namespace {

using Found = std::vector<std::pair<std::string, std::string>>; // code, path

Found found(std::string_view text, const std::function<bool(std::string_view)> &hasMethod = {})
{
    auto topology = parseTopology(text);
    EXPECT_TRUE(topology) << (topology ? "" : toText(topology.error()));
    Found result;
    for (const Problem &problem : check(topology.value_or(Topology()), hasMethod)) {
        EXPECT_FALSE(problem.message.empty());
        result.emplace_back(problem.code, problem.location.path);
    }
    return result;
}

constexpr std::string_view good = "topology T d\n"
                                  " node root\n  producer p\n  stage s S context=s\n  children a\n"
                                  " node a\n  producer q\n  stage t A context=a consumer=s\n"
                                  "  stage u B context=b consumer=s,a\n";

} // namespace

TEST(TopologyCheck, GoodHasNoProblems)
{
    EXPECT_EQ(found(good, [](std::string_view) { return true; }), Found());
}

TEST(TopologyCheck, BuiltinHaveNoStructuralProblems)
{
    for (const Topology &topology : builtinTopologies()) {
        for (const Problem &problem : check(topology))
            ADD_FAILURE() << topology.name << ": " << problem.code << ' ' << problem.message;
    }
}

TEST(TopologyCheck, UnknownChild)
{
    EXPECT_EQ(found("topology T d\n node root\n  producer p\n  children gone\n"),
        (Found { { "unknown-child", "root" } }));
}

TEST(TopologyCheck, UnknownMethods)
{
    EXPECT_EQ(found("topology T d\n node root\n  producer p\n  stage s S\n  post_process x y\n",
                  [](std::string_view method) { return method == "x"; }),
        (Found { { "unknown-method", "root.p" }, { "unknown-method", "root.s" },
            { "unknown-method", "root.y" } }));
}

TEST(TopologyCheck, AChildThatIsARootRunsTwice)
{
    EXPECT_EQ(
        found("topology T d\n node root\n  producer p\n  stage s S context=s\n  children a b\n"
              " node a\n  producer q\n  stage t A\n"
              " node b\n  producer q\n  stage u B consumer=s\n  children a\n"),
        (Found { { "accidental-root", "a" } }));
}

TEST(TopologyCheck, NoRoot)
{
    EXPECT_EQ(found("topology T d\n node a\n  producer p\n  stage s S consumer=\n"),
        (Found { { "no-root", "" } }));
    EXPECT_EQ(found("topology T d\n"), (Found { { "no-root", "" } }));
}

TEST(TopologyCheck, Cycles)
{
    EXPECT_EQ(found("topology T d\n node root\n  producer p\n  children a\n"
                    " node a\n  producer p\n  stage s S consumer=\n  children b\n"
                    " node b\n  producer p\n  stage s S consumer=\n  children a b\n"),
        (Found { { "cycle", "a" }, { "cycle", "b" } }));
}

TEST(TopologyCheck, ALongChainIsNoTrouble)
{
    constexpr int length = 2000;
    Topology topology;
    for (int i = 0; i < length; ++i) {
        Stage stage;
        stage.type = "T";
        stage.processor = "s";
        if (i > 0)
            stage.consumer.emplace();
        Node node { "n" + std::to_string(i), "p", { stage }, {}, {}, false };
        if (i + 1 < length)
            node.children = { "n" + std::to_string(i + 1) };
        topology.nodes.push_back(std::move(node));
    }
    EXPECT_TRUE(check(topology).empty());
    topology.nodes.back().children = { "n0" };
    ASSERT_FALSE(check(topology).empty());
    EXPECT_EQ(check(topology)[1].code, "cycle"); // after accidental-root
}

TEST(TopologyCheck, ConsumersMustBeFilledAbove)
{
    // b is filled by a later stage; s only on one of two ways to c.
    EXPECT_EQ(
        found("topology T d\n node root\n  producer p\n  stage s S context=s\n  children a c\n"
              " node other\n  producer p\n  stage o O\n  children c\n"
              " node a\n  producer q\n  stage t A context=a consumer=s,b\n"
              "  stage u B context=b consumer=s\n"
              " node c\n  producer q\n  stage v C context=c consumer=s\n"
              "  stage w C consumer=nothing\n"),
        (Found { { "unfilled-consumer", "a.t" }, { "unfilled-consumer", "c.v" } }));
}

TEST(TopologyCheck, UnreachableNodes)
{
    EXPECT_EQ(found("topology T d\n node root\n  producer p\n"
                    " node a\n  producer q\n  stage t A consumer=s\n  children b\n"
                    " node b\n  producer q\n  stage t A consumer=s\n"),
        (Found { { "unreachable-node", "a" }, { "unreachable-node", "b" } }));
}
