// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/edits.h"
#include "core/workflow/workflow.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

Environment nothingSet()
{
    return [](std::string_view) { return std::nullopt; };
}

constexpr std::string_view good = R"(source:
  type: sqlite
  serviceName: music
  serviceConnection:
    config:
      type: SQLite
      databaseMode: music.db
      database: chinook
  sourceConfig:
    config:
      type: DatabaseMetadata
      includeViews: true
      tableFilterPattern:
        includes:
          - ^alb
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  loggerLevel: INFO
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
    authProvider: openmetadata
    securityConfig:
      jwtToken: abc
)";

std::string changed(std::string_view from, std::string_view to)
{
    std::string text(good);
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string applied(const std::string &text, const Fix &fix)
{
    return patched(text, toPatches(text, fix.edits));
}

struct Row
{
    const char *from; // of the good file
    const char *to;
    const char *code;
    Severity severity;
    int line;
    int column;
    const char *path;
    const char *says;
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.from << " -> " << row.to;
}

constexpr Severity E = Severity::Error;
constexpr Severity W = Severity::Warning;

} // namespace

TEST(Validate, AGoodFileHasNothingToSay)
{
    for (const Diagnostic &d : validateWorkflow(good, "c.yaml", nothingSet()))
        ADD_FAILURE() << toText(toError(d));
}

class Mistake : public testing::TestWithParam<Row>
{
};

TEST_P(Mistake, IsOneDiagnosticAtItsPlace)
{
    const Row &row = GetParam();
    const std::string text = changed(row.from, row.to);
    const auto all = validateWorkflow(text, "c.yaml", nothingSet());
    std::string listed;
    for (const Diagnostic &d : all)
        listed += toText(toError(d)) + '\n';
    ASSERT_EQ(all.size(), 1u) << listed;
    const Diagnostic &d = all[0];
    EXPECT_EQ(d.code, row.code) << listed;
    EXPECT_EQ(d.severity, row.severity) << listed;
    EXPECT_EQ(d.location.line, row.line) << listed;
    EXPECT_EQ(d.location.column, row.column) << listed;
    EXPECT_EQ(d.location.path, row.path) << listed;
    EXPECT_NE(d.message.find(row.says), std::string::npos) << listed;
    EXPECT_EQ(d.location.file, "c.yaml");
    for (const Fix &fix : d.fixes)
        EXPECT_FALSE(hasErrors(validateWorkflow(applied(text, fix), "c.yaml", nothingSet())))
            << fix.title;

    const auto read = readWorkflow(text, "c.yaml", nothingSet());
    EXPECT_EQ(read.has_value(), row.severity != E);
    if (!read) {
        EXPECT_EQ(read.error().code, row.code);
    }
}

INSTANTIATE_TEST_SUITE_P(Frame, Mistake,
    testing::Values(
        Row { "workflowConfig:\n", "ingestionPipelineFqn: x\nworkflowConfig:\n", "unknown-key", E,
            19, 1, "ingestionPipelineFqn", "Did you mean `ingestionPipelineFQN`?" },
        Row { "workflowConfig:\n", "processors: {type: x}\nworkflowConfig:\n", "unknown-key", E, 19,
            1, "processors", "Did you mean `processor`?" },
        Row { "workflowConfig:\n", "qwertz: 1\nworkflowConfig:\n", "unknown-key", E, 19, 1,
            "qwertz", "It takes source" },
        Row { "sink:\n  type: metadata-rest\n  config: {}\n", "", "missing-key", W, 1, 1, "sink",
            "no `sink`" },
        Row { "  config: {}\n", "", "missing-key", W, 17, 3, "sink.config", "config: {}" },
        Row { "  config: {}\n", "  config: []\n", "wrong-type", E, 18, 11, "sink.config",
            "a mapping" },
        Row { "loggerLevel: INFO", "loggerLevel: INFOO", "bad-enum", E, 20, 16,
            "workflowConfig.loggerLevel", "Did you mean `INFO`?" },
        Row { "loggerLevel: INFO", "raiseOnError: maybe", "wrong-type", E, 20, 17,
            "workflowConfig.raiseOnError", "true or false" },
        Row { "loggerLevel: INFO", "successThreshold: many", "wrong-type", E, 20, 21,
            "workflowConfig.successThreshold", "whole number" },
        Row { "hostPort: http://localhost:8585/api", "hostPort: localhost:8585/api", "bad-format",
            W, 22, 15, "workflowConfig.openMetadataServerConfig.hostPort", "http://" },
        Row { "http://localhost:8585/api", "http://localhost:8585", "bad-format", W, 22, 15,
            "workflowConfig.openMetadataServerConfig.hostPort", "/api" },
        Row { "authProvider: openmetadata", "authProvider: openMetadata", "bad-enum", E, 23, 19,
            "workflowConfig.openMetadataServerConfig.authProvider",
            "Did you mean `openmetadata`?" },
        Row { "    securityConfig:\n      jwtToken: abc\n", "", "missing-key", W, 22, 5,
            "workflowConfig.openMetadataServerConfig.securityConfig", "needs a token" },
        Row { "jwtToken: abc", "jwtToken: 12", "wrong-type", E, 25, 17,
            "workflowConfig.openMetadataServerConfig.securityConfig.jwtToken", "must be a text" },
        Row { "    hostPort: http://localhost:8585/api\n", "", "missing-key", E, 22, 5,
            "workflowConfig.openMetadataServerConfig.hostPort", "must have the key `hostPort`" },
        Row { "loggerLevel: INFO", "loggerLevel: INFO\n  loggerLevel: INFO", "duplicate-key", W, 21,
            3, "", "line 20" }));

