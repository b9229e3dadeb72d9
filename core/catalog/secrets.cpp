// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalog/secrets.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>

namespace cs::catalog {

namespace {

constexpr std::string_view asterisks = "*********";

// "scheme://user:password@host" keeps everything but the password.
void maskUrl(std::string &text)
{
    const auto scheme = text.find("://");
    if (scheme == std::string::npos)
        return;
    const auto start = scheme + 3;
    const auto end = std::min(text.find_first_of("/?# ", start), text.size());
    const auto at = text.rfind('@', end);
    if (at == std::string::npos || at < start || at >= end)
        return;
    const auto colon = text.find(':', start);
    if (colon < at)
        text.replace(colon + 1, at - colon - 1, asterisks);
}

void mask(Json &json, bool secret)
{
    if (json.is_string()) {
        auto &text = json.get_ref<std::string &>();
        if (secret && !text.empty())
            text = asterisks;
        else
            maskUrl(text);
    } else if (json.is_array()) {
        for (Json &item : json)
            mask(item, secret);
    } else if (json.is_object()) {
        for (auto it = json.begin(); it != json.end(); ++it)
            mask(it.value(), secret || isSecretKey(it.key()));
    }
}

} // namespace

// The names that fields of the framework's connection models of type SecretStr have, as words.
bool isSecretKey(std::string_view key)
{
    static constexpr std::array<std::string_view, 16> words {
        "password",
        "secret",
        "passphrase",
        "privatekey",
        "private_key",
        "token",
        "apikey",
        "api_key",
        "accesskey",
        "jwt",
        "authstring",
        "credentials",
        "userinfo",
        "certificate",
        "certvalue",
        "sslkey",
    };
    static constexpr std::array<std::string_view, 6> places { "uri", "url", "endpoint", "path",
        "type", "host" };
    const std::string name = lower(key);
    if (name == "proxyauthentication" || name == "privatekeyvalue")
        return true;
    // tokenUri, certificatePath, … say where a secret is, not what it is.
    if (std::any_of(
            places.begin(), places.end(), [&](auto place) { return name.ends_with(place); }))
        return false;
    // GCP's and others' "credentials" is an object of named fields: only its own secrets count.
    return std::any_of(words.begin(), words.end(),
        [&](auto word) { return name.find(word) != std::string::npos; });
}

void maskSecrets(Json &json)
{
    mask(json, false);
}

std::string maskSecrets(std::string_view text)
{
    auto json = parseJson(text);
    if (!json)
        return "{}";
    maskSecrets(*json);
    return dumpJson(*json);
}

} // namespace cs::catalog
