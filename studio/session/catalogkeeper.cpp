// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/catalogkeeper.h"

#include "studio/session/runcontroller.h"
#include "studio/session/strings.h"

#include <QDir>
#include <QFileInfo>

namespace cs::studio {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 700; // how often a growing catalogue is looked at
constexpr auto fileName = "catalogue.db";

} // namespace

SinkSetting sinkSettingFromText(const QString &text)
{
    if (text == "dry-run"_L1)
        return { SinkSetting::Kind::DryRun };
    if (text == "none"_L1)
        return { SinkSetting::Kind::None };
    if (text == "server"_L1)
        return { SinkSetting::Kind::Server };
    if (text.startsWith("file:"_L1) && text.size() > 5)
        return { SinkSetting::Kind::File, text.mid(5) };
    return {};
}

QString toText(const SinkSetting &sink)
{
    switch (sink.kind) {
    case SinkSetting::Kind::DryRun:
        return u"dry-run"_s;
    case SinkSetting::Kind::File:
        return u"file:"_s + sink.file;
    case SinkSetting::Kind::None:
        return u"none"_s;
    case SinkSetting::Kind::Server:
        return u"server"_s;
    case SinkSetting::Kind::Catalogue:
        break;
    }
    return u"catalogue"_s;
}

// On the catalogue's thread only.
class CatalogKeeper::Worker : public QObject
{
public:
    Result<void> open(const QString &file)
    {
        m_store.reset();
        m_file = file;
        m_opened = checkCatalogFile(file);
        if (m_opened) {
            QDir().mkpath(QFileInfo(file).absolutePath());
            m_opened = reopen();
        }
        return m_opened;
    }

    /// What this connection writes itself does not count as a change by SQLite's measure.
    void touch() { m_reopened = true; }
    [[nodiscard]] const Result<void> &lastOpening() const { return m_opened; }

    // Null if it cannot be opened. A store knows only what was there when it was opened: another
    // connection may have written a class it has not seen.
    catalog::Store *store()
    {
        if (m_store && version() != m_version && !reopen())
            m_store.reset();
        return m_store.get();
    }

    void close() { m_store.reset(); }

    qint64 version()
    {
        auto asked = m_store ? m_store->database().prepare("PRAGMA data_version")
                             : Result<catalog::Statement>(Error {});
        return asked && asked->row() ? asked->number(0) : 0;
    }

    bool changed()
    {
        const qint64 now = m_store ? version() : 0;
        const bool other = now != m_version || m_reopened;
        m_reopened = false;
        return other;
    }

    QString file() const { return m_file; }

private:
    Result<void> reopen()
    {
        m_store.reset();
        auto store = catalog::Store::open({ toStd(m_file), false });
        if (!store)
            return store.error();
        m_store = std::move(*store);
        m_version = version();
        m_reopened = true;
        return {};
    }

    QString m_file;
    Result<void> m_opened;
    std::shared_ptr<catalog::Store> m_store;
    qint64 m_version = 0; // of the data when the store was opened
    bool m_reopened = false; // since changed() was asked last
};

CatalogKeeper::CatalogKeeper(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"catalogue"_s);
    m_thread.start();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &CatalogKeeper::poll);
    open(m_folder.filePath(QString::fromLatin1(fileName)));
}

CatalogKeeper::~CatalogKeeper()
{
    m_thread.quit();
    m_thread.wait();
}

bool CatalogKeeper::isTemporary() const
{
    return m_file.startsWith(m_folder.path() + u'/');
}

void CatalogKeeper::post(Task task)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, task = std::move(task)] { task(worker->store()); },
        Qt::QueuedConnection);
}

void CatalogKeeper::watch(RunController *run)
{
    m_run = run;
    connect(run, &RunController::stateChanged, this, [this] {
        const bool runs = isRunning();
        if (runs && !m_poll.isActive())
            m_poll.start();
        if (!runs && m_poll.isActive()) {
            m_poll.stop();
            poll();
        }
    });
    connect(run, &RunController::finished, this, &CatalogKeeper::poll);
}