INSTANTIATE_TEST_SUITE_P(Source, Mistake,
    testing::Values(Row { "  type: sqlite\n", "", "missing-key", E, 2, 3, "source.type",
                        "must have the key `type`" },
        Row { "  serviceName: music\n", "", "missing-key", E, 2, 3, "source.serviceName",
            "serviceName" },
        Row { "serviceName: music", "servicename: music", "unknown-key", E, 3, 3,
            "source.servicename", "Did you mean `serviceName`?" },
        Row { "serviceName: music", "serviceName: 012", "wrong-type", E, 3, 16,
            "source.serviceName", "a whole number" },
        Row { "serviceName: music", "serviceName: no", "wrong-type", E, 3, 16, "source.serviceName",
            "a boolean" },
        Row { "serviceName: music", "serviceName: 2024-01-31", "wrong-type", E, 3, 16,
            "source.serviceName", "a date" },
        Row { "serviceName: music", "serviceName: ${SERVICE}", "unresolved-env", W, 3, 16,
            "source.serviceName", "SERVICE" },
        Row { "type: SQLite\n", "type: sqlite\n", "bad-discriminator", E, 6, 13,
            "source.serviceConnection.config.type", "Did you mean `SQLite`?" },
        Row { "      type: SQLite\n", "", "missing-key", E, 6, 7,
            "source.serviceConnection.config.type", "SQLite" },
        Row { "databaseMode: music.db", "databasemode: music.db", "unknown-key", E, 7, 7,
            "source.serviceConnection.config.databasemode", "Did you mean `databaseMode`?" },
        Row { "database: chinook", "password: 12", "wrong-type", E, 8, 17,
            "source.serviceConnection.config.password", "a whole number" },
        Row { "type: sqlite\n", "type: postgres\n", "bad-discriminator", E, 6, 13,
            "source.serviceConnection.config.type", "must match" },
        Row { "  serviceConnection:\n    config:",
            "  serviceConnection:\n    konfig: 1\n    config:", "unknown-key", E, 5, 5,
            "source.serviceConnection.konfig", "It takes config" },
        Row { "type: DatabaseMetadata", "type: DatabaseMetaData", "bad-discriminator", E, 11, 13,
            "source.sourceConfig.config.type", "Did you mean `DatabaseMetadata`?" },
        Row { "includeViews: true", "includeView: true", "unknown-key", E, 12, 7,
            "source.sourceConfig.config.includeView", "Did you mean `includeViews`?" },
        Row { "includeViews: true", "includeViews:", "suspicious-scalar", W, 12, 20,
            "source.sourceConfig.config.includeViews", "counts as false" },
        Row { "includeViews: true", "jsonSchemaSampleSize: 1001", "bad-value", E, 12, 29,
            "source.sourceConfig.config.jsonSchemaSampleSize", "from 1 to 1000" },
        Row { "          - ^alb\n", "          - (alb\n", "bad-regex", E, 15, 13,
            "source.sourceConfig.config.tableFilterPattern", "(alb" },
        Row { "          - ^alb\n", "          - *alb\n", "syntax", E, 15, 13, "", "" },
        Row { "          - ^alb\n", "          - 12\n", "wrong-type", E, 15, 13,
            "source.sourceConfig.config.tableFilterPattern.includes[0]", "a text" },
        Row { "        includes:\n          - ^alb\n", "        includes: ^alb\n", "wrong-type", E,
            14, 19, "source.sourceConfig.config.tableFilterPattern.includes", "a list" },
        Row { "        includes:\n          - ^alb\n",
            "        includes: [a]\n        excludes: [a]\n", "filter-conflict", W, 15, 20,
            "source.sourceConfig.config.tableFilterPattern", "exclude wins" },
        Row { "        includes:\n", "        include:\n", "unknown-key", E, 14, 9,
            "source.sourceConfig.config.tableFilterPattern.include", "Did you mean `includes`?" }));

TEST(Validate, WhatTheFrameworkAcceptsPasses)
{
    for (const char *line : { "includeViews: 'false'", "includeViews: 1", "includeViews: off",
             "queryLogDuration: '5.0'", "queryLogDuration: '1_0'", "queryLogDuration: true",
             "threads: 2.0", "tableFilterPattern: null",
             "ownerConfig: {default: me, table: {a: [b]}}", "incremental: {enabled: yes}" }) {
        for (const Diagnostic &d : validateWorkflow(
                 changed("includeViews: true", line).replace(0, 0, ""), "c.yaml", nothingSet()))
            EXPECT_EQ(d.code, "duplicate-key") << line << ": " << d.message;
    }
}

