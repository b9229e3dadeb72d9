// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/generator.h"
#include "core/engine/event.h"
#include "core/engine/sink.h"
#include "core/engine/source.h"
#include "core/topology/topology.h"

#include <functional>
#include <memory>

namespace cs::engine {

class WalkControl;

struct WalkInput
{
    std::string spec;
    std::string service;
    std::string configDigest;
    std::shared_ptr<const topology::Topology> topology; ///< null: records() only
    Source *source = nullptr; ///< borrowed, prepared; or null, and createSource makes one
    /// Called after RunStarted; the walk then owns the source and prepares it. An Error of either
    /// ends the run with a Failed of kind Import or Connection.
    std::function<Result<std::unique_ptr<Source>>()> createSource;
    Sink *sink = nullptr; ///< borrowed; the walk closes it
    CancelToken cancel;
    std::int64_t limit = 0; ///< elements per node visit; 0: all
    bool reportContextReads = false;
    std::shared_ptr<WalkControl> control; ///< may be null: nobody looks at lanes
};

/// The depth-first walk: from RunStarted to RunFinished. Pausing is not pulling.
///
/// Order, failures, context and threads are the framework's (docs/walk.md). Never throws; what a
/// source throws becomes Failed events. Cancelling ends it at the next event with Stopped;
/// destroying the generator early is allowed and joins worker threads.
Generator<Event> walk(WalkInput input);

} // namespace cs::engine
