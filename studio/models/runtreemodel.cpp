// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/runtreemodel.h"

#include "core/entity/record.h"
#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/place.h"
#include "studio/session/runcontroller.h"
#include "studio/session/runstore.h"
#include "studio/session/strings.h"

#include <algorithm>
#include <limits>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 128; // rows read at once: some screens full, about a millisecond
constexpr std::size_t pageLimit = 64;
constexpr int largeBranch = 20'000;

Mark markOfItem(const trace::Item &item)
{
    if (item.type == trace::ItemType::Entity)
        return item.left ? Mark::Left : Mark::None;
    if (item.state == trace::ItemState::Running)
        return Mark::Running;
    if (item.counts.hidden > 0)
        return Mark::HiddenFailure;
    if (item.counts.failures > item.counts.lefts)
        return Mark::Failure;
    return item.counts.lefts > 0 ? Mark::Left : Mark::None;
}

bool isNumber(int column)
{
    return column == RunTreeModel::YieldedColumn || column == RunTreeModel::ProblemsColumn
        || column == RunTreeModel::TimeColumn;
}

QString iconOfItem(trace::ItemType type)
{
    switch (type) {
    case trace::ItemType::Run:
        return u"connector"_s;
    case trace::ItemType::Visit:
        return u"node"_s;
    case trace::ItemType::Element:
        return u"element"_s;
    case trace::ItemType::Stage:
        return u"stage"_s;
    case trace::ItemType::Entity:
        return u"entity"_s;
    case trace::ItemType::PostProcess:
        return u"post-process"_s;
    case trace::ItemType::None:
        break;
    }
    return {};
}

} // namespace

RunTreeModel::RunTreeModel(RunController *run, const Theme *theme, QObject *parent)
    : QAbstractItemModel(parent)
    , m_run(run)
    , m_theme(theme)
{
    connect(run, &RunController::runReset, this, &RunTreeModel::reset);
    connect(run, &RunController::eventsArrived, this, &RunTreeModel::takeNews);
    connect(run, &RunController::stateChanged, this, &RunTreeModel::takeNews);
    reset();
}

RunTreeModel::~RunTreeModel() = default;

void RunTreeModel::reset()
{
    beginResetModel();
    m_pages.clear();
    m_branches.clear();
    auto top = std::make_unique<Branch>();
    top->shown = static_cast<int>(available(*top));
    m_branches.push_back(std::move(top));
    endResetModel();
}

quint64 RunTreeModel::available(const Branch &branch) const
{
    const trace::RunIndex *index = m_run->store().index();
    if (!index)
        return 0;
    if (branch.item == trace::noItem)
        return index->root() == trace::noItem ? 0 : 1;
    return std::min<quint64>(index->childCount(branch.item), std::numeric_limits<int>::max());
}

// pages of what still runs are old; rows that came are told of
void RunTreeModel::takeNews()
{
    if (!m_run->store().index())
        return;
    const bool finished = m_run->store().summary().finished.has_value();
    std::vector<std::pair<int, int>> changed; // branch, page
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        const Page &page = it->second;
        const bool live = page.size() < pageSize
            || std::any_of(page.begin(), page.end(), [](const trace::Item &item) {
                   return item.state == trace::ItemState::Running
                       || item.type == trace::ItemType::Entity; // its verb may come later
               });
        if (!live) {
            ++it;
            continue;
        }
        changed.emplace_back(
            static_cast<int>(it->first >> 32), static_cast<int>(it->first & 0xffffffffU));
        it = m_pages.erase(it);
    }
    for (std::size_t i = 0; i < m_branches.size(); ++i) {
        if (!m_branches[i]->complete)
            growBranch(static_cast<int>(i));
        if (finished && m_run->runState() == engine::RunState::Finished)
            m_branches[i]->complete = true;
    }
    for (const auto &[number, page] : changed) {
        const Branch &branch = *m_branches[static_cast<std::size_t>(number)];
        const int last = std::min(branch.shown, (page + 1) * pageSize) - 1;
        if (last < page * pageSize)
            continue;
        const QModelIndex above = indexOfBranch(number);
        Q_EMIT dataChanged(index(page * pageSize, 0, above), index(last, ColumnCount - 1, above));
    }
}

void RunTreeModel::growBranch(int number)
{
    Branch &branch = *m_branches[static_cast<std::size_t>(number)];
    bool complete = false;
    if (branch.item != trace::noItem) { // asked first: what comes in between is not lost
        const std::optional<trace::Item> item = m_run->store().index()->item(branch.item);
        complete = item && item->state != trace::ItemState::Running;
    }
    const int now = static_cast<int>(available(branch));
    // a view lays out the whole of an open branch for every row that comes: the more there are, the
    // more at once
    const bool wait = m_run->runState() == engine::RunState::Running && !complete
        && branch.shown > largeBranch && now - branch.shown < branch.shown / 4;
    if (wait)
        return;
    if (now > branch.shown) {
        m_pages.erase(quint64(number) << 32 | quint64(branch.shown / pageSize));
        beginInsertRows(indexOfBranch(number), branch.shown, now - 1);
        branch.shown = now;
        endInsertRows();
    }
    branch.complete = complete;
}

