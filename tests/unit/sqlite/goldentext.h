// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <string>
#include <vector>

/// Runs as lines of text, so that the framework's recorded one and ours can be compared and a
/// difference be read.
namespace cs::test {

/// A recording of the real framework (tests/golden/sqlite/*.jsonl).
[[nodiscard]] std::vector<std::string> goldenLines(const std::string &file);
[[nodiscard]] std::vector<std::string> eventLines(const std::vector<engine::Event> &events);

/// The lineage edges of a recording, and those a run yielded.
[[nodiscard]] std::vector<std::string> goldenLineageLines(const std::string &file);
[[nodiscard]] std::vector<std::string> lineageLines(const std::vector<engine::Event> &events);

} // namespace cs::test
