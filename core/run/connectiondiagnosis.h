// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/engine/connectiontest.h"

#include <string>
#include <string_view>

namespace cs::run {

/// What is known of a connector when one of its steps fails.
struct ConnectionSubject
{
    Json connection; ///< source.serviceConnection.config
    std::string connector; ///< "postgres"
    std::string interpreter; ///< where packages are missing
    std::string
        extra; ///< of the framework's package, with the connector's dependencies; may be empty
    std::string version; ///< of the framework
};

/// What a failure of a Python connection test comes to: fault, sentence, hint, config key.
struct ConnectionDiagnosis
{
    engine::ConnectionFault fault = engine::ConnectionFault::Other;
    std::string message;
    std::string hint;
    std::string key;
    std::string cause; ///< the source's own words, of the innermost error that says something
};

/// Judges by classes, SQLSTATEs, driver codes, errnos and HTTP statuses first, and by a driver's
/// words only where it gives none of these (libpq, for one, has no SQLSTATE for a refused sign-in).
/// @p failure: a failed step's message of bridge/cs_bridge/connectiontest.py: "errors" from the
/// outermost in, "timedOut", "diagnosis" (the framework's own advice).
[[nodiscard]] ConnectionDiagnosis diagnose(const Json &failure, const ConnectionSubject &subject);

/// What keys of a connection are about, whatever they are called there.
enum class ConnectionKey { Host, Username, Password, Database, File, Class, Type, Tls };
/// The key that is there for it, nested ones included ("…config.authType.password"); else the one
/// that should be.
[[nodiscard]] std::string connectionKey(const Json &connection, ConnectionKey about);

} // namespace cs::run
