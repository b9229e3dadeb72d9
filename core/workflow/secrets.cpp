// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/secrets.h"

#include "core/base/ascii.h"
#include "core/base/secretmask.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

#include <algorithm>

namespace cs::workflow {

bool isSecretKey(std::string_view key)
{
    std::string plain;
    for (const char c : key) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c != '_' && c != '-' && c != ' ')
            plain += c;
    }
    constexpr std::string_view exact[]
        = { "key", "pat", "pwd", "pass", "auth", "authorization", "cookie" };
    constexpr std::string_view parts[]
        = { "password", "passwd", "passphrase", "secret", "token", "credential", "apikey",
              "privatekey", "accesskey", "sslkey", "sharedkey", "signingkey", "encryptionkey" };
    return std::find(std::begin(exact), std::end(exact), plain) != std::end(exact)
        || std::any_of(std::begin(parts), std::end(parts),
            [&plain](std::string_view part) { return plain.find(part) != std::string::npos; });
}

std::string maskUrl(std::string_view text)
{
    const std::size_t scheme = text.find("://");
    if (scheme == std::string_view::npos)
        return std::string(text);
    const std::size_t start = scheme + 3;
    const std::size_t end = std::min(text.find_first_of("/?#", start), text.size());
    const std::size_t at = text.substr(0, end).rfind('@');
    if (at == std::string_view::npos || at < start)
        return std::string(text);
    return std::string(text.substr(0, start)) + "***" + std::string(text.substr(at));
}

namespace {

// Under a secret's name there may be more than the secret: who it belongs to, and where it counts.
bool saysNoSecret(std::string_view key)
{
    constexpr std::string_view ends[] = { "type", "id", "uri", "url", "host", "hostport", "path",
        "email", "name", "user", "region", "provider" };
    const std::string name = lower(key);
    return std::any_of(std::begin(ends), std::end(ends),
        [&name](std::string_view end) { return name.ends_with(end); });
}

struct Texts
{
    std::vector<std::string> secret;
    std::vector<std::string> open;
};

// `user:password@` of a URL, as it is written and decoded.
void addOfUrl(Texts &texts, const std::string &url)
{
    const std::string masked = maskUrl(url);
    if (masked == url)
        return;
    const std::size_t start = url.find("://") + 3;
    const std::size_t length = url.size() - (masked.size() - 3 - start);
    const std::string_view info = std::string_view(url).substr(start, length - start);
    const std::size_t colon = info.find(':');
    const std::string_view password
        = colon == std::string_view::npos ? info : info.substr(colon + 1);
    texts.secret.emplace_back(password);
    texts.secret.push_back(QByteArray::fromPercentEncoding(
        QByteArray(password.data(), static_cast<qsizetype>(password.size())))
                               .toStdString());
}

void collect(Texts &texts, const Json &value, bool secret)
{
    if (value.is_object()) {
        for (const auto &[key, item] : value.items())
            collect(texts, item, isSecretKey(key) || (secret && !saysNoSecret(key)));
    } else if (value.is_array()) {
        for (const Json &item : value)
            collect(texts, item, secret);
    } else if (value.is_string()) {
        const std::string &text = value.get_ref<const std::string &>();
        addOfUrl(texts, text);
        if (!secret) {
            texts.open.push_back(text);
            return;
        }
        texts.secret.push_back(text);
        // "Bearer abc": the part after it is what others print.
        if (const std::size_t blank = text.rfind(' ');
            blank != std::string::npos && (text.starts_with("B") || text.starts_with("b")))
            texts.secret.push_back(text.substr(blank + 1));
    } else if (secret && value.is_number_integer()) {
        texts.secret.push_back(dumpJson(value));
    }
}

bool isPlainWord(const std::string &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

} // namespace

std::vector<std::string> secretTexts(const Json &config)
{
    Texts texts;
    collect(texts, config, false);
    std::erase_if(texts.secret, [&texts](const std::string &text) {
        return text.size() < SecretMask::shortest
            || (isPlainWord(text)
                && std::find(texts.open.begin(), texts.open.end(), text) != texts.open.end());
    });
    std::sort(texts.secret.begin(), texts.secret.end());
    texts.secret.erase(std::unique(texts.secret.begin(), texts.secret.end()), texts.secret.end());
    return texts.secret;
}

Json withoutSecrets(const Json &config)
{
    if (config.is_string())
        return maskUrl(config.get_ref<const std::string &>());
    if (config.is_array()) {
        Json list = Json::array();
        for (const Json &item : config)
            list.push_back(withoutSecrets(item));
        return list;
    }
    if (!config.is_object())
        return config;
    Json map = Json::object();
    for (const auto &[key, value] : config.items())
        map[key] = isSecretKey(key) && !value.is_null() ? Json("***") : withoutSecrets(value);
    return map;
}

std::string digest(const Json &config)
{
    // Keys sorted: their order means nothing.
    const nlohmann::json sorted
        = nlohmann::json::parse(dumpJson(withoutSecrets(config)), nullptr, false);
    const std::string text = sorted.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    const QByteArray hash
        = QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
            QCryptographicHash::Sha256);
    return hash.toHex().left(16).toStdString();
}

} // namespace cs::workflow
