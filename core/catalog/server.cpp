// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/server.h"

#include "core/catalog/boundedstream.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <deque>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <set>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace cs::catalog {

namespace {

bool isLoopback(std::string_view host)
{
    return host == "127.0.0.1" || host == "localhost" || host == "::1" || host == "[::1]";
}

// "localhost:8585" → "localhost"
std::string_view hostName(std::string_view header)
{
    if (header.starts_with('[')) {
        const auto end = header.find(']');
        return end == std::string_view::npos ? header : header.substr(0, end + 1);
    }
    return header.substr(0, header.find(':'));
}

// Takes the same time wherever the difference is.
bool sameToken(std::string_view given, std::string_view expected)
{
    unsigned difference = given.size() == expected.size() ? 0 : 1;
    for (std::size_t i = 0; i < expected.size(); ++i)
        difference |= static_cast<unsigned char>(expected[i])
            ^ static_cast<unsigned char>(i < given.size() ? given[i] : '\0');
    return difference == 0;
}

// Set while a request is answered whose body was not read, or not to its end: what follows on the
// connection must not be taken for a request. A connection stays on its thread.
thread_local bool closeAfterAnswer = false;

/// Threads that come when they are needed, up to a limit, and go with the server.
class Workers final : public httplib::TaskQueue
{
public:
    Workers(std::size_t limit, std::atomic<std::size_t> &waiting)
        : m_limit(limit)
        , m_waiting(waiting)
    { }

    void enqueue(std::function<void()> job) override
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        m_waiting = m_jobs.size();
        if (m_jobs.size() > m_idle && m_threads.size() < m_limit)
            m_threads.emplace_back([this] { work(); });
        m_wake.notify_one();
    }

    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            ++m_idle;
            m_wake.wait(lock, [&] { return m_stop || !m_jobs.empty(); });
            --m_idle;
            if (m_jobs.empty())
                return;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_waiting = m_jobs.size();
            lock.unlock();
            job();
            lock.lock();
        }
    }

    std::size_t m_limit;
    std::atomic<std::size_t> &m_waiting;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stop = false;
};

} // namespace

class CatalogServer::Private final : public httplib::Server
{
public:
    Private(std::shared_ptr<Store> store, ServerOptions given)
        : options(std::move(given))
        , routes(std::move(store), options.version)
    {
        if (options.token.empty())
            options.token = randomUuid();
        new_task_queue = [this] { return new Workers(options.maxConnections, waiting); };
        set_payload_max_length(options.maxBody);
        set_tcp_nodelay(true);
        // The library's default lets two servers share a port; ours shall say that it is taken.
        set_socket_options([](socket_t socket) {
            int on = 1;
            ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        });
        // Before the body is read: who may not ask shall not make us read.
        set_pre_routing_handler(
            [this](const httplib::Request &request, httplib::Response &response) {
                const auto refusal = refuse(request);
                if (!refusal)
                    return HandlerResponse::Unhandled;
                send(*refusal, response);
                return closing(response), HandlerResponse::Handled;
            });
        const Handler handler = [this](const httplib::Request &request,
                                    httplib::Response &response) { serve(request, response); };
        Get("/", handler);
        Put("/", handler);
        Post("/", handler);
        Patch("/", handler);
        Delete("/", handler);
        set_error_handler([](const httplib::Request &, httplib::Response &response) {
            if (!response.body.empty() || response.status < 400)
                return; // an answer of ours
            send(errorReply(response.status, "The request cannot be served."), response);
            closing(response);
        });
        set_exception_handler(
            [](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
                send(errorReply(500, "The catalogue could not answer this request."), response);
            });
    }

    std::optional<HttpReply> refuse(const httplib::Request &request) const
    {
        const std::string host = request.get_header_value("Host");
        const bool needsHost = request.version != "HTTP/1.0";
        if ((needsHost || !host.empty()) && !options.allowRemote && !isLoopback(hostName(host)))
            return errorReply(421, "The Host header does not name this machine.");
        if (request.get_header_value_count("Host") > 1)
            return errorReply(400, "There is more than one Host header.");
        static constexpr std::array<std::string_view, 6> known { "GET", "HEAD", "PUT", "POST",
            "PATCH", "DELETE" };
        if (std::find(known.begin(), known.end(), request.method) == known.end()) {
            HttpReply reply = errorReply(405, "HTTP 405 Method Not Allowed");
            reply.allow = "GET, HEAD, PUT, POST, PATCH, DELETE";
            return reply;
        }
        const std::string given = request.get_header_value("Authorization");
        constexpr std::string_view scheme = "Bearer ";
        if (!std::string_view(given).starts_with(scheme)
            || !sameToken(std::string_view(given).substr(scheme.size()), options.token))
            return errorReply(401, "The token is missing or wrong.");
        return std::nullopt;
    }

