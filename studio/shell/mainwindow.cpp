// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/mainwindow.h"

#include "studio/editors/qsci.h"
#include "studio/editors/sourceview.h"
#include "studio/editors/yamlview.h"
#include "studio/lessons/lessonplayer.h"
#include "studio/models/breakpointsmodel.h"
#include "studio/panels/checklistpanel.h"
#include "studio/panels/testconnectionpanel.h"
#include "studio/panels/topologypanel.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/strings.h"
#include "studio/shell/aboutwindow.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/catalogactions.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/configactions.h"
#include "studio/shell/configfileactions.h"
#include "studio/shell/configknowledge.h"
#include "studio/shell/docklayouts.h"
#include "studio/shell/granularityswitch.h"
#include "studio/shell/helpactions.h"
#include "studio/shell/lessonactions.h"
#include "studio/shell/mainmenus.h"
#include "studio/shell/messagebar.h"
#include "studio/shell/newconnectoractions.h"
#include "studio/shell/panelset.h"
#include "studio/shell/preferencecommand.h"
#include "studio/shell/pythonactions.h"
#include "studio/shell/runactions.h"
#include "studio/shell/secretactions.h"
#include "studio/shell/settingswindow.h"
#include "studio/shell/sourcepanel.h"
#include "studio/shell/startpanel.h"
#include "studio/shell/statusline.h"
#include "studio/shell/testconnectionactions.h"
#include "studio/shell/toolbar.h"
#include "studio/shell/workflowpanel.h"
#include "studio/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

void bringUp(QWidget *window)
{
    window->show();
    window->raise();
}

} // namespace

MainWindow::MainWindow(const Collaborators &with, const Services &services,
    Preferences *preferences, SessionState *state, QWidget *parent)
    : QMainWindow(parent)
    , m_with(with)
    , m_services(services)
    , m_preferences(preferences)
    , m_state(state)
    , m_actions(new ActionRegistry(with.theme, this))
    , m_runActions(new RunActions(with, m_actions, this))
    , m_centre(new CentreArea(with, this))
    , m_layouts(new DockLayouts(this, m_centre->splitter(), state, with.theme))
    , m_status(new StatusLine(with, this))
    , m_catalogActions(new CatalogActions(with, m_actions, state, m_status, this))
    , m_python(new PythonActions(with, m_actions, state, this))
    , m_config(new ConfigActions(with, m_actions, m_centre, state, this))
    , m_locator(new Locator(with.theme, this))
    , m_commands(m_actions)
    , m_places(with)
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_centre);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    with.run->setGranularity(preferences->granularity());
    makePanels();
    m_menus = new MainMenus(menuBar(), m_actions, m_state);
    connect(m_menus, &MainMenus::recentChosen, this, &MainWindow::openWorkflow);
    for (Panel *panel : std::as_const(m_panels)) {
        if (const QDockWidget *dock = m_layouts->dock(panel->objectName()))
            m_menus->addPanel(panel, dock->toggleViewAction());
    }
    addToolBar(makeToolBar(with, m_actions, this));
    connectActions();
    m_help = new HelpActions({ this, m_actions, m_with.theme, m_preferences, m_centre->narration(),
                                 [this] { return m_centre->focusedPanel(); } },
        this);
    connectRun();
    connectPython();
    connectLessons();
    connectConfig();
    retranslate();
    if (!restoreGeometry(state->geometry()))
        resize(1280, 800);
    m_layouts->switchTo(DockLayouts::perspectives().contains(state->perspective())
            ? state->perspective()
            : u"explore"_s);
}

MainWindow::~MainWindow() = default;

void MainWindow::addPanel(Panel *panel)
{
    m_panels.append(panel);
    connect(panel, &Panel::actionRequested, m_actions, &ActionRegistry::trigger);
}

