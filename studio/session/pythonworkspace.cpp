// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/pythonworkspace.h"

#include "studio/session/environmentfinder.h"
#include "studio/session/pythonanalysis.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace cs::studio {

namespace {
constexpr int checksAtOnce = 2; // each starts an interpreter
} // namespace

struct PythonWorkspace::Private
{
    PythonWorkspace *q = nullptr;
    SpecCatalog *catalog = nullptr;
    QList<PythonEnvironment> environments;
    QStringList added; // by a person
    QString wanted; // interpreter chosen, by a person or by us
    bool chosen = false; // by a person
    QStringList folders;
    QString busy;
    QHash<QString, std::shared_ptr<const python::FileOutline>> outlines;
    QString analysed; // interpreter whose framework was given to the analysis
    int finding = 0; // searches under way

    std::atomic_bool cancelled = false;
    QThreadPool pool;
    std::unique_ptr<PythonAnalysis> analysis;

    PythonEnvironment *find(const QString &interpreter)
    {
        const auto found = std::find_if(environments.begin(), environments.end(),
            [&](const PythonEnvironment &one) { return one.interpreter == interpreter; });
        return found == environments.end() ? nullptr : &*found;
    }

    // On the workspace's thread, unless it is gone by then.
    template<class Function>
    void post(Function function)
    {
        QMetaObject::invokeMethod(q, std::move(function), Qt::QueuedConnection);
    }

    void check(const QString &interpreter);
    void merge(const QList<PythonEnvironment> &found);
    void choose();
    void analyse();
    void ensureAnalysis();
};

void PythonWorkspace::Private::ensureAnalysis()
{
    if (analysis)
        return;
    PythonAnalysis::Answers answers;
    answers.busy = [this](const QString &doing) {
        post([this, doing] {
            if (busy == doing)
                return;
            busy = doing;
            Q_EMIT q->busyChanged();
        });
    };
    answers.found = [this](std::vector<SpecEntry> entries) {
        post([this, entries = std::move(entries)]() mutable {
            catalog->setPython(std::move(entries));
            Q_EMIT q->connectorsChanged();
        });
    };
    answers.reported = [this](std::vector<SpecEntry> entries) {
        post([this, entries = std::move(entries)]() mutable {
            catalog->updatePython(std::move(entries));
        });
    };
    answers.outlined = [this](const QString &file, const python::FileOutline &outline) {
        auto shared = std::make_shared<const python::FileOutline>(outline);
        post([this, file, shared] {
            if (!outlines.contains(file))
                return; // closed meanwhile
            outlines[file] = shared;
            Q_EMIT q->outlineChanged(file);
        });
    };
    answers.failed
        = [this](const Error &error) { post([this, error] { Q_EMIT q->failed(error); }); };
    analysis = std::make_unique<PythonAnalysis>(std::move(answers));
}

void PythonWorkspace::Private::check(const QString &interpreter)
{
    PythonEnvironment environment;
    if (const PythonEnvironment *known = find(interpreter))
        environment = *known;
    environment.interpreter = interpreter;
    pool.start([this, environment]() mutable {
        if (cancelled.load())
            return;
        checkPythonEnvironment(environment, cancelled);
        post([this, environment] {
            PythonEnvironment *known = find(environment.interpreter);
            if (!known)
                return;
            *known = environment;
            Q_EMIT q->environmentsChanged();
            if (environment.interpreter == wanted) {
                if (environment.problem && added.contains(wanted))
                    Q_EMIT q->failed(*environment.problem);
                Q_EMIT q->currentChanged(); // its state
                analyse();
            }
            choose();
        });
    });
}

// What was found, and what a person added; what is known of the same ones stays.
void PythonWorkspace::Private::merge(const QList<PythonEnvironment> &found)
{
    QList<PythonEnvironment> merged = found;
    QStringList fresh;
    for (PythonEnvironment &environment : merged) {
        if (const PythonEnvironment *known = find(environment.interpreter)) {
            const QString origin = environment.origin;
            environment = *known;
            environment.origin = origin;
        } else {
            fresh.append(environment.interpreter);
        }
    }
    for (const PythonEnvironment &known : std::as_const(environments)) {
        const bool there = std::any_of(merged.begin(), merged.end(),
            [&](const PythonEnvironment &one) { return one.interpreter == known.interpreter; });
        if (!there && (added.contains(known.interpreter) || known.interpreter == wanted))
            merged.prepend(known);
    }
    environments = merged;
    for (const QString &interpreter : std::as_const(fresh))
        check(interpreter);
    Q_EMIT q->environmentsChanged();
    choose();
}

// The first that has the framework, unless a person chose; none before those in front of it are
// known.
void PythonWorkspace::Private::choose()
{
    if (chosen || !wanted.isEmpty() || finding > 0)
        return;
    for (const PythonEnvironment &environment : std::as_const(environments)) {
        if (environment.state == PythonEnvironment::Checking)
            return;
        if (environment.state == PythonEnvironment::Ready) {
            wanted = environment.interpreter;
            Q_EMIT q->currentChanged();
            analyse();
            return;
        }
    }
}

