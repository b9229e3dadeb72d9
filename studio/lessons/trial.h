// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/cancel.h"
#include "core/base/json.h"
#include "core/base/result.h"
#include "core/catalog/writeplan.h"
#include "core/trace/runindex.h"

#include <QObject>
#include <QString>

#include <memory>
#include <thread>
#include <vector>

namespace cs::studio {

/// A connector run for a check: what is in the folder, on one or more days.
struct TrialPlan
{
    QString folder; ///< left as it is: the days run in a copy
    QString workflow; ///< name of the file in it
    QString interpreter; ///< with the framework
};

/// One of its runs, over.
struct RecordedDay
{
    std::shared_ptr<trace::Recording> recording;
    std::shared_ptr<trace::RunIndex> index;
    std::shared_ptr<catalog::WritePlan> plan;
    Json catalog = Json::object(); ///< afterwards, as exportCatalog() writes it
    std::string service;
};

/// Runs them all, one after the other, into one catalogue that is empty before the first. Deletions
/// are applied as a server would, also where names may be missing. Before day n, the files of
/// `days/n` are put over the others. Waits for the runs: not for the GUI thread. Errors: of the
/// workflow and the run, "trial-timeout", "cancelled".
Result<std::vector<std::shared_ptr<const RecordedDay>>> runDays(
    const TrialPlan &plan, const CancelToken &cancel = {});

/// The same on a thread of its own. GUI thread; the destructor stops the run.
class Trial : public QObject
{
    Q_OBJECT

public:
    using Days = Result<std::vector<std::shared_ptr<const RecordedDay>>>;

    explicit Trial(TrialPlan plan, QObject *parent = nullptr);
    ~Trial() override;

    /// Null until finished().
    [[nodiscard]] const Days *days() const { return m_days.get(); }

Q_SIGNALS:
    void finished();

private:
    const CancelToken m_cancel;
    std::unique_ptr<const Days> m_days;
    std::thread m_thread;
};

} // namespace cs::studio
