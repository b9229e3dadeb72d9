// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/event.h"

#include "core/engine/eventnames.h"

#include <algorithm>
#include <cmath>

namespace cs::engine {

double RunCounts::successPercent() const
{
    const double good = static_cast<double>(std::max<std::int64_t>(records + updated, 1));
    return std::round(good * 10000.0 / (good + static_cast<double>(failures))) / 100.0;
}

std::string_view eventName(EventKind kind)
{
    return names::kinds[static_cast<std::size_t>(kind)];
}

std::optional<EventKind> eventKindFromName(std::string_view name)
{
    return names::parse<EventKind>(names::kinds, name);
}

std::string_view toText(SinkVerb verb)
{
    return names::verbs[static_cast<std::size_t>(verb)];
}

std::string_view toText(ContextOp op)
{
    return names::contextOps[static_cast<std::size_t>(op)];
}

std::string_view toText(FailureKind kind)
{
    return names::failureKinds[static_cast<std::size_t>(kind)];
}

std::string_view toText(RecordedAs mark)
{
    return names::recordedAs[static_cast<std::size_t>(mark)];
}

std::string_view toText(FinishReason reason)
{
    return names::finishReasons[static_cast<std::size_t>(reason)];
}

std::string_view toText(LogLevel level)
{
    return names::logLevels[static_cast<std::size_t>(level)];
}

std::string_view toText(QueryKind kind)
{
    return names::queryKinds[static_cast<std::size_t>(kind)];
}

} // namespace cs::engine
