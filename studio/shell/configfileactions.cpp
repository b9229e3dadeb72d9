// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/configfileactions.h"

#include "studio/panels/filterlabpanel.h"
#include "studio/session/configdocument.h"
#include "studio/session/filterbench.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/comparewindow.h"
#include "studio/shell/importconfigwindow.h"
#include "studio/shell/newconfigwindow.h"
#include "studio/shell/services.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cs::studio {

ConfigFileActions::ConfigFileActions(
    const Collaborators &with, const Services *services, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_with(with)
    , m_services(services)
    , m_actions(actions)
    , m_window(window)
{
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("config.new", [this] { newConfig(); });
    on("config.import", [this] { importConfig(); });
    on("config.duplicate", [this] { duplicate(); });
    on("config.compare", [this] { compareWindow()->compareWith({}); });
    on("config.versions", [this] { compareWindow()->showVersions(); });
    on("config.filters", [this] { Q_EMIT panelWanted(u"panel.filterlab"_s); });
    if (auto *lab = window->findChild<FilterLabPanel *>()) {
        connectLab(lab);
        on("config.fetchNames", [this, lab] {
            Q_EMIT panelWanted(u"panel.filterlab"_s);
            lab->bench()->fetch();
        });
    }
    connect(with.config, &ConfigDocument::stateChanged, this, &ConfigFileActions::enable);
    enable();
}

QStringList ConfigFileActions::menuIds()
{
    return { u"config.new"_s, u"config.import"_s, u"config.duplicate"_s, u"config.compare"_s,
        u"config.versions"_s, u""_s, u"config.filters"_s, u"config.fetchNames"_s };
}

void ConfigFileActions::enable()
{
    for (const char *id :
        { "config.duplicate", "config.compare", "config.versions", "config.fetchNames" })
        m_actions->action(QString::fromLatin1(id))->setEnabled(m_with.config->isOpen());
}

void ConfigFileActions::connectLab(FilterLabPanel *lab)
{
    FilterBench *bench = lab->bench();
    bench->setPlanMaker([this](const workflow::Workflow &workflow) -> Result<run::RunPlan> {
        if (!m_services->planOf)
            return Error { "run-failed", toStd(tr("This window cannot run workflows.")), {}, {} };
        return m_services->planOf(workflow);
    });
    connect(bench, &FilterBench::namesChanged, this, [this, bench] {
        m_with.config->setRecordedNames(
            workflow::recordedNames(bench->names(), bench->result()->lab.usesFqn()));
    });
    connect(lab, &FilterLabPanel::recordingWanted, this, [this, bench] {
        auto *dialog = new QFileDialog(
            m_window, tr("Names of a recording"), QString(), tr("Recordings (*);;All files (*)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, bench, &FilterBench::addRecording);
        dialog->open();
    });
}

void ConfigFileActions::newConfig()
{
    if (!m_new) {
        m_new = new NewConfigWindow(m_with, m_window);
        connect(m_new, &NewConfigWindow::created, this, &ConfigFileActions::made);
    }
    m_new->show();
    m_new->raise();
    m_new->activateWindow();
}

void ConfigFileActions::importConfig()
{
    if (!m_import) {
        m_import = new ImportConfigWindow(m_with, m_window);
        connect(m_import, &ImportConfigWindow::created, this, &ConfigFileActions::made);
    }
    m_import->show();
    m_import->raise();
    m_import->activateWindow();
}

void ConfigFileActions::duplicate()
{
    const QFileInfo file(m_with.config->file());
    auto *dialog = new QFileDialog(m_window, tr("Duplicate workflow"),
        file.absolutePath() + u'/' + file.completeBaseName() + u"-copy."_s + file.suffix(),
        tr("Workflow files (*.yaml *.yml *.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const std::string &text = m_with.config->text();
        QSaveFile out(name);
        const auto size = static_cast<qint64>(text.size());
        if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), size) != size
            || !out.commit()) {
            Error error { "file-write",
                toStd(tr("%1 cannot be written: %2.").arg(name, out.errorString())), {}, {} };
            Q_EMIT failed(error);
            return;
        }
        Q_EMIT made(name);
    });
    dialog->open();
}

CompareWindow *ConfigFileActions::compareWindow()
{
    if (!m_compare)
        m_compare = new CompareWindow(m_with, m_window);
    m_compare->show();
    m_compare->raise();
    m_compare->activateWindow();
    return m_compare;
}

} // namespace cs::studio
