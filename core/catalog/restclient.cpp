// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/restclient.h"

#include "core/base/ascii.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <httplib.h>
#include <map>
#include <mutex>
#include <thread>

namespace cs::catalog {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

Error fail(std::string code, std::string message)
{
    return { std::move(code), std::move(message), {}, {} };
}

// "https://host:8585/api" → { "https://host:8585", "/api" }
std::pair<std::string, std::string> splitUrl(const std::string &url)
{
    const auto scheme = url.find("://");
    const auto slash = url.find('/', scheme == std::string::npos ? 0 : scheme + 3);
    if (slash == std::string::npos)
        return { url, {} };
    std::string path = url.substr(slash);
    while (path.ends_with('/'))
        path.pop_back();
    return { url.substr(0, slash), path };
}

// What the server says, in one line that is not too long.
std::string messageOf(const std::string &body)
{
    std::string message;
    if (const auto json = parseJson(body); json && json->is_object())
        message = jsonText(*json, "message");
    if (message.empty())
        return {};
    if (message.size() > 500)
        message = message.substr(0, 500) + "…";
    return " It says: " + message;
}

bool isHtml(const httplib::Response &response)
{
    return response.get_header_value("Content-Type").find("html") != std::string::npos;
}

milliseconds seconds(const std::string &text)
{
    long long value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc() && end == text.data() + text.size() && value >= 0 && value < 86'400
        ? milliseconds(value * 1000)
        : milliseconds(-1);
}

} // namespace

std::string encoded(std::string_view text)
{
    constexpr const char *digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || c == '-' || c == '.' || c == '_' || c == '~') {
            result += c;
        } else {
            result += '%';
            result += digits[byte >> 4];
            result += digits[byte & 15];
        }
    }
    return result;
}

Result<RemoteServer> remoteServer(const Json &config)
{
    RemoteServer server;
    server.url = jsonText(config, "hostPort");
    while (server.url.ends_with('/'))
        server.url.pop_back();
    if (server.url.empty())
        return fail("missing-key",
            "The workflow names no server: workflowConfig.openMetadataServerConfig.hostPort is "
            "missing.");
    if (!server.url.starts_with("http://") && !server.url.starts_with("https://"))
        return fail("bad-value",
            "openMetadataServerConfig.hostPort is a URL such as http://localhost:8585/api, not `"
                + server.url + "`.");
    const Json *security = jsonMember(config, "securityConfig");
    server.token = security ? jsonText(*security, "jwtToken") : std::string();
    if (server.token.empty())
        return fail("missing-key",
            "The server wants a token: openMetadataServerConfig.securityConfig.jwtToken is "
            "missing. The bot's token is on the server's page Settings > Bots > ingestion-bot.");
    std::error_code ignored;
    if (server.token.size() < 4096 && std::filesystem::is_regular_file(server.token, ignored)) {
        std::ifstream file(server.token);
        std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        server.token = trimmed(text);
        if (server.token.empty())
            return fail("bad-value", "The file that jwtToken names is empty or cannot be read.");
    }
    if (server.token.find_first_of("\r\n") != std::string::npos)
        return fail("bad-value", "The jwtToken holds a line break, which no header can carry.");
    server.verify = jsonText(config, "verifySSL") != "ignore";
    if (const Json *ssl = jsonMember(config, "sslConfig"))
        server.certificate = jsonText(*ssl, "caCertificate");
    if (const Json *headers = jsonMember(config, "extraHeaders"); headers && headers->is_object()) {
        for (const auto &[key, value] : headers->items()) {
            if (value.is_string())
                server.headers.emplace_back(key, value.get<std::string>());
        }
    }
    server.forceEntityOverwriting = jsonBool(config, "forceEntityOverwriting");
    server.storeServiceConnection = jsonBool(config, "storeServiceConnection", true);
    return server;
}

class RestClient::Private
{
public:
    explicit Private(RemoteServer remote)
        : server(std::move(remote))
        , base(splitUrl(server.url).second + "/v1")
        , client(splitUrl(server.url).first)
    {
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        client.set_url_encode(false); // done here, segment by segment
        client.set_follow_location(false); // a redirect would carry the token elsewhere
        const auto part = [](milliseconds time) { return static_cast<time_t>(time.count()); };
        client.set_connection_timeout(
            part(server.connectTime) / 1000, part(server.connectTime) % 1000 * 1000);
        client.set_read_timeout(part(server.readTime) / 1000, part(server.readTime) % 1000 * 1000);
        client.set_write_timeout(part(server.readTime) / 1000, part(server.readTime) % 1000 * 1000);
        client.enable_server_certificate_verification(server.verify);
        if (!server.certificate.empty())
            client.set_ca_cert_path(server.certificate.c_str());
    }

    httplib::Request request(std::string_view method, const std::string &target,
        const std::string &body, const char *contentType) const
    {
        httplib::Request request;
        request.method = method;
        request.path = base + target;
        request.headers = { { "Authorization", "Bearer " + server.token },
            { "User-Agent", server.agent }, { "Accept", "application/json" } };
        for (const auto &[key, value] : server.headers)
            request.headers.emplace(key, value);
        if (!body.empty()) {
            request.body = body;
            request.headers.emplace("Content-Type", contentType);
        }
        return request;
    }

