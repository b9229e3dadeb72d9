// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/run/connectiondiagnosis.h"

#include <span>

namespace cs::run {

namespace {

constexpr std::string_view base = "source.serviceConnection.config";

struct Names
{
    std::span<const std::string_view> names; // the likeliest first
    std::string_view wanted; // where none of them is there
};

Names namesOf(ConnectionKey about)
{
    static constexpr std::string_view hosts[]
        = { "hostPort", "host", "uri", "url", "serverUrl", "baseUrl", "siteUrl", "endPointURL",
              "bootstrapServers", "trackingUri", "account", "instanceName", "sparkEndpoint" };
    static constexpr std::string_view users[]
        = { "username", "user", "email", "clientId", "awsAccessKeyId", "keyId" };
    static constexpr std::string_view passwords[] = { "password", "token", "apiKey", "apiToken",
        "accessToken", "jwtToken", "personalAccessTokenSecret", "clientSecret",
        "awsSecretAccessKey", "saslPassword", "privateKey" };
    static constexpr std::string_view databases[]
        = { "database", "databaseName", "catalog", "databaseSchema", "serviceName" };
    static constexpr std::string_view files[] = { "databaseMode", "filePath", "path" };
    static constexpr std::string_view classes[] = { "sourcePythonClass" };
    static constexpr std::string_view types[] = { "type" };
    static constexpr std::string_view tls[]
        = { "sslMode", "verifySSL", "sslConfig", "securityProtocol" };
    switch (about) {
    case ConnectionKey::Host:
        return { hosts, "hostPort" };
    case ConnectionKey::Username:
        return { users, "username" };
    case ConnectionKey::Password:
        return { passwords, "password" };
    case ConnectionKey::Database:
        return { databases, "database" };
    case ConnectionKey::File:
        return { files, "databaseMode" };
    case ConnectionKey::Class:
        return { classes, "sourcePythonClass" };
    case ConnectionKey::Tls:
        return { tls, "sslMode" };
    case ConnectionKey::Type:
        break;
    }
    return { types, "type" };
}

// Level by level, so that what stands higher is found first.
std::string search(const Json &connection, const std::string_view name)
{
    std::vector<std::pair<std::string, const Json *>> level { { std::string(base), &connection } };
    for (int depth = 0; depth < 6 && !level.empty(); ++depth) {
        std::vector<std::pair<std::string, const Json *>> next;
        for (const auto &[path, value] : level) {
            if (!value->is_object())
                continue;
            if (const Json *found = jsonMember(*value, name); found && !found->is_null())
                return path + '.' + std::string(name);
            for (const auto &[key, member] : value->items())
                next.emplace_back(path + '.' + key, &member);
        }
        level = std::move(next);
    }
    return {};
}

} // namespace

std::string connectionKey(const Json &connection, ConnectionKey about)
{
    const Names names = namesOf(about);
    for (const std::string_view name : names.names) {
        if (std::string path = search(connection, name); !path.empty())
            return path;
    }
    return std::string(base) + '.' + std::string(names.wanted);
}

} // namespace cs::run