void MainWindow::makePanels()
{
    auto *start = new StartPanel(m_with, m_state, this);
    connect(start, &StartPanel::fileChosen, this, &MainWindow::openWorkflow);
    QList<Panel *> docked { start };
    docked += makeDockedPanels(m_with, this);
    for (Panel *panel : std::as_const(docked)) {
        addPanel(panel);
        m_layouts->add(panel);
    }
    for (Panel *panel : m_centre->findChildren<Panel *>())
        addPanel(panel);
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("file.openWorkflow", [this] { chooseFile(); });
    on("file.openSample", [this] { openSample(); });
    on("file.openTutorial", [this] { openSample(u"tutorial"_s); });
    on("file.openSkeleton", [this] { openSample(u"python"_s); });
    on("file.save", [this] { save(); });
    on("file.reload", [this] { openWorkflow(m_centre->workflow()->file()); });
    on("file.quit", [this] { close(); });
    on("edit.find", [this] { m_centre->focusedPanel()->find(); });
    on("go.anything",
        [this] { m_locator->open(&m_places, tr("Go to a connector, node, stage or entity")); });
    on("go.command", [this] { m_locator->open(&m_commands, tr("Do anything: type its name")); });
    auto *group = new QActionGroup(this);
    for (const QString &perspective : DockLayouts::perspectives()) {
        QAction *action = m_actions->action(u"view."_s + perspective);
        group->addAction(action);
        connect(action, &QAction::triggered, m_layouts,
            [this, perspective] { m_layouts->switchTo(perspective); });
        connect(m_layouts, &DockLayouts::perspectiveChanged, action,
            [action, perspective](const QString &now) { action->setChecked(now == perspective); });
    }
    on("view.resetLayout", [this] { m_layouts->reset(); });
    on("view.larger", [this] {
        editPreferences([this] { m_preferences->setFontSize(m_preferences->fontSize() + 1); });
    });
    on("view.smaller", [this] {
        editPreferences([this] { m_preferences->setFontSize(m_preferences->fontSize() - 1); });
    });
    on("view.nextTheme", [this] {
        const QStringList order { u"light"_s, u"dark"_s, u"contrast"_s };
        const auto now = static_cast<qsizetype>(m_with.theme->kind());
        editPreferences([&] { m_preferences->setTheme(order.at((now + 1) % order.size())); });
    });
    on("view.nextLanguage", [this] {
        const QStringList all = Preferences::languages();
        const qsizetype now = all.indexOf(m_preferences->language());
        editPreferences([&] { m_preferences->setLanguage(all.at((now + 1) % all.size())); });
    });
    on("view.settings", [this] {
        if (!m_settings)
            m_settings
                = new SettingsWindow(m_preferences, m_state, m_with.breakpoints->undoStack(), this);
        bringUp(m_settings);
    });
    on("help.about", [this] {
        if (!m_about)
            m_about = new AboutWindow(m_services.versions, m_with.theme, this);
        bringUp(m_about);
    });
    m_actions->action(u"file.reload"_s)->setEnabled(false);
    connect(m_centre->workflow(), &WorkflowPanel::modifiedChanged, this, &MainWindow::enableSaving);
    connectSource();
}

void MainWindow::connectSource()
{
    SourcePanel *source = m_centre->source();
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("file.saveAll", [this, source] {
        if (const Result<void> saved = source->saveAll(); !saved)
            showError(saved.error());
    });
    on("file.openSource", [this] { chooseSource(); });
    on("file.revertSource", [source] { source->revert(); });
    on("file.closeSource", [source] { source->closeCurrent(); });
    // The workflow where it has the focus, else the source.
    const auto edits = [this, on, source](const char *id, auto inSource, auto inWorkflow) {
        on(id, [this, source, inSource, inWorkflow] {
            if (m_centre->focusedPanel() == m_centre->workflow())
                (m_centre->workflow()->view()->*inWorkflow)();
            else
                (source->*inSource)();
        });
    };
    edits("edit.replace", &SourcePanel::replace, &YamlView::replace);
    edits("edit.goToLine", &SourcePanel::goToLine, &YamlView::goToLine);
    edits("edit.toggleComment", &SourcePanel::toggleComment, &YamlView::toggleComment);
    on("go.source", [this, source] {
        m_centre->showSource();
        source->view()->editor()->setFocus();
    });
    on("go.topology", [this, source] {
        if (source->showInTopology())
            m_centre->topology()->setFocus();
        else
            m_centre->messages()->showNote(
                tr("No node of the topology names the method at the cursor."));
    });
    on("go.checklist", [this] { showPanel(u"panel.checklist"_s); });
    connect(source, &SourcePanel::modifiedChanged, this, &MainWindow::enableSaving);
    connect(source, &SourcePanel::failed, this, &MainWindow::showError);
    if (auto *checklist = findChild<ChecklistPanel *>())
        connect(checklist, &ChecklistPanel::draftRequested, this,
            [this, source](
                const QString &spec, const QString &node, const QString &method, bool skeleton) {
                const Result<void> inserted = source->insertDraft(
                    spec, node, method, skeleton ? python::Draft::Skeleton : python::Draft::Stub);
                if (!inserted) {
                    showError(inserted.error());
                    return;
                }
                m_centre->showSource();
                source->view()->editor()->setFocus();
            });
    source->restore(m_state->openSources());
    enableSaving();
}

