// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::engine {

/// An entity as the catalogue holds it.
struct StoredEntity
{
    std::string id;
    std::string type; ///< "Table"
    std::string name;
    std::string fqn;
    std::string version; ///< "0.1"
    std::optional<std::string> sourceHash;
    std::string json; ///< the entity document
};

/// Source: metadata.ingestion.ometa.ometa_api.OpenMetadata.delete_stale_entities.
struct DeleteStale
{
    std::string entityType; ///< "Table"
    std::string scopeType; ///< "databaseSchema"
    std::string scopeFqn;
    std::vector<std::string> seenFqns;
    bool recursive = true;
    /// Set by whoever knows that the list of seen names is not whole (a producer failed, a stage
    /// gave a Left): why. A sink may then refuse.
    std::string incomplete;
};
struct DeleteStaleReply
{
    std::vector<std::string> deleted; ///< FQNs
    bool applied = true;
    std::string why;
};

/// What a source may ask of the catalogue it writes to: the framework's `metadata` object.
///
/// Called from the walk's threads, one call at a time per lane; implementations lock.
class Client
{
public:
    virtual ~Client() = default;

    /// By quoted FQN; nullopt if it is not there (or deleted).
    virtual Result<std::optional<StoredEntity>> getByName(
        std::string_view entityType, std::string_view fqn)
        = 0;
    /// All of a type whose FQN matches a pattern with `*`; not those deleted.
    virtual Result<std::vector<StoredEntity>> searchByFqn(
        std::string_view entityType, std::string_view pattern)
        = 0;
    virtual Result<DeleteStaleReply> deleteStale(const DeleteStale &request) = 0;
    /// openMetadataServerConfig.forceEntityOverwriting.
    [[nodiscard]] virtual bool forceEntityOverwriting() const { return false; }
    /// openMetadataServerConfig.storeServiceConnection.
    [[nodiscard]] virtual bool storeServiceConnection() const { return true; }
};

/// A catalogue that is always empty: for runs without a sink. must_return is then not checked.
class NullClient final : public Client
{
public:
    Result<std::optional<StoredEntity>> getByName(std::string_view, std::string_view) override
    {
        return std::optional<StoredEntity>();
    }
    Result<std::vector<StoredEntity>> searchByFqn(std::string_view, std::string_view) override
    {
        return std::vector<StoredEntity>();
    }
    Result<DeleteStaleReply> deleteStale(const DeleteStale &) override
    {
        return DeleteStaleReply { {}, false, "There is no catalogue to delete from." };
    }
};

} // namespace cs::engine