    Error transport(httplib::Error error) const
    {
        switch (error) {
        case httplib::Error::Connection:
            return fail("server-refused",
                "Nothing answers at " + server.url
                    + ": the connection was refused, or there is no such host. Is the server "
                      "running, and is hostPort right?");
        case httplib::Error::ConnectionTimeout:
            return fail("server-timeout",
                server.url + " did not take the connection in time. Is it behind a firewall?");
        case httplib::Error::SSLConnection:
        case httplib::Error::SSLLoadingCerts:
        case httplib::Error::SSLServerVerification:
            return fail("server-tls",
                "No secure connection to " + server.url + " came about ("
                    + httplib::to_string(error)
                    + "). Look at verifySSL and sslConfig.caCertificate, and whether the server "
                      "speaks https there.");
        default:
            return fail("server-broken",
                "The connection to " + server.url + " broke before the answer was there ("
                    + httplib::to_string(error) + ").");
        }
    }

    Error refused(
        std::string_view method, const std::string &target, const httplib::Response &response) const
    {
        const std::string what = std::string(method) + ' ' + target.substr(0, target.find('?'));
        const std::string said = messageOf(response.body);
        switch (response.status) {
        case 401:
            return fail("server-unauthorized",
                server.url
                    + " does not take the token (401): it is wrong, expired or revoked. "
                      "Renew the bot's token and put it into securityConfig.jwtToken."
                    + said);
        case 403:
            return fail("server-forbidden",
                "The token's user may not do " + what
                    + " (403). Give the bot a role that allows it." + said);
        case 429: {
            const std::string after = response.get_header_value("Retry-After");
            return fail("server-limit",
                "The server's limit for " + what + " is reached (429)."
                    + (after.empty() ? std::string(" Raise the limit there, or write less.")
                                     : " It wants to be asked again in " + after + " s.")
                    + said);
        }
        case 504:
            return fail("server-busy",
                "The server did not answer " + what + " in time (504), and not in "
                    + std::to_string(server.retries)
                    + " more tries: it is overloaded, or a proxy in front of it gives up too early."
                    + said);
        default:
            break;
        }
        const std::string status = " (" + std::to_string(response.status) + ").";
        if (response.status >= 500)
            return fail("server-error", "The server failed at " + what + status + said);
        if (response.status >= 400)
            return fail("server-rejected", "The server does not take " + what + status + said);
        return fail("server-html",
            server.url + " sends " + what + " elsewhere" + status
                + " Is hostPort the address of the API itself?");
    }

    RemoteServer server;
    std::string base;
    std::mutex mutex;
    httplib::Client client;
    std::map<std::string, Clock::time_point> limited; // paths to be left alone, until when
};

RestClient::RestClient(RemoteServer server)
    : m_private(std::make_unique<Private>(std::move(server)))
{ }

RestClient::~RestClient() = default;

const RemoteServer &RestClient::server() const
{
    return m_private->server;
}

Result<RestAnswer> RestClient::send(std::string_view method, const std::string &target,
    const std::string &body, const char *contentType)
{
    Private &p = *m_private;
    const std::lock_guard lock(p.mutex);
    const std::string path = target.substr(0, target.find('?'));
    if (const auto it = p.limited.find(path); it != p.limited.end()) {
        if (Clock::now() < it->second)
            return fail("server-limit",
                "Not asked again so soon: the server's limit for " + path + " was reached (429).");
        p.limited.erase(it);
    }
    const bool idempotent = method == "GET" || method == "PUT" || method == "DELETE";
    int connects = idempotent ? 2 : 0; // further tries, as the framework's transport has them
    int reads = idempotent ? 1 : 0;
    int busy = 0;
    while (true) {
        httplib::Result result = p.client.send(p.request(method, target, body, contentType));
        if (!result) {
            const bool connecting = result.error() == httplib::Error::Connection
                || result.error() == httplib::Error::ConnectionTimeout;
            int &left = connecting ? connects : reads;
            const bool tls = p.transport(result.error()).code == "server-tls";
            if (left-- <= 0 || tls)
                return p.transport(result.error());
            if (connecting && left == 0) // the first further try comes at once
                std::this_thread::sleep_for(p.server.refusedWait);
            continue;
        }
        const httplib::Response &response = *result;
        if (response.status == 504 && busy < p.server.retries) {
            std::this_thread::sleep_for(p.server.retryWait * ++busy);
            continue;
        }
        if (response.status == 429) {
            const milliseconds wait = seconds(response.get_header_value("Retry-After"));
            if (wait.count() >= 0 && wait <= p.server.longestWait && busy < p.server.retries) {
                ++busy;
                std::this_thread::sleep_for(wait);
                continue;
            }
            p.limited[path] = Clock::now() + std::max(wait, p.server.limitWait);
        }
        const bool good = response.status >= 200 && response.status < 300;
        if (good && isHtml(response))
            return fail("server-html",
                p.server.url
                    + " answers with a web page, not with the API. Is hostPort the "
                      "address of the API (it usually ends in /api), and is no login "
                      "page in between?");
        if (!good && (response.status != 404 || isHtml(response)))
            return p.refused(method, target, response);
        return RestAnswer { response.status, response.body,
            response.get_header_value("X-OpenMetadata-Change") };
    }
}

Result<Json> RestClient::json(
    std::string_view method, const std::string &target, const std::string &body)
{
    auto answer = send(method, target, body);
    if (!answer)
        return std::move(answer).error();
    if (answer->status == 404 || answer->body.empty())
        return Json();
    auto json = parseJson(answer->body);
    if (!json)
        return fail("server-error",
            "The server's answer to " + std::string(method) + ' '
                + target.substr(0, target.find('?')) + " is not JSON.");
    return json;
}

} // namespace cs::catalog
