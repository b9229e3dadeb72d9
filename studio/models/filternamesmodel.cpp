// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/filternamesmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <algorithm>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;
using workflow::NameDecision;

namespace {

bool isDeleted(const NameDecision &decision)
{
    return decision.deletion != NameDecision::Deletion::None;
}

bool isShown(const NameDecision &decision, FilterNamesModel::Show show)
{
    const bool kept = decision.state == NameDecision::State::Kept;
    switch (show) {
    case FilterNamesModel::Show::Kept:
        return kept;
    case FilterNamesModel::Show::Dropped:
        return !kept;
    case FilterNamesModel::Show::WouldDelete:
        return isDeleted(decision);
    case FilterNamesModel::Show::All:
        break;
    }
    return true;
}

QString stateWord(const NameDecision &decision)
{
    if (isDeleted(decision))
        return Tr::tr("would be deleted");
    switch (decision.state) {
    case NameDecision::State::Kept:
        return Tr::tr("kept");
    case NameDecision::State::Dropped:
        return Tr::tr("dropped");
    case NameDecision::State::NotReached:
        return Tr::tr("not reached");
    case NameDecision::State::Broken:
        break;
    }
    return Tr::tr("cannot be decided");
}

} // namespace

FilterNamesModel::FilterNamesModel(const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_result(std::make_shared<const FilterBench::Result>())
{
    connect(theme, &Theme::changed, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void FilterNamesModel::setResult(std::shared_ptr<const FilterBench::Result> result)
{
    const bool other = result->names != m_result->names;
    m_result = std::move(result);
    refill(other);
}

void FilterNamesModel::setLevel(const QString &id)
{
    if (id == m_level)
        return;
    m_level = id;
    refill(true);
}

void FilterNamesModel::setShown(Show show)
{
    m_show = show;
    refill(true);
}

void FilterNamesModel::setSearch(const QString &text)
{
    m_search = text;
    refill(true);
}

void FilterNamesModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    refill(true);
}

void FilterNamesModel::refill(bool reset)
{
    const auto &names = m_result->names->names;
    const std::string level = toStd(m_level);
    std::vector<std::uint32_t> rows;
    const std::size_t count = std::min(names.size(), m_result->decisions.size());
    for (std::size_t i = 0; i < count; ++i) {
        if (names[i].level->id == level && isShown(m_result->decisions[i], m_show)
            && (m_search.isEmpty()
                || toQString(names[i].fqn).contains(m_search, Qt::CaseInsensitive)))
            rows.push_back(static_cast<std::uint32_t>(i));
    }
    if (m_sorted >= 0) {
        std::vector<QString> keys(rows.empty() ? 0 : std::size_t(rows.back()) + 1);
        for (const std::uint32_t row : rows)
            keys[row] = text(row, m_sorted);
        std::ranges::stable_sort(rows, [this, &keys](std::uint32_t a, std::uint32_t b) {
            const int compared = keys[a].compare(keys[b], Qt::CaseInsensitive);
            return m_order == Qt::AscendingOrder ? compared < 0 : compared > 0;
        });
    }
    // The same rows keep their selection and their place on the screen.
    if (!reset && rows == m_rows) {
        if (!rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

FilterNamesModel::Counts FilterNamesModel::counts(std::string_view level) const
{
    Counts counts;
    const auto &names = m_result->names->names;
    for (std::size_t i = 0; i < std::min(names.size(), m_result->decisions.size()); ++i) {
        if (names[i].level->id != level)
            continue;
        const NameDecision &made = m_result->decisions[i];
        ++counts.all;
        ++(made.state == NameDecision::State::Kept ? counts.kept : counts.dropped);
        counts.wouldDelete += isDeleted(made) ? 1 : 0;
    }
    return counts;
}

std::string FilterNamesModel::matched(int row) const
{
    return m_result->lab.matched(m_result->names->names[m_rows[static_cast<std::size_t>(row)]]);
}

int FilterNamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FilterNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FilterNamesModel::rule(std::size_t at) const
{
    const NameDecision &made = m_result->decisions[at];
    const workflow::FilterLevel &level = *m_result->names->names[at].level;
    if (made.deletion == NameDecision::Deletion::Gone)
        return Tr::tr("the source has it no more");
    if (made.deletion == NameDecision::Deletion::WithParent)
        return Tr::tr("with what it is in");
    const QString text = toQString(m_result->lab.rule(level, made));
    switch (made.state) {
    case NameDecision::State::Kept:
        return made.rule < 0 ? Tr::tr("no filter drops it") : Tr::tr("include %1").arg(text);
    case NameDecision::State::Dropped:
        return made.rule < 0 ? Tr::tr("no include matches") : Tr::tr("exclude %1").arg(text);
    case NameDecision::State::NotReached:
        return Tr::tr("what it is in is dropped");
    case NameDecision::State::Broken:
        break;
    }
    return Tr::tr("a pattern is no regular expression");
}

QString FilterNamesModel::text(std::size_t at, int column) const
{
    const workflow::SourceName &name = m_result->names->names[at];
    switch (column) {
    case StateColumn:
        return stateWord(m_result->decisions[at]);
    case NameColumn:
        return toQString(name.name);
    case RuleColumn:
        return rule(at);
    default:
        return toQString(name.fqn);
    }
}

QVariant FilterNamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const std::size_t at = m_rows[static_cast<std::size_t>(index.row())];
    const NameDecision &made = m_result->decisions[at];
    const bool kept = made.state == NameDecision::State::Kept;
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::ToolTipRole:
        return QString(text(at, FqnColumn) + u": "_s + text(at, StateColumn) + u" – "_s + rule(at));
    case Qt::DecorationRole:
        if (index.column() != StateColumn)
            return {};
        return isDeleted(made) ? m_theme->icon(u"warning"_s, Colour::Failure)
            : kept             ? m_theme->icon(u"implemented"_s, Colour::Accent)
                               : m_theme->icon(u"filtered"_s, Colour::TextMuted);
    case Qt::ForegroundRole:
        if (isDeleted(made) && index.column() == StateColumn)
            return m_theme->colour(Colour::Failure);
        return kept ? QVariant() : QVariant(m_theme->colour(Colour::TextMuted));
    case StruckRole:
        return !kept && index.column() == NameColumn;
    case TextRole: {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(text(at, column));
        return cells.join(u'\t');
    }
    case JsonRole:
        return toQString(dumpJson(Json { { "fqn", toStd(text(at, FqnColumn)) },
            { "state", toStd(text(at, StateColumn)) }, { "rule", toStd(rule(at)) } }));
    default:
        return {};
    }
}

QVariant FilterNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return Tr::tr("State");
    case NameColumn:
        return Tr::tr("Name");
    case RuleColumn:
        return Tr::tr("Why");
    default:
        return Tr::tr("FQN");
    }
}

} // namespace cs::studio
