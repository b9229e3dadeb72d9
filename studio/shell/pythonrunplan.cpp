// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/pythonrunplan.h"

#include "studio/session/pythonworkspace.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"
#include "studio/shell/openrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(cs::studio::RunServices)
};

Error obstacle(const char *code, const QString &sentence)
{
    return { code, toStd(sentence) };
}

QString sourceClass(const workflow::Workflow &workflow)
{
    return workflow.source.connection.is_object()
        ? toQString(jsonText(workflow.source.connection, "sourcePythonClass"))
        : QString();
}

// "sqlite-lineage" is another component of "sqlite".
QString connectorName(const workflow::Workflow &workflow)
{
    QString name = toQString(workflow.source.type).toLower();
    for (const QLatin1StringView suffix : { "-lineage"_L1, "-usage"_L1 }) {
        if (name.endsWith(suffix))
            name.chop(suffix.size());
    }
    return name;
}

// The folder Python must have on its path to import what lies here: above every package.
QString importRoot(const QString &place)
{
    QDir folder(QFileInfo(place).isDir() ? place : QFileInfo(place).absolutePath());
    while (folder.exists(u"__init__.py"_s) && folder.cdUp()) { }
    return folder.absolutePath();
}

std::vector<std::string> importPaths(const PythonWorkspace &workspace)
{
    QStringList paths;
    for (const QString &folder : workspace.folders()) {
        if (const QString root = importRoot(folder); !paths.contains(root))
            paths.append(root);
    }
    std::vector<std::string> all;
    for (const QString &path : std::as_const(paths))
        all.push_back(toStd(path));
    return all;
}

// "shop.source.Shop" beside the workflow: shop/source.py, shop/source/__init__.py, …
QString fileOfClass(const QString &dotted, const QString &folder)
{
    QStringList parts = dotted.split(u'.');
    parts.removeLast();
    for (; !parts.isEmpty(); parts.removeLast()) {
        const QString path = folder + u'/' + parts.join(u'/');
        if (QFileInfo(path + u".py"_s).isFile())
            return path + u".py"_s;
        if (QFileInfo(path + u"/__init__.py"_s).isFile())
            return path;
    }
    return {};
}

} // namespace

const SpecEntry *pythonEntry(const SpecCatalog &catalog, const workflow::Workflow &workflow)
{
    if (const QString cls = sourceClass(workflow); !cls.isEmpty())
        return catalog.findClass(cls);
    const std::string name = toStd(connectorName(workflow));
    const SpecEntry *own = nullptr;
    for (const SpecEntry &entry : catalog.all()) {
        if (!entry.isPython() || entry.spec.name != name)
            continue;
        if (!entry.own)
            return &entry; // the one the framework imports for this type
        own = &entry;
    }
    return own;
}

std::optional<Error> pythonObstacle(const PythonWorkspace &workspace)
{
    const PythonEnvironment *current = workspace.current();
    if (!current) {
        if (workspace.isLooking())
            return {};
        for (const PythonEnvironment &environment : workspace.environments()) {
            if (environment.state == PythonEnvironment::NoFramework)
                return obstacle("framework-missing",
                    Words::tr("No Python environment has the OpenMetadata ingestion framework. "
                              "This installs it: %1")
                        .arg(environment.installCommand));
        }
        return obstacle("python-missing",
            Words::tr("This workflow runs a Python connector, and no Python environment was found. "
                      "Add one that has the OpenMetadata ingestion framework."));
    }
    switch (current->state) {
    case PythonEnvironment::Checking:
    case PythonEnvironment::Ready:
        return {};
    case PythonEnvironment::NoFramework:
        return obstacle("framework-missing",
            Words::tr("The OpenMetadata ingestion framework is not installed in %1. This installs "
                      "it: %2")
                .arg(current->interpreter, current->installCommand));
    case PythonEnvironment::Broken:
        break;
    }
    Error error = current->problem
        ? *current->problem
        : obstacle("interpreter-failed", Words::tr("%1 does not work.").arg(current->interpreter));
    error.code = "python-missing";
    return error;
}

Result<void> usePython(run::RunPlan &plan, PythonWorkspace &workspace)
{
    if (std::optional<Error> error = pythonObstacle(workspace))
        return *error;
    const PythonEnvironment *current = workspace.current();
    if (!current)
        return obstacle("python-missing",
            Words::tr("Python environments are still being looked for. Start again in a "
                      "moment."));
    if (!QFileInfo::exists(current->interpreter)) {
        workspace.recheck();
        return obstacle("python-missing",
            Words::tr("%1 is gone. Choose another environment under Python environments.")
                .arg(current->interpreter));
    }
    plan.backend = run::Backend::Python;
    plan.python = toStd(current->interpreter);
    plan.pythonPaths = importPaths(workspace);
    return {};
}

void setUpPythonRun(RunSetup &setup, const run::RunPlan &plan, SpecCatalog *catalog,
    PythonWorkspace *workspace, CatalogKeeper *keeper)
{
    setup.python = true;
    const bool metadata
        = engine::sourceRole(plan.workflow.source.type) == engine::SourceRole::Metadata;
    const QString cls = sourceClass(plan.workflow);
    if (const SpecEntry *entry = pythonEntry(*catalog, plan.workflow)) {
        setup.spec = entry->id;
        if (entry->analysed && metadata) {
            setup.topology = entry->topology;
            setup.report = std::make_shared<const topology::ConnectorReport>(entry->report);
        }
        workspace->prefer(entry->id);
    } else {
        setup.spec = u"python:"_s + (cls.isEmpty() ? connectorName(plan.workflow) : cls);
        const QString file = cls.isEmpty() ? QString() : fileOfClass(cls, toQString(plan.baseDir));
        if (!file.isEmpty() && !workspace->folders().contains(file))
            workspace->addFolder(file);
    }
    setup.open = [plan, workspace, keeper, title = setup.title](
                     engine::Listener &listener) -> Result<std::unique_ptr<engine::Session>> {
        run::RunPlan now = plan;
        if (auto used = usePython(now, *workspace); !used)
            return used.error();
        return openRun(std::move(now), keeper, title, listener);
    };
}

} // namespace cs::studio
