// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"

#include <string>

namespace cs::sqlite {

/// The path or ":memory:" of serviceConnection.config; the latter also where none is given.
[[nodiscard]] std::string databaseMode(const Json &connection);
/// The connection as the framework's model of it writes it out: fields in the model's order,
/// defaults filled in, nulls left out; a password shows as asterisks.
/// Source: metadata.generated.schema.entity.services.connections.database.sqliteConnection.
[[nodiscard]] std::string serviceConnection(const Json &connection);

} // namespace cs::sqlite