    void serve(const httplib::Request &request, httplib::Response &response)
    {
        HttpRequest asked;
        asked.method = request.method;
        asked.target = request.target;
        asked.body = request.body;
        asked.agent = request.get_header_value("User-Agent");
        asked.ifMatch = request.get_header_value("If-Match");
        send(routes.handle(std::move(asked)), response);
    }

    static void closing(httplib::Response &response)
    {
        response.set_header("Connection", "close");
        closeAfterAnswer = true;
    }

    static void send(const HttpReply &reply, httplib::Response &response)
    {
        response.status = reply.status;
        if (!reply.allow.empty())
            response.set_header("Allow", reply.allow);
        if (!reply.change.empty())
            response.set_header("X-OpenMetadata-Change", reply.change);
        response.set_header("X-Content-Type-Options", "nosniff");
        if (reply.status != 204)
            response.set_content(reply.body, reply.contentType);
    }

    bool process_and_close_socket(socket_t socket) override
    {
        {
            const std::lock_guard lock(mutex);
            open.insert(socket);
        }
        int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        BoundedStream stream(socket, options.maxHeader, options.headerTime);
        const auto impatient = [this] { return stopping || waiting > 0; };
        while (!stopping && stream.waitForRequest(options.idleTime, impatient)) {
            bool closed = false;
            closeAfterAnswer = false;
            const bool done
                = process_request(stream, false, closed, [&](httplib::Request &request) {
                      const auto length = request.get_header_value<std::uint64_t>("Content-Length");
                      const std::uint64_t known = std::min<std::uint64_t>(length, options.maxBody);
                      stream.headerDone(options.bodyTime + std::chrono::milliseconds(known / 100));
                      // The routes read the raw target; matching the path again with regular
                      // expressions would only cost, and recurse on long ones.
                      request.path = "/";
                  });
            stream.flush();
            if (!done || closed || closeAfterAnswer || stream.broken())
                break;
        }
        {
            const std::lock_guard lock(mutex);
            open.erase(socket);
        }
        ::shutdown(socket, SHUT_RDWR);
        ::close(socket);
        return true;
    }

    // The library's queue of connections that are not accepted yet is five long.
    void widenQueue() { ::listen(svr_sock_, SOMAXCONN); }

    void shutAll()
    {
        stopping = true;
        const std::lock_guard lock(mutex);
        for (const int socket : open)
            ::shutdown(socket, SHUT_RD);
    }

    ServerOptions options;
    Routes routes;
    int boundPort = -1;
    std::atomic<bool> stopping = false;
    std::atomic<std::size_t> waiting = 0;
    std::mutex mutex;
    std::set<int> open;
    std::thread thread;
};

CatalogServer::CatalogServer(std::shared_ptr<Store> store, ServerOptions options)
    : m_private(std::make_unique<Private>(std::move(store), std::move(options)))
{ }

CatalogServer::~CatalogServer()
{
    stop();
}

Result<void> CatalogServer::start()
{
    Private &p = *m_private;
    if (!p.options.allowRemote && !isLoopback(p.options.host))
        return Error { "catalog-listen",
            "The catalogue serves this machine only, unless told otherwise; '" + p.options.host
                + "' is not a loopback address.",
            {}, {} };
    if (p.options.port == 0)
        p.boundPort = p.bind_to_any_port(p.options.host);
    else
        p.boundPort = p.bind_to_port(p.options.host, p.options.port) ? p.options.port : -1;
    if (p.boundPort <= 0)
        return Error { "catalog-listen",
            "The catalogue cannot listen on " + p.options.host + ':'
                + std::to_string(p.options.port) + ": the port is taken or not allowed.",
            {}, {} };
    p.widenQueue();
    p.thread = std::thread([this] { m_private->listen_after_bind(); });
    // The socket listens already; accept starts with the thread, and stop() needs it to have
    // started.
    while (!p.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return {};
}

void CatalogServer::stop()
{
    Private &p = *m_private;
    if (!p.thread.joinable())
        return;
    p.shutAll();
    p.httplib::Server::stop();
    p.thread.join();
}

int CatalogServer::port() const
{
    return m_private->boundPort;
}

const std::string &CatalogServer::token() const
{
    return m_private->options.token;
}

std::string CatalogServer::url() const
{
    return "http://" + m_private->options.host + ':' + std::to_string(m_private->boundPort)
        + "/api";
}

Routes &CatalogServer::routes()
{
    return m_private->routes;
}

} // namespace cs::catalog
