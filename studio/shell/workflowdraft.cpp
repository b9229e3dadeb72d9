// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/workflowdraft.h"

#include "core/base/ascii.h"
#include "core/workflow/assist.h"
#include "core/workflow/compare.h"
#include "core/workflow/configtext.h"
#include "studio/session/strings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cs::studio {

QString serviceKind(const std::string &sourceType)
{
    if (sourceType == "mlmodel")
        return u"MlModel"_s;
    QString kind = sourceType.empty() ? u"database"_s : toQString(sourceType);
    kind[0] = kind[0].toUpper();
    return kind;
}

Result<std::string> workflowDraft(const SpecEntry &entry, const workflow::WorkflowSchema &schema)
{
    const std::string kind = toStd(serviceKind(entry.spec.sourceType));
    const std::string name = toStd(toQString(entry.spec.name).section(u'.', -1));
    const bool own = entry.own && entry.isPython();
    const bool known = !own && (schema.connector(name) || schema.connectorOfSource(name));
    auto text = workflow::newConfig(schema, known ? name : "Custom" + kind,
        workflow::pipelineOf(kind, "metadata"), workflow::SkeletonSize::Minimal,
        own ? entry.report.className : std::string());
    if (!text || known)
        return text;
    // The service is called after the connector, not after the way it runs.
    workflow::ConfigText config(
        std::move(*text), "draft.yaml", [](std::string_view) { return std::nullopt; });
    Result<void> done = config.set({ "source", "serviceName" }, "my_" + lower(name));
    if (done && !own) // a native spec is found by source.type
        done = config.set({ "source", "type" }, name);
    if (done && !own)
        done = config.remove({ "source", "serviceConnection", "config", "sourcePythonClass" });
    if (!done)
        return done.error();
    return config.text();
}

QString workflowDraftFile(const SpecEntry &entry)
{
    const QString name = toQString(entry.spec.name).section(u'.', -1).toLower() + u".yaml"_s;
    const QString folder
        = entry.own ? QFileInfo(toQString(entry.spec.specFile)).absolutePath() : QDir::homePath();
    return folder + u'/' + name;
}

} // namespace cs::studio
