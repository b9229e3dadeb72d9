// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/cli/arguments.h"

namespace cs::cli {

/// `config import`: lists the services of a catalogue or a server, or makes a config of one. Exit
/// code.
int importConfig(const Arguments &arguments);

} // namespace cs::cli
