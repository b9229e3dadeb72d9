// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run/connectiontest.h"

namespace cs::run {

/// testConnection() for a connector of the user's Python.
void testPythonConnection(const RunPlan &plan, const ConnectionTestOptions &options,
    const CancelToken &cancel, engine::ConnectionTest &test, const std::function<void()> &changed);

} // namespace cs::run
