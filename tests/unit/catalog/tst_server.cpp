// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace cs::catalog;
using namespace std::chrono_literals;

namespace {

/// One raw connection, so that the tests can say what no HTTP library would.
class Raw
{
public:
    explicit Raw(int port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
        const timeval limit { 20, 0 };
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        m_open = ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
    }
    Raw(const Raw &) = delete;
    Raw &operator=(const Raw &) = delete;
    ~Raw() { ::close(m_socket); }

    bool send(std::string_view text)
    {
        return ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL)
            == static_cast<ssize_t>(text.size());
    }
    /// Everything until the server closes.
    std::string readAll()
    {
        std::string all;
        char part[4096];
        for (ssize_t got; (got = ::recv(m_socket, part, sizeof part, 0)) > 0;)
            all.append(part, static_cast<std::size_t>(got));
        return all;
    }
    [[nodiscard]] bool open() const { return m_open; }

private:
    int m_socket;
    bool m_open = false;
};

class ServerTest : public testing::Test
{
protected:
    void start(ServerOptions options = {})
    {
        options.token = "secret";
        server = std::make_unique<CatalogServer>(*Store::open({}), options);
        const auto started = server->start();
        ASSERT_TRUE(started) << started.error().message;
    }
    std::string ask(const std::string &text) const
    {
        Raw raw(server->port());
        raw.send(text);
        return raw.readAll();
    }
    static std::string request(const std::string &line, const std::string &headers = {},
        const std::string &host = "localhost")
    {
        return line + "\r\nHost: " + host
            + "\r\nAuthorization: Bearer secret\r\nConnection: close\r\n" + headers + "\r\n";
    }
    std::unique_ptr<CatalogServer> server;
};

} // namespace

TEST_F(ServerTest, WantsTheTokenAndAHostOfThisMachine)
{
    start();
    const std::string line = "GET /api/v1/system/version HTTP/1.1";
    EXPECT_TRUE(ask(request(line)).starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(ask(request(line, {}, "127.0.0.1:8585")).starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(ask(request(line, {}, "evil.example")).starts_with("HTTP/1.1 421"));
    EXPECT_TRUE(ask(line + "\r\nAuthorization: Bearer secret\r\n\r\n").starts_with("HTTP/1.1 421"));
    EXPECT_TRUE(ask(line + "\r\nHost: localhost\r\n\r\n").starts_with("HTTP/1.1 401"));
    EXPECT_TRUE(ask(line + "\r\nHost: localhost\r\nAuthorization: Bearer secre\r\n\r\n")
                    .starts_with("HTTP/1.1 401"));
    EXPECT_TRUE(ask(line + "\r\nHost: localhost\r\nAuthorization: Bearer secret2\r\n\r\n")
                    .starts_with("HTTP/1.1 401"));
}

TEST_F(ServerTest, AnswersHeadOldClientsAndWrongMethods)
{
    start();
    const std::string head = ask(request("HEAD /api/v1/system/version HTTP/1.1"));
    EXPECT_TRUE(head.starts_with("HTTP/1.1 200"));
    EXPECT_NE(head.find("Content-Length: "), std::string::npos);
    EXPECT_TRUE(head.ends_with("\r\n\r\n")); // no body
    // HTTP/1.0 without a Host; the server closes by itself.
    const std::string old
        = ask("GET /api/v1/system/version HTTP/1.0\r\nAuthorization: Bearer secret\r\n\r\n");
    EXPECT_NE(old.find(" 200 "), std::string::npos) << old;
    const std::string wrong
        = ask(request("POST /api/v1/system/version HTTP/1.1", "Content-Length: 0\r\n"));
    EXPECT_TRUE(wrong.starts_with("HTTP/1.1 405")) << wrong;
    EXPECT_NE(wrong.find("Allow: GET"), std::string::npos);
    EXPECT_TRUE(ask(request("TRACE /api/v1/tables HTTP/1.1")).starts_with("HTTP/1.1 405"));
    EXPECT_TRUE(ask("nonsense\r\n\r\n").starts_with("HTTP/1.1 400"));
}

TEST_F(ServerTest, BoundsHeaderAndBody)
{
    ServerOptions options;
    options.maxBody = 1000;
    options.maxHeader = 4000;
    start(options);
    const std::string big = ask(request("PUT /api/v1/tables HTTP/1.1", "Content-Length: 2000\r\n")
        + std::string(2000, 'x'));
    EXPECT_TRUE(big.starts_with("HTTP/1.1 413")) << big.substr(0, 100);
    std::string headers;
    for (int i = 0; i < 200; ++i)
        headers += "X-" + std::to_string(i) + ": aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n";
    EXPECT_FALSE(
        ask(request("GET /api/v1/system/version HTTP/1.1", headers)).starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(ask(request("GET /api/v1/system/version HTTP/1.1")).starts_with("HTTP/1.1 200"));
}

TEST_F(ServerTest, DropsSlowClientsAndServesOthersMeanwhile)
{
    ServerOptions options;
    options.headerTime = 400ms;
    options.bodyTime = 400ms;
    options.maxConnections = 4;
    start(options);
    Raw trickle(server->port());
    Raw half(server->port());
    half.send(request("PUT /api/v1/tables HTTP/1.1", "Content-Length: 50\r\n") + "{");
    const auto begun = std::chrono::steady_clock::now();
    bool dropped = false;
    for (int i = 0; i < 40 && !dropped; ++i) { // a byte every 50 ms, for ever
        dropped = !trickle.send("G");
        std::this_thread::sleep_for(50ms);
    }
    EXPECT_TRUE(dropped);
    EXPECT_FALSE(half.readAll().starts_with("HTTP/1.1 2"));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, 5s);
    EXPECT_TRUE(ask(request("GET /api/v1/system/version HTTP/1.1")).starts_with("HTTP/1.1 200"));
}

TEST_F(ServerTest, IdleConnectionsMakeRoomForOthers)
{
    ServerOptions options;
    options.maxConnections = 2;
    start(options);
    const Raw first(server->port());
    const Raw second(server->port());
    ASSERT_TRUE(first.open() && second.open());
    std::this_thread::sleep_for(50ms);
    EXPECT_TRUE(ask(request("GET /api/v1/system/version HTTP/1.1")).starts_with("HTTP/1.1 200"));
}

TEST_F(ServerTest, ListensOnLoopbackOnlyAndSaysWhenAPortIsTaken)
{
    start();
    ServerOptions taken;
    taken.port = server->port();
    CatalogServer second(*Store::open({}), taken);
    const auto refused = second.start();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "catalog-listen");
    ServerOptions everywhere;
    everywhere.host = "0.0.0.0";
    EXPECT_FALSE(CatalogServer(*Store::open({}), everywhere).start());
    EXPECT_FALSE(CatalogServer(*Store::open({})).token().empty());
}
