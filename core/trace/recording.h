// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/engine/event.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What a run left behind: written by Recorder, read by everything that shows, compares or replays.
namespace cs::trace {

class Store;

/// A set of kinds of event.
class KindSet
{
public:
    constexpr KindSet() = default;
    constexpr KindSet(std::initializer_list<engine::EventKind> kinds)
    {
        for (const engine::EventKind kind : kinds)
            m_bits |= bit(kind);
    }
    [[nodiscard]] static constexpr KindSet all()
    {
        KindSet set;
        set.m_bits = (1U << engine::eventKindCount) - 1U;
        return set;
    }
    [[nodiscard]] constexpr bool has(engine::EventKind kind) const { return m_bits & bit(kind); }
    constexpr void add(engine::EventKind kind) { m_bits |= bit(kind); }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }
    constexpr bool operator==(const KindSet &) const = default;

private:
    static constexpr std::uint32_t bit(engine::EventKind kind) { return 1U << unsigned(kind); }
    std::uint32_t m_bits = 0;
};

/// What is known of an event without decoding it.
struct EventHead
{
    std::uint64_t seq = 0;
    engine::EventKind kind = engine::EventKind::RunStarted;
    std::uint32_t thread = 0;
    /// LogLine: its level. Failed: Error, or Warning if recorded so. EntityYielded with a Left:
    /// Error.
    engine::LogLevel level = engine::LogLevel::Debug;
    bool left = false; ///< EntityYielded with a left side
    bool right = false; ///< EntityYielded with a right side
    bool hidden = false; ///< Failed, and the framework's status says nothing of it
    bool suppressed = false; ///< EntitySunk with the verb Suppressed

    bool operator==(const EventHead &) const = default;
};

/// Which events to look at. Every part narrows.
struct Filter
{
    KindSet kinds = KindSet::all();
    std::uint64_t from = 1; ///< first seq
    std::uint64_t to = std::numeric_limits<std::uint64_t>::max(); ///< last seq
    std::optional<std::uint32_t> thread {};
    std::optional<engine::LogLevel> minLevel {}; ///< of what has a level; the rest has Debug
    std::string pathPrefix {}; ///< the place itself and all below it; empty: anywhere
    /// Found in the event's text (names, messages, SQL, JSON), ASCII letters in either case unless
    /// caseSensitive.
    std::string text {};
    bool caseSensitive = false;
};

/// Events that are lost because bytes of the file changed or are missing.
struct Damage
{
    std::uint64_t firstSeq = 0;
    std::uint64_t lastSeq = 0;
    std::string message;
};

struct RecordingInfo
{
    std::string file; ///< empty for an unnamed one
    int formatMajor = 0;
    int formatMinor = 0;
    std::int64_t createdMs = 0; ///< Unix time
    bool live = false; ///< a Recorder still writes it
    std::uint64_t bytes = 0; ///< on disk
    std::uint64_t cutBytes = 0; ///< torn end that was left out on opening
    std::vector<Damage> damage; ///< found so far; blocks are checked when they are read
};

/// A recorded run, or the live view of one being recorded. Any thread; never waits for the writer.
///
/// Events are numbered by seq. Reading one takes some tens of microseconds, whichever it is; memory
/// is some hundred bytes per block of events (about 8 MB for fifteen million events) and a small
/// cache. Numbers of a live recording only grow.
class Recording
{
public:
    /// Opens a file for reading; a torn end (the program that wrote it died) is left out.
    /// Errors: "trace-open", "trace-foreign" (no trace), "trace-version" (of a newer major
    /// version).
    static Result<std::shared_ptr<Recording>> open(const std::string &file);
    explicit Recording(std::shared_ptr<Store> store); ///< for Recorder
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    [[nodiscard]] RecordingInfo info() const;
    [[nodiscard]] std::uint64_t firstSeq() const; ///< 0 while there is none
    [[nodiscard]] std::uint64_t lastSeq() const; ///< 0 while there is none

    /// Errors: "trace-no-event" (not in this recording), "trace-damaged".
    Result<engine::Event> event(std::uint64_t seq) const;
    /// From and to included, as far as they exist; damaged ones are left out.
    [[nodiscard]] std::vector<engine::Event> events(std::uint64_t from, std::uint64_t to) const;
    /// The event as its JSON line, without newline, as it was written.
    Result<std::string> line(std::uint64_t seq) const;
    [[nodiscard]] std::optional<EventHead> head(std::uint64_t seq) const;

    /// Rows of a list that shows only some kinds (log, queries, failures), by index: neither the
    /// number nor the nth needs a scan.
    [[nodiscard]] std::uint64_t count(KindSet kinds = KindSet::all()) const;
    /// Seq of the nth event (from 0) of these kinds.
    [[nodiscard]] std::optional<std::uint64_t> nth(KindSet kinds, std::uint64_t n) const;
    /// How many of these kinds come before seq: the row of the event at seq.
    [[nodiscard]] std::uint64_t rank(KindSet kinds, std::uint64_t seq) const;
    [[nodiscard]] std::optional<std::uint64_t> next(KindSet kinds, std::uint64_t afterSeq) const;
    [[nodiscard]] std::optional<std::uint64_t> previous(
        KindSet kinds, std::uint64_t beforeSeq) const;

    /// Up to limit heads that pass the filter, in order. To go on, set from to the last seq + 1.
    /// Blocks without an event of the kinds are not touched; path and text are looked for in the
    /// bytes, some seconds per gigabyte: call it from a worker and cancel at will.
    [[nodiscard]] std::vector<EventHead> find(
        const Filter &filter, std::size_t limit, const CancelToken &cancel = {}) const;

private:
    std::shared_ptr<Store> m_store;
};

} // namespace cs::trace
