// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entity/record.h"

#include <any>
#include <optional>
#include <string>

namespace cs::engine {

/// What a producer fetches and every stage of its node gets.
struct Element
{
    std::string name; ///< for paths and people
    std::string json; ///< the raw value as JSON, for showing and comparing
    std::any value; ///< the raw value for the connector's own processors
};

/// Source: metadata.ingestion.api.models.StackTraceError.
struct StackTraceError
{
    std::string name;
    std::string error;
    std::string stackTrace;
};

/// What a processor yields: a record or a failure; nothing enforces that it is just one of them.
/// Source: metadata.ingestion.api.models.Either.
struct Either
{
    entity::RecordPtr right;
    std::optional<StackTraceError> left;
};

} // namespace cs::engine
