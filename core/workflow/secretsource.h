// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/workflow/environment.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

/// Where a variable has its value from. Tells nothing about the value but its length.
struct VariableOrigin
{
    enum class Kind {
        None, ///< it is set nowhere
        Session, ///< said in this program, gone with it
        Process, ///< the environment of this process
        File,
        Keychain,
    };
    Kind kind = Kind::None;
    std::string file; ///< of File
    int line = 0; ///< of File
    std::string entry; ///< of Keychain: "connector-studio/NAME"
    std::size_t length = 0; ///< of the value, in code points

    /// "environment", "/home/me/.env line 3", "keychain: connector-studio/NAME".
    [[nodiscard]] std::string text() const;
};

/// Finds the values of a config's `${VAR}`: what was said in this session, else the process'
/// environment, else a secrets file, else the keychain. Values go to whoever reads a config and to
/// no one else; they are written nowhere. Copies share what they know; any thread.
class SecretResolver
{
public:
    /// The name entries of ours have in a keychain.
    static constexpr std::string_view service = "connector-studio";

    /// With the environment of this process.
    SecretResolver();
    explicit SecretResolver(Environment environment);

    /// An empty value is none.
    void setForSession(std::string_view name, std::string value);
    /// Takes the place of the file before. Errors: readEnvFile()'s, and the file before stays.
    Result<void> useFile(const std::string &file);
    void dropFile();
    [[nodiscard]] std::string file() const;
    /// What the keychain has, or has not, for this name; asking it takes time, so somebody else
    /// does.
    void setFromKeychain(std::string_view name, std::optional<std::string> value);

    [[nodiscard]] VariableOrigin origin(std::string_view name) const;
    /// For reading configs.
    [[nodiscard]] Environment environment() const;
    /// Values that environment() has given out and that are secret by where they come from: all of
    /// the session and the keychain; of others those whose name says so (isSecretKey).
    [[nodiscard]] std::vector<std::string> secretsGiven() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// `.env` in the folder of this config, if there is one.
[[nodiscard]] std::optional<std::string> envFileBeside(const std::string &configFile);

} // namespace cs::workflow