int RunTreeModel::makeBranch(int parentBranch, int row, trace::ItemId id)
{
    auto branch = std::make_unique<Branch>();
    branch->item = id;
    branch->parentBranch = parentBranch;
    branch->row = row;
    const int number = static_cast<int>(m_branches.size());
    m_branches.push_back(std::move(branch));
    m_branches[static_cast<std::size_t>(parentBranch)]->below.emplace(row, number);
    growBranch(number);
    return number;
}

QModelIndex RunTreeModel::indexOfBranch(int number) const
{
    if (number <= 0)
        return {};
    const Branch &branch = *m_branches[static_cast<std::size_t>(number)];
    return createIndex(branch.row, 0, quintptr(branch.parentBranch));
}

int RunTreeModel::branchOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    const Branch &branch = *m_branches[index.internalId()];
    const auto it = branch.below.find(index.row());
    return it == branch.below.end() ? -1 : it->second;
}

QModelIndex RunTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const int number = branchOf(parent);
    if (number < 0 || row < 0 || column < 0 || column >= ColumnCount
        || row >= m_branches[static_cast<std::size_t>(number)]->shown)
        return {};
    return createIndex(row, column, quintptr(number));
}

QModelIndex RunTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfBranch(static_cast<int>(index.internalId())) : QModelIndex();
}

int RunTreeModel::rowCount(const QModelIndex &parent) const
{
    const int number = parent.column() > 0 ? -1 : branchOf(parent);
    return number < 0 ? 0 : m_branches[static_cast<std::size_t>(number)]->shown;
}

int RunTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

// Asked of every row of a branch when it opens. Elements and visits have something below them as
// good as always, and reading a million rows to know it exactly would take seconds.
bool RunTreeModel::hasChildren(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return false;
    const int number = branchOf(parent);
    if (number >= 0)
        return m_branches[static_cast<std::size_t>(number)]->shown > 0;
    const Branch &branch = *m_branches[parent.internalId()];
    if (trace::itemType(branch.item) == trace::ItemType::Visit
        && parent.row() + pageSize < branch.shown)
        return true;
    const trace::Item *found = item(static_cast<int>(parent.internalId()), parent.row());
    return found && found->childCount > 0;
}

bool RunTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.column() == 0 && branchOf(parent) < 0 && hasChildren(parent);
}

void RunTreeModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() || branchOf(parent) >= 0)
        return;
    const trace::Item *found = item(static_cast<int>(parent.internalId()), parent.row());
    if (found)
        makeBranch(static_cast<int>(parent.internalId()), parent.row(), found->id);
}

const trace::Item *RunTreeModel::item(int number, int row) const
{
    const trace::RunIndex *index = m_run->store().index();
    if (!index)
        return nullptr;
    const Branch &branch = *m_branches[static_cast<std::size_t>(number)];
    const quint64 key = quint64(number) << 32 | quint64(row / pageSize);
    auto it = m_pages.find(key);
    if (it == m_pages.end()) {
        if (m_pages.size() >= pageLimit)
            m_pages.clear(); // what is on the screen comes back in a millisecond
        Page page;
        if (branch.item == trace::noItem) {
            if (std::optional<trace::Item> run = index->item(index->root()))
                page.push_back(std::move(*run));
        } else {
            page = index->children(branch.item, quint64(row / pageSize) * pageSize, pageSize);
        }
        it = m_pages.emplace(key, std::move(page)).first;
    }
    const std::size_t at = static_cast<std::size_t>(row % pageSize);
    return at < it->second.size() ? &it->second[at] : nullptr;
}

trace::ItemId RunTreeModel::itemId(const QModelIndex &index) const
{
    const trace::Item *found
        = index.isValid() ? item(static_cast<int>(index.internalId()), index.row()) : nullptr;
    return found ? found->id : trace::noItem;
}

QModelIndex RunTreeModel::indexOfItem(trace::ItemId id)
{
    const trace::RunIndex *run = m_run->store().index();
    if (!run || id == trace::noItem)
        return {};
    QModelIndex at;
    for (const trace::ItemId step : run->chain(id)) {
        const std::optional<trace::Item> found = run->item(step);
        if (!found)
            return at;
        if (at.isValid() && branchOf(at) < 0)
            fetchMore(at);
        const int number = branchOf(at);
        if (number < 0)
            return at;
        growBranch(number);
        const QModelIndex next = index(static_cast<int>(found->row), 0, at);
        if (!next.isValid())
            return at;
        at = next;
    }
    return at;
}

