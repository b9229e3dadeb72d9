// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/store.h"

namespace cs::catalog {

/// Row columns in the order Store::readRow wants them.
#define CS_ROW_COLUMNS                                                                             \
    "number,kind,name,fqn,hash,version,updated_at,updated_by,deleted,run,body,change"

/// The store's SQL, prepared once.
struct Store::Statements
{
    Statement begin, commit, rollback;
    Statement peek; ///< what put must know of an existing entity
    Statement insert, update, keepVersion, setHash, erase, eraseVersions;
    Statement byFqn, byNumber, kind, addKind, versions, addRun, allRuns;
};

} // namespace cs::catalog
