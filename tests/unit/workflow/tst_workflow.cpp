// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/workflow.h"

#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

Environment nothingSet()
{
    return [](std::string_view) { return std::nullopt; };
}

constexpr const char *text = R"(
x-defaults: &server
  hostPort: http://localhost:8585/api
)";

constexpr const char *good = R"(source:
  type: sqlite
  serviceName: music
  serviceConnection: {config: {type: SQLite, databaseMode: music.db}}
  sourceConfig: {config: {type: DatabaseMetadata, includeTables: 'no', threads: '4'}}
sink: {type: metadata-rest, config: {bulk: 1}}
ingestionPipelineFQN: a.b
workflowConfig:
  loggerLevel: DEBUG
  raiseOnError: off
  successThreshold: 75
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig: {jwtToken: topsecret}
    forceEntityOverwriting: true
)";

} // namespace

TEST(Workflow, IsReadIntoTypedValues)
{
    const auto result = readWorkflow(good, "c.yaml", nothingSet());
    ASSERT_TRUE(result) << toText(result.error());
    EXPECT_EQ(result->file, "c.yaml");
    EXPECT_EQ(result->source.type, "sqlite");
    EXPECT_EQ(result->source.serviceName, "music");
    EXPECT_EQ(
        dumpJson(result->source.connection), R"({"type":"SQLite","databaseMode":"music.db"})");
    EXPECT_EQ(dumpJson(result->source.config),
        R"({"type":"DatabaseMetadata","includeTables":false,"threads":4})");
    ASSERT_TRUE(result->sink);
    EXPECT_EQ(result->sink->type, "metadata-rest");
    EXPECT_EQ(jsonInt(result->sink->config, "bulk"), 1);
    EXPECT_FALSE(result->processor);
    EXPECT_EQ(result->ingestionPipelineFqn, "a.b");
    EXPECT_EQ(result->loggerLevel, "DEBUG");
    EXPECT_FALSE(result->raiseOnError);
    EXPECT_EQ(result->successThreshold, 75);
    EXPECT_EQ(result->server.hostPort, "http://localhost:8585/api");
    EXPECT_EQ(result->server.jwtToken, "topsecret");
    EXPECT_TRUE(result->server.forceEntityOverwriting);
    EXPECT_TRUE(result->server.storeServiceConnection);
    EXPECT_TRUE(result->remarks.empty());
}

TEST(Workflow, DigestKnowsNoSecrets)
{
    std::string other = good;
    other.replace(other.find("topsecret"), 9, "different");
    const auto a = readWorkflow(good, "c.yaml", nothingSet());
    const auto b = readWorkflow(other, "d.yaml", nothingSet());
    EXPECT_EQ(a->digest, b->digest);
    other.replace(other.find("music.db"), 8, "other.db");
    EXPECT_NE(readWorkflow(other, "d.yaml", nothingSet())->digest, a->digest);
}

TEST(Workflow, ExtraTopLevelKeysAreRefusedAsTheFrameworkDoes)
{
    const auto result = readWorkflow(std::string(text) + good, "c.yaml", nothingSet());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "unknown-key");
    EXPECT_EQ(result.error().location.line, 2);
}

TEST(Workflow, TheConnectionMayBeLeftOut)
{
    std::string without = good;
    const std::size_t at = without.find("  serviceConnection");
    without.erase(at, without.find('\n', at) + 1 - at);
    const auto result = readWorkflow(without, "c.yaml", nothingSet());
    ASSERT_TRUE(result) << toText(result.error());
    EXPECT_TRUE(result->source.connection.is_null());
}

TEST(Workflow, FilesThatCannotBeRead)
{
    EXPECT_EQ(readWorkflowFile("no/such/file.yaml").error().code, "not-found");
    EXPECT_EQ(readWorkflowFile(CS_TEST_DATA).error().code, "not-found");
    const std::string name = testing::TempDir() + "cs_workflow.txt";
    std::ofstream(name) << good;
    EXPECT_EQ(readWorkflowFile(name).error().code, "bad-value");
    std::remove(name.c_str());
}
