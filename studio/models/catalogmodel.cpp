// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/catalogmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/catalogkeeper.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

#include <algorithm>

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr int pageRows = 200;

QString iconOf(const QString &entity)
{
    if (entity.endsWith("Service"_L1))
        return u"connector"_s;
    if (entity == "Database"_L1 || entity == "DatabaseSchema"_L1)
        return u"database"_s;
    if (entity == "Table"_L1)
        return u"table"_s;
    return u"entity"_s;
}

} // namespace

CatalogModel::CatalogModel(CatalogKeeper *keeper, const Theme *theme, QObject *parent)
    : TreeModel(parent)
    , m_keeper(keeper)
    , m_theme(theme)
{
    connect(keeper, &CatalogKeeper::stateChanged, this, [this] {
        if (m_keeper->file() != m_file || m_keeper->state() == CatalogKeeper::State::Broken)
            reset();
    });
    connect(keeper, &CatalogKeeper::contentChanged, this, &CatalogModel::refresh);
    reset();
    refresh();
}

void CatalogModel::reset()
{
    beginResetModel();
    clearItems();
    m_chain.clear();
    m_read = false;
    m_file = m_keeper->file();
    endResetModel();
}

void CatalogModel::refresh()
{
    const auto again = [this](Item *item, const auto &self) -> void {
        ask(item, item->data.wanted);
        for (const auto &child : item->children) {
            if (child->data.wanted > 0)
                self(child.get(), self);
        }
    };
    root()->data.wanted = std::max(root()->data.wanted, pageRows);
    again(root(), again);
}

// Items come and go while a question is out; an answer for one that went is dropped.
bool CatalogModel::isLive(const Item *item, const Item *below) const
{
    if (item == below)
        return true;
    return std::any_of(below->children.begin(), below->children.end(),
        [&](const auto &child) { return isLive(item, child.get()); });
}

void CatalogModel::ask(Item *item, int limit)
{
    if (!item->data.call.isEmpty())
        return;
    item->data.wanted = limit;
    item->data.asking = true;
    std::optional<CatalogBranch> branch;
    if (item != root())
        branch = item->data.branch;
    m_keeper->ask(
        this,
        [branch, limit](catalog::Store &store) { return catalogread::level(store, branch, limit); },
        [this, item, file = m_file](const CatalogLevel &level) {
            if (file == m_file && isLive(item, root()))
                take(item, level);
        });
}

void CatalogModel::remove(Item *parent, int first, int last)
{
    beginRemoveRows(indexOf(parent), first, last);
    parent->children.erase(parent->children.begin() + first, parent->children.begin() + last + 1);
    for (std::size_t i = static_cast<std::size_t>(first); i < parent->children.size(); ++i)
        parent->children[i]->row = static_cast<int>(i);
    endRemoveRows();
}

// Both lists are in the same order, so rows that stayed stay where they are.
void CatalogModel::take(Item *item, const CatalogLevel &level)
{
    item->data.asking = false;
    item->data.more = level.more;
    const auto isCalls = [](const Item &row) { return !row.data.call.isEmpty(); };
    for (int row = static_cast<int>(item->children.size()) - 1; row >= 0; --row) {
        const Item &there = *item->children[static_cast<std::size_t>(row)];
        const bool stays = isCalls(there)
            || std::any_of(level.rows.begin(), level.rows.end(),
                [&](const CatalogBranch &branch) { return branch.isSame(there.data.branch); });
        if (!stays)
            remove(item, row, row);
    }
    for (int row = 0; row < level.rows.size(); ++row) {
        const CatalogBranch &branch = level.rows[row];
        Item *there = row < static_cast<int>(item->children.size())
            ? item->children[static_cast<std::size_t>(row)].get()
            : nullptr;
        if (there && !isCalls(*there) && branch.isSame(there->data.branch)) {
            if (there->data.branch != branch) {
                there->data.branch = branch;
                Q_EMIT dataChanged(indexOf(there), indexOf(there, ColumnCount - 1));
            }
            continue;
        }
        int last = row; // new rows that stand together are inserted at once
        while (last + 1 < level.rows.size()
            && (!there || isCalls(*there) || !level.rows[last + 1].isSame(there->data.branch)))
            ++last;
        beginInsertRows(indexOf(item), row, last);
        for (int at = row; at <= last; ++at) {
            auto fresh = std::make_unique<Item>();
            fresh->data.branch = level.rows[at];
            fresh->parent = item;
            item->children.insert(item->children.begin() + at, std::move(fresh));
        }
        for (std::size_t i = static_cast<std::size_t>(row); i < item->children.size(); ++i)
            item->children[i]->row = static_cast<int>(i);
        endInsertRows();
        row = last;
    }
    if (item == root()) {
        m_read = true;
        placeCalls();
        Q_EMIT read();
    }
    goOn();
}

void CatalogModel::setUnsupported(const QList<Call> &calls)
{
    if (calls == m_calls)
        return;
    m_calls = calls;
    if (m_read)
        placeCalls();
}

void CatalogModel::placeCalls()
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!root()->children[static_cast<std::size_t>(row)]->data.call.isEmpty())
            remove(root(), row, row);
    }
    if (m_calls.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    CatalogTreeRow top;
    top.call = u"*"_s;
    top.branch.below = m_calls.size();
    Item *branch = root()->add(top);
    for (const Call &call : std::as_const(m_calls)) {
        CatalogTreeRow row;
        row.call = call.text;
        row.times = call.times;
        branch->add(row);
    }
    endInsertRows();
}

