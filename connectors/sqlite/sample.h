// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>

namespace cs::sqlite {

struct Sample
{
    std::string database; ///< musicshop.db
    std::string workflow; ///< musicshop.yaml: walks the database
    std::string lineageWorkflow; ///< musicshop-lineage.yaml
    std::string tutorialWorkflow; ///< tutorial.yaml: the connector that is still to be written
};

/// Puts the sample into a folder, which is made if need be: a music shop and the workflows that
/// walk it. Files that are there stay as they are, so a user's changes survive; a database that was
/// left half-made is made anew. Paths are absolute. Code "sample-failed".
Result<Sample> installSample(const std::string &folder);
/// The same; the path of the workflow that walks the database.
Result<std::string> createSample(const std::string &folder);

} // namespace cs::sqlite
