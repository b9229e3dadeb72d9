// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/recorder.h"

#include "core/trace/recording.h"
#include "core/trace/store.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace cs::trace {

struct Recorder::State
{
    RecorderOptions options;
    std::shared_ptr<Store> store;
    std::shared_ptr<Recording> recording;
    BlockBuilder builder; // append()'s thread
    std::uint64_t lastSeq = 0; // append()'s thread
    std::atomic<std::uint64_t> lost { 0 };

    std::mutex mutex; // protects what follows
    std::condition_variable changed;
    std::size_t blocks = 0; // that wait for the writer
    std::size_t bytes = 0; // of these
    std::vector<std::size_t> sizes; // of these, oldest first, from `taken` on
    std::size_t taken = 0;
    std::optional<Error> error;
    bool closing = false;
    std::optional<Result<void>> closed;

    std::thread writer; // last: uses all of the above

    void seal();
    void write();
};

void Recorder::State::seal()
{
    if (builder.empty())
        return;
    std::shared_ptr<const Block> block = builder.take();
    const std::size_t size = block->bytes();
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return bytes < options.maxPendingBytes || error; });
    if (error) {
        lost += block->count();
        return;
    }
    // Under the lock, so that the writer finds it once it has been told.
    store->add(std::move(block));
    sizes.push_back(size);
    ++blocks;
    bytes += size;
    changed.notify_all();
}

void Recorder::State::write()
{
    std::unique_lock lock(mutex);
    while (true) {
        changed.wait(lock, [this] { return blocks > 0 || closing; });
        if (blocks == 0)
            break;
        lock.unlock();
        const Result<void> written = store->writeNext(options.compress);
        lock.lock();
        if (!written) {
            // What waits stays readable in memory; nothing more is taken.
            error = written.error().wrap("trace-write",
                "The recording ended early: " + written.error().message
                    + " The run goes on without it. Free some space or choose another place.");
            changed.notify_all();
            const Error told = *error;
            lock.unlock();
            if (options.onEnded)
                options.onEnded(told);
            return;
        }
        bytes -= sizes[taken++];
        if (taken == sizes.size()) {
            sizes.clear();
            taken = 0;
        }
        --blocks;
        changed.notify_all();
    }
}

Recorder::Recorder(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
    m_state->writer = std::thread([state = m_state.get()] { state->write(); });
}

Recorder::~Recorder()
{
    if (m_state) [[maybe_unused]]
        const auto closed = close();
}

Result<std::unique_ptr<Recorder>> Recorder::create(RecorderOptions options)
{
    auto store = Store::create(options.file);
    if (!store)
        return store.error();
    auto state = std::make_unique<State>();
    state->options = std::move(options);
    state->store = *store;
    state->recording = std::make_shared<Recording>(*store);
    return std::unique_ptr<Recorder>(new Recorder(std::move(state)));
}

void Recorder::append(const std::vector<engine::Event> &events)
{
    State &s = *m_state;
    for (const engine::Event &event : events) {
        if (event.seq <= s.lastSeq) {
            ++s.lost; // numbers only grow; a place in the file cannot be filled later
            continue;
        }
        if (event.seq != s.lastSeq + 1)
            s.seal(); // a block has no gaps
        s.lastSeq = event.seq;
        if (!s.builder.add(event)) {
            ++s.lost;
            s.seal();
        } else if (s.builder.full(s.options.blockBytes)) {
            s.seal();
        }
    }
    s.seal();
}

Result<void> Recorder::close()
{
    State &s = *m_state;
    {
        const std::scoped_lock lock(s.mutex);
        if (s.closed)
            return *s.closed;
        s.closing = true;
        s.changed.notify_all();
    }
    s.writer.join();
    Result<void> result = s.store->finish();
    const std::scoped_lock lock(s.mutex);
    if (s.error)
        result = *s.error;
    s.closed = result;
    return result;
}

const std::string &Recorder::file() const
{
    return m_state->options.file;
}

std::shared_ptr<Recording> Recorder::recording() const
{
    return m_state->recording;
}

std::optional<Error> Recorder::error() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->error;
}

std::uint64_t Recorder::lost() const
{
    return m_state->lost;
}

} // namespace cs::trace
