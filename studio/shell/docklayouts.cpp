// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/docklayouts.h"

#include "studio/panels/panel.h"
#include "studio/shell/docktitle.h"
#include "studio/shell/settings.h"
#include "studio/theme/theme.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int stateVersion = 1;

} // namespace

DockLayouts::DockLayouts(
    QMainWindow *window, QSplitter *centre, SessionState *state, const Theme *theme)
    : QObject(window)
    , m_window(window)
    , m_centre(centre)
    , m_state(state)
    , m_theme(theme)
{
    window->setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QStringList DockLayouts::perspectives()
{
    return { u"explore"_s, u"debug"_s, u"configure"_s, u"catalogue"_s, u"learn"_s };
}

QDockWidget *DockLayouts::add(Panel *panel)
{
    auto *dock = new QDockWidget(m_window);
    QString name = panel->objectName();
    dock->setObjectName(name.replace("panel."_L1, "dock."_L1));
    dock->setWidget(panel);
    dock->setTitleBarWidget(new DockTitle(panel, dock, m_theme));
    dock->setFocusProxy(panel);
    m_docks.insert(panel->objectName(), dock);
    m_window->addDockWidget(Qt::LeftDockWidgetArea, dock);
    const auto later = [this] { QTimer::singleShot(0, this, &DockLayouts::updateTitles); };
    connect(dock, &QDockWidget::visibilityChanged, this, later);
    connect(dock, &QDockWidget::dockLocationChanged, this, later);
    connect(dock, &QDockWidget::topLevelChanged, this, later);
    return dock;
}

QDockWidget *DockLayouts::dock(const QString &panelId) const
{
    return m_docks.value(panelId);
}

void DockLayouts::updateTitles()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        bool tabbed = false;
        for (const QDockWidget *other : m_window->tabifiedDockWidgets(dock))
            tabbed = tabbed || other->toggleViewAction()->isChecked();
        static_cast<DockTitle *>(dock->titleBarWidget())->setTabbed(tabbed && !dock->isFloating());
    }
}

void DockLayouts::remember()
{
    if (!m_perspective.isEmpty())
        m_state->setLayout(m_perspective, m_window->saveState(stateVersion), m_centre->saveState());
}

void DockLayouts::switchTo(const QString &perspective)
{
    if (!perspectives().contains(perspective))
        return;
    if (perspective != m_perspective) {
        remember();
        m_perspective = perspective;
        m_state->setPerspective(perspective);
        // What the last version did not have is where the defaults put it.
        arrange();
        const QByteArray docks = m_state->layout(perspective);
        if (!docks.isEmpty()) {
            m_window->restoreState(docks, stateVersion);
            m_centre->restoreState(m_state->centre(perspective));
        }
    }
    Q_EMIT perspectiveChanged(m_perspective);
}

void DockLayouts::reset()
{
    arrange();
    remember();
}

void DockLayouts::arrange()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    if (m_perspective == "debug"_L1)
        arrangeDebug();
    else if (m_perspective == "configure"_L1)
        arrangeConfigure();
    else if (m_perspective == "catalogue"_L1)
        arrangeCatalogue();
    else if (m_perspective == "learn"_L1 && m_docks.contains(u"panel.lesson"_s))
        arrangeLearn();
    else
        arrangeExplore();
    // Those that are not of this perspective have a place too, or restoring would show them all.
    QDockWidget *bottom = nullptr;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (m_window->dockWidgetArea(dock) == Qt::BottomDockWidgetArea)
            bottom = dock;
    }
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (m_window->dockWidgetArea(dock) != Qt::NoDockWidgetArea)
            continue;
        m_window->addDockWidget(Qt::BottomDockWidgetArea, dock);
        if (bottom)
            m_window->tabifyDockWidget(bottom, dock);
        dock->hide();
    }
    updateTitles();
}

void DockLayouts::arrangeExplore()
{
    const auto place = [this](const char *id, Qt::DockWidgetArea area) {
        QDockWidget *dock = m_docks.value(QString::fromLatin1(id));
        if (dock) {
            m_window->addDockWidget(area, dock);
            dock->show();
        }
        return dock;
    };
    QDockWidget *start = place("panel.start", Qt::LeftDockWidgetArea);
    QDockWidget *connectors = place("panel.connectors", Qt::LeftDockWidgetArea);
    if (QDockWidget *environments = place("panel.environments", Qt::LeftDockWidgetArea)) {
        m_window->tabifyDockWidget(connectors, environments);
        connectors->raise();
    }
    QDockWidget *entity = place("panel.entity", Qt::RightDockWidgetArea);
    QDockWidget *context = place("panel.context", Qt::RightDockWidgetArea);
    if (QDockWidget *checklist = place("panel.checklist", Qt::RightDockWidgetArea)) {
        m_window->tabifyDockWidget(entity, checklist);
        entity->raise();
    }
    m_window->resizeDocks({ start, entity }, { 260, 380 }, Qt::Horizontal);
    m_window->resizeDocks({ start, connectors }, { 300, 340 }, Qt::Vertical);
    m_window->resizeDocks({ entity, context }, { 420, 240 }, Qt::Vertical);
    m_centre->setSizes({ 440, 240 });
}

