// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/engine/event.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cs::trace {

class Recording;

struct RecorderOptions
{
    /// Where to write. Empty: an unnamed temporary file that goes with the last one who holds it.
    std::string file;
    bool compress = true;
    /// A block is closed when its events take this much (before compression), and at the end of
    /// every append().
    std::size_t blockBytes = 128 * 1024;
    /// What may wait in memory for a slow disk; beyond it append() waits.
    std::size_t maxPendingBytes = 64 * 1024 * 1024;
    /// Called once, on the writer's thread, when the recording ended early (disk full, …).
    std::function<void(const Error &)> onEnded;
};

/// Writes a run's events to disk as they come: one append-only file, docs/trace-format.md.
///
/// append() belongs to one thread (the session's, in Listener::onEvents); it turns events into
/// bytes and hands them to a writer thread, so it does not wait for the disk. Everything else may
/// be called from any thread.
///
/// A run never fails because of its recording: when the disk says no, the recording ends where it
/// is, still whole; error() says why and append() only counts what is lost.
class Recorder
{
public:
    /// Creates the file, readable by its owner only; an older trace of that name is replaced.
    /// Error "trace-create" if it cannot be written, "trace-foreign" if the file is something else.
    static Result<std::unique_ptr<Recorder>> create(RecorderOptions options);
    ~Recorder(); ///< close()
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// Events in the session's order, each once. They can be read through recording() on return.
    void append(const std::vector<engine::Event> &events);
    /// Waits until all is on disk, ends the writer. Error "trace-write" if anything was lost.
    Result<void> close();

    [[nodiscard]] const std::string &file() const;
    /// The live view of what was appended so far; outlives the recorder.
    [[nodiscard]] std::shared_ptr<Recording> recording() const;
    /// Why the recording ended early, if it did.
    [[nodiscard]] std::optional<Error> error() const;
    /// Events that came after it ended.
    [[nodiscard]] std::uint64_t lost() const;

private:
    struct State;
    explicit Recorder(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace cs::trace
