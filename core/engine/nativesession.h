// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/engine/session.h"
#include "core/engine/sink.h"
#include "core/engine/source.h"
#include "core/topology/topology.h"

#include <functional>
#include <memory>

namespace cs::engine {

/// What a native run is made of.
struct NativeRun
{
    std::string spec;
    std::string service;
    std::string configDigest;
    std::shared_ptr<const topology::Topology>
        topology; ///< null: a source that only gives records()
    /// Called on the session's thread: building a source may already open its connection.
    std::function<Result<std::unique_ptr<Source>>()> createSource;
    std::unique_ptr<Sink> sink;
    std::int64_t limit = 0; ///< elements per node visit; 0: all
};

/// A run of a C++ connector on a thread of its own. Listener must outlive the session.
[[nodiscard]] std::unique_ptr<Session> makeNativeSession(NativeRun run, Listener &listener);

} // namespace cs::engine
