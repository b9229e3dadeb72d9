// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/document.h"
#include "core/workflow/form.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

using namespace cs;
using namespace cs::workflow;

namespace {

Environment nothingSet()
{
    return [](std::string_view) { return std::nullopt; };
}

std::string read(const std::string &name)
{
    std::ifstream in(CS_TEST_DATA "/workflow/" + name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

struct Open
{
    explicit Open(std::string text)
        : document(*parseDocument(text, "c.yaml", nothingSet()))
        , form(WorkflowSchema::builtIn(), document.root)
    { }
    Field at(const char *path) const { return form.at(keyPath(path)).value(); }
    Document document;
    Form form;
};

std::vector<std::string> keys(const std::vector<Field> &fields)
{
    std::vector<std::string> out;
    for (const Field &field : fields)
        out.push_back(field.key);
    return out;
}

} // namespace

TEST(Form, SectionsOfAConfig)
{
    const Open open(read("valid-database-sqlite.yaml"));
    std::vector<std::string> ids;
    for (const FormSection &section : open.form.sections()) {
        ids.push_back(section.id);
        EXPECT_FALSE(section.fields.empty()) << section.id;
    }
    EXPECT_EQ(ids,
        (std::vector<std::string> {
            "source", "connection", "sourceConfig", "filters", "sink", "workflowConfig", "more" }));
}

TEST(Form, FieldsAreOfTheirKind)
{
    const Open open(
        "source:\n  type: sqlite\n  serviceConnection:\n    config:\n      type: SQLite\n"
        "      connectionOptions: {a: b}\n  sourceConfig:\n    config:\n"
        "      type: DatabaseMetadata\n      includeViews: yes\n"
        "workflowConfig:\n  loggerLevel: DEBUG\n");
    EXPECT_EQ(open.at("source.serviceConnection.config.password").kind, FieldKind::Secret);
    EXPECT_EQ(open.at("source.serviceConnection.config.hostPort").kind, FieldKind::Text);
    EXPECT_EQ(open.at("source.serviceConnection.config.connectionOptions").kind, FieldKind::Table);
    EXPECT_EQ(open.at("source.sourceConfig.config.includeViews").kind, FieldKind::Switch);
    EXPECT_EQ(open.at("source.sourceConfig.config.threads").kind, FieldKind::Whole);
    const Field level = open.at("workflowConfig.loggerLevel");
    EXPECT_EQ(level.kind, FieldKind::Options);
    EXPECT_NE(std::find(level.options.begin(), level.options.end(), "ERROR"), level.options.end());
    const Field filter = open.at("source.sourceConfig.config.schemaFilterPattern");
    EXPECT_EQ(filter.kind, FieldKind::Group);
    EXPECT_FALSE(filter.isPresent());
    EXPECT_EQ(keys(open.form.below(filter)), (std::vector<std::string> { "includes", "excludes" }));
    EXPECT_EQ(open.form.below(filter)[0].kind, FieldKind::List);
    const Field mode = open.at("source.serviceConnection.config.databaseMode");
    ASSERT_TRUE(mode.fallback);
    EXPECT_EQ(*mode.fallback, ":memory:");
    const Field connection = open.at("source.serviceConnection.config");
    ASSERT_GE(connection.branch, 0);
    EXPECT_EQ(connection.branches[static_cast<std::size_t>(connection.branch)].label, "SQLite");
    EXPECT_GT(connection.branches.size(), 100u);
    EXPECT_FALSE(open.form.at(keyPath("source.nowhere")));
}

TEST(Form, RequiredThenPresentThenTheRest)
{
    const Open open("workflowConfig:\n  openMetadataServerConfig:\n    own: 1\n"
                    "    verifySSL: ignore\n    hostPort: http://h\n");
    const auto fields = open.form.below(open.at("workflowConfig.openMetadataServerConfig"));
    ASSERT_FALSE(fields.empty());
    EXPECT_EQ(fields[0].key, "hostPort");
    EXPECT_TRUE(fields[0].required);
    const auto names = keys(fields);
    const auto place = [&names](const char *key) {
        return std::find(names.begin(), names.end(), key) - names.begin();
    };
    EXPECT_LT(place("hostPort"), place("verifySSL"));
    EXPECT_LT(place("verifySSL"), place("own"));
    EXPECT_LT(place("own"), place("apiVersion"));
    const Field own = open.at("workflowConfig.openMetadataServerConfig.own");
    EXPECT_FALSE(own.known);
    const Field listed = fields[static_cast<std::size_t>(place("own"))];
    EXPECT_EQ(listed.kind, FieldKind::Yaml);
    EXPECT_EQ(listed.reason, "Not in the schema: no `own` is expected here.");
}

TEST(Form, WhatDoesNotFitIsYaml)
{
    const Open open("source:\n  sourceConfig:\n    config:\n      type: DatabaseMetadata\n"
                    "      schemaFilterPattern: [a]\n      includeViews: ${VIEWS}\n"
                    "      threads: ${THREADS}\n");
    EXPECT_EQ(open.at("source.sourceConfig.config.schemaFilterPattern").kind, FieldKind::Yaml);
    EXPECT_EQ(open.at("source.sourceConfig.config.schemaFilterPattern").reason,
        "A mapping is expected here.");
    EXPECT_EQ(open.at("source.sourceConfig.config.includeViews").kind, FieldKind::Yaml);
    EXPECT_EQ(open.at("source.sourceConfig.config.threads").kind, FieldKind::Whole);
}

TEST(Form, AliasedFieldsSayWhereTheyStand)
{
    const Open open(read("valid-database-snowflake-anchors.yaml"));
    EXPECT_EQ(open.at("source.sourceConfig.config.tableFilterPattern").locked,
        "This value stands in line 19, behind an anchor; change it there, or write it out here.");
    EXPECT_EQ(open.at("source.sourceConfig.config.databaseFilterPattern.excludes").locked,
        "This value stands in line 20, and a merge key (<<) brings it here; change it there, or "
        "write it out here.");
    EXPECT_EQ(open.at("source.sourceConfig.config.schemaFilterPattern.excludes").locked,
        "An alias in line 23 uses this value too, and would change with it; edit the text.");
    EXPECT_TRUE(
        open.at("source.sourceConfig.config.databaseFilterPattern.includes").locked.empty());
}

TEST(Form, PutMakesWhatIsMissingAbove)
{
    ConfigText text("source:\n  type: sqlite\n  sourceConfig:\n    config:\n"
                    "      type: DatabaseMetadata # kept\n      threads: 2\n",
        "c.yaml", nothingSet());
    const Open open(text.text());
    ASSERT_TRUE(put(text, keyPath("source.sourceConfig.config.schemaFilterPattern.includes"),
        Json { "^a$" }, [&](const KeyPath &map) { return open.form.order(map); }));
    EXPECT_EQ(text.text(),
        "source:\n  type: sqlite\n  sourceConfig:\n    config:\n"
        "      type: DatabaseMetadata # kept\n      schemaFilterPattern:\n        includes:\n"
        "          - ^a$\n      threads: 2\n");
    text.undo();
    EXPECT_FALSE(text.canUndo());
}

TEST(Form, ChoosingATypeKeepsWhatBothHave)
{
    ConfigText text(
        "source:\n  serviceConnection:\n    config:\n      type: CustomDatabase # mine\n"
        "      sourcePythonClass: a.B\n      connectionOptions: # both have it\n"
        "        k: v\n  type: custom\n",
        "c.yaml", nothingSet());
    const Open open(text.text());
    const KeyPath path { "source", "serviceConnection", "config" };
    const Field field = open.form.at(path).value();
    const auto sqlite = std::find_if(field.branches.begin(), field.branches.end(),
        [](const Field::Branch &one) { return one.label == "SQLite"; });
    ASSERT_NE(sqlite, field.branches.end());
    EXPECT_EQ(
        lostBy(*field.value, *sqlite->node), std::vector<std::string> { "sourcePythonClass" });
    ASSERT_TRUE(choose(text, path, *sqlite->node));
    EXPECT_EQ(text.text(),
        "source:\n  serviceConnection:\n    config:\n      type: SQLite # mine\n"
        "      connectionOptions: # both have it\n        k: v\n  type: custom\n");
    text.undo();
    EXPECT_FALSE(text.canUndo());
}

TEST(Form, RawYaml)
{
    ConfigText text("a: 1 # c\nb: 2\n", "c.yaml", nothingSet());
    ASSERT_TRUE(putYaml(text, { "a" }, "[x, 'y']"));
    EXPECT_EQ(text.text(), "a: [x, 'y'] # c\nb: 2\n");
    EXPECT_FALSE(putYaml(text, { "a" }, "[x"));
    ASSERT_TRUE(putYaml(text, { "a" }, "k: 1\nl: 2\n"));
    EXPECT_EQ(text.text().substr(text.text().size() - 5), "b: 2\n");
}

TEST(Form, Words)
{
    EXPECT_EQ(keyInWords("hostPort"), "Host port");
    EXPECT_EQ(keyInWords("awsAccessKeyId"), "AWS access key ID");
    EXPECT_EQ(keyInWords("ingestionPipelineFQN"), "Ingestion pipeline FQN");
    EXPECT_EQ(keyInWords("verifySSL"), "Verify SSL");
    EXPECT_EQ(typedValue(FieldKind::Whole, "12"), Json(12));
    EXPECT_EQ(typedValue(FieldKind::Whole, "${PORT}"), Json("${PORT}"));
    EXPECT_EQ(typedValue(FieldKind::Text, "12"), Json("12"));
}
