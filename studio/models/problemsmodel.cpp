// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/problemsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/place.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

Mark markOfProblem(trace::ProblemKind kind)
{
    switch (kind) {
    case trace::ProblemKind::Failure:
        return Mark::Failure;
    case trace::ProblemKind::Warning:
        return Mark::Warning;
    case trace::ProblemKind::Left:
        return Mark::Left;
    case trace::ProblemKind::Hidden:
        return Mark::HiddenFailure;
    }
    return Mark::None;
}

QString cell(const trace::Problem &problem, int column)
{
    switch (column) {
    case ProblemsModel::KindColumn:
        return problem.kind == trace::ProblemKind::Failure ? Tr::tr("failure")
                                                           : markWord(markOfProblem(problem.kind));
    case ProblemsModel::WhatColumn: {
        const QString message = toQString(problem.message).simplified();
        return problem.name.empty() ? message
                                    : QString(toQString(problem.name) + u": "_s + message);
    }
    case ProblemsModel::PlaceColumn:
        if (problem.method.empty())
            return toQString(problem.node.empty() ? problem.path : problem.node);
        return QString(toQString(problem.node) + u'/' + toQString(problem.method));
    case ProblemsModel::TimesColumn:
        return problem.occurrences > 1 ? countText(problem.occurrences) : QString();
    default:
        return {};
    }
}

} // namespace

ProblemsModel::ProblemsModel(RunController *run, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_run(run)
    , m_theme(theme)
{
    connect(run, &RunController::runReset, this, &ProblemsModel::reset);
    connect(run, &RunController::eventsArrived, this, &ProblemsModel::takeNews);
    reset();
}

void ProblemsModel::reset()
{
    beginResetModel();
    m_problems.clear();
    if (const trace::RunIndex *index = m_run->store().index())
        m_problems = index->problems(0, index->problemCount());
    endResetModel();
}

void ProblemsModel::takeNews()
{
    const trace::RunIndex *index = m_run->store().index();
    if (!index)
        return;
    const std::size_t before = m_problems.size();
    const std::uint64_t now = index->problemCount();
    if (before > 0) { // the same problem may have been met again
        std::vector<trace::Problem> again = index->problems(0, before);
        if (again.size() == before)
            m_problems = std::move(again);
        Q_EMIT dataChanged(this->index(0, TimesColumn), this->index(int(before) - 1, TimesColumn));
    }
    if (now <= before)
        return;
    std::vector<trace::Problem> more = index->problems(before, now - before);
    if (more.empty())
        return;
    beginInsertRows({}, int(before), int(before + more.size()) - 1);
    m_problems.insert(m_problems.end(), std::make_move_iterator(more.begin()),
        std::make_move_iterator(more.end()));
    endInsertRows();
}

const trace::Problem *ProblemsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_problems[static_cast<std::size_t>(row)] : nullptr;
}

int ProblemsModel::rowOfEvent(quint64 seq) const
{
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
        if (m_problems[i].firstSeq == seq || m_problems[i].lastSeq == seq)
            return static_cast<int>(i);
    }
    return -1;
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    const trace::Problem *problem = index.isValid() ? at(index.row()) : nullptr;
    if (!problem)
        return {};
    const int column = index.column();
    const Mark mark = markOfProblem(problem->kind);
    switch (role) {
    case Qt::DisplayRole:
        return cell(*problem, column);
    case Qt::DecorationRole:
        return column == KindColumn ? markIcon(*m_theme, mark) : QVariant();
    case Qt::ForegroundRole:
        if (column == KindColumn)
            return m_theme->colour(markColour(mark));
        return column == WhatColumn ? QVariant() : QVariant(m_theme->colour(Colour::TextMuted));
    case Qt::FontRole:
        return column == TimesColumn || column == PlaceColumn ? QVariant(m_theme->monoFont())
                                                              : QVariant();
    case Qt::TextAlignmentRole:
        return column == TimesColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == KindColumn && problem->kind == trace::ProblemKind::Hidden)
            return Tr::tr("The framework goes on and its status says nothing of it: the run would "
                          "count as a success.");
        return column == PlaceColumn ? toQString(problem->path)
                                     : toQString(problem->message).left(2000);
    case MarkRole:
        return int(mark);
    case SeqRole:
        return quint64(problem->firstSeq);
    case PathRole:
        return toQString(problem->path);
    case PlaceRole: {
        Place place = placeOfPath(toQString(problem->path), m_run->topology());
        place.spec = m_run->setup().spec;
        place.node = toQString(problem->node);
        place.method = toQString(problem->method);
        place.seq = problem->firstSeq;
        return QVariant::fromValue(place);
    }
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < ColumnCount; ++i)
            cells.append(cell(*problem, i));
        return cells.join(u'\t').trimmed();
    }
    case Qt::AccessibleTextRole:
        return cell(*problem, column);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TimesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return Tr::tr("Kind");
    case WhatColumn:
        return Tr::tr("What happened");
    case PlaceColumn:
        return Tr::tr("Where");
    case TimesColumn:
        return Tr::tr("Times");
    default:
        return {};
    }
}

} // namespace cs::studio
