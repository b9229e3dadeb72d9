// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/verdictwords.h"

#include "studio/models/modelstr.h"
#include "studio/session/strings.h"

namespace cs::studio {

using models::Tr;

namespace {

QString nameOf(const trace::Place &place)
{
    return toQString(place.method.empty() ? place.node : place.method);
}

QString fact(const trace::Verdict &verdict, std::string_view name)
{
    return toQString(verdict.fact(name));
}

} // namespace

QString verdictSentence(const trace::Verdict &verdict)
{
    using trace::ZeroReason;
    const QString name = nameOf(verdict.place);
    switch (verdict.reason) {
    case ZeroReason::Stub:
        return Tr::tr("%1 is a stub: it is there, but yields nothing. Implement it.").arg(name);
    case ZeroReason::Missing:
        return Tr::tr("There is no %1: it must be implemented.").arg(name);
    case ZeroReason::EmptyProducer:
        return verdict.cause
            ? Tr::tr("The producer %1 ran and gave no element.").arg(nameOf(*verdict.cause))
            : Tr::tr("%1 ran and gave no element.").arg(name);
    case ZeroReason::AllFiltered: {
        const QString pattern = fact(verdict, "pattern");
        return pattern.isEmpty()
            ? Tr::tr("A filter pattern of the workflow drops every element.")
            : Tr::tr("The filter pattern %1 drops every element.").arg(pattern);
    }
    case ZeroReason::Failed:
        return Tr::tr("%1 failed. Problems has the message and the place.").arg(name);
    case ZeroReason::FailedHidden:
        return Tr::tr("%1 failed, and the framework would only write a log line about it. "
                      "Problems has the message.")
            .arg(name);
    case ZeroReason::OnlyLefts:
        return Tr::tr("%1 yielded failures (Lefts) instead of entities.").arg(name);
    case ZeroReason::Suppressed:
        return Tr::tr("All of them exist already, and the stage has overwrite=false: nothing is "
                      "offered to the sink again.");
    case ZeroReason::ValuesDropped:
        return Tr::tr("%1 yielded values that the walk could not take and dropped.").arg(name);
    case ZeroReason::NoElements:
        return verdict.cause
            ? Tr::tr("Never reached: %1 gave no element.").arg(nameOf(*verdict.cause))
            : Tr::tr("Never reached: the node had no element.");
    case ZeroReason::ParentFailed:
        return verdict.cause
            ? Tr::tr("Never reached: %1 failed before it.").arg(nameOf(*verdict.cause))
            : Tr::tr("Never reached: what comes before it failed.");
    case ZeroReason::WalkEnded:
        return Tr::tr("Never reached: an error ended the walk before.");
    case ZeroReason::Stopped:
        return Tr::tr("Never reached: the run was stopped before.");
    case ZeroReason::NotYet:
        return Tr::tr("The run has not come to it yet.");
    case ZeroReason::Nothing:
        return Tr::tr("%1 ran without a problem and had nothing to yield.").arg(name);
    case ZeroReason::NotDeclared:
        return Tr::tr("The topology of this run has no %1.").arg(name);
    case ZeroReason::NotZero:
        break;
    }
    return toQString(verdict.sentence);
}

} // namespace cs::studio
