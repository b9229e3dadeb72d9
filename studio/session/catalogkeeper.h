// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalog/store.h"
#include "core/catalog/writeplan.h"
#include "core/run/runplan.h"
#include "studio/session/catalogsnapshots.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace cs::studio {

class RunController;

/// Where the entities of the next run go.
struct SinkSetting
{
    enum class Kind {
        Catalogue,
        DryRun, ///< against a copy of the catalogue: nothing is written
        File, ///< JSON lines
        None,
        Server, ///< the OpenMetadata server of the workflow
    };
    Kind kind = Kind::Catalogue;
    QString file {};

    bool operator==(const SinkSetting &) const = default;
};

/// "catalogue", "dry-run", "file:PATH", "none", "server"; anything else is the catalogue.
[[nodiscard]] SinkSetting sinkSettingFromText(const QString &text);
[[nodiscard]] QString toText(const SinkSetting &sink);

/// The studio's one catalogue: a file, its snapshots, and where the next run writes.
///
/// Lives on the GUI thread and never waits: reads and copies happen on a thread of its own, over a
/// connection of its own, so that a run may write meanwhile.
class CatalogKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int keptSnapshots = 10;
    enum class State { Opening, Ready, Broken };

    /// Without open() the catalogue is a file that goes with this object.
    explicit CatalogKeeper(QObject *parent = nullptr);
    ~CatalogKeeper() override;

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] bool isTemporary() const;
    [[nodiscard]] State state() const { return m_state; }
    /// Why it cannot be used; a sentence.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// What is being copied at the moment; empty if nothing is.
    [[nodiscard]] QString busy() const { return m_busy; }
    [[nodiscard]] QList<CatalogSnapshot> snapshots() const { return m_snapshots; }

    [[nodiscard]] const SinkSetting &sink() const { return m_sink; }
    /// What the present or last run wrote, or would write; null before the first.
    [[nodiscard]] std::shared_ptr<catalog::WritePlan> plan() const { return m_plan; }
    /// Whether the present or last run only planned.
    [[nodiscard]] bool isDryRun() const { return m_dryRun; }

    /// Sets the plan's sink and takes hold of the catalogue as it now is; the snapshot is written
    /// while the run already runs. Called before the run is made.
    Result<void> beforeRun(run::RunPlan &plan, const QString &label);
    /// The run was made: its write plan is the one to show.
    void attach(std::shared_ptr<catalog::WritePlan> plan);
    /// Asked before a run writes to a real server, once for each host and service; says whether it
    /// may. Without a question nothing is ever written there.
    void setServerQuestion(std::function<bool(const QString &host, const QString &service)> ask)
    {
        m_askServer = std::move(ask);
    }
    /// While this one runs the catalogue is looked at for news, and is not put back. Borrowed.
    void watch(RunController *run);
    [[nodiscard]] bool isRunning() const;

    /// Somebody wants to see this entity: whoever shows the catalogue does.
    void want(const QString &entityType, const QString &fqn) { Q_EMIT wanted(entityType, fqn); }

    /// Asks on the catalogue's thread; @p done gets the answer on this one, unless @p context is
    /// gone by then or the catalogue cannot be opened.
    template<class Job, class Done>
    void ask(QObject *context, Job job, Done done)
    {
        using Answer = std::invoke_result_t<Job, catalog::Store &>;
        post([this, guard = QPointer<QObject>(context), job = std::move(job),
                 done = std::move(done)](catalog::Store *store) {
            if (!store)
                return;
            auto answer = std::make_shared<Answer>(job(*store));
            QMetaObject::invokeMethod(
                this,
                [guard, done, answer] {
                    if (guard)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

public Q_SLOTS:
    void open(const QString &file);
    void saveAs(const QString &file);
    /// Forgets everything; a snapshot is taken first.
    void reset();
    /// Puts a snapshot in place; the present state becomes a snapshot itself.
    void goBackTo(const QString &snapshotFile);
    void goBack(); ///< to the newest
    void setSink(const cs::studio::SinkSetting &sink);

Q_SIGNALS:
    void stateChanged(); ///< another file, ready, broken, busy
    void contentChanged();
    void snapshotsChanged();
    void sinkChanged();
    void planChanged(); ///< another plan; for what is new in it look at its revision
    void wanted(const QString &entityType, const QString &fqn);
    /// Something is done that is worth a sentence.
    void said(const QString &sentence);
    void failed(const cs::Error &error);

private:
    class Worker;
    using Task = std::function<void(catalog::Store *)>;

    void post(Task task);
    void work(const QString &busy, std::function<Result<void>()> job, const QString &done);
    void opened(int job, const std::optional<Error> &error);
    void refreshSnapshots();
    void poll();
    bool refuseWhileRunning();
    Result<void> mayWriteTo(const QString &host, const QString &service);

    QTemporaryDir m_folder;
    QString m_file;
    State m_state = State::Opening;
    QString m_problem;
    QString m_busy;
    int m_job = 0; // answers about other files are dropped
    int m_working = 0;
    QList<CatalogSnapshot> m_snapshots;
    SinkSetting m_sink;
    std::shared_ptr<catalog::WritePlan> m_plan;
    bool m_dryRun = false;
    RunController *m_run = nullptr;
    std::function<bool(const QString &, const QString &)> m_askServer;
    QStringList m_confirmed; // hosts and services one has said yes to
    QTimer m_poll;
    QThread m_thread;
    Worker *m_worker; // lives on the thread, which deletes it
};

} // namespace cs::studio