bool CatalogKeeper::isRunning() const
{
    return m_run && m_run->isActive();
}

void CatalogKeeper::open(const QString &file)
{
    m_file = QFileInfo(file).absoluteFilePath();
    m_state = State::Opening;
    m_problem.clear();
    m_snapshots.clear();
    const int job = ++m_job;
    Q_EMIT stateChanged();
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, file = m_file, job] {
            const Result<void> done = worker->open(file);
            std::optional<Error> error;
            if (!done)
                error = done.error();
            QMetaObject::invokeMethod(
                this, [this, job, error] { opened(job, error); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    refreshSnapshots();
}

void CatalogKeeper::opened(int job, const std::optional<Error> &error)
{
    if (job != m_job)
        return;
    m_state = error ? State::Broken : State::Ready;
    m_problem = error ? toQString(error->message) : QString();
    Q_EMIT stateChanged();
    Q_EMIT contentChanged();
    if (error)
        Q_EMIT failed(*error);
}

void CatalogKeeper::refreshSnapshots()
{
    const int job = m_job;
    QMetaObject::invokeMethod(
        m_worker,
        [this, file = m_file, job] {
            const QList<CatalogSnapshot> all = snapshots::list(file);
            QMetaObject::invokeMethod(
                this,
                [this, job, all] {
                    if (job != m_job || all == m_snapshots)
                        return;
                    m_snapshots = all;
                    Q_EMIT snapshotsChanged();
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void CatalogKeeper::poll()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker] {
            worker->store();
            if (worker->changed())
                QMetaObject::invokeMethod(
                    this, [this] { Q_EMIT contentChanged(); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

// One after the other, on the catalogue's thread.
void CatalogKeeper::work(
    const QString &busy, std::function<Result<void>()> job, const QString &done)
{
    ++m_working;
    m_busy = busy;
    Q_EMIT stateChanged();
    QMetaObject::invokeMethod(
        m_worker,
        [this, job = std::move(job), done] {
            const Result<void> result = job();
            std::optional<Error> error;
            if (!result)
                error = result.error();
            QMetaObject::invokeMethod(
                this,
                [this, error, done] {
                    if (--m_working == 0)
                        m_busy.clear();
                    Q_EMIT stateChanged();
                    refreshSnapshots();
                    poll();
                    if (error)
                        Q_EMIT failed(*error);
                    else if (!done.isEmpty())
                        Q_EMIT said(done);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Result<void> CatalogKeeper::beforeRun(run::RunPlan &plan, const QString &label)
{
    using Kind = SinkSetting::Kind;
    using SinkKind = run::SinkChoice::Kind;
    m_dryRun = m_sink.kind == Kind::DryRun;
    plan.dryRun = m_dryRun;
    switch (m_sink.kind) {
    case Kind::File:
        plan.sink = { SinkKind::File, toStd(m_sink.file) };
        return {};
    case Kind::None:
        plan.sink = { SinkKind::None };
        return {};
    case Kind::Server:
        plan.sink = { SinkKind::Server };
        if (Result<void> may = mayWriteTo(toQString(plan.workflow.server.hostPort),
                toQString(plan.workflow.source.serviceName));
            !may)
            return may;
        plan.serverConfirmed = true;
        return {};
    case Kind::DryRun:
    case Kind::Catalogue:
        break;
    }
    // A file is opened in milliseconds; a run that is started within them waits for their end.
    Result<void> usable;
    if (m_state == State::Broken)
        usable = Error { "catalog-open", toStd(m_problem), {}, {} };
    else if (m_state == State::Opening)
        QMetaObject::invokeMethod(
            m_worker, [this, &usable] { usable = m_worker->lastOpening(); },
            Qt::BlockingQueuedConnection);
    if (!usable)
        return usable;
    plan.sink = { SinkKind::Catalog, toStd(m_file) };
    if (m_dryRun)
        return {};
    Result<std::unique_ptr<CatalogPin>> taken = CatalogPin::take(m_file);
    if (!taken)
        return taken.error();
    const std::shared_ptr<CatalogPin> pin = std::move(*taken);
    work(tr("Keeping a snapshot of the catalogue"),
        [pin, file = m_file, label] { return snapshots::add(file, *pin, label, keptSnapshots); },
        {});
    return {};
}

Result<void> CatalogKeeper::mayWriteTo(const QString &host, const QString &service)
{
    const QString key = host + u'\n' + service;
    if (m_confirmed.contains(key))
        return {};
    if (!m_askServer || !m_askServer(host, service))
        return Error { "sink-declined",
            toStd(
                tr("Nothing was written to %1. Choose another sink below at the right, or say yes "
                   "next time.")
                    .arg(host)),
            {}, {} };
    m_confirmed.append(key);
    return {};
}

void CatalogKeeper::attach(std::shared_ptr<catalog::WritePlan> plan)
{
    m_plan = std::move(plan);
    Q_EMIT planChanged();
}

void CatalogKeeper::saveAs(const QString &file)
{
    if (QFileInfo(file).absoluteFilePath() == m_file)
        return;
    work(
        tr("Saving the catalogue"),
        [from = m_file, file]() -> Result<void> {
            if (Result<void> checked = checkCatalogFile(file); !checked)
                return checked;
            auto pin = CatalogPin::take(from);
            return pin ? (*pin)->copyTo(file) : Result<void>(pin.error());
        },
        tr("The catalogue is saved as %1.").arg(QFileInfo(file).fileName()));
}

void CatalogKeeper::reset()
{
    if (refuseWhileRunning())
        return;
    work(
        tr("Emptying the catalogue"),
        [worker = m_worker, file = m_file, label = tr("the reset")]() -> Result<void> {
            auto pin = CatalogPin::take(file);
            if (!pin)
                return pin.error();
            if (Result<void> kept = snapshots::add(file, **pin, label, keptSnapshots, true); !kept)
                return kept;
            catalog::Store *store = worker->store();
            if (!store)
                return worker->lastOpening();
            worker->touch();
            return store->reset();
        },
        tr("The catalogue is empty. One step back in its history brings everything back."));
}

void CatalogKeeper::goBackTo(const QString &snapshotFile)
{
    if (snapshotFile.isEmpty() || refuseWhileRunning())
        return;
    const bool broken = m_state == State::Broken;
    QString label;
    for (const CatalogSnapshot &one : std::as_const(m_snapshots)) {
        if (one.file == snapshotFile)
            label = one.label;
    }
    work(
        tr("Going back"),
        [worker = m_worker, file = m_file, snapshotFile, broken,
            undo = tr("going back")]() -> Result<void> {
            if (broken) {
                // Nothing can be read from it: it steps aside, nothing is lost.
                worker->close();
                const QString aside = file + u".damaged"_s;
                QFile::remove(aside);
                QFile::rename(file, aside);
            } else {
                auto pin = CatalogPin::take(file);
                if (!pin)
                    return pin.error();
                // One more than are kept: the snapshot to go back to must not be the one dropped.
                if (Result<void> kept = snapshots::add(file, **pin, undo, keptSnapshots + 1); !kept)
                    return kept;
            }
            return snapshots::restore(snapshotFile, file);
        },
        tr("The catalogue is as it was before %1.").arg(label));
    if (broken)
        open(m_file);
}

void CatalogKeeper::goBack()
{
    if (!m_snapshots.isEmpty())
        goBackTo(m_snapshots.first().file);
}

bool CatalogKeeper::refuseWhileRunning()
{
    if (!isRunning())
        return false;
    Q_EMIT failed({ "catalog-busy",
        toStd(tr("A run is writing to the catalogue. Stop it first (Shift+F5).")), {}, {} });
    return true;
}

void CatalogKeeper::setSink(const SinkSetting &sink)
{
    if (m_sink == sink)
        return;
    m_sink = sink;
    Q_EMIT sinkChanged();
}

} // namespace cs::studio
