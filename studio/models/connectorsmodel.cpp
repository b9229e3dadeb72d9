// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/connectorsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/place.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

Mark markOfComponent(topology::ComponentStatus status)
{
    switch (status) {
    case topology::ComponentStatus::Resolved:
        return Mark::Implemented;
    case topology::ComponentStatus::Inherited:
        return Mark::Inherited;
    case topology::ComponentStatus::Broken:
        return Mark::Failure;
    case topology::ComponentStatus::Absent:
        break;
    }
    return Mark::None;
}

QString statusWord(topology::ComponentStatus status)
{
    switch (status) {
    case topology::ComponentStatus::Resolved:
        return Tr::tr("its own");
    case topology::ComponentStatus::Inherited:
        return Tr::tr("inherited");
    case topology::ComponentStatus::Broken:
        return Tr::tr("broken");
    case topology::ComponentStatus::Absent:
        return Tr::tr("none");
    }
    return {};
}

// "metadata_source_class" → "metadata source"
QString roleName(const std::string &role)
{
    QString name = toQString(role);
    if (name.endsWith("_class"_L1))
        name.chop(6);
    return name.replace(u'_', u' ');
}

QString coverageSentence(const SpecEntry &entry)
{
    const QString name = toQString(entry.spec.name);
    if (!entry.analysed)
        return Tr::tr("%1 is still being read").arg(name);
    const topology::Coverage &c = entry.coverage;
    if (c.total() == 0)
        return Tr::tr("%1: no topology; its source gives its records without nodes").arg(name);
    QStringList parts;
    if (c.implemented)
        parts.append(Tr::tr("%n implemented", nullptr, c.implemented));
    if (c.inherited)
        parts.append(Tr::tr("%n inherited", nullptr, c.inherited));
    if (c.stub)
        parts.append(Tr::tr("%n stub(s)", nullptr, c.stub));
    if (c.missing)
        parts.append(Tr::tr("%n missing", nullptr, c.missing));
    return Tr::tr("%1: of %n method(s) of its topology %2", nullptr, c.total())
        .arg(name, parts.join(u", "_s));
}

QString originWord(const SpecEntry &entry)
{
    return entry.isPython() ? u"Python"_s : u"C++"_s;
}

bool isBroken(const SpecEntry &entry)
{
    if (entry.spec.problem)
        return true;
    for (const topology::Component &component : entry.report.components) {
        if (component.status == topology::ComponentStatus::Broken)
            return true;
    }
    return false;
}

} // namespace

