// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/environmentsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/pythonworkspace.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

QString environmentSentence(const PythonEnvironment &environment)
{
    switch (environment.state) {
    case PythonEnvironment::Checking:
        return Tr::tr("This environment is being asked for its versions.");
    case PythonEnvironment::Ready:
        return Tr::tr("Python %1 with the framework %2.")
            .arg(environment.version, environment.frameworkVersion);
    case PythonEnvironment::NoFramework:
        return Tr::tr("Python %1 without the framework. This command installs it:")
            .arg(environment.version);
    case PythonEnvironment::Broken:
        break;
    }
    return environment.problem ? toQString(environment.problem->message) : QString();
}

EnvironmentsModel::EnvironmentsModel(PythonWorkspace *python, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_python(python)
    , m_theme(theme)
{
    connect(python, &PythonWorkspace::environmentsChanged, this, &EnvironmentsModel::refresh);
    connect(python, &PythonWorkspace::currentChanged, this, &EnvironmentsModel::refresh);
    refresh();
}

void EnvironmentsModel::refresh()
{
    QStringList rows;
    for (const PythonEnvironment &environment : m_python->environments())
        rows.append(environment.interpreter);
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
    }
}

const PythonEnvironment *EnvironmentsModel::at(const QModelIndex &index) const
{
    const QList<PythonEnvironment> &all = m_python->environments();
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    for (const PythonEnvironment &environment : all) {
        if (environment.interpreter == m_rows.at(index.row()))
            return &environment;
    }
    return nullptr;
}

QModelIndex EnvironmentsModel::indexOf(const QString &interpreter) const
{
    const qsizetype row = m_rows.indexOf(interpreter);
    return row < 0 ? QModelIndex() : index(int(row), 0);
}

int EnvironmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EnvironmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnvironmentsModel::data(const QModelIndex &index, int role) const
{
    const PythonEnvironment *environment = at(index);
    if (!environment)
        return {};
    const PythonEnvironment *current = m_python->current();
    const bool isCurrent = current && current->interpreter == environment->interpreter;
    const bool ready = environment->state == PythonEnvironment::Ready;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return isCurrent ? Tr::tr("%1 (in use)").arg(environment->origin) : environment->origin;
        case PythonColumn:
            return environment->version;
        case FrameworkColumn:
            switch (environment->state) {
            case PythonEnvironment::Checking:
                return u"…"_s;
            case PythonEnvironment::Ready:
                return environment->frameworkVersion;
            case PythonEnvironment::NoFramework:
                return Tr::tr("none");
            case PythonEnvironment::Broken:
                return Tr::tr("broken");
            }
        }
        return {};
    case Qt::DecorationRole:
        if (index.column() != NameColumn)
            return {};
        return ready ? markIcon(*m_theme, isCurrent ? Mark::Implemented : Mark::Inherited)
            : environment->state == PythonEnvironment::Broken ? markIcon(*m_theme, Mark::Failure)
                                                              : m_theme->icon(u"question"_s);
    case Qt::FontRole:
        return isCurrent && index.column() == NameColumn ? QVariant(m_theme->boldFont())
                                                         : QVariant();
    case Qt::ForegroundRole:
        return ready ? QVariant() : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::ToolTipRole:
        return QString(environment->interpreter + u'\n' + environmentSentence(*environment)
            + (environment->installCommand.isEmpty()
                    ? QString()
                    : QString(u'\n' + environment->installCommand)));
    case TextRole:
        return QStringList { environment->origin, environment->version,
            environment->frameworkVersion, environment->interpreter }
            .join(u'\t');
    case InterpreterRole:
        return environment->interpreter;
    default:
        return {};
    }
}

QVariant EnvironmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return Tr::tr("Environment");
    case PythonColumn:
        return u"Python"_s;
    case FrameworkColumn:
        return Tr::tr("Framework");
    default:
        return {};
    }
}

} // namespace cs::studio
