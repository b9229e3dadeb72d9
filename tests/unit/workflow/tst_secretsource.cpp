// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/envfile.h"
#include "core/workflow/secrets.h"
#include "core/workflow/secretsource.h"
#include "core/workflow/workflow.h"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

using namespace cs;
using namespace cs::workflow;

namespace {

Environment only(std::map<std::string, std::string, std::less<>> values)
{
    return [values](std::string_view name) -> std::optional<std::string> {
        const auto it = values.find(name);
        return it == values.end() ? std::nullopt : std::optional(it->second);
    };
}

class SecretSource : public testing::Test
{
protected:
    std::string write(const std::string &name, const std::string &text,
        std::filesystem::perms perms
        = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write)
    {
        const std::string file = m_folder.filePath(QString::fromStdString(name)).toStdString();
        std::ofstream(file) << text;
        std::filesystem::permissions(file, perms);
        return file;
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST(EnvFile, HasNamesAndValuesAsShellsDo)
{
    const auto entries
        = parseEnvText("\xef\xbb\xbf# comment\r\n\nA=plain # why\r\n export B='a # $x'\n"
                       "C=\"two\\nlines \\\"q\\\" \\x\" # c\nD=\nE = spaced out \nA=last\nF=a#b\n",
            ".env");
    ASSERT_TRUE(entries) << entries.error().message;
    std::string all;
    for (const EnvEntry &entry : *entries)
        all += entry.name + '@' + std::to_string(entry.line) + '=' + entry.value + '|';
    EXPECT_EQ(all, "B@4=a # $x|C@5=two\nlines \"q\" \\x|D@6=|E@7=spaced out|A@8=last|F@9=a#b|");
}

TEST(EnvFile, SaysWhichLineIsWrongAndNotWhatStandsThere)
{
    for (const char *text : { "A=1\nhunter2\n", "A=1\n2B=hunter2", "A=1\nB=\"hunter2",
             "A=1\nB='hunter2' x", "A=1\n=hunter2" }) {
        const auto entries = parseEnvText(text, "x/.env");
        ASSERT_FALSE(entries) << text;
        EXPECT_EQ(entries.error().code, "env-syntax");
        EXPECT_EQ(entries.error().location.line, 2) << text;
        EXPECT_EQ(toText(entries.error()).find("hunter2"), std::string::npos) << text;
    }
}

TEST_F(SecretSource, RefusesAFileThatOthersMayRead)
{
    using std::filesystem::perms;
    const auto own = perms::owner_read | perms::owner_write;
    SecretResolver resolver { only({}) };
    for (const perms more : { perms::group_read, perms::others_read, perms::others_write }) {
        const std::string file = write("open.env", "A=hunter2", own | more);
        const auto used = resolver.useFile(file);
        ASSERT_FALSE(used);
        EXPECT_EQ(used.error().code, "env-file-open");
        EXPECT_NE(used.error().message.find("chmod 600 '" + file + '\''), std::string::npos)
            << used.error().message;
        EXPECT_EQ(resolver.origin("A").kind, VariableOrigin::Kind::None);
    }
    EXPECT_EQ(
        resolver.useFile(m_folder.filePath(QStringLiteral("none")).toStdString()).error().code,
        "not-found");
    EXPECT_TRUE(resolver.useFile(write("open.env", "A=hunter2", own)));
}

TEST_F(SecretSource, TheNearerPlaceWinsAndIsNamed)
{
    SecretResolver resolver { only({ { "A", "from env" }, { "B", "é2" } }) };
    const std::string file = write(".env", "A=file\nC=file too\nD=f\n");
    ASSERT_TRUE(resolver.useFile(file));
    for (const char *name : { "A", "B", "C", "D" })
        resolver.setFromKeychain(name, "kept");
    resolver.setFromKeychain("E", "kept");
    resolver.setForSession("D", "said");

    EXPECT_EQ(resolver.origin("A").text(), "environment");
    EXPECT_EQ(resolver.origin("B").length, 2u);
    EXPECT_EQ(resolver.origin("C").text(), file + " line 2");
    EXPECT_EQ(resolver.origin("D").text(), "this session");
    EXPECT_EQ(resolver.origin("E").text(), "keychain: connector-studio/E");
    EXPECT_EQ(resolver.origin("F").kind, VariableOrigin::Kind::None);

    const Environment environment = resolver.environment();
    EXPECT_EQ(environment("C"), "file too");
    EXPECT_EQ(environment("E"), "kept");
    EXPECT_EQ(environment("D"), "said");
    EXPECT_FALSE(environment("F"));
    resolver.setForSession("D", {});
    EXPECT_EQ(environment("D"), "f");
    resolver.dropFile();
    EXPECT_EQ(environment("D"), "kept");
    EXPECT_EQ(resolver.origin("C").kind, VariableOrigin::Kind::Keychain);
}

// A value counts as secret by its key, by its name, or by where it comes from; a host does not.
TEST_F(SecretSource, WhatAWorkflowMustHideIsKnown)
{
    SecretResolver resolver { only(
        { { "HOST", "localhost:3306" }, { "PW", "hunter2 é" }, { "MY_TOKEN", "tok-123" } }) };
    resolver.setFromKeychain("OPTION", "kept-1");
    const std::string file = write("w.yaml", R"(source:
  type: customDatabase
  serviceName: shop
  serviceConnection:
    config:
      type: CustomDatabase
      sourcePythonClass: a.b.C
      connectionOptions:
        host: ${HOST}
        password: ${PW}
        header: x ${MY_TOKEN}
        other: ${OPTION}
        url: https://me:p%40ss1@host/x
        user: postgres
        pass: postgres
        pin: "1234"
        token: "987654"
  sourceConfig:
    config:
      type: DatabaseMetadata
sink:
  type: metadata-rest
  config: {}
workflowConfig:
  openMetadataServerConfig:
    hostPort: http://localhost:8585/api
)");
    const auto workflow = readWorkflowFile(file, resolver);
    ASSERT_TRUE(workflow) << workflow.error().message;
    std::vector<std::string> secrets = workflow->secrets;
    std::sort(secrets.begin(), secrets.end());
    EXPECT_EQ(secrets,
        (std::vector<std::string> {
            "987654", "hunter2 é", "kept-1", "p%40ss1", "p@ss1", "tok-123" }));
}
