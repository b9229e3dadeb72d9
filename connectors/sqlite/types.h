// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entity/table.h"

#include <string_view>

namespace cs::sqlite {

/// Fills in dataType, dataLength, precision, scale and dataTypeDisplay from a column's declared
/// type.
///
/// The leading words, in upper case, name the type; what follows directly in brackets are its
/// numbers. A name from the list of known types stands for itself, any other goes by SQLite's
/// affinity rules. Source: SQLAlchemy, SQLiteDialect._resolve_type_affinity; ColumnTypeParser and
/// SqlColumnHandlerMixin of the framework.
void applyDeclaredType(entity::Column &column, std::string_view declared);

} // namespace cs::sqlite
