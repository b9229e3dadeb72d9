// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/logmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/vocabulary.h"
#include "studio/session/strings.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

QString levelWord(engine::LogLevel level)
{
    switch (level) {
    case engine::LogLevel::Debug:
        return Tr::tr("debug");
    case engine::LogLevel::Info:
        return Tr::tr("info");
    case engine::LogLevel::Warning:
        return Tr::tr("warning");
    case engine::LogLevel::Error:
        return Tr::tr("error");
    }
    return {};
}

} // namespace

LogModel::LogModel(RunController *run, const Theme *theme, QObject *parent)
    : EventListModel({ engine::EventKind::LogLine }, run, theme, parent)
{ }

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::text(const engine::Event &event, int column) const
{
    const auto *line = event.as<engine::LogLine>();
    if (!line)
        return {};
    switch (column) {
    case TimeColumn:
        return timeText(event.timeUs);
    case LevelColumn:
        return levelWord(line->level);
    case TextColumn:
        return toQString(line->text).trimmed();
    case ModuleColumn:
        return line->line > 0
            ? QString(toQString(line->module) + u':' + QString::number(line->line))
            : toQString(line->module);
    default:
        return {};
    }
}

QVariant LogModel::look(const engine::Event &event, int column, int role) const
{
    const auto *line = event.as<engine::LogLine>();
    const Mark mark = line->level == engine::LogLevel::Error ? Mark::Failure
        : line->level == engine::LogLevel::Warning           ? Mark::Warning
                                                             : Mark::None;
    switch (role) {
    case Qt::DecorationRole:
        return column == LevelColumn && mark != Mark::None ? markIcon(*m_theme, mark) : QVariant();
    case Qt::ForegroundRole:
        if (column == LevelColumn && mark != Mark::None)
            return m_theme->colour(markColour(mark));
        return column != TextColumn || line->level == engine::LogLevel::Debug
            ? QVariant(m_theme->colour(Colour::TextMuted))
            : QVariant();
    case Qt::FontRole:
        return column == LevelColumn ? QVariant() : QVariant(m_theme->monoFont());
    case Qt::TextAlignmentRole:
        return column == TimeColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == TextColumn ? toQString(line->text).left(4000) : QString();
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TimeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return Tr::tr("Seconds");
    case LevelColumn:
        return Tr::tr("Level");
    case TextColumn:
        return Tr::tr("Text");
    case ModuleColumn:
        return Tr::tr("Module");
    default:
        return {};
    }
}

} // namespace cs::studio
