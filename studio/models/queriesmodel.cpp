// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/queriesmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/vocabulary.h"
#include "studio/session/strings.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

bool failed(const engine::SourceQuery &query)
{
    return !query.error.empty() || query.status >= 400;
}

bool isRight(int column)
{
    return column == QueriesModel::TimeColumn || column == QueriesModel::RowsColumn
        || column == QueriesModel::TookColumn;
}

} // namespace

QueriesModel::QueriesModel(RunController *run, const Theme *theme, QObject *parent)
    : EventListModel({ engine::EventKind::SourceQuery }, run, theme, parent)
{ }

int QueriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QueriesModel::text(const engine::Event &event, int column) const
{
    const auto *query = event.as<engine::SourceQuery>();
    if (!query)
        return {};
    switch (column) {
    case TimeColumn:
        return timeText(event.timeUs);
    case KindColumn:
        switch (query->kind) {
        case engine::QueryKind::Sql:
            return u"SQL"_s;
        case engine::QueryKind::Http:
            return u"HTTP"_s;
        case engine::QueryKind::Catalog:
            return Tr::tr("catalogue");
        }
        return {};
    case TextColumn:
        return toQString(query->text).simplified();
    case StatusColumn:
        if (!query->error.empty())
            return query->status
                ? QString(QString::number(query->status) + u' ' + toQString(query->error))
                : toQString(query->error);
        return query->status ? QString::number(query->status) : Tr::tr("ok");
    case RowsColumn:
        return query->rows >= 0 ? countText(static_cast<quint64>(query->rows)) : QString();
    case TookColumn:
        return durationText(static_cast<quint64>(query->micros));
    default:
        return {};
    }
}

QVariant QueriesModel::look(const engine::Event &event, int column, int role) const
{
    const auto *query = event.as<engine::SourceQuery>();
    switch (role) {
    case Qt::DecorationRole:
        return column == StatusColumn && failed(*query) ? markIcon(*m_theme, Mark::Failure)
                                                        : QVariant();
    case Qt::ForegroundRole:
        if (column == StatusColumn)
            return m_theme->colour(failed(*query) ? Colour::Failure : Colour::TextMuted);
        return column == TextColumn ? QVariant() : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::FontRole:
        return column == KindColumn || column == StatusColumn ? QVariant()
                                                              : QVariant(m_theme->monoFont());
    case Qt::TextAlignmentRole:
        return isRight(column) ? int(Qt::AlignRight | Qt::AlignVCenter)
                               : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == TextColumn)
            return toQString(query->text).left(4000);
        return column == StatusColumn ? toQString(query->error) : QString();
    default:
        return {};
    }
}

QVariant QueriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isRight(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return Tr::tr("Seconds");
    case KindColumn:
        return Tr::tr("Kind");
    case TextColumn:
        return Tr::tr("Request");
    case StatusColumn:
        return Tr::tr("Result");
    case RowsColumn:
        return Tr::tr("Rows");
    case TookColumn:
        return Tr::tr("Took");
    default:
        return {};
    }
}

} // namespace cs::studio
