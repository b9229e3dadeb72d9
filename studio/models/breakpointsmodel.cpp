// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/breakpointsmodel.h"

#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/models/vocabulary.h"
#include "studio/session/breakpointlist.h"
#include "studio/session/strings.h"

#include <QUndoCommand>

namespace cs::studio {

using models::Tr;

namespace {

class BreakpointEdit : public QUndoCommand
{
public:
    BreakpointEdit(const QString &text, BreakpointList *list, std::vector<engine::Breakpoint> after)
        : QUndoCommand(text)
        , m_list(list)
        , m_before(list->all())
        , m_after(std::move(after))
    { }
    void undo() override { m_list->setAll(m_before); }
    void redo() override { m_list->setAll(m_after); }

private:
    BreakpointList *m_list;
    std::vector<engine::Breakpoint> m_before;
    std::vector<engine::Breakpoint> m_after;
};

} // namespace

BreakpointsModel::BreakpointsModel(BreakpointList *list, QObject *parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_shown(list->all())
{
    connect(list, &BreakpointList::changed, this, [this] {
        beginResetModel(); // a handful of rows, changed by hand
        m_shown = m_list->all();
        endResetModel();
    });
}

const engine::Breakpoint *BreakpointsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_shown[static_cast<std::size_t>(row)] : nullptr;
}

const engine::Breakpoint *BreakpointsModel::find(const QString &pattern) const
{
    return m_list->find(pattern);
}

int BreakpointsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int BreakpointsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BreakpointsModel::data(const QModelIndex &index, int role) const
{
    const engine::Breakpoint *one = at(index.row());
    if (!one)
        return {};
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() == PlaceColumn)
            return one->enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case BreakpointRole:
        return breakpointForm(one);
    case TextRole:
        return toQString(one->pattern);
    case Qt::DisplayRole:
    case Qt::EditRole:
        break;
    case Qt::ToolTipRole:
        if (index.column() == PlaceColumn)
            return Tr::tr("Stops where a path ends so; * stands for any name.");
        if (index.column() == ConditionColumn)
            return Tr::tr("For example: name == Album and verb == created");
        return {};
    default:
        return {};
    }
    switch (index.column()) {
    case PlaceColumn:
        if (role == Qt::DisplayRole && one->pattern.empty())
            return Tr::tr("any place");
        return toQString(one->pattern);
    case WhenColumn:
        return one->when == engine::Breakpoint::When::Before ? Tr::tr("before") : Tr::tr("after");
    case ConditionColumn:
        return toQString(one->condition);
    case IgnoreColumn:
        return role == Qt::DisplayRole && one->ignoreCount == 0 ? QVariant() : one->ignoreCount;
    case LogColumn:
        return toQString(one->logMessage);
    default:
        return {};
    }
}

bool BreakpointsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const engine::Breakpoint *one = at(index.row());
    if (!one)
        return false;
    engine::Breakpoint next = *one;
    QString text = Tr::tr("Edit breakpoint");
    if (role == Qt::CheckStateRole && index.column() == PlaceColumn) {
        next.enabled = value.toInt() == Qt::Checked;
        text = next.enabled ? Tr::tr("Enable breakpoint") : Tr::tr("Disable breakpoint");
    } else if (role == Qt::EditRole) {
        switch (index.column()) {
        case PlaceColumn:
            next.pattern = toStd(value.toString().trimmed());
            break;
        case ConditionColumn:
            next.condition = toStd(value.toString().trimmed());
            break;
        case IgnoreColumn:
            next.ignoreCount = value.toUInt();
            break;
        case LogColumn:
            next.logMessage = toStd(value.toString());
            break;
        default:
            return false;
        }
    } else {
        return false;
    }
    if (next == *one)
        return false;
    std::vector<engine::Breakpoint> after = m_shown;
    after[static_cast<std::size_t>(index.row())] = std::move(next);
    push(text, std::move(after));
    return true;
}

QVariant BreakpointsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return Tr::tr("Place");
    case WhenColumn:
        return Tr::tr("When");
    case ConditionColumn:
        return Tr::tr("Condition");
    case IgnoreColumn:
        //: Column of a breakpoint: how many hits are passed over before it stops
        return Tr::tr("Skip");
    case LogColumn:
        return Tr::tr("Log instead of stopping");
    default:
        return {};
    }
}

Qt::ItemFlags BreakpointsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == PlaceColumn)
        flags |= Qt::ItemIsUserCheckable;
    return index.column() == WhenColumn ? flags : flags | Qt::ItemIsEditable;
}

void BreakpointsModel::toggle(const QString &pattern)
{
    if (pattern.isEmpty())
        return;
    std::vector<engine::Breakpoint> after = m_shown;
    const std::string wanted = toStd(pattern);
    const auto removed
        = std::erase_if(after, [&](const auto &one) { return one.pattern == wanted; });
    if (removed > 0) {
        push(Tr::tr("Remove breakpoint at %1").arg(pattern), std::move(after));
        return;
    }
    engine::Breakpoint one;
    one.pattern = wanted;
    add(std::move(one));
}

void BreakpointsModel::add(engine::Breakpoint breakpoint)
{
    breakpoint.id = m_list->nextId();
    const QString text = Tr::tr("Set breakpoint at %1").arg(toQString(breakpoint.pattern));
    std::vector<engine::Breakpoint> after = m_shown;
    after.push_back(std::move(breakpoint));
    push(text, std::move(after));
}

void BreakpointsModel::removeAt(int row)
{
    if (!at(row))
        return;
    std::vector<engine::Breakpoint> after = m_shown;
    after.erase(after.begin() + row);
    push(Tr::tr("Remove breakpoint"), std::move(after));
}

void BreakpointsModel::removeAll()
{
    if (!m_shown.empty())
        push(Tr::tr("Remove all breakpoints"), {});
}

void BreakpointsModel::push(const QString &text, std::vector<engine::Breakpoint> after)
{
    m_undo.push(new BreakpointEdit(text, m_list, std::move(after))); // the stack owns it
}

} // namespace cs::studio
