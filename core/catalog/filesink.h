// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/sink.h"

#include <memory>
#include <string>

namespace cs::catalog {

/// A sink that appends one JSON line per record: {"type", "name", "fqn", "sourceHash", "record"}.
///
/// Secrets of service connections are masked. Nothing can be fetched back, so must_return is not
/// checked. Unlike the framework's file sink it takes Barriers (and writes nothing for them).
/// Error: "file-open".
Result<std::unique_ptr<engine::Sink>> openFileSink(const std::string &path);

} // namespace cs::catalog