void DockLayouts::arrangeDebug()
{
    const auto place = [this](const char *id, Qt::DockWidgetArea area) {
        QDockWidget *dock = m_docks.value(QString::fromLatin1(id));
        if (dock) {
            m_window->addDockWidget(area, dock);
            dock->show();
        }
        return dock;
    };
    QDockWidget *tree = place("panel.runtree", Qt::LeftDockWidgetArea);
    QDockWidget *breakpoints = place("panel.breakpoints", Qt::LeftDockWidgetArea);
    QDockWidget *entity = place("panel.entity", Qt::RightDockWidgetArea);
    QDockWidget *context = place("panel.context", Qt::RightDockWidgetArea);
    QDockWidget *log = place("panel.log", Qt::BottomDockWidgetArea);
    QDockWidget *requests = place("panel.requests", Qt::BottomDockWidgetArea);
    QDockWidget *problems = place("panel.problems", Qt::BottomDockWidgetArea);
    m_window->tabifyDockWidget(log, requests);
    m_window->tabifyDockWidget(requests, problems);
    QDockWidget *plan = place("panel.writeplan", Qt::BottomDockWidgetArea);
    QDockWidget *catalogue = place("panel.catalogue", Qt::BottomDockWidgetArea);
    m_window->tabifyDockWidget(requests, plan);
    m_window->tabifyDockWidget(problems, catalogue);
    log->raise();
    m_window->resizeDocks({ tree, entity }, { 348, 372 }, Qt::Horizontal);
    m_window->resizeDocks({ tree, breakpoints }, { 400, 120 }, Qt::Vertical);
    m_window->resizeDocks({ entity, context }, { 340, 180 }, Qt::Vertical);
    m_window->resizeDocks({ log }, { 140 }, Qt::Vertical);
    m_centre->setSizes({ 300, 180 });
}

// The workflow large, its keys at the left, what is wrong with it below.
void DockLayouts::arrangeConfigure()
{
    const auto place = [this](const char *id, Qt::DockWidgetArea area) {
        QDockWidget *dock = m_docks.value(QString::fromLatin1(id));
        if (dock) {
            m_window->addDockWidget(area, dock);
            dock->show();
        }
        return dock;
    };
    QDockWidget *outline = place("panel.outline", Qt::LeftDockWidgetArea);
    QDockWidget *lab = place("panel.filterlab", Qt::RightDockWidgetArea);
    QDockWidget *problems = place("panel.configproblems", Qt::BottomDockWidgetArea);
    if (QDockWidget *connection = place("panel.testconnection", Qt::BottomDockWidgetArea)) {
        m_window->tabifyDockWidget(problems, connection);
        problems->raise();
    }
    m_window->resizeDocks({ outline }, { 260 }, Qt::Horizontal);
    if (lab)
        m_window->resizeDocks({ lab }, { 340 }, Qt::Horizontal);
    m_window->resizeDocks({ problems }, { 150 }, Qt::Vertical);
    m_centre->setSizes({ 90, 600 });
}

// The connector at the left, what came of it at the right.
void DockLayouts::arrangeCatalogue()
{
    const auto place = [this](const char *id, Qt::DockWidgetArea area) {
        QDockWidget *dock = m_docks.value(QString::fromLatin1(id));
        if (dock) {
            m_window->addDockWidget(area, dock);
            dock->show();
        }
        return dock;
    };
    QDockWidget *catalogue = place("panel.catalogue", Qt::RightDockWidgetArea);
    QDockWidget *plan = place("panel.writeplan", Qt::BottomDockWidgetArea);
    m_window->resizeDocks({ catalogue }, { 800 }, Qt::Horizontal);
    m_window->resizeDocks({ plan }, { 220 }, Qt::Vertical);
    m_centre->setSizes({ 360, 120 });
}

// The lesson at the left, all of the tool beside it.
void DockLayouts::arrangeLearn()
{
    const auto place = [this](const char *id, Qt::DockWidgetArea area) {
        QDockWidget *dock = m_docks.value(QString::fromLatin1(id));
        if (dock) {
            m_window->addDockWidget(area, dock);
            dock->show();
        }
        return dock;
    };
    QDockWidget *lesson = place("panel.lesson", Qt::LeftDockWidgetArea);
    QDockWidget *entity = place("panel.entity", Qt::RightDockWidgetArea);
    QDockWidget *context = place("panel.context", Qt::RightDockWidgetArea);
    const auto behind = [&](const char *id, QDockWidget *front) {
        if (QDockWidget *dock = place(id, m_window->dockWidgetArea(front)))
            m_window->tabifyDockWidget(front, dock);
    };
    behind("panel.checklist", entity);
    behind("panel.connectors", entity);
    behind("panel.breakpoints", context);
    QDockWidget *tree = place("panel.runtree", Qt::BottomDockWidgetArea);
    for (const char *id : { "panel.log", "panel.requests", "panel.problems", "panel.writeplan" })
        behind(id, tree);
    for (QDockWidget *front : { entity, context, tree })
        front->raise();
    m_window->resizeDocks({ lesson, entity }, { 340, 320 }, Qt::Horizontal);
    m_window->resizeDocks({ entity, context }, { 300, 160 }, Qt::Vertical);
    m_window->resizeDocks({ tree }, { 150 }, Qt::Vertical);
    m_centre->setSizes({ 300, 180 });
}

} // namespace cs::studio
