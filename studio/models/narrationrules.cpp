// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/path.h"
#include "core/entity/record.h"
#include "core/topology/connector.h"
#include "core/topology/topology.h"
#include "core/trace/runindex.h"
#include "studio/models/modelstr.h"
#include "studio/models/narration.h"
#include "studio/session/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <array>

/// What the framework does and why, docs/walk.md; the words are for somebody who has not read it.
namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;
using engine::Event;
using engine::EventKind;

namespace {

using World = NarrationWorld;

QString shortened(const QString &text, qsizetype limit = 100)
{
    const QString line = text.simplified();
    return line.size() <= limit ? line : QString(line.left(limit - 1) + u'…');
}

QString whatOf(std::string_view type, std::string_view name)
{
    return QString(toQString(entity::entityType(type)) + u' ' + toQString(name)).trimmed();
}

// The element a path is about: "Album" of …/table[Album]/yield_table.
QString elementOf(std::string_view path)
{
    const std::vector<engine::path::Segment> segments = engine::path::split(path);
    for (auto it = segments.rbegin(); it != segments.rend(); ++it) {
        if (!it->element.empty())
            return toQString(it->element);
    }
    return {};
}

const topology::Stage *stageOf(const World &world, std::string_view path, std::string_view method,
    std::shared_ptr<const topology::Topology> &keep)
{
    if (!world.run)
        return nullptr;
    keep = world.run->summary().topology;
    if (!keep)
        return nullptr;
    const std::vector<engine::path::Segment> segments = engine::path::split(path);
    for (auto it = segments.rbegin(); it != segments.rend(); ++it) {
        const topology::Node *node = keep->find(it->name);
        if (!node)
            continue;
        for (const topology::Stage &stage : node->stages) {
            if (stage.processor == method)
                return &stage;
        }
    }
    return nullptr;
}

bool isStub(const World &world, std::string_view method)
{
    const topology::Method *found = world.report ? world.report->find(method) : nullptr;
    return found && found->state == topology::MethodState::Stub;
}

// What a key of the context holds at an event, as a person would say it; empty if nothing.
QString held(const World &world, const std::string &key, const Event &event)
{
    for (const trace::ContextEntry &entry : world.run ? world.run->context(event.thread, event.seq)
                                                      : std::vector<trace::ContextEntry>()) {
        if (entry.key != key)
            continue;
        const QByteArray list = '[' + QByteArray::fromStdString(entry.value) + ']';
        const QJsonValue value = QJsonDocument::fromJson(list).array().first();
        if (value.isNull() || value.isUndefined())
            return {};
        if (value.isArray())
            return value.toArray().isEmpty()
                ? QString()
                : Tr::tr("%n value(s)", nullptr, static_cast<int>(value.toArray().size()));
        return value.isString() ? shortened(value.toString(), 60)
                                : shortened(toQString(entry.value), 60);
    }
    return {};
}

// The failure of a stage that the framework hides, of this very run of it.
QString swallowedIn(const World &world, const Event &left)
{
    if (!world.run)
        return {};
    const trace::Recording &recording = world.run->recording();
    const trace::KindSet kinds { EventKind::Failed, EventKind::StageEntered };
    std::uint64_t before = left.seq;
    for (int looked = 0; looked < 64; ++looked) {
        const auto seq = recording.previous(kinds, before);
        const auto event = seq ? recording.event(*seq) : Result<Event>(Error {});
        if (!event)
            return {};
        before = *seq;
        if (event->thread != left.thread || event->path != left.path)
            continue;
        const auto *failed = event->as<engine::Failed>();
        if (!failed)
            return {}; // where it began
        if (failed->hidden())
            return shortened(toQString(failed->message));
    }
    return {};
}

const engine::StageLeft *emptyStage(const Event &event)
{
    const auto *left = event.as<engine::StageLeft>();
    return left && left->yielded == 0 ? left : nullptr;
}

// ", so its context key table still holds Artist"; empty if it holds nothing.
QString leftOver(const Event &event, const World &world, std::string_view stageName)
{
    std::shared_ptr<const topology::Topology> topology;
    const topology::Stage *stage = stageOf(world, event.path, stageName, topology);
    if (!stage || !stage->context || stage->storeAllInContext)
        return {};
    const QString value = held(world, *stage->context, event);
    return value.isEmpty()
        ? Tr::tr(", and its context key %1 stays empty").arg(toQString(*stage->context))
        : Tr::tr(", so its context key %1 still holds %2").arg(toQString(*stage->context), value);
}

QString swallowed(const Event &event, const World &world)
{
    const auto *left = event.as<engine::StageLeft>();
    const QString why = left ? swallowedIn(world, event) : QString();
    if (why.isEmpty())
        return {};
    const QString stage = toQString(left->stage);
    return left->yielded == 0
        ? Tr::tr("%1 yielded nothing for %2: it raised, which the framework only logs (%3)%4.")
              .arg(stage, elementOf(event.path), why, leftOver(event, world, left->stage))
        : Tr::tr("%1 broke off for %2: it raised, which the framework only logs (%3); what it "
                 "yielded before stays.")
              .arg(stage, elementOf(event.path), why);
}

QString stub(const Event &event, const World &world)
{
    const auto *left = emptyStage(event);
    if (!left || !isStub(world, left->stage))
        return {};
    return Tr::tr("%1 yielded nothing for %2: it is a stub%3.")
        .arg(toQString(left->stage), elementOf(event.path), leftOver(event, world, left->stage));
}

QString emptyPostProcess(const Event &event, const World &world)
{
    const auto *done = event.as<engine::PostProcessFinished>();
    return done && done->yielded == 0 && isStub(world, done->method)
        ? Tr::tr("The post_process %1 yielded nothing: it is a stub.").arg(toQString(done->method))
        : QString();
}

QString leftStanding(const Event &event, const World &world)
{
    const auto *left = emptyStage(event);
    if (!left)
        return {};
    std::shared_ptr<const topology::Topology> topology;
    const topology::Stage *stage = stageOf(world, event.path, left->stage, topology);
    if (!stage || !stage->context || stage->storeAllInContext
        || held(world, *stage->context, event).isEmpty())
        return {};
    return Tr::tr("%1 yielded nothing for %2%3: stages and children below go on with that.")
        .arg(toQString(left->stage), elementOf(event.path), leftOver(event, world, left->stage));
}

QString nullable(const Event &event, const World &world)
{
    const auto *left = emptyStage(event);
    std::shared_ptr<const topology::Topology> topology;
    const topology::Stage *stage
        = left ? stageOf(world, event.path, left->stage, topology) : nullptr;
    return stage && stage->nullable
        ? Tr::tr("%1 yielded nothing for %2; the stage is nullable, so it need not.")
              .arg(toQString(left->stage), elementOf(event.path))
        : QString();
}

QString suppressed(const Event &event, const World &)
{
    const auto *sunk = event.as<engine::EntitySunk>();
    return sunk && sunk->verb == engine::SinkVerb::Suppressed
        ? Tr::tr("%1 is not written: it exists, and its stage has overwrite=False; the context "
                 "takes its name all the same.")
              .arg(whatOf(sunk->type, sunk->name))
        : QString();
}

QString unchanged(const Event &event, const World &)
{
    const auto *sunk = event.as<engine::EntitySunk>();
    return sunk && sunk->verb == engine::SinkVerb::Unchanged
        ? Tr::tr("%1 is left as it is: its sourceHash is the one that is stored, so nothing in it "
                 "changed.")
              .arg(whatOf(sunk->type, sunk->name))
        : QString();
}

QString buffered(const Event &event, const World &)
{
    const auto *sunk = event.as<engine::EntitySunk>();
    if (!sunk || sunk->verb != engine::SinkVerb::Buffered)
        return {};
    return Tr::tr("%1 waits in the sink's buffer with %2: until the flush nobody can look it up.")
        .arg(whatOf(sunk->type, sunk->name),
            Tr::tr("%n record(s) in all", nullptr, static_cast<int>(sunk->buffered)));
}

QString flushed(const Event &event, const World &)
{
    const auto *sunk = event.as<engine::EntitySunk>();
    return sunk && sunk->verb == engine::SinkVerb::Flushed
        ? Tr::tr("The sink writes what it kept: its buffer was full, a Barrier came by, or the "
                 "run is over.")
        : QString();
}

QString deleted(const Event &event, const World &)
{
    const auto *sunk = event.as<engine::EntitySunk>();
    return sunk && sunk->verb == engine::SinkVerb::Deleted
        ? Tr::tr("%1 is deleted: it is in the catalogue, and this run did not see it.")
              .arg(whatOf(sunk->type, sunk->name))
        : QString();
}

QString filtered(const Event &event, const World &)
{
    const auto *e = event.as<engine::Filtered>();
    if (!e)
        return {};
    const QString what = QString(toQString(e->kind) + u' ' + toQString(e->name)).trimmed();
    if (e->pattern.empty())
        return Tr::tr("%1 is filtered: no stage ever sees it.").arg(what);
    return e->byExclude
        ? Tr::tr("%1 is filtered: the exclude pattern %2 matches the beginning of its name, and "
                 "an exclude beats every include.")
              .arg(what, toQString(e->pattern))
        : Tr::tr("%1 is filtered: no include pattern (%2) matches the beginning of its name.")
              .arg(what, toQString(e->pattern));
}

QString emptyProducer(const Event &event, const World &world)
{
    const auto *done = event.as<engine::ProducerFinished>();
    if (!done || done->elements != 0)
        return {};
    const QString producer = toQString(done->producer);
    if (isStub(world, done->producer))
        return Tr::tr("%1 gave no element: it is a stub, so nothing of node %2 runs but its "
                      "post_process.")
            .arg(producer, toQString(done->node));
    const trace::MethodStatistics statistics = world.run
        ? world.run->statistics(trace::MethodKind::Producer, done->node, done->producer)
        : trace::MethodStatistics();
    if (statistics.counts.filtered > 0)
        return Tr::tr("%1 gave no element: the filter dropped %n name(s).", nullptr,
            static_cast<int>(statistics.counts.filtered))
            .arg(producer);
    return Tr::tr("%1 gave no element, so nothing of node %2 runs but its post_process.")
        .arg(producer, toQString(done->node));
}

QString hiddenFailure(const Event &event, const World &)
{
    const auto *failed = event.as<engine::Failed>();
    if (!failed || !failed->hidden())
        return {};
    return Tr::tr("%1: the framework only logs it. No failure is counted; the next stage and the "
                  "children of %2 run as if nothing was.")
        .arg(shortened(toQString(failed->message)), elementOf(event.path));
}

QString failure(const Event &event, const World &)
{
    const auto *failed = event.as<engine::Failed>();
    if (!failed)
        return {};
    const QString message = shortened(toQString(failed->message));
    switch (failed->kind) {
    case engine::FailureKind::Producer:
        return Tr::tr("A producer raised: %1. The elements it gave so far stay, the node ends, "
                      "and its post_process runs all the same.")
            .arg(message);
    case engine::FailureKind::PostProcess:
        return Tr::tr("A post_process raised: %1. The next one runs.").arg(message);
    case engine::FailureKind::MissingAcknowledgement:
        return Tr::tr("The stage has must_return, and what it yielded cannot be found in the "
                      "catalogue: the walk ends here, without any post_process.");
    case engine::FailureKind::WalkEnded:
        return Tr::tr("The walk ends here, without any post_process: %1").arg(message);
    case engine::FailureKind::DroppedValue:
        return Tr::tr("A value is dropped with a warning, and the walk goes on: %1").arg(message);
    case engine::FailureKind::Left:
        return Tr::tr("%1 is counted as a failure, because it came as a Left; the walk goes on.")
            .arg(toQString(failed->name));
    default:
        return {};
    }
}

QString left(const Event &event, const World &)
{
    const auto *yielded = event.as<engine::EntityYielded>();
    if (!yielded || !yielded->left)
        return {};
    const QString stage = toQString(yielded->stage);
    const QString error = shortened(toQString(yielded->left->error));
    return yielded->right
        ? Tr::tr("%1 yielded an Either with both sides: a failure (%2) and a record, and both "
                 "count.")
              .arg(stage, error)
        : Tr::tr("%1 yielded a Left for %2: a failure that is counted, and the walk goes on (%3).")
              .arg(stage, toQString(yielded->left->name), error);
}

QString withoutContext(const Event &event, const World &world)
{
    const auto *yielded = event.as<engine::EntityYielded>();
    if (!yielded || !yielded->right || yielded->left)
        return {};
    std::shared_ptr<const topology::Topology> topology;
    const topology::Stage *stage = stageOf(world, event.path, yielded->stage, topology);
    return stage && !stage->context
        ? Tr::tr("%1 yielded %2; the stage has no context key, so it goes to the sink as it is, "
                 "without a sourceHash.")
              .arg(toQString(yielded->stage), whatOf(yielded->right->type, yielded->right->name))
        : QString();
}

QString contextSet(const Event &event, const World &world)
{
    const auto *change = event.as<engine::ContextChanged>();
    if (!change)
        return {};
    const QString key = toQString(change->key);
    switch (change->op) {
    case engine::ContextOp::Append:
        return Tr::tr("%1 keeps every value (store_all_in_context): %2 now.")
            .arg(key, held(world, change->key, event));
    case engine::ContextOp::Clear:
        return Tr::tr("All stages of %1 are through: clear_context empties %2, before the children "
                      "run.")
            .arg(elementOf(event.path), key);
    case engine::ContextOp::Fork:
        return Tr::tr("A worker thread gets its own copy of the context; what it writes there, "
                      "the others do not see.");
    case engine::ContextOp::Drop:
        return Tr::tr("A worker's copy of the context is dropped, and what it remembered with it.");
    case engine::ContextOp::Set:
        break;
    }
    const QString value = held(world, change->key, event);
    return value.isEmpty() ? QString()
                           : Tr::tr("The context key %1 holds %2 now: what runs below builds its "
                                    "FQNs from it.")
                                 .arg(key, value);
}

QString postProcess(const Event &event, const World &)
{
    const auto *started = event.as<engine::PostProcessStarted>();
    return started
        ? Tr::tr("All elements of this visit of %1 are through: its post_process %2 runs once, "
                 "also if there were none or the producer failed.")
              .arg(toQString(started->node), toQString(started->method))
        : QString();
}

QString threads(const Event &event, const World &)
{
    const auto *entered = event.as<engine::NodeEntered>();
    return entered && entered->threads > 1
        ? Tr::tr("Node %1 begins on %n thread(s): its producer is read to the end, then each lane "
                 "takes its share of the elements.",
            nullptr, entered->threads)
              .arg(toQString(entered->node))
        : QString();
}

constexpr std::array rules {
    NarrationRule { "swallowed", EventKind::StageLeft, "processor", swallowed },
    NarrationRule { "stub", EventKind::StageLeft, "stub", stub },
    NarrationRule { "stub", EventKind::PostProcessFinished, "stub", emptyPostProcess },
    NarrationRule { "nullable", EventKind::StageLeft, "nullable", nullable },
    NarrationRule { "left-standing", EventKind::StageLeft, "context", leftStanding },
    NarrationRule { "suppressed", EventKind::EntitySunk, "overwrite", suppressed },
    NarrationRule { "unchanged", EventKind::EntitySunk, "source-hash", unchanged },
    NarrationRule { "buffered", EventKind::EntitySunk, "flush", buffered },
    NarrationRule { "flushed", EventKind::EntitySunk, "flush", flushed },
    NarrationRule { "deleted", EventKind::EntitySunk, "mark-deleted", deleted },
    NarrationRule { "filtered", EventKind::Filtered, "filter-pattern", filtered },
    NarrationRule { "empty-producer", EventKind::ProducerFinished, "producer", emptyProducer },
    NarrationRule { "hidden", EventKind::Failed, "processor", hiddenFailure },
    NarrationRule { "failure", EventKind::Failed, "either", failure },
    NarrationRule { "left", EventKind::EntityYielded, "left", left },
    NarrationRule { "without-context", EventKind::EntityYielded, "stage", withoutContext },
    NarrationRule { "context", EventKind::ContextChanged, "context", contextSet },
    NarrationRule { "post-process", EventKind::PostProcessStarted, "post-process", postProcess },
    NarrationRule { "threads", EventKind::NodeEntered, "lane", threads },
};

} // namespace

std::span<const NarrationRule> narrationRules()
{
    return rules;
}

Narration explain(const Event &event, const NarrationWorld &world)
{
    for (const NarrationRule &rule : rules) {
        if (rule.kind != event.kind())
            continue;
        if (QString text = rule.say(event, world); !text.isEmpty())
            return { std::move(text), QLatin1String(rule.code), QLatin1String(rule.term) };
    }
    return { narrate(event), {}, {} };
}

} // namespace cs::studio
