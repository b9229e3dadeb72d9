// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/cli/variables.h"

namespace cs::cli {

Result<workflow::SecretResolver> variablesOf(const Arguments &arguments, const std::string &config)
{
    workflow::SecretResolver variables;
    std::string file = arguments.value(envFileOption.name);
    if (arguments.has(dotenvOption.name)) {
        if (!file.empty())
            return Error { "usage", "Give `--env-file` or `--dotenv`, not both.", {}, {} };
        const auto beside = workflow::envFileBeside(config);
        if (!beside)
            return Error { "usage", "There is no `.env` beside " + config + " for `--dotenv`.", {},
                {} };
        file = *beside;
    }
    if (!file.empty()) {
        if (auto used = variables.useFile(file); !used)
            return std::move(used).error();
    }
    return variables;
}

} // namespace cs::cli
