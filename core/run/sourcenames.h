// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/catalog/store.h"
#include "core/run/runplan.h"
#include "core/trace/recording.h"
#include "core/workflow/filterlab.h"

#include <string>
#include <string_view>

/// Where the names come from that filters are tried on.
namespace cs::run {

/// What a run met, kept or filtered. Takes some seconds per million events: call it from a worker.
[[nodiscard]] workflow::FilterNames namesOf(
    const trace::Recording &recording, const CancelToken &cancel = {});

/// What the catalogue holds of a service (soft-deleted ones left out), at the levels that
/// @p pipeline filters.
[[nodiscard]] workflow::FilterNames namesOf(
    catalog::Store &store, std::string_view service, std::string_view pipeline);

/// A recording, or a text with a level and an FQN on each line ("table shop.main.public.orders");
/// empty lines and those that begin with # count nothing. Errors: "not-found", "bad-value", those
/// of Recording::open.
Result<workflow::FilterNames> namesOfFile(const std::string &file, const CancelToken &cancel = {});

/// The run that lists every name: a dry run without the filters, without deletions and with no
/// sink, recorded. Its stages run too, so it reads what a run of the same source reads.
[[nodiscard]] RunPlan listingPlan(RunPlan plan);

} // namespace cs::run
