// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/secrets.h"

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
    constexpr std::string_view exact[] = { "key", "pat", "pwd", "auth", "authorization", "cookie" };
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
