// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/mainmenus.h"

#include "studio/panels/panel.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/catalogactions.h"
#include "studio/shell/configactions.h"
#include "studio/shell/configfileactions.h"
#include "studio/shell/granularityswitch.h"
#include "studio/shell/helpactions.h"
#include "studio/shell/lessonactions.h"
#include "studio/shell/mnemonics.h"
#include "studio/shell/settings.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace cs::studio {

MainMenus::MainMenus(QMenuBar *bar, ActionRegistry *actions, SessionState *state)
    : QObject(bar)
    , m_bar(bar)
    , m_actions(actions)
    , m_state(state)
{
    const auto menu = [this](const char *title, const QStringList &ids) {
        QMenu *made = m_bar->addMenu(QString());
        for (const QString &id : ids) {
            if (id.isEmpty())
                made->addSeparator();
            else
                made->addAction(m_actions->action(id));
        }
        m_menus.append({ made, title });
        return made;
    };
    QMenu *file = menu(QT_TR_NOOP("&File"),
        { u"file.newConnector"_s, u"file.openWorkflow"_s, u"file.openSample"_s,
            u"file.openTutorial"_s, u"file.openSkeleton"_s, u""_s, u"python.openFolder"_s,
            u"file.openSource"_s, u""_s, u"file.save"_s, u"file.saveAll"_s, u"file.revertSource"_s,
            u"file.closeSource"_s, u""_s, u"file.reload"_s, u""_s, u"file.quit"_s });
    m_recent = new QMenu(file);
    file->insertMenu(m_actions->action(u"file.openSample"_s), m_recent);
    menu(QT_TR_NOOP("&Edit"),
        { u"edit.undo"_s, u"edit.redo"_s, u""_s, u"edit.find"_s, u"edit.replace"_s,
            u"edit.goToLine"_s, u"edit.toggleComment"_s, u""_s, u"edit.copyPath"_s });
    QMenu *view = menu(QT_TR_NOOP("&View"),
        { u"view.explore"_s, u"view.debug"_s, u"view.configure"_s, u"view.learn"_s,
            u"view.catalogue"_s, u"view.resetLayout"_s, u""_s, u"view.larger"_s, u"view.smaller"_s,
            u"view.nextTheme"_s, u"view.nextLanguage"_s, u"view.narration"_s, u""_s,
            u"view.settings"_s });
    m_panels = new QMenu(view);
    view->insertMenu(m_actions->action(u"view.larger"_s), m_panels);
    menu(QT_TR_NOOP("&Go"),
        { u"go.anything"_s, u"go.command"_s, u""_s, u"go.source"_s, u"go.topology"_s,
            u"go.checklist"_s, u""_s, u"go.back"_s, u"go.forward"_s, u""_s, u"go.nextFailure"_s,
            u"go.previousFailure"_s, u""_s, u"go.follow"_s });
    QMenu *run = menu(QT_TR_NOOP("&Run"),
        { u"run.start"_s, u"run.pause"_s, u"run.stop"_s, u"run.restart"_s, u""_s,
            u"config.testConnection"_s, u""_s, u"run.stepInto"_s, u"run.stepOver"_s,
            u"run.stepOut"_s, u"run.step"_s, u"run.runTo"_s, u""_s, u"run.toggleBreakpoint"_s,
            u"run.clearBreakpoints"_s, u""_s });
    menu(QT_TR_NOOP("&Workflow"),
        ConfigActions::menuIds() + QStringList { QString() } + ConfigFileActions::menuIds());
    menu(QT_TR_NOOP("&Python"),
        { u"python.openFolder"_s, u"file.openSkeleton"_s, u"python.newWorkflow"_s, u""_s,
            u"python.environments"_s, u"python.addEnvironment"_s, u"python.recheck"_s,
            u"python.copyInstall"_s, u""_s, u"run.inPython"_s });
    for (int i = 0; i < 5; ++i)
        run->addAction(
            m_actions->action(GranularitySwitch::actionId(static_cast<engine::Granularity>(i))));
    menu(QT_TR_NOOP("&Catalogue"), CatalogActions::menuIds());
    menu(QT_TR_NOOP("&Learn"), LessonActions::menuIds());
    menu(QT_TR_NOOP("&Help"), HelpActions::menuIds());
    connect(m_state, &SessionState::recentFilesChanged, this, &MainMenus::fillRecent);
}

void MainMenus::addPanel(const Panel *panel, QAction *toggle)
{
    m_panels->addAction(toggle);
    m_actions->adopt(
        toggle, u"panels."_s + panel->objectName().section(u'.', 1), panel->iconName());
}

void MainMenus::retranslate()
{
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
    m_recent->setTitle(tr("Open &recent"));
    m_panels->setTitle(tr("&Panels"));
    fillRecent();
    settleMnemonics(m_bar);
}

void MainMenus::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_state->recentFiles();
    for (const QString &file : files) {
        QAction *action = m_recent->addAction(QFileInfo(file).fileName());
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { Q_EMIT recentChosen(file); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

} // namespace cs::studio
