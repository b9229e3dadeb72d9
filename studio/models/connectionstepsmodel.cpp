// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/connectionstepsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/connectiontester.h"
#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

using engine::ConnectionFault;
using engine::ConnectionStep;
using engine::ConnectionVerdict;
using engine::StepState;
using models::Tr;
using namespace Qt::StringLiterals;

namespace {

Mark markOfState(StepState state)
{
    switch (state) {
    case StepState::Running:
        return Mark::Running;
    case StepState::Passed:
        return Mark::Done;
    case StepState::Warning:
        return Mark::Warning;
    case StepState::Failed:
        return Mark::Failure;
    case StepState::Pending:
    case StepState::NotTested:
        break;
    }
    return Mark::Inherited; // an empty ring
}

int countOf(const engine::ConnectionTest &test, StepState state)
{
    return int(std::count_if(test.steps.begin(), test.steps.end(),
        [state](const ConnectionStep &step) { return step.state == state; }));
}

const ConnectionStep *firstOf(const engine::ConnectionTest &test, StepState state)
{
    const auto it = std::find_if(test.steps.begin(), test.steps.end(),
        [state](const ConnectionStep &step) { return step.state == state; });
    return it == test.steps.end() ? nullptr : &*it;
}

} // namespace

QString stepStateWord(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Tr::tr("waiting");
    case StepState::Running:
        return Tr::tr("running");
    case StepState::Passed:
        return Tr::tr("passed");
    case StepState::Warning:
        return Tr::tr("warning");
    case StepState::Failed:
        return Tr::tr("failed");
    case StepState::NotTested:
        break;
    }
    return Tr::tr("not tested");
}

QString connectionFaultWord(ConnectionFault fault)
{
    switch (fault) {
    case ConnectionFault::Import:
        return Tr::tr("missing package");
    case ConnectionFault::Network:
        return Tr::tr("network");
    case ConnectionFault::Authentication:
        return Tr::tr("authentication");
    case ConnectionFault::Permission:
        return Tr::tr("permission");
    case ConnectionFault::Configuration:
        return Tr::tr("configuration");
    case ConnectionFault::Timeout:
        return Tr::tr("no answer in time");
    case ConnectionFault::Stopped:
        return Tr::tr("stopped");
    case ConnectionFault::Other:
        return Tr::tr("other error");
    case ConnectionFault::None:
        break;
    }
    return {};
}

QString connectionVerdictSentence(const engine::ConnectionTest &test)
{
    switch (test.verdict) {
    case ConnectionVerdict::Running: {
        const ConnectionStep *step = firstOf(test, StepState::Running);
        return step ? Tr::tr("Testing: %1…").arg(toQString(step->name)) : Tr::tr("Starting…");
    }
    case ConnectionVerdict::Passed:
        return Tr::tr("The connection works. Every step passed.");
    case ConnectionVerdict::PassedWithWarnings:
        return Tr::tr(
            "The connection works, with %n warning(s).", "", countOf(test, StepState::Warning));
    case ConnectionVerdict::Failed: {
        const ConnectionStep *step = firstOf(test, StepState::Failed);
        return step ? Tr::tr("%1 failed: %2").arg(toQString(step->name), toQString(step->message))
                    : toQString(test.message);
    }
    case ConnectionVerdict::Stopped:
        return Tr::tr("The test was stopped.");
    case ConnectionVerdict::NotTested:
    case ConnectionVerdict::CouldNotStart:
        break;
    }
    return toQString(test.message);
}

ConnectionStepsModel::ConnectionStepsModel(
    const ConnectionTester *tester, const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_tester(tester)
    , m_theme(theme)
{
    connect(tester, &ConnectionTester::changed, this, &ConnectionStepsModel::takeNews);
    takeNews();
}

// Steps come one behind the other and change in place; who looks at one keeps looking at it.
void ConnectionStepsModel::takeNews()
{
    const std::vector<ConnectionStep> &now = m_tester->test().steps;
    const int before = rowCount();
    const int after = int(now.size());
    if (after < before) {
        beginResetModel();
        m_steps = now;
        endResetModel();
        return;
    }
    for (int row = 0; row < before; ++row)
        m_steps[std::size_t(row)] = now[std::size_t(row)];
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_steps.insert(m_steps.end(), now.begin() + before, now.end());
        endInsertRows();
    }
}

const ConnectionStep *ConnectionStepsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_steps[std::size_t(row)] : nullptr;
}

int ConnectionStepsModel::rowOfInterest() const
{
    for (const StepState state : { StepState::Failed, StepState::Running, StepState::Warning }) {
        for (int row = 0; row < rowCount(); ++row) {
            if (m_steps[std::size_t(row)].state == state)
                return row;
        }
    }
    return -1;
}

int ConnectionStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int ConnectionStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConnectionStepsModel::cell(const ConnectionStep &step, int column) const
{
    switch (column) {
    case StateColumn:
        return stepStateWord(step.state);
    case StepColumn:
        return step.mandatory ? toQString(step.name)
                              : Tr::tr("%1 (optional)").arg(toQString(step.name));
    case TimeColumn:
        return step.micros > 0 ? durationText(quint64(step.micros)) : QString();
    case SaysColumn: {
        const std::string &said = !step.message.empty() ? step.message
            : !step.answer.empty()                      ? step.answer
                                                        : step.description;
        return toQString(said).simplified();
    }
    default:
        return {};
    }
}

QVariant ConnectionStepsModel::data(const QModelIndex &index, int role) const
{
    const ConnectionStep *step = index.isValid() ? at(index.row()) : nullptr;
    if (!step)
        return {};
    const int column = index.column();
    const Mark mark = markOfState(step->state);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return cell(*step, column);
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(markIcon(*m_theme, mark)) : QVariant();
    case Qt::ForegroundRole:
        if (column == StateColumn && step->state != StepState::Passed)
            return m_theme->colour(markColour(mark));
        return column == TimeColumn
                || (column == SaysColumn && step->message.empty() && step->answer.empty())
            ? QVariant(m_theme->colour(Colour::TextMuted))
            : QVariant();
    case Qt::FontRole:
        return column == TimeColumn ? QVariant(m_theme->monoFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == TimeColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                    : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == StepColumn ? toQString(step->description) : cell(*step, column);
    case MarkRole:
        return int(mark);
    case CurrentRole:
        return step->state == StepState::Running;
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < ColumnCount; ++i)
            cells.append(cell(*step, i));
        return cells.join(u'\t').trimmed();
    }
    case JsonRole: {
        engine::ConnectionTest one;
        one.steps.push_back(*step);
        return toQString(dumpJson(engine::toJson(one)["steps"][0], 2));
    }
    default:
        return {};
    }
}

QVariant ConnectionStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == TimeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return Tr::tr("Result");
    case StepColumn:
        return Tr::tr("Step");
    case TimeColumn:
        return Tr::tr("Time");
    case SaysColumn:
        return Tr::tr("What came of it");
    default:
        return {};
    }
}

} // namespace cs::studio