void MainWindow::enableSaving()
{
    const SourcePanel *source = m_centre->source();
    const bool sources = source->isModified();
    m_actions->action(u"file.save"_s)->setEnabled(m_centre->workflow()->isModified() || sources);
    m_actions->action(u"file.saveAll"_s)->setEnabled(sources);
    const bool shown = source->tabs()->count() > 0;
    m_actions->action(u"file.closeSource"_s)->setEnabled(shown);
    m_actions->action(u"file.revertSource"_s)->setEnabled(source->isCurrentModified());
}

void MainWindow::chooseSource()
{
    auto *dialog = new QFileDialog(
        this, tr("Open source file"), QString(), tr("Python files (*.py);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (const Result<void> opened = m_centre->source()->openFile(file); !opened)
            showError(opened.error());
        else
            m_centre->showSource();
    });
    dialog->open();
}

void MainWindow::connectRun()
{
    connect(m_with.run, &RunController::startFailed, this, &MainWindow::showError);
    connect(m_with.run, &RunController::setupChanged, this, &MainWindow::refreshTitle);
    connect(m_with.run, &RunController::finished, this, &MainWindow::showWhyFailed);
    connect(m_with.run, &RunController::granularityChanged, m_preferences,
        &Preferences::setGranularity);
    connect(m_preferences, &Preferences::changed, this,
        [this] { m_with.run->setGranularity(m_preferences->granularity()); });
    connect(m_catalogActions, &CatalogActions::note, m_centre->messages(), &MessageBar::showNote);
    connect(m_catalogActions, &CatalogActions::failed, this, &MainWindow::showError);
    connect(m_catalogActions, &CatalogActions::panelWanted, this, &MainWindow::showPanel);
    connect(m_runActions, &RunActions::note, m_centre->messages(), &MessageBar::showNote);
    connect(m_with.run, &RunController::stepRequested, m_centre->messages(), &MessageBar::clear);
    connect(
        m_centre->messages(), &MessageBar::actionRequested, m_actions, &ActionRegistry::trigger);
    connect(m_centre->messages(), &MessageBar::locationClicked, m_centre,
        [this](const QString &, int line) {
            m_centre->showWorkflow();
            m_centre->workflow()->view()->showLine(line);
            m_centre->workflow()->view()->setFocus();
        });
    auto *testing
        = new TestConnectionActions(m_with.run, m_actions, findChild<TestConnectionPanel *>());
    connect(testing, &TestConnectionActions::panelWanted, this, &MainWindow::showPanel);
    connect(testing, &TestConnectionActions::workflowWanted, m_centre, &CentreArea::showWorkflow);
}

