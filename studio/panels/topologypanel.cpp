// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/topologypanel.h"

#include "studio/models/breakpointsmodel.h"
#include "studio/models/declaredtopologymodel.h"
#include "studio/models/roles.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/panels/topologygraph.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class TopologyPanel::Private
{
public:
    Private(TopologyPanel *panel, const Collaborators &with)
        : model(with.run, with.catalog, with.breakpoints, with.theme)
        , bar(new PanelBar(with.theme))
        , name(new QLabel)
        , asGraph(bar->addButton(u"graph"_s))
        , asTree(bar->addButton(u"tree"_s))
        , graph(new TopologyGraph(&model, with))
        , tree(new DataView(with.theme, with.selection))
        , pages(new QStackedWidget)
    {
        asGraph->setCheckable(true);
        asTree->setCheckable(true);
        asGraph->setChecked(true);
        auto *group = new QButtonGroup(panel);
        group->addButton(asGraph);
        group->addButton(asTree);
        name->setForegroundRole(QPalette::PlaceholderText);
        bar->addWidget(name, 1);
        zoomOut = bar->addButton(u"zoom-out"_s);
        zoomIn = bar->addButton(u"zoom-in"_s);
        fit = bar->addButton(u"fit"_s);
        copy = bar->addButton(u"copy"_s);
        tree->setModel(&model);
        tree->setColumnChars({ -1, 22, 26, 9, 9 }, 48);
        pages->addWidget(graph);
        pages->addWidget(tree);
    }

    DeclaredTopologyModel model;
    PanelBar *bar;
    QLabel *name;
    QToolButton *asGraph;
    QToolButton *asTree;
    QToolButton *zoomOut;
    QToolButton *zoomIn;
    QToolButton *fit;
    QToolButton *copy;
    TopologyGraph *graph;
    DataView *tree;
    QStackedWidget *pages;
};

TopologyPanel::TopologyPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.topology"_s, with, parent)
    , d(std::make_unique<Private>(this, with))
{
    setContents(stacked({ d->bar, d->pages }));
    connect(d->asGraph, &QToolButton::toggled, this, [this](bool on) {
        d->pages->setCurrentIndex(on ? 0 : 1);
        for (QToolButton *button : { d->zoomIn, d->zoomOut, d->fit, d->copy })
            button->setEnabled(on);
    });
    connect(d->zoomIn, &QToolButton::clicked, d->graph, [this] { d->graph->zoomBy(1.25); });
    connect(d->zoomOut, &QToolButton::clicked, d->graph, [this] { d->graph->zoomBy(0.8); });
    connect(d->fit, &QToolButton::clicked, d->graph, &TopologyGraph::fit);
    connect(d->copy, &QToolButton::clicked, d->graph, &TopologyGraph::copySvg);
    connect(d->tree, &DataView::menuRequested, this, [this](QMenu *menu, const QModelIndex &index) {
        const Place place = index.siblingAtColumn(0).data(PlaceRole).value<Place>();
        const QString pattern = BreakpointList::patternOf(place.node, place.method);
        menu->addAction(m_with.breakpoints->find(pattern) ? Tr::tr("Remove breakpoint")
                                                          : Tr::tr("Set breakpoint"),
            this, [this, pattern] { m_with.breakpoints->toggle(pattern); });
        menu->addAction(
                Tr::tr("Run to here"), this, [this, pattern] { m_with.run->runTo(pattern); })
            ->setEnabled(m_with.run->canStep());
        menu->addAction(m_with.theme->icon(u"source"_s), Tr::tr("Go to the source"), this,
            [this] { Q_EMIT actionRequested(u"go.source"_s); });
    });
    const auto toSource = [this] { Q_EMIT actionRequested(u"go.source"_s); };
    connect(d->graph, &TopologyGraph::sourceRequested, this, toSource);
    connect(d->tree, &DataView::activated, this, toSource);
    connect(&d->model, &DeclaredTopologyModel::topologyChanged, this, [this] {
        d->tree->expandAll();
        retranslate();
    });
    connect(with.python, &PythonWorkspace::currentChanged, this, [this] { retranslate(); });
    connect(with.selection, &Selection::changed, this, [this](const Place &place) {
        if (!place.spec.isEmpty() && place.spec != d->model.spec())
            d->model.setSpec(place.spec);
        d->tree->showRow(d->model.find(place.node, place.method));
    });
    if (!with.selection->current().spec.isEmpty())
        d->model.setSpec(with.selection->current().spec);
    d->tree->expandAll();
    retranslate();
}

TopologyPanel::~TopologyPanel() = default;

QString TopologyPanel::title() const
{
    return Tr::tr("Topology");
}

QString TopologyPanel::iconName() const
{
    return u"graph"_s;
}

void TopologyPanel::find()
{
    d->asTree->setChecked(true); // a tree finds what is typed
    d->tree->setFocus(Qt::ShortcutFocusReason);
}

void TopologyPanel::retranslate()
{
    PanelBar::setWords(d->asGraph, Tr::tr("Show as a graph"));
    PanelBar::setWords(d->asTree, Tr::tr("Show as a tree"));
    PanelBar::setWords(d->zoomIn, Tr::tr("Larger"), u"+"_s);
    PanelBar::setWords(d->zoomOut, Tr::tr("Smaller"), u"-"_s);
    PanelBar::setWords(d->fit, Tr::tr("Show the whole topology"), u"0"_s);
    PanelBar::setWords(d->copy, Tr::tr("Copy the graph as SVG"), u"Ctrl+C"_s);
    d->graph->setAccessibleName(Tr::tr("Declared topology as a graph"));
    d->tree->setAccessibleName(Tr::tr("Declared topology as a tree"));
    const topology::Topology *topology = d->model.topology();
    d->name->setText(topology ? toQString(topology->name) : QString());
    if (topology && !topology->nodes.empty())
        showContents();
    else if (d->model.spec().isEmpty())
        showEmpty(Tr::tr("Pick a connector to see its topology, or open a workflow."),
            Tr::tr("Open a workflow"), u"file.openWorkflow"_s);
    else if (const SpecEntry *entry = m_with.catalog->find(d->model.spec());
             entry && !entry->analysed)
        showEmpty(Tr::tr("The source of %1 is being read.").arg(toQString(entry->spec.name)));
    else if (entry && entry->spec.problem)
        showEmpty(toQString(*entry->spec.problem));
    else if (const PythonEnvironment *current = m_with.python->current();
             entry && entry->isPython() && !(current && current->state == PythonEnvironment::Ready))
        showEmpty(Tr::tr("The topology of %1 is read from the framework, and no Python environment "
                         "that has it is in use.")
                      .arg(toQString(entry->spec.name)),
            Tr::tr("Python environments"), u"python.environments"_s);
    else
        showEmpty(
            Tr::tr("%1 has no topology: its source gives its records without nodes and stages.")
                .arg(m_with.catalog->nameOf(d->model.spec())));
}

} // namespace cs::studio
