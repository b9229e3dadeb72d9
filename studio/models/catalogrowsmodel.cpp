// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/catalogrowsmodel.h"

#include "studio/models/catalogmodel.h"
#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <QDateTime>
#include <QLocale>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

CatalogHitsModel::CatalogHitsModel(const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{ }

void CatalogHitsModel::set(const QList<CatalogEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int CatalogHitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CatalogHitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogHitsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? entry.name
            : index.column() == TypeColumn  ? entry.entity
                                            : entry.fqn;
    case Qt::ToolTipRole:
    case TextRole:
    case PathRole:
        return entry.fqn;
    case Qt::ForegroundRole:
        return index.column() == NameColumn ? QVariant()
                                            : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::FontRole:
        return index.column() == FqnColumn ? QVariant(m_theme->monoFont()) : QVariant();
    case StruckRole:
        return entry.deleted && index.column() == NameColumn;
    case CatalogModel::NumberRole:
        return entry.number;
    case JsonRole:
        return toQString(dumpJson({ { "type", toStd(entry.type) }, { "name", toStd(entry.name) },
            { "fullyQualifiedName", toStd(entry.fqn) } }));
    default:
        return {};
    }
}

QVariant CatalogHitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? Tr::tr("Name")
        : section == TypeColumn  ? Tr::tr("Type")
                                 : Tr::tr("Fully qualified name");
}

CatalogHistoryModel::CatalogHistoryModel(const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{ }

void CatalogHistoryModel::set(const QList<CatalogVersion> &versions)
{
    beginResetModel();
    m_versions = versions;
    endResetModel();
}

const CatalogVersion *CatalogHistoryModel::at(int row) const
{
    return row >= 0 && row < m_versions.size() ? &m_versions[row] : nullptr;
}

int CatalogHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

int CatalogHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CatalogHistoryModel::data(const QModelIndex &index, int role) const
{
    const CatalogVersion *version = index.isValid() ? at(index.row()) : nullptr;
    if (!version)
        return {};
    const auto change = [&] {
        if (version->deleted)
            return Tr::tr("deleted");
        if (index.row() == rowCount() - 1)
            return Tr::tr("created");
        QStringList fields;
        for (const engine::FieldChange &one : version->changes)
            fields.append(toQString(one.field));
        return fields.isEmpty() ? Tr::tr("nothing that is shown") : fields.join(u", "_s).left(300);
    };
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(version->time);
    const auto cell = [&](int column) -> QString {
        switch (column) {
        case VersionColumn:
            return version->version;
        case TimeColumn:
            return QLocale().toString(time, QLocale::ShortFormat);
        case RunColumn:
            return version->run.isEmpty() ? version->by : version->run;
        case ChangeColumn:
            return change();
        default:
            return {};
        }
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.column());
    case Qt::ToolTipRole:
        if (index.column() == TimeColumn)
            return QLocale().toString(time, QLocale::LongFormat);
        return index.column() == RunColumn ? cell(RunColumn) + u" · "_s + version->by
                                           : cell(index.column());
    case Qt::ForegroundRole:
        return index.column() == ChangeColumn || index.column() == VersionColumn
            ? QVariant()
            : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::FontRole:
        return index.column() == VersionColumn ? QVariant(m_theme->monoFont()) : QVariant();
    case TextRole: {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(cell(column));
        return cells.join(u'\t');
    }
    case JsonRole:
        return toQString(version->document);
    default:
        return {};
    }
}

QVariant CatalogHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn:
        return Tr::tr("Version");
    case TimeColumn:
        return Tr::tr("When");
    case RunColumn:
        return Tr::tr("Written by");
    case ChangeColumn:
        return Tr::tr("What changed");
    default:
        return {};
    }
}

} // namespace cs::studio
