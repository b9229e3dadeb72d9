// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "studio/cli/arguments.h"

namespace cs::cli {

extern const Command specsCommand;
extern const Command topologyCommand;
extern const Command checkCommand;
extern const Command validateCommand;
extern const Command testConnectionCommand;
extern const Command walkCommand;
extern const Command stepCommand;
extern const Command traceCommand;
extern const Command catalogCommand;
extern const Command scaffoldCommand;
extern const Command filterCommand;
extern const Command configCommand;

} // namespace cs::cli
