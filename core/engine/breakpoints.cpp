// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/breakpoints.h"

#include "core/engine/eventjson.h"
#include "core/engine/path.h"

#include <algorithm>

namespace cs::engine {

namespace {

std::string_view lastSegment(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

const std::string *producerOf(const Event &event)
{
    if (const auto *started = event.as<ProducerStarted>())
        return &started->producer;
    if (const auto *finished = event.as<ProducerFinished>())
        return &finished->producer;
    return nullptr;
}

Json asJson(const Event &event)
{
    std::string line;
    appendJson(line, event);
    auto json = parseJson(line);
    return json ? std::move(*json) : Json::object();
}

// "{name} was {verb}" with the fields of the event.
std::string filledIn(std::string_view message, const Json &event)
{
    std::string text;
    while (!message.empty()) {
        const std::size_t open = message.find('{');
        const std::size_t close = open == std::string_view::npos ? open : message.find('}', open);
        if (close == std::string_view::npos)
            break;
        const std::string_view field = message.substr(open + 1, close - open - 1);
        text.append(message.substr(0, open));
        if (const Json *value = findField(event, field))
            text.append(fieldText(*value));
        else
            text.append(message.substr(open, close - open + 1));
        message.remove_prefix(close + 1);
    }
    text.append(message);
    return text;
}

} // namespace

std::vector<Error> Breakpoints::set(std::vector<Breakpoint> breakpoints)
{
    std::vector<Error> problems;
    std::vector<Point> points;
    points.reserve(breakpoints.size());
    for (Breakpoint &breakpoint : breakpoints) {
        Point &point = points.emplace_back();
        const auto before = std::find_if(m_points.begin(), m_points.end(),
            [&](const Point &old) { return old.breakpoint == breakpoint; });
        if (before != m_points.end())
            point.hits = before->hits;
        auto condition = Condition::parse(breakpoint.condition);
        point.usable = condition.has_value();
        if (condition)
            point.condition = std::move(*condition);
        else
            problems.push_back(std::move(condition).error());
        point.breakpoint = std::move(breakpoint);
    }
    m_points = std::move(points);
    return problems;
}

Breakpoints::Outcome Breakpoints::onEvent(const Event &event)
{
    Outcome outcome;
    std::optional<Json> json; // made once, and only for a breakpoint that is at this place
    for (Point &point : m_points) {
        const Breakpoint &breakpoint = point.breakpoint;
        if (!breakpoint.enabled || !point.usable || !isAt(breakpoint, event))
            continue;
        if (!json && (!point.condition.isEmpty() || !breakpoint.logMessage.empty()))
            json = asJson(event);
        if (!point.condition.isEmpty() && !point.condition.holds(*json))
            continue;
        if (++point.hits <= breakpoint.ignoreCount)
            continue;
        if (!breakpoint.logMessage.empty())
            outcome.logs.push_back(filledIn(breakpoint.logMessage, *json));
        else if (!outcome.stopAt)
            outcome.stopAt = breakpoint.id;
    }
    return outcome;
}

bool Breakpoints::isAt(const Breakpoint &breakpoint, const Event &event)
{
    const std::string &pattern = breakpoint.pattern;
    const std::string *producer = producerOf(event);
    if (!breakpoint.kinds.empty()) {
        if (std::find(breakpoint.kinds.begin(), breakpoint.kinds.end(), event.kind())
            == breakpoint.kinds.end())
            return false;
        return pattern.empty() || path::matches(pattern, event.path)
            || (producer && path::matches(pattern, path::node(event.path, *producer)));
    }

    const std::string_view last = lastSegment(pattern);
    const bool anywhere = pattern.empty() || last == "**";
    const bool namesElement = last.find('[') != std::string_view::npos;
    const bool namesYield = last.find('#') != std::string_view::npos;
    const bool before = breakpoint.when == Breakpoint::When::Before;
    switch (event.kind()) {
    case EventKind::NodeEntered:
    case EventKind::StageEntered:
    case EventKind::PostProcessStarted:
        if (!before || namesElement || namesYield)
            return false;
        break;
    case EventKind::NodeLeft:
    case EventKind::StageLeft:
    case EventKind::PostProcessFinished:
        if (before || namesElement || namesYield)
            return false;
        break;
    case EventKind::ProducerStarted:
    case EventKind::ProducerFinished:
        if (before != (event.kind() == EventKind::ProducerStarted))
            return false;
        return pattern.empty() || path::matches(pattern, path::node(event.path, *producer));
    case EventKind::ElementProduced:
        if (!before || (!namesElement && !anywhere))
            return false;
        break;
    case EventKind::EntityYielded:
        if (!before || !namesYield)
            return false;
        break;
    default:
        return false;
    }
    return pattern.empty() || path::matches(pattern, event.path);
}

} // namespace cs::engine
