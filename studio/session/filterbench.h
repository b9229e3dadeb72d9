// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/run/runplan.h"
#include "core/workflow/filterlab.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace cs::studio {

class CatalogKeeper;
class ConfigDocument;
class RunController;

/// The names that the open workflow's filters are tried on, and what becomes of them. Names come
/// from the present run, the catalogue, recordings that are opened, and a run of its own that lists
/// them. GUI thread, which never waits: reading and deciding happen on others.
class FilterBench : public QObject
{
    Q_OBJECT

public:
    /// @p keeper may be null.
    FilterBench(RunController *run, CatalogKeeper *keeper, ConfigDocument *config,
        QObject *parent = nullptr);
    ~FilterBench() override;

    /// Names and what was decided about each, at one moment; immutable.
    struct Result
    {
        workflow::FilterLab lab { Json() };
        std::shared_ptr<const workflow::FilterNames> names
            = std::make_shared<const workflow::FilterNames>();
        std::vector<workflow::NameDecision> decisions {};
    };
    /// Never null.
    [[nodiscard]] std::shared_ptr<const Result> result() const { return m_result; }
    /// All that are known now; never null.
    [[nodiscard]] std::shared_ptr<const workflow::FilterNames> names() const { return m_names; }
    /// Where the names come from, a sentence; empty while there are none.
    [[nodiscard]] QString origin() const;
    [[nodiscard]] bool isFetching() const { return m_fetch != nullptr; }
    /// Names met so far by the listing run.
    [[nodiscard]] qint64 fetched() const { return m_fetched; }
    /// Why the last listing or recording gave nothing; empty otherwise.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// How a workflow's text becomes a run: set by whoever knows the connectors. Without it nothing
    /// can be fetched.
    void setPlanMaker(std::function<cs::Result<run::RunPlan>(const workflow::Workflow &)> make)
    {
        m_makePlan = std::move(make);
    }

    // Edits of the document's filters; each is one step of its history.

    /// Behind the patterns of the list, or in place of them.
    cs::Result<void> addPatterns(const workflow::FilterLevel &level, bool exclude,
        const std::vector<std::string> &patterns, bool replace = false);
    cs::Result<void> setPattern(
        const workflow::FilterLevel &level, bool exclude, int index, const std::string &pattern);
    cs::Result<void> removePattern(const workflow::FilterLevel &level, bool exclude, int index);

public Q_SLOTS:
    /// Lists every name by a run without the filters, which writes nothing.
    void fetch();
    void cancelFetch();
    void addRecording(const QString &file);

Q_SIGNALS:
    void resultChanged();
    /// isFetching(), fetched(), problem() or origin() is another.
    void stateChanged();
    /// Other names: what diagnostics may know of them is new.
    void namesChanged();

private:
    struct Fetch;
    template<class Job, class Done>
    void work(Job job, Done done);
    void readRun();
    void readCatalogue();
    void take(const QString &origin, workflow::FilterNames names);
    void configEdited();
    void decide();
    void pollFetch();
    void finishFetch();

    RunController *m_run;
    CatalogKeeper *m_keeper;
    ConfigDocument *m_config;
    std::function<cs::Result<run::RunPlan>(const workflow::Workflow &)> m_makePlan;
    std::shared_ptr<const Result> m_result = std::make_shared<const Result>();
    std::vector<std::pair<QString, workflow::FilterNames>> m_sources; // the catalogue's among them
    std::shared_ptr<const workflow::FilterNames> m_names
        = std::make_shared<const workflow::FilterNames>();
    std::unique_ptr<Fetch> m_fetch;
    qint64 m_fetched = 0;
    QString m_problem;
    QString m_catalogueOf; // service and pipeline that were asked about
    QTimer m_deciding;
    QTimer m_polling;
    CancelToken m_cancelDecision;
    CancelToken m_cancelAll;
    QThreadPool m_pool;
};

} // namespace cs::studio
