// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/lanewalk.h"
#include "core/engine/workergate.h"

#include <memory>
#include <thread>
#include <vector>

namespace cs::engine {

/// The worker lanes of one visit of a threaded node: each takes a chunk of the elements, with a
/// copy of the caller's context. Internal to the engine.
///
/// Destroying it tears the workers down at their next event and joins them.
/// Source: metadata.ingestion.api.topology_runner.TopologyRunnerMixin._multithread_process_node.
class ParallelNode
{
public:
    struct Work
    {
        const topology::Node &node;
        const Nodes &children;
        const std::string &place; ///< of the node
        int depth;
    };

    /// Chunks of ceil(n / lanes) elements, in order: lane 1 has the first. Nothing starts yet.
    ParallelNode(WalkRun &run, const Lane &parent, Work work, std::vector<PlacedElement> elements,
        int lanes);
    ParallelNode(const ParallelNode &) = delete;
    ParallelNode &operator=(const ParallelNode &) = delete;
    ~ParallelNode();

    void start();
    [[nodiscard]] WorkerGate &gate() { return *m_gate; }

private:
    struct Worker;

    void work(Worker &worker);

    WalkRun &m_run;
    const Work m_work;
    std::unique_ptr<WorkerGate> m_gate;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace cs::engine
