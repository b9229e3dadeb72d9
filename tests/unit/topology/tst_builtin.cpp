// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/topology/requiredmethods.h"
#include "core/topology/topologyio.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace cs;
using namespace cs::topology;

namespace {

std::string readFile(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    EXPECT_TRUE(in) << path;
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

// Taken from the framework 2.0 by importing it.
Json reference()
{
    return parseJson(readFile(CS_TEST_DATA "/topologies.json")).value().at("topologies");
}

std::vector<std::string> texts(const Json &list)
{
    return list.is_null() ? std::vector<std::string>() : list.get<std::vector<std::string>>();
}

Topology fromReference(const Json &json)
{
    Topology topology { json.at("topology_class"), json.at("source_type"), {} };
    for (const Json &entry : json.at("nodes")) {
        Node node { entry.at("name"), entry.at("producer"), {}, texts(entry.at("children")),
            texts(entry.at("post_process")), entry.at("threads") };
        for (const Json &s : entry.at("stages")) {
            Stage stage;
            stage.type = s.at("type_");
            stage.processor = s.at("processor");
            if (!s.at("context").is_null())
                stage.context = s.at("context").get<std::string>();
            if (!s.at("consumer").is_null())
                stage.consumer = texts(s.at("consumer"));
            stage.nullable = s.at("nullable");
            stage.mustReturn = s.at("must_return");
            stage.overwrite = s.at("overwrite");
            stage.storeAllInContext = s.at("store_all_in_context");
            stage.clearContext = s.at("clear_context");
            stage.storeFqn = s.at("store_fqn");
            node.stages.push_back(stage);
        }
        topology.nodes.push_back(std::move(node));
    }
    return topology;
}

} // namespace

TEST(Builtin, AreTheFrameworks)
{
    const Json all = reference();
    ASSERT_EQ(all.size(), 11u);
    EXPECT_EQ(builtinTopologies().size(), all.size());
    for (const Json &json : all) {
        const std::string sourceType = json.at("source_type");
        const Topology *topology = builtinTopology(sourceType);
        ASSERT_TRUE(topology) << sourceType;
        EXPECT_EQ(toText(*topology), toText(fromReference(json)));
        EXPECT_EQ(*topology, fromReference(json));
        std::vector<std::string> roots;
        for (const Node *root : topology->roots())
            roots.push_back(root->name);
        EXPECT_EQ(roots, texts(json.at("root_nodes"))) << sourceType;
    }
}

TEST(Builtin, FilesAreCanonical)
{
    for (const Topology &topology : builtinTopologies()) {
        std::string name = topology.sourceType;
        if (const auto slash = name.find('/'); slash != std::string::npos)
            name[slash] = '_';
        const std::string file
            = readFile(CS_SOURCE_DIR "/core/topology/builtin/" + name + ".topology");
        EXPECT_EQ(file.substr(std::min(file.find("topology "), file.size())), toText(topology));
    }
}

TEST(Builtin, RequiredMethodsAreTheFrameworks)
{
    for (const Json &json : reference()) {
        const std::string sourceType = json.at("source_type");
        const RequiredMethods *required = requiredMethods(sourceType);
        ASSERT_TRUE(required) << sourceType;
        RequiredMethods expected { sourceType, json.at("source_base"), {} };
        for (const Json &method : json.at("abstract_methods"))
            expected.methods.push_back({ method.at("name"), method.at("defined_in") });
        EXPECT_EQ(*required, expected) << sourceType;
    }
    EXPECT_TRUE(requiredMethods("database")->contains("yield_table"));
    EXPECT_FALSE(requiredMethods("database")->contains("yield_table_tags"));
    EXPECT_EQ(requiredMethods("dbt"), requiredMethods("database/dbt"));
    EXPECT_EQ(requiredMethods(""), nullptr);
    EXPECT_EQ(builtinTopology("warehouse"), nullptr);
}

TEST(Builtin, RequiredMethodsTextMustBeWellFormed)
{
    for (const char *text : { "  method\n", "database\n", "database Base\n  a b c\n" }) {
        const auto result = parseRequiredMethods(text, "f");
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(result.error().code, "required-methods-syntax");
    }
}
