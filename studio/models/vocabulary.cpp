// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/vocabulary.h"

#include "core/engine/request.h"
#include "studio/models/modelstr.h"
#include "studio/session/strings.h"

#include <QLocale>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

Mark markOf(topology::MethodState state)
{
    switch (state) {
    case topology::MethodState::Implemented:
        return Mark::Implemented;
    case topology::MethodState::Inherited:
        return Mark::Inherited;
    case topology::MethodState::Stub:
        return Mark::Stub;
    case topology::MethodState::Abstract:
    case topology::MethodState::Missing:
        return Mark::Missing;
    }
    return Mark::None;
}

QString markIcon(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Stub:
        return u"stub"_s;
    case Mark::Inherited:
        return u"inherited"_s;
    case Mark::Missing:
        return u"abstract"_s;
    case Mark::Implemented:
    case Mark::Done:
        return u"implemented"_s;
    case Mark::Running:
        return u"continue"_s;
    case Mark::Failure:
        return u"failure"_s;
    case Mark::HiddenFailure:
        return u"failure-hidden"_s;
    case Mark::Left:
        return u"left"_s;
    case Mark::Warning:
        return u"warning"_s;
    case Mark::Filtered:
        return u"filtered"_s;
    }
    return {};
}

Colour markColour(Mark mark)
{
    switch (mark) {
    case Mark::Stub:
    case Mark::Warning:
        return Colour::Stub;
    case Mark::Inherited:
    case Mark::Filtered:
        return Colour::Inherited;
    case Mark::Missing:
    case Mark::Failure:
    case Mark::HiddenFailure:
        return Colour::Failure;
    case Mark::Left:
        return Colour::Left;
    case Mark::Running:
        return Colour::Accent;
    case Mark::None:
    case Mark::Implemented:
    case Mark::Done:
        break;
    }
    return Colour::Text;
}

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::Stub:
        return Tr::tr("stub");
    case Mark::Inherited:
        return Tr::tr("inherited");
    case Mark::Missing:
        return Tr::tr("must be implemented");
    case Mark::Running:
        return Tr::tr("running");
    case Mark::Failure:
        return Tr::tr("failed");
    case Mark::HiddenFailure:
        return Tr::tr("hidden by the framework");
    case Mark::Left:
        //: The left side of an Either: a failure that the connector yielded
        return Tr::tr("Left");
    case Mark::Warning:
        return Tr::tr("warning");
    case Mark::Filtered:
        return Tr::tr("filtered");
    case Mark::None:
    case Mark::Implemented:
    case Mark::Done:
        break;
    }
    return {};
}

QIcon markIcon(const Theme &theme, Mark mark)
{
    const QString name = markIcon(mark);
    return name.isEmpty() ? QIcon() : theme.icon(name, markColour(mark));
}

QString methodSentence(const topology::Method &method)
{
    const QString name = toQString(method.name);
    const QString definedIn = toQString(method.definedIn);
    switch (method.state) {
    case topology::MethodState::Implemented:
        return definedIn.isEmpty() ? Tr::tr("%1 is implemented").arg(name)
                                   : Tr::tr("%1 is implemented in %2").arg(name, definedIn);
    case topology::MethodState::Inherited:
        return Tr::tr("%1 is inherited from %2").arg(name, definedIn);
    case topology::MethodState::Stub:
        return method.pattern.empty()
            ? Tr::tr("%1 is a stub: it yields nothing").arg(name)
            : Tr::tr("%1 is a stub (%2): it yields nothing").arg(name, toQString(method.pattern));
    case topology::MethodState::Abstract:
        return Tr::tr("%1 is abstract in %2 and must be implemented").arg(name, definedIn);
    case topology::MethodState::Missing:
        return Tr::tr("%1 must be implemented: there is no such method").arg(name);
    }
    return {};
}

int breakpointForm(const engine::Breakpoint *breakpoint)
{
    if (!breakpoint)
        return 0;
    if (!breakpoint->enabled)
        return 2;
    if (!breakpoint->logMessage.empty())
        return 4;
    return breakpoint->condition.empty() && breakpoint->ignoreCount == 0 ? 1 : 3;
}

QString breakpointIcon(int form)
{
    switch (form) {
    case 1:
        return u"breakpoint"_s;
    case 2:
        return u"breakpoint-disabled"_s;
    case 3:
        return u"breakpoint-conditional"_s;
    case 4:
        return u"logpoint"_s;
    default:
        return {};
    }
}

QString durationText(quint64 micros)
{
    const QLocale locale;
    if (micros < 1'000)
        return Tr::tr("%1 µs").arg(locale.toString(micros));
    if (micros < 10'000)
        return Tr::tr("%1 ms").arg(locale.toString(double(micros) / 1e3, 'f', 1));
    if (micros < 1'000'000)
        return Tr::tr("%1 ms").arg(locale.toString(micros / 1'000));
    return Tr::tr("%1 s").arg(locale.toString(double(micros) / 1e6, 'f', 2));
}

QString countText(quint64 count)
{
    return QLocale().toString(count);
}

QList<Badge> badgesOf(const topology::Stage &stage)
{
    QList<Badge> badges;
    if (!stage.overwrite)
        badges.append({ u"overwrite=false"_s,
            Tr::tr("What exists already is not offered to the sink again.") });
    if (stage.mustReturn)
        badges.append(
            { u"must_return"_s, Tr::tr("The sink must give the entity back, or the walk ends.") });
    if (stage.nullable)
        badges.append({ u"nullable"_s, Tr::tr("May yield nothing: that is no failure.") });
    if (stage.storeAllInContext)
        badges.append(
            { u"store_all"_s, Tr::tr("Its context key collects every result in a list.") });
    if (stage.clearContext)
        badges.append({ u"clear_context"_s,
            Tr::tr("Its context key is cleared after the stages of each element.") });
    if (stage.storeFqn)
        badges.append({ u"store_fqn"_s, Tr::tr("The context remembers the FQN, not the name.") });
    if (stage.consumer && !stage.consumer->empty()) {
        QStringList keys;
        for (const std::string &key : *stage.consumer)
            keys.append(toQString(key));
        badges.append({ u"consumer: "_s + keys.join(u", "_s),
            Tr::tr("The FQN begins with what the context has under these keys.") });
    }
    return badges;
}

} // namespace cs::studio
