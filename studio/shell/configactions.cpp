// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/configactions.h"

#include "studio/editors/yamlview.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/session/configdocument.h"
#include "studio/session/configschemas.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/settings.h"
#include "studio/shell/workflowpanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

/// Panels whose edits are edits of the workflow.
const QStringList &editingPanels()
{
    static const QStringList ids { u"panel.workflow"_s, u"panel.outline"_s,
        u"panel.configproblems"_s, u"panel.filterlab"_s, u"panel.testconnection"_s };
    return ids;
}

Panel *panelOf(QWidget *widget)
{
    while (widget && !qobject_cast<Panel *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<Panel *>(widget);
}

} // namespace

ConfigActions::ConfigActions(const Collaborators &with, ActionRegistry *actions, CentreArea *centre,
    SessionState *state, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_actions(actions)
    , m_centre(centre)
    , m_workflow(centre->workflow())
    , m_state(state)
{
    connectEditor();
    connectViews();
    connectHistory();
    connectMemory();
    connect(with.config, &ConfigDocument::reset, this, [this] {
        m_opened = m_with.config->isOpen();
        m_told = false;
    });
    connect(with.config, &ConfigDocument::checked, this, &ConfigActions::tellProblems);
    connect(with.config, &ConfigDocument::stateChanged, this, &ConfigActions::enable);
    enable();
}

QStringList ConfigActions::menuIds()
{
    return { u"config.text"_s, u"config.form"_s, u"config.both"_s, u""_s, u"config.complete"_s,
        u"config.fix"_s, u"config.nextProblem"_s, u"config.previousProblem"_s, u"config.problems"_s,
        u""_s, u"config.outline"_s, u"config.format"_s, u"config.copyPath"_s, u"config.schema"_s,
        u"config.hideSecrets"_s };
}

void ConfigActions::connectEditor()
{
    YamlView *view = m_workflow->view();
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    const auto toText = [this, view] {
        m_centre->showWorkflow();
        if (m_workflow->shown() == WorkflowPanel::Show::Form)
            m_workflow->setShow(WorkflowPanel::Show::Both);
        view->setFocus();
    };
    on("config.complete", [view, toText] {
        toText();
        view->complete();
    });
    on("config.fix", [view, toText] {
        toText();
        view->showFixes();
    });
    on("config.nextProblem", [view, toText] {
        toText();
        view->nextProblem();
    });
    on("config.previousProblem", [view, toText] {
        toText();
        view->previousProblem();
    });
    on("config.format", [view] { view->format(); });
    on("config.outline", [this] {
        Q_EMIT panelWanted(u"panel.outline"_s);
        if (auto *panel = m_centre->window()->findChild<Panel *>(u"panel.outline"_s))
            panel->find();
    });
    on("config.problems", [this] { Q_EMIT panelWanted(u"panel.configproblems"_s); });
    on("config.copyPath", [this] {
        QGuiApplication::clipboard()->setText(toQString(workflow::toText(m_with.config->place())));
    });
    on("config.schema", [this] {
        m_centre->showWorkflow();
        m_workflow->chooseSchema();
    });
    QAction *hide = m_actions->action(u"config.hideSecrets"_s);
    hide->setChecked(view->areSecretsHidden());
    connect(hide, &QAction::triggered, view, &YamlView::setSecretsHidden);
}

void ConfigActions::connectViews()
{
    const auto shows = [this](const char *id, WorkflowPanel::Show show) {
        QAction *action = m_actions->action(QString::fromLatin1(id));
        const auto refresh
            = [this, action, show] { action->setChecked(m_workflow->shown() == show); };
        connect(action, &QAction::triggered, this, [this, show, refresh] {
            m_centre->showWorkflow();
            m_workflow->setShow(show);
            if (show != WorkflowPanel::Show::Form)
                m_workflow->view()->setFocus();
            refresh();
        });
        connect(m_workflow, &WorkflowPanel::showChanged, action, refresh);
        refresh();
    };
    shows("config.text", WorkflowPanel::Show::Text);
    shows("config.form", WorkflowPanel::Show::Form);
    shows("config.both", WorkflowPanel::Show::Both);
}

void ConfigActions::connectHistory()
{
    QUndoStack *others = m_with.breakpoints->undoStack();
    connect(m_actions->action(u"edit.undo"_s), &QAction::triggered, this, [this, others] {
        if (m_aboutConfig)
            m_workflow->view()->undo();
        else
            others->undo();
    });
    connect(m_actions->action(u"edit.redo"_s), &QAction::triggered, this, [this, others] {
        if (m_aboutConfig)
            m_workflow->view()->redo();
        else
            others->redo();
    });
    connect(others, &QUndoStack::canUndoChanged, this, &ConfigActions::enable);
    connect(others, &QUndoStack::canRedoChanged, this, &ConfigActions::enable);
    connect(m_with.config, &ConfigDocument::historyChanged, this, &ConfigActions::enable);
    // The palette and menus take the focus for a moment; the panel before them counts.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const Panel *panel = panelOf(now)) {
            m_aboutConfig = editingPanels().contains(panel->objectName());
            enable();
        }
    });
}

void ConfigActions::connectMemory()
{
    ConfigSchemas *schemas = m_workflow->schemas();
    connect(m_with.config, &ConfigDocument::reset, schemas, [this, schemas] {
        if (m_with.config->isOpen())
            schemas->choose(m_state->configSchema(m_with.config->file()));
    });
    connect(schemas, &ConfigSchemas::chosenChanged, this, [this, schemas] {
        const QString file = m_with.config->file();
        if (!file.isEmpty() && m_state->configSchema(file) != schemas->chosen())
            m_state->setConfigSchema(file, schemas->chosen());
    });
    m_workflow->setShow(static_cast<WorkflowPanel::Show>(std::clamp(m_state->configView(), 0, 2)));
    connect(m_workflow, &WorkflowPanel::showChanged, this,
        [this] { m_state->setConfigView(static_cast<int>(m_workflow->shown())); });
}

void ConfigActions::enable()
{
    const QUndoStack *others = m_with.breakpoints->undoStack();
    const ConfigDocument *config = m_with.config;
    m_actions->action(u"edit.undo"_s)
        ->setEnabled(m_aboutConfig ? config->canUndo() : others->canUndo());
    m_actions->action(u"edit.redo"_s)
        ->setEnabled(m_aboutConfig ? config->canRedo() : others->canRedo());
    for (const char *id : { "config.complete", "config.fix", "config.nextProblem",
             "config.previousProblem", "config.format", "config.copyPath", "config.schema" })
        m_actions->action(QString::fromLatin1(id))->setEnabled(config->isOpen());
}

void ConfigActions::tellProblems()
{
    const auto validation = m_with.config->validation();
    if (!validation || m_with.config->checkedRevision() != m_with.config->revision())
        return;
    const std::vector<workflow::Diagnostic> &all = validation->diagnostics();
    const auto first = std::find_if(all.begin(), all.end(),
        [](const auto &one) { return one.severity == workflow::Severity::Error; });
    if (std::exchange(m_opened, false) && first != all.end()) {
        m_told = true;
        Error error = workflow::toError(*first);
        error.location.file = toStd(m_with.config->file());
        Q_EMIT problemsFound(error, static_cast<int>(all.size()));
    } else if (m_told && first == all.end()) {
        m_told = false;
        Q_EMIT problemsMended();
    }
}

} // namespace cs::studio
