// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/contextmodel.h"

#include "core/base/json.h"
#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/session/place.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <algorithm>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

// What a person reads: text without its quotes, everything else as it is.
QString readable(const std::string &json)
{
    if (json.empty() || json == "null")
        return u"–"_s;
    if (json.front() == '"') {
        if (const Result<Json> parsed = parseJson(json); parsed && parsed->is_string())
            return toQString(parsed->get_ref<const std::string &>());
    }
    return toQString(json);
}

bool isUnset(const trace::ContextEntry &entry)
{
    return entry.value.empty() || entry.value == "null";
}

} // namespace

ContextModel::ContextModel(RunController *run, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_theme(theme)
{
    connect(run, &RunController::runReset, this, [this] { show(0, now); });
    connect(run, &RunController::setupChanged, this, &ContextModel::refresh);
    connect(run, &RunController::eventsArrived, this, [this] {
        if (m_seq == now)
            refresh();
    });
    refresh();
}

void ContextModel::show(std::uint32_t lane, quint64 seq)
{
    m_lane = lane;
    m_seq = seq;
    refresh();
}

// Keys only come at the end while one looks at one lane; another lane may have fewer.
void ContextModel::refresh()
{
    std::vector<trace::ContextEntry> next;
    if (trace::RunIndex *index = m_run->store().index())
        next = index->context(m_lane, m_seq);
    if (next.empty() && m_run->topology()) {
        for (const std::string &key : m_run->topology()->contextKeys()) {
            trace::ContextEntry entry;
            entry.key = key;
            entry.value = "null";
            next.push_back(std::move(entry));
        }
    }
    const int before = static_cast<int>(m_entries.size());
    const int after = static_cast<int>(next.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_entries.resize(next.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_entries.resize(next.size());
        endInsertRows();
    }
    m_entries = std::move(next);
    m_latest = 0;
    for (const trace::ContextEntry &entry : m_entries)
        m_latest = std::max(m_latest, quint64(entry.seq));
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

int ContextModel::rowOf(const QString &key) const
{
    const std::string wanted = toStd(key);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].key == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

int ContextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ContextModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ContextModel::display(const trace::ContextEntry &entry, int column) const
{
    switch (column) {
    case KeyColumn:
        return toQString(entry.key);
    case ValueColumn:
        return readable(entry.value).left(400);
    case WriterColumn:
        return toQString(entry.writer);
    case WhenColumn:
        return entry.seq ? QVariant(QString(u'#' + QString::number(entry.seq))) : QVariant();
    default:
        return {};
    }
}

QVariant ContextModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const trace::ContextEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::ToolTipRole:
        if (column == ValueColumn)
            return isUnset(entry) ? Tr::tr("Not set: no stage has written it yet.")
                                  : readable(entry.value).left(2000);
        if (entry.inherited)
            return Tr::tr("Copied from the walk's own context when this worker began.");
        return entry.seq ? Tr::tr("Written by %1, event %2.")
                               .arg(toQString(entry.writer), QString::number(entry.seq))
                         : QString();
    case Qt::ForegroundRole:
        if (isUnset(entry) || column == WriterColumn || column == WhenColumn)
            return m_theme->colour(Colour::TextMuted);
        return column == ValueColumn ? QVariant(m_theme->colour(Colour::SyntaxString)) : QVariant();
    case Qt::FontRole:
        return column == WriterColumn ? QVariant() : QVariant(m_theme->monoFont());
    case Qt::TextAlignmentRole:
        return column == WhenColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    case CurrentRole:
        return entry.seq != 0 && entry.seq == m_latest;
    case SeqRole:
        return quint64(entry.seq);
    case JsonRole:
        return toQString(entry.value);
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < ColumnCount; ++i)
            cells.append(display(entry, i).toString());
        return cells.join(u'\t');
    }
    case PlaceRole: {
        Place place;
        if (const std::optional<engine::Event> event = m_run->store().event(entry.seq))
            place = placeOfPath(toQString(event->path), m_run->topology());
        place.spec = m_run->setup().spec;
        place.seq = entry.seq;
        place.contextKey = toQString(entry.key);
        return QVariant::fromValue(place);
    }
    default:
        return {};
    }
}

QVariant ContextModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == WhenColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return Tr::tr("Key");
    case ValueColumn:
        return Tr::tr("Value");
    case WriterColumn:
        return Tr::tr("Written by");
    case WhenColumn:
        return Tr::tr("Event");
    default:
        return {};
    }
}

} // namespace cs::studio
