// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"
#include "core/topology/connector.h"
#include "core/trace/recording.h"
#include "studio/cli/terminal.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>

namespace cs::cli {

/// Adds up a run as its events come, for what is said at its end and for the exit code.
class RunSums
{
public:
    void add(const engine::Event &event);

    [[nodiscard]] bool finished() const { return m_finished.has_value(); }
    /// The connector could not be made or not connect: the walk never began.
    [[nodiscard]] bool couldNotStart() const { return m_couldNotStart; }
    /// Failures that the framework counts, or hides; or the walk ended early.
    [[nodiscard]] bool failed() const;
    /// Why a run ended that did not complete; may be empty.
    [[nodiscard]] std::string message() const { return m_finished ? m_finished->message : ""; }
    /// "Completed in 0.12 s: 23 records, …" and what the sink did.
    [[nodiscard]] std::string text(const Palette &palette) const;

private:
    std::optional<engine::RunFinished> m_finished;
    std::int64_t m_micros = 0;
    std::int64_t m_hidden = 0;
    bool m_couldNotStart = false;
    std::map<engine::SinkVerb, std::int64_t> m_verbs;
};

/// For each place of the topology that yielded nothing, why: a sentence each. The report may be
/// null.
[[nodiscard]] std::string whyText(std::shared_ptr<const trace::Recording> recording,
    const topology::ConnectorReport *report, const Palette &palette);

} // namespace cs::cli
