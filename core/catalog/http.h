// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cs::catalog {

/// A request as the routes see it, free of any HTTP library.
struct HttpRequest
{
    std::string method;
    std::string target; ///< raw: path and query, still percent-encoded
    std::string body;
    std::string agent; ///< User-Agent
    std::string ifMatch;

    // Filled by parseTarget().
    std::vector<std::string> segments; ///< of the path, decoded one by one
    std::vector<std::pair<std::string, std::string>> parameters; ///< decoded, in order

    [[nodiscard]] std::string parameter(
        std::string_view name, std::string_view fallback = {}) const;
    [[nodiscard]] bool flag(std::string_view name, bool fallback = false) const;
    [[nodiscard]] std::vector<std::string> allParameters(std::string_view name) const;
    /// The number, or nullopt if it is there and is none.
    [[nodiscard]] std::optional<long long> number(std::string_view name, long long fallback) const;
};

struct HttpReply
{
    int status = 200;
    std::string body;
    std::string contentType = "application/json";
    std::string allow; ///< Allow header of a 405
    std::string change {}; ///< X-OpenMetadata-Change: what a write came to
};

/// Splits on raw slashes first and decodes then, so that an encoded slash stays part of a name.
/// False for text with a broken percent sequence or a NUL.
bool parseTarget(HttpRequest &request);

/// {"code":404,"message":"…"}, as the framework's client wants errors.
[[nodiscard]] HttpReply errorReply(int status, std::string_view message);

} // namespace cs::catalog
