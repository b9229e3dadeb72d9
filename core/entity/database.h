// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entity/record.h"

#include <string>

/// The requests of the database service type above and beside tables. Empty texts are left out.
namespace cs::entity {

/// Source: metadata.generated.schema.api.services.createDatabaseService.
struct CreateDatabaseServiceRequest
{
    std::string name; ///< raw: service requests are exempt from rewriting reserved characters
    std::string displayName;
    std::string description;
    std::string serviceType; ///< "SQLite"
    /// The connection's own document, secrets masked; empty if the catalogue must not store it.
    std::string connectionConfigJson;
};

/// Source: metadata.generated.schema.api.data.createDatabase.
struct CreateDatabaseRequest
{
    std::string name;
    std::string displayName;
    std::string description;
    std::string service; ///< FQN
    std::string sourceUrl;
};

/// Source: metadata.generated.schema.api.data.createDatabaseSchema.
struct CreateDatabaseSchemaRequest
{
    std::string name;
    std::string displayName;
    std::string description;
    std::string database; ///< FQN
    std::string sourceUrl;
};

/// Source: metadata.generated.schema.api.data.createStoredProcedure.
struct CreateStoredProcedureRequest
{
    std::string name;
    std::string displayName;
    std::string description;
    std::string code;
    std::string language; ///< "SQL"
    std::string storedProcedureType; ///< "StoredProcedure", "Function"
    std::string databaseSchema; ///< FQN
    std::string sourceUrl;
};

[[nodiscard]] RecordPtr toRecord(const CreateDatabaseServiceRequest &request);
[[nodiscard]] RecordPtr toRecord(const CreateDatabaseRequest &request);
[[nodiscard]] RecordPtr toRecord(const CreateDatabaseSchemaRequest &request);
[[nodiscard]] RecordPtr toRecord(const CreateStoredProcedureRequest &request);

} // namespace cs::entity