TEST(Validate, OtherConnectorsAreTakenAsTheyAre)
{
    const std::string text = R"(source:
  type: mysql
  serviceName: s
  serviceConnection: {config: {type: Mysql, whatever: [1]}}
  sourceConfig: {config: {type: DatabaseMetadata}}
sink: {type: metadata-rest, config: {}}
workflowConfig: {openMetadataServerConfig: {hostPort: 'http://h/api'}}
)";
    EXPECT_TRUE(validateWorkflow(text, "c.yaml", nothingSet()).empty());
}

TEST(Validate, AConnectorOfOnesOwnHasAnyName)
{
    const std::string text = R"(source:
  type: ledger
  serviceName: s
  serviceConnection: {config: {type: CustomDatabase}}
  sourceConfig: {config: {type: DatabaseMetadata}}
sink: {type: metadata-rest, config: {}}
workflowConfig: {openMetadataServerConfig: {hostPort: 'http://h/api'}}
)";
    EXPECT_TRUE(validateWorkflow(text, "c.yaml", nothingSet()).empty());
    EXPECT_TRUE(readWorkflow(text, "c.yaml", nothingSet()));
}

TEST(Validate, SeveralMistakesAreSeveralDiagnosticsInOrder)
{
    std::string text = changed("includeViews: true", "includeView: true");
    text.replace(text.find("sqlite"), 6, "sqlite\n  oops: 1");
    const auto all = validateWorkflow(text, "c.yaml", nothingSet());
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].location.path, "source.oops");
    EXPECT_EQ(all[1].location.path, "source.sourceConfig.config.includeView");
}

TEST(Validate, DocumentsOfTheWrongShape)
{
    for (const char *text : { "", "# nothing\n", "- a\n", "text\n", "12\n" }) {
        const auto all = validateWorkflow(text, "c.yaml", nothingSet());
        ASSERT_EQ(all.size(), 1u) << text;
        EXPECT_EQ(all[0].code, "wrong-type") << text;
    }
    for (const char *text :
        { "source: 1\n", "source: {}\n", "source:\nworkflowConfig:\n", "{}", "workflowConfig: []\n",
            "source: {type: [], sourceConfig: [], serviceConnection: 3}\n" }) {
        EXPECT_TRUE(hasErrors(validateWorkflow(text, "c.yaml", nothingSet()))) << text;
        EXPECT_FALSE(readWorkflow(text, "c.yaml", nothingSet())) << text;
    }
}

TEST(Validate, NoSecretIsEverQuoted)
{
    for (const std::string &text :
        { changed("jwtToken: abc", "jwtToken: 19831983"),
            changed("database: chinook", "password: [19831983]"),
            changed("database: chinook", "password: 19831983"),
            changed("hostPort: http://localhost:8585/api", "hostPort: ftp://me:19831983@h/api") }) {
        for (const Diagnostic &d : validateWorkflow(text, "c.yaml", nothingSet()))
            EXPECT_EQ(d.message.find("19831983"), std::string::npos) << d.message;
    }
}

TEST(Validate, JsonIsTheContract)
{
    const std::string text = changed("includeViews: true", "includeView: true");
    const std::string json
        = dumpJson(toJson("c.yaml", validateWorkflow(text, "c.yaml", nothingSet())));
    EXPECT_EQ(json,
        R"({"file":"c.yaml","valid":false,"diagnostics":[{"severity":"error",)"
        R"("code":"unknown-key","message":"`includeView` is no key of `source.sourceConfig.)"
        R"(config`. Did you mean `includeViews`?","path":"source.sourceConfig.config.includeView",)"
        R"("line":12,"column":7,"endLine":12,"endColumn":18,"fixes":[{"title":"Change to )"
        R"(`includeViews`","edits":[{"line":12,"column":7,"endLine":12,"endColumn":18,)"
        R"("text":"includeViews"}]}]}]})");
    EXPECT_EQ(dumpJson(toJson("c.yaml", {})), R"({"file":"c.yaml","valid":true,"diagnostics":[]})");
}

TEST(Validate, JsonConfigs)
{
    const std::string text
        = R"({"source":{"type":"sqlite","serviceName":"s","serviceConnection":{"config":{"type":"SQLite"}},
"sourceConfig":{"config":{"includeVews":true}}},"sink":{"type":"metadata-rest","config":{}},
"workflowConfig":{"openMetadataServerConfig":{"hostPort":"http://h/api"}}})";
    const auto all = validateWorkflow(text, "c.json", nothingSet());
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0].code, "unknown-key");
    EXPECT_EQ(all[0].location.line, 2);
    EXPECT_EQ(all[0].location.column, 27);
}
