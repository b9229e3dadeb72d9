// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/narration.h"

#include "core/entity/record.h"
#include "studio/models/modelstr.h"
#include "studio/models/vocabulary.h"
#include "studio/session/strings.h"

#include <QLocale>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

// "Table" for a CreateTableRequest: people think of the entity, not of the request.
QString shortType(std::string_view recordType)
{
    return toQString(entity::entityType(recordType));
}

QString shortened(const QString &text, qsizetype limit = 120)
{
    const QString line = text.simplified();
    return line.size() <= limit ? line : QString(line.left(limit - 1) + u'…');
}

QString of(const engine::RunStarted &e, const engine::Event &)
{
    return Tr::tr("The run of %1 starts: service %2.").arg(toQString(e.spec), toQString(e.service));
}

QString of(const engine::RunFinished &e, const engine::Event &)
{
    const QString counts = Tr::tr("%n record(s)", nullptr, static_cast<int>(e.counts.records))
        + u", "_s + Tr::tr("%n failure(s)", nullptr, static_cast<int>(e.counts.failures));
    switch (e.reason) {
    case engine::FinishReason::Completed:
        return e.counts.hidden > 0
            ? Tr::tr("The run is complete: %1, and %n failure(s) hidden by the framework.", nullptr,
                static_cast<int>(e.counts.hidden))
                  .arg(counts)
            : Tr::tr("The run is complete: %1.").arg(counts);
    case engine::FinishReason::Stopped:
        return Tr::tr("The run was stopped: %1 so far.").arg(counts);
    case engine::FinishReason::Failed:
        return Tr::tr("The run failed: %1").arg(shortened(toQString(e.message)));
    }
    return {};
}

QString of(const engine::NodeEntered &e, const engine::Event &)
{
    return e.threads > 1
        ? Tr::tr("Node %1 begins, with %n worker(s).", nullptr, e.threads).arg(toQString(e.node))
        : Tr::tr("Node %1 begins.").arg(toQString(e.node));
}

QString of(const engine::NodeLeft &e, const engine::Event &)
{
    return Tr::tr("Node %1 is done after %n element(s).", nullptr, static_cast<int>(e.elements))
        .arg(toQString(e.node));
}

QString of(const engine::ProducerStarted &e, const engine::Event &)
{
    return Tr::tr("Producer %1 starts to give the elements of node %2.")
        .arg(toQString(e.producer), toQString(e.node));
}

QString of(const engine::ElementProduced &e, const engine::Event &)
{
    return Tr::tr("Node %1 has its next element: %2.").arg(toQString(e.node), toQString(e.name));
}

QString of(const engine::ProducerFinished &e, const engine::Event &)
{
    return Tr::tr("Producer %1 is done: %n element(s).", nullptr, static_cast<int>(e.elements))
        .arg(toQString(e.producer));
}

QString of(const engine::StageEntered &e, const engine::Event &)
{
    return Tr::tr("Stage %1 begins with %2 %3.")
        .arg(toQString(e.stage), toQString(e.node), toQString(e.element));
}

QString of(const engine::StageLeft &e, const engine::Event &)
{
    if (e.yielded == 0)
        return Tr::tr("Stage %1 yielded nothing.").arg(toQString(e.stage));
    return Tr::tr("Stage %1 is done: %n yielded, in %2.", nullptr, static_cast<int>(e.yielded))
        .arg(toQString(e.stage), durationText(static_cast<quint64>(e.micros)));
}

QString of(const engine::EntityYielded &e, const engine::Event &)
{
    const QString stage = toQString(e.stage);
    if (e.right)
        return e.right->name.empty()
            ? Tr::tr("Stage %1 yielded a %2.").arg(stage, shortType(e.right->type))
            : Tr::tr("Stage %1 yielded %2 %3.")
                  .arg(stage, shortType(e.right->type), toQString(e.right->name));
    if (e.left)
        return Tr::tr("Stage %1 yielded a Left for %2: %3")
            .arg(stage, toQString(e.left->name), shortened(toQString(e.left->error)));
    return Tr::tr("Stage %1 yielded an empty value.").arg(stage);
}

