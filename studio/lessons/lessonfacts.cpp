// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lessonfacts.h"

#include "studio/lessons/lessonstage.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <QFile>
#include <QJSEngine>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

void refuse(const QObject *facts, const QString &what)
{
    if (QJSEngine *engine = qjsEngine(facts))
        engine->throwError(what);
}

} // namespace

int ActionFacts::used(const QString &id) const
{
    if (m_stage && !m_stage->hasAction(id))
        refuse(this, u"there is no action '%1'"_s.arg(id));
    return m_used.value(id);
}

ProjectFacts::ProjectFacts(const RunController *run, QObject *parent)
    : QObject(parent)
    , m_run(run)
{ }

int ProjectFacts::stubs() const
{
    if (!isAnalysed())
        return -1;
    return topology::coverage(*m_run->setup().report).stub;
}

bool ProjectFacts::isAnalysed() const
{
    return m_run->setup().report != nullptr;
}

QString ProjectFacts::spec() const
{
    return m_run->setup().spec;
}

QString ProjectFacts::state(const QString &method) const
{
    const topology::Method *found
        = isAnalysed() ? m_run->setup().report->find(toStd(method)) : nullptr;
    return found ? toQString(topology::toText(found->state)) : QString();
}

QString ProjectFacts::text(const QString &file) const
{
    QFile on(m_folder + u'/' + file);
    return on.open(QIODevice::ReadOnly) ? QString::fromUtf8(on.readAll()) : QString();
}

BreakpointFacts::BreakpointFacts(RunController *run, QObject *parent)
    : QObject(parent)
    , m_run(run)
{
    connect(run, &RunController::stateChanged, this, [this] {
        m_hit
            = m_hit || (m_run->isPaused() && m_run->state().cause == engine::StopCause::Breakpoint);
    });
}

int BreakpointFacts::count() const
{
    return int(m_run->breakpoints().all().size());
}

bool BreakpointFacts::has(const QString &pattern) const
{
    return m_run->breakpoints().find(pattern) != nullptr;
}

SelectionFacts::SelectionFacts(const Selection *selection, QObject *parent)
    : QObject(parent)
    , m_selection(selection)
{ }

QString SelectionFacts::spec() const
{
    return m_selection->current().spec;
}

QString SelectionFacts::node() const
{
    return m_selection->current().node;
}

QString SelectionFacts::method() const
{
    return m_selection->current().method;
}

QString SelectionFacts::element() const
{
    return m_selection->current().element;
}

QString SelectionFacts::path() const
{
    return m_selection->current().path;
}

QString SelectionFacts::key() const
{
    return m_selection->current().contextKey;
}

QString WindowFacts::perspective() const
{
    return m_stage ? m_stage->perspective() : QString();
}

bool WindowFacts::panel(const QString &id) const
{
    if (m_stage && !m_stage->hasPanel(id))
        refuse(this, u"there is no panel '%1'"_s.arg(id));
    return m_stage && m_stage->isPanelVisible(id);
}

CatalogFacts::CatalogFacts(const SpecCatalog *catalog, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
{ }

int CatalogFacts::count(const QString &sourceType) const
{
    const std::string type = toStd(sourceType);
    return int(std::count_if(m_catalog->all().begin(), m_catalog->all().end(),
        [&](const SpecEntry &entry) { return entry.spec.sourceType == type; }));
}

bool CatalogFacts::has(const QString &spec) const
{
    return m_catalog->find(spec) != nullptr;
}

QStringList CatalogFacts::topology(const QString &sourceType) const
{
    QStringList nodes;
    for (const SpecEntry &entry : m_catalog->all()) {
        if (entry.spec.sourceType != toStd(sourceType) || !entry.topology)
            continue;
        for (const topology::Node &node : entry.topology->nodes)
            nodes.append(toQString(node.name));
        break;
    }
    return nodes;
}

} // namespace cs::studio
