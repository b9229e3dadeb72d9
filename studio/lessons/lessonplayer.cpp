// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/lessonplayer.h"

#include "studio/lessons/configfacts.h"
#include "studio/lessons/lessonfacts.h"
#include "studio/lessons/lessonlibrary.h"
#include "studio/lessons/lessonrewind.h"
#include "studio/lessons/lessonstage.h"
#include "studio/lessons/lessonworkspace.h"
#include "studio/lessons/runfacts.h"
#include "studio/session/configdocument.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/runcontroller.h"
#include "studio/session/selection.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <QFileInfo>
#include <QJSEngine>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

constexpr int checkAfterMs = 40; // events come in bursts

QString keyOf(const QString &id, const char *what)
{
    return u"lessons/%1/%2"_s.arg(id, QLatin1StringView(what));
}

} // namespace

struct LessonPlayer::Private
{
    Private(const LessonWorld &with, LessonPlayer *player)
        : world(with)
        , q(player)
        , run(new RunFacts(with.run, player))
        , actions(new ActionFacts(player))
        , project(new ProjectFacts(with.run, player))
        , breakpoints(new BreakpointFacts(with.run, player))
        , window(new WindowFacts(player))
        , answers(new LessonAnswers(player))
        , rewind(with.run, with.selection, player)
    {
        expose("run", run);
        expose("actions", actions);
        expose("project", project);
        expose("breakpoints", breakpoints);
        expose("selection", new SelectionFacts(with.selection, player));
        expose("window", window);
        expose("catalog", new CatalogFacts(with.catalog, player));
        expose("lesson", answers);
        if (with.config)
            expose("config", new ConfigFacts(with.config, player));
        run->setInterpreter([python = with.python] {
            const PythonEnvironment *current = python->current();
            return current && current->state == PythonEnvironment::Ready ? current->interpreter
                                                                         : QString();
        });
        timer.setSingleShot(true);
        timer.setInterval(checkAfterMs);
    }

    void expose(const char *name, QObject *facts)
    {
        QJSEngine::setObjectOwnership(facts, QJSEngine::CppOwnership);
        engine.globalObject().setProperty(QLatin1StringView(name), engine.newQObject(facts));
    }

    // How a step began, to go back there.
    struct Begin
    {
        LessonWorkspace::Files files;
        LessonRewind::Place place;
        bool taken = false;
    };

    void loadLibrary()
    {
        const QString id = lesson ? lesson->id : QString();
        library = std::make_unique<LessonLibrary>(folder, language);
        lesson = id.isEmpty() ? nullptr : library->find(id);
    }

    void enter(int index)
    {
        at = index;
        reached = index;
        begins.resize(index + 1);
        begins[index] = {};
        done.resize(index + 1);
        done[index] = false;
        forget();
        if (lesson->steps.at(index).reopen)
            reopen();
        takeBegin();
        stage->remember(keyOf(lesson->id, "at"), index);
        Q_EMIT q->stepChanged();
        timer.start();
    }

    void forget()
    {
        actions->forget();
        breakpoints->forget();
        hints = 0;
        answers->m_answer = 0;
        checkError.reset();
    }

    // A run that is under way is waited for: there is no going back into the middle of it.
    void takeBegin()
    {
        Begin &begin = begins.last();
        const engine::RunState state = world.run->runState();
        if (begin.taken || rewind.isUnderWay() || state == engine::RunState::Running
            || world.run->isStarting())
            return;
        begin.files = workspace.read();
        begin.place = rewind.present();
        begin.taken = true;
    }

    bool reopen()
    {
        const Result<void> opened = lesson->open.isEmpty()
            ? Result<void>()
            : stage->openWorkflow(workspace.path(lesson->open));
        const Result<void> shown = lesson->show.isEmpty()
            ? Result<void>()
            : stage->openSource(workspace.path(lesson->show));
        if (!opened || !shown)
            Q_EMIT q->failed(!opened ? opened.error() : shown.error());
        return opened && shown;
    }

    void check()
    {
        if (!lesson || at != reached || done.value(at) || rewind.isUnderWay())
            return;
        takeBegin();
        const LessonStep &step = lesson->steps.at(at);
        if (!begins.last().taken || (step.predict && answers->m_answer == 0))
            return;
        const bool holds = step.check.isEmpty() || q->evaluate(step.check).toBool();
        if (!holds)
            return;
        done[at] = true;
        if (at + 1 > q->progress(lesson->id)) {
            stage->remember(keyOf(lesson->id, "done"), at + 1);
            Q_EMIT q->progressChanged();
        }
        if (q->isLast())
            stage->remember(keyOf(lesson->id, "at"), 0);
        Q_EMIT q->doneChanged();
    }

    void leave()
    {
        if (!lesson)
            return;
        rewind.cancel();
        world.run->breakpoints().setAll(std::move(ownBreakpoints));
        const QStringList folders = world.python->folders();
        for (const QString &one : folders) {
            if (one.startsWith(workspace.folder()))
                world.python->removeFolder(one);
        }
    }

