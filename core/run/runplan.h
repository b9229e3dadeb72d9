// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/nativespec.h"
#include "core/workflow/workflow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::run {

enum class Backend {
    Auto, ///< native where this program has the connector, else Python
    Native,
    Python,
};

/// Where a run's records go.
struct SinkChoice
{
    enum class Kind {
        Catalog, ///< the embedded catalogue, in `file` or, without one, in memory
        Server, ///< the OpenMetadata server of the workflow
        File, ///< JSON lines into `file`
        None,
    };
    Kind kind = Kind::Catalog;
    std::string file {};

    bool operator==(const SinkChoice &) const = default;
};

/// "native", "python", "auto". Error "bad-value".
Result<Backend> parseBackend(std::string_view text);
/// "catalog", "catalog:FILE", "server", "file:FILE", "none". Error "bad-value".
Result<SinkChoice> parseSink(std::string_view text);
[[nodiscard]] std::string_view toText(Backend backend);
[[nodiscard]] std::string toText(const SinkChoice &sink);

/// Everything a run is started from.
struct RunPlan
{
    workflow::Workflow workflow;
    const engine::SpecRegistry *specs = nullptr; ///< borrowed; lives at least as long as the run
    std::string spec; ///< connector to take in place of the one source.type names; empty: none
    Backend backend = Backend::Auto;
    SinkChoice sink {};
    /// Whoever starts the run has asked its user whether the server may be written to; without it
    /// a run with SinkChoice::Server is not created (error "server-not-confirmed").
    bool serverConfirmed = false;
    /// Nothing is written: the run goes to a copy of the catalogue, and Run::plan() says what
    /// would happen. With SinkChoice::Catalog and None only.
    bool dryRun = false;
    /// Deletes also what rests on an enumeration that is not whole (a producer failed, …).
    bool applyUnsafeDeletions = false;
    /// Whether the catalogue keeps passwords of service connections; masked otherwise.
    bool keepSecrets = false;
    std::string python; ///< interpreter
    std::vector<std::string> pythonPaths; ///< put before sys.path
    std::string baseDir; ///< relative paths of the workflow start here; empty: working directory
    bool record = true;
    std::string traceFile; ///< of the recording; empty: a temporary one
    std::uint64_t memoryLimit = 0; ///< of a Python run: bytes of address space; 0: none
    std::int64_t limit = 0; ///< elements per node visit; 0: all
};

} // namespace cs::run
