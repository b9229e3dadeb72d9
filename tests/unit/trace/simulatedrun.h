// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"
#include "core/trace/runitem.h"

#include <deque>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

/// Runs made up at random, with the tree that a run index must make of them: the events in the
/// order of docs/walk.md, the expectation written down while they are made, not read from paths.
namespace cs::test {

struct ModelItem
{
    trace::ItemType type = trace::ItemType::None;
    std::string name;
    std::string path;
    ModelItem *parent = nullptr;
    std::vector<std::unique_ptr<ModelItem>> children;
    trace::Counts counts; ///< of itself and all below
    std::uint64_t firstSeq = 0;
    bool begun = false; ///< an event of it or below came after the first
    bool closed = false;
};

struct SimulatedOptions
{
    unsigned seed = 1;
    int depth = 3; ///< of nodes
    int elements = 4; ///< of a visit, at most
    bool parallel = false; ///< the second level runs on lanes
    bool eager = false; ///< nodes below the root produce ahead
    double stopAt = 1; ///< share of the events after which the run is stopped
};

class SimulatedRun
{
public:
    explicit SimulatedRun(SimulatedOptions options);

    std::vector<engine::Event> events;
    std::vector<ModelItem *> itemOf; ///< innermost item of each event, by seq - 1
    std::unique_ptr<ModelItem> root;
    /// Per event: the context of each lane after it.
    std::vector<std::map<std::uint32_t, std::map<std::string, std::string>>> contexts;
    bool stopped = false;

private:
    // An event to come; its seq is given when the lanes are merged.
    struct Step
    {
        std::uint32_t thread = 0;
        std::string path;
        engine::Payload payload;
        ModelItem *item = nullptr;
        bool opens = false; ///< the event is the first of its item
        bool closes = false;
    };
    using Steps = std::vector<Step>;

    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    [[nodiscard]] int below(int bound)
    {
        return std::uniform_int_distribution<int>(0, bound - 1)(m_random);
    }
    void makeTopology();
    void node(Steps &steps, const topology::Node &node, ModelItem *parent, std::uint32_t thread,
        int depth);
    void element(Steps &steps, const topology::Node &node, ModelItem *element, std::uint32_t thread,
        int depth);
    void stage(Steps &steps, const topology::Node &node, const topology::Stage &stage,
        ModelItem *element, std::uint32_t thread);
    void postProcess(Steps &steps, const topology::Node &node, const std::string &method,
        ModelItem *visit, std::uint32_t thread);
    void noise(Steps &steps, ModelItem *item, std::uint32_t thread);
    void yield(Steps &steps, const std::string &method, ModelItem *holder, std::uint32_t thread);
    ModelItem *child(ModelItem *parent, trace::ItemType type, std::string name, std::string path);
    Steps merged(std::vector<Steps> lanes);
    void play(Steps steps);
    void account(const Step &step, std::uint64_t seq);

    SimulatedOptions m_options;
    std::mt19937 m_random;
    std::shared_ptr<topology::Topology> m_topology;
    int m_names = 0;
    std::map<std::uint32_t, std::map<std::string, std::string>> m_contexts;
};

} // namespace cs::test
