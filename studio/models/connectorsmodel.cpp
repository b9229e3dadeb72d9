// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/connectorsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/place.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

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
    const topology::Coverage &c = entry.coverage;
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
        .arg(toQString(entry.spec.name), parts.join(u", "_s));
}

} // namespace

ConnectorsModel::ConnectorsModel(SpecCatalog *catalog, const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_catalog(catalog)
    , m_theme(theme)
{
    rebuild();
    connect(catalog, &SpecCatalog::changed, this, &ConnectorsModel::rebuild);
}

void ConnectorsModel::rebuild()
{
    beginResetModel();
    clearItems();
    Item *group = nullptr;
    for (const SpecEntry &entry : m_catalog->all()) {
        const QString type = toQString(entry.spec.sourceType);
        if (!group || group->data.name != type)
            group = root()->add({ ConnectorRow::SourceType, type, nullptr, -1 });
        Item *spec = group->add({ ConnectorRow::Spec, toQString(entry.spec.name), &entry, -1 });
        for (std::size_t i = 0; i < entry.report.components.size(); ++i) {
            const topology::Component &component = entry.report.components[i];
            if (component.status != topology::ComponentStatus::Absent)
                spec->add({ ConnectorRow::Component, roleName(component.role), &entry, int(i) });
        }
    }
    endResetModel();
}

QModelIndex ConnectorsModel::indexOfSpec(const QString &spec) const
{
    for (const auto &group : root()->children) {
        for (const auto &child : group->children) {
            if (child->data.name == spec)
                return indexOf(child.get());
        }
    }
    return {};
}

int ConnectorsModel::columnCount(const QModelIndex &) const
{
    return 1;
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
    if (role == SpecRole)
        return toQString(row.entry->spec.name);
    if (role == PlaceRole) {
        Place place;
        place.spec = toQString(row.entry->spec.name);
        return QVariant::fromValue(place);
    }
    if (row.kind == ConnectorRow::Component) {
        const topology::Component &component
            = row.entry->report.components[static_cast<std::size_t>(row.component)];
        switch (role) {
        case Qt::DisplayRole:
        case TextRole:
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
        default:
            return {};
        }
    }
    const topology::Coverage &c = row.entry->coverage;
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.name;
    case Qt::DecorationRole:
        return row.entry->spec.problem ? m_theme->icon(u"failure"_s, Colour::Failure)
                                       : m_theme->icon(u"connector"_s);
    case Qt::ToolTipRole:
        return row.entry->spec.problem ? toQString(*row.entry->spec.problem)
                                       : coverageSentence(*row.entry);
    case Qt::AccessibleDescriptionRole:
        return coverageSentence(*row.entry);
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
