// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/nativespec.h"

namespace cs {

/// The connectors that ship with the program, in the order people see them. Called once by a main.
void addShippedSpecs(engine::SpecRegistry &registry);

} // namespace cs
