// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/panels/environmentspanel.h"

#include "studio/models/environmentsmodel.h"
#include "studio/panels/dataview.h"
#include "studio/panels/panelbar.h"
#include "studio/panels/panelstr.h"
#include "studio/session/pythonworkspace.h"
#include "studio/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace cs::studio {

using panels::Tr;
using namespace Qt::StringLiterals;

class EnvironmentsPanel::Private
{
public:
    explicit Private(const Collaborators &with)
        : model(with.python, with.theme)
        , bar(new PanelBar(with.theme))
        , busy(new QLabel)
        , add(bar->addButton(u"open"_s))
        , again(bar->addButton(u"restart"_s))
        , view(new DataView(with.theme, nullptr))
        , details(new QWidget)
        , path(new QLabel(details))
        , sentence(new QLabel(details))
        , command(new QLineEdit(details))
        , use(new QPushButton(details))
        , copy(new QPushButton(details))
    {
        busy->setForegroundRole(QPalette::PlaceholderText);
        bar->addWidget(busy, 1);
        view->setRootIsDecorated(false);
        view->setModel(&model);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setColumnChars({ -1, 7, 9 }, 14);
        auto *column = new QVBoxLayout(details);
        column->setContentsMargins(space::small, space::small, space::small, space::small);
        column->setSpacing(space::small);
        path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        path->setForegroundRole(QPalette::PlaceholderText);
        sentence->setWordWrap(true);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        command->setReadOnly(true);
        command->setFont(with.theme->monoFont(Theme::TextSize::Small));
        use->setObjectName(u"useEnvironment"_s);
        copy->setObjectName(u"copyInstallCommand"_s);
        command->setObjectName(u"installCommand"_s);
        column->addWidget(path);
        column->addWidget(sentence);
        column->addWidget(command);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(use);
        row->addWidget(copy);
        row->addStretch(1);
        column->addLayout(row);
    }

    EnvironmentsModel model;
    PanelBar *bar;
    QLabel *busy;
    QToolButton *add;
    QToolButton *again;
    DataView *view;
    QWidget *details;
    QLabel *path;
    QLabel *sentence;
    QLineEdit *command;
    QPushButton *use;
    QPushButton *copy;
};

EnvironmentsPanel::EnvironmentsPanel(const Collaborators &with, QWidget *parent)
    : Panel(u"panel.environments"_s, with, parent)
    , d(std::make_unique<Private>(with))
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->bar);
    column->addWidget(d->view, 1);
    column->addWidget(d->details);
    setContents(whole);
    connect(d->add, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"python.addEnvironment"_s); });
    connect(d->again, &QToolButton::clicked, this,
        [this] { Q_EMIT actionRequested(u"python.recheck"_s); });
    const auto use = [this] {
        const QString interpreter
            = d->view->currentIndex().data(EnvironmentsModel::InterpreterRole).toString();
        if (!interpreter.isEmpty())
            m_with.python->setCurrent(interpreter);
    };
    const auto copy = [this] { QGuiApplication::clipboard()->setText(installCommand()); };
    connect(d->use, &QPushButton::clicked, this, use);
    connect(d->view, &QAbstractItemView::activated, this, use);
    connect(d->copy, &QPushButton::clicked, this, copy);
    connect(d->view, &DataView::menuRequested, this, [this, use, copy](QMenu *menu) {
        menu->addAction(Tr::tr("Use this environment"), this, use);
        if (!installCommand().isEmpty())
            menu->addAction(Tr::tr("Copy the install command"), this, copy);
    });
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EnvironmentsPanel::showDetails);
    const auto refresh = [this] {
        if (!d->view->currentIndex().isValid()) {
            const PythonEnvironment *current = m_with.python->current();
            QModelIndex row = current ? d->model.indexOf(current->interpreter) : QModelIndex();
            if (!row.isValid())
                row = d->model.index(0, 0);
            if (row.isValid())
                d->view->showRow(row);
        }
        retranslate();
    };
    connect(&d->model, &QAbstractItemModel::modelReset, this, refresh);
    connect(&d->model, &QAbstractItemModel::dataChanged, this, refresh);
    connect(with.python, &PythonWorkspace::environmentsChanged, this, refresh);
    refresh();
}

EnvironmentsPanel::~EnvironmentsPanel() = default;

QString EnvironmentsPanel::title() const
{
    return Tr::tr("Python environments");
}

QString EnvironmentsPanel::iconName() const
{
    return u"python"_s;
}

void EnvironmentsPanel::find()
{
    d->view->setFocus(Qt::ShortcutFocusReason);
}

QString EnvironmentsPanel::installCommand() const
{
    const PythonEnvironment *environment = d->model.at(d->view->currentIndex());
    return environment ? environment->installCommand : QString();
}

void EnvironmentsPanel::showDetails()
{
    const PythonEnvironment *environment = d->model.at(d->view->currentIndex());
    d->details->setVisible(environment);
    if (!environment)
        return;
    const PythonEnvironment *current = m_with.python->current();
    const bool isCurrent = current && current->interpreter == environment->interpreter;
    d->path->setText(environment->interpreter);
    d->path->setToolTip(environment->interpreter);
    d->sentence->setText(environmentSentence(*environment));
    d->command->setText(environment->installCommand);
    d->command->setCursorPosition(0);
    d->command->setVisible(!environment->installCommand.isEmpty());
    d->copy->setVisible(!environment->installCommand.isEmpty());
    d->use->setEnabled(!isCurrent);
    d->use->setText(isCurrent ? Tr::tr("In use") : Tr::tr("Use"));
}

void EnvironmentsPanel::retranslate()
{
    PanelBar::setWords(d->add, Tr::tr("Add an environment"));
    PanelBar::setWords(d->again, Tr::tr("Look for environments and check them again"));
    d->view->setAccessibleName(Tr::tr("Python environments"));
    d->copy->setText(Tr::tr("Copy command"));
    d->copy->setToolTip(Tr::tr("Run it in a terminal, then check again."));
    d->command->setAccessibleName(Tr::tr("Command that installs the framework"));
    const bool looking = m_with.python->isLooking();
    d->busy->setText(looking ? Tr::tr("looking…") : QString());
    showDetails();
    if (d->model.rowCount() > 0)
        showContents();
    else if (looking)
        showEmpty(Tr::tr("Looking for Python environments…"));
    else
        showEmpty(Tr::tr("No Python was found. Python connectors run in an environment that has "
                         "the OpenMetadata ingestion framework installed."),
            Tr::tr("Add an environment…"), u"python.addEnvironment"_s);
}

} // namespace cs::studio