    const LessonWorld world;
    LessonPlayer *q;
    RunFacts *run;
    ActionFacts *actions;
    ProjectFacts *project;
    BreakpointFacts *breakpoints;
    WindowFacts *window;
    LessonAnswers *answers;
    LessonRewind rewind;
    LessonStage *stage = nullptr;
    QString folder = u":/lessons"_s;
    QString language;
    mutable std::unique_ptr<LessonLibrary> library; // read when it is first asked for
    const Lesson *lesson = nullptr;
    LessonWorkspace workspace;
    int at = 0;
    int reached = 0; // the furthest step of this time; only its check counts
    QList<Begin> begins;
    QList<bool> done;
    int hints = 0;
    QString kept;
    std::vector<engine::Breakpoint> ownBreakpoints; // from before the lesson
    std::optional<Error> checkError;
    QTimer timer;
    QJSEngine engine;
};

LessonPlayer::LessonPlayer(const LessonWorld &world, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(world, this))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->check(); });
    connect(d->run, &RunFacts::changed, this, &LessonPlayer::look);
    connect(world.run, &RunController::eventsArrived, this, &LessonPlayer::look);
    connect(world.run, &RunController::stateChanged, this, &LessonPlayer::look);
    connect(world.run, &RunController::setupChanged, this, &LessonPlayer::look);
    connect(world.run, &RunController::knowledgeChanged, this, &LessonPlayer::look);
    connect(&world.run->breakpoints(), &BreakpointList::changed, this, &LessonPlayer::look);
    connect(world.selection, &Selection::changed, this, &LessonPlayer::look);
    connect(world.catalog, &SpecCatalog::changed, this, &LessonPlayer::look);
    connect(world.catalog, &SpecCatalog::updated, this, &LessonPlayer::look);
    connect(world.python, &PythonWorkspace::currentChanged, this, &LessonPlayer::libraryChanged);
    connect(
        world.python, &PythonWorkspace::environmentsChanged, this, &LessonPlayer::libraryChanged);
    if (world.config) {
        connect(world.config, &ConfigDocument::checked, this, &LessonPlayer::look);
        connect(world.config, &ConfigDocument::stateChanged, this, &LessonPlayer::look);
    }
    connect(&d->rewind, &LessonRewind::finished, this, [this] {
        d->forget();
        Q_EMIT restoringChanged();
        Q_EMIT stepChanged();
        Q_EMIT restored(d->kept);
        d->timer.start();
    });
}

LessonPlayer::~LessonPlayer() = default;

void LessonPlayer::setStage(LessonStage *stage)
{
    d->stage = stage;
    d->actions->setStage(stage);
    d->window->setStage(stage);
    if (!stage)
        d->lesson = nullptr;
    Q_EMIT libraryChanged();
}

void LessonPlayer::setFolder(const QString &folder)
{
    close();
    d->folder = folder;
    d->library.reset();
    Q_EMIT libraryChanged();
}

void LessonPlayer::setLanguage(const QString &language)
{
    if (d->language == language)
        return;
    d->language = language;
    if (!d->library)
        return;
    d->loadLibrary();
    Q_EMIT libraryChanged();
    Q_EMIT lessonChanged();
    Q_EMIT stepChanged();
}

QString LessonPlayer::language() const
{
    return d->language;
}

QString LessonPlayer::keysOf(const QString &actionId) const
{
    return d->stage ? d->stage->keysOf(actionId) : QString();
}

const LessonLibrary &LessonPlayer::library() const
{
    if (!d->library)
        d->loadLibrary();
    return *d->library;
}

const Lesson *LessonPlayer::lesson() const
{
    return d->lesson;
}

QString LessonPlayer::workspace() const
{
    return d->lesson ? d->workspace.folder() : QString();
}

Result<void> LessonPlayer::use(const QString &folder)
{
    if (!d->lesson)
        return {};
    if (const Result<void> copied = d->workspace.use(d->lesson->beside(folder)); !copied)
        return copied;
    d->stage->takeFromDisk(d->workspace.paths());
    return {};
}

int LessonPlayer::step() const
{
    return d->at;
}

const LessonStep *LessonPlayer::currentStep() const
{
    return d->lesson ? &d->lesson->steps.at(d->at) : nullptr;
}

bool LessonPlayer::isDone() const
{
    return d->lesson && d->done.value(d->at);
}

bool LessonPlayer::isLast() const
{
    return d->lesson && d->at + 1 == d->lesson->steps.size();
}

int LessonPlayer::hintsShown() const
{
    return d->hints;
}

int LessonPlayer::answered() const
{
    return d->at == d->reached ? d->answers->m_answer : 0;
}

bool LessonPlayer::isRestoring() const
{
    return d->rewind.isUnderWay();
}

int LessonPlayer::progress(const QString &id) const
{
    return d->stage ? d->stage->remembered(keyOf(id, "done")).toInt() : 0;
}

