// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/runservices.h"

#include "core/workflow/workflow.h"
#include "studio/editors/qsci.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/openrun.h"
#include "studio/shell/pythonrunplan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::RunServices)
};

Error unknownSpec(const workflow::Workflow &workflow, const QString &file, bool python)
{
    const QString type = toQString(workflow.source.type);
    Error error { "spec-unknown",
        toStd(python
                ? Words::tr("Neither this program nor the framework in use has a connector for "
                            "the source type %1. Those there are are listed under Connectors.")
                      .arg(type)
                : Words::tr("This program has no connector for the source type %1. Those it has "
                            "are listed under Connectors.")
                      .arg(type)) };
    error.location.file = toStd(file);
    error.location.path = "source.type";
    return error;
}

void setUpNativeRun(RunSetup &setup, const run::RunPlan &plan, const engine::NativeSpec &spec,
    CatalogKeeper *keeper)
{
    setup.spec = toQString(spec.spec.name);
    if (engine::sourceRole(plan.workflow.source.type) == engine::SourceRole::Metadata)
        setup.topology = std::make_shared<const topology::Topology>(spec.topology);
    setup.report = std::make_shared<const topology::ConnectorReport>(spec.report);
    setup.open = [plan, keeper, title = setup.title](
                     engine::Listener &listener) { return openRun(plan, keeper, title, listener); };
}

// A connector of the framework, or a class of one's own.
bool pythonCanRun(const PythonWorld &python, const workflow::Workflow &workflow, bool hasNative)
{
    if (!python.workspace)
        return false;
    if (pythonEntry(*python.catalog, workflow))
        return true;
    const bool custom = workflow.source.connection.is_object()
        && !jsonText(workflow.source.connection, "sourcePythonClass").empty();
    const PythonEnvironment *current = python.workspace->current();
    const bool known = current && current->state == PythonEnvironment::Ready
        && python.workspace->busyWith().isEmpty()
        && std::any_of(python.catalog->all().begin(), python.catalog->all().end(),
            [](const SpecEntry &entry) { return entry.isPython() && !entry.own; });
    // As long as the framework's connectors are not known, it may have this one.
    return custom || (!hasNative && !known);
}

Result<OpenedWorkflow> openWorkflow(const engine::SpecRegistry *registry, const PythonWorld &python,
    CatalogKeeper *keeper, const workflow::SecretResolver &variables, const QString &workflowFile)
{
    Result<workflow::Workflow> read = workflow::readWorkflowFile(toStd(workflowFile), variables);
    if (!read)
        return read.error();
    const engine::NativeSpec *spec = registry->find(read->source.type);
    OpenedWorkflow opened;
    opened.hasNative = spec;
    opened.hasPython = pythonCanRun(python, *read, spec);
    if (!opened.hasNative && !opened.hasPython)
        return unknownSpec(*read, workflowFile, python.workspace);
    const QString chosen = python.chosenBackend ? python.chosenBackend(workflowFile) : QString();
    const bool inPython = opened.hasPython && (!opened.hasNative || chosen == "python"_L1);

    run::RunPlan plan;
    plan.workflow = std::move(*read);
    plan.specs = registry;
    plan.record = false; // RunController records
    plan.backend = inPython ? run::Backend::Python : run::Backend::Native;
    // A window has no working directory one could know of: a file's paths start at the file.
    plan.baseDir = toStd(QFileInfo(workflowFile).absolutePath());

    if (const std::string &server = plan.workflow.server.hostPort; !server.empty())
        opened.replaced
            = Words::tr("The studio's catalogue stands in place of workflowConfig."
                        "openMetadataServerConfig (%1) and the sink writes to it; the file stays "
                        "as it is.")
                  .arg(toQString(server));
    RunSetup &setup = opened.setup;
    setup.title = QFileInfo(workflowFile).fileName();
    setup.service = toQString(plan.workflow.source.serviceName);
    setup.workflowFile = workflowFile;
    if (inPython) {
        setUpPythonRun(setup, plan, python.catalog, python.workspace, keeper);
        opened.obstacle = pythonObstacle(*python.workspace);
    } else {
        setUpNativeRun(setup, plan, *spec, keeper);
    }
    setup.plan = [plan, inPython, workspace = python.workspace, variables](
                     const std::string &text) -> Result<run::RunPlan> {
        auto edited = workflow::readWorkflow(text, plan.workflow.file, variables.environment());
        if (!edited)
            return edited.error();
        for (std::string &secret : variables.secretsGiven())
            edited->secrets.push_back(std::move(secret));
        run::RunPlan now = plan;
        now.workflow = std::move(*edited);
        if (inPython) {
            if (auto used = usePython(now, *workspace); !used)
                return used.error();
        }
        return now;
    };
    return opened;
}

// A listing run: nothing of the window waits for it, and nothing is written.
Result<run::RunPlan> planOf(const engine::SpecRegistry *registry, const PythonWorld &python,
    const workflow::Workflow &workflow)
{
    run::RunPlan plan;
    plan.workflow = workflow;
    plan.specs = registry;
    plan.baseDir = toStd(QFileInfo(toQString(workflow.file)).absolutePath());
    const bool native = registry->find(workflow.source.type);
    const bool canPython = pythonCanRun(python, workflow, native);
    if (!native && !canPython)
        return unknownSpec(workflow, toQString(workflow.file), python.workspace);
    const QString chosen
        = python.chosenBackend ? python.chosenBackend(toQString(workflow.file)) : QString();
    if (native && (!canPython || chosen != "python"_L1)) {
        plan.backend = run::Backend::Native;
        return plan;
    }
    if (auto used = usePython(plan, *python.workspace); !used)
        return used.error();
    return plan;
}

} // namespace

Services makeServices(const engine::SpecRegistry *registry,
    std::function<Result<QString>(const QString &spec)> createSample, PythonWorld python,
    CatalogKeeper *keeper, workflow::SecretResolver variables)
{
    Services services;
    services.openWorkflow
        = [registry, python, keeper, variables = std::move(variables)](const QString &file) {
              return openWorkflow(registry, python, keeper, variables, file);
          };
    services.planOf = [registry, python](const workflow::Workflow &workflow) {
        return planOf(registry, python, workflow);
    };
    services.createSample = std::move(createSample);
    services.versions = [workspace = python.workspace] {
        const PythonEnvironment *current = workspace ? workspace->current() : nullptr;
        QString framework = Words::tr("none");
        if (current && current->state == PythonEnvironment::Ready)
            framework = Words::tr("%1 (Python %2, %3)")
                            .arg(current->frameworkVersion, current->version, current->interpreter);
        return QList<QPair<QString, QString>> {
            { QStringLiteral("Qt"), QString::fromLatin1(qVersion()) },
            { QStringLiteral("QScintilla"), QStringLiteral(QSCINTILLA_VERSION_STR) },
            { QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion()) },
            { Words::tr("Python framework"), framework },
        };
    };
    return services;
}

} // namespace cs::studio
