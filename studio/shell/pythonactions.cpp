// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/pythonactions.h"

#include "core/run/pythonbackend.h"
#include "studio/session/configdocument.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/settings.h"
#include "studio/shell/workflowdraft.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

bool isWorkflow(const QString &file)
{
    return file.endsWith(".yaml"_L1) || file.endsWith(".yml"_L1) || file.endsWith(".json"_L1);
}

QStringList usableFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        const QString file = url.toLocalFile();
        const QFileInfo info(file);
        if (info.isDir() || (info.isFile() && (isWorkflow(file) || file.endsWith(".py"_L1))))
            files.append(file);
    }
    return files;
}

} // namespace

PythonActions::PythonActions(
    const Collaborators &with, ActionRegistry *actions, SessionState *state, QWidget *window)
    : QObject(window)
    , m_with(with)
    , m_actions(actions)
    , m_state(state)
    , m_window(window)
{
    connectActions();
    PythonWorkspace *python = with.python;
    connect(python, &PythonWorkspace::failed, this, &PythonActions::failed);
    connect(python, &PythonWorkspace::foldersChanged, this, &PythonActions::remember);
    connect(python, &PythonWorkspace::currentChanged, this, [this] {
        remember();
        warmUp();
    });
    connect(python, &PythonWorkspace::connectorsChanged, this, &PythonActions::showOpened);
    connect(python, &PythonWorkspace::connectorsChanged, this, &PythonActions::learn);
    connect(with.catalog, &SpecCatalog::updated, this, [this](const QStringList &ids) {
        if (ids.contains(m_with.run->setup().spec))
            learn();
    });
    connect(with.selection, &Selection::changed, python,
        [this](const Place &place) { m_with.python->prefer(place.spec); });
    connect(with.run, &RunController::setupChanged, this, &PythonActions::warmUp);
    setChoices(false, false);
}

void PythonActions::connectActions()
{
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("python.openFolder", [this] { chooseFolder(); });
    on("python.newWorkflow", [this] { chooseWorkflow(); });
    on("python.addEnvironment", [this] { chooseEnvironment(); });
    on("python.recheck", [this] { m_with.python->recheck(); });
    on("python.environments", [this] { Q_EMIT panelWanted(u"panel.environments"_s); });
    on("python.copyInstall", [this] { copyInstallCommand(); });
    on("run.inPython", [this](bool inPython) {
        m_state->setBackend(m_with.run->setup().workflowFile, inPython ? u"python"_s : u"native"_s);
        Q_EMIT setupOutdated();
    });
}

void PythonActions::restore()
{
    m_restoring = true;
    m_with.python->restore(
        m_state->pythonEnvironments(), m_state->pythonInterpreter(), m_state->pythonFolders());
    m_restoring = false;
}

void PythonActions::remember()
{
    const PythonEnvironment *current = m_with.python->current();
    if (!m_restoring)
        m_state->setPython(m_with.python->added(), current ? current->interpreter : QString(),
            m_with.python->folders());
}

bool PythonActions::accepts(const QMimeData *data)
{
    return data->hasUrls() && !usableFiles(data).isEmpty();
}

void PythonActions::drop(const QMimeData *data)
{
    for (const QString &file : usableFiles(data)) {
        if (QFileInfo(file).isFile() && isWorkflow(file))
            Q_EMIT workflowDropped(file);
        else
            openFolder(file);
    }
}

void PythonActions::openFolder(const QString &path)
{
    m_opening = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_with.python->addFolder(path);
    Q_EMIT panelWanted(u"panel.connectors"_s);
}

