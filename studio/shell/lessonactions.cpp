// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/lessonactions.h"

#include "studio/lessons/lessonplayer.h"
#include "studio/panels/lessonpanel.h"
#include "studio/session/strings.h"
#include "studio/shell/actionregistry.h"
#include "studio/shell/centrearea.h"
#include "studio/shell/docklayouts.h"
#include "studio/shell/settings.h"
#include "studio/shell/sourcefiles.h"
#include "studio/shell/sourcepanel.h"

#include <QAction>
#include <QDockWidget>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cs::studio {

LessonActions::LessonActions(const Collaborators &with, const Window &window, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_in(window)
    , m_spotlight(new Spotlight(with.theme, window.window))
{ }

LessonActions::~LessonActions()
{
    m_with.lessons->setStage(nullptr);
}

QStringList LessonActions::menuIds()
{
    return { u"learn.lessons"_s, u""_s, u"learn.next"_s, u"learn.back"_s, u"learn.hint"_s,
        u"learn.showMe"_s, u""_s, u"learn.restore"_s, u"learn.restart"_s };
}

void LessonActions::connectAll()
{
    LessonPlayer *player = m_with.lessons;
    m_panel = m_in.window->findChild<LessonPanel *>();
    player->setStage(this);
    const auto on = [this](const char *id, auto &&does) {
        connect(m_in.actions->action(QString::fromLatin1(id)), &QAction::triggered, this, does);
    };
    on("learn.lessons", [this] { showLessons(); });
    on("learn.next", [this] { next(); });
    on("learn.back", [player] { player->back(); });
    on("learn.hint", [player] { player->hint(); });
    on("learn.showMe", [this] { showMe(); });
    on("learn.restore", [player] { player->restore(); });
    on("learn.restart", [player] { player->restart(); });
    for (QAction *action : m_in.actions->all()) {
        connect(action, &QAction::triggered, player,
            [player, id = ActionRegistry::idOf(action)] { player->noteAction(id); });
    }
    for (QDockWidget *dock : m_in.window->findChildren<QDockWidget *>())
        connect(dock, &QDockWidget::visibilityChanged, player, &LessonPlayer::look);
    connect(player, &LessonPlayer::failed, this, &LessonActions::failed);
    for (const auto signal :
        { &LessonPlayer::lessonChanged, &LessonPlayer::stepChanged, &LessonPlayer::doneChanged,
            &LessonPlayer::hintsChanged, &LessonPlayer::restoringChanged })
        connect(player, signal, this, &LessonActions::enable);
    connect(player, &LessonPlayer::lessonChanged, this, [this, player] {
        if (player->lesson())
            Q_EMIT panelWanted(u"panel.lesson"_s);
    });
    if (m_panel) {
        connect(m_panel, &LessonPanel::panelRequested, this, &LessonActions::panelWanted);
        connect(m_panel, &LessonPanel::termRequested, this, &LessonActions::termWanted);
        connect(m_panel, &LessonPanel::fileRequested, this, [this](const QString &file) {
            if (const Result<void> opened = openSource(file); !opened)
                Q_EMIT failed(opened.error());
        });
    }
    enable();
}

void LessonActions::enable()
{
    const LessonPlayer *player = m_with.lessons;
    const LessonStep *step = player->currentStep();
    const auto set = [this](const char *id, bool enabled) {
        m_in.actions->action(QString::fromLatin1(id))->setEnabled(enabled);
    };
    const bool still = step && !player->isRestoring();
    set("learn.next", still && player->isDone());
    set("learn.back", still && player->step() > 0);
    set("learn.hint", still && player->hintsShown() < step->hints.size());
    set("learn.showMe", still && !step->highlight.isEmpty());
    set("learn.restore", still);
    set("learn.restart", still);
}

void LessonActions::showLessons()
{
    m_in.layouts->switchTo(u"learn"_s);
    if (m_panel)
        m_panel->showLessons();
    Q_EMIT panelWanted(u"panel.lesson"_s);
}

void LessonActions::next()
{
    if (m_with.lessons->isLast())
        showLessons();
    else
        m_with.lessons->next();
}

void LessonActions::showMe()
{
    const LessonStep *step = m_with.lessons->currentStep();
    if (!step)
        return;
    QList<Spotlight::Target> targets;
    for (const QString &name : step->highlight) {
        if (Spotlight::Target found = target(name); found.widget)
            targets.append(found);
    }
    if (targets.isEmpty())
        Q_EMIT note(tr("What this step speaks of cannot be seen now. Switch to Learn (%1).")
                        .arg(keysOf(u"view.learn"_s)));
    m_spotlight->showOn(targets);
}

Panel *LessonActions::panel(const QString &id) const
{
    return m_in.window->findChild<Panel *>(id);
}

Spotlight::Target LessonActions::targetOfAction(const QString &id) const
{
    QAction *action = m_in.actions->action(id);
    const QString keys = ActionRegistry::keysOf(action);
    const QString words = keys.isEmpty()
        ? ActionRegistry::plainText(action)
        : tr("%1: %2").arg(ActionRegistry::plainText(action), keys);
    for (QToolButton *button : m_in.window->findChildren<QToolButton *>()) {
        if (button->defaultAction() == action && button->isVisible())
            return { button, {}, words };
    }
    QMenuBar *bar = m_in.window->menuBar();
    for (QAction *menu : bar->actions()) {
        if (menu->menu() && menu->menu()->actions().contains(action))
            return { bar, bar->actionGeometry(menu), words };
    }
    return {};
}

Spotlight::Target LessonActions::target(const QString &name) const
{
    if (name.startsWith("panel."_L1)) {
        Panel *shown = panel(name);
        if (!shown)
            return {};
        if (QDockWidget *dock = m_in.layouts->dock(name)) {
            dock->show();
            dock->raise();
        } else if (name == "panel.source"_L1) {
            m_in.centre->showSource();
        } else if (name == "panel.workflow"_L1) {
            m_in.centre->showWorkflow();
        }
        return { shown, {}, shown->title() };
    }
    if (m_in.actions->action(name))
        return targetOfAction(name);
    auto *widget = m_in.window->findChild<QWidget *>(name);
    if (!widget || !widget->isVisible())
        return {};
    return { widget, {},
        widget->accessibleName().isEmpty() ? widget->toolTip() : widget->accessibleName() };
}

bool LessonActions::hasAction(const QString &id) const
{
    return m_in.actions->action(id) != nullptr;
}

QString LessonActions::keysOf(const QString &actionId) const
{
    const QAction *action = m_in.actions->action(actionId);
    return action ? ActionRegistry::keysOf(action) : QString();
}

bool LessonActions::hasPanel(const QString &id) const
{
    return panel(id) != nullptr;
}

bool LessonActions::isPanelVisible(const QString &id) const
{
    const Panel *shown = panel(id);
    return shown && shown->isVisible() && !shown->visibleRegion().isEmpty();
}

QString LessonActions::perspective() const
{
    return m_in.layouts->perspective();
}

void LessonActions::setPerspective(const QString &perspective)
{
    m_in.layouts->switchTo(perspective);
}

Result<QString> LessonActions::sampleFolder()
{
    const Result<QString> workflow = m_in.services->createSample({});
    if (!workflow)
        return workflow.error();
    return QFileInfo(*workflow).path();
}

QString LessonActions::lessonsFolder() const
{
    if (!m_in.services->lessonsFolder.isEmpty())
        return m_in.services->lessonsFolder;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/lessons"_s;
}

Result<void> LessonActions::openWorkflow(const QString &file)
{
    if (m_in.openWorkflow(file))
        return {};
    return Error { "lesson-workflow",
        toStd(tr("The lesson's workflow %1 could not be opened.").arg(file)) };
}

Result<void> LessonActions::openSource(const QString &file)
{
    if (Result<void> opened = m_in.centre->source()->openFile(file); !opened)
        return opened;
    m_in.centre->showSource();
    return {};
}

void LessonActions::takeFromDisk(const QStringList &files)
{
    SourceFiles *open = m_in.centre->source()->files();
    for (const QString &file : files) {
        if (SourceDocument *document = open->find(file))
            (void)open->reload(*document); // a file that is gone keeps its text
    }
}

QVariant LessonActions::remembered(const QString &key) const
{
    return m_in.state->lesson(key);
}

void LessonActions::remember(const QString &key, const QVariant &value)
{
    m_in.state->setLesson(key, value);
}

} // namespace cs::studio
