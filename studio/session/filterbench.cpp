// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/session/filterbench.h"

#include "core/run/run.h"
#include "core/run/sourcenames.h"
#include "core/workflow/configtext.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/configdocument.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace cs::studio {

using workflow::FilterLevel;
using workflow::FilterNames;
using workflow::KeyPath;

namespace {

const QString catalogueOrigin = u"catalogue"_s;

// Counts what the listing run meets; its own recording keeps it.
class Counter final : public engine::Listener
{
public:
    void onEvents(std::vector<engine::Event> events) override
    {
        for (const engine::Event &event : events) {
            met += event.as<engine::ElementProduced>() ? 1 : 0;
            if (const auto *finished = event.as<engine::RunFinished>()) {
                const std::scoped_lock lock(mutex);
                message = finished->message;
                completed = finished->reason == engine::FinishReason::Completed;
            }
        }
    }
    void onState(const engine::SessionState &state) override
    {
        done = state.state == engine::RunState::Finished;
    }
    void onReply(std::uint64_t, Result<Json>) override { }

    std::atomic<qint64> met = 0;
    std::atomic<bool> done = false;
    std::mutex mutex;
    std::string message; // under the mutex
    bool completed = false; // under the mutex
};

KeyPath settingsPath()
{
    return { "source", "sourceConfig", "config" };
}

} // namespace

struct FilterBench::Fetch
{
    Counter counter;
    std::unique_ptr<run::Run> run;
};

FilterBench::FilterBench(
    RunController *run, CatalogKeeper *keeper, ConfigDocument *config, QObject *parent)
    : QObject(parent)
    , m_run(run)
    , m_keeper(keeper)
    , m_config(config)
{
    m_pool.setMaxThreadCount(1);
    m_deciding.setSingleShot(true);
    m_deciding.setInterval(30);
    connect(&m_deciding, &QTimer::timeout, this, &FilterBench::decide);
    m_polling.setInterval(50);
    connect(&m_polling, &QTimer::timeout, this, &FilterBench::pollFetch);
    connect(run, &RunController::finished, this, &FilterBench::readRun);
    connect(config, &ConfigDocument::edited, this, &FilterBench::configEdited);
    connect(config, &ConfigDocument::reset, this, [this] {
        cancelFetch();
        m_sources.clear();
        m_names = std::make_shared<const FilterNames>();
        m_catalogueOf.clear();
        m_problem.clear();
        readRun();
        configEdited();
        Q_EMIT namesChanged();
        Q_EMIT stateChanged();
    });
    if (keeper)
        connect(keeper, &CatalogKeeper::contentChanged, this, [this] {
            m_catalogueOf.clear();
            readCatalogue();
        });
    readRun();
    configEdited();
}

FilterBench::~FilterBench()
{
    m_cancelAll.cancel();
    m_cancelDecision.cancel();
    m_fetch.reset();
    m_pool.waitForDone();
}

template<class Job, class Done>
void FilterBench::work(Job job, Done done)
{
    m_pool.start([guard = QPointer<FilterBench>(this), this, job = std::move(job),
                     done = std::move(done)]() mutable {
        // The destructor waits for the pool, so `this` lives as long as the job runs.
        auto answer = std::make_shared<std::invoke_result_t<Job>>(job());
        QMetaObject::invokeMethod(
            this,
            [guard, answer, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*answer));
            },
            Qt::QueuedConnection);
    });
}

QString FilterBench::origin() const
{
    QStringList all;
    for (const auto &[origin, names] : m_sources) {
        if (origin != catalogueOrigin && !names.names.empty())
            all.append(origin);
    }
    const bool catalogue = std::ranges::any_of(m_sources, [](const auto &source) {
        return source.first == catalogueOrigin && !source.second.names.empty();
    });
    if (catalogue)
        all.append(tr("the catalogue"));
    return all.isEmpty() ? QString() : tr("Names from %1.").arg(all.join(tr(", ")));
}

