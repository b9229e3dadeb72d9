// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/assist.h"
#include "core/workflow/workflow.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

// `|` is the cursor.
std::vector<Completion> completed(std::string text, CompletionContext context = {})
{
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    return complete(text, "c.yaml", cursor, context);
}

std::string labels(const std::vector<Completion> &all)
{
    std::string out;
    for (const Completion &one : all)
        out += (out.empty() ? "" : " ") + one.label;
    return out;
}

std::string chosen(std::string text, std::string_view label)
{
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    for (const Completion &one : complete(text, "c.yaml", cursor, {})) {
        if (one.label == label)
            return patched(text, { one.patch });
    }
    return "not offered";
}

ValidationOptions nothingSet()
{
    ValidationOptions options;
    options.environment = [](std::string_view) { return std::nullopt; };
    return options;
}

constexpr const char *half = R"(source:
  type: sqlite
  serviceName: music
  serviceConnection:
    config:
      type: SQLite
      |
  sourceConfig:
    config:
      type: DatabaseMetadata
workflowConfig:
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
)";

} // namespace

TEST(Complete, KeysOfThePlaceThatAreNotThereYet)
{
    const std::string all = labels(completed(half));
    EXPECT_NE(all.find("databaseMode"), std::string::npos) << all;
    EXPECT_NE(all.find("connectionArguments"), std::string::npos) << all;
    EXPECT_EQ(all.find("type"), std::string::npos) << all;
    EXPECT_EQ(all.find("serviceName"), std::string::npos) << all;
    EXPECT_EQ(
        labels(completed("source:\n  type: sqlite\n  serv|\n")), "serviceName serviceConnection");
    EXPECT_EQ(labels(completed("so|")), "source processor");
}

TEST(Complete, RequiredKeysComeFirst)
{
    const auto all = completed("source:\n  |\n");
    ASSERT_GE(all.size(), 2u);
    EXPECT_TRUE(all[0].required);
    EXPECT_EQ(all[0].label, "type");
    EXPECT_EQ(all[1].label, "sourceConfig");
    EXPECT_EQ(all.back().kind, Completion::Kind::Skeleton);
}

TEST(Complete, ValuesByTheDiscriminatorsAroundThem)
{
    EXPECT_EQ(labels(completed("workflowConfig:\n  loggerLevel: |\n")), "DEBUG INFO WARN ERROR");
    EXPECT_EQ(labels(completed("workflowConfig:\n  loggerLevel: IN|\n")), "INFO");
    EXPECT_EQ(labels(completed("workflowConfig:\n  raiseOnError: |\n")), "true false");
    const std::string types = labels(completed("source:\n  type: sql|\n"));
    EXPECT_NE(types.find("sqlite"), std::string::npos) << types;
    EXPECT_NE(types.find("mysql"), std::string::npos) << types;
    EXPECT_EQ(types.find("tableau"), std::string::npos) << types;
    const std::string pipelines
        = labels(completed("source:\n  sourceConfig:\n    config:\n      type: Data|\n"));
    EXPECT_NE(pipelines.find("DatabaseMetadata"), std::string::npos) << pipelines;
    EXPECT_NE(pipelines.find("DatabaseLineage"), std::string::npos) << pipelines;
}

TEST(Complete, ListsAndVariables)
{
    CompletionContext context;
    context.variables = { "DB_PASSWORD", "HOME" };
    EXPECT_EQ(
        labels(completed("source:\n  serviceConnection:\n    config:\n      type: SQLite\n      "
                         "password: ${DB|\n",
            context)),
        "${DB_PASSWORD}");
    EXPECT_EQ(labels(completed("workflowConfig: # lo|\n")), "");
}

TEST(Complete, ChoosingGivesTextThatReads)
{
    EXPECT_EQ(
        chosen("workflowConfig:\n  logg|\n", "loggerLevel"), "workflowConfig:\n  loggerLevel: \n");
    EXPECT_EQ(chosen("workflowConfig:\n  logg|: INFO\n", "loggerLevel"),
        "workflowConfig:\n  loggerLevel: INFO\n");
    EXPECT_EQ(chosen("workflowConfig:\n  loggerLevel: DE| # why\n", "DEBUG"),
        "workflowConfig:\n  loggerLevel: DEBUG # why\n");
    EXPECT_EQ(chosen("source:\n  serviceC|\n", "serviceConnection"),
        "source:\n  serviceConnection:\n    \n");
    EXPECT_EQ(chosen("source:\n  sourceConfig:\n    config:\n      type: DatabaseMetadata\n      "
                     "tableF|\n",
                  "tableFilterPattern"),
        "source:\n  sourceConfig:\n    config:\n      type: DatabaseMetadata\n      "
        "tableFilterPattern:\n        \n");
}

