// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/walk.h"

#include "core/engine/lanewalk.h"
#include "core/engine/walkcontrol.h"

#include <optional>

namespace cs::engine {

namespace {

// Pulls once; the end of the walk before its time is kept as text.
Event *pull(Generator<Event> &events, std::optional<std::string> &over)
{
    try {
        return events.next();
    } catch (const WalkOver &end) {
        over = end.message;
    } catch (...) {
        over = "The walk itself failed: " + caught().what;
    }
    return nullptr;
}

// Makes and prepares the source where that is the walk's job. The Failed says why it could not.
std::optional<Failed> open(WalkRun &run, std::unique_ptr<Source> &owned, Lane &lane)
{
    run.source = run.input.source;
    if (run.source)
        return std::nullopt;
    Failed failed;
    failed.kind = FailureKind::Import;
    failed.name = "Source " + run.input.spec;
    try {
        auto made = run.input.createSource();
        if (!made) {
            failed.message = toText(made.error());
            return failed;
        }
        owned = std::move(*made);
        run.source = owned.get();
        failed.kind = FailureKind::Connection;
        failed.name = "Connection";
        const auto prepared = run.source->prepare(lane);
        if (prepared)
            return std::nullopt;
        failed.message = toText(prepared.error());
    } catch (...) {
        failed.message = caught().what;
    }
    return failed;
}

std::vector<std::string> declaredKeys(const topology::Topology *topology)
{
    return topology ? topology->contextKeys() : std::vector<std::string>();
}

// An exception that a cancelled source gets out by is no failure of the connector.
bool isEchoOfCancelling(const Event &event)
{
    const auto *failed = event.as<Failed>();
    return failed
        && (failed->kind == FailureKind::Producer || failed->kind == FailureKind::Processor
            || failed->kind == FailureKind::PostProcess || failed->kind == FailureKind::WalkEnded);
}

} // namespace

Generator<Event> walk(WalkInput input)
{
    WalkRun run(input);
    std::unique_ptr<Source> owned;
    Lane lane(0, Context(declaredKeys(input.topology.get())), run.client, input.cancel);
    DirectOutlet outlet(run);
    LaneWalk walker(run, lane, outlet);
    std::optional<std::string> over;

    RunStarted started;
    started.spec = input.spec;
    started.service = input.service;
    started.backend = "native";
    started.configDigest = input.configDigest;
    started.topology = input.topology;
    walker.put({}, std::move(started));
    while (Event *event = walker.next()) {
        run.handOut(*event);
        co_yield *event;
    }

    if (!input.cancel.cancelled()) {
        auto failed = open(run, owned, lane);
        walker.putReports();
        if (failed && !input.cancel.cancelled()) {
            over = failed->message;
            walker.put({}, std::move(*failed));
        }
        while (Event *event = walker.next()) {
            run.handOut(*event);
            co_yield *event;
        }
    }

    if (!over && !input.cancel.cancelled()) {
        Generator<Event> events;
        if (input.topology)
            events = walker.nodes(input.topology->roots(), {}, 0);
        else
            events = walker.records();
        while (!input.cancel.cancelled()) {
            Event *event = pull(events, over);
            if (!event || (input.cancel.cancelled() && isEchoOfCancelling(*event)))
                break;
            run.handOut(*event);
            co_yield *event;
        }
    }

    walker.putReports();
    walker.putReply({}, run.close());
    while (Event *event = walker.next()) {
        run.handOut(*event);
        co_yield *event;
    }

    RunFinished finished;
    finished.counts = run.counts;
    if (over) {
        finished.reason = FinishReason::Failed;
        finished.message = std::move(*over);
    } else if (input.cancel.cancelled()) {
        finished.reason = FinishReason::Stopped;
        finished.message = "The run was stopped.";
    }
    walker.put({}, std::move(finished));
    while (Event *event = walker.next()) {
        run.handOut(*event);
        co_yield *event;
    }
}

} // namespace cs::engine
