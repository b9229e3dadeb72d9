// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/sourcepanel.h"

#include "studio/editors/sourceview.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/session/breakpointlist.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cs::studio {

using topology::MethodState;

SourcePanel::SourcePanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.source"_s, with, parent)
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new QLabel(contents);
    m_header->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    m_header->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A long line is cut, it does not make the window wider.
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view = new SourceView(with.theme, contents);
    column->addWidget(m_header);
    column->addWidget(m_view, 1);
    setContents(contents);

    connect(with.selection, &Selection::changed, this, &SourcePanel::refresh);
    connect(with.catalog, &SpecCatalog::changed, this, &SourcePanel::refresh);
    connect(with.run, &RunController::setupChanged, this, &SourcePanel::refresh);
    connect(&with.run->breakpoints(), &BreakpointList::changed, this, &SourcePanel::refresh);
    connect(with.theme, &Theme::changed, this, &SourcePanel::refresh);
    connect(m_view, &SourceView::methodClicked, this, [this](const QString &name) {
        const SpecEntry *entry = m_with.catalog->find(m_with.selection->current().spec);
        const topology::Method *method = entry ? entry->report.find(toStd(name)) : nullptr;
        if (method && !method->node.empty())
            m_with.selection->selectMethod(toQString(method->node), name);
    });
    connect(m_view, &SourceView::breakpointToggled, this, [this](const QString &name) {
        const SpecEntry *entry = m_with.catalog->find(m_with.selection->current().spec);
        const topology::Method *method = entry ? entry->report.find(toStd(name)) : nullptr;
        if (method && !method->node.empty())
            m_with.breakpoints->toggle(BreakpointList::patternOf(toQString(method->node), name));
    });
    retranslate();
}

QString SourcePanel::title() const
{
    return tr("Source");
}

QString SourcePanel::iconName() const
{
    return u"source"_s;
}

void SourcePanel::find()
{
    if (!isShowingEmpty())
        m_view->find();
}

void SourcePanel::retranslate()
{
    refresh();
}

QString SourcePanel::stateWords(const topology::Method &method) const
{
    const auto coloured = [this](Colour role, const QString &text) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(
            m_with.theme->colour(role).name(), text.toHtmlEscaped());
    };
    switch (method.state) {
    case MethodState::Implemented:
        return tr("● implemented").toHtmlEscaped();
    case MethodState::Inherited:
        return coloured(
            Colour::Inherited, tr("◌ inherited from %1").arg(toQString(method.definedIn)));
    case MethodState::Abstract:
    case MethodState::Missing:
        return coloured(Colour::Failure, tr("✕ must be implemented"));
    case MethodState::Stub:
        return coloured(Colour::Stub,
            method.pattern.empty() ? tr("○ stub")
                                   : tr("○ stub: %1").arg(toQString(method.pattern)));
    }
    return {};
}

bool SourcePanel::showFile(const SpecEntry &entry, const QString &path)
{
    const engine::SourceFile *file = m_with.catalog->file(entry.id, path);
    if (!file)
        return false;
    m_view->setSource(path, toQString(file->text));
    QList<MethodMark> marks;
    for (const topology::Method &method : entry.report.methods) {
        if (toQString(method.file) != path)
            continue;
        MethodMark mark;
        mark.name = toQString(method.name);
        mark.line = method.line;
        mark.endLine = method.endLine;
        mark.stub = method.state == MethodState::Stub;
        mark.note = toQString(method.pattern);
        mark.breakpoint = !method.node.empty()
            && m_with.run->breakpoints().find(
                BreakpointList::patternOf(toQString(method.node), mark.name));
        marks.append(mark);
    }
    m_view->setMethods(marks);
    showContents();
    return true;
}

void SourcePanel::showMethod(const SpecEntry &entry, const topology::Method &method)
{
    const QString name = toQString(method.name);
    if (!showFile(entry, toQString(method.file))) {
        showEmpty(method.state == MethodState::Missing || method.state == MethodState::Abstract
                ? tr("The connector %1 has no method %2. It must be implemented before this stage "
                     "can yield anything.")
                      .arg(toQString(entry.spec.name), name)
                : tr("The source of %1 is not at hand.").arg(name));
        return;
    }
    m_view->setCurrentMethod(name);
    m_header->setText(u"<b>%1</b> &nbsp; %2 &nbsp; <span style=\"color:%3\">%4:%5</span>"_s.arg(
        name.toHtmlEscaped(), stateWords(method), m_with.theme->colour(Colour::TextMuted).name(),
        toQString(method.file).toHtmlEscaped(), QString::number(method.line)));
}

void SourcePanel::refresh()
{
    const Place &place = m_with.selection->current();
    const QString spec = place.spec.isEmpty() ? m_with.run->setup().spec : place.spec;
    const SpecEntry *entry = m_with.catalog->find(spec);
    if (!entry) {
        showEmpty(tr("No connector is selected. Open the sample to see the source of its methods."),
            tr("Open the sample"), u"file.openSample"_s);
        return;
    }
    if (!place.file.isEmpty() && showFile(*entry, place.file)) {
        m_header->setText(u"%1:%2"_s.arg(place.file.toHtmlEscaped()).arg(place.line));
        m_view->showLine(place.line);
        return;
    }
    QString name = place.method;
    if (name.isEmpty() && !place.node.isEmpty() && entry->topology) {
        // A node alone: what makes its elements.
        if (const topology::Node *node = entry->topology->find(toStd(place.node)))
            name = toQString(node->producer);
    }
    if (!name.isEmpty()) {
        if (const topology::Method *method = entry->report.find(toStd(name))) {
            showMethod(*entry, *method);
            return;
        }
        showEmpty(tr("Nothing is known of the method %1 of %2.").arg(name, spec));
        return;
    }
    if (!entry->files.empty() && showFile(*entry, toQString(entry->files.front().path))) {
        m_view->setCurrentMethod({});
        m_header->setText(toQString(entry->files.front().path).toHtmlEscaped());
        return;
    }
    showEmpty(tr("Select a node or stage to see the method behind it."));
}

} // namespace cs::studio