TEST(Complete, WhereverTheCursorStands)
{
    std::string text = half;
    text.erase(text.find('|'), 1);
    for (std::size_t at = 0; at <= text.size() + 2; ++at) {
        for (const Completion &one : complete(text, "c.yaml", at, {})) {
            EXPECT_LE(one.patch.from, one.patch.to);
            EXPECT_LE(one.patch.to, text.size());
        }
    }
    EXPECT_TRUE(complete("a: [", "c.yaml", 4, {}).empty());
    EXPECT_TRUE(complete("", "c.yaml", 99, {}).size() > 1);
}

TEST(Hover, SaysWhatTheSchemaSays)
{
    const std::string text = "workflowConfig:\n  loggerLevel: INFO\n  successThreshold: 90\n";
    const Validation validation(text, "c.yaml", nothingSet());
    const auto about = hover(validation, text.find("loggerLevel") + 2);
    ASSERT_TRUE(about);
    EXPECT_EQ(about->path, "workflowConfig.loggerLevel");
    EXPECT_EQ(about->type, "one of DEBUG, INFO, WARN or ERROR");
    EXPECT_EQ(about->fallback, "INFO");
    EXPECT_FALSE(about->required);
    EXPECT_NE(about->schema.find("2.0"), std::string::npos);
    const auto value = hover(validation, text.find("90"));
    ASSERT_TRUE(value);
    EXPECT_EQ(value->path, "workflowConfig.successThreshold");
    EXPECT_EQ(value->type, "whole number");
    EXPECT_FALSE(hover(validation, text.size() + 5));
    EXPECT_FALSE(hover(Validation("a: [", "c.yaml", nothingSet()), 0));
}

TEST(Outline, KeysFoldsAndThePathOfTheCursor)
{
    const std::string text
        = "a:\n  b: 1\n  password: hush\n  c:\n    - x\n    - y\nd: https://u:hush@h/\n";
    const Validation validation(text, "c.yaml", nothingSet());
    ASSERT_TRUE(validation.root());
    const auto items = outline(*validation.root());
    ASSERT_EQ(items.size(), 2u);
    ASSERT_EQ(items[0].children.size(), 3u);
    EXPECT_EQ(items[0].children[1].detail, "***");
    EXPECT_EQ(items[1].detail.find("hush"), std::string::npos);
    EXPECT_EQ(items[0].children[2].children[1].name, "[1]");
    EXPECT_EQ(folds(*validation.root()), (std::vector<Fold> { { 1, 6 }, { 4, 6 } }));
    EXPECT_EQ(pathAt(*validation.root(), text.find("- y") + 2),
        (std::vector<std::string> { "a", "c", "[1]" }));
}

TEST(Format, ChangesOnlyWhatItMust)
{
    const std::string text = "a: 1  \nb: |\n  x  \n  y\n\nc: 'p  \n  q'\t\nd: 2";
    EXPECT_EQ(patched(text, formatting(text, "c.yaml")),
        "a: 1\nb: |\n  x  \n  y\n\nc: 'p  \n  q'\t\nd: 2\n");
    EXPECT_TRUE(formatting("a: [ \n", "c.yaml").empty());
}

TEST(NewConfig, IsValidForEveryConnector)
{
    const WorkflowSchema schema = WorkflowSchema::builtIn();
    ASSERT_GT(schema.connectors().size(), 90u);
    for (const auto &connector : schema.connectors()) {
        const std::string pipeline = connector.kind + "Metadata";
        const auto types = schema.sourceConfigTypes();
        if (std::find(types.begin(), types.end(), pipeline) == types.end())
            continue;
        for (const SkeletonSize size : { SkeletonSize::Minimal, SkeletonSize::Full }) {
            const auto text = newConfig(schema, connector.type, pipeline, size);
            ASSERT_TRUE(text) << connector.type;
            const Validation validation(*text, "c.yaml", nothingSet());
            for (const Diagnostic &d : validation.diagnostics())
                EXPECT_EQ(d.code, "unresolved-env") << connector.type << d.message << *text;
        }
    }
    EXPECT_EQ(newConfig(schema, "SQLit", "DatabaseMetadata").error().code, "not-found");
}

TEST(Versions, WhatAnotherOneWouldSay)
{
    const Json old = parseJson(R"({"type":"object","properties":{"source":{"type":"object",
        "properties":{"serviceConnection":{"type":"object"},"sourceConfig":{"type":"object"},
        "schedule":{"type":"string"}}}}})")
                         .value_or(Json());
    const auto from = WorkflowSchema::create(old, "old");
    ASSERT_TRUE(from);
    const auto changes
        = versionChanges("source: {schedule: daily, type: sqlite, sourceConfig: {}}\n"
                         "workflowConfig: {openMetadataServerConfig: {hostPort: "
                         "'http://h/api'}}\nsink: {type: metadata-rest, config: {}}\n",
            "c.yaml", *from, WorkflowSchema::builtIn(), nothingSet().environment);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].kind, VersionChange::Kind::Broken);
    EXPECT_EQ(changes[0].diagnostic.code, "unknown-key");
    ASSERT_FALSE(changes[0].diagnostic.fixes.empty());
}
