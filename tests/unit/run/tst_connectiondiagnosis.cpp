// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/shipped/shipped.h"
#include "core/run/connectiondiagnosis.h"
#include "core/run/connectiontest.h"
#include "core/workflow/workflow.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace cs;
using namespace cs::run;
using engine::ConnectionFault;

const Json connection = *parseJson(R"j({"type":"Postgres","username":"reader",
    "authType":{"password":"planted"},"hostPort":"db.example.com:5432","database":"shop",
    "databaseMode":"/data/shop.db"})j");

Json failure(std::string_view errors)
{
    return *parseJson("{\"errors\":[" + std::string(errors) + "]}");
}

struct Case
{
    const char *name;
    const char *errors;
    ConnectionFault fault;
    const char *says;
    const char *key;
};

// As drivers say it; recorded from psycopg2, PyMySQL, requests, boto3 and sqlite3.
const Case cases[] = {
    { "postgresPassword",
        R"j({"class":"psycopg2.OperationalError","text":"connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  password authentication failed for user \"reader\"\n"})j",
        ConnectionFault::Authentication, "refuses the user `reader`", "authType.password" },
    { "postgresRefused",
        R"j({"class":"psycopg2.OperationalError","text":"connection to server at \"127.0.0.1\", port 1 failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?\n"})j",
        ConnectionFault::Network, "Nothing listens at `db.example.com:5432`", "hostPort" },
    { "postgresHost",
        R"j({"class":"psycopg2.OperationalError","text":"could not translate host name \"db.example.com\" to address: Name or service not known\n"})j",
        ConnectionFault::Network, "no host named `db.example.com`", "hostPort" },
    { "postgresDatabase",
        R"j({"class":"psycopg2.OperationalError","text":"FATAL:  database \"shop\" does not exist\n"})j",
        ConnectionFault::Configuration, "no database `shop`", "database" },
    { "postgresRole",
        R"j({"class":"psycopg2.OperationalError","text":"FATAL:  role \"reader\" does not exist\n"})j",
        ConnectionFault::Authentication, "no user `reader`", "username" },
    { "postgresConnect",
        R"j({"class":"psycopg2.OperationalError","text":"FATAL:  permission denied for database \"shop\"\nDETAIL:  User does not have CONNECT privilege.\n"})j",
        ConnectionFault::Permission, "may not connect to the database `shop`", "username" },
    { "postgresTable",
        R"j({"class":"psycopg2.errors.InsufficientPrivilege","sqlstate":"42501","text":"permission denied for table pg_authid"})j",
        ConnectionFault::Permission, "lacks a permission", "username" },
    { "postgresHba",
        R"j({"class":"psycopg2.OperationalError","text":"FATAL:  no pg_hba.conf entry for host \"10.0.0.1\", user \"reader\", database \"shop\", no encryption"})j",
        ConnectionFault::Authentication, "from this computer", "username" },
    { "postgresStatements",
        R"j({"class":"psycopg2.errors.UndefinedTable","sqlstate":"42P01","text":"relation \"pg_stat_statements\" does not exist"})j",
        ConnectionFault::Configuration, "pg_stat_statements", "database" },
    { "postgresSilent",
        R"j({"class":"psycopg2.OperationalError","text":"connection to server at \"10.0.0.1\", port 5432 failed: timeout expired"})j",
        ConnectionFault::Timeout, "no answer from `db.example.com:5432`", "hostPort" },
    { "mysqlPassword",
        R"j({"class":"pymysql.err.OperationalError","code":1045,"text":"(1045, \"Access denied for user 'reader'@'localhost' (using password: YES)\")"})j",
        ConnectionFault::Authentication, "refuses the user", "authType.password" },
    { "mysqlDatabaseAccess",
        R"j({"class":"pymysql.err.OperationalError","code":1044,"text":"(1044, \"Access denied for user 'reader'@'%' to database 'shop'\")"})j",
        ConnectionFault::Permission, "no access to the database", "username" },
    { "mysqlSelect",
        R"j({"class":"pymysql.err.OperationalError","code":1142,"text":"(1142, \"SELECT command denied to user\")"})j",
        ConnectionFault::Permission, "lacks a permission", "username" },
    { "mysqlRefused",
        R"j({"class":"pymysql.err.OperationalError","code":2003,"text":"(2003, \"Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)\")"},
           {"class":"builtins.ConnectionRefusedError","bases":["ConnectionError","OSError"],"code":111,"text":"[Errno 111] Connection refused"})j",
        ConnectionFault::Network, "Nothing listens", "hostPort" },
    { "mysqlHost",
        R"j({"class":"pymysql.err.OperationalError","code":2003,"text":"(2003, \"Can't connect\")"},
           {"class":"socket.gaierror","bases":["OSError"],"code":-2,"text":"[Errno -2] Name or service not known"})j",
        ConnectionFault::Network, "no host named", "hostPort" },
    { "mysqlDatabase",
        R"j({"class":"pymysql.err.OperationalError","code":1049,"text":"(1049, \"Unknown database 'shop'\")"})j",
        ConnectionFault::Configuration, "no database `shop`", "database" },
    { "http401",
        R"j({"class":"requests.exceptions.HTTPError","status":401,"text":"401 Client Error"})j",
        ConnectionFault::Authentication, "HTTP 401", "authType.password" },
    { "http403",
        R"j({"class":"requests.exceptions.HTTPError","status":403,"text":"403 Client Error"})j",
        ConnectionFault::Permission, "HTTP 403", "username" },
    { "http404",
        R"j({"class":"requests.exceptions.HTTPError","status":404,"text":"404 Client Error"})j",
        ConnectionFault::Configuration, "HTTP 404", "hostPort" },
    { "http500",
        R"j({"class":"requests.exceptions.HTTPError","status":500,"text":"500 Server Error"})j",
        ConnectionFault::Other, "HTTP 500", "hostPort" },
    { "certificate",
        R"j({"class":"requests.exceptions.SSLError","bases":["ConnectionError"],"text":"certificate verify failed: self-signed certificate"})j",
        ConnectionFault::Network, "encrypted connection", "sslMode" },
    { "awsKey",
        R"j({"class":"botocore.exceptions.ClientError","aws":"InvalidAccessKeyId","text":"An error occurred"})j",
        ConnectionFault::Authentication, "refuses", "authType.password" },
    { "awsAccess",
        R"j({"class":"botocore.exceptions.ClientError","aws":"AccessDenied","text":"An error occurred (AccessDenied)"})j",
        ConnectionFault::Permission, "lacks a permission", "username" },
    { "package",
        R"j({"class":"builtins.ModuleNotFoundError","bases":["ImportError"],"module":"pymssql","text":"No module named 'pymssql'"})j",
        ConnectionFault::Import, "`pymssql` is not installed", "type" },
    { "dialect",
        R"j({"class":"sqlalchemy.exc.NoSuchModuleError","bases":["ArgumentError"],"text":"Can't load plugin: sqlalchemy.dialects:hana"})j",
        ConnectionFault::Import, "no driver `hana`", "type" },
    { "framework",
        R"j({"class":"builtins.ModuleNotFoundError","bases":["ImportError"],"module":"metadata","text":"No module named 'metadata'"})j",
        ConnectionFault::Import, "framework is not installed", "type" },
    { "validation",
        R"j({"class":"pydantic_core._pydantic_core.ValidationError","bases":["ValueError"],"text":"hostPort: Input should be a valid string","places":[{"at":["hostPort"],"said":"Input should be a valid string"}]})j",
        ConnectionFault::Configuration, "at `hostPort`", "hostPort" },
    { "sqliteFile",
        R"j({"class":"sqlite3.OperationalError","text":"unable to open database file"})j",
        ConnectionFault::Configuration, "`/data/shop.db` cannot be opened", "databaseMode" },
    { "sqliteText", R"j({"class":"sqlite3.DatabaseError","text":"file is not a database"})j",
        ConnectionFault::Configuration, "is not an SQLite database", "databaseMode" },
    { "otherProtocol",
        R"j({"class":"psycopg2.OperationalError","text":"received invalid response to SSL negotiation: H"})j",
        ConnectionFault::Network, "closed the connection", "hostPort" },
};

