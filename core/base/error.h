// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string>
#include <utility>

namespace cs {

/// Where something is: in a text file, in a run, or both. Lines and columns count from 1; 0 means
/// unknown. Columns count Unicode code points.
struct Location
{
    std::string file;
    int line = 0;
    int column = 0;
    int endLine = 0;
    int endColumn = 0;
    std::string path; ///< path of the run ("root[svc]/database[main]") or of the config ("source.type")

    bool operator==(const Location &) const = default;
};

/// An error as data: what went wrong in a sentence a user can act on, and where.
///
/// Core never throws across a library's edge; it returns these. `code` is stable, kebab-case and
/// never translated; `message` is the English sentence the CLI prints (the studio words its own).
struct Error
{
    std::string code;
    std::string message;
    Location location {};
    std::shared_ptr<const Error> cause {};

    /// This error as the cause of a wider one.
    [[nodiscard]] Error wrap(std::string outerCode, std::string outerMessage) const
    {
        return { std::move(outerCode), std::move(outerMessage), location,
                 std::make_shared<const Error>(*this) };
    }
};

/// "file:line:column: message", then each cause on a line of its own, indented.
[[nodiscard]] std::string toText(const Error &error);

} // namespace cs
