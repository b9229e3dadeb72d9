// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/writeplan.h"
#include "core/engine/session.h"
#include "core/run/runplan.h"
#include "core/trace/recorder.h"

#include <memory>
#include <string>

namespace cs::run {

/// One run, wired from its plan: the session of the right backend, its sink, its recording.
///
/// Create, then session().send(engine::Start {}). Destroying it stops the run hard, waits for its
/// thread and closes the recording.
class Run
{
public:
    /// Opens the sink and the recording; the connector itself is made on the session's thread, so
    /// what it has to say (no such database) comes as an event. The listener must outlive the run.
    /// Errors: "spec-unknown", "component-missing" (no lineage_source_class, …), "missing-key",
    /// "sink-unavailable", and those of the sink and the recording.
    static Result<std::unique_ptr<Run>> create(RunPlan plan, engine::Listener &listener);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    [[nodiscard]] engine::Session &session();
    /// "native" or "python".
    [[nodiscard]] std::string_view backend() const;
    /// The native connector that runs; null on other backends.
    [[nodiscard]] const engine::NativeSpec *nativeSpec() const;
    /// What the run writes, or in a dry run would write: grows as the run goes on. Never null,
    /// outlives the run.
    [[nodiscard]] std::shared_ptr<catalog::WritePlan> plan() const;
    /// The catalogue the run writes to, in a dry run the copy of it; null if the sink is another.
    [[nodiscard]] std::shared_ptr<catalog::Store> store() const;
    /// What the run leaves behind, readable while it grows; null if nothing is recorded.
    [[nodiscard]] std::shared_ptr<trace::Recording> recording() const;
    /// Ends the recording once the run is finished. Error "trace-write" if some of it was lost.
    Result<void> closeRecording();

private:
    struct State;
    explicit Run(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace cs::run
