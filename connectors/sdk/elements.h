// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/either.h"

#include <string>
#include <string_view>

/// What producers yield and processors get back, as the topologies of databases know it.
namespace cs::sdk {

/// Source: metadata.ingestion.source.database.common_db_source.TableNameAndType.
struct TableNameAndType
{
    std::string name;
    std::string type = "Regular"; ///< TableType: "Regular", "View", …
};

/// A name: databases, schemas.
[[nodiscard]] engine::Element nameElement(std::string_view name);
/// A table's name and type, shown as the pair the framework passes on.
[[nodiscard]] engine::Element tableElement(const TableNameAndType &table);
/// The configuration as the one element of get_services; shows no more than its name.
[[nodiscard]] engine::Element serviceElement(std::string_view serviceName);

/// The reverse; an element of another kind gives its name and "Regular".
[[nodiscard]] TableNameAndType tableOf(const engine::Element &element);

[[nodiscard]] engine::Either right(entity::RecordPtr record);
[[nodiscard]] engine::Either left(std::string name, std::string error, std::string stackTrace = {});

} // namespace cs::sdk
