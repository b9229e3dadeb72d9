// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/serversink.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <httplib.h>
#include <mutex>
#include <thread>

using namespace cs;
using namespace cs::catalog;
using namespace std::chrono_literals;
using engine::SinkVerb;

namespace {

/// A server that fails as it is told to; everything else is answered as 2.0.7 would.
class FaultyServer
{
public:
    FaultyServer()
    {
        m_server.Get("/api/v1/system/version", [](const httplib::Request &, httplib::Response &r) {
            r.set_content(R"({"version":"2.0.7"})", "application/json");
        });
        const auto answer = [this](const httplib::Request &request, httplib::Response &response) {
            const std::lock_guard lock(m_mutex);
            calls.push_back(request.method + ' ' + request.path + ' ' + request.body);
            token = request.get_header_value("Authorization");
            if (failures-- > 0) {
                response.status = status;
                for (const auto &[key, value] : headers)
                    response.set_header(key, value);
                response.set_content(body, contentType);
                return;
            }
            response.status = 200;
            response.set_content(good, "application/json");
        };
        m_server.Put(".*", answer);
        m_server.Get(".*", answer);
        m_server.Delete(".*", answer);
        port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::sleep_for(1ms);
    }
    ~FaultyServer() { stop(); }
    void stop()
    {
        if (!m_thread.joinable())
            return;
        m_server.stop();
        m_thread.join();
    }
    [[nodiscard]] RemoteServer remote() const
    {
        RemoteServer server;
        server.url = "http://127.0.0.1:" + std::to_string(port) + "/api";
        server.token = "planted-jwt-4242";
        server.retryWait = 1ms;
        server.refusedWait = 1ms;
        return server;
    }

    int port = 0;
    int failures = 1'000'000;
    int status = 500;
    std::string body = R"({"code":1,"message":"so it is"})";
    std::string contentType = "application/json";
    std::string good = "{}";
    std::multimap<std::string, std::string> headers;
    std::vector<std::string> calls;
    std::string token;

private:
    std::mutex m_mutex;
    httplib::Server m_server;
    std::thread m_thread;
};

entity::Record service()
{
    entity::Record record;
    record.type = "CreateDatabaseServiceRequest";
    record.name = "svc";
    record.fqn = "svc";
    record.json = R"({"name":"svc","serviceType":"SQLite"})";
    return record;
}

/// What the sink says to a service when the server answers with a status.
engine::EntitySunk sunkBy(FaultyServer &server, int status)
{
    server.status = status;
    auto sink = openServerSink(server.remote());
    EXPECT_TRUE(sink.has_value());
    const auto reply = (*sink)->write(service());
    EXPECT_EQ(reply.failures.size(), 1u);
    EXPECT_EQ(reply.sunk.at(0).verb, SinkVerb::Refused);
    EXPECT_EQ(reply.sunk.at(0).why.find("planted"), std::string::npos);
    return reply.sunk.at(0);
}

} // namespace

TEST(ServerSink, TellsTheFaultsOfAServerApart)
{
    const std::pair<int, const char *> faults[] { { 401, "server-unauthorized" },
        { 403, "server-forbidden" }, { 404, "server-not-found" }, { 429, "server-limit" },
        { 504, "server-busy" }, { 500, "server-error" }, { 400, "server-rejected" },
        { 302, "server-html" } };
    for (const auto &[status, code] : faults) {
        FaultyServer server;
        const auto sunk = sunkBy(server, status);
        EXPECT_EQ(sunk.response, code) << status;
        EXPECT_TRUE(
            sunk.why.ends_with('.') || sunk.why.ends_with("so it is") || sunk.why.ends_with('?'))
            << sunk.why;
        EXPECT_EQ(server.token, "Bearer planted-jwt-4242");
        EXPECT_EQ(server.calls.size(), status == 504 ? 4u : 1u) << status;
    }
}

TEST(ServerSink, TriesAgainAfterAGatewayTimeoutAndARateLimit)
{
    for (const int status : { 504, 429 }) {
        FaultyServer server;
        server.failures = 2;
        server.status = status;
        server.headers.emplace("Retry-After", "0");
        server.good = R"({"id":"1","name":"svc","fullyQualifiedName":"svc"})";
        auto sink = *openServerSink(server.remote());
        EXPECT_EQ(sink->write(service()).sunk.at(0).verb, SinkVerb::Accepted) << status;
        EXPECT_EQ(server.calls.size(), 3u);
    }
}

TEST(ServerSink, LeavesAPathAloneOnceItsLimitIsReached)
{
    FaultyServer server;
    server.status = 429;
    auto sink = *openServerSink(server.remote());
    sink->write(service());
    EXPECT_EQ(sink->write(service()).sunk.at(0).response, "server-limit");
    EXPECT_EQ(server.calls.size(), 1u);
}

