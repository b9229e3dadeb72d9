// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/connectorspanel.h"

#include "studio/models/connectorsmodel.h"
#include "studio/panels/coveragedelegate.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class ConnectorsPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.catalog, with.theme)
        , bar(new PanelBar(with.theme))
        , search(bar->addSearch())
        , create(bar->addButton(u"connector"_s))
        , openFolder(bar->addButton(u"open"_s))
        , environment(new QToolButton)
        , environments(new QMenu(environment))
        , view(new DataView(with.theme, with.selection))
    {
        filter.setSourceModel(&model);
        view->setHeaderHidden(true);
        view->setModel(&filter);
        view->setItemDelegate(new CoverageDelegate(with.theme, view));
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        environment->setObjectName(u"pythonEnvironment"_s);
        environment->setAutoRaise(true);
        environment->setPopupMode(QToolButton::InstantPopup);
        environment->setMenu(environments);
        environment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        environment->setIconSize({ space::icon, space::icon });
        // Cut rather than widen the panel.
        environment->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    // connectors are seen at once; their components when asked for
    void expandTypes()
    {
        for (int row = 0; row < filter.rowCount(); ++row)
            view->expand(filter.index(row, 0));
    }

    ConnectorsModel model;
    ConnectorsFilter filter;
    PanelBar *bar;
    QLineEdit *search;
    QToolButton *create;
    QToolButton *openFolder;
    QToolButton *environment;
    QMenu *environments;
    DataView *view;
};

ConnectorsPanel::ConnectorsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.connectors"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    setContents(stacked({ d->environment, d->bar, d->view }));
    connect(d->create, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"file.newConnector"_s); });
    connect(d->openFolder, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"python.openFolder"_s); });
    connect(d->environments, &QMenu::aboutToShow, this, &ConnectorsPanel::fillEnvironments);
    connect(d->view, &DataView::menuRequested, this, &ConnectorsPanel::fillMenu);
    for (const auto news : { &PythonWorkspace::environmentsChanged,
             &PythonWorkspace::currentChanged, &PythonWorkspace::busyChanged })
        connect(with.python, news, this, &ConnectorsPanel::showEnvironment);
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->filter.setFilterFixedString(text);
        d->expandTypes();
    });
    connect(d->search, &QLineEdit::returnPressed, d->view, [this] {
        d->view->setFocus();
        d->view->setCurrentIndex(d->filter.index(0, 0, d->filter.index(0, 0)));
    });
    const auto show = [this](const Place &place) {
        const QModelIndex current = d->view->currentIndex();
        if (current.data(ConnectorsModel::SpecRole).toString() != place.spec)
            d->view->showRow(d->filter.mapFromSource(d->model.indexOfSpec(place.spec)));
    };
    connect(with.selection, &Selection::changed, this, show);
    connect(&d->model, &QAbstractItemModel::modelReset, this, [this, show] {
        d->expandTypes();
        show(m_with.selection->current());
        retranslate();
    });
    d->expandTypes();
    show(with.selection->current());
    retranslate();
}

ConnectorsPanel::~ConnectorsPanel() = default;

QString ConnectorsPanel::title() const
{
    return Tr::tr("Connectors");
}

QString ConnectorsPanel::iconName() const
{
    return u"connector"_s;
}