TEST(ConnectionDiagnosis, tellsFaultsApart)
{
    for (const Case &one : cases) {
        SCOPED_TRACE(one.name);
        const auto said = diagnose(failure(one.errors), { connection, "postgres", {}, {}, {} });
        EXPECT_EQ(engine::toText(said.fault), engine::toText(one.fault)) << said.message;
        EXPECT_NE(said.message.find(one.says), std::string::npos) << said.message;
        EXPECT_EQ(said.key, std::string("source.serviceConnection.config.") + one.key);
        EXPECT_FALSE(said.hint.empty());
        EXPECT_EQ(said.message.find("planted"), std::string::npos);
    }
}

TEST(ConnectionDiagnosis, aDeeperErrorDecidesWhereTheOuterOneIsVague)
{
    const auto said = diagnose(
        failure(
            R"j({"class":"metadata.X.SourceConnectionException","text":"Unknown error connecting"},
               {"class":"requests.exceptions.HTTPError","status":401,"text":"401 Client Error"})j"),
        { connection, "redash", {}, {}, {} });
    EXPECT_EQ(said.fault, ConnectionFault::Authentication);
}

TEST(ConnectionDiagnosis, saysWhichPackageSetHasTheDriver)
{
    const auto package = std::find_if(std::begin(cases), std::end(cases),
        [](const Case &one) { return std::string_view(one.name) == "package"; });
    ASSERT_NE(package, std::end(cases));
    const auto said = diagnose(
        failure(package->errors), { connection, "mssql", "/venv/bin/python", "mssql", "2.0.7.0" });
    EXPECT_NE(said.hint.find("pip install \"openmetadata-ingestion[mssql]==2.0.7.0\""),
        std::string::npos);
    EXPECT_NE(said.message.find("/venv/bin/python"), std::string::npos);
}