CatalogEntry CatalogModel::entryAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const CatalogTreeRow &row = itemOf(index)->data;
    return row.branch.isGroup() ? CatalogEntry() : row.branch.entry;
}

QModelIndex CatalogModel::find(qint64 number, const QModelIndex &below) const
{
    const auto search = [&](const Item *item, const auto &self) -> const Item * {
        for (const auto &child : item->children) {
            if (!child->data.branch.isGroup() && child->data.branch.entry.number == number
                && number > 0)
                return child.get();
            if (const Item *hit = self(child.get(), self))
                return hit;
        }
        return nullptr;
    };
    return indexOf(search(itemOf(below), search));
}

void CatalogModel::reveal(const QList<CatalogEntry> &chain)
{
    m_chain = chain;
    goOn();
}

void CatalogModel::goOn()
{
    while (!m_chain.isEmpty()) {
        const qint64 last = m_chain.last().number;
        if (const QModelIndex there = find(last); there.isValid()) {
            m_chain.clear();
            Q_EMIT found(there);
            return;
        }
        // the deepest that is there already is the one to open
        Item *open = nullptr;
        qsizetype at = m_chain.size() - 1;
        for (; at >= 0 && !open; --at) {
            if (const QModelIndex index = find(m_chain[at].number); index.isValid())
                open = itemOf(index);
        }
        if (!open)
            open = root();
        const QString next = m_chain.value(open == root() ? 0 : at + 2).entity;
        if (open->data.wanted > 0 && !open->data.asking) {
            Item *group = nullptr;
            for (const auto &child : open->children) {
                if (child->data.branch.group == next)
                    group = child.get();
            }
            open = group;
        }
        if (!open || (open->data.wanted > 0 && !open->data.asking)) {
            m_chain.clear(); // it is not among the first rows of its branch
            return;
        }
        if (!open->data.asking)
            ask(open, pageRows);
        return;
    }
}

int CatalogModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool CatalogModel::hasChildren(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    const Item *item = itemOf(parent);
    return parent.column() == 0 && (item->data.branch.below > 0 || !item->children.empty());
}

bool CatalogModel::canFetchMore(const QModelIndex &parent) const
{
    const CatalogTreeRow &row = itemOf(parent)->data;
    if (!row.call.isEmpty() || row.asking)
        return false;
    return row.wanted == 0 ? parent.isValid() && row.branch.below > 0 : row.more;
}

void CatalogModel::fetchMore(const QModelIndex &parent)
{
    Item *item = branchOf(parent);
    if (canFetchMore(parent))
        ask(item, item->data.wanted == 0 ? pageRows : item->data.wanted * 2);
}

QVariant CatalogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CatalogTreeRow &row = itemOf(index)->data;
    const bool isName = index.column() == NameColumn;
    const bool isCall = !row.call.isEmpty();
    const bool isCalls = isCall && !itemOf(index)->parent->parent;
    const CatalogEntry &entry = row.branch.entry;
    switch (role) {
    case Qt::DisplayRole: {
        if (isName)
            return isCalls             ? Tr::tr("Asked for, not supported")
                : isCall               ? row.call
                : row.branch.isGroup() ? row.branch.group
                                       : entry.name;
        const qint64 count = isCall && !isCalls ? row.times : row.branch.below;
        return count > 0 ? countText(static_cast<quint64>(count)) : QString();
    }
    case Qt::DecorationRole:
        if (!isName)
            return {};
        if (isCall)
            return isCalls ? m_theme->icon(u"question"_s, Colour::TextMuted) : QIcon();
        return m_theme->icon(
            iconOf(row.branch.isGroup() ? row.branch.group : entry.entity), Colour::TextMuted);
    case Qt::ForegroundRole:
        return !isName || row.branch.isGroup() || isCall || entry.deleted
            ? QVariant(m_theme->colour(Colour::TextMuted))
            : QVariant();
    case Qt::FontRole:
        return !isName || (isCall && !isCalls) ? QVariant(m_theme->monoFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return isName ? int(Qt::AlignLeft | Qt::AlignVCenter)
                      : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (isCalls)
            return Tr::tr("Calls of a client that this catalogue answered with 404.");
        if (isCall)
            return isName ? row.call : Tr::tr("How often it was asked for");
        if (!isName)
            return Tr::tr("How many are right below");
        return row.branch.isGroup() ? row.branch.group : entry.entity + u' ' + entry.fqn;
    case StruckRole:
        return isName && entry.deleted && !row.branch.isGroup();
    case TextRole:
        return isCall ? row.call : row.branch.isGroup() ? row.branch.group : entry.fqn;
    case JsonRole:
        if (isCall || row.branch.isGroup())
            return {};
        return toQString(dumpJson({ { "type", toStd(entry.type) }, { "name", toStd(entry.name) },
            { "fullyQualifiedName", toStd(entry.fqn) } }));
    case NumberRole:
        return row.branch.isGroup() ? 0 : entry.number;
    default:
        return {};
    }
}

QVariant CatalogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? Tr::tr("Name") : Tr::tr("Below");
}

} // namespace cs::studio