void FilterBench::readRun()
{
    const auto recording = m_run->store().sharedRecording();
    if (!recording)
        return;
    work([recording, cancel = m_cancelAll] { return run::namesOf(*recording, cancel); },
        [this](FilterNames names) {
            if (!names.names.empty())
                take(tr("the last run"), std::move(names));
        });
}

void FilterBench::readCatalogue()
{
    const workflow::FilterLab &lab = m_result->lab;
    const QString of = toQString(lab.service()) + u'\n' + toQString(lab.pipeline());
    if (!m_keeper || lab.service().empty() || of == m_catalogueOf)
        return;
    m_catalogueOf = of;
    m_keeper->ask(
        this,
        [service = lab.service(), pipeline = lab.pipeline()](
            catalog::Store &store) { return run::namesOf(store, service, pipeline); },
        [this, of](FilterNames names) {
            if (of == m_catalogueOf)
                take(catalogueOrigin, std::move(names));
        });
}

void FilterBench::addRecording(const QString &file)
{
    work([name = toStd(file), cancel = m_cancelAll] { return run::namesOfFile(name, cancel); },
        [this, file](cs::Result<FilterNames> names) {
            if (!names) {
                m_problem = toQString(names.error().message);
                Q_EMIT stateChanged();
                return;
            }
            m_problem.clear();
            if (names->names.empty())
                m_problem
                    = tr("%1 has no names that filters are about.").arg(QFileInfo(file).fileName());
            take(QFileInfo(file).fileName(), std::move(*names));
        });
}

void FilterBench::take(const QString &origin, FilterNames names)
{
    std::erase_if(m_sources, [&origin](const auto &source) { return source.first == origin; });
    m_sources.emplace_back(origin, std::move(names));
    FilterNames all;
    for (const auto &source : m_sources)
        all.add(source.second);
    m_names = std::make_shared<const FilterNames>(std::move(all));
    Q_EMIT namesChanged();
    Q_EMIT stateChanged();
    m_deciding.start();
}

void FilterBench::configEdited()
{
    if (!m_deciding.isActive())
        m_deciding.start();
}

void FilterBench::decide()
{
    // While the text is no YAML, what it said before still counts.
    if (m_config->isOpen() && !m_config->root())
        return;
    const workflow::Value *root = m_config->root();
    Json config = root ? workflow::toJson(*root) : Json();
    m_cancelDecision.cancel();
    m_cancelDecision = CancelToken();
    work(
        [config = std::move(config), names = m_names, cancel = m_cancelDecision] {
            auto made = std::make_shared<Result>();
            made->lab = workflow::FilterLab(config);
            made->names = names;
            made->decisions = made->lab.decide(*names, cancel);
            return std::pair(std::shared_ptr<const Result>(std::move(made)), cancel.cancelled());
        },
        [this](std::pair<std::shared_ptr<const Result>, bool> made) {
            if (made.second)
                return; // another one is on its way
            const bool used = m_result->lab.usesFqn();
            m_result = std::move(made.first);
            Q_EMIT resultChanged();
            if (used != m_result->lab.usesFqn())
                Q_EMIT namesChanged();
            readCatalogue();
        });
}

void FilterBench::fetch()
{
    if (m_fetch || !m_makePlan || !m_config->isOpen())
        return;
    const auto fail = [this](const Error &error) {
        m_problem = toQString(error.message);
        m_fetch.reset();
        Q_EMIT stateChanged();
    };
    const auto workflow = workflow::readWorkflow(m_config->text(), toStd(m_config->file()));
    if (!workflow)
        return fail(workflow.error());
    auto plan = m_makePlan(*workflow);
    if (!plan)
        return fail(plan.error());
    m_problem.clear();
    m_fetched = 0;
    m_fetch = std::make_unique<Fetch>();
    auto run = run::Run::create(run::listingPlan(std::move(*plan)), m_fetch->counter);
    if (!run)
        return fail(run.error());
    m_fetch->run = std::move(*run);
    m_fetch->run->session().send(engine::Start {});
    m_polling.start();
    Q_EMIT stateChanged();
}