TEST(ConnectionDiagnosis, whatNobodyKnowsIsSaidInTheSourcesWords)
{
    Json odd = failure(R"j({"class":"x.Odd","text":"the moon is full\nand more"})j");
    odd["diagnosis"] = { { "title", "Odd" }, { "fix", "Wait for daylight." } };
    const auto said = diagnose(odd, { connection, "x", {}, {}, {} });
    EXPECT_EQ(said.fault, ConnectionFault::Other);
    EXPECT_EQ(said.message, "the moon is full.");
    EXPECT_EQ(said.hint, "Wait for daylight.");
    EXPECT_TRUE(said.key.empty());
}

TEST(ConnectionDiagnosis, aHostNeverShowsWhatAUrlHides)
{
    const Json url = *parseJson(R"j({"hostPort":"https://me:planted@db.example.com:99/x"})j");
    const auto said = diagnose(
        failure(R"j({"class":"builtins.ConnectionRefusedError","text":"Connection refused"})j"),
        { url, "x", {}, {}, {} });
    EXPECT_NE(said.message.find("`db.example.com:99`"), std::string::npos) << said.message;
    EXPECT_EQ(said.message.find("planted"), std::string::npos);
}

TEST(ConnectionDiagnosis, timeIsUp)
{
    const auto said = diagnose(
        *parseJson(R"j({"timedOut":2.0,"errors":[]})j"), { connection, "x", {}, {}, {} });
    EXPECT_EQ(said.fault, ConnectionFault::Timeout);
    EXPECT_EQ(said.message, "There was no answer within 2 seconds.");
}

// --- the native test ---

class NativeConnection : public testing::Test
{
protected:
    engine::ConnectionTest test(const std::string &type, const std::string &members,
        const CancelToken &cancel = {}, std::vector<engine::ConnectionTest> *news = nullptr)
    {
        const std::string text = "source:\n  type: " + type
            + "\n  serviceName: s\n  serviceConnection:\n    config:\n" + members
            + "  sourceConfig: {config: {type: DatabaseMetadata}}\n"
              "sink: {type: metadata-rest, config: {}}\n"
              "workflowConfig: {openMetadataServerConfig: {hostPort: http://localhost:8585/api, "
              "securityConfig: {jwtToken: t}}}\n";
        auto workflow = workflow::readWorkflow(text, "one.yaml");
        EXPECT_TRUE(workflow) << (workflow ? "" : workflow.error().message);
        RunPlan plan;
        plan.workflow = std::move(*workflow);
        engine::SpecRegistry specs;
        addShippedSpecs(specs);
        plan.specs = &specs;
        plan.backend = Backend::Native;
        auto made = testConnection(plan, {}, cancel, [&](const auto &soFar) {
            if (news)
                news->push_back(soFar);
        });
        locate(made, text, "one.yaml");
        return made;
    }
};

TEST_F(NativeConnection, eachStepIsAnnouncedThenRunThenOver)
{
    std::vector<engine::ConnectionTest> news;
    const auto made = test("sqlite", "      type: SQLite\n", {}, &news);
    EXPECT_EQ(made.verdict, engine::ConnectionVerdict::Passed) << made.message;
    ASSERT_EQ(made.steps.size(), 4u);
    ASSERT_GE(news.size(), 9u);
    EXPECT_EQ(news[0].steps[3].state, engine::StepState::Pending);
    EXPECT_EQ(news[1].steps[0].state, engine::StepState::Running);
    EXPECT_EQ(news[2].steps[0].state, engine::StepState::Passed);
}

TEST_F(NativeConnection, aMissingFilePointsToItsKey)
{
    const auto made = test("sqlite", "      type: SQLite\n      databaseMode: /no/such/file.db\n");
    EXPECT_EQ(made.verdict, engine::ConnectionVerdict::Failed);
    EXPECT_EQ(made.steps[0].fault, ConnectionFault::Configuration);
    EXPECT_EQ(made.steps[0].location.line, 7);
    EXPECT_EQ(made.steps[0].location.column, 7);
    EXPECT_EQ(made.steps[1].state, engine::StepState::NotTested);
    EXPECT_EQ(made.steps[1].message, "Not tested, as CheckAccess failed.");
}

TEST_F(NativeConnection, aConnectorWithoutATestIsNotCalledWorking)
{
    const auto made = test("tutorial",
        "      type: CustomDatabase\n"
        "      sourcePythonClass: tutorial.Tutorial\n");
    EXPECT_EQ(made.verdict, engine::ConnectionVerdict::NotTested) << made.message;
    EXPECT_NE(made.message.find("defines no connection test"), std::string::npos);
}

TEST_F(NativeConnection, stoppedBeforeItBegan)
{
    const CancelToken cancel;
    cancel.cancel();
    const auto made = test("sqlite", "      type: SQLite\n", cancel);
    EXPECT_EQ(made.verdict, engine::ConnectionVerdict::Stopped);
    EXPECT_EQ(made.steps[0].state, engine::StepState::NotTested);
}

} // namespace
