// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/validation.h"
#include "studio/cli/arguments.h"

#include <string>

namespace cs::cli {

/// `validate --against`: what another framework breaks and mends in these configs. Exit code.
int sayVersions(const Arguments &arguments, const workflow::ValidationOptions &options);

/// `validate --names`: what the names of recordings say about the filters of the config.
Result<void> addNames(
    workflow::ValidationOptions &options, const Arguments &arguments, const std::string &file);

} // namespace cs::cli