void MainWindow::connectPython()
{
    setAcceptDrops(true);
    connect(m_python, &PythonActions::failed, this, &MainWindow::showError);
    connect(m_python, &PythonActions::note, m_centre->messages(), &MessageBar::showNote);
    connect(m_python, &PythonActions::panelWanted, this, &MainWindow::showPanel);
    connect(m_python, &PythonActions::workflowDropped, this, &MainWindow::openWorkflow);
    auto *files = new ConfigFileActions(m_with, &m_services, m_actions, this);
    connect(files, &ConfigFileActions::made, this, &MainWindow::openWorkflow);
    connect(files, &ConfigFileActions::failed, this, &MainWindow::showError);
    connect(files, &ConfigFileActions::panelWanted, this, &MainWindow::showPanel);
    auto *fresh = new NewConnectorActions(m_with, m_actions, this);
    connect(fresh, &NewConnectorActions::made, this,
        [this](const QString &workflow, const QString &source, int line) {
            if (!openWorkflow(workflow))
                return;
            if (const Result<void> opened = m_centre->source()->openFile(source, line); !opened)
                showError(opened.error());
            m_centre->showSource();
            showPanel(u"panel.checklist"_s);
        });
    connect(m_python, &PythonActions::setupOutdated, this, [this] {
        const QString file = m_with.run->setup().workflowFile;
        if (Result<OpenedWorkflow> opened = m_services.openWorkflow(file))
            applyOpened(std::move(*opened));
        else
            showError(opened.error());
    });
    m_python->restore();
    if (!m_with.secrets)
        return;
    new ConfigKnowledge(m_with, this); // the window's
    auto *secrets = new SecretActions(m_with, m_actions, this);
    connect(secrets, &SecretActions::failed, this, &MainWindow::showError);
    connect(secrets, &SecretActions::note, m_centre->messages(), &MessageBar::showNote);
    connect(secrets, &SecretActions::panelWanted, this, &MainWindow::showPanel);
    connect(secrets, &SecretActions::setupOutdated, m_python, &PythonActions::setupOutdated);
}

void MainWindow::connectLessons()
{
    if (!m_with.lessons)
        return;
    m_lessons = new LessonActions(m_with,
        { this, m_actions, m_layouts, m_centre, m_state, &m_services,
            [this](const QString &file) { return openWorkflow(file); } },
        this);
    connect(m_lessons, &LessonActions::failed, this, &MainWindow::showError);
    connect(m_lessons, &LessonActions::note, m_centre->messages(), &MessageBar::showNote);
    connect(m_lessons, &LessonActions::panelWanted, this, &MainWindow::showPanel);
    connect(m_lessons, &LessonActions::termWanted, m_help, &HelpActions::showTerm);
    m_lessons->connectAll();
}

