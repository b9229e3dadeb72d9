// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/stepper.h"

#include "core/engine/breakpoints.h"
#include "core/engine/path.h"

#include <algorithm>

namespace cs::engine {

namespace {

std::string_view lastSegment(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

bool has(std::string_view text, char c)
{
    return text.find(c) != std::string_view::npos;
}

// "root[svc]/database[main]" → "root[svc]/database"
std::string_view withoutElement(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::size_t bracket = path.find('[', slash == std::string_view::npos ? 0 : slash);
    return path.substr(0, bracket);
}

int placeDepth(std::string_view path)
{
    if (path.empty())
        return -1;
    const int above = static_cast<int>(std::count(path.begin(), path.end(), '/'));
    const std::string_view last = lastSegment(path);
    if (has(last, '['))
        return 2 * above + 1;
    const int inside = has(last, '#') ? 1 : 0;
    const bool belowElement = above == 0 || has(lastSegment(path::parent(path)), '[');
    return (belowElement ? 2 * above : 2 * (above - 1)) + inside;
}

bool isThing(const Event &event)
{
    switch (event.kind()) {
    case EventKind::NodeEntered:
    case EventKind::ElementProduced:
    case EventKind::StageEntered:
    case EventKind::EntityYielded:
    case EventKind::PostProcessStarted:
    case EventKind::RunFinished:
        return true;
    case EventKind::Failed:
        return event.as<Failed>()->kind != FailureKind::Left;
    default:
        return false;
    }
}

} // namespace

int Stepper::depth(const Event &event)
{
    const int place = placeDepth(event.path);
    switch (event.kind()) {
    case EventKind::RunStarted:
    case EventKind::RunFinished:
    case EventKind::NodeEntered:
    case EventKind::NodeLeft:
    case EventKind::ElementProduced:
    case EventKind::StageEntered:
    case EventKind::StageLeft:
    case EventKind::EntityYielded:
    case EventKind::PostProcessStarted:
    case EventKind::PostProcessFinished:
        return place;
    default:
        return place + 1;
    }
}

void Stepper::go()
{
    m_mode = Mode::Go;
}

void Stepper::stopAtNext(StopCause cause)
{
    m_mode = Mode::Next;
    m_cause = cause;
}

void Stepper::step(Granularity granularity)
{
    m_mode = Mode::Step;
    m_cause = StopCause::Step;
    m_granularity = granularity;
}

void Stepper::into()
{
    m_mode = Mode::Into;
    m_cause = StopCause::Step;
}

void Stepper::over()
{
    m_mode = Mode::Over;
    m_cause = StopCause::Step;
}

void Stepper::out()
{
    m_mode = Mode::Out;
    m_cause = StopCause::Step;
}

void Stepper::runTo(std::string pattern)
{
    m_mode = Mode::RunTo;
    m_cause = StopCause::RunTo;
    m_target.pattern = std::move(pattern);
}

StopCause Stepper::onEvent(const Event &event)
{
    if (event.kind() == EventKind::NodeEntered)
        m_open[event.thread].push_back(event.path);
    const bool stop
        = m_mode != Mode::Go && (stops(event) || event.kind() == EventKind::RunFinished);
    if (event.kind() == EventKind::NodeLeft) {
        auto &open = m_open[event.thread];
        if (!open.empty())
            open.pop_back();
    }
    if (!stop)
        return StopCause::None;
    standOn(event);
    return m_cause;
}

void Stepper::standOn(const Event &event)
{
    m_mode = Mode::Go;
    m_thread = event.thread;
    m_depth = depth(event);
    m_node = nodeOf(event);
    m_leftNode = event.kind() == EventKind::NodeLeft;
    m_path = event.path;
    m_kind = event.kind();
}

bool Stepper::stops(const Event &event)
{
    switch (m_mode) {
    case Mode::Go:
        return false;
    case Mode::Next:
        return true;
    case Mode::RunTo:
        return Breakpoints::isAt(m_target, event);
    case Mode::Step:
        switch (m_granularity) {
        case Granularity::Event:
            return true;
        case Granularity::Entity: {
            if (event.kind() == EventKind::EntityYielded)
                return true;
            // The Failed of a Left whose EntityYielded one stands on already is no new thing.
            const auto *failed = event.as<Failed>();
            return failed && failed->kind == FailureKind::Left
                && !(m_kind == EventKind::EntityYielded && m_path == event.path);
        }
        case Granularity::Stage:
            return event.kind() == EventKind::StageEntered;
        case Granularity::Element:
            return event.kind() == EventKind::ElementProduced;
        case Granularity::Node:
            return event.kind() == EventKind::NodeEntered;
        }
        return false;
    case Mode::Into:
    case Mode::Over:
    case Mode::Out:
        break;
    }

    if (!isMyLane(event))
        return false;
    if (m_mode != Mode::Out) {
        const auto *change = event.as<ContextChanged>();
        if (change && change->op == ContextOp::Drop && m_thread != 0 && event.thread == m_thread) {
            m_mode = Mode::Into;
            m_thread = 0;
            return false;
        }
        return isThing(event) && (m_mode == Mode::Into || depth(event) <= m_depth);
    }

    if (m_leftNode)
        return true;
    if (event.kind() == EventKind::PostProcessStarted)
        return path::parent(event.path) == m_node;
    m_leftNode = event.kind() == EventKind::NodeLeft && event.path == m_node;
    return false;
}

bool Stepper::isMyLane(const Event &event) const
{
    return m_thread == 0 || event.thread == 0 || event.thread == m_thread;
}

std::string Stepper::nodeOf(const Event &event) const
{
    const std::string_view path = event.path;
    const std::string_view last = lastSegment(path);
    const std::string_view parent = path::parent(path);
    if (has(last, '['))
        return std::string(withoutElement(path));
    if (parent.empty())
        return std::string(path);
    if (!has(lastSegment(parent), '[')) // in a post_process: the node above its node
        return std::string(withoutElement(path::parent(parent)));
    const auto open = m_open.find(event.thread);
    if (open != m_open.end() && !open->second.empty() && open->second.back() == path)
        return std::string(path);
    if (event.kind() == EventKind::NodeEntered || event.kind() == EventKind::NodeLeft)
        return std::string(path);
    return std::string(withoutElement(parent));
}

bool apply(Stepper &stepper, Request &request)
{
    if (std::holds_alternative<Resume>(request))
        stepper.go();
    else if (const auto *step = std::get_if<Step>(&request))
        stepper.step(step->granularity);
    else if (std::holds_alternative<StepInto>(request))
        stepper.into();
    else if (std::holds_alternative<StepOver>(request))
        stepper.over();
    else if (std::holds_alternative<StepOut>(request))
        stepper.out();
    else if (auto *runTo = std::get_if<RunTo>(&request))
        stepper.runTo(std::move(runTo->pattern));
    else
        return false;
    return true;
}

} // namespace cs::engine
