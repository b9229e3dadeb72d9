// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/collection.h"
#include "core/engine/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cs::catalog {

struct StoreOptions
{
    std::string file; ///< empty: in memory
    /// Whether passwords and keys of service connections are stored; otherwise their place is taken
    /// by asterisks before anything is written.
    bool keepSecrets = false;
};

/// Who writes.
struct Writer
{
    std::int64_t run = 0;
    std::string by = "ingestion-bot";
    bool overrideMetadata = false; ///< writes even if the sourceHash is equal
};

struct Run
{
    std::int64_t number = 0;
    std::string label;
    std::string agent;
    std::int64_t startedAt = 0; ///< ms since 1970
};

/// A create request as it came.
struct PutItem
{
    const Collection *collection = nullptr;
    std::string_view json; ///< compact; outlives the call
    std::optional<std::string> hash; ///< if not in the JSON
};

/// What a write came to.
struct Written
{
    engine::SinkVerb verb = engine::SinkVerb::Refused;
    int status = 200; ///< as a server would answer
    std::int64_t number = 0;
    const Collection *collection = nullptr;
    std::string name;
    std::string fqn;
    std::string why; ///< one English sentence
    std::vector<engine::FieldChange> changes;
};

/// An entity as the store holds it.
struct Row
{
    std::int64_t number = 0;
    const Collection *collection = nullptr;
    std::string name;
    std::string fqn;
    std::optional<std::string> hash;
    std::int64_t version = 1; ///< in tenths
    std::int64_t updatedAt = 0;
    std::string updatedBy;
    bool deleted = false;
    std::int64_t run = 0; ///< that wrote this version
    /// The entity's own fields in the shape of its create request (references by name), and after a
    /// patch those fields as well that only the entity has.
    std::string body;
    std::string change; ///< changeDescription, empty in the first version
};

struct Version
{
    std::int64_t version = 1;
    std::int64_t updatedAt = 0;
    std::string updatedBy;
    std::int64_t run = 0;
    std::string runLabel;
    bool deleted = false;
    std::string change;
    Row row; ///< as it then was
};

/// A regular expression for one segment of the FQNs of a listing.
struct NameMatch
{
    std::string expression; ///< found anywhere; case counts
    int segment = 0; ///< 1: database, 2: schema, 3: table
    bool whole = false; ///< the FQN up to there is meant, not the name alone
    bool exclude = false; ///< leaves out what matches
};

enum class Include { NonDeleted, Deleted, All };

struct ListQuery
{
    const Collection *collection = nullptr; ///< null: all
    std::string scope; ///< FQN whose descendants are meant; empty: everywhere
    /// FQN pattern with `*` and `?`, case ignored; empty: any
    std::string pattern;
    std::vector<NameMatch> matches {}; ///< all must hold; one that an FQN is too short for does
    std::string after; ///< FQN
    bool backwards = false; ///< list from @c after on downwards
    std::int64_t limit = 100;
    Include include = Include::NonDeleted;
};

[[nodiscard]] std::string versionText(std::int64_t tenths); ///< 12 → "1.2"
[[nodiscard]] std::int64_t nowMs();

} // namespace cs::catalog