void MainWindow::connectConfig()
{
    connect(m_config, &ConfigActions::panelWanted, this, &MainWindow::showPanel);
    connect(m_config, &ConfigActions::problemsFound, this, [this](const Error &first, int count) {
        if (m_centre->messages()->text().isEmpty())
            m_centre->messages()->showError(
                first, {}, tr("%n problem(s)", nullptr, count), u"config.nextProblem"_s);
    });
    connect(m_config, &ConfigActions::problemsMended, m_centre->messages(), &MessageBar::clear);
    connect(m_layouts, &DockLayouts::perspectiveChanged, this, [this](const QString &now) {
        if (now == "configure"_L1)
            m_centre->showWorkflow();
    });
    m_runActions->setBeforeRun([this] {
        const engine::RunState state = m_with.run->runState();
        const bool begins = state == engine::RunState::Ready || state == engine::RunState::Finished;
        if (!begins || !m_centre->workflow()->isModified())
            return true;
        if (const Result<void> saved = m_centre->workflow()->save(); !saved) {
            showError(saved.error());
            return false;
        }
        return openWorkflow(m_centre->workflow()->file());
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (PythonActions::accepts(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_python->drop(event->mimeData());
    event->acceptProposedAction();
}

bool MainWindow::openWorkflow(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (path != m_centre->workflow()->file() && !m_centre->workflow()->mayClose())
        return false;
    m_centre->messages()->clear();
    if (Result<void> read = m_centre->workflow()->open(path); !read) {
        m_state->removeRecentFile(path);
        showError(read.error());
        return false;
    }
    m_actions->action(u"file.reload"_s)->setEnabled(true);
    Result<OpenedWorkflow> opened = m_services.openWorkflow(path);
    if (!opened) {
        m_centre->workflow()->showProblem(opened.error());
        m_centre->showWorkflow();
        showError(opened.error());
        return false;
    }
    m_state->addRecentFile(path);
    m_state->setLastWorkflow(path);
    applyOpened(std::move(*opened));
    if (m_layouts->perspective() == "configure"_L1)
        m_centre->showWorkflow();
    else
        m_centre->showSource();
    return true;
}

void MainWindow::applyOpened(OpenedWorkflow opened)
{
    m_centre->workflow()->setReplaced(opened.replaced);
    m_with.run->setSetup(std::move(opened.setup));
    m_python->setChoices(opened.hasNative, opened.hasPython);
    if (opened.obstacle)
        showError(*opened.obstacle);
}

bool MainWindow::openSample(const QString &spec)
{
    const Result<QString> sample = m_services.createSample(spec);
    if (!sample) {
        showError(sample.error());
        return false;
    }
    return openWorkflow(*sample);
}

void MainWindow::openLast()
{
    const QString last = m_state->lastWorkflow();
    if (last.isEmpty() || !QFileInfo::exists(last) || !openWorkflow(last))
        openSample();
}

void MainWindow::showPanel(const QString &panelId)
{
    if (QDockWidget *dock = m_layouts->dock(panelId)) {
        dock->show();
        dock->raise();
        dock->widget()->setFocus();
    }
}

void MainWindow::showError(const Error &error)
{
    if (error.code == "python-missing" || error.code == "framework-missing") {
        m_centre->messages()->showError(
            error, {}, tr("Python environments"), u"python.environments"_s);
        return;
    }
    const bool inFile = !error.location.file.empty() && error.location.line > 0;
    m_centre->messages()->showError(error,
        inFile ? tr("Mend the line and save with Ctrl+S; the file is read again.") : QString(),
        inFile ? QString() : tr("Open workflow…"), inFile ? QString() : u"file.openWorkflow"_s);
}

void MainWindow::showWhyFailed()
{
    const trace::RunSummary &run = m_with.run->store().summary();
    if (run.finished == engine::FinishReason::Failed)
        showError({ "run-failed", run.message });
}

void MainWindow::chooseFile()
{
    // Not exec(): a run goes on while one looks for a file.
    auto *dialog
        = new QFileDialog(this, tr("Open workflow"), QFileInfo(m_state->lastWorkflow()).path(),
            tr("Workflow files (*.yaml *.yml *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkflow);
    dialog->open();
}

void MainWindow::save()
{
    // The one that has the focus; else what is edited.
    SourcePanel *source = m_centre->source();
    if (source->isCurrentModified()
        && (m_centre->focusedPanel() == source || !m_centre->workflow()->isModified())) {
        if (const Result<void> saved = source->save(); !saved)
            showError(saved.error());
        return;
    }
    if (!m_centre->workflow()->isModified()) {
        if (const Result<void> saved = source->saveAll(); !saved)
            showError(saved.error());
        return;
    }
    if (const Result<void> saved = m_centre->workflow()->save(); !saved) {
        showError(saved.error());
        return;
    }
    openWorkflow(m_centre->workflow()->file());
}

void MainWindow::editPreferences(const std::function<void()> &change)
{
    const QVariantMap before = m_preferences->snapshot();
    change();
    if (m_preferences->snapshot() != before)
        m_with.breakpoints->undoStack()->push(
            new PreferenceCommand(tr("Change settings"), m_preferences, before));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_menus->retranslate();
    if (m_with.lessons)
        m_with.lessons->setLanguage(m_preferences->language());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const QString title = m_with.run->setup().title;
    setWindowTitle(title.isEmpty() ? u"Connector Studio"_s : title + u" – Connector Studio"_s);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Somebody may have edited a file elsewhere.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_with.python->refresh();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // The one question before work is lost (the other kind of modal dialog is a real server).
    if (!m_centre->workflow()->mayClose()) {
        event->ignore();
        return;
    }
    if (!m_centre->source()->mayClose()) {
        event->ignore();
        return;
    }
    m_state->setOpenSources(m_centre->source()->openPaths());
    m_layouts->remember();
    m_state->setGeometry(saveGeometry());
    m_with.run->stop();
    QMainWindow::closeEvent(event);
}

} // namespace cs::studio
