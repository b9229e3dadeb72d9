// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/runservices.h"

#include "core/run/run.h"
#include "core/workflow/workflow.h"
#include "studio/editors/qsci.h"
#include "studio/session/strings.h"
#include "studio/shell/runsession.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::RunServices)
};

Result<OpenedWorkflow> openWorkflow(
    const engine::SpecRegistry *registry, const QString &workflowFile)
{
    Result<workflow::Workflow> read = workflow::readWorkflowFile(toStd(workflowFile));
    if (!read)
        return read.error();
    const engine::NativeSpec *spec = registry->find(read->source.type);
    if (!spec) {
        Error error { "spec-unknown",
            toStd(Words::tr("This program has no connector for the source type %1. Those it has "
                            "are listed under Connectors.")
                      .arg(toQString(read->source.type))) };
        error.location.file = toStd(workflowFile);
        error.location.path = "source.type";
        return error;
    }
    run::RunPlan plan;
    plan.workflow = std::move(*read);
    plan.specs = registry;
    plan.record = false; // RunController records
    // A window has no working directory one could know of: a file's paths start at the file.
    plan.baseDir = toStd(QFileInfo(workflowFile).absolutePath());

    OpenedWorkflow opened;
    opened.sink = Words::tr("catalogue in memory");
    RunSetup &setup = opened.setup;
    setup.title = QFileInfo(workflowFile).fileName();
    setup.spec = toQString(spec->spec.name);
    setup.service = toQString(plan.workflow.source.serviceName);
    setup.workflowFile = workflowFile;
    if (engine::sourceRole(plan.workflow.source.type) == engine::SourceRole::Metadata)
        setup.topology = std::make_shared<const topology::Topology>(spec->topology);
    setup.report = std::make_shared<const topology::ConnectorReport>(spec->report);
    setup.open = [plan](engine::Listener &listener) -> Result<std::unique_ptr<engine::Session>> {
        Result<std::unique_ptr<run::Run>> made = run::Run::create(plan, listener);
        if (!made)
            return made.error();
        std::unique_ptr<engine::Session> session
            = std::make_unique<RunSession>(std::move(made).value());
        return session;
    };
    return opened;
}

} // namespace

Services makeServices(const engine::SpecRegistry *registry,
    std::function<Result<QString>(const QString &spec)> createSample)
{
    Services services;
    services.openWorkflow
        = [registry](const QString &file) { return openWorkflow(registry, file); };
    services.createSample = std::move(createSample);
    services.versions = [] {
        return QList<QPair<QString, QString>> {
            { QStringLiteral("Qt"), QString::fromLatin1(qVersion()) },
            { QStringLiteral("QScintilla"), QStringLiteral(QSCINTILLA_VERSION_STR) },
            { QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()) },
            { Words::tr("Python framework"), Words::tr("none") },
        };
    };
    return services;
}

} // namespace cs::studio