QString LessonPlayer::obstacle(const Lesson &lesson) const
{
    if (!lesson.needsPython)
        return {};
    const PythonEnvironment *current = d->world.python->current();
    if (!current)
        return d->world.python->isLooking() ? u"python-checking"_s : u"python-missing"_s;
    if (current->state == PythonEnvironment::Checking)
        return u"python-checking"_s;
    return current->state == PythonEnvironment::Ready ? QString() : u"framework-missing"_s;
}

const std::optional<Error> &LessonPlayer::checkError() const
{
    return d->checkError;
}

QVariant LessonPlayer::evaluate(const QString &expression)
{
    const QJSValue value = d->engine.evaluate(expression);
    d->checkError.reset();
    if (value.isError()) {
        const LessonStep *step = currentStep();
        const int line = step && step->checkLine > 0
            ? step->checkLine + value.property(u"lineNumber"_s).toInt() - 1
            : 0;
        Error error { "lesson-check", toStd(value.toString()) };
        error.location.file = d->lesson ? toStd(d->lesson->file) : std::string();
        error.location.line = line;
        d->checkError = std::move(error);
        return {};
    }
    return value.toVariant();
}

void LessonPlayer::open(const QString &id)
{
    const Lesson *lesson = library().find(id);
    if (!d->stage || !lesson)
        return;
    d->leave();
    int at = d->stage->remembered(keyOf(id, "at")).toInt();
    // Only where a step begins anew can one go on: a run is not kept from one time to the next.
    at = at < lesson->steps.size() ? at : 0;
    while (at > 0 && !lesson->steps.at(at).reopen)
        --at;
    d->lesson = nullptr;
    d->workspace = LessonWorkspace(d->stage->lessonsFolder() + u'/' + id);
    if (const Result<void> made = d->workspace.make(*lesson, d->stage, at == 0); !made) {
        Q_EMIT failed(made.error());
        Q_EMIT lessonChanged();
        return;
    }
    d->lesson = lesson;
    d->at = at; // the step is entered below; who is told of the lesson asks for it
    d->reached = at;
    d->project->setFolder(d->workspace.folder());
    d->begins.clear();
    d->done.clear();
    for (int i = 0; i < at; ++i) {
        d->begins.append(Private::Begin {});
        d->done.append(true);
    }
    if (!lesson->perspective.isEmpty())
        d->stage->setPerspective(lesson->perspective);
    d->ownBreakpoints = d->world.run->breakpoints().all();
    d->world.run->breakpoints().setAll({});
    d->stage->takeFromDisk(d->workspace.paths());
    d->reopen();
    Q_EMIT lessonChanged();
    d->enter(at);
}

void LessonPlayer::close()
{
    if (!d->lesson)
        return;
    d->leave();
    d->lesson = nullptr;
    Q_EMIT lessonChanged();
}

void LessonPlayer::restart()
{
    if (!d->lesson)
        return;
    const QString id = d->lesson->id;
    d->stage->remember(keyOf(id, "at"), 0);
    open(id);
}

void LessonPlayer::next()
{
    if (!d->lesson || !isDone() || isLast() || isRestoring())
        return;
    if (d->at == d->reached) {
        d->enter(d->at + 1);
        return;
    }
    ++d->at;
    Q_EMIT stepChanged();
}

void LessonPlayer::back()
{
    if (!d->lesson || d->at == 0)
        return;
    --d->at;
    Q_EMIT stepChanged();
}

void LessonPlayer::hint()
{
    const LessonStep *step = currentStep();
    if (!step || d->hints >= step->hints.size())
        return;
    ++d->hints;
    Q_EMIT hintsChanged();
}

void LessonPlayer::restore()
{
    if (!d->lesson || isRestoring() || !d->begins.at(d->at).taken)
        return;
    const Private::Begin begin = d->begins.at(d->at);
    d->reached = d->at;
    d->begins.resize(d->at + 1);
    d->done.resize(d->at + 1);
    d->done[d->at] = false;
    const Result<QString> kept = d->workspace.putBack(begin.files);
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    d->kept = *kept;
    d->stage->takeFromDisk(d->workspace.paths());
    LessonStage *stage = d->stage;
    d->rewind.to(begin.place, [stage](const QString &file) { return stage->openWorkflow(file); });
    Q_EMIT restoringChanged();
}

void LessonPlayer::answer(int choice)
{
    const LessonStep *step = currentStep();
    if (!step || !step->predict || d->at != d->reached || d->answers->m_answer != 0 || choice < 1
        || choice > step->predict->choices.size())
        return;
    d->answers->m_answer = choice;
    Q_EMIT answeredChanged();
    d->timer.start();
}

void LessonPlayer::look()
{
    if (d->lesson && !d->timer.isActive())
        d->timer.start();
}

void LessonPlayer::noteAction(const QString &id)
{
    d->actions->note(id);
    look();
}

} // namespace cs::studio