void ConnectorsPanel::find()
{
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void ConnectorsPanel::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const QString id = index.data(ConnectorsModel::SpecRole).toString();
    if (id.isEmpty())
        return;
    const QString cls = index.data(ConnectorsModel::ClassRole).toString();
    const QString file = index.data(ConnectorsModel::FileRole).toString();
    menu->addAction(m_with.theme->icon(u"graph"_s), Tr::tr("Show topology"), this,
        [this, id] { m_with.selection->selectSpec(id); });
    menu->addAction(
        m_with.theme->icon(u"file"_s), Tr::tr("New workflow for it…"), this, [this, id] {
            m_with.selection->selectSpec(id);
            Q_EMIT actionRequested(u"python.newWorkflow"_s);
        });
    menu->addAction(m_with.theme->icon(u"source"_s), Tr::tr("Open service_spec.py"), this,
            [this, id, file] {
                Place place;
                place.spec = id;
                place.file = file;
                place.line = 1;
                m_with.selection->select(place);
            })
        ->setEnabled(!file.isEmpty());
    menu->addAction(m_with.theme->icon(u"copy"_s), Tr::tr("Copy class path"), this,
            [cls] { QGuiApplication::clipboard()->setText(cls); })
        ->setEnabled(!cls.isEmpty());
    for (const QString &folder : m_with.python->folders()) {
        if (file == folder || file.startsWith(folder + u'/'))
            menu->addAction(Tr::tr("Close folder %1").arg(QFileInfo(folder).fileName()), this,
                [this, folder] { m_with.python->removeFolder(folder); });
    }
}

void ConnectorsPanel::fillEnvironments()
{
    d->environments->clear();
    const PythonEnvironment *current = m_with.python->current();
    for (const PythonEnvironment &environment : m_with.python->environments()) {
        const bool ready = environment.state == PythonEnvironment::Ready;
        QAction *action = d->environments->addAction(ready
                ? Tr::tr("%1: framework %2").arg(environment.origin, environment.frameworkVersion)
                : Tr::tr("%1: no framework").arg(environment.origin),
            this, [this, interpreter = environment.interpreter] {
                m_with.python->setCurrent(interpreter);
            });
        action->setToolTip(environment.interpreter);
        action->setCheckable(true);
        action->setChecked(current && current->interpreter == environment.interpreter);
        action->setEnabled(ready);
    }
    d->environments->addSeparator();
    d->environments->addAction(Tr::tr("Add an environment…"), this,
        [this] { Q_EMIT actionRequested(u"python.addEnvironment"_s); });
    d->environments->addAction(Tr::tr("Show all environments"), this,
        [this] { Q_EMIT actionRequested(u"python.environments"_s); });
}

void ConnectorsPanel::showEnvironment()
{
    const PythonWorkspace &python = *m_with.python;
    const PythonEnvironment *current = python.current();
    QString text;
    QIcon icon = m_with.theme->icon(u"question"_s);
    if (current && current->state == PythonEnvironment::Ready) {
        text = Tr::tr("Python %1 · framework %2").arg(current->version, current->frameworkVersion);
        icon = m_with.theme->icon(u"implemented"_s, Colour::Accent);
    } else if (python.isLooking()) {
        text = Tr::tr("Looking for Python environments…");
    } else if (current && current->state == PythonEnvironment::NoFramework) {
        text = Tr::tr("No framework in this Python");
        icon = m_with.theme->icon(u"failure"_s, Colour::Failure);
    } else if (current) {
        text = Tr::tr("The Python environment cannot be used");
        icon = m_with.theme->icon(u"failure"_s, Colour::Failure);
    } else if (python.environments().isEmpty()) {
        text = Tr::tr("No Python environment");
    } else {
        text = Tr::tr("No environment has the framework");
    }
    d->environment->setIcon(icon);
    d->environment->setText(python.busyWith().isEmpty() ? text : python.busyWith());
    d->environment->setToolTip(current ? QString(text + u'\n' + current->interpreter)
                                       : Tr::tr("Python connectors are read from an environment "
                                                "that has the framework."));
}

void ConnectorsPanel::retranslate()
{
    showEnvironment();
    PanelBar::setWords(d->create, Tr::tr("New connector"), u"Ctrl+Shift+N"_s);
    PanelBar::setWords(d->openFolder, Tr::tr("Open a folder with Python connectors"));
    d->search->setPlaceholderText(Tr::tr("Search connectors"));
    d->search->setAccessibleName(Tr::tr("Search connectors"));
    d->view->setAccessibleName(Tr::tr("Connectors by source type"));
    if (m_with.catalog->all().empty())
        showEmpty(
            Tr::tr("No connector was found. Native ones come with the program; this build has "
                   "none."));
    else
        showContents();
}

} // namespace cs::studio
