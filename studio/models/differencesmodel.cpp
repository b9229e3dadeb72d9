// SPDX-FileCopyrightText: 2026 The Connector Studio authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "studio/models/differencesmodel.h"

#include "core/base/json.h"
#include "studio/models/modelstr.h"
#include "studio/models/roles.h"
#include "studio/session/strings.h"
#include "studio/theme/theme.h"

namespace cs::studio {

using models::Tr;
using namespace Qt::StringLiterals;

namespace {

// A text as it is, everything else as JSON.
QString plain(const std::string &value)
{
    if (value.size() > 1 && value.front() == '"') {
        if (const auto json = parseJson(value); json && json->is_string())
            return toQString(json->get<std::string>());
    }
    return toQString(value);
}

enum class Sort { Added, Removed, Changed };

Sort sortOf(const engine::FieldChange &change)
{
    if (change.before.empty())
        return Sort::Added;
    return change.after.empty() ? Sort::Removed : Sort::Changed;
}

QString wordOf(Sort sort)
{
    switch (sort) {
    case Sort::Added:
        return Tr::tr("added");
    case Sort::Removed:
        return Tr::tr("removed");
    case Sort::Changed:
        break;
    }
    return Tr::tr("changed");
}

} // namespace

DifferencesModel::DifferencesModel(const Theme *theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{ }

void DifferencesModel::set(std::vector<engine::FieldChange> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

void DifferencesModel::setHeaders(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const engine::FieldChange &change = m_changes[static_cast<std::size_t>(index.row())];
    const Sort sort = sortOf(change);
    const QString field = toQString(change.field);
    const QString value = index.column() == BeforeColumn ? plain(change.before)
        : index.column() == AfterColumn                  ? plain(change.after)
                                                         : field;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == FieldColumn)
            return QString((sort == Sort::Added            ? u"+ "_s
                                   : sort == Sort::Removed ? u"− "_s
                                                           : u"± "_s)
                + field);
        return value.simplified().left(400);
    case Qt::ToolTipRole:
        return index.column() == FieldColumn ? QString(field + u": "_s + wordOf(sort))
                                             : value.left(2000);
    case Qt::ForegroundRole:
        if (index.column() == FieldColumn)
            return m_theme->colour(sort == Sort::Added ? Colour::Accent
                    : sort == Sort::Removed            ? Colour::Left
                                                       : Colour::SyntaxKey);
        return index.column() == BeforeColumn ? QVariant(m_theme->colour(Colour::TextMuted))
                                              : QVariant();
    case Qt::FontRole:
        return m_theme->monoFont();
    case StruckRole:
        return index.column() == BeforeColumn && !value.isEmpty();
    case TextRole:
        return QString(field + u'\t' + plain(change.before) + u'\t' + plain(change.after));
    case PathRole:
        return field;
    case JsonRole:
        return toQString(dumpJson(
            { { "field", change.field }, { "before", change.before }, { "after", change.after } }));
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return Tr::tr("Field");
    case BeforeColumn:
        return m_before.isEmpty() ? Tr::tr("Before") : m_before;
    case AfterColumn:
        return m_after.isEmpty() ? Tr::tr("After") : m_after;
    default:
        return {};
    }
}

} // namespace cs::studio
