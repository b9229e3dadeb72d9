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

#include <vector>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int stateVersion = 1;
constexpr QSize minimumPanel(200, 110);

/// Panels in one place, as tabs; the first is in front. Sizes are hints, in pixels.
struct Stack
{
    Qt::DockWidgetArea area;
    int width; ///< of its area; 0: as the stacks above it say
    int height;
    std::vector<const char *> panels;
};

struct Layout
{
    const char *perspective;
    std::vector<Stack> stacks;
    int topologyHeight; ///< 0: not shown
    int textHeight;
};

const std::vector<Layout> &allLayouts()
{
    constexpr Qt::DockWidgetArea left = Qt::LeftDockWidgetArea;
    constexpr Qt::DockWidgetArea right = Qt::RightDockWidgetArea;
    constexpr Qt::DockWidgetArea bottom = Qt::BottomDockWidgetArea;
    static const std::vector<Layout> layouts {
        { "explore",
            { { left, 260, 300, { "panel.start" } },
                { left, 0, 340, { "panel.connectors", "panel.environments" } },
                { right, 380, 420, { "panel.entity", "panel.checklist" } },
                { right, 0, 240, { "panel.context" } } },
            440, 240 },
        { "debug",
            { { left, 348, 400, { "panel.runtree" } }, { left, 0, 120, { "panel.breakpoints" } },
                { right, 372, 340, { "panel.entity" } }, { right, 0, 180, { "panel.context" } },
                { bottom, 0, 140,
                    { "panel.log", "panel.requests", "panel.writeplan", "panel.problems",
                        "panel.catalogue" } } },
            300, 180 },
        // The workflow large, its keys at the left, what is wrong with it below.
        { "configure",
            { { left, 300, 500, { "panel.outline" } },
                { bottom, 0, 230,
                    { "panel.configproblems", "panel.testconnection", "panel.filterlab",
                        "panel.variables" } } },
            0, 600 },
        // The connector at the left, what came of it at the right.
        { "catalogue",
            { { right, 800, 500, { "panel.catalogue" } },
                { bottom, 0, 220, { "panel.writeplan" } } },
            360, 120 },
        // The lesson at the left, all of the tool beside it.
        { "learn",
            { { left, 340, 500, { "panel.lesson" } },
                { right, 320, 300, { "panel.entity", "panel.checklist", "panel.connectors" } },
                { right, 0, 160, { "panel.context", "panel.breakpoints" } },
                { bottom, 0, 150,
                    { "panel.runtree", "panel.log", "panel.requests", "panel.problems",
                        "panel.writeplan" } } },
            300, 180 },
    };
    return layouts;
}

const Layout &layoutOf(const QString &perspective)
{
    for (const Layout &layout : allLayouts()) {
        if (perspective == QLatin1StringView(layout.perspective))
            return layout;
    }
    return allLayouts().front();
}

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
    QStringList names;
    for (const Layout &layout : allLayouts())
        names.append(QString::fromLatin1(layout.perspective));
    return names;
}

QDockWidget *DockLayouts::add(Panel *panel)
{
    auto *dock = new QDockWidget(m_window);
    QString name = panel->objectName();
    dock->setObjectName(name.replace("panel."_L1, "dock."_L1));
    dock->setWidget(panel);
    // A low dock shows less; it does not make its neighbours lower or the window wider.
    panel->setMinimumSize(minimumPanel);
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
    // A lesson is read from top to bottom, so it has the whole height.
    m_window->setCorner(Qt::BottomLeftCorner,
        m_perspective == "learn"_L1 ? Qt::LeftDockWidgetArea : Qt::BottomDockWidgetArea);
    const Layout &layout = layoutOf(m_perspective);
    m_centre->widget(0)->setVisible(layout.topologyHeight > 0);
    QList<QDockWidget *> fronts;
    QList<int> heights;
    for (const Stack &stack : layout.stacks) {
        QDockWidget *front = nullptr;
        for (const char *id : stack.panels) {
            QDockWidget *dock = m_docks.value(QString::fromLatin1(id));
            if (!dock)
                continue;
            m_window->addDockWidget(stack.area, dock);
            dock->show();
            if (front)
                m_window->tabifyDockWidget(fronts.last(), dock);
            else
                front = dock;
            fronts.append(dock);
            heights.append(stack.height);
            if (stack.width > 0)
                m_window->resizeDocks({ dock }, { stack.width }, Qt::Horizontal);
        }
        if (front)
            front->raise();
    }
    m_window->resizeDocks(fronts, heights, Qt::Vertical);
    m_centre->setSizes({ layout.topologyHeight, layout.textHeight });
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

} // namespace cs::studio
