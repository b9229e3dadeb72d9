// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/declaredtopologymodel.h"

#include "studio/models/breakpointsmodel.h"
#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/verdictwords.h"
#include "studio/session/place.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/speccatalog.h"
#include "studio/session/strings.h"

#include <algorithm>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

trace::Place tracePlace(TopologyRow::Kind kind, const QString &node, const QString &method)
{
    trace::Place place;
    switch (kind) {
    case TopologyRow::Node:
        place.kind = trace::MethodKind::Node;
        break;
    case TopologyRow::Producer:
        place.kind = trace::MethodKind::Producer;
        break;
    case TopologyRow::Stage:
        place.kind = trace::MethodKind::Stage;
        break;
    case TopologyRow::PostProcess:
        place.kind = trace::MethodKind::PostProcess;
        break;
    }
    place.node = toStd(node);
    place.method = toStd(method);
    return place;
}

} // namespace

DeclaredTopologyModel::DeclaredTopologyModel(RunController *run, SpecCatalog *catalog,
    BreakpointsModel *breakpoints, const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_run(run)
    , m_catalog(catalog)
    , m_breakpoints(breakpoints)
    , m_theme(theme)
{
    connect(run, &RunController::setupChanged, this, [this] { setSpec(m_run->setup().spec); });
    connect(run, &RunController::eventsArrived, this, &DeclaredTopologyModel::announce);
    connect(run, &RunController::stateChanged, this, &DeclaredTopologyModel::announce);
    connect(run, &RunController::runReset, this, &DeclaredTopologyModel::announce);
    connect(run, &RunController::knowledgeChanged, this, &DeclaredTopologyModel::learn);
    connect(catalog, &SpecCatalog::changed, this, &DeclaredTopologyModel::learn);
    connect(catalog, &SpecCatalog::updated, this, [this](const QStringList &ids) {
        if (ids.contains(m_spec))
            learn();
    });
    connect(&run->breakpoints(), &BreakpointList::changed, this, &DeclaredTopologyModel::announce);
    setSpec(run->setup().spec);
}

void DeclaredTopologyModel::setSpec(const QString &spec)
{
    m_spec = spec;
    rebuild();
}

bool DeclaredTopologyModel::isLive() const
{
    return m_topology && m_spec == m_run->setup().spec;
}

const topology::Method *DeclaredTopologyModel::method(const QString &method) const
{
    return m_report ? m_report->find(toStd(method)) : nullptr;
}

void DeclaredTopologyModel::learn()
{
    const std::shared_ptr<const topology::Topology> before = m_topology;
    takeKnowledge();
    const bool same = before && m_topology && *before == *m_topology;
    if (!same) {
        rebuild();
        return;
    }
    m_topology = before; // rows point into it
    announce();
}

void DeclaredTopologyModel::takeKnowledge()
{
    m_topology.reset();
    m_report.reset();
    if (!m_spec.isEmpty() && m_spec == m_run->setup().spec) {
        m_topology = m_run->setup().topology;
        m_report = m_run->setup().report;
    }
    if (const SpecEntry *entry = m_catalog->find(m_spec)) {
        if (!m_topology)
            m_topology = entry->topology;
        if (!m_report)
            m_report = std::make_shared<const topology::ConnectorReport>(entry->report);
    }
}

void DeclaredTopologyModel::rebuild()
{
    beginResetModel();
    clearItems();
    takeKnowledge();
    if (m_topology) {
        for (const topology::Node *node : m_topology->roots())
            addNode(root(), *node, {});
    }
    endResetModel();
    Q_EMIT topologyChanged();
}

void DeclaredTopologyModel::addNode(Item *parent, const topology::Node &node, QStringList ancestors)
{
    const QString name = toQString(node.name);
    Item *item = parent->add({ TopologyRow::Node, name, {}, nullptr });
    if (ancestors.contains(name))
        return; // a cycle: shown once, not followed
    ancestors.append(name);
    item->add({ TopologyRow::Producer, name, toQString(node.producer), nullptr });
    for (const topology::Stage &stage : node.stages)
        item->add({ TopologyRow::Stage, name, toQString(stage.processor), &stage });
    for (const std::string &child : node.children) {
        if (const topology::Node *found = m_topology->find(child))
            addNode(item, *found, ancestors);
    }
    for (const std::string &method : node.postProcess)
        item->add({ TopologyRow::PostProcess, name, toQString(method), nullptr });
}

DeclaredTopologyModel::Count DeclaredTopologyModel::countOf(
    TopologyRow::Kind kind, const QString &node, const QString &method) const
{
    Count count;
    if (!isLive())
        return count;
    const RunStore &store = m_run->store();
    const trace::MethodStatistics &stats = kind == TopologyRow::Node
        ? store.node(toStd(node))
        : store.method(toStd(node), toStd(method));
    const trace::Counts &c = stats.counts;
    count.filtered = c.filtered;
    count.lefts = c.lefts;
    count.failures = c.failures > c.lefts ? c.failures - c.lefts : 0; // Lefts are shown as such
    count.hidden = c.hidden;
    count.lastProblem = stats.lastProblemSeq;
    count.running = stats.running > 0 && m_run->isActive();
    const bool counted = kind == TopologyRow::Node || kind == TopologyRow::Producer;
    const quint64 number = counted ? c.elements : c.yielded;
    if (number > 0) {
        count.text = countText(number);
    } else if (c.entered > 0 || store.summary().finished) {
        count.text = u"0"_s;
        count.zero = true;
    }
    return count;
}

QString DeclaredTopologyModel::verdict(
    TopologyRow::Kind kind, const QString &node, const QString &method) const
{
    if (!isLive() || !m_run->store().index())
        return {};
    const trace::Verdict verdict
        = trace::whyZero(*m_run->store().index(), tracePlace(kind, node, method), m_report.get());
    return verdict.reason == trace::ZeroReason::NotZero ? QString() : verdictSentence(verdict);
}

Mark DeclaredTopologyModel::markOfMethod(const QString &name) const
{
    const topology::Method *found = method(name);
    return found ? markOf(found->state) : Mark::None;
}

bool DeclaredTopologyModel::isCurrent(const QString &node, const QString &method) const
{
    if (!isLive() || !m_run->isActive())
        return false;
    const std::string name = toStd(node);
    const std::string wanted = toStd(method);
    if (m_run->isPaused()) {
        Place place = placeOfPath(toQString(m_run->state().path), m_topology.get());
        const trace::LaneState *lane = m_run->store().lane(m_run->state().thread);
        const topology::Node *declared = m_topology->find(name);
        if (place.method.isEmpty() && lane && lane->producing && lane->node == name && declared)
            place.method = toQString(declared->producer);
        return place.node == node && (method.isEmpty() || place.method == method);
    }
    for (const trace::LaneState &lane : m_run->store().summary().lanes) {
        if (lane.node != name)
            continue;
        if (wanted.empty() || lane.stage == wanted)
            return true;
        const topology::Node *declared = lane.producing ? m_topology->find(name) : nullptr;
        if (declared && declared->producer == wanted)
            return true;
    }
    return false;
}

QModelIndex DeclaredTopologyModel::find(const QString &node, const QString &method) const
{
    std::vector<const Item *> open { root() };
    while (!open.empty()) {
        const Item *item = open.back();
        open.pop_back();
        if (item->parent && item->data.node == node && item->data.method == method)
            return indexOf(item);
        for (auto it = item->children.rbegin(); it != item->children.rend(); ++it)
            open.push_back(it->get());
    }
    return {};
}

int DeclaredTopologyModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DeclaredTopologyModel::display(const TopologyRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.kind == TopologyRow::Node ? row.node : row.method;
    case TypeColumn:
        switch (row.kind) {
        case TopologyRow::Node:
            return {};
        case TopologyRow::Producer:
            return Tr::tr("producer");
        case TopologyRow::Stage:
            return toQString(row.stage->type);
        case TopologyRow::PostProcess:
            return u"post_process"_s;
        }
        return {};
    case FlagsColumn: {
        QStringList flags;
        if (row.stage) {
            for (const Badge &badge : badgesOf(*row.stage))
                flags.append(badge.text);
        } else if (row.kind == TopologyRow::Node) {
            const topology::Node *node = m_topology->find(toStd(row.node));
            if (node && node->threads)
                flags.append(u"threads"_s);
        }
        return flags.join(u" · "_s);
    }
    case CountColumn: {
        const Count count = countOf(row.kind, row.node, row.method);
        return count.zero ? u"0?"_s : count.text;
    }
    case ProblemsColumn: {
        const Count count = countOf(row.kind, row.node, row.method);
        const quint64 all = count.failures + count.hidden + count.lefts;
        return all ? QVariant(countText(all)) : QVariant();
    }
    default:
        return {};
    }
}

