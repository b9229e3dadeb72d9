// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/trace/contextlog.h"
#include "core/trace/runindex.h"
#include "core/trace/runtree.h"

#include <deque>
#include <map>
#include <memory>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace cs::trace {

/// What RunIndex knows, and how it learns it. Everything but the recording is protected by mutex.
struct RunIndex::State
{
    using Index = RunTree::Index;
    static constexpr std::uint32_t noMethod = 0xFFFFFFFFU;

    // A place the lane is in, innermost last.
    struct Open
    {
        Index item = RunTree::none;
        std::string path;
        std::uint32_t node = noMethod; // statistics
        std::uint32_t producer = noMethod;
        bool producing = false;
        bool borrowed = false; // belongs to the lane that forked this one
        Index entered = RunTree::none; // child that was last gone into
    };
    struct Lane
    {
        bool live = false;
        std::vector<Open> stack;
        std::uint32_t method = noMethod; // stage or post_process that runs
        std::string lastPath;
        std::uint64_t lastSeq = 0;
        bool lastRight = false; // its last EntityYielded had a right side
    };
    struct Entity
    {
        std::uint32_t seq = 0;
        std::uint32_t sunkSeq = 0;
        std::uint16_t type = 0;
        std::uint16_t thread = 0;
        std::uint8_t verb = noVerb;
    };
    static constexpr std::uint8_t noVerb = 0xFF;
    struct ProblemEntry
    {
        ProblemKind kind = ProblemKind::Failure;
        std::uint32_t method = noMethod;
        std::vector<std::uint32_t> seqs;
    };

    explicit State(std::shared_ptr<const Recording> source)
        : recording(std::move(source))
    { }

    const std::shared_ptr<const Recording> recording;

    mutable std::shared_mutex mutex;
    RunSummary summary;
    bool ended = false;
    RunTree tree;
    std::map<std::uint32_t, Lane> lanes;
    Index records = RunTree::none; // stage of a source without a topology
    std::vector<MethodStatistics> methods;
    std::unordered_map<std::uint64_t, std::uint32_t> methodByName;
    std::deque<Entity> entities;
    std::vector<std::string> types;
    std::unordered_map<std::string, std::uint16_t> typeByName;
    std::vector<std::vector<std::uint32_t>> entitiesByType; // rows
    std::unordered_map<std::uint64_t, std::uint32_t> awaiting; // entities the sink has not answered
    ContextLog context;
    std::deque<ProblemEntry> problems;
    std::unordered_map<std::uint64_t, std::uint32_t> problemByText;

    // Learning, under the lock.
    void apply(const engine::Event &event);
    void closeAll();

    // Questions, under the lock.

    [[nodiscard]] ItemState stateOf(Index index) const;
    [[nodiscard]] std::uint64_t rows(Index index) const;
    [[nodiscard]] std::uint64_t row(Index index) const;
    /// The innermost node at or above a path, as it was at seq, and how much of the path that is.
    struct Found
    {
        Index index = RunTree::none;
        std::size_t length = 0;
    };
    [[nodiscard]] Found locate(std::string_view path, std::uint64_t seq) const;
    [[nodiscard]] LaneState laneState(std::uint32_t thread, const Lane &lane) const;

private:
    Lane &laneOf(std::uint32_t thread);
    Index resolve(Lane &lane, const engine::Event &event, bool descend);
    void leave(Lane &lane, std::string_view path);
    std::uint32_t method(MethodKind kind, std::string_view node, std::string_view name);
    MethodStatistics *at(std::uint32_t number)
    {
        return number == noMethod ? nullptr : &methods[number];
    }
    const Open *visit(const Lane &lane) const;
    std::uint32_t current(const Lane &lane) const;
    void count(Lane &lane, std::uint64_t Counts::*what, const engine::Event &event, bool problem);
    Index place(const Lane &lane, const engine::Event &event) const;

    void on(Lane &lane, const engine::Event &event, const engine::RunStarted &started);
    void on(Lane &lane, const engine::Event &event, const engine::RunFinished &finished);
    void on(Lane &lane, const engine::Event &event, const engine::NodeEntered &entered);
    void on(Lane &lane, const engine::Event &event, const engine::NodeLeft &left);
    void on(Lane &lane, const engine::Event &event, const engine::ProducerStarted &started);
    void on(Lane &lane, const engine::Event &event, const engine::ElementProduced &produced);
    void on(Lane &lane, const engine::Event &event, const engine::ProducerFinished &finished);
    void on(Lane &lane, const engine::Event &event, const engine::StageEntered &entered);
    void on(Lane &lane, const engine::Event &event, const engine::StageLeft &left);
    void on(Lane &lane, const engine::Event &event, const engine::EntityYielded &yielded);
    void on(Lane &lane, const engine::Event &event, const engine::EntitySunk &sunk);
    void on(Lane &lane, const engine::Event &event, const engine::ContextChanged &changed);
    void on(Lane &lane, const engine::Event &event, const engine::ContextRead &read);
    void on(Lane &lane, const engine::Event &event, const engine::PostProcessStarted &started);
    void on(Lane &lane, const engine::Event &event, const engine::PostProcessFinished &finished);
    void on(Lane &lane, const engine::Event &event, const engine::Filtered &filtered);
    void on(Lane &lane, const engine::Event &event, const engine::SourceQuery &query);
    void on(Lane &lane, const engine::Event &event, const engine::Failed &failed);
    void on(Lane &lane, const engine::Event &event, const engine::LogLine &line);
    void on(Lane &lane, const engine::Event &event, const engine::Progress &progress);
    void note(const Lane &lane, const engine::Event &event, ProblemKind kind, std::string_view name,
        std::string_view message);
};

} // namespace cs::trace
