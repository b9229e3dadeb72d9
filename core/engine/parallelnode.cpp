// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/parallelnode.h"

#include <algorithm>
#include <iterator>

namespace cs::engine {

namespace {

// Records go to the lane that forked, which alone feeds the sink; the worker does not wait.
class QueueOutlet final : public Outlet
{
public:
    QueueOutlet(WorkerGate &gate, std::size_t worker)
        : m_gate(gate)
        , m_worker(worker)
    { }
    SinkReply emit(const entity::RecordPtr &record, const std::string &place) override
    {
        m_gate.passRecord(m_worker, place, record);
        return {};
    }
    [[nodiscard]] bool synchronous() const override { return false; }

private:
    WorkerGate &m_gate;
    std::size_t m_worker;
};

std::string contextJson(const Context &context)
{
    Json object = Json::object();
    for (const auto &[key, value] : context.entries())
        object[key] = value;
    return dumpJson(object);
}

} // namespace

struct ParallelNode::Worker
{
    Worker(ParallelNode &owner, std::size_t workerIndex, const Lane &parent,
        std::vector<PlacedElement> workerChunk)
        : index(workerIndex)
        , lane(static_cast<std::uint32_t>(workerIndex + 1), parent.context(), owner.m_run.client,
              parent.cancelToken())
        , outlet(*owner.m_gate, workerIndex)
        , walk(owner.m_run, lane, outlet)
        , chunk(std::move(workerChunk))
    { }

    const std::size_t index;
    Lane lane;
    QueueOutlet outlet;
    LaneWalk walk;
    std::vector<PlacedElement> chunk;
    std::thread thread;
};

ParallelNode::ParallelNode(
    WalkRun &run, const Lane &parent, Work work, std::vector<PlacedElement> elements, int lanes)
    : m_run(run)
    , m_work(work)
{
    const std::size_t most = static_cast<std::size_t>(lanes);
    const std::size_t chunkSize = (elements.size() + most - 1) / most;
    const std::size_t chunks = (elements.size() + chunkSize - 1) / chunkSize;
    m_gate = std::make_unique<WorkerGate>(chunks, run.input.control.get());
    m_workers.reserve(chunks);
    for (std::size_t i = 0; i < chunks; ++i) {
        const auto first = elements.begin() + static_cast<std::ptrdiff_t>(i * chunkSize);
        const auto last = elements.begin()
            + static_cast<std::ptrdiff_t>(std::min((i + 1) * chunkSize, elements.size()));
        m_workers.push_back(std::make_unique<Worker>(*this, i, parent,
            std::vector<PlacedElement>(
                std::make_move_iterator(first), std::make_move_iterator(last))));
    }
}

ParallelNode::~ParallelNode()
{
    m_gate->tearDown();
    for (const auto &worker : m_workers) {
        if (worker->thread.joinable())
            worker->thread.join();
    }
}

void ParallelNode::start()
{
    for (const auto &worker : m_workers)
        worker->thread = std::thread([this, &worker = *worker] { work(worker); });
}

void ParallelNode::work(Worker &worker)
{
    LaneWalk &walk = worker.walk;
    std::optional<std::string> over;
    const auto passPending = [&] {
        bool on = true;
        while (Event *event = walk.next())
            on = on && m_gate->pass(worker.index, std::move(*event));
        return on;
    };
    try {
        ContextChanged fork;
        fork.op = ContextOp::Fork;
        fork.before = "null";
        fork.after = contextJson(worker.lane.context());
        fork.writer = m_work.node.name;
        walk.put(m_work.place, std::move(fork));
        if (passPending()) {
            Generator<Event> events = walk.elements(
                m_work.node, m_work.children, std::move(worker.chunk), m_work.depth);
            const CancelToken &cancel = worker.lane.cancelToken();
            while (!cancel.cancelled()) {
                Event *event = events.next();
                if (!event || !m_gate->pass(worker.index, std::move(*event)))
                    break;
            }
        }
    } catch (const WalkOver &end) {
        over = end.message;
    } catch (...) {
        over = "The walk itself failed: " + caught().what;
    }
    if (!m_gate->isTornDown()) {
        ContextChanged drop;
        drop.op = ContextOp::Drop;
        drop.before = "null";
        drop.after = "null";
        drop.writer = m_work.node.name;
        walk.put(m_work.place, std::move(drop));
        passPending();
    }
    m_gate->leave(worker.index, std::move(over));
}

} // namespace cs::engine