QString of(const engine::EntitySunk &e, const engine::Event &)
{
    const QString what = QString(shortType(e.type) + u' ' + toQString(e.name)).trimmed();
    switch (e.verb) {
    case engine::SinkVerb::Created:
        return Tr::tr("The sink created %1.").arg(what);
    case engine::SinkVerb::Updated:
        return Tr::tr("The sink updated %1.").arg(what);
    case engine::SinkVerb::Unchanged:
        return Tr::tr("The sink left %1 as it is: nothing changed.").arg(what);
    case engine::SinkVerb::Patched:
        return Tr::tr("The sink patched %1.").arg(what);
    case engine::SinkVerb::Deleted:
        return Tr::tr("The sink deleted %1.").arg(what);
    case engine::SinkVerb::Buffered:
        return Tr::tr("The sink keeps %1 for its next flush.").arg(what);
    case engine::SinkVerb::Flushed:
        return Tr::tr("The sink writes what it kept.");
    case engine::SinkVerb::Suppressed:
        return Tr::tr("%1 exists already and overwrite=false: it is not offered again.").arg(what);
    case engine::SinkVerb::Refused:
        return Tr::tr("The sink refused %1: %2").arg(what, shortened(toQString(e.why)));
    case engine::SinkVerb::Accepted:
        return Tr::tr("The sink took %1.").arg(what);
    }
    return {};
}

QString of(const engine::ContextChanged &e, const engine::Event &)
{
    const QString key = toQString(e.key);
    switch (e.op) {
    case engine::ContextOp::Set:
        return Tr::tr("The context remembers %1 = %2.").arg(key, shortened(toQString(e.after), 80));
    case engine::ContextOp::Append:
        return Tr::tr("The context has one more value under %1.").arg(key);
    case engine::ContextOp::Clear:
        return Tr::tr("The context forgets %1.").arg(key);
    case engine::ContextOp::Fork:
        return Tr::tr("A worker gets its own copy of the context.");
    case engine::ContextOp::Drop:
        return Tr::tr("A worker's copy of the context is dropped.");
    }
    return {};
}

QString of(const engine::ContextRead &e, const engine::Event &)
{
    return Tr::tr("%1 reads %2 from the context.").arg(toQString(e.reader), toQString(e.key));
}

QString of(const engine::PostProcessStarted &e, const engine::Event &)
{
    return Tr::tr("post_process %1 of node %2 begins.").arg(toQString(e.method), toQString(e.node));
}

QString of(const engine::PostProcessFinished &e, const engine::Event &)
{
    return Tr::tr("post_process %1 is done: %n yielded.", nullptr, static_cast<int>(e.yielded))
        .arg(toQString(e.method));
}

QString of(const engine::Filtered &e, const engine::Event &)
{
    const QString kind = toQString(e.kind);
    const QString name = toQString(e.name);
    return e.byExclude ? Tr::tr("%1 %2 is filtered: the exclude pattern %3 matches.")
                             .arg(kind, name, toQString(e.pattern))
                       : Tr::tr("%1 %2 is filtered: no include pattern matches.").arg(kind, name);
}

QString of(const engine::SourceQuery &e, const engine::Event &)
{
    const QString text = shortened(toQString(e.text), 90);
    return e.error.empty()
        ? Tr::tr("The connector asked: %1").arg(text)
        : Tr::tr("A query failed (%1): %2").arg(shortened(toQString(e.error), 60), text);
}

QString of(const engine::Failed &e, const engine::Event &)
{
    const QString what
        = Tr::tr("%1 failed: %2").arg(toQString(e.name), shortened(toQString(e.message)));
    return e.hidden() ? QString(what + u' ' + Tr::tr("The framework would hide this.")) : what;
}

QString of(const engine::LogLine &e, const engine::Event &)
{
    return shortened(toQString(e.text));
}

QString of(const engine::Progress &e, const engine::Event &)
{
    return e.total >= 0
        ? Tr::tr("%1: %2 of %3.")
              .arg(toQString(e.kind), QLocale().toString(qint64(e.done)),
                  QLocale().toString(qint64(e.total)))
        : Tr::tr("%1: %2.").arg(toQString(e.kind), QLocale().toString(qint64(e.done)));
}

} // namespace

QString narrate(const engine::Event &event)
{
    return std::visit([&](const auto &payload) { return of(payload, event); }, event.payload);
}

} // namespace cs::studio
