// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace cs::workflow {

struct EnvEntry
{
    std::string name;
    std::string value;
    int line = 0; ///< from 1
};

/// `NAME=value` a line, as in a `.env`: `export` before it and `#` comments are left away, single
/// quotes take everything as it is, double quotes know \n, \t, \", \\ and \$. Of equal names the
/// last counts. Error "env-syntax" with the line; it never quotes what stands there.
Result<std::vector<EnvEntry>> parseEnvText(std::string_view text, std::string_view file);

/// The same of a file that nobody but its owner may read or write. Errors: "not-found",
/// "env-file-open" (with the command that closes it), "env-syntax".
Result<std::vector<EnvEntry>> readEnvFile(const std::string &file);

} // namespace cs::workflow
