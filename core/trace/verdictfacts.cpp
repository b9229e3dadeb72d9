// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/trace/verdictfacts.h"

namespace cs::trace {

std::string_view toText(ZeroReason reason)
{
    switch (reason) {
    case ZeroReason::Stub:
        return "stub";
    case ZeroReason::Missing:
        return "missing";
    case ZeroReason::EmptyProducer:
        return "empty-producer";
    case ZeroReason::AllFiltered:
        return "all-filtered";
    case ZeroReason::Failed:
        return "failed";
    case ZeroReason::FailedHidden:
        return "failed-hidden";
    case ZeroReason::OnlyLefts:
        return "only-lefts";
    case ZeroReason::Suppressed:
        return "suppressed";
    case ZeroReason::ValuesDropped:
        return "values-dropped";
    case ZeroReason::NoElements:
        return "no-elements";
    case ZeroReason::ParentFailed:
        return "parent-failed";
    case ZeroReason::WalkEnded:
        return "walk-ended";
    case ZeroReason::Stopped:
        return "stopped";
    case ZeroReason::NotYet:
        return "not-yet";
    case ZeroReason::Nothing:
        return "nothing";
    case ZeroReason::NotDeclared:
        return "not-declared";
    case ZeroReason::NotZero:
        break;
    }
    return "not-zero";
}

std::string_view toText(ZeroWeight weight)
{
    switch (weight) {
    case ZeroWeight::Fine:
        return "fine";
    case ZeroWeight::Look:
        return "look";
    case ZeroWeight::Wrong:
        break;
    }
    return "wrong";
}

} // namespace cs::trace

namespace cs::trace::facts {

namespace {

std::string quoted(std::string_view text)
{
    std::string out = "'";
    return out.append(text).append("'");
}

std::string times(std::string_view count, std::string_view one, std::string_view many)
{
    std::string out(count);
    return out.append(" ").append(count == "1" ? one : many);
}

// ": the message." with one full stop, or nothing.
std::string because(const Verdict &verdict)
{
    std::string message(verdict.fact("message"));
    if (message.empty())
        return ".";
    if (message.back() != '.')
        message += '.';
    return ": " + message;
}

std::string patterns(const Verdict &verdict)
{
    std::string out;
    std::string_view side;
    for (const auto &[name, value] : verdict.facts) {
        if (name == "side")
            side = value;
        if (name != "pattern")
            continue;
        out += out.empty() ? " by the " : " and the ";
        out.append(side == "exclude" ? "exclude pattern " : "include pattern ")
            .append(quoted(value));
    }
    return out;
}

} // namespace

void put(Verdict &verdict, std::string_view name, std::string_view value)
{
    if (!value.empty())
        verdict.facts.emplace_back(name, value);
}

void put(Verdict &verdict, std::string_view name, std::uint64_t value)
{
    verdict.facts.emplace_back(name, std::to_string(value));
}

void put(Verdict &verdict, const topology::Method &method)
{
    put(verdict, "stub", method.pattern);
    put(verdict, "class", method.definedIn);
    put(verdict, "file", method.file);
    const int line = method.stubLine > 0 ? method.stubLine : method.line;
    if (line > 0)
        put(verdict, "line", static_cast<std::uint64_t>(line));
}

void put(Verdict &verdict, const FilterCount &filter)
{
    put(verdict, "kind", filter.kind);
    put(verdict, "side", std::string_view(filter.byExclude ? "exclude" : "include"));
    put(verdict, "pattern", filter.pattern);
}

std::string sentence(const Verdict &verdict)
{
    const Place &place = verdict.place;
    const std::string name
        = place.method.empty() ? "The node " + quoted(place.node) : std::string(place.method);
    const std::string_view count = verdict.fact("count");
    const bool producer = place.kind == MethodKind::Producer;
    switch (verdict.reason) {
    case ZeroReason::Stub: {
        std::string where;
        if (const std::string_view file = verdict.fact("file"); !file.empty()) {
            where.append(" (").append(file);
            if (const std::string_view line = verdict.fact("line"); !line.empty())
                where.append(":").append(line);
            where += ")";
        }
        return name + " is a stub" + where + ": it runs, but nothing is written in it yet.";
    }
    case ZeroReason::Missing:
        return name + " is not implemented: the connector has no such method of its own.";
    case ZeroReason::EmptyProducer:
        return name + " ran " + times(verdict.fact("runs"), "time", "times")
            + " and produced no element.";
    case ZeroReason::AllFiltered:
        return (producer ? "Everything " + name + " found was filtered"
                         : "Everything in " + name + " was filtered")
            + patterns(verdict) + " (" + times(count, "name", "names") + ").";
    case ZeroReason::Failed:
        return name + " failed " + times(count, "time", "times") + because(verdict);
    case ZeroReason::FailedHidden:
        return name + " failed " + times(count, "time", "times")
            + ", and the framework's status does not say so" + because(verdict);
    case ZeroReason::OnlyLefts:
        return name + " yielded " + times(count, "failure", "failures") + " (Left) and no entity"
            + because(verdict);
    case ZeroReason::Suppressed:
        return name + " has overwrite=false and "
            + (count == "1" ? "its one entity exists already."
                            : "all its " + std::string(count) + " entities exist already.");
    case ZeroReason::ValuesDropped:
        return name + " yielded " + times(count, "value", "values")
            + " that the walk could not take" + because(verdict);
    case ZeroReason::NoElements:
        return name + " was never reached: "
            + (verdict.cause ? std::string(verdict.fact("producer")) + " gave no element."
                             : "no node leads to it in this run.");
    case ZeroReason::ParentFailed:
        return name + " was never reached: " + std::string(verdict.fact("producer")) + " failed.";
    case ZeroReason::WalkEnded:
        return name + " was never reached: the walk ended early" + because(verdict);
    case ZeroReason::Stopped:
        return name + " was never reached: the run was stopped before.";
    case ZeroReason::NotYet:
        return name
            + (verdict.fact("runs").empty() ? " has not been reached yet." : " is running.");
    case ZeroReason::Nothing:
        return name + " ran " + times(verdict.fact("runs"), "time", "times")
            + " without a problem and had nothing to yield.";
    case ZeroReason::NotDeclared:
        return "The topology of this run has no "
            + (place.method.empty() ? place.node : place.method) + " in " + quoted(place.node)
            + ".";
    case ZeroReason::NotZero:
        break;
    }
    return name + (producer ? " produced " : " yielded ")
        + times(count, producer ? "element." : "entity.", producer ? "elements." : "entities.");
}

} // namespace cs::trace::facts