QString DeclaredTopologyModel::toolTip(const TopologyRow &row, int column) const
{
    if (column == CountColumn && countOf(row.kind, row.node, row.method).zero)
        return verdict(row.kind, row.node, row.method);
    if (column == FlagsColumn && row.stage) {
        QStringList lines;
        for (const Badge &badge : badgesOf(*row.stage))
            lines.append(badge.text + u": "_s + badge.effect);
        return lines.join(u'\n');
    }
    if (column == ProblemsColumn) {
        const Count count = countOf(row.kind, row.node, row.method);
        QStringList parts;
        if (count.failures)
            parts.append(Tr::tr("%n failure(s)", nullptr, int(count.failures)));
        if (count.hidden)
            parts.append(Tr::tr("%n hidden by the framework", nullptr, int(count.hidden)));
        if (count.lefts)
            parts.append(Tr::tr("%n Left(s)", nullptr, int(count.lefts)));
        return parts.join(u", "_s);
    }
    if (const topology::Method *found = method(row.method))
        return methodSentence(*found);
    return {};
}

QVariant DeclaredTopologyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TopologyRow &row = itemOf(index)->data;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::DecorationRole: {
        if (column == ProblemsColumn) {
            const Count count = countOf(row.kind, row.node, row.method);
            const Mark mark = count.failures ? Mark::Failure
                : count.hidden               ? Mark::HiddenFailure
                : count.lefts                ? Mark::Left
                                             : Mark::None;
            return mark == Mark::None ? QVariant() : markIcon(*m_theme, mark);
        }
        if (column != NameColumn)
            return {};
        if (row.kind == TopologyRow::Node)
            return m_theme->icon(u"node"_s);
        const Mark mark = markOfMethod(row.method);
        return mark == Mark::None ? QVariant() : markIcon(*m_theme, mark);
    }
    case Qt::TextAlignmentRole:
        return column == CountColumn || column == ProblemsColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == CountColumn || column == ProblemsColumn)
            return m_theme->monoFont();
        return row.kind == TopologyRow::Node && column == NameColumn ? m_theme->boldFont()
                                                                     : QVariant();
    case Qt::ForegroundRole:
        if (column == NameColumn && row.kind != TopologyRow::Node) {
            const Mark mark = markOfMethod(row.method);
            return mark == Mark::Implemented ? m_theme->colour(Colour::Text)
                                             : m_theme->colour(markColour(mark));
        }
        return column == TypeColumn || column == FlagsColumn
            ? QVariant(m_theme->colour(Colour::TextMuted))
            : QVariant();
    case KindRole:
        return row.kind;
    case StateWordRole:
        return markWord(markOfMethod(row.method));
    case MarkRole:
        return int(markOfMethod(row.method));
    case ZeroRole:
        return column == CountColumn && countOf(row.kind, row.node, row.method).zero;
    case CurrentRole: {
        if (!isCurrent(row.node, row.method))
            return false;
        // a node's own row only if no method of it is where the run stands
        const Item *item = itemOf(index);
        return row.kind != TopologyRow::Node
            || std::none_of(
                item->children.begin(), item->children.end(), [this](const auto &child) {
                    return child->data.kind != TopologyRow::Node
                        && isCurrent(child->data.node, child->data.method);
                });
    }
    case BreakpointRole:
        return row.kind == TopologyRow::Node || !row.method.isEmpty()
            ? breakpointForm(m_breakpoints->find(BreakpointList::patternOf(row.node, row.method)))
            : 0;
    case PlaceRole: {
        Place place;
        place.spec = m_spec;
        place.node = row.node;
        place.method = row.method;
        return QVariant::fromValue(place);
    }
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < ColumnCount; ++i)
            cells.append(display(row, i).toString());
        return cells.join(u'\t').trimmed();
    }
    case Qt::AccessibleTextRole: {
        const QString word = markWord(markOfMethod(row.method));
        const QString text = display(row, column).toString();
        return column == NameColumn && !word.isEmpty() ? QString(text + u", "_s + word) : text;
    }
    default:
        return {};
    }
}

QVariant DeclaredTopologyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return Tr::tr("Node, method");
    case TypeColumn:
        return Tr::tr("Yields");
    case FlagsColumn:
        return Tr::tr("Flags");
    case CountColumn:
        return Tr::tr("Yielded");
    case ProblemsColumn:
        return Tr::tr("Problems");
    default:
        return {};
    }
}

void DeclaredTopologyModel::changedBelow(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    for (int row = 0; row < rows; ++row)
        changedBelow(index(row, 0, parent));
}

void DeclaredTopologyModel::announce()
{
    changedBelow({}); // some dozens of rows
    Q_EMIT countsChanged();
}

} // namespace cs::studio
