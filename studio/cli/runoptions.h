// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/writeplan.h"
#include "core/run/runplan.h"
#include "studio/cli/arguments.h"
#include "studio/cli/variables.h"

namespace cs::cli {

/// `--events` and `--quiet`, then the options that `walk` and `step` share.
inline constexpr Option runOptions[] = {
    { "--events", "FILE", "write the events as JSON lines; - for standard output" },
    { "--quiet", "", "no tree and no sums on standard output, only what `-` asks for" },
    { "--sample", "", "the music shop that comes with the program, in place of CONFIG.yaml" },
    { "--backend", "NAME", "native, python or auto (default)" },
    { "--spec", "NAME", "connector to take in place of the one source.type names" },
    { "--python", "PY", "interpreter with the framework" },
    { "--path", "DIR", "put before sys.path: where custom connectors are", true },
    envFileOption,
    dotenvOption,
    { "--sink", "SINK", "catalog[:FILE] (default), server, file:FILE or none" },
    { "--dry-run", "", "write nothing, say what would be written; with --sink catalog[:FILE]" },
    { "--plan", "FILE", "write the write plan as JSON; - for standard output" },
    { "--yes", "", "agree to writing to the server (--sink server) without being asked" },
    { "--apply-unsafe-deletions", "",
        "delete also where names may be missing in the list of seen" },
    { "--keep-secrets", "", "store passwords of service connections in catalog:FILE" },
    { "--trace", "FILE", "keep the recording" },
    { "--limit", "N", "at most N elements per visit of a node" },
    { "--memory-limit", "SIZE", "of a Python run: 800M, 4G; it fails beyond, we do not" },
    { "--stop-at", "PATH", "run to this place and stop there" },
};
[[nodiscard]] constexpr std::span<const Option> walkOptions()
{
    return runOptions;
}
[[nodiscard]] constexpr std::span<const Option> stepOptions()
{
    return std::span(runOptions).subspan(2);
}

/// Everything that is wrong with the options themselves is an Error "usage"; what is wrong with the
/// workflow has its own codes.
/// Asks on the terminal before a real server is written to.
Result<run::RunPlan> planFrom(const Arguments &arguments);

/// Writes a plan as JSON; an empty file name is none, `-` standard output. False if it could not,
/// which has been said then.
bool writePlan(const catalog::WritePlan &plan, const std::string &file);

} // namespace cs::cli
