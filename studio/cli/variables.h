// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/secretsource.h"
#include "studio/cli/arguments.h"

namespace cs::cli {

/// What every command that reads a config takes, beside the environment.
inline constexpr Option envFileOption { "--env-file", "FILE",
    "values for ${VAR} that the environment does not have" };
inline constexpr Option dotenvOption { "--dotenv", "",
    "the same, from the file .env beside the config" };

/// Where the `${VAR}` of this config get their values. Errors: those of the secrets file; "usage"
/// for both options at once, and for --dotenv without such a file.
Result<workflow::SecretResolver> variablesOf(const Arguments &arguments, const std::string &config);

} // namespace cs::cli