ConnectorsModel::ConnectorsModel(SpecCatalog *catalog, const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_catalog(catalog)
    , m_theme(theme)
{
    rebuild();
    connect(catalog, &SpecCatalog::changed, this, &ConnectorsModel::rebuild);
    connect(catalog, &SpecCatalog::updated, this, &ConnectorsModel::update);
}

QString ConnectorsModel::groupOf(const SpecEntry &entry) const
{
    if (entry.own)
        return Tr::tr("yours");
    const QString type = toQString(entry.spec.sourceType);
    return m_mixed && !entry.isPython() ? QString(type + u" · C++"_s) : type;
}

// The parts of its spec, and what is wrong with it.
std::vector<ConnectorRow> ConnectorsModel::details(const SpecEntry &entry)
{
    std::vector<ConnectorRow> rows;
    if (entry.spec.problem)
        rows.push_back({ ConnectorRow::Problem, toQString(*entry.spec.problem), &entry, -1 });
    for (std::size_t i = 0; i < entry.report.components.size(); ++i) {
        const topology::Component &component = entry.report.components[i];
        if (component.status != topology::ComponentStatus::Absent)
            rows.push_back({ ConnectorRow::Component, roleName(component.role), &entry, int(i) });
    }
    for (std::size_t i = 0; entry.isPython() && i < entry.report.problems.size(); ++i) {
        const QString message = toQString(entry.report.problems[i].message);
        if (!entry.spec.problem || message != toQString(*entry.spec.problem))
            rows.push_back({ ConnectorRow::Problem, message, &entry, int(i) });
    }
    return rows;
}

void ConnectorsModel::rebuild()
{
    beginResetModel();
    clearItems();
    const std::vector<SpecEntry> &all = m_catalog->all();
    m_mixed = std::any_of(
        all.begin(), all.end(), [](const SpecEntry &entry) { return entry.isPython(); });
    Item *group = nullptr;
    for (const SpecEntry &entry : all) {
        const QString name = groupOf(entry);
        if (!group || group->data.name != name)
            group = root()->add({ ConnectorRow::SourceType, name, nullptr, -1 });
        Item *spec = group->add({ ConnectorRow::Spec, toQString(entry.spec.name), &entry, -1 });
        for (ConnectorRow &row : details(entry))
            spec->add(std::move(row));
    }
    endResetModel();
}

void ConnectorsModel::update(const QStringList &ids)
{
    for (const QString &id : ids) {
        const QModelIndex index = indexOfSpec(id);
        if (!index.isValid())
            continue;
        Item *item = itemOf(index);
        std::vector<ConnectorRow> rows = details(*item->data.entry);
        const int before = static_cast<int>(item->children.size());
        const int after = static_cast<int>(rows.size());
        if (before > after) {
            beginRemoveRows(index, after, before - 1);
            item->children.resize(rows.size());
            endRemoveRows();
        }
        const int same = std::min(before, after);
        for (int i = 0; i < same; ++i)
            item->children[std::size_t(i)]->data = rows[std::size_t(i)];
        if (after > before) {
            beginInsertRows(index, before, after - 1);
            for (int i = before; i < after; ++i)
                item->add(std::move(rows[std::size_t(i)]));
            endInsertRows();
        }
        Q_EMIT dataChanged(index, index);
        if (same > 0)
            Q_EMIT dataChanged(this->index(0, 0, index), this->index(same - 1, 0, index));
    }
}

QModelIndex ConnectorsModel::indexOfSpec(const QString &id) const
{
    for (const auto &group : root()->children) {
        for (const auto &child : group->children) {
            if (child->data.entry->id == id)
                return indexOf(child.get());
        }
    }
    return {};
}

int ConnectorsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ConnectorsModel::detailData(const ConnectorRow &row, int role) const
{
    const SpecEntry &entry = *row.entry;
    if (row.kind == ConnectorRow::Problem) {
        const bool known = row.number >= 0 && row.number < int(entry.report.problems.size());
        switch (role) {
        case Qt::DisplayRole:
        case TextRole:
        case Qt::ToolTipRole:
            return row.name;
        case Qt::DecorationRole:
            return markIcon(*m_theme, entry.spec.problem ? Mark::Failure : Mark::Warning);
        case MarkRole:
            return int(Mark::Failure);
        case PlaceRole: {
            Place place;
            place.spec = entry.id;
            if (known) {
                const topology::Problem &problem
                    = entry.report.problems[static_cast<std::size_t>(row.number)];
                place.file = toQString(problem.location.file);
                place.line = problem.location.line;
            } else {
                place.file = toQString(entry.spec.specFile);
                place.line = 1;
            }
            return QVariant::fromValue(place);
        }
        default:
            return {};
        }
    }
    if (row.number >= int(entry.report.components.size()))
        return {};
    const topology::Component &component
        = entry.report.components[static_cast<std::size_t>(row.number)];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        if (component.problem)
            return QString(row.name + u": "_s + toQString(*component.problem));
        return QString(row.name + u"  "_s + toQString(component.className));
    case Qt::ToolTipRole:
        return component.problem
            ? toQString(*component.problem)
            : Tr::tr("%1: %2 (%3)")
                  .arg(row.name, toQString(component.className), statusWord(component.status));
    case Qt::DecorationRole:
        return markIcon(*m_theme, markOfComponent(component.status));
    case MarkRole:
        return int(markOfComponent(component.status));
    case ClassRole:
        return toQString(component.className);
    default:
        return {};
    }
}

QVariant ConnectorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ConnectorRow &row = itemOf(index)->data;
    if (role == KindRole)
        return row.kind;
    if (row.kind == ConnectorRow::SourceType) {
        if (role == Qt::DisplayRole || role == TextRole)
            return row.name;
        return {};
    }
    const SpecEntry &entry = *row.entry;
    if (role == SpecRole)
        return entry.id;
    if (role == FileRole)
        return toQString(entry.spec.specFile);
    if (row.kind != ConnectorRow::Spec) {
        const QVariant detail = detailData(row, role);
        if (detail.isValid() || role != PlaceRole)
            return detail;
    }
    if (role == PlaceRole) {
        Place place;
        place.spec = entry.id;
        return QVariant::fromValue(place);
    }
    const topology::Coverage &c = entry.coverage;
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.name;
    case Qt::DecorationRole:
        return isBroken(entry) ? m_theme->icon(u"failure"_s, Colour::Failure)
                               : m_theme->icon(u"connector"_s);
    case Qt::ToolTipRole: {
        QStringList lines;
        lines.append(entry.spec.problem ? toQString(*entry.spec.problem) : coverageSentence(entry));
        if (m_mixed)
            lines.append(originWord(entry) + u" · "_s + toQString(entry.spec.sourceType));
        if (entry.isPython())
            lines.append(toQString(entry.spec.specFile));
        return lines.join(u'\n');
    }
    case Qt::AccessibleDescriptionRole:
        return m_mixed ? QString(originWord(entry) + u", "_s + coverageSentence(entry))
                       : coverageSentence(entry);
    case OriginRole:
        return m_mixed ? originWord(entry) : QString();
    case ClassRole:
        return toQString(entry.report.className);
    case CoverageRole:
        return QVariant::fromValue(QList<int> { c.implemented, c.inherited, c.stub, c.missing });
    case CoverageTextRole:
        return QString(
            QString::number(c.implemented + c.inherited) + u'/' + QString::number(c.total()));
    default:
        return {};
    }
}

ConnectorsFilter::ConnectorsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

} // namespace cs::studio