QModelIndex RunTreeModel::indexOfEvent(quint64 seq)
{
    const trace::RunIndex *run = m_run->store().index();
    return run ? indexOfItem(run->itemAt(seq)) : QModelIndex();
}

QVariant RunTreeModel::display(const trace::Item &item, int column) const
{
    switch (column) {
    case NameColumn:
        if (item.type == trace::ItemType::Run)
            return Tr::tr("Run of %1").arg(toQString(item.name));
        if (item.type == trace::ItemType::Entity && item.name.empty())
            return item.right ? toQString(item.entityType) : Tr::tr("empty");
        return toQString(item.name);
    case TypeColumn:
        switch (item.type) {
        case trace::ItemType::Visit:
            return Tr::tr("node");
        case trace::ItemType::PostProcess:
            return u"post_process"_s;
        case trace::ItemType::Stage:
            return toQString(item.entityType);
        case trace::ItemType::Entity:
            return item.right ? toQString(entity::entityType(item.entityType)) : Tr::tr("Left");
        case trace::ItemType::Element:
        case trace::ItemType::Run:
        case trace::ItemType::None:
            return {};
        }
        return {};
    case YieldedColumn:
        if (item.type == trace::ItemType::Entity)
            return {};
        if (item.counts.yielded == 0)
            return item.state == trace::ItemState::Running ? QString() : u"0?"_s;
        return countText(item.counts.yielded);
    case ProblemsColumn:
        if (item.type == trace::ItemType::Entity || item.counts.problems() == 0)
            return {};
        return countText(item.counts.problems());
    case TimeColumn:
        return item.counts.micros ? durationText(item.counts.micros) : QString();
    default:
        return {};
    }
}

QString RunTreeModel::json(const trace::Item &item) const
{
    const std::optional<engine::Event> event = m_run->store().event(item.firstSeq);
    if (!event)
        return {};
    if (const auto *yielded = event->as<engine::EntityYielded>(); yielded && yielded->right)
        return toQString(yielded->right->json);
    if (const auto *produced = event->as<engine::ElementProduced>())
        return toQString(produced->json);
    return {};
}

QVariant RunTreeModel::data(const QModelIndex &index, int role) const
{
    const trace::Item *found
        = index.isValid() ? item(static_cast<int>(index.internalId()), index.row()) : nullptr;
    if (!found)
        return {};
    const trace::Item &row = *found;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::DecorationRole: {
        if (column != NameColumn)
            return {};
        const Mark mark = markOfItem(row);
        return mark == Mark::None ? m_theme->icon(iconOfItem(row.type), Colour::TextMuted)
                                  : markIcon(*m_theme, mark);
    }
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter)
                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::FontRole:
        return isNumber(column) ? QVariant(m_theme->monoFont()) : QVariant();
    case Qt::ForegroundRole: {
        if (column == TypeColumn || column == TimeColumn)
            return m_theme->colour(Colour::TextMuted);
        const Mark mark = markOfItem(row);
        const bool plain = mark == Mark::None || mark == Mark::Running;
        return column == ProblemsColumn && !plain ? m_theme->colour(markColour(mark)) : QVariant();
    }
    case Qt::ToolTipRole:
        if (column == YieldedColumn && display(row, column) == u"0?"_s)
            return Tr::tr("Select it to see why nothing was yielded.");
        return QString(row.fqn.empty() ? toQString(row.path) : toQString(row.fqn));
    case Qt::AccessibleTextRole: {
        const QString word = column == NameColumn ? markWord(markOfItem(row)) : QString();
        const QString text = display(row, column).toString();
        return word.isEmpty() ? text : QString(text + u", "_s + word);
    }
    case MarkRole:
        return int(markOfItem(row));
    case ZeroRole:
        return column == YieldedColumn && display(row, column) == u"0?"_s;
    case PathRole:
        return toQString(row.path);
    case SeqRole:
        return quint64(row.firstSeq);
    case PlaceRole: {
        Place place = placeOfPath(toQString(row.path), m_run->topology());
        place.spec = m_run->setup().spec;
        place.seq = row.firstSeq;
        return QVariant::fromValue(place);
    }
    case JsonRole:
        return json(row);
    case TextRole: {
        QStringList cells;
        for (int i = 0; i < ColumnCount; ++i)
            cells.append(display(row, i).toString());
        return cells.join(u'\t').trimmed();
    }
    default:
        return {};
    }
}

QVariant RunTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return Tr::tr("Element, stage, entity");
    case TypeColumn:
        return Tr::tr("Type");
    case YieldedColumn:
        return Tr::tr("Yielded");
    case ProblemsColumn:
        return Tr::tr("Problems");
    case TimeColumn:
        return Tr::tr("Time");
    default:
        return {};
    }
}

} // namespace cs::studio
