// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/event.h"

#include <array>
#include <optional>
#include <string_view>

/// The words of the event JSON, each list in the order of its enum. Only for event.cpp and the
/// JSON reader.
namespace cs::engine::names {

inline constexpr std::array<std::string_view, eventKindCount> kinds {
    "runStarted",
    "runFinished",
    "nodeEntered",
    "nodeLeft",
    "producerStarted",
    "elementProduced",
    "producerFinished",
    "stageEntered",
    "stageLeft",
    "entityYielded",
    "entitySunk",
    "contextChanged",
    "contextRead",
    "postProcessStarted",
    "postProcessFinished",
    "filtered",
    "sourceQuery",
    "failed",
    "logLine",
    "progress",
};
inline constexpr std::array<std::string_view, 10> verbs {
    "created",
    "updated",
    "unchanged",
    "patched",
    "deleted",
    "buffered",
    "flushed",
    "suppressed",
    "refused",
    "accepted",
};
inline constexpr std::array<std::string_view, 5> contextOps { "set", "append", "clear", "fork",
    "drop" };
inline constexpr std::array<std::string_view, 10> failureKinds {
    "producer",
    "processor",
    "postProcess",
    "left",
    "sink",
    "missingAcknowledgement",
    "droppedValue",
    "walkEnded",
    "import",
    "connection",
};
inline constexpr std::array<std::string_view, 3> recordedAs { "failure", "warning", "logLine" };
inline constexpr std::array<std::string_view, 3> finishReasons { "completed", "stopped", "failed" };
inline constexpr std::array<std::string_view, 4> logLevels { "debug", "info", "warning", "error" };
inline constexpr std::array<std::string_view, 3> queryKinds { "sql", "http", "catalog" };

template<class Enum, std::size_t N>
std::optional<Enum> parse(const std::array<std::string_view, N> &words, std::string_view word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (words[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace cs::engine::names
