// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/shell/workflowdraft.h"

#include "studio/session/strings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cs::studio {

namespace {

// "mlmodel" → "MlModel": as the framework's config types are written.
QString serviceKind(const QString &sourceType)
{
    if (sourceType == "mlmodel"_L1)
        return u"MlModel"_s;
    QString kind = sourceType.isEmpty() ? u"database"_s : sourceType;
    kind[0] = kind[0].toUpper();
    return kind;
}

} // namespace

QString workflowDraft(const SpecEntry &entry)
{
    const QString kind = serviceKind(toQString(entry.spec.sourceType));
    const QString name = toQString(entry.spec.name).section(u'.', -1);
    const bool custom = entry.own && entry.isPython();
    QString connection;
    if (custom) {
        connection = u"      type: Custom%1\n"
                     "      sourcePythonClass: %2\n"
                     "      connectionOptions: {}\n"_s.arg(kind, toQString(entry.report.className));
    } else {
        QString type = name;
        type[0] = type[0].toUpper();
        connection = u"      type: %1\n"_s.arg(type);
    }
    return u"source:\n"
           "  type: %1\n"
           "  serviceName: my_%2\n"
           "  serviceConnection:\n"
           "    config:\n%3"
           "  sourceConfig:\n"
           "    config:\n"
           "      type: %4Metadata\n"
           "sink:\n"
           "  type: metadata-rest\n"
           "  config: {}\n"
           "workflowConfig:\n"
           "  # The studio puts its own catalogue in place of this server, in memory only.\n"
           "  openMetadataServerConfig:\n"
           "    hostPort: http://localhost:8585/api\n"
           "    authProvider: openmetadata\n"
           "    securityConfig:\n"
           "      jwtToken: not needed for the catalogue that is built in\n"_s.arg(
               custom ? QString(u"custom"_s + kind) : name, name.toLower(), connection, kind);
}

QString workflowDraftFile(const SpecEntry &entry)
{
    const QString name = toQString(entry.spec.name).section(u'.', -1).toLower() + u".yaml"_s;
    const QString folder
        = entry.own ? QFileInfo(toQString(entry.spec.specFile)).absolutePath() : QDir::homePath();
    return folder + u'/' + name;
}

} // namespace cs::studio
