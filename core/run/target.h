// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/writeplan.h"
#include "core/run/runplan.h"

#include <memory>

namespace cs::run {

/// What a run writes to.
struct Target
{
    std::shared_ptr<catalog::WritePlan> plan = std::make_shared<catalog::WritePlan>();
    /// The embedded catalogue, or in a dry run the copy of it that goes away with the run; null
    /// where the sink is another.
    std::shared_ptr<catalog::Store> store;
};

/// Opens the catalogue a plan asks for. @p needsCatalog: open one in memory even if the sink is
/// none, as the framework cannot do without. Errors: "sink-unavailable", those of the catalogue.
Result<Target> openTarget(const RunPlan &plan, bool needsCatalog);

/// What a run with SinkChoice::Server is about to do, in plain words, for the question that comes
/// before RunPlan::serverConfirmed.
[[nodiscard]] std::string serverQuestion(const RunPlan &plan);

/// A key of the workflow's openMetadataServerConfig; null if it is not there.
[[nodiscard]] const Json *serverSetting(const workflow::Workflow &workflow, std::string_view key);

/// The native sink that writes there, with everything noted in the target's plan.
Result<std::unique_ptr<engine::Sink>> openNativeSink(
    const RunPlan &plan, const Target &target, const std::string &label);

} // namespace cs::run
