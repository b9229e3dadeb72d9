// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/secretsource.h"

#include "core/base/utf8.h"
#include "core/workflow/envfile.h"
#include "core/workflow/secrets.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <set>
#include <utility>

namespace cs::workflow {

std::string VariableOrigin::text() const
{
    switch (kind) {
    case Kind::None:
        return "not set";
    case Kind::Session:
        return "this session";
    case Kind::Process:
        return "environment";
    case Kind::File:
        return file + " line " + std::to_string(line);
    case Kind::Keychain:
        return "keychain: " + entry;
    }
    return {};
}

struct SecretResolver::State
{
    Environment process;
    mutable std::mutex mutex; // all below
    std::map<std::string, std::string, std::less<>> session;
    std::map<std::string, std::string, std::less<>> keychain;
    std::string file;
    std::vector<EnvEntry> entries;
    std::set<std::string> given;

    [[nodiscard]] std::pair<std::optional<std::string>, VariableOrigin> find(
        std::string_view name) const
    {
        using Kind = VariableOrigin::Kind;
        VariableOrigin origin;
        const auto found = [&origin](Kind kind, const std::string &value) {
            origin.kind = kind;
            origin.length = utf8Length(value);
            return std::pair(std::optional(value), origin);
        };
        const std::lock_guard lock(mutex);
        if (const auto it = session.find(name); it != session.end())
            return found(Kind::Session, it->second);
        if (const auto value = process(name))
            return found(Kind::Process, *value);
        const auto entry = std::find_if(
            entries.begin(), entries.end(), [&](const EnvEntry &one) { return one.name == name; });
        if (entry != entries.end()) {
            origin.file = file;
            origin.line = entry->line;
            return found(Kind::File, entry->value);
        }
        if (const auto it = keychain.find(name); it != keychain.end()) {
            origin.entry = std::string(service) + '/' + std::string(name);
            return found(Kind::Keychain, it->second);
        }
        return { std::nullopt, origin };
    }
};

SecretResolver::SecretResolver()
    : SecretResolver(processEnvironment())
{ }

SecretResolver::SecretResolver(Environment environment)
    : m_state(std::make_shared<State>())
{
    m_state->process = std::move(environment);
}

void SecretResolver::setForSession(std::string_view name, std::string value)
{
    const std::lock_guard lock(m_state->mutex);
    if (value.empty())
        m_state->session.erase(std::string(name));
    else
        m_state->session[std::string(name)] = std::move(value);
}

Result<void> SecretResolver::useFile(const std::string &file)
{
    auto entries = readEnvFile(file);
    if (!entries)
        return std::move(entries).error();
    const std::lock_guard lock(m_state->mutex);
    m_state->file = file;
    m_state->entries = std::move(*entries);
    return {};
}

void SecretResolver::dropFile()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->file.clear();
    m_state->entries.clear();
}

std::string SecretResolver::file() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->file;
}

void SecretResolver::setFromKeychain(std::string_view name, std::optional<std::string> value)
{
    const std::lock_guard lock(m_state->mutex);
    if (value)
        m_state->keychain[std::string(name)] = std::move(*value);
    else
        m_state->keychain.erase(std::string(name));
}

VariableOrigin SecretResolver::origin(std::string_view name) const
{
    return m_state->find(name).second;
}

Environment SecretResolver::environment() const
{
    return [state = m_state](std::string_view name) {
        auto [value, origin] = state->find(name);
        using Kind = VariableOrigin::Kind;
        if (value
            && (origin.kind == Kind::Session || origin.kind == Kind::Keychain
                || isSecretKey(name))) {
            const std::lock_guard lock(state->mutex);
            state->given.insert(*value);
        }
        return std::move(value);
    };
}

std::vector<std::string> SecretResolver::secretsGiven() const
{
    const std::lock_guard lock(m_state->mutex);
    return { m_state->given.begin(), m_state->given.end() };
}

std::optional<std::string> envFileBeside(const std::string &configFile)
{
    const std::filesystem::path file = std::filesystem::path(configFile).parent_path() / ".env";
    std::error_code ignored;
    return std::filesystem::is_regular_file(file, ignored) ? std::optional(file.string())
                                                           : std::nullopt;
}

} // namespace cs::workflow
