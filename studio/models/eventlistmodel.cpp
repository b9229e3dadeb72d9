// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/eventlistmodel.h"

#include "core/engine/eventjson.h"
#include "studio/models/roles.h"
#include "studio/session/place.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace cs::studio {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t cacheLimit = 512; // some screens full
constexpr qint64 sliceMs = 8; // of the GUI thread, for sifting by level

int rowLimit(quint64 count)
{
    return static_cast<int>(std::min<quint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

EventListModel::EventListModel(
    trace::KindSet kinds, RunController *run, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_theme(theme)
    , m_kinds(kinds)
{
    m_sifter.setSingleShot(true);
    connect(&m_sifter, &QTimer::timeout, this, &EventListModel::sift);
    connect(run, &RunController::runReset, this, &EventListModel::reset);
    connect(run, &RunController::eventsArrived, this, &EventListModel::takeNews);
    reset();
}

void EventListModel::reset()
{
    beginResetModel();
    m_cache.clear();
    m_seqs.clear();
    m_sifted = 0;
    m_rows = m_minLevel ? 0 : rowLimit(unfilteredCount());
    endResetModel();
    if (m_minLevel)
        sift();
}

void EventListModel::takeNews()
{
    if (m_minLevel) {
        sift();
        return;
    }
    const int now = rowLimit(unfilteredCount());
    if (now <= m_rows)
        return;
    beginInsertRows({}, m_rows, now - 1);
    m_rows = now;
    endInsertRows();
}

void EventListModel::setMinLevel(std::optional<engine::LogLevel> level)
{
    if (level == m_minLevel)
        return;
    m_minLevel = level;
    m_sifter.stop();
    reset();
}

quint64 EventListModel::unfilteredCount() const
{
    return m_run->store().count(m_kinds);
}

void EventListModel::sift()
{
    const trace::Recording *recording = m_run->store().recording();
    const quint64 all = unfilteredCount();
    QElapsedTimer slice;
    slice.start();
    while (recording && m_sifted < all && slice.elapsed() < sliceMs) {
        for (int i = 0; i < 64 && m_sifted < all; ++i) {
            const quint64 seq = m_run->store().seqAt(m_kinds, m_sifted++);
            const std::optional<trace::EventHead> head = recording->head(seq);
            if (head && head->level >= *m_minLevel)
                m_seqs.push_back(seq);
        }
    }
    if (const int now = rowLimit(m_seqs.size()); now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    }
    if (m_sifted < all)
        m_sifter.start();
}

quint64 EventListModel::seqOf(int row) const
{
    return m_minLevel ? m_seqs[static_cast<std::size_t>(row)]
                      : m_run->store().seqAt(m_kinds, static_cast<quint64>(row));
}

int EventListModel::rowOf(quint64 seq) const
{
    if (m_minLevel) {
        const auto after = std::upper_bound(m_seqs.begin(), m_seqs.begin() + m_rows, seq);
        return static_cast<int>(after - m_seqs.begin()) - 1;
    }
    const trace::Recording *recording = m_run->store().recording();
    return recording ? std::min(static_cast<int>(recording->rank(m_kinds, seq + 1)), m_rows) - 1
                     : -1;
}

const engine::Event *EventListModel::eventAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    if (const auto it = m_cache.find(row); it != m_cache.end())
        return &it->second;
    std::optional<engine::Event> event = m_run->store().event(seqOf(row));
    if (!event)
        return nullptr;
    if (m_cache.size() >= cacheLimit)
        m_cache.clear();
    return &m_cache.emplace(row, std::move(*event)).first->second;
}

int EventListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant EventListModel::data(const QModelIndex &index, int role) const
{
    const engine::Event *event = index.isValid() ? eventAt(index.row()) : nullptr;
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*event, index.column()).left(1000);
    case SeqRole:
        return quint64(event->seq);
    case PathRole:
        return toQString(event->path);
    case PlaceRole: {
        Place place = placeOfPath(toQString(event->path), m_run->topology());
        place.spec = m_run->setup().spec;
        place.seq = event->seq;
        return QVariant::fromValue(place);
    }
    case JsonRole: {
        std::string json;
        engine::appendJson(json, *event);
        return toQString(json);
    }
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < columnCount(); ++i)
            cells.append(text(*event, i));
        return cells.join(u'\t');
    }
    default:
        return look(*event, index.column(), role);
    }
}

QString timeText(std::int64_t micros)
{
    return QString::number(double(micros) / 1e6, 'f', 3);
}

} // namespace cs::studio
