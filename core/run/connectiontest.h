// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/engine/connectiontest.h"
#include "core/run/runplan.h"

#include <chrono>
#include <functional>
#include <string_view>

namespace cs::run {

struct ConnectionTestOptions
{
    std::chrono::milliseconds timeout { 60'000 }; ///< of one step; importing has more
    /// May take a process that has imported the framework already.
    bool warm = false;
};

/// Tests the connection of the plan's workflow, native or in Python as a run of it would be, on the
/// calling thread. @p onChange gets the whole each time a step begins, asks or ends, and once more
/// at the end; on that thread. It only reads at the source, needs no server and no sink. Cancelled,
/// it is back within a second or two. Whatever goes wrong is in the answer; secrets are not.
engine::ConnectionTest testConnection(const RunPlan &plan, const ConnectionTestOptions &options,
    const CancelToken &cancel,
    const std::function<void(const engine::ConnectionTest &)> &onChange = {});

/// Looks up the keys the steps point to in the config's text, which is not kept. A key that is not
/// there is replaced by the nearest one above it for its place, not for its name.
void locate(engine::ConnectionTest &test, std::string_view text, std::string_view file);

} // namespace cs::run