void PythonActions::chooseFolder()
{
    // Not exec(): a run goes on while one looks for a folder.
    auto *dialog = new QFileDialog(m_window, tr("Open a folder with Python connectors"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &PythonActions::openFolder);
    dialog->open();
}

void PythonActions::chooseWorkflow()
{
    const QString id = m_with.selection->current().spec;
    const SpecEntry *entry = m_with.catalog->find(id);
    if (!entry) {
        Q_EMIT note(tr("Select a connector first: the workflow is made for it."));
        return;
    }
    const QString file = workflowDraftFile(*entry);
    auto *dialog
        = new QFileDialog(m_window, tr("New workflow for %1").arg(m_with.catalog->nameOf(id)),
            QFileInfo(file).path(), tr("Workflow files (*.yaml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"yaml"_s);
    dialog->selectFile(QFileInfo(file).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this, id](const QString &chosen) {
        if (const SpecEntry *known = m_with.catalog->find(id))
            writeWorkflow(*known, chosen);
    });
    dialog->open();
}

void PythonActions::writeWorkflow(const SpecEntry &entry, const QString &file)
{
    const auto draft = workflowDraft(entry, m_with.config->schema());
    if (!draft) {
        Q_EMIT failed(draft.error());
        return;
    }
    QSaveFile out(file);
    const QByteArray text = QByteArray::fromStdString(*draft);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit()) {
        Q_EMIT failed({ "write-failed",
            toStd(tr("%1 could not be written: %2.").arg(file, out.errorString())) });
        return;
    }
    Q_EMIT workflowDropped(file);
}

void PythonActions::chooseEnvironment()
{
    auto *dialog = new QFileDialog(m_window, tr("Add a Python environment"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // .venv
    connect(dialog, &QFileDialog::fileSelected, m_with.python, &PythonWorkspace::addEnvironment);
    dialog->open();
}

void PythonActions::copyInstallCommand()
{
    const PythonEnvironment *without = m_with.python->current();
    for (const PythonEnvironment &environment : m_with.python->environments()) {
        if (!without || without->installCommand.isEmpty())
            without = environment.installCommand.isEmpty() ? without : &environment;
    }
    if (!without || without->installCommand.isEmpty()) {
        Q_EMIT note(tr("No environment was found that the framework could be installed in."));
        return;
    }
    QGuiApplication::clipboard()->setText(without->installCommand);
    Q_EMIT note(tr("Copied: %1. Run it in a terminal, then check the environments again.")
                    .arg(without->installCommand));
}

// The first connector of the folder that was opened last.
void PythonActions::showOpened()
{
    if (m_opening.isEmpty())
        return;
    const QString folder = std::exchange(m_opening, {});
    for (const SpecEntry &entry : m_with.catalog->all()) {
        const QString file = toQString(entry.spec.specFile);
        if (entry.own && (file == folder || file.startsWith(folder + u'/'))) {
            m_with.selection->selectSpec(entry.id);
            return;
        }
    }
    if (m_with.python->current())
        Q_EMIT note(tr("No connector was found in %1: there is no service_spec.py, and no class "
                       "that derives from a source of the framework.")
                        .arg(folder));
    else
        Q_EMIT note(tr("No connector was found in %1. Without a Python environment that has the "
                       "framework its base classes are not known.")
                        .arg(folder));
}

void PythonActions::learn()
{
    RunController *run = m_with.run;
    const RunSetup &setup = run->setup();
    const bool untouched = !run->isActive() && run->store().isEmpty();
    if (!setup.python) {
        const bool both = m_with.catalog->findPython(setup.spec) != nullptr;
        setChoices(run->hasSetup(), both);
        if (both && untouched && m_state->backend(setup.workflowFile) == "python"_L1)
            Q_EMIT setupOutdated();
        return;
    }
    const SpecEntry *entry = m_with.catalog->find(setup.spec);
    if (!entry) { // opened before it was known: under a name that was made up
        const QString name = setup.spec.section(u':', 1);
        if (untouched && (m_with.catalog->findClass(name) || m_with.catalog->findPython(name)))
            Q_EMIT setupOutdated();
        return;
    }
    if (entry->analysed)
        run->learn(
            entry->topology, std::make_shared<const topology::ConnectorReport>(entry->report));
}

void PythonActions::warmUp()
{
    const PythonEnvironment *current = m_with.python->current();
    if (m_with.run->setup().python && current && current->state == PythonEnvironment::Ready)
        run::prewarm(toStd(current->interpreter));
}

void PythonActions::setChoices(bool native, bool python)
{
    QAction *action = m_actions->action(u"run.inPython"_s);
    action->setEnabled(native && python);
    action->setChecked(m_with.run->setup().python);
}

} // namespace cs::studio