void FilterBench::cancelFetch()
{
    if (!m_fetch)
        return;
    m_polling.stop();
    m_fetch->run->session().send(engine::Stop { .hard = true });
    // Ending it may take a while: not on this thread.
    auto ending = std::shared_ptr<Fetch>(std::move(m_fetch));
    QThreadPool::globalInstance()->start([ending]() mutable { ending.reset(); });
    Q_EMIT stateChanged();
}

void FilterBench::pollFetch()
{
    const qint64 met = m_fetch->counter.met;
    if (m_fetch->counter.done)
        return finishFetch();
    if (met != m_fetched) {
        m_fetched = met;
        Q_EMIT stateChanged();
    }
}

void FilterBench::finishFetch()
{
    m_polling.stop();
    m_fetched = m_fetch->counter.met;
    std::string message;
    {
        const std::scoped_lock lock(m_fetch->counter.mutex);
        if (!m_fetch->counter.completed)
            message = m_fetch->counter.message;
    }
    const auto recording = m_fetch->run->recording();
    auto ending = std::shared_ptr<Fetch>(std::move(m_fetch));
    QThreadPool::globalInstance()->start([ending]() mutable { ending.reset(); });
    if (!message.empty())
        m_problem = tr("Not all names could be listed: %1").arg(toQString(message));
    Q_EMIT stateChanged();
    work([recording, cancel = m_cancelAll] { return run::namesOf(*recording, cancel); },
        [this](FilterNames names) {
            if (names.names.empty() && m_problem.isEmpty()) {
                m_problem = tr("The source lists nothing that filters are about.");
                Q_EMIT stateChanged();
            }
            take(tr("the source, just now"), std::move(names));
        });
}

cs::Result<void> FilterBench::addPatterns(
    const FilterLevel &level, bool exclude, const std::vector<std::string> &patterns, bool replace)
{
    const std::string list = exclude ? "excludes" : "includes";
    const KeyPath settings = settingsPath();
    KeyPath filter = settings;
    filter.emplace_back(level.key);
    KeyPath place = filter;
    place.push_back(list);
    const workflow::Value *root = m_config->root();
    if (!root)
        return Error { "syntax", toStd(tr("The text is no YAML at the moment.")), {}, {} };
    Json fresh = Json::array();
    const workflow::Value *there = workflow::find(*root, place);
    if (!replace && there && there->kind == workflow::ValueKind::List)
        fresh = workflow::toJson(*there);
    for (const std::string &pattern : patterns) {
        if (std::ranges::find(fresh, Json(pattern)) == fresh.end())
            fresh.push_back(pattern);
    }
    m_config->endStep();
    if (there)
        return m_config->set(place, fresh);
    const workflow::Value *map = workflow::find(*root, filter);
    if (map && map->kind == workflow::ValueKind::Map)
        return m_config->add(filter, list, fresh);
    if (map)
        return m_config->set(filter, Json { { list, fresh } });
    return m_config->add(settings, level.key, Json { { list, fresh } });
}

cs::Result<void> FilterBench::setPattern(
    const FilterLevel &level, bool exclude, int index, const std::string &pattern)
{
    KeyPath place = settingsPath();
    place.emplace_back(level.key);
    place.emplace_back(exclude ? "excludes" : "includes");
    place.push_back(std::to_string(index));
    return m_config->set(place, pattern, this);
}

cs::Result<void> FilterBench::removePattern(const FilterLevel &level, bool exclude, int index)
{
    KeyPath place = settingsPath();
    place.emplace_back(level.key);
    place.emplace_back(exclude ? "excludes" : "includes");
    m_config->endStep();
    const auto &list = exclude ? m_result->lab.excludes(level) : m_result->lab.includes(level);
    if (list.size() > 1)
        place.push_back(std::to_string(index));
    return m_config->remove(place);
}

} // namespace cs::studio
