// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/catalogactions.h"

#include "core/base/json.h"
#include "studio/panels/writeplanpanel.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/runcontroller.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/settings.h"
#include "studio/shell/sinkbutton.h"
#include "studio/shell/statusline.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Choice
{
    const char *id;
    SinkSetting::Kind kind;
};

constexpr Choice choices[] {
    { "sink.catalogue", SinkSetting::Kind::Catalogue },
    { "sink.dryRun", SinkSetting::Kind::DryRun },
    { "sink.file", SinkSetting::Kind::File },
    { "sink.none", SinkSetting::Kind::None },
    { "sink.server", SinkSetting::Kind::Server },
};

} // namespace

CatalogActions::CatalogActions(const Collaborators &with, ActionRegistry *actions,
    SessionState *state, StatusLine *status, QWidget *window)
    : QObject(window)
    , m_with(with)
    , m_actions(actions)
    , m_state(state)
    , m_window(window)
{
    CatalogKeeper *keeper = with.keeper;
    keeper->watch(with.run);
    keeper->setServerQuestion([this](const QString &host, const QString &service) {
        return confirmServer(host, service);
    });
    const auto on = [this](const char *id, auto &&does) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("catalogue.show", [this] { Q_EMIT panelWanted(u"panel.catalogue"_s); });
    on("catalogue.writePlan", [this] { Q_EMIT panelWanted(u"panel.writeplan"_s); });
    const QString catalogues = tr("Catalogues (*.db *.catalogue);;All files (*)");
    on("catalogue.open", [this, keeper, catalogues] {
        askFile(tr("Open catalogue"), catalogues, false, [this, keeper](const QString &file) {
            keeper->open(file);
            m_state->setCatalogue(file);
        });
    });
    on("catalogue.saveAs", [this, keeper, catalogues] {
        askFile(tr("Save catalogue as"), catalogues, true,
            [keeper](const QString &file) { keeper->saveAs(file); });
    });
    on("catalogue.reset", [keeper] { keeper->reset(); });
    on("catalogue.goBack", [keeper] { keeper->goBack(); });
    on("catalogue.exportPlan", [this] { exportPlan(); });
    connect(keeper, &CatalogKeeper::said, this, &CatalogActions::note);
    connect(keeper, &CatalogKeeper::failed, this, &CatalogActions::failed);
    connect(keeper, &CatalogKeeper::stateChanged, this, &CatalogActions::enable);
    connect(keeper, &CatalogKeeper::snapshotsChanged, this, &CatalogActions::enable);
    connect(keeper, &CatalogKeeper::planChanged, this, &CatalogActions::enable);
    connect(with.run, &RunController::stateChanged, this, &CatalogActions::enable);
    connectSink(status);
    enable();
}

QStringList CatalogActions::menuIds()
{
    return { u"catalogue.show"_s, u"catalogue.writePlan"_s, u""_s, u"catalogue.goBack"_s,
        u"catalogue.reset"_s, u""_s, u"catalogue.open"_s, u"catalogue.saveAs"_s,
        u"catalogue.exportPlan"_s, u""_s, u"sink.catalogue"_s, u"sink.dryRun"_s, u"sink.file"_s,
        u"sink.none"_s, u"sink.server"_s };
}

void CatalogActions::connectSink(StatusLine *status)
{
    CatalogKeeper *keeper = m_with.keeper;
    auto *group = new QActionGroup(this);
    QList<QAction *> all;
    for (const Choice &choice : choices) {
        QAction *action = m_actions->action(QString::fromLatin1(choice.id));
        group->addAction(action);
        all.append(action);
        connect(action, &QAction::triggered, this, [this, keeper, kind = choice.kind] {
            if (kind != SinkSetting::Kind::File) {
                keeper->setSink({ kind });
                return;
            }
            askFile(tr("Write entities to"), tr("JSON lines (*.jsonl);;All files (*)"), true,
                [keeper](const QString &file) {
                    keeper->setSink({ SinkSetting::Kind::File, file });
                });
        });
    }
    const auto check = [keeper, all] {
        for (std::size_t i = 0; i < std::size(choices); ++i)
            all[static_cast<qsizetype>(i)]->setChecked(choices[i].kind == keeper->sink().kind);
    };
    keeper->setSink(sinkSettingFromText(m_state->sink()));
    connect(keeper, &CatalogKeeper::sinkChanged, this, [this, keeper, check] {
        m_state->setSink(toText(keeper->sink()));
        check();
    });
    status->sinkButton()->setChoices(all);
    // a file dialog that is closed leaves the choice as it was
    connect(group, &QActionGroup::triggered, this, check);
    check();
}

void CatalogActions::askFile(const QString &title, const QString &filter, bool save,
    const std::function<void(const QString &)> &chosen)
{
    // Not exec(): a run goes on while one looks for a file.
    auto *dialog
        = new QFileDialog(m_window, title, QFileInfo(m_state->lastWorkflow()).path(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (save) {
        const QString pattern = filter.section(u"*."_s, 1, 1);
        dialog->setDefaultSuffix(pattern.section(u')', 0, 0).section(u' ', 0, 0));
    }
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void CatalogActions::exportPlan()
{
    const auto *panel = m_window->findChild<WritePlanPanel *>();
    if (!panel)
        return;
    askFile(tr("Export the write plan"), tr("JSON (*.json);;All files (*)"), true,
        [this, panel](const QString &name) {
            QSaveFile file(name);
            const QByteArray text = QByteArray::fromStdString(dumpJson(panel->toJson(), 2));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
                || !file.commit())
                Q_EMIT failed({ "file-write",
                    toStd(tr("The file %1 cannot be written: %2.").arg(name, file.errorString())),
                    {}, {} });
            else
                Q_EMIT note(tr("The write plan is in %1.").arg(QFileInfo(name).fileName()));
        });
}

void CatalogActions::enable()
{
    const CatalogKeeper &keeper = *m_with.keeper;
    const bool ready = keeper.state() == CatalogKeeper::State::Ready;
    const bool idle = !keeper.isRunning();
    const auto set = [this](const char *id, bool on) {
        m_actions->action(QString::fromLatin1(id))->setEnabled(on);
    };
    set("catalogue.open", idle);
    set("catalogue.saveAs", ready);
    set("catalogue.reset", ready && idle);
    set("catalogue.goBack", idle && !keeper.snapshots().isEmpty());
    set("catalogue.exportPlan", keeper.plan() != nullptr);
}

// The one question before something is written that others see.
bool CatalogActions::confirmServer(const QString &host, const QString &service)
{
    QMessageBox box(QMessageBox::Warning, tr("Write to a real server?"),
        tr("This run writes to the OpenMetadata server at %1.").arg(host), QMessageBox::Cancel,
        m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("Everything it yields for the service %1 is created or updated there, "
           "and what it no longer finds may be marked as deleted. Others who use "
           "this server see it. A dry run shows first what would change.")
            .arg(service));
    const QPushButton *write = box.addButton(tr("Write to the server"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == write;
}

} // namespace cs::studio