TEST(ServerSink, AsksNoMoreOnceTheTokenIsRefused)
{
    FaultyServer server;
    server.status = 401;
    auto sink = *openServerSink(server.remote());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(sink->write(service()).sunk.at(0).response, "server-unauthorized");
    EXPECT_EQ(server.calls.size(), 1u);
}

TEST(ServerSink, SaysWhenNothingListensOrTheApiIsElsewhere)
{
    RemoteServer nobody;
    {
        FaultyServer server;
        nobody = server.remote();
        // A page of the user interface instead of the API.
        server.failures = 0;
        RemoteServer wrong = server.remote();
        wrong.url += "/../ui";
        server.good = "<html></html>";
        EXPECT_EQ(openServerSink(wrong).error().code, "server-error");
    }
    const auto gone = openServerSink(nobody);
    ASSERT_FALSE(gone.has_value());
    EXPECT_EQ(gone.error().code, "server-refused");
    EXPECT_NE(gone.error().message.find(nobody.url), std::string::npos);

    FaultyServer page;
    page.status = 200;
    page.body = "<html>login</html>";
    page.contentType = "text/html";
    RestClient client(page.remote());
    EXPECT_EQ(client.send("GET", "/tables").error().code, "server-html");
}

TEST(ServerSink, SendsABulkInHierarchyOrderAndNamesWhatWasRefused)
{
    FaultyServer server;
    server.failures = 0;
    server.good
        = R"({"status":"partialSuccess","successRequest":[{"request":"svc.db","status":201}],)"
          R"("failedRequest":[{"request":"main","status":404,"message":"database not found"}]})";
    auto sink = *openServerSink(server.remote());
    entity::Record schema;
    schema.type = "CreateDatabaseSchemaRequest";
    schema.name = "main";
    schema.fqn = "svc.db.main";
    schema.json = R"({"name":"main","database":"svc.db"})";
    schema.sourceHash = "h2";
    entity::Record database;
    database.type = "CreateDatabaseRequest";
    database.name = "db";
    database.fqn = "svc.db";
    database.json = R"({"name":"db","service":"svc"})";
    database.sourceHash = "h1";
    sink->write(schema);
    sink->write(database);
    EXPECT_TRUE(server.calls.empty());
    const auto reply = sink->close();
    ASSERT_EQ(server.calls.size(), 2u);
    EXPECT_EQ(server.calls[0],
        R"(PUT /api/v1/databases/bulk [{"name":"db","service":"svc","sourceHash":"h1"}])");
    EXPECT_EQ(server.calls[1],
        R"(PUT /api/v1/databaseSchemas/bulk [{"name":"main","database":"svc.db","sourceHash":"h2"}])");
    ASSERT_EQ(reply.sunk.size(), 3u);
    EXPECT_EQ(reply.sunk[0].verb, SinkVerb::Flushed);
    EXPECT_EQ(reply.sunk[1].verb, SinkVerb::Created);
    EXPECT_EQ(reply.sunk[2].verb, SinkVerb::Refused);
    EXPECT_EQ(reply.sunk[2].why, "database not found");
    EXPECT_EQ(reply.failures.at(0).name, "Entity Buffer");
}

TEST(ServerSink, ReadsTheServerConfig)
{
    const auto read = [](const char *text) { return remoteServer(*parseJson(text)); };
    EXPECT_EQ(read("{}").error().code, "missing-key");
    EXPECT_EQ(read(R"({"hostPort":"http://h/api"})").error().code, "missing-key");
    EXPECT_EQ(read(R"({"hostPort":"h:8585","securityConfig":{"jwtToken":"t"}})").error().code,
        "bad-value");
    EXPECT_EQ(
        read(R"({"hostPort":"http://h/api","securityConfig":{"jwtToken":"a\nb"}})").error().code,
        "bad-value");
    const auto whole
        = read(R"({"hostPort":"https://h/api/","verifySSL":"ignore","forceEntityOverwriting":true,)"
               R"("storeServiceConnection":false,"securityConfig":{"jwtToken":"t"}})");
    ASSERT_TRUE(whole.has_value());
    EXPECT_EQ(whole->url, "https://h/api");
    EXPECT_FALSE(whole->verify);
    EXPECT_TRUE(whole->forceEntityOverwriting);
    EXPECT_FALSE(whole->storeServiceConnection);

    const auto file = std::filesystem::temp_directory_path() / "cs_tst_token";
    std::ofstream(file) << "from-a-file\n";
    const auto named = remoteServer({ { "hostPort", "http://h/api" },
        { "securityConfig", { { "jwtToken", file.string() } } } });
    EXPECT_EQ(named->token, "from-a-file");
    std::filesystem::remove(file);
}
