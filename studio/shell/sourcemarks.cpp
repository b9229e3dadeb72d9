// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sourcemarks.h"

#include "studio/models/methodwords.h"
#include "studio/session/breakpointlist.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/sourcedocument.h"
#include "studio/theme/theme.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

using topology::MethodState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::SourceMarks)
};

QString stateWords(const Theme &theme, const topology::Method &method)
{
    const auto coloured = [&theme](Colour role, const QString &text) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(
            theme.colour(role).name(), text.toHtmlEscaped());
    };
    switch (method.state) {
    case MethodState::Implemented:
        return Words::tr("● implemented").toHtmlEscaped();
    case MethodState::Inherited:
        return coloured(
            Colour::Inherited, Words::tr("◌ inherited from %1").arg(toQString(method.definedIn)));
    case MethodState::Abstract:
    case MethodState::Missing:
        return coloured(Colour::Failure, Words::tr("✕ must be implemented"));
    case MethodState::Stub:
        return coloured(Colour::Stub,
            method.pattern.empty() ? Words::tr("○ stub")
                                   : Words::tr("○ stub: %1").arg(toQString(method.pattern)));
    }
    return {};
}

} // namespace

QList<MethodMark> methodMarks(
    const Collaborators &with, const SpecEntry *now, const SourceDocument &document)
{
    const bool ran = now && with.run->setup().spec == now->id;
    const RunStore *store = ran && !with.run->store().isEmpty() ? &with.run->store() : nullptr;
    const python::FileOutline *outline
        = document.isPython() ? with.python->outline(document.path) : nullptr;
    QList<MethodMark> marks;
    const auto add = [&](const topology::Method &method, bool ofReport) {
        MethodMark mark;
        mark.name = toQString(method.name);
        mark.line = method.line;
        mark.endLine = method.endLine;
        mark.stub = method.state == MethodState::Stub;
        mark.note = toQString(method.pattern);
        // Another class of the file may have a method of the same name.
        const topology::Method *known = now ? now->report.find(method.name) : nullptr;
        if (known && (ofReport || known->definedIn == method.definedIn)) {
            mark.info = methodInfo(method.name, now->report, now->topology.get(), store);
            mark.failed = store && failedIn(method.name, now->report, *store);
            mark.breakpoint = !known->node.empty()
                && with.run->breakpoints().find(
                    BreakpointList::patternOf(toQString(known->node), mark.name));
        }
        const bool twice = std::any_of(marks.cbegin(), marks.cend(),
            [&](const MethodMark &one) { return one.name == mark.name && one.line == mark.line; });
        if (!twice)
            marks.append(mark);
    };
    if (outline) {
        for (const topology::Method &method : outline->methods)
            add(method, false);
    } else if (now) {
        for (const topology::Method &method : now->report.methods) {
            if (toQString(method.file) == document.path)
                add(method, true);
        }
    }
    return marks;
}

QString sourceHeader(const Collaborators &with, const SpecEntry *now, const QString &name,
    const SourceDocument &document)
{
    const topology::Method *method
        = now && !name.isEmpty() ? now->report.find(toStd(name)) : nullptr;
    // What is being typed is newer than the report.
    if (const python::FileOutline *outline
        = method && document.isPython() ? with.python->outline(document.path) : nullptr) {
        for (const topology::Method &live : outline->methods) {
            if (live.name == method->name && live.definedIn == method->definedIn
                && toQString(method->file) == document.path) {
                method = &live;
                break;
            }
        }
    }
    const QString muted = with.theme->colour(Colour::TextMuted).name();
    QString words;
    if (method)
        words = u"<b>%1</b> &nbsp; %2 &nbsp; "_s.arg(
            name.toHtmlEscaped(), stateWords(*with.theme, *method));
    const int line = method ? method->line : document.view->cursorLine();
    words += u"<span style=\"color:%1\">%2:%3"_s.arg(
        muted, QFileInfo(document.path).fileName().toHtmlEscaped(), QString::number(line));
    if (!document.onDisk())
        words += u" · "_s + Words::tr("read-only: comes with the program").toHtmlEscaped();
    else if (document.framework)
        words += u" · "_s + Words::tr("read-only: belongs to the framework").toHtmlEscaped();
    else if (!document.view->isEditable())
        words += u" · "_s + Words::tr("read-only: the file may not be written").toHtmlEscaped();
    words += u"</span>"_s;
    if (const QList<TextProblem> &problems = document.view->problems(); !problems.isEmpty())
        words += u" &nbsp; <span style=\"color:%1\">▲ %2</span>"_s.arg(
            with.theme->colour(Colour::Failure).name(),
            Words::tr("line %1: %2")
                .arg(problems.front().line)
                .arg(problems.front().message)
                .toHtmlEscaped());
    return words;
}

} // namespace cs::studio
