// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/lessons/trial.h"

#include "core/catalog/exchange.h"
#include "core/run/run.h"
#include "core/workflow/workflow.h"
#include "studio/session/strings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <chrono>
#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cs::studio {

namespace {

constexpr auto longestDay = 120s; // Python may have to import the framework first

/// Waits for the end of a session.
class EndListener final : public engine::Listener
{
public:
    void onEvents(std::vector<engine::Event>) override { }
    void onState(const engine::SessionState &state) override
    {
        const std::lock_guard lock(m_mutex);
        m_over = state.state == engine::RunState::Finished;
        m_changed.notify_all();
    }
    void onReply(std::uint64_t, Result<Json>) override { }

    Result<void> wait(const CancelToken &cancel)
    {
        const auto end = std::chrono::steady_clock::now() + longestDay;
        std::unique_lock lock(m_mutex);
        while (!m_changed.wait_for(lock, 50ms, [this] { return m_over; })) {
            if (cancel.cancelled())
                return Error { "cancelled", "The check was cancelled.", {}, {} };
            if (std::chrono::steady_clock::now() > end)
                return Error { "trial-timeout",
                    "The connector did not come to an end within two minutes.", {}, {} };
        }
        return {};
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_over = false;
};

// Without what Python leaves behind, which may be older than its source.
void copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString name = QDir(from).relativeFilePath(file);
        if (name.contains(u"__pycache__"_s))
            continue;
        const QString target = to + u'/' + name;
        QDir().mkpath(QFileInfo(target).path());
        QFile::remove(target);
        QFile::copy(file, target);
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    }
}

Result<std::shared_ptr<const RecordedDay>> runDay(
    const TrialPlan &trial, const QString &folder, const CancelToken &cancel)
{
    auto workflow = workflow::readWorkflowFile(toStd(folder + u'/' + trial.workflow));
    if (!workflow)
        return workflow.error();
    run::RunPlan plan;
    const engine::SpecRegistry none;
    plan.specs = &none;
    plan.workflow = std::move(*workflow);
    plan.backend = run::Backend::Python;
    plan.sink = { run::SinkChoice::Kind::Catalog, toStd(folder + u"/.catalog"_s) };
    plan.applyUnsafeDeletions = true;
    plan.python = toStd(trial.interpreter);
    plan.pythonPaths = { toStd(folder) };
    plan.baseDir = toStd(folder);
    auto day = std::make_shared<RecordedDay>();
    day->service = plan.workflow.source.serviceName;
    EndListener listener;
    auto run = run::Run::create(std::move(plan), listener);
    if (!run)
        return run.error();
    (*run)->session().send(engine::Start {});
    if (const auto waited = listener.wait(cancel); !waited)
        return waited.error();
    if (const auto closed = (*run)->closeRecording(); !closed)
        return closed.error();
    day->recording = (*run)->recording();
    day->plan = (*run)->plan();
    day->index = std::make_shared<trace::RunIndex>(day->recording);
    day->index->addFromRecording();
    day->index->finish();
    const QString file = folder + u"/.catalog.json"_s;
    if (const auto written = catalog::exportCatalog(*(*run)->store(), toStd(file)); !written)
        return written.error();
    QFile exported(file);
    if (!exported.open(QIODevice::ReadOnly))
        return Error { "file-open", toStd(exported.errorString()), {}, {} };
    auto json = parseJson(exported.readAll().toStdString());
    if (!json)
        return json.error();
    day->catalog = std::move(*json);
    return std::shared_ptr<const RecordedDay>(std::move(day));
}

} // namespace

Result<std::vector<std::shared_ptr<const RecordedDay>>> runDays(
    const TrialPlan &plan, const CancelToken &cancel)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error { "file-open", toStd(folder.errorString()), {}, {} };
    copyTree(plan.folder, folder.path());
    std::vector<std::shared_ptr<const RecordedDay>> days;
    for (int number = 1;; ++number) {
        const QString later = folder.filePath(u"days/%1"_s.arg(number));
        if (number > 1 && !QFileInfo(later).isDir())
            return days;
        copyTree(later, folder.path());
        auto day = runDay(plan, folder.path(), cancel);
        if (!day)
            return day.error();
        days.push_back(std::move(*day));
    }
}

Trial::Trial(TrialPlan plan, QObject *parent)
    : QObject(parent)
{
    m_thread = std::thread([this, plan = std::move(plan)] {
        auto days = std::make_shared<std::unique_ptr<const Days>>(
            std::make_unique<const Days>(runDays(plan, m_cancel)));
        // Dropped with this object; the destructor waits for the thread.
        QMetaObject::invokeMethod(
            this,
            [this, days] {
                m_days = std::move(*days);
                Q_EMIT finished();
            },
            Qt::QueuedConnection);
    });
}

Trial::~Trial()
{
    m_cancel.cancel();
    m_thread.join();
}

} // namespace cs::studio
