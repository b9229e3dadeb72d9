// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/connectiondiagnosis.h"

#include "core/base/ascii.h"
#include "core/run/connectionfacts.h"

#include <optional>
#include <tuple>

namespace cs::run {

namespace {

using engine::ConnectionFault;

std::string valueOf(const ConnectionSubject &subject, ConnectionKey about)
{
    static const Json none;
    std::string path = connectionKey(subject.connection, about);
    path.erase(0, std::string_view("source.serviceConnection.config").size());
    const Json *value = &subject.connection;
    while (value && path.starts_with('.')) {
        const std::size_t end = path.find('.', 1);
        value = jsonMember(*value, path.substr(1, end == std::string::npos ? end : end - 1));
        path = end == std::string::npos ? std::string() : path.substr(end);
    }
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::string named(std::string_view text)
{
    return text.empty() ? std::string() : " `" + std::string(text) + '`';
}

// "db.example.com" of "https://user:x@db.example.com:5432/path".
std::pair<std::string, std::string> hostAndPort(std::string text)
{
    if (const auto scheme = text.find("://"); scheme != std::string::npos)
        text.erase(0, scheme + 3);
    text = text.substr(0, text.find_first_of("/?"));
    if (const auto at = text.rfind('@'); at != std::string::npos)
        text.erase(0, at + 1);
    const auto colon = text.rfind(':');
    const auto bracket = text.rfind(']');
    if (colon == std::string::npos || (bracket != std::string::npos && colon < bracket))
        return { text, {} };
    return { text.substr(0, colon), text.substr(colon + 1) };
}

class Judge
{
public:
    Judge(const ConnectionFacts &facts, const ConnectionSubject &subject)
        : m_facts(facts)
        , m_subject(subject)
        , m_place(valueOf(subject, ConnectionKey::Host))
    {
        std::tie(m_host, m_port) = hostAndPort(m_place);
        m_place = m_host + (m_port.empty() ? "" : ':' + m_port); // never with what a URL may hold
    }

    ConnectionDiagnosis judge()
    {
        for (const auto rule :
            { &Judge::timedOut, &Judge::imports, &Judge::config, &Judge::tls, &Judge::names,
                &Judge::refused, &Judge::silent, &Judge::permission, &Judge::authentication,
                &Judge::database, &Judge::file, &Judge::http, &Judge::missing, &Judge::closed }) {
            if (auto found = (this->*rule)())
                return *found;
        }
        return other();
    }

private:
    using Found = std::optional<ConnectionDiagnosis>;

    ConnectionDiagnosis say(ConnectionFault fault, std::string message, std::string hint,
        std::optional<ConnectionKey> about = {}) const
    {
        ConnectionDiagnosis made { fault, std::move(message), std::move(hint), {},
            m_facts.cause() };
        if (about)
            made.key = connectionKey(m_subject.connection, *about);
        return made;
    }

    Found timedOut() const
    {
        const Json *seconds = jsonMember(m_facts.failure(), "timedOut");
        if (!seconds)
            return {};
        const std::string time = seconds->is_number()
            ? std::to_string(static_cast<long long>(seconds->get<double>() + 0.5)) + " seconds"
            : "the time it has";
        auto made = say(ConnectionFault::Timeout, "There was no answer within " + time + '.',
            "The source may be slow, or a firewall drops what is sent to"
                + (m_place.empty() ? " it" : named(m_place))
                + ". Check host and port, or give the step more time (--timeout).",
            ConnectionKey::Host);
        made.cause.clear();
        return made;
    }

    std::string pip() const
    {
        if (m_subject.extra.empty())
            return {};
        std::string command = "pip install \"openmetadata-ingestion[" + m_subject.extra + ']';
        if (!m_subject.version.empty())
            command += "==" + m_subject.version;
        return command + '"';
    }

    Found imports() const
    {
        const std::string where = m_subject.interpreter.empty()
            ? ""
            : " in the environment of " + m_subject.interpreter;
        if (const Json *plugin = m_facts.ofClass({ "NoSuchModuleError" })) {
            std::string dialect = jsonText(*plugin, "text");
            dialect.erase(0, dialect.rfind(':') + 1);
            return say(ConnectionFault::Import,
                "SQLAlchemy has no driver" + named(dialect) + where + '.',
                pip().empty() ? "Install the package that has it." : "Install it: " + pip(),
                ConnectionKey::Type);
        }
        const Json *error = m_facts.ofClass({ "ImportError", "MissingPluginException" });
        if (error) {
            // The innermost one is the true one.
            std::string module;
            for (const Json *one : m_facts.all()) {
                if (const std::string name = jsonText(*one, "module"); !name.empty())
                    module = name;
            }
            const std::string top = module.substr(0, module.find('.'));
            if (top == "metadata") {
                return say(ConnectionFault::Import,
                    module == "metadata"
                        ? "The OpenMetadata framework is not installed" + where + '.'
                        : "The framework has no module" + named(module) + where
                            + ": it does not know this connector, or is damaged.",
                    module == "metadata"
                        ? "Install it (pip install openmetadata-ingestion), or choose another "
                          "Python."
                        : "Check `type` of the connection, and the version of the framework.",
                    ConnectionKey::Type);
            }
            const std::string cls = valueOf(m_subject, ConnectionKey::Class);
            if (!cls.empty() && !top.empty() && cls.substr(0, cls.find('.')) == top) {
                return say(ConnectionFault::Import, "There is no module" + named(module) + '.',
                    "Check sourcePythonClass, and that the folder of the module is on the path "
                    "(--path, or beside the workflow).",
                    ConnectionKey::Class);
            }
            if (!module.empty() && m_facts.ofClass({ "ModuleNotFoundError" })) {
                return say(ConnectionFault::Import,
                    "The Python package" + named(top) + " is not installed" + where + '.',
                    pip().empty() ? "Install it: pip install " + top : "Install it: " + pip(),
                    cls.empty() ? ConnectionKey::Type : ConnectionKey::Class);
            }
            return say(ConnectionFault::Import,
                "A module of the connector cannot be imported: " + m_facts.cause(),
                pip().empty() ? "The traceback has the place." : "Try " + pip(),
                cls.empty() ? ConnectionKey::Type : ConnectionKey::Class);
        }
        if (const Json *syntax = m_facts.ofClass({ "SyntaxError" }))
            return say(ConnectionFault::Import,
                "The connector's source is no Python: " + jsonText(*syntax, "file") + ": "
                    + jsonText(*syntax, "text"),
                "Correct it there.", ConnectionKey::Class);
        if (m_facts.ofClass({ "DynamicImportException" })
            || (m_facts.ofClass({ "AttributeError" }) && m_facts.saying({ "module '" }) != nullptr))
            return say(ConnectionFault::Import,
                "The connector's class cannot be imported: " + m_facts.cause(),
                "Check the name of the class and the module it is in.",
                valueOf(m_subject, ConnectionKey::Class).empty() ? ConnectionKey::Type
                                                                 : ConnectionKey::Class);
        return {};
    }

    Found config() const
    {
        for (const Json *error : m_facts.all()) {
            const Json *places = jsonMember(*error, "places");
            if (!places || places->empty())
                continue;
            const Json &first = places->front();
            std::string path = "source.serviceConnection.config";
            std::string key;
            if (const Json *at = jsonMember(first, "at")) {
                const Json *value = &m_subject.connection;
                for (const Json &part : *at) {
                    const std::string name = part.is_string() ? part.get<std::string>() : "";
                    // A branch of a union is part of the location, but no key of the config.
                    const bool isLast = &part == &at->back();
                    const Json *next = value ? jsonMember(*value, name) : nullptr;
                    if (!next && !isLast)
                        continue;
                    value = next;
                    key += (key.empty() ? "" : ".") + name;
                }
            }
            auto made = say(ConnectionFault::Configuration,
                "The framework refuses the connection's configuration"
                    + (key.empty() ? std::string() : " at" + named(key)) + ": "
                    + jsonText(first, "said") + '.',
                "`cstudio validate` says more, with the place and a fix.");
            made.key = key.empty() ? path : path + '.' + key;
            return made;
        }
        if (m_facts.ofClass({ "InvalidSourceException", "InvalidWorkflowException" }))
            return say(ConnectionFault::Configuration, m_facts.cause(),
                "Check the connection of the workflow.", ConnectionKey::Type);
        return {};
    }

    Found tls() const
    {
        if (!m_facts.ofClass({ "SSLError", "SSLCertVerificationError" })
            && !m_facts.saying({ "certificate verify failed", "ssl: wrong_version_number",
                "server does not support ssl", "sslv3", "tlsv1 alert" }))
            return {};
        return say(ConnectionFault::Network,
            "The encrypted connection to" + named(m_place) + " could not be set up.",
            "Check whether the server speaks TLS at that port, and the certificate settings of the "
            "connection.",
            ConnectionKey::Tls);
    }

    Found names() const
    {
        if (!m_facts.ofClass({ "gaierror", "NameResolutionError" }) && !m_facts.mysql({ 2005 })
            && !m_facts.saying({ "could not translate host name", "name or service not known",
                "nodename nor servname", "temporary failure in name resolution",
                "getaddrinfo failed", "no address associated with hostname",
                "name does not resolve" }))
            return {};
        return say(ConnectionFault::Network,
            "There is no host named" + (m_host.empty() ? " that" : named(m_host)) + '.',
            "Check the host for a slip of the pen, and whether this computer's name service knows "
            "it (VPN?).",
            ConnectionKey::Host);
    }

    Found refused() const
    {
        if (m_facts.ofClass({ "ConnectionRefusedError" })
            || m_facts.saying({ "connection refused", "econnrefused", "[errno 111]" })) {
            return say(ConnectionFault::Network,
                "Nothing listens at" + named(m_place) + ": the connection was refused.",
                "Check the port, and whether the server is running.", ConnectionKey::Host);
        }
        if (m_facts.saying({ "no route to host", "network is unreachable", "host is down",
                "host is unreachable" }))
            return say(ConnectionFault::Network, "There is no way to" + named(m_place) + '.',
                "Check the host and this computer's network (VPN, firewall).", ConnectionKey::Host);
        return {};
    }

    Found silent() const
    {
        if (!m_facts.ofClass({ "TimeoutError", "ConnectTimeout", "ReadTimeout", "Timeout",
                "ConnectTimeoutError", "timeout" })
            && !m_facts.saying({ "timeout expired", "timed out", "connection timed out" }))
            return {};
        return say(ConnectionFault::Timeout,
            "There was no answer from" + named(m_place) + " in time.",
            "Check host and port; a firewall may drop what is sent there.", ConnectionKey::Host);
    }

    std::string user() const { return named(valueOf(m_subject, ConnectionKey::Username)); }

    Found permission() const
    {
        const auto allowed = [this](std::string what) {
            return say(ConnectionFault::Permission, std::move(what),
                "Sign-in worked. Ask an administrator to grant" + user()
                    + " that right, or use another user.",
                ConnectionKey::Username);
        };
        if (m_facts.saying({ "permission denied for database" }))
            return allowed("The user" + user() + " may not connect to the database"
                + named(valueOf(m_subject, ConnectionKey::Database)) + '.');
        if (m_facts.mysql({ 1044 }))
            return allowed("The user" + user() + " has no access to the database.");
        if (m_facts.sqlstate({ "42501" }) || m_facts.mysql({ 1142, 1143, 1227, 1370 })
            || m_facts.aws({ "AccessDenied", "AccessDeniedException", "UnauthorizedOperation" })
            || m_facts.saying({ "permission denied for", "insufficient privilege", "ora-01031",
                "command denied to user", "not authorized to perform" }))
            return allowed("The user" + user()
                + " lacks a permission that this step needs: " + firstLine(m_facts.cause()));
        if (m_facts.status() == 403 || m_facts.ofClass({ "Forbidden", "PermissionDenied" }))
            return allowed("The server knows who is asking, and refuses it (HTTP 403).");
        return {};
    }

    Found authentication() const
    {
        const auto refuses = [this](std::string what, ConnectionKey about) {
            return say(ConnectionFault::Authentication, std::move(what),
                "Check the user name and its password or token.", about);
        };
        if (const Json *role = m_facts.saying({ "role \"" });
            role && m_facts.saying({ "does not exist" }))
            return refuses("The server has no user" + user() + '.', ConnectionKey::Username);
        if (m_facts.saying({ "no pg_hba.conf entry" }))
            return say(ConnectionFault::Authentication,
                "The server does not let" + user() + " in from this computer.",
                "Its pg_hba.conf has no line for this user, database and address; an encrypted "
                "connection (sslMode) may be required.",
                ConnectionKey::Username);
        if (m_facts.saying({ "no password supplied" }))
            return refuses("The server wants a password, and the connection has none.",
                ConnectionKey::Password);
        if (m_facts.sqlstate({ "28" }) || m_facts.mysql({ 1045, 1698 })
            || m_facts.saying({ "password authentication failed", "login failed for user",
                "ora-01017", "authentication failed", "access denied for user",
                "invalid credentials", "incorrect username or password", "bad credentials" })
            || m_facts.aws({ "InvalidAccessKeyId", "UnrecognizedClientException",
                "SignatureDoesNotMatch", "InvalidClientTokenId", "ExpiredToken",
                "ExpiredTokenException", "InvalidSignatureException" }))
            return refuses("The server refuses the user" + user() + " with this password.",
                ConnectionKey::Password);
        if (m_facts.status() == 401
            || m_facts.ofClass({ "Unauthorized", "AuthenticationException", "NoCredentialsError",
                "DefaultCredentialsError", "RefreshError" }))
            return refuses("The server does not accept these credentials"
                    + std::string(m_facts.status() == 401 ? " (HTTP 401)." : "."),
                ConnectionKey::Password);
        return {};
    }

    Found database() const
    {
        const Json *error = m_facts.saying({ "database \"" });
        if (!m_facts.sqlstate({ "3D000" }) && !m_facts.mysql({ 1049 })
            && !(error
                && lower(jsonText(*error, "text")).find("does not exist") != std::string::npos)
            && !m_facts.saying({ "unknown database" }))
            return {};
        return say(ConnectionFault::Configuration,
            "The server has no database" + named(valueOf(m_subject, ConnectionKey::Database)) + '.',
            "Sign-in worked. Check the name of the database, upper and lower case too.",
            ConnectionKey::Database);
    }

    Found file() const
    {
        const std::string path = valueOf(m_subject, ConnectionKey::File);
        if (m_facts.saying({ "unable to open database file" }))
            return say(ConnectionFault::Configuration,
                "The database file" + named(path) + " cannot be opened.",
                "Check that its folder exists and may be read; a relative path starts at the "
                "working directory.",
                ConnectionKey::File);
        if (m_facts.saying({ "file is not a database" }))
            return say(ConnectionFault::Configuration,
                "The file" + named(path) + " is not an SQLite database.",
                "Set databaseMode to the path of a database.", ConnectionKey::File);
        if (m_facts.ofClass({ "FileNotFoundError" }))
            return say(ConnectionFault::Configuration,
                "There is no such file: " + firstLine(m_facts.cause()),
                "Check the path in the connection.", ConnectionKey::File);
        if (m_facts.ofClass({ "PermissionError" }))
            return say(ConnectionFault::Permission,
                "This computer does not let Python read: " + firstLine(m_facts.cause()),
                "Check the permissions of the file and of its folder.", ConnectionKey::File);
        return {};
    }

    Found http() const
    {
        const int status = m_facts.status();
        if (status == 404)
            return say(ConnectionFault::Configuration,
                "The server at" + named(m_place) + " answers, but has no such address (HTTP 404).",
                "Check hostPort: scheme, port and path; another service may be listening there.",
                ConnectionKey::Host);
        if (status == 429)
            return say(ConnectionFault::Other, "The server says it was asked too often (HTTP 429).",
                "Wait, and test again.", ConnectionKey::Host);
        if (status >= 500)
            return say(ConnectionFault::Other,
                "The server has an error of its own (HTTP " + std::to_string(status) + ").",
                "Its log says more.", ConnectionKey::Host);
        if (status >= 400)
            return say(ConnectionFault::Other,
                "The server refuses the request (HTTP " + std::to_string(status)
                    + "): " + firstLine(m_facts.cause()),
                "Its answer says why.", ConnectionKey::Host);
        if (m_facts.ofClass({ "JSONDecodeError" }))
            return say(ConnectionFault::Configuration,
                "What answers at" + named(m_place)
                    + " is not the interface that the connector "
                      "expects: it is no JSON.",
                "Check hostPort: scheme, port and path.", ConnectionKey::Host);
        if (m_facts.ofClass(
                { "MissingSchema", "InvalidSchema", "InvalidURL", "LocationParseError" }))
            return say(ConnectionFault::Configuration,
                "The address of the server is none: " + firstLine(m_facts.cause()),
                "An address looks like https://host:port.", ConnectionKey::Host);
        return {};
    }

    Found missing() const
    {
        if (m_facts.saying({ "pg_stat_statements" }) && m_facts.sqlstate({ "42P01", "55000" }))
            return say(ConnectionFault::Configuration,
                "The server keeps no query log: the extension pg_stat_statements is not there.",
                "Only lineage and usage from queries need it. CREATE EXTENSION pg_stat_statements, "
                "or set queryStatementSource.",
                ConnectionKey::Database);
        if (m_facts.sqlstate({ "42P01", "42S02" }) || m_facts.mysql({ 1146 })
            || m_facts.saying({ "no such table" }))
            return say(ConnectionFault::Configuration,
                "A table that this step reads is not there: " + firstLine(m_facts.cause()),
                "Another version of the server, or a part of it that is not set up.");
        return {};
    }

    Found closed() const
    {
        if (!m_facts.ofClass({ "RemoteDisconnected", "ConnectionResetError", "BrokenPipeError",
                "IncompleteRead", "ProtocolError" })
            && !m_facts.saying({ "server closed the connection unexpectedly",
                "invalid response to ssl negotiation", "lost connection",
                "received invalid response" }))
            return {};
        return say(ConnectionFault::Network,
            "What listens at" + named(m_place) + " closed the connection.",
            "Another kind of server may be there; check the port and whether it wants TLS.",
            ConnectionKey::Host);
    }

    ConnectionDiagnosis other() const
    {
        std::string said = firstLine(m_facts.cause());
        if (said.empty() && !m_facts.all().empty())
            said = jsonText(*m_facts.all().back(), "class");
        std::string hint = "The source's own words and the traceback are below.";
        if (const Json *advice = jsonMember(m_facts.failure(), "diagnosis")) {
            if (const std::string fix = jsonText(*advice, "fix"); !fix.empty())
                hint = fix;
        }
        return say(
            ConnectionFault::Other, said.empty() ? "The step failed." : said, std::move(hint));
    }

    static std::string firstLine(const std::string &text)
    {
        std::string line = text.substr(0, text.find('\n'));
        if (!line.empty() && line.back() != '.' && line.back() != '!' && line.back() != '?')
            line += '.';
        return line;
    }

    const ConnectionFacts &m_facts;
    const ConnectionSubject &m_subject;
    std::string m_place;
    std::string m_host;
    std::string m_port;
};

} // namespace

ConnectionDiagnosis diagnose(const Json &failure, const ConnectionSubject &subject)
{
    const ConnectionFacts facts(failure);
    return Judge(facts, subject).judge();
}

} // namespace cs::run
