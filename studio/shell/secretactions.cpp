// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/secretactions.h"

#include "studio/session/configdocument.h"
#include "studio/session/runcontroller.h"
#include "studio/session/secretkeeper.h"
#include "studio/shell/actionregistry.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cs::studio {

SecretActions::SecretActions(const Collaborators &with, ActionRegistry *actions, QWidget *window)
    : QObject(window)
    , m_with(with)
    , m_window(window)
{
    const auto on = [this, actions](const char *id, auto &&does) {
        connect(actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("config.variables", [this] { Q_EMIT panelWanted(u"panel.variables"_s); });
    on("config.secretsFile", [this] { chooseFile(); });
    on("config.moveSecret", [this] { moveOut(); });
    connect(with.secrets, &SecretKeeper::failed, this, &SecretActions::failed);
    connect(with.secrets, &SecretKeeper::valuesChanged, this, [this] {
        const RunSetup &setup = m_with.run->setup();
        const engine::RunState state = m_with.run->state().state;
        const bool runs = state != engine::RunState::Ready && state != engine::RunState::Finished;
        // A run goes on with the values it began with.
        if (!setup.workflowFile.isEmpty() && !runs)
            Q_EMIT setupOutdated();
    });
    QAction *move = actions->action(u"config.moveSecret"_s);
    const auto enable = [this, move] { move->setEnabled(!m_with.secrets->written().empty()); };
    connect(with.secrets, &SecretKeeper::changed, this, enable);
    enable();
}

void SecretActions::chooseFile()
{
    const QString file = m_with.config->isOpen() ? m_with.config->file() : QString();
    // Not exec(): a run goes on while one looks for a file.
    auto *dialog = new QFileDialog(m_window, tr("Take a secrets file"),
        QFileInfo(file).absolutePath(), tr("Secrets files (*.env .env);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        if (m_with.secrets->useFile(chosen))
            Q_EMIT note(tr("Variables that the environment does not have are taken from %1.")
                            .arg(QDir::toNativeSeparators(chosen)));
    });
    dialog->open();
}

// The secret at the cursor, else the first of the file.
void SecretActions::moveOut()
{
    const std::vector<workflow::VariableUse> &written = m_with.secrets->written();
    if (written.empty())
        return;
    std::string path = written.front().path;
    const std::string here = workflow::toText(m_with.config->place());
    for (const workflow::VariableUse &one : written) {
        if (one.path == here)
            path = here;
    }
    if (Result<QString> moved = m_with.secrets->moveOut(path, true); !moved)
        Q_EMIT failed(moved.error());
    else
        Q_EMIT note(
            tr("The secret is out of the file: ${%1} stands in its place. Undo puts it back.")
                .arg(*moved));
}

} // namespace cs::studio
