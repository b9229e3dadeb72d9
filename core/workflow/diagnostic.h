// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <string>
#include <string_view>
#include <vector>

/// Reading the framework's workflow configs: YAML or JSON text to typed values, with positions.
namespace cs::workflow {

enum class Severity { Error, Warning, Info };

/// Replaces the text from (line, column) up to (endLine, endColumn), the end not included. Lines
/// and columns count from 1, columns in code points.
struct Edit
{
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    std::string text;

    bool operator==(const Edit &) const = default;
};

struct Fix
{
    std::string title;
    std::vector<Edit> edits;

    bool operator==(const Fix &) const = default;
};

/// A place that has to do with it.
struct Related
{
    std::string message;
    Location location {};
};

/// One thing to say about a config. Codes: syntax, encoding, duplicate-key, unknown-key,
/// missing-key, wrong-type, bad-enum, bad-discriminator, bad-format, bad-regex, bad-value,
/// unresolved-env, alias-depth, suspicious-scalar, filter-conflict, not-found. Never quotes the
/// value of a secret.
struct Diagnostic
{
    Severity severity = Severity::Error;
    std::string code;
    std::string message;
    Location location {}; ///< its path is the config's: "source.serviceConnection"
    std::vector<Fix> fixes {}; ///< the likeliest first
    std::vector<Related> related {};
};

[[nodiscard]] std::string_view toText(Severity severity);
/// The same as an Error of Result.
[[nodiscard]] Error toError(const Diagnostic &diagnostic);

} // namespace cs::workflow