void PythonWorkspace::Private::analyse()
{
    const PythonEnvironment *current = q->current();
    const QString interpreter
        = current && current->state == PythonEnvironment::Ready ? current->interpreter : QString();
    if (interpreter.isEmpty() && folders.isEmpty() && !analysis)
        return;
    ensureAnalysis();
    analysed = interpreter;
    analysis->setSources(interpreter, folders);
}

PythonWorkspace::PythonWorkspace(SpecCatalog *catalog, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->catalog = catalog;
    d->pool.setMaxThreadCount(checksAtOnce);
}

PythonWorkspace::~PythonWorkspace()
{
    d->cancelled = true;
    d->pool.clear();
    d->pool.waitForDone();
    d->analysis.reset();
}

const QList<PythonEnvironment> &PythonWorkspace::environments() const
{
    return d->environments;
}

const PythonEnvironment *PythonWorkspace::current() const
{
    return d->wanted.isEmpty() ? nullptr : d->find(d->wanted);
}

const QStringList &PythonWorkspace::folders() const
{
    return d->folders;
}

QStringList PythonWorkspace::added() const
{
    return d->added;
}

QString PythonWorkspace::busyWith() const
{
    return d->busy;
}

bool PythonWorkspace::isLooking() const
{
    return d->finding > 0
        || std::any_of(d->environments.begin(), d->environments.end(),
            [](const PythonEnvironment &one) { return one.state == PythonEnvironment::Checking; });
}

const python::FileOutline *PythonWorkspace::outline(const QString &file) const
{
    return d->outlines.value(file).get();
}

void PythonWorkspace::restore(
    const QStringList &added, const QString &current, const QStringList &folders)
{
    for (const QString &interpreter : added) {
        if (d->find(interpreter))
            continue;
        d->added.append(interpreter);
        PythonEnvironment environment;
        environment.interpreter = interpreter;
        environment.origin = tr("added by you");
        d->environments.append(environment);
        d->check(interpreter);
    }
    for (const QString &folder : folders) {
        if (!d->folders.contains(folder) && QFileInfo::exists(folder))
            d->folders.append(folder);
    }
    Q_EMIT environmentsChanged();
    Q_EMIT foldersChanged();
    if (!current.isEmpty())
        setCurrent(current);
    else
        d->analyse();
}

void PythonWorkspace::findEnvironments(const QStringList &nearby)
{
    ++d->finding;
    const QStringList places = nearby + d->folders;
    d->pool.start([this, places] {
        const QList<PythonEnvironment> found = findPythonEnvironments(places);
        d->post([this, found] {
            --d->finding;
            d->merge(found);
        });
    });
    Q_EMIT environmentsChanged();
}

void PythonWorkspace::addEnvironment(const QString &path)
{
    const QString interpreter = interpreterOf(path);
    if (interpreter.isEmpty()) {
        Q_EMIT failed({ "interpreter-missing",
            toStd(tr("There is no Python in %1. Choose the folder of an environment, or its "
                     "bin/python.")
                      .arg(path)) });
        return;
    }
    if (!d->added.contains(interpreter))
        d->added.append(interpreter);
    setCurrent(interpreter);
}

void PythonWorkspace::setCurrent(const QString &interpreter)
{
    d->chosen = true;
    d->wanted = interpreter;
    if (!d->find(interpreter)) {
        PythonEnvironment environment;
        environment.interpreter = interpreter;
        environment.origin = tr("added by you");
        d->environments.prepend(environment);
        d->check(interpreter);
        Q_EMIT environmentsChanged();
    }
    Q_EMIT currentChanged();
    d->analyse();
}

void PythonWorkspace::recheck()
{
    for (PythonEnvironment &environment : d->environments) {
        environment.state = PythonEnvironment::Checking;
        d->check(environment.interpreter);
    }
    findEnvironments();
}

void PythonWorkspace::addFolder(const QString &path)
{
    QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    // A service_spec.py stands for its connector's folder.
    if (QFileInfo(folder).fileName() == QLatin1StringView("service_spec.py"))
        folder = QFileInfo(folder).absolutePath();
    if (!QFileInfo::exists(folder)) {
        Q_EMIT failed(
            { "folder-missing", toStd(tr("There is no folder or Python file %1.").arg(path)) });
        return;
    }
    if (d->folders.contains(folder)) {
        refresh();
        return;
    }
    d->folders.append(folder);
    Q_EMIT foldersChanged();
    d->analyse();
}

void PythonWorkspace::removeFolder(const QString &path)
{
    if (!d->folders.removeOne(path))
        return;
    Q_EMIT foldersChanged();
    d->analyse();
}

void PythonWorkspace::openFile(const QString &file, const QString &text)
{
    d->ensureAnalysis();
    if (!d->outlines.contains(file))
        d->outlines.insert(file, nullptr);
    d->analysis->setText(file, text);
}

void PythonWorkspace::closeFile(const QString &file)
{
    if (d->outlines.remove(file) && d->analysis)
        d->analysis->forgetText(file);
}

void PythonWorkspace::prefer(const QString &id)
{
    if (d->analysis)
        d->analysis->prefer(id);
}

void PythonWorkspace::refresh()
{
    if (d->analysis)
        d->analysis->refresh();
}

} // namespace cs::studio
